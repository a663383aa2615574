/** Turns that were edited away are gone, and a run is told when what it knows is not what is kept. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function rewinding({ makeStore }: Stores): void {
  describe('gives the turns', () => {
    test('without those that were edited away', async () => {
      const store = await makeStore();
      const [one] = [await commit(store, key, [user('1')]), await commit(store, key, [user('2')])];
      await commit(store, key, [user('3')]);
      expect(await commit(store, key, [user('other 2')], one.turn)).toMatchObject({ forgotten: 0 });
      expect(saidIn(await turnsOf(store, key))).toEqual(['1', 'other 2']);
      await commit(store, key, [user('anew')], 0);
      expect(saidIn(await turnsOf(store, key))).toEqual(['anew']);
      expect(await store.read(key)).toMatchObject({ turns: 1, records: [{ status: 'completed' }] });
    });

    test('when they are others than those known, and only then', async () => {
      const store = await makeStore();
      const gives = async (known: number) => {
        const { ticket, turns } = await first(store, key, known);
        expect(await store.look(ticket, known)).toEqual({ isFirst: true, turns });
        await store.leave(ticket, 'failed');
        return turns && saidIn(turns);
      };
      expect(await gives(0)).toBeUndefined();
      expect(await gives(12_345)).toEqual([]);
      const one = await commit(store, key, [user('1')]);
      expect(await gives(one.turn)).toBeUndefined();
      expect(await gives(0)).toEqual(['1']);
      const two = await commit(store, key, [user('2')]);
      expect(await gives(two.turn)).toBeUndefined();
      expect(await gives(one.turn)).toEqual(['1', '2']);
      expect(await gives(two.turn + 1000)).toEqual(['1', '2']);
      const three = await commit(store, key, [user('3')], one.turn);
      expect(await gives(three.turn)).toBeUndefined();
      expect(await gives(two.turn)).toEqual(['1', '3']);
      expect(await gives(one.turn)).toEqual(['1', '3']);
      await store.delete(key);
      expect(await gives(three.turn)).toEqual([]);
      expect(await gives(0)).toBeUndefined();
    });

    test('that came in while a run waited', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await store.enter(key, 0);
      await store.commit(ticket, outcome([user('1')]));
      expect(await store.look(waiting.ticket, ticket.turn)).toEqual({ isFirst: true, turns: undefined });
      expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
    });
  });
}
