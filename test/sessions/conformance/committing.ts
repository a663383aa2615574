/** A turn is committed once, by who has the lane. */
import { describe, expect, test } from 'vitest';
import { assistant, user } from '../../support/said.ts';
import { commit, first, key, lost, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function committing({ makeStore }: Stores): void {
  describe('keeps a turn whole or not at all', () => {
    test('a committed turn is what its outcome says, not what was reserved', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.reserve(ticket, [user('1')]);
      await store.commit(ticket, { after: 0, messages: [user('1'), assistant('one')], model: 'fake/ü "model"' });
      const record = await store.read(key);
      expect(record?.records).toMatchObject([
        { id: ticket.turn, status: 'completed', model: 'fake/ü "model"', messages: [user('1'), assistant('one')] },
      ]);
      expect(record).toMatchObject({
        turns: 1,
        bytes: Buffer.byteLength(JSON.stringify([user('1'), assistant('one')])),
      });
      expect(record?.records[0]?.endedAt).toBeGreaterThanOrEqual(record?.records[0]?.createdAt ?? Infinity);
    });

    test('a turn may be committed without having been reserved', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
    });

    test('a turn is committed once', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.commit(ticket, outcome([user('1')]));
      await expect(store.commit(ticket, outcome([user('again')], ticket.turn))).rejects.toMatchObject(lost);
      await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(lost);
      await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
      expect(saidIn(await turnsOf(store, key))).toEqual(['1']);
    });

    test('of two commits of one turn at the same time one counts', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const commits = ['a', 'b'].map((text) => store.commit(ticket, outcome([user(text)])));
      const settled = await Promise.allSettled(commits);
      expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(settled.find((one) => one.status === 'rejected')?.reason).toMatchObject(lost);
      expect(saidIn(await turnsOf(store, key))).toEqual([settled[0]?.status === 'fulfilled' ? 'a' : 'b']);
    });

    test('who waits may neither reserve nor commit', async () => {
      const store = await makeStore();
      const one = await commit(store, key, [user('1')]);
      const { ticket } = await first(store, key);
      await store.reserve(ticket, [user('2')]);
      const [a, b] = [await store.enter(key, 0), await store.enter(key, 0)];
      await expect(store.reserve(a.ticket, [user('too early')])).rejects.toMatchObject(lost);
      await expect(store.commit(b.ticket, outcome([user('too early')], 0))).rejects.toMatchObject(lost);
      await store.commit(ticket, outcome([user('2')], one.turn));
      await Promise.all([a, b].map((waiting) => store.leave(waiting.ticket, 'failed')));
      expect(saidIn(await turnsOf(store, key))).toEqual(['1', '2']);
      expect((await store.read(key))?.records).toHaveLength(2);
    });

    test('a ticket that never was is lost', async () => {
      const store = await makeStore();
      const one = await commit(store, key, [user('1')]);
      for (const ticket of [
        { sessionKey: key, turn: one.turn + 1000 },
        { sessionKey: key, turn: one.turn },
        { sessionKey: 'agent:main:other', turn: one.turn },
      ]) {
        await expect(store.look(ticket, 0)).rejects.toMatchObject(lost);
        await expect(store.reserve(ticket, [user('x')])).rejects.toMatchObject(lost);
        await expect(store.commit(ticket, outcome([user('x')]))).rejects.toMatchObject(lost);
        await store.leave(ticket, 'failed');
      }
      expect(await store.read(key)).toMatchObject({ turns: 1, records: [{ status: 'completed' }] });
      expect(await store.read('agent:main:other')).toBeUndefined();
    });

    test('a ticket of one session is none of another', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      const stolen = { sessionKey: 'agent:main:other', turn: ticket.turn };
      await expect(store.commit(stolen, outcome([user('x')]))).rejects.toMatchObject(lost);
      await store.leave(stolen, 'failed');
      expect(await store.look(ticket, 0)).toMatchObject({ isFirst: true });
    });
  });
}
