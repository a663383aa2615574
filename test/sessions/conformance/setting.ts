/** What is set for a session is kept with it, and ends with it. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, listAll, lost, outcome, reserveAndLeave, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { strangeText } from './strange.ts';

export function setting({ makeData, makeStore, makeTwo }: Stores): void {
  describe('keeps settings', () => {
    test('of a session that is there, beside its turns, until each is taken away', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      expect(await store.settings(key)).toEqual({});
      const { settings, updatedAt } = await store.patch(key, { model: 'fake/other', label: strangeText });
      expect(settings).toEqual({ model: 'fake/other', label: strangeText });
      expect(await store.settings(key)).toEqual(settings);
      expect(await store.read(key)).toMatchObject({ settings, updatedAt, turns: 1 });
      expect((await store.list({ limit: 5 })).sessions).toMatchObject([{ key, settings, updatedAt }]);
      const after = await store.patch(key, { model: null, thinkingLevel: 'low', verboseLevel: null });
      expect(after.settings).toEqual({ label: strangeText, thinkingLevel: 'low' });
      await commit(store, key, [user('2')]);
      expect(await store.read(key)).toMatchObject({ settings: after.settings, turns: 2 });
      expect((await store.patch(key, { label: null, thinkingLevel: null })).settings).toEqual({});
      expect(await store.read(key)).toMatchObject({ settings: {}, turns: 2 });
    });

    test('of a session without turns, which is one as long as it has some', async () => {
      const store = await makeStore();
      expect(await store.patch(key, { label: null })).toMatchObject({ settings: {} });
      expect(await listAll(store, 5)).toEqual([]);
      await store.patch(key, { label: 'mine' });
      expect(await store.read(key)).toMatchObject({ turns: 0, bytes: 0, records: [], settings: { label: 'mine' } });
      const { ticket } = await first(store, key);
      await store.leave(ticket, 'failed');
      expect(await turnsOf(store, key)).toEqual([]);
      expect(await store.settings(key)).toEqual({ label: 'mine' });
      await store.patch(key, { label: null });
      expect(await store.read(key)).toBeUndefined();
      expect(await listAll(store, 5)).toEqual([]);
    });

    test('that change while a run goes on, which ends as if they had not', async () => {
      const store = await makeStore();
      const { ticket } = await first(store, key);
      await store.patch(key, { model: 'fake/other' });
      await store.reserve(ticket, [user('1')]);
      await store.patch(key, { model: null });
      expect(await store.read(key)).toMatchObject({ settings: {}, records: [{ status: 'in_progress' }] });
      await store.commit(ticket, outcome([user('1')]));
      expect(await store.read(key)).toMatchObject({ turns: 1 });
    });

    test('of two that set at once, each the other left alone', async () => {
      const { a, b } = await makeTwo();
      const changes = [{ model: 'fake/other' }, { label: 'mine' }, { thinkingLevel: 'low' }, { verboseLevel: 'on' }];
      await Promise.all(changes.map((change, at) => (at % 2 === 0 ? a : b).patch(key, change)));
      const all = Object.assign({}, ...changes) as object;
      expect([await a.settings(key), await b.settings(key)]).toEqual([all, all]);
      await Promise.all([a.patch(key, { label: 'a' }), b.patch(key, { label: 'b' })]);
      expect((await a.settings(key)).label).toMatch(/^[ab]$/);
    });

    test('of a session that is reset, and not of one that is deleted', async () => {
      const store = await makeStore();
      for (const one of [key, 'agent:main:other']) await commit(store, one, [user('1')]);
      await store.patch(key, { label: 'mine' });
      const { ticket } = await first(store, key);
      expect(await store.reset(key)).toBe(true);
      await expect(store.reserve(ticket, [user('2')])).rejects.toMatchObject(lost);
      await store.leave(ticket, 'failed');
      expect(await store.read(key)).toMatchObject({ turns: 0, bytes: 0, records: [], settings: { label: 'mine' } });
      expect(await store.reset('agent:main:other')).toBe(true);
      expect(await store.reset('agent:main:other')).toBe(false);
      expect(await listAll(store, 5)).toEqual([key]);
      expect(await store.delete(key)).toBe(true);
      expect([await store.settings(key), await store.read(key)]).toEqual([{}, undefined]);
    });

    test('no longer than a session that nobody uses', async () => {
      const idleMs = 10 * 60_000;
      const data = await makeData({ idleMs });
      const store = await data.open();
      const { ticket } = await first(store, 'agent:main:failed');
      await reserveAndLeave(store, ticket, [user('1')], 'failed');
      for (const one of ['agent:main:failed', key]) await store.patch(one, { label: 'mine' });
      await data.age(idleMs - 60_000);
      await store.patch(key, { verboseLevel: 'on' });
      await data.age(120_000);
      await store.prune();
      expect(await listAll(store, 5)).toEqual([key]);
      expect(await store.settings('agent:main:failed')).toEqual({});
      expect(await store.settings(key)).toEqual({ label: 'mine', verboseLevel: 'on' });
    });
  });
}
