/** The numbers of turns, which are the order in a session. */
import { describe, expect, test } from 'vitest';
import type { SessionStore } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { first, key, outcome, reserveAndLeave } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function numbering({ makeData }: Stores): void {
  describe('numbers turns', () => {
    test('upwards, and never uses a number again', async () => {
      const data = await makeData();
      const store = await data.open();
      const ids: number[] = [];
      const enter = async (one: SessionStore) => {
        const { ticket } = await first(one, key);
        ids.push(ticket.turn);
        return ticket;
      };
      await store.leave(await enter(store), 'failed');
      await store.commit(await enter(store), outcome([user('1')]));
      await reserveAndLeave(store, await enter(store), [user('2')], 'failed');
      await store.delete(key);
      await store.leave(await enter(store), 'failed');
      await store.commit(await enter(store), outcome([user('3')]));
      await store.delete(key);
      await data.close(store);
      const again = await data.open();
      await again.commit(await enter(again), outcome([user('4')]));
      await enter(again);
      expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
      expect(ids.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
    });
  });
}
