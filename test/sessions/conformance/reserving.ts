/** What a run was asked is shown from the moment it was reserved, and is no turn before its commit. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, reserveAndLeave, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function reserving({ makeStore }: Stores): void {
  describe('keeps a turn whole or not at all', () => {
    test('what a run was asked is shown while it goes on, and is no turn', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.reserve(ticket, [user('1')]);
      const waiting = await store.enter(key, 0);
      const record = await store.read(key);
      expect(record).toMatchObject({ key, agentId: 'main', turns: 0, bytes: 0 });
      const { createdAt } = record?.records[0] ?? {};
      expect(record?.records[0]).toEqual({
        id: ticket.turn,
        status: 'in_progress',
        createdAt,
        endedAt: null,
        model: null,
        messages: [user('1')],
      });
      expect(record?.records[1]).toMatchObject({
        id: waiting.ticket.turn,
        status: 'queued',
        endedAt: null,
        messages: [],
      });
    });

    test.each(['failed', 'interrupted'] as const)('a %s turn is shown, and never given', async (status) => {
      const store = await makeStore();
      const one = await commit(store, key, [user('1')]);
      const { ticket } = await first(store, key);
      await reserveAndLeave(store, ticket, [user('2')], status);
      expect(await turnsOf(store, key)).toMatchObject([{ id: one.turn }]);
      const { turns } = await first(store, key, one.turn);
      expect(turns).toBeUndefined();
      const record = await store.read(key);
      expect(record).toMatchObject({ turns: 1, bytes: one.size });
      expect(record?.records.slice(0, 2)).toMatchObject([
        { id: one.turn, status: 'completed' },
        { id: ticket.turn, status, model: null, messages: [user('2')] },
      ]);
      expect(record?.records[1]?.endedAt).toBeGreaterThanOrEqual(record?.records[1]?.createdAt ?? Infinity);
    });

    test('a session in which nothing ended well is shown, with no turns', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await reserveAndLeave(store, ticket, [user('1')], 'failed');
      expect(await turnsOf(store, key)).toEqual([]);
      expect(await store.read(key)).toMatchObject({ turns: 0, bytes: 0, records: [{ status: 'failed' }] });
      expect(await store.list({ limit: 10 })).toMatchObject({ sessions: [{ key, turns: 0, bytes: 0 }], next: null });
      expect(await store.delete(key)).toBe(true);
    });

    test('the ten newest turns that did not end well are shown', async () => {
      const store = await makeStore();
      const one = await commit(store, key, [user('kept')]);
      for (let at = 0; at < 13; at++) {
        const { ticket } = await first(store, key);
        await reserveAndLeave(store, ticket, [user(`${at}`)], at % 2 ? 'failed' : 'interrupted');
      }
      const records = (await store.read(key))?.records ?? [];
      const said = records.map(({ messages }) => messages[0]?.content);
      expect(said).toEqual(['kept', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
      expect(saidIn(await turnsOf(store, key))).toEqual(['kept']);
      await commit(store, key, [user('next')], one.turn);
      const later = (await store.read(key))?.records ?? [];
      expect(later.map(({ messages }) => messages[0]?.content)).toEqual([...said, 'next']);
    });

    test('a refused run leaves nothing', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const waiting = await store.enter(key, 0);
      await store.leave(waiting.ticket, 'interrupted');
      await store.leave(ticket, 'failed');
      expect(await store.read(key)).toBeUndefined();
      expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
      expect(await store.delete(key)).toBe(false);
      const one = await commit(store, key, [user('1')]);
      await store.leave((await first(store, key)).ticket, 'failed');
      expect((await store.read(key))?.records.map(({ id }) => id)).toEqual([one.turn]);
    });
  });
}
