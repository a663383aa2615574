/** What was committed is what a later run is given, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../../src/contract.ts';
import { parseExactly, toExactJson } from '../../../src/exactJson.ts';
import { agentIdOf } from '../../../src/sessions/store.ts';
import { assistant, user } from '../../support/said.ts';
import { commit, first, key, listAll, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { everyKind, strangeKeys } from './strange.ts';

export function giving({ makeData, makeStore }: Stores): void {
  describe('gives the turns', () => {
    test('as they were committed, message by message', async () => {
      const store = await makeStore();
      const { turn, size } = await commit(store, key, everyKind);
      expect(size).toBe(Buffer.byteLength(JSON.stringify(everyKind)));
      for (const _ of [1, 2]) expect(await turnsOf(store, key)).toEqual([{ id: turn, messages: everyKind, size }]);
      expect((await store.read(key))?.records).toMatchObject([{ id: turn, messages: everyKind }]);
    });

    test('as they were written, with numbers and keys that JavaScript changes', async () => {
      const data = await makeData();
      const text =
        '[{"role":"user","content":"1","x":{"2":[1.0,-0,1e400],"1":12345678901234567890,"a":9007199254740993}}]';
      const writer = await data.open();
      const { size } = await commit(writer, key, parseExactly(text) as ChatMessage[]);
      await data.close(writer);
      const store = await data.open();
      const [turn] = await turnsOf(store, key);
      const record = (await store.read(key))?.records[0];
      expect([size, toExactJson(turn?.messages), toExactJson(record?.messages)]).toEqual([text.length, text, text]);
    });

    test('one after the other', async () => {
      const store = await makeStore();
      const ids: number[] = [];
      for (const text of ['1', '2', '3']) ids.push((await commit(store, key, [user(text), assistant(text)])).turn);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
      const turns = await turnsOf(store, key);
      expect(turns.map(({ id }) => id)).toEqual(ids);
      expect(saidIn(turns)).toEqual(['1', '1', '2', '2', '3', '3']);
    });

    test('so that they never change under their reader', async () => {
      const store = await makeStore();
      const one = await commit(store, key, [user('1'), assistant('one')]);
      const [turns, record] = [await turnsOf(store, key), await store.read(key)];
      const before = structuredClone([turns, record]);
      await commit(store, key, [user('2')], one.turn);
      await commit(store, key, [user('3')], 0);
      await store.delete(key);
      expect([turns, record]).toEqual(before);
    });

    test('whatever the caller does with its messages, and a reader with what it got', async () => {
      const store = await makeStore();
      const messages = [user('1')];
      const { ticket } = await first(store, key);
      await store.reserve(ticket, messages);
      messages.push(user('not asked'));
      expect((await store.read(key))?.records[0]?.messages).toEqual([user('1')]);
      messages.pop();
      await store.commit(ticket, outcome(messages));
      messages.push(user('not said'));
      Object.assign(messages[0] as ChatMessage, { content: 'changed' });
      const turns = await turnsOf(store, key);
      Object.assign(turns[0]?.messages[0] as ChatMessage, { content: 'changed' });
      expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
    });

    test('of a session and of no other, whatever their keys', async () => {
      const store = await makeStore();
      for (const one of strangeKeys) expect(await turnsOf(store, one)).toEqual([]);
      await Promise.all(strangeKeys.map((one) => commit(store, one, [user(`said in ${one}`)])));
      await Promise.all(strangeKeys.map((one) => commit(store, one, [assistant(`answered in ${one}`)])));
      for (const one of strangeKeys) {
        expect(saidIn(await turnsOf(store, one))).toEqual([`said in ${one}`, `answered in ${one}`]);
        expect(await store.read(one)).toMatchObject({ key: one, agentId: agentIdOf(one), turns: 2 });
      }
      expect(await turnsOf(store, key)).toEqual([]);
      const listed = await listAll(store, 7);
      expect(listed.toSorted()).toEqual(strangeKeys.toSorted());
      for (const one of strangeKeys) {
        expect(await store.delete(one)).toBe(true);
        expect(await store.read(one)).toBeUndefined();
      }
      expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
    });

    test('however many there are', async () => {
      const store = await makeStore();
      for (let at = 0; at < 300; at++) await commit(store, key, [user(`${at}`), assistant('x'.repeat(500))]);
      const turns = await turnsOf(store, key);
      expect(turns.map(({ messages }) => messages[0]?.content)).toEqual(
        Array.from({ length: 300 }, (_, at) => `${at}`),
      );
    });

    test('however large they are', async () => {
      const store = await makeStore();
      const large = [user('😀'.repeat(1_250_000)), assistant('ok')];
      const many = Array.from({ length: 2000 }, (_, at) => user(`${at} ${'x'.repeat(500)}`));
      const { size } = await commit(store, key, large);
      expect(size).toBeGreaterThan(5_000_000);
      await commit(store, key, many);
      const turns = await turnsOf(store, key);
      // Compared as text: a failing comparison of such objects would take longer than the test may.
      expect(JSON.stringify(turns.map(({ messages }) => messages)) === JSON.stringify([large, many])).toBe(true);
    });
  });
}
