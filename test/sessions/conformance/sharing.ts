/** Two stores on the same data are one to their callers. */
import { describe, expect, test } from 'vitest';
import { maxWaiting, type SessionStore } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { commit, first, key, lost, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function sharing({ makeTwo }: Stores): void {
  describe('with another store on the same data', () => {
    test('gives one lane, in the order of the calls to both', async () => {
      const { stores, a, b } = await makeTwo();
      const entered = [];
      for (const store of [a, b, b, a, b, a, a]) entered.push({ store, ...(await store.enter(key, 0)) });
      expect(entered.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false, false, false]);
      const ids = entered.map(({ ticket }) => ticket.turn);
      expect(ids).toEqual(ids.toSorted((x, y) => x - y));
      expect(entered[1]).toMatchObject({ behindOurs: false });
      for (const [at, { store, ticket }] of entered.entries()) {
        const places = await Promise.all(entered.slice(at).map((one) => one.store.look(one.ticket, 0)));
        expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
        await store.commit(ticket, outcome([user(`${at}`)], ticket.turn - 1));
      }
      for (const store of stores)
        expect(saidIn(await turnsOf(store, key))).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    });

    test('gives one lane to all that come at once, and lets no more wait than may', async () => {
      const { stores } = await makeTwo();
      const calls = Array.from({ length: 24 }, (_, at) => stores[at % 2] as SessionStore);
      const settled = await Promise.allSettled(calls.map(async (store) => ({ store, ...(await store.enter(key, 0)) })));
      const entered = settled.filter((one) => one.status === 'fulfilled').map(({ value }) => value);
      expect(entered).toHaveLength(1 + maxWaiting);
      expect(entered.filter(({ isFirst }) => isFirst)).toHaveLength(1);
      const inOrder = entered.toSorted((x, y) => x.ticket.turn - y.ticket.turn);
      expect(inOrder[0]?.isFirst).toBe(true);
      for (const [at, { store, ticket }] of inOrder.entries()) {
        const places = await Promise.all(inOrder.slice(at).map((one) => one.store.look(one.ticket, 0)));
        expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
        await store.leave(ticket, 'failed');
      }
    });

    test('gives the turns of the other', async () => {
      const { a, b } = await makeTwo();
      const one = await commit(a, key, [user('1')]);
      expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
      const two = await commit(b, key, [user('2')]);
      const { ticket, turns } = await first(a, key, one.turn);
      expect(turns?.map(({ id }) => id)).toEqual([one.turn, two.turn]);
      await a.leave(ticket, 'failed');
      await commit(b, key, [user('other 1')], 0);
      expect(saidIn((await first(a, key, two.turn)).turns ?? [])).toEqual(['other 1']);
      expect(await a.read(key)).toEqual(await b.read(key));
      expect(await a.list({ limit: 1 })).toEqual(await b.list({ limit: 1 }));
    });

    test('knows no ticket of the other', async () => {
      const { a, b } = await makeTwo();
      const { ticket } = await first(a, key);
      await a.reserve(ticket, [user('1')]);
      await expect(b.look(ticket, 0)).rejects.toMatchObject(lost);
      await expect(b.reserve(ticket, [user('x')])).rejects.toMatchObject(lost);
      await expect(b.commit(ticket, outcome([user('x')]))).rejects.toMatchObject(lost);
      await b.leave(ticket, 'failed');
      expect(await a.look(ticket, 0)).toMatchObject({ isFirst: true });
      await a.commit(ticket, outcome([user('1')]));
      expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
    });

    test('deletes what the other is doing', async () => {
      const { a, b } = await makeTwo();
      await commit(a, key, [user('1')]);
      const { ticket } = await first(a, key);
      await a.reserve(ticket, [user('2')]);
      const waiting = await b.enter(key, 0);
      expect(await b.delete(key)).toBe(true);
      const anew = await b.enter(key, 0);
      expect(anew).toMatchObject({ isFirst: true, turns: undefined });
      await expect(a.commit(ticket, outcome([user('2')]))).rejects.toMatchObject(lost);
      await expect(b.look(waiting.ticket, 0)).rejects.toMatchObject(lost);
      await a.leave(ticket, 'failed');
      await b.commit(anew.ticket, outcome([user('anew')]));
      expect(await a.read(key)).toMatchObject({ turns: 1, records: [{ id: anew.ticket.turn }] });
    });
  });
}
