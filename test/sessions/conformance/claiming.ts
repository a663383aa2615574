/** A request key belongs to one of those that ask for it. */
import { describe, expect, test } from 'vitest';
import { leaseMs } from '../../../src/sessions/store.ts';
import type { Stores } from './stores.ts';
import { strangeText } from './strange.ts';

export function claiming({ makeData, makeStore }: Stores): void {
  describe('claims a request key', () => {
    const request = { scope: 'scope', key: 'k1' };

    test('once', async () => {
      const store = await makeStore();
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'ours' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
      expect(await store.claim(request, 'another')).toEqual({ kind: 'other request' });
      await store.keepAnswer({ ...request, sessionKey: null, answer: '{"a":1}' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '{"a":1}' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '{"a":1}' });
      expect(await store.claim(request, 'another')).toEqual({ kind: 'other request' });
    });

    test('for one of those that ask at the same time', async () => {
      const data = await makeData();
      const stores = [await data.open(), await data.open()];
      const claims = await Promise.all(
        [...stores, ...stores, ...stores].map((store) => store.claim(request, 'digest')),
      );
      expect(claims.map(({ kind }) => kind).toSorted()).toEqual([
        'ours',
        ...Array.from({ length: 5 }, () => 'running'),
      ]);
    });

    test('again after it was given up', async () => {
      const store = await makeStore();
      await store.claim(request, 'digest');
      await store.unclaim(request);
      expect(await store.claim(request, 'another')).toEqual({ kind: 'ours' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'other request' });
    });

    test("and gives up no answer, nor what is nobody's", async () => {
      const store = await makeStore();
      await store.claim(request, 'digest');
      await store.keepAnswer({ ...request, sessionKey: null, answer: '1' });
      await store.unclaim(request);
      await store.unclaim({ scope: 'nobody', key: 'k1' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '1' });
    });

    test('for one scope alone, whatever the characters', async () => {
      const store = await makeStore();
      const keys = [
        { scope: 'a', key: 'b:c' },
        { scope: 'a:b', key: 'c' },
        { scope: 'a', key: 'B:C' },
        { scope: 'b', key: 'b:c' },
        { scope: 'a', key: '__proto__' },
        { scope: '__proto__', key: 'a' },
        { scope: 'a', key: "'; DROP TABLE claims; --" },
        { scope: 'a', key: '%' },
        { scope: 'a', key: ' b:c' },
        { scope: 'a', key: 'k'.repeat(255) },
        { scope: 'a', key: 'k'.repeat(254) },
        { scope: 'a', key: 'é\u2028😀' },
      ];
      for (const [at, one] of keys.entries()) expect(await store.claim(one, `${at}`)).toEqual({ kind: 'ours' });
      for (const [at, one] of keys.entries()) {
        await store.keepAnswer({ ...one, sessionKey: null, answer: JSON.stringify([at, strangeText]) });
      }
      for (const [at, one] of keys.entries()) {
        const answer = JSON.stringify([at, strangeText]);
        expect(await store.claim(one, `${at}`)).toEqual({ kind: 'answered', answer });
      }
    });

    test('again when its owner was silent for too long', async () => {
      const data = await makeData();
      const [a, b] = [await data.open(), await data.open()];
      await a.claim(request, 'digest');
      await data.age(leaseMs / 3);
      expect(await b.claim(request, 'digest')).toEqual({ kind: 'running' });
      await data.age(leaseMs);
      expect(await a.claim(request, 'digest')).toEqual({ kind: 'running' });
      expect(await b.claim(request, 'another')).toEqual({ kind: 'ours' });
      await a.unclaim(request);
      await a.keepAnswer({ ...request, sessionKey: null, answer: '"late"' });
      expect(await a.claim(request, 'another')).toEqual({ kind: 'running' });
      await b.keepAnswer({ ...request, sessionKey: null, answer: '1' });
      expect(await a.claim(request, 'another')).toEqual({ kind: 'answered', answer: '1' });
    });
  });
}
