/** What every store promises about keys: whose sessions are listed, and how tokens are counted. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { SessionStore } from '../../src/sessions/store.ts';

/** @param make where the stores of one test keep their sessions; each call of what it gives opens another store on it */
export function keysConformance(name: string, make: () => Promise<() => Promise<SessionStore>>): void {
  async function openStores(count: number): Promise<SessionStore[]> {
    const open = await make();
    const stores = await Promise.all(Array.from({ length: count }, open));
    onTestFinished(async () => void (await Promise.all(stores.map((store) => store.close()))));
    return stores;
  }

  async function openOne(): Promise<SessionStore> {
    const [store] = await openStores(1);
    return store as SessionStore;
  }

  async function begin(store: SessionStore, ...keys: string[]): Promise<void> {
    for (const key of keys) {
      const { ticket } = await store.enter(key, 0);
      await store.reserve(ticket, [{ role: 'user', content: 'hi' }]);
      await store.commit(ticket, { after: 0, messages: [{ role: 'user', content: 'hi' }], model: 'fake/model' });
    }
  }

  describe(`${name}, the sessions of a key`, () => {
    test('are those in its namespace, of every agent, and none else', async () => {
      const store = await openOne();
      const own = [
        'agent:main:key:alice:one',
        'agent:a-much-longer-agent_1:key:alice:openai-user:x',
        'agent:m:key:alice:::',
      ];
      const others = [
        'agent:main:one',
        'agent:main:key:alic:e',
        'agent:main:key:alicea:x',
        'agent:main:KEY:alice:x',
        'agent:main:key:bob:key:alice:x',
        'agent:main:xkey:alice:x',
        'agent:main:openai-user:key:alice:x',
        'agent:key:alice:x',
        'agent:main:key:%:x',
        'agent:main:key:_lice:x',
        'agent:main:key:alice',
        'agent:main:key:*:x',
      ];
      await begin(store, ...own, ...others);
      const { sessions } = await store.list({ keyId: 'alice', limit: 100 });
      expect(sessions.map(({ key }) => key)).toEqual(own.toReversed());
      expect((await store.list({ limit: 100 })).sessions).toHaveLength(own.length + others.length);
    });

    test('are told by text alone: what means something in a pattern means itself', async () => {
      const store = await openOne();
      await begin(store, 'agent:main:key:a.b:x', 'agent:main:key:axb:x', 'agent:main:key:a_b:x');
      for (const keyId of ['a.b', 'a_b']) {
        const { sessions } = await store.list({ keyId, limit: 10 });
        expect(sessions.map(({ key }) => key)).toEqual([`agent:main:key:${keyId}:x`]);
      }
      for (const keyId of ['%', '*', 'a%', '', "' OR 1=1 --"]) {
        expect(await store.list({ keyId, limit: 10 })).toEqual({ sessions: [], next: null });
      }
    });

    test('come in whole pages among those of others, and of one agent when that is asked for', async () => {
      const store = await openOne();
      for (let at = 0; at < 7; at++) {
        await begin(
          store,
          `agent:main:key:alice:${at}`,
          `agent:main:key:bob:${at}`,
          `agent:beta:key:alice:${at}`,
          `agent:main:${at}`,
        );
      }
      const seen: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await store.list({
          agentId: 'main',
          keyId: 'alice',
          limit: 3,
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...page.sessions.map(({ key }) => key));
        expect(page.sessions.length === 3 || page.next === null).toBe(true);
        cursor = page.next;
      }
      expect(seen).toEqual(Array.from({ length: 7 }, (_, at) => `agent:main:key:alice:${6 - at}`));
    });

    test('begin where the cursor of another says, and show nothing of the other', async () => {
      const store = await openOne();
      await begin(
        store,
        'agent:main:key:alice:1',
        'agent:main:key:bob:1',
        'agent:main:key:bob:2',
        'agent:main:key:bob:3',
      );
      const { next } = await store.list({ keyId: 'bob', limit: 1 });
      const { sessions } = await store.list({ keyId: 'alice', limit: 10, cursor: String(next) });
      expect(sessions.map(({ key }) => key)).toEqual(['agent:main:key:alice:1']);
    });
  });

  describe(`${name}, the tokens of keys`, () => {
    test('add up over stores that count at once, by key and day', async () => {
      const stores = await openStores(2);
      const add = (store: SessionStore, at: number) =>
        store.countTokens('2026-11-30', [
          { keyId: 'alice', tokens: 10 },
          { keyId: `k${at % 3}`, tokens: 1 },
        ]);
      await Promise.all(Array.from({ length: 30 }, (_, at) => add(stores[at % 2] as SessionStore, at)));
      const totals = await (stores[0] as SessionStore).countTokens('2026-11-30', []);
      expect(totals.toSorted((a, b) => a.keyId.localeCompare(b.keyId))).toEqual([
        { keyId: 'alice', tokens: 300 },
        { keyId: 'k0', tokens: 10 },
        { keyId: 'k1', tokens: 10 },
        { keyId: 'k2', tokens: 10 },
      ]);
    });

    test('can be more than 32 bits hold', async () => {
      const store = await openOne();
      await store.countTokens('2026-11-30', [{ keyId: 'alice', tokens: 900_000_000_000 }]);
      const totals = await store.countTokens('2026-11-30', [{ keyId: 'alice', tokens: 1 }]);
      expect(totals).toEqual([{ keyId: 'alice', tokens: 900_000_000_001 }]);
    });

    test('of long ago are forgotten, and not those of a day after which a clock was ahead for once', async () => {
      const store = await openOne();
      await store.countTokens('2026-11-21', [{ keyId: 'alice', tokens: 1 }]);
      await store.countTokens('2026-11-29', [{ keyId: 'alice', tokens: 2 }]);
      expect(await store.countTokens('2026-11-30', [{ keyId: 'alice', tokens: 3 }])).toEqual([
        { keyId: 'alice', tokens: 3 },
      ]);
      expect(await store.countTokens('2026-11-29', [])).toEqual([{ keyId: 'alice', tokens: 2 }]);
      expect(await store.countTokens('2026-11-21', [])).toEqual([]);
      expect(await store.countTokens('2026-11-30', [])).toEqual([{ keyId: 'alice', tokens: 3 }]);
    });
  });
}
