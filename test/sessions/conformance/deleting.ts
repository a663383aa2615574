/** A session that is deleted is gone, with what goes on in it. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, listAll, lost, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function deleting({ makeStore }: Stores): void {
  describe('deletes a session', () => {
    test('and says whether there was one', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      await commit(store, 'agent:main:other', [user('other')]);
      expect(await store.delete(key)).toBe(true);
      expect(await store.delete(key)).toBe(false);
      expect(await store.read(key)).toBeUndefined();
      expect(await turnsOf(store, key)).toEqual([]);
      expect(await listAll(store, 5)).toEqual(['agent:main:other']);
      expect(saidIn(await turnsOf(store, 'agent:main:other'))).toEqual(['other']);
    });

    test('with the run that goes on in it, and those that wait', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.reserve(ticket, [user('1')]);
      const waiting = await store.enter(key, 0);
      expect(await store.delete(key)).toBe(true);
      await expect(store.look(waiting.ticket, 0)).rejects.toMatchObject(lost);
      await expect(store.commit(ticket, outcome([user('1')]))).rejects.toMatchObject(lost);
      await store.leave(ticket, 'failed');
      await store.leave(waiting.ticket, 'interrupted');
      expect(await store.read(key)).toBeUndefined();
      expect(await first(store, key)).toMatchObject({ turns: undefined });
    });

    test('and begins it anew with the next turn', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      await commit(store, 'agent:main:other', [user('1')]);
      await store.delete(key);
      await commit(store, key, [user('anew')]);
      expect(saidIn(await turnsOf(store, key))).toEqual(['anew']);
      expect(await listAll(store, 5)).toEqual([key, 'agent:main:other']);
    });
  });
}
