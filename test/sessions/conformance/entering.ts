/** Who has the lane of a session, who waits, and for how long. */
import { describe, expect, test } from 'vitest';
import { maxWaiting, type Ticket } from '../../../src/sessions/store.ts';
import { assistant, user } from '../../support/said.ts';
import { first, key, lost, outcome } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { strangeKeys } from './strange.ts';

export function entering({ makeStore }: Stores): void {
  describe('gives the lane of a session', () => {
    test('to the first, then to those that wait, in the order of their calls', async () => {
      const store = await makeStore();
      const entered = await Promise.all(Array.from({ length: 9 }, () => store.enter(key, 0)));
      expect(entered.map(({ isFirst }) => isFirst)).toEqual([true, ...Array.from({ length: 8 }, () => false)]);
      const tickets = entered.map(({ ticket }) => ticket);
      expect(tickets.map(({ turn }) => turn)).toEqual(tickets.map(({ turn }) => turn).toSorted((a, b) => a - b));
      for (const [at, ticket] of tickets.entries()) {
        const places = await Promise.all(tickets.slice(at).map((one) => store.look(one, 0)));
        expect(places.map(({ isFirst }) => isFirst)).toEqual(places.map((_, index) => index === 0));
        await store.leave(ticket, 'failed');
      }
    });

    test('to one of those that look at the same time', async () => {
      const store = await makeStore();
      const entered = await Promise.all(Array.from({ length: 5 }, () => store.enter(key, 0)));
      const [running, ...waiting] = entered.map(({ ticket }) => ticket);
      await store.leave(running as Ticket, 'failed');
      const places = await Promise.all(waiting.toReversed().map((ticket) => store.look(ticket, 0)));
      expect(places.map(({ isFirst }) => isFirst)).toEqual([false, false, false, true]);
    });

    test('to one run, whatever other sessions do', async () => {
      const store = await makeStore();
      const keys = [...new Set([...strangeKeys, ...Array.from({ length: 50 }, (_, at) => `agent:main:many-${at}`)])];
      const entered = await Promise.all(keys.map((one) => store.enter(one, 0)));
      expect(entered.every(({ isFirst }) => isFirst)).toBe(true);
      expect(entered.map(({ ticket }) => ticket.sessionKey)).toEqual(keys);
      const waiting = await Promise.all(keys.map((one) => store.enter(one, 0)));
      expect(waiting.some(({ isFirst }) => isFirst)).toBe(false);
    });

    test('to it for as long as it looks', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await store.enter(key, 0);
      expect(await store.look(ticket, 0)).toEqual({ isFirst: true, turns: undefined });
      expect(await store.look(ticket, 0)).toEqual({ isFirst: true, turns: undefined });
      expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: false });
    });

    test('to the next when the first has committed', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await store.enter(key, 0);
      await store.commit(ticket, outcome([user('1'), assistant('one')]));
      const place = await store.look(waiting.ticket, 0);
      expect(place).toMatchObject({ isFirst: true, turns: [{ id: ticket.turn }] });
    });

    test('not to one that left while it waited', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const [left, last] = [await store.enter(key, 0), await store.enter(key, 0)];
      await store.leave(left.ticket, 'interrupted');
      expect(await store.look(last.ticket, 0)).toMatchObject({ isFirst: false });
      await store.leave(ticket, 'failed');
      await expect(store.look(left.ticket, 0)).rejects.toMatchObject(lost);
      expect(await store.look(last.ticket, 0)).toMatchObject({ isFirst: true });
    });

    test('not to one that comes while another waits', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await store.enter(key, 0);
      await store.leave(ticket, 'failed');
      const late = await store.enter(key, 0);
      expect(late.isFirst).toBe(false);
      expect(await store.look(late.ticket, 0)).toMatchObject({ isFirst: false });
      expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true });
    });

    test('to no more than may wait', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await Promise.all(Array.from({ length: maxWaiting }, () => store.enter(key, 0)));
      await expect(store.enter(key, 0)).rejects.toMatchObject({
        kind: 'session_busy',
        retryAfterMs: 1000,
        message: expect.stringContaining(`'${key}' has ${maxWaiting} waiting runs`) as string,
      });
      await first(store, 'agent:main:other');
      await store.leave(waiting[3]?.ticket as Ticket, 'interrupted');
      expect(await store.enter(key, 0)).toMatchObject({ isFirst: false });
      await expect(store.enter(key, 0)).rejects.toMatchObject({ kind: 'session_busy' });
      await store.leave(ticket, 'failed');
      expect(await store.look(waiting[0]?.ticket as Ticket, 0)).toMatchObject({ isFirst: true });
      expect(await store.enter(key, 0)).toMatchObject({ isFirst: false });
    });

    test('to no more than may wait when all come at once', async () => {
      const store = await makeStore();
      const entered = await Promise.allSettled(Array.from({ length: 30 }, () => store.enter(key, 0)));
      const [let_in, refused] = [
        entered.filter((one) => one.status === 'fulfilled'),
        entered.filter((one) => one.status === 'rejected'),
      ];
      expect(let_in.map(({ value }) => value.isFirst).filter(Boolean)).toHaveLength(1);
      expect(let_in).toHaveLength(1 + maxWaiting);
      for (const { reason } of refused) expect(reason).toMatchObject({ kind: 'session_busy' });
    });

    test('and says who is before', async () => {
      const store = await makeStore();
      await first(store, key);
      const waiting = await store.enter(key, 0);
      expect(waiting).toMatchObject({ isFirst: false, behindOurs: true });
      expect(await store.look(waiting.ticket, 0)).toEqual({ isFirst: false, behindOurs: true });
    });
  });
}
