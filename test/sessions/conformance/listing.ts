/** Sessions are listed page by page, newest first. */
import { describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { commit, first, key, listAll, outcome } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { strangeText } from './strange.ts';

export function listing({ makeData, makeStore }: Stores): void {
  describe('lists sessions', () => {
    test('newest first, with what they hold', async () => {
      const store = await makeStore();
      expect(await store.list({ limit: 10 })).toEqual({ sessions: [], next: null });
      const sizes: number[] = [];
      for (const one of ['agent:main:a', 'agent:beta:b', 'agent:main:c'])
        sizes.push((await commit(store, one, [user(one)])).size);
      await commit(store, 'agent:main:a', [user('later')]);
      const { sessions, next } = await store.list({ limit: 10 });
      expect(next).toBeNull();
      expect(sessions.map(({ key: one, agentId, turns }) => [one, agentId, turns])).toEqual([
        ['agent:main:c', 'main', 1],
        ['agent:beta:b', 'beta', 1],
        ['agent:main:a', 'main', 2],
      ]);
      expect(sessions[1]?.bytes).toBe(sizes[1]);
      for (const { records: _, hasMore: __, ...summary } of [(await store.read('agent:main:a')) as SessionRecord]) {
        expect(sessions[2]).toEqual(summary);
      }
    });

    test('with times in milliseconds', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      const one = (await store.read(key)) as SessionRecord;
      await commit(store, key, [user('2')]);
      const two = (await store.read(key)) as SessionRecord;
      expect(two.createdAt).toBe(one.createdAt);
      expect(two.updatedAt).toBeGreaterThanOrEqual(one.updatedAt);
      expect(one.updatedAt).toBeGreaterThanOrEqual(one.createdAt);
      const times = [
        one.createdAt,
        two.updatedAt,
        ...two.records.flatMap((record) => [record.createdAt, record.endedAt]),
      ];
      for (const time of times) {
        expect(Number.isInteger(time)).toBe(true);
        // A database may have a clock of its own, but no other unit and no other year.
        expect(Math.abs(Date.now() - (time ?? 0))).toBeLessThan(3_600_000);
      }
    });

    test('with the time of the last turn, however it ended', async () => {
      const data = await makeData();
      const store = await data.open();
      const updatedAt = async () => (await store.read(key))?.updatedAt ?? 0;
      await commit(store, key, [user('1')]);
      for (const status of ['failed', 'completed'] as const) {
        await data.age(60_000);
        const before = await updatedAt();
        const { ticket } = await first(store, key);
        await store.reserve(ticket, [user('2')]);
        if (status === 'failed') await store.leave(ticket, status);
        else await store.commit(ticket, outcome([user('2')]));
        expect(await updatedAt()).toBeGreaterThan(before);
      }
    });

    test('page by page, each once', async () => {
      const store = await makeStore();
      const keys = Array.from({ length: 12 }, (_, at) => `agent:main:${at}`);
      for (const one of keys) await commit(store, one, [user(one)]);
      for (const limit of [1, 4, 5, 11, 12, 13]) expect(await listAll(store, limit)).toEqual(keys.toReversed());
      const pages = [await store.list({ limit: 12 }), await store.list({ limit: 11 })];
      expect(pages.map(({ next }) => next)).toEqual([null, expect.any(String)]);
    });

    test('of one agent', async () => {
      const store = await makeStore();
      const keys = [
        'agent:a:1',
        'agent:b:1',
        'agent:a:2',
        'agent:A:1',
        'agent:a%:1',
        'agent:ab:1',
        'agent:a:3',
        'a',
        'agent:a',
      ];
      for (const one of keys) await commit(store, one, [user(one)]);
      expect(await listAll(store, 2, 'a')).toEqual(['agent:a', 'agent:a:3', 'agent:a:2', 'agent:a:1']);
      expect(await listAll(store, 4, 'a')).toEqual(['agent:a', 'agent:a:3', 'agent:a:2', 'agent:a:1']);
      for (const agentId of ['%', '_', "a'", 'agent', 'none']) {
        expect(await store.list({ agentId, limit: 5 })).toEqual({ sessions: [], next: null });
      }
    });

    test('each once, though others come, change and go between the pages', async () => {
      const store = await makeStore();
      for (let at = 0; at < 9; at++) await commit(store, `agent:main:${at}`, [user('1')]);
      const one = await store.list({ limit: 3 });
      expect(one.sessions.map(({ key: name_ }) => name_)).toEqual(['agent:main:8', 'agent:main:7', 'agent:main:6']);
      await commit(store, 'agent:main:new', [user('1')]);
      await commit(store, 'agent:main:2', [user('changed')]);
      for (const gone of ['6', '5', '1']) await store.delete(`agent:main:${gone}`);
      const two = await store.list({ limit: 3, cursor: one.next as string });
      expect(two.sessions.map(({ key: name_ }) => name_)).toEqual(['agent:main:4', 'agent:main:3', 'agent:main:2']);
      const three = await store.list({ limit: 3, cursor: two.next as string });
      expect(three).toMatchObject({ sessions: [{ key: 'agent:main:0' }], next: null });
      await store.delete('agent:main:0');
      expect(await store.list({ limit: 3, cursor: two.next as string })).toEqual({ sessions: [], next: null });
    });

    test('and refuses a cursor that is none', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      const encoded = [
        '{}',
        'null',
        '[]',
        '""',
        'NaN',
        '1e999',
        '-',
        '1; DROP TABLE turns',
        '{"a":1}',
        '[null,null]',
        '\0',
      ];
      const cursors = [
        ...encoded.map((text) => Buffer.from(text).toString('base64url')),
        'none',
        '%%%',
        strangeText,
        '😀',
      ];
      for (const cursor of cursors) {
        const error = await store.list({ limit: 1, cursor }).catch((reason: unknown) => reason);
        expect([cursor, error]).toMatchObject([cursor, { kind: 'invalid_request' }]);
      }
    });
  });
}
