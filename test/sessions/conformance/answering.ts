/** The answer to a request key is kept with its turn, for its time, and goes with its session. */
import { describe, expect, test } from 'vitest';
import { keptAnswerMs } from '../../../src/sessions/store.ts';
import { user } from '../../support/said.ts';
import { commit, first, key, lost, outcome, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function answering({ makeData, makeStore }: Stores): void {
  describe('claims a request key', () => {
    const request = { scope: 'scope', key: 'k1' };

    test('with an answer of any size', async () => {
      const store = await makeStore();
      const answer = JSON.stringify('😀'.repeat(1_250_000));
      await store.claim(request, 'digest');
      await store.keepAnswer({ ...request, sessionKey: null, answer });
      const claim = await store.claim(request, 'digest');
      expect(claim.kind === 'answered' && claim.answer === answer).toBe(true);
    });

    test('and keeps the answer with the turn', async () => {
      const data = await makeData();
      const [a, b] = [await data.open(), await data.open()];
      await a.claim(request, 'digest');
      const { ticket } = await first(a, key);
      await a.commit(ticket, outcome([user('1')]), { ...request, sessionKey: key, answer: '"one"' });
      expect(saidIn(await turnsOf(b, key))).toEqual(['1']);
      for (const store of [a, b]) {
        expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '"one"' });
      }
    });

    test('and keeps no answer of a turn that was lost', async () => {
      const store = await makeStore();
      await store.claim(request, 'digest');
      const { ticket } = await first(store, key);
      await store.delete(key);
      const kept = { ...request, sessionKey: key, answer: '"one"' };
      await expect(store.commit(ticket, outcome([user('1')]), kept)).rejects.toMatchObject(lost);
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
      await store.unclaim(request);
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'ours' });
    });

    test('and deletes the answer with its session, and no other', async () => {
      const store = await makeStore();
      const keys = ['agent:main:a', 'agent:main:b', null].map((sessionKey) => ({
        scope: 'scope',
        key: `of ${sessionKey}`,
        sessionKey,
      }));
      for (const { sessionKey, ...one } of keys) {
        await store.claim(one, 'digest');
        const kept = { ...one, sessionKey, answer: '1' };
        if (sessionKey === null) await store.keepAnswer(kept);
        else await store.commit((await first(store, sessionKey)).ticket, outcome([user('1')]), kept);
      }
      await commit(store, 'null', [user('1')]);
      await store.delete('null');
      await store.delete('agent:main:a');
      const kinds = [];
      for (const { scope, key: one } of keys) kinds.push((await store.claim({ scope, key: one }, 'digest')).kind);
      expect(kinds).toEqual(['ours', 'answered', 'answered']);
    });

    test('again when its answer is too old', async () => {
      const data = await makeData();
      const store = await data.open();
      await store.claim(request, 'digest');
      await store.keepAnswer({ ...request, sessionKey: null, answer: '1' });
      await data.age(keptAnswerMs - 600_000);
      await store.prune();
      expect(await store.claim(request, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      await data.age(1_200_000);
      expect(await store.claim(request, 'another')).toEqual({ kind: 'ours' });
      await store.keepAnswer({ ...request, sessionKey: null, answer: '2' });
      expect(await store.claim(request, 'another')).toEqual({ kind: 'answered', answer: '2' });
    });

    test.each([
      ['answers', { maxAnswers: 2 }, '1'],
      ['bytes', { maxAnswerBytes: 1000 }, 'x'.repeat(500)],
    ])('again when there are too many %s, the oldest first', async (_, limits, answer) => {
      const store = await makeStore(limits);
      const keys = ['1', '2', '3', '4'];
      const claim = (one: string) => store.claim({ scope: 's', key: one }, 'digest');
      for (const one of keys) {
        await claim(one);
        await store.keepAnswer({ scope: 's', key: one, sessionKey: null, answer });
      }
      await store.prune();
      const kinds = [];
      for (const one of keys) kinds.push((await claim(one)).kind);
      expect(kinds).toEqual(['ours', 'ours', 'answered', 'answered']);
    });
  });
}
