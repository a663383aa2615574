/** A store that was closed leaves nothing behind but what was committed. */
import { describe, expect, test } from 'vitest';
import { user } from '../../support/said.ts';
import { commit, first, key, turnsOf } from '../../support/turnsInStores.ts';
import type { Stores } from './stores.ts';
import { everyKind } from './strange.ts';

export function closing({ makeTwo }: Stores): void {
  describe('with another store on the same data', () => {
    test('gives on the lane of one that was closed', async () => {
      const { data, a, b } = await makeTwo();
      const { ticket } = await first(a, key);
      await a.reserve(ticket, [user('1')]);
      await a.enter(key, 0);
      const waiting = await b.enter(key, 0);
      await first(a, 'agent:main:unreserved');
      await data.close(a);
      expect(await b.look(waiting.ticket, 0)).toEqual({ isFirst: true, turns: undefined });
      expect(await b.read('agent:main:unreserved')).toBeUndefined();
      const records = (await b.read(key))?.records;
      expect(records).toMatchObject([
        { id: ticket.turn, status: 'interrupted', messages: [user('1')] },
        { id: waiting.ticket.turn, status: 'in_progress' },
      ]);
      expect(records?.[0]?.endedAt).toBeTypeOf('number');
    });

    test('gives up the claims of one that was closed', async () => {
      const { data, a, b } = await makeTwo();
      const request = { scope: 's', key: 'k' };
      const answered = { scope: 's', key: 'answered' };
      for (const one of [request, answered]) await a.claim(one, 'digest');
      await a.keepAnswer({ ...answered, sessionKey: null, answer: '1' });
      await data.close(a);
      expect(await b.claim(request, 'digest')).toEqual({ kind: 'ours' });
      expect(await b.claim(answered, 'digest')).toEqual({ kind: 'answered', answer: '1' });
    });

    test('lets nobody throw who gives up a place after the end', async () => {
      const { data, a } = await makeTwo();
      const { ticket } = await first(a, key);
      await a.claim({ scope: 's', key: 'k' }, 'digest');
      await data.close(a);
      await expect(a.leave(ticket, 'interrupted')).resolves.toBeUndefined();
      await expect(a.unclaim({ scope: 's', key: 'k' })).resolves.toBeUndefined();
    });

    test('keeps what was committed when all are closed', async () => {
      const { data, stores, a } = await makeTwo();
      await commit(a, key, everyKind);
      const before = await a.read(key);
      await Promise.all(stores.map((store) => data.close(store)));
      const again = await data.open();
      expect(await again.read(key)).toEqual(before);
      expect((await turnsOf(again, key))[0]?.messages).toEqual(everyKind);
    });
  });
}
