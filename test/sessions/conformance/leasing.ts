/** A store that is silent for too long loses its lanes, and no other does. */
import { describe, expect, test } from 'vitest';
import { leaseMs, maxWaiting } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { commit, first, key, lost, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function leasing({ makeTwo }: Stores): void {
  describe('with another store on the same data', () => {
    test('gives on the lane of one that was silent for too long, and hears it no more', async () => {
      const { data, a, b } = await makeTwo();
      const one = await commit(a, key, [user('1')]);
      const { ticket } = await first(a, key);
      await a.reserve(ticket, [user('2')]);
      const waiting = await b.enter(key, 0);
      expect(waiting).toMatchObject({ isFirst: false, behindOurs: false });
      await data.age(leaseMs + 1000);
      expect(await b.look(waiting.ticket, one.turn)).toEqual({ isFirst: true, turns: undefined });
      // It was as silent as the other; only a new place is its own beyond doubt.
      await b.leave(waiting.ticket, 'interrupted');
      const next = await first(b, key, one.turn);
      await expect(a.commit(ticket, outcome([user('late')], 0))).rejects.toMatchObject(lost);
      await expect(a.reserve(ticket, [user('late')])).rejects.toMatchObject(lost);
      await expect(a.look(ticket, 0)).rejects.toMatchObject(lost);
      await a.leave(ticket, 'failed');
      await b.commit(next.ticket, outcome([user('other 2')], ticket.turn));
      expect((await b.read(key))?.records).toMatchObject([
        { id: one.turn, status: 'completed' },
        { id: ticket.turn, status: 'interrupted', messages: [user('2')] },
        { id: next.ticket.turn, status: 'completed' },
      ]);
      expect(saidIn(await turnsOf(a, key))).toEqual(['1', 'other 2']);
    });

    test('gives no lane on before its time', async () => {
      const { data, a, b } = await makeTwo();
      const { ticket } = await first(a, key);
      await data.age(leaseMs / 3);
      expect(await b.enter(key, 0)).toMatchObject({ isFirst: false });
      await a.commit(ticket, outcome([user('1')]));
    });

    test('lets a silent one that waits hold up nobody', async () => {
      const { data, a, b } = await makeTwo();
      for (let at = 0; at <= maxWaiting; at++) await a.enter(key, 0);
      await expect(b.enter(key, 0)).rejects.toMatchObject({ kind: 'session_busy' });
      await data.age(leaseMs + 1000);
      expect(await b.enter(key, 0)).toMatchObject({ isFirst: true });
      expect((await b.read(key))?.records).toHaveLength(1);
    });

    test('lets a clock that was set back hold up nobody', async () => {
      const { data, a, b } = await makeTwo();
      await first(a, key);
      await data.age(-3_600_000);
      expect(await b.enter(key, 0)).toMatchObject({ isFirst: true });
    });

    test('takes the turns of its own for alive, however long they take', async () => {
      const { data, a } = await makeTwo();
      const { ticket } = await first(a, key);
      const waiting = await a.enter(key, 0);
      await data.age(10 * leaseMs);
      expect(await a.look(waiting.ticket, 0)).toMatchObject({ isFirst: false });
      expect(await a.enter(key, 0)).toMatchObject({ isFirst: false });
      await a.prune();
      await a.commit(ticket, outcome([user('1')]));
      expect(await a.look(waiting.ticket, 0)).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
    });

    test('marks what a dead one left behind when it opens, and when it prunes', async () => {
      const { data, a, b } = await makeTwo();
      for (const one of ['agent:main:1', 'agent:main:2']) await a.reserve((await first(a, one)).ticket, [user(one)]);
      await data.age(leaseMs + 1000);
      const c = await data.open();
      expect((await c.read('agent:main:1'))?.records).toMatchObject([
        { status: 'interrupted', messages: [user('agent:main:1')] },
      ]);
      await c.reserve((await first(c, 'agent:main:3')).ticket, [user('3')]);
      await data.age(leaseMs + 1000);
      await b.prune();
      expect((await b.read('agent:main:3'))?.records).toMatchObject([{ status: 'interrupted' }]);
    });
  });
}
