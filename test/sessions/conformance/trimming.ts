/** A session keeps within its limits by forgetting its oldest turns. */
import { describe, expect, test } from 'vitest';
import { assistant, call, result, user } from '../../support/said.ts';
import { commit, first, key, reserveAndLeave, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function trimming({ makeStore }: Stores): void {
  describe('keeps within its limits', () => {
    test('by forgetting the oldest turns beyond their number', async () => {
      const store = await makeStore({ maxTurns: 3 });
      const forgotten: number[] = [];
      for (const text of ['1', '2', '3', '4', '5']) forgotten.push((await commit(store, key, [user(text)])).forgotten);
      expect(forgotten).toEqual([0, 0, 0, 1, 1]);
      expect(saidIn(await turnsOf(store, key))).toEqual(['3', '4', '5']);
      expect((await store.read(key))?.records).toHaveLength(3);
      expect(await store.read(key)).toMatchObject({ turns: 3 });
      await commit(store, 'agent:main:other', [user('1')]);
      expect(saidIn(await turnsOf(store, key))).toHaveLength(3);
    });

    test('by forgetting the oldest turns beyond their bytes', async () => {
      const message = (letter: string) => [user(letter.repeat(100))];
      const size = Buffer.byteLength(JSON.stringify(message('a')));
      const store = await makeStore({ maxBytes: 3 * size });
      for (const letter of ['a', 'b', 'c']) {
        expect(await commit(store, key, message(letter))).toMatchObject({ size, forgotten: 0 });
      }
      expect(await store.read(key)).toMatchObject({ turns: 3, bytes: 3 * size });
      expect(await commit(store, key, message('d'))).toMatchObject({ forgotten: 1 });
      expect(await commit(store, key, [user('e'.repeat(101))])).toMatchObject({ size: size + 1, forgotten: 2 });
      expect(await store.read(key)).toMatchObject({ turns: 2, bytes: 2 * size + 1 });
    });

    test('counting bytes, not characters', async () => {
      const message = [user('ü'.repeat(100))];
      const size = Buffer.byteLength(JSON.stringify(message));
      const store = await makeStore({ maxBytes: 2 * size - 1 });
      await commit(store, key, message);
      expect(await commit(store, key, message)).toMatchObject({ size, forgotten: 1 });
    });

    test('but keeps the turn itself, however large', async () => {
      const store = await makeStore({ maxBytes: 10, maxTurns: 1 });
      expect(await commit(store, key, [user('1'.repeat(1000))])).toMatchObject({ forgotten: 0 });
      expect(await commit(store, key, [user('2'.repeat(1000))])).toMatchObject({ forgotten: 1 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['2'.repeat(1000)]);
    });

    test('together with tool results, whose calls they follow', async () => {
      const store = await makeStore({ maxTurns: 2 });
      await commit(store, key, [user('1'), call]);
      await commit(store, key, [result('of 1'), assistant('one')]);
      expect(await commit(store, key, [user('2'), assistant('two')])).toMatchObject({ forgotten: 2 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['2', 'two']);
      const wholeChain = [user('3'), call, result('of 3'), assistant('three')];
      for (const forgotten of [0, 1, 1]) expect(await commit(store, key, wholeChain)).toMatchObject({ forgotten });
    });

    test('but keeps the calls that the turn itself has the results of', async () => {
      const store = await makeStore({ maxTurns: 1 });
      await commit(store, key, [user('1'), call]);
      expect(await commit(store, key, [result('of 1'), call])).toMatchObject({ forgotten: 0 });
      expect(await commit(store, key, [result('of 2'), assistant('done')])).toMatchObject({ forgotten: 0 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['1', null, 'of 1', null, 'of 2', 'done']);
      expect(await commit(store, key, [user('next')])).toMatchObject({ forgotten: 3 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['next']);
    });

    test('and counts neither what was edited away nor what did not end well', async () => {
      const store = await makeStore({ maxTurns: 2 });
      const one = await commit(store, key, [user('1')]);
      await commit(store, key, [user('2')]);
      await reserveAndLeave(store, (await first(store, key)).ticket, [user('failed')], 'failed');
      expect(await commit(store, key, [user('other 2')], one.turn)).toMatchObject({ forgotten: 0 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'other 2']);
    });
  });
}
