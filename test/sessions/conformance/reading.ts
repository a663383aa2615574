/** A session is read in pages, each turn once. */
import { describe, expect, test } from 'vitest';
import {
  maxPageBytes,
  maxPeekBytes,
  peekPiece,
  type SessionRecord,
  type SessionStore,
} from '../../../src/sessions/store.ts';
import { toExactJson } from '../../../src/exactJson.ts';
import { user } from '../../support/said.ts';
import { commit, first, key, reserveAndLeave } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { everyKind } from './strange.ts';

export function reading({ makeStore }: Stores): void {
  describe('reads a session in pages', () => {
    test('of so many turns, oldest or newest first, each turn once', async () => {
      const store = await makeStore();
      const ids: number[] = [];
      for (const text of ['1', '2', '3', '4', '5']) ids.push((await commit(store, key, [user(text)])).turn);
      const [a, b, c, d, e] = ids;
      expect(await pagesOf(store, 'asc', 2)).toEqual([[a, b], [c, d], [e]]);
      expect(await pagesOf(store, 'desc', 2)).toEqual([[e, d], [c, b], [a]]);
      expect(await pagesOf(store, 'asc', 5)).toEqual([ids]);
      expect(await store.read(key, { order: 'asc', limit: 0 })).toMatchObject({
        turns: 5,
        records: [],
        hasMore: true,
      });
      expect(await store.read('agent:main:none', { order: 'asc', limit: 0 })).toBeUndefined();
    });

    test('of so many bytes, but always a turn', async () => {
      const store = await makeStore();
      const ids: number[] = [];
      const sizes = [0.4, 0.5, 0.2, 3, 0.1, 0.1].map((part) => Math.floor(part * maxPageBytes));
      for (const size of sizes) ids.push((await commit(store, key, [user('é'.repeat(size / 2))])).turn);
      const [a, b, c, d, e, f] = ids;
      expect(await pagesOf(store, 'asc', 1000)).toEqual([[a, b], [c], [d], [e, f]]);
      expect(await pagesOf(store, 'desc', 1000)).toEqual([[f, e], [d], [c, b], [a]]);
    });

    test('whole, while turns are added and edited away between two pages', async () => {
      const store = await makeStore();
      const ids: number[] = [];
      const add = async (after?: number) => ids.push((await commit(store, key, [user('x')], after)).turn);
      for (let turn = 0; turn < 4; turn++) await add();
      let left = 2;
      const grow = async () => void (left-- > 0 && (await add()));
      expect((await pagesOf(store, 'asc', 2, grow)).flat()).toEqual(ids);
      expect(ids).toHaveLength(6);
      left = 1;
      const edit = async () => void (left-- > 0 && (await add(ids[0])));
      expect(await pagesOf(store, 'asc', 2, edit)).toEqual([ids.slice(0, 2), ids.slice(6)]);
      left = 1;
      expect((await pagesOf(store, 'desc', 1, grow)).flat()).toEqual([ids[6], ids[0]]);
    });

    test('of any turns, and tells the sizes of those that count', async () => {
      const store = await makeStore();
      const one = await commit(store, key, [user('1')]);
      await reserveAndLeave(store, (await first(store, key)).ticket, [user('2')], 'failed');
      const three = await commit(store, key, everyKind);
      expect((await pagesOf(store, 'asc', 1000)).flat()).toHaveLength(3);
      expect(await store.sizes(key)).toEqual([one, three].map(({ turn: id, size }) => ({ id, size })));
      expect(await store.sizes('agent:main:none')).toEqual([]);
    });

    test('by a look at the oldest and the newest turn that counts, and never at more than a piece of it', async () => {
      const store = await makeStore();
      const look = () => Promise.all([store.peek(key, 'oldest'), store.peek(key, 'newest')]);
      expect(await look()).toEqual([undefined, undefined]);
      await reserveAndLeave(store, (await first(store, key)).ticket, [user('0')], 'failed');
      expect(await look()).toEqual([undefined, undefined]);
      await commit(store, key, everyKind);
      const whole = { head: toExactJson(everyKind), tail: null };
      expect(await look()).toEqual([whole, whole]);
      const long = [user('é'.repeat(maxPeekBytes)), user('last')];
      await commit(store, key, long);
      await reserveAndLeave(store, (await first(store, key)).ticket, [user('4')], 'interrupted');
      const json = JSON.stringify(long);
      expect(await look()).toEqual([whole, { head: json.slice(0, peekPiece), tail: json.slice(-peekPiece) }]);
      await commit(store, key, [user('5')]);
      expect((await look())[1]).toEqual({ head: JSON.stringify([user('5')]), tail: null });
    });
  });
}

/** All pages of the session, as the numbers of their turns. @param between happens after each page */
const pagesOf = async (store: SessionStore, order: 'asc' | 'desc', limit: number, between = async () => {}) => {
  const pages: number[][] = [];
  for (let after: number | undefined, hasMore = true; hasMore;) {
    const page = (await store.read(key, { order, after, limit })) as SessionRecord;
    pages.push(page.records.map(({ id }) => id));
    ({ hasMore } = page);
    after = page.records.at(-1)?.id;
    await between();
  }
  return pages;
};
