/** A request key belongs to one of those that ask for it. */
import { describe, expect, test } from 'vitest';
import { keptAnswerMs, leaseMs } from '../../../src/sessions/store.ts';
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

    test('and lets stand what was kept in case, when it is given up', async () => {
      const store = await makeStore();
      await store.claim(request, 'digest');
      await store.keepInCase({ ...request, sessionKey: null, answer: '"in case"' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
      await store.unclaim(request);
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '"in case"' });
      expect(await store.claim(request, 'another')).toEqual({ kind: 'other request' });
    });

    test('and forgets what was kept in case for a better answer', async () => {
      const store = await makeStore();
      await store.claim(request, 'digest');
      await store.keepInCase({ ...request, sessionKey: null, answer: '"in case"' });
      await store.keepAnswer({ ...request, sessionKey: null, answer: '1' });
      await store.unclaim(request);
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '1' });
    });

    test('and keeps nothing in case for a claim that is not its own', async () => {
      const store = await makeStore();
      const kept = { ...request, sessionKey: null, answer: '1' };
      await expect(store.keepInCase(kept)).rejects.toMatchObject({ kind: 'session_lost' });
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'ours' });
    });

    test('and keeps texts by key and scope, which can be kept anew', async () => {
      const store = await makeStore();
      expect(await store.findText(request)).toBeUndefined();
      await store.keepText(request, JSON.stringify(strangeText));
      expect(await store.findText(request)).toBe(JSON.stringify(strangeText));
      expect(await store.findText({ ...request, scope: 'another' })).toBeUndefined();
      await store.keepText(request, 'new');
      expect(await store.findText(request)).toBe('new');
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

    test('and lets stand what a process kept in case that shows no sign of life', async () => {
      const data = await makeData();
      const [a, b] = [await data.open(), await data.open()];
      await a.claim(request, 'digest');
      await a.keepInCase({ ...request, sessionKey: null, answer: '"in case"' });
      await data.age(leaseMs / 3);
      expect(await b.claim(request, 'digest')).toEqual({ kind: 'running' });
      await data.age(leaseMs);
      await a.claim({ ...request, key: 'another' }, 'digest');
      await b.prune();
      expect(await b.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '"in case"' });
    });

    test('and forgets texts after a day', async () => {
      const data = await makeData();
      const store = await data.open();
      await store.keepText(request, '1');
      await data.age(keptAnswerMs - 600_000);
      expect(await store.findText(request)).toBe('1');
      await data.age(1_200_000);
      expect(await store.findText(request)).toBeUndefined();
    });
  });
}
