/** Completions that clients stored belong to whoever stored them. */
import { describe, expect, test } from 'vitest';
import { completionId, type Metadata, type NewCompletion } from '../../../src/sessions/completions.ts';
import { maxPageBytes, type SessionStore } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { commit, key } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { strangeText } from './strange.ts';

const idOf = (at: number) => completionId(1_795_000_000_000 + at, 'f'.repeat(20));
const completion = (at: number, more: Partial<NewCompletion> = {}): NewCompletion => ({
  owner: 'alice',
  id: idOf(at),
  model: 'openclaw',
  metadata: {},
  completion: `{"at":${at}}`,
  messages: `[{"role":"user","content":"${at}"}]`,
  ...more,
});
const shown = ({ id, metadata, completion: text }: NewCompletion) => ({ id, metadata, completion: text });

async function keepAll(store: SessionStore, all: readonly NewCompletion[]): Promise<void> {
  for (const one of all) await store.keepCompletion(one);
}

const list = async (store: SessionStore, wanted: Partial<Parameters<SessionStore['listCompletions']>[0]> = {}) => {
  const page = await store.listCompletions({ owner: 'alice', order: 'asc', limit: 100, ...wanted });
  return { ids: page.completions.map(({ id }) => id), hasMore: page.hasMore };
};

export function storing({ makeData, makeStore, makeTwo }: Stores): void {
  describe('stores completions', () => {
    test('and gives them back as they were, to all who use the same data', async () => {
      const { a, b } = await makeTwo();
      const text = JSON.stringify({ strangeText });
      const kept = completion(1, { metadata: { a: '1', b: '2' }, completion: text, messages: `[${text}]` });
      await a.keepCompletion(kept);
      for (const store of [a, b]) {
        expect(await store.readCompletion('alice', kept.id)).toEqual(shown(kept));
        expect(await store.readCompletionMessages('alice', kept.id)).toBe(kept.messages);
        const page = await store.listCompletions({ owner: 'alice', order: 'asc', limit: 1 });
        expect(page).toEqual({ completions: [shown(kept)], hasMore: false });
      }
    });

    test('for their owner alone', async () => {
      const store = await makeStore();
      await keepAll(store, [completion(1), completion(2, { owner: '' }), completion(3, { owner: 'Alice' })]);
      for (const [owner, at] of [
        ['alice', 1],
        ['', 2],
        ['Alice', 3],
      ] as const) {
        expect((await list(store, { owner })).ids).toEqual([idOf(at)]);
        for (const other of [1, 2, 3].filter((one) => one !== at)) {
          expect(await store.readCompletion(owner, idOf(other))).toBeUndefined();
          expect(await store.readCompletionMessages(owner, idOf(other))).toBeUndefined();
          expect(await store.updateCompletion(owner, idOf(other), { x: 'y' })).toBeUndefined();
          expect(await store.deleteCompletion(owner, idOf(other))).toBe(false);
        }
      }
      for (const [owner, at] of [
        ['alice', 1],
        ['', 2],
        ['Alice', 3],
      ] as const)
        expect(await store.readCompletion(owner, idOf(at))).toMatchObject({ metadata: {} });
    });

    test('which are listed from both ends, page by page, also when the last of a page was deleted', async () => {
      const store = await makeStore();
      await keepAll(
        store,
        [1, 2, 3, 4, 5].map((at) => completion(at)),
      );
      expect(await list(store, { limit: 2 })).toEqual({ ids: [idOf(1), idOf(2)], hasMore: true });
      expect(await list(store, { limit: 5 })).toEqual({ ids: [1, 2, 3, 4, 5].map(idOf), hasMore: false });
      expect(await list(store, { limit: 2, order: 'desc' })).toEqual({ ids: [idOf(5), idOf(4)], hasMore: true });
      await store.deleteCompletion('alice', idOf(4));
      const after = idOf(4);
      expect(await list(store, { after })).toEqual({ ids: [idOf(5)], hasMore: false });
      expect(await list(store, { after, order: 'desc', limit: 2 })).toEqual({ ids: [idOf(3), idOf(2)], hasMore: true });
      expect(await list(store, { after: idOf(5) })).toEqual({ ids: [], hasMore: false });
      expect(await list(store, { limit: 0 })).toEqual({ ids: [], hasMore: true });
    });

    test('in pages of bounded bytes, with one at least', async () => {
      const store = await makeStore();
      const big = `"${'x'.repeat(maxPageBytes * 0.6)}"`;
      await keepAll(
        store,
        [1, 2, 3].map((at) => completion(at, { completion: at === 3 ? big + big : big })),
      );
      expect(await list(store)).toEqual({ ids: [idOf(1)], hasMore: true });
      expect(await list(store, { after: idOf(2) })).toEqual({ ids: [idOf(3)], hasMore: false });
    });

    const strange: Metadata = { [strangeText]: strangeText, 'a"b': '', "'": '%' };
    test('and finds them by model and metadata, whatever the characters', async () => {
      const store = await makeStore();
      await keepAll(store, [
        completion(1, { model: strangeText, metadata: { a: '1', b: '2' } }),
        completion(2, { metadata: { a: '1' } }),
        completion(3, { metadata: { b: '1', a: '2' } }),
        completion(4, { model: 'OpenClaw', metadata: strange }),
      ]);
      const found = async (wanted: object) => (await list(store, wanted)).ids;
      expect(await found({ model: 'openclaw' })).toEqual([idOf(2), idOf(3)]);
      expect(await found({ model: strangeText })).toEqual([idOf(1)]);
      expect(await found({ metadata: { a: '1' } })).toEqual([idOf(1), idOf(2)]);
      expect(await found({ metadata: { a: '1', b: '2' } })).toEqual([idOf(1)]);
      expect(await found({ metadata: { a: '' } })).toEqual([]);
      expect(await found({ metadata: strange })).toEqual([idOf(4)]);
      expect(await found({ metadata: { a: '1' }, model: 'openclaw' })).toEqual([idOf(2)]);
      expect(await found({ metadata: { a: '1' }, order: 'desc', limit: 1 })).toEqual([idOf(2)]);
      expect(await store.readCompletion('alice', idOf(4))).toMatchObject({ metadata: strange });
    });

    test('and marks them anew', async () => {
      const store = await makeStore();
      const kept = completion(1, { metadata: { a: '1', b: '2' } });
      await keepAll(store, [kept, completion(2)]);
      const changed = { ...shown(kept), metadata: { c: '3' } };
      expect(await store.updateCompletion('alice', kept.id, { c: '3' })).toEqual(changed);
      expect(await store.readCompletion('alice', kept.id)).toEqual(changed);
      expect((await list(store, { metadata: { a: '1' } })).ids).toEqual([]);
      expect((await list(store, { metadata: { c: '3' } })).ids).toEqual([kept.id]);
      expect(await store.updateCompletion('alice', kept.id, {})).toMatchObject({ metadata: {} });
      expect(await store.updateCompletion('alice', idOf(9), {})).toBeUndefined();
    });

    test('until they are deleted', async () => {
      const store = await makeStore();
      await keepAll(store, [completion(1), completion(2)]);
      expect(await store.deleteCompletion('alice', idOf(1))).toBe(true);
      expect(await store.deleteCompletion('alice', idOf(1))).toBe(false);
      expect(await store.readCompletion('alice', idOf(1))).toBeUndefined();
      expect((await list(store)).ids).toEqual([idOf(2)]);
    });

    test('until they are too old, pruned or not', async () => {
      const completionMs = 600_000;
      const data = await makeData({ completionMs });
      const store = await data.open();
      await store.keepCompletion(completion(1));
      await data.age(completionMs - 60_000);
      await store.prune();
      await store.keepCompletion(completion(2));
      expect((await list(store)).ids).toEqual([idOf(1), idOf(2)]);
      await data.age(120_000);
      for (const prune of [async () => undefined, () => store.prune()]) {
        await prune();
        expect((await list(store)).ids).toEqual([idOf(2)]);
        expect(await store.readCompletion('alice', idOf(1))).toBeUndefined();
        expect(await store.readCompletionMessages('alice', idOf(1))).toBeUndefined();
        expect(await store.updateCompletion('alice', idOf(1), {})).toBeUndefined();
        expect(await store.deleteCompletion('alice', idOf(1))).toBe(false);
      }
    });

    test('and not for shorter when the clock went on by days while nothing ran', async () => {
      const data = await makeData({ completionMs: 2 * 86_400_000 });
      const before = await data.open();
      await before.keepCompletion(completion(1));
      await data.close(before);
      await data.age(40 * 86_400_000);
      const after = await data.open();
      await after.prune();
      expect((await list(after)).ids).toEqual([idOf(1)]);
    });

    test.each([
      ['their number', { maxCompletions: 2 }, '1'],
      ['their bytes', { maxCompletionBytes: 1000 }, `"${'x'.repeat(400)}"`],
    ])('of each owner as many as %s may be, the oldest go first', async (_, limits, text) => {
      const store = await makeStore(limits);
      await store.keepCompletion(completion(0, { owner: 'bob', completion: text }));
      await keepAll(
        store,
        [1, 2, 3, 4].map((at) => completion(at, { completion: text })),
      );
      expect((await list(store)).ids).toEqual([idOf(3), idOf(4)]);
      expect((await list(store, { owner: 'bob' })).ids).toEqual([idOf(0)]);
    });

    test('and the newest, whatever it takes', async () => {
      const store = await makeStore({ maxCompletionBytes: 100 });
      const big = completion(2, { messages: `["${'x'.repeat(1000)}"]` });
      await keepAll(store, [completion(1), big]);
      expect((await list(store)).ids).toEqual([big.id]);
    });

    test('beside sessions, which know nothing of them', async () => {
      const store = await makeStore();
      await store.keepCompletion(completion(1));
      await commit(store, key, [user('1')]);
      await store.delete(key);
      expect((await list(store)).ids).toEqual([idOf(1)]);
      expect((await store.list({ limit: 5 })).sessions).toEqual([]);
    });
  });
}
