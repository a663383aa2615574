/** What is too old goes, and only when the clock can be believed. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, listAll, outcome, reserveAndLeave, saidIn, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';

export function pruning({ makeData, makeStore }: Stores): void {
  describe('prunes', () => {
    test('sessions that are idle, but none in which something goes on', async () => {
      const idleMs = 10 * 60_000;
      const data = await makeData({ idleMs });
      const store = await data.open();
      for (const one of ['agent:main:idle', 'agent:main:used', 'agent:main:running'])
        await commit(store, one, [user('1')]);
      const { ticket } = await first(store, 'agent:main:running');
      await data.age(idleMs - 60_000);
      await store.prune();
      expect(await listAll(store, 5)).toHaveLength(3);
      await commit(store, 'agent:main:used', [user('2')]);
      await data.age(120_000);
      await store.prune();
      expect(await listAll(store, 5)).toEqual(['agent:main:running', 'agent:main:used']);
      expect(saidIn(await turnsOf(store, 'agent:main:used'))).toEqual(['1', '2']);
      expect(await turnsOf(store, 'agent:main:idle')).toEqual([]);
      await store.commit(ticket, outcome([user('2')], ticket.turn - 1));
      expect(saidIn(await turnsOf(store, 'agent:main:running'))).toEqual(['1', '2']);
    });

    test('nothing for a clock that went on by days while nothing ran, before it did so for a day of turns', async () => {
      const idleMs = 2 * 86_400_000;
      const data = await makeData({ idleMs });
      const old = 'agent:main:old';
      const answer = { scope: 's', key: 'k' };
      const before = await data.open();
      await commit(before, old, [user('1')]);
      await before.claim(answer, 'digest');
      await before.keepAnswer({ ...answer, sessionKey: null, answer: '1' });
      await data.close(before);
      await data.age(40 * 86_400_000);

      const after = await data.open();
      expect(await after.claim(answer, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      const { doubtedMs } = await after.prune();
      expect(doubtedMs / 86_400_000).toBeCloseTo(40, 1);
      expect(await listAll(after, 5)).toEqual([old]);
      expect(await after.read(old)).toMatchObject({ turns: 1 });
      await commit(after, 'agent:main:new', [user('1')]);
      expect(await after.claim(answer, 'digest')).toEqual({ kind: 'answered', answer: '1' });
      await data.close(after);

      const restarted = await data.open();
      await restarted.prune();
      expect(await listAll(restarted, 5)).toEqual(['agent:main:new', old]);
      await data.close(restarted);

      await data.age(86_400_000);
      const believing = await data.open();
      await commit(believing, 'agent:main:newer', [user('1')]);
      await believing.prune();
      expect(await listAll(believing, 5)).toEqual(['agent:main:newer', 'agent:main:new']);
      expect(await believing.claim(answer, 'digest')).toEqual({ kind: 'ours' });
    });

    test('nothing else', async () => {
      const store = await makeStore();
      await commit(store, key, [user('1')]);
      await reserveAndLeave(store, (await first(store, key)).ticket, [user('2')], 'failed');
      await store.claim({ scope: 's', key: 'k' }, 'digest');
      await store.keepAnswer({ scope: 's', key: 'k', sessionKey: null, answer: '1' });
      const before = await store.read(key);
      await store.prune();
      expect(await store.read(key)).toEqual(before);
      expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'answered', answer: '1' });
    });
  });
}
