/** Who left is out, and takes nothing back. */
import { describe, expect, test } from 'vitest';
import { assistant, user } from '../../support/said.ts';
import { first, key, lost, outcome, reserveAndLeave, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function leaving({ makeStore }: Stores): void {
  describe('keeps a turn whole or not at all', () => {
    test('leaving after the commit takes nothing back', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.reserve(ticket, [user('1')]);
      await store.commit(ticket, outcome([user('1'), assistant('one')]));
      await store.leave(ticket, 'failed');
      expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'one']);
      expect((await store.read(key))?.records).toMatchObject([{ status: 'completed', model: 'fake/model' }]);
    });

    test('who left is out', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await reserveAndLeave(store, ticket, [user('1')], 'failed');
      await expect(store.reserve(ticket, [user('late')])).rejects.toMatchObject(lost);
      await expect(store.commit(ticket, outcome([user('late')]))).rejects.toMatchObject(lost);
      await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
      await store.leave(ticket, 'interrupted');
      expect((await store.read(key))?.records).toMatchObject([{ status: 'failed', messages: [user('1')] }]);
    });
  });
}
