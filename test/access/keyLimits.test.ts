import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inWords, KeyLimits } from '../../src/access/keyLimits.ts';
import { createRequestCounter } from '../../src/access/requestCounter.ts';
import { TokenCounter, type TokenLedger, type TokensOfKey } from '../../src/access/tokenCounter.ts';

const noon = Date.parse('2026-11-30T12:00:00Z');

beforeEach(() => void vi.useFakeTimers({ now: noon }));
afterEach(() => void vi.useRealTimers());

/** A ledger that may fail, and that other gateways write to. */
function createLedger() {
  const days = new Map<string, Map<string, number>>();
  const ledger = {
    calls: 0,
    isDown: false as boolean,
    async countTokens(day: string, added: readonly TokensOfKey[]) {
      ledger.calls++;
      if (ledger.isDown) throw new Error('down');
      const ofDay = days.get(day) ?? new Map<string, number>();
      days.set(day, ofDay);
      for (const { keyId, tokens } of added) ofDay.set(keyId, (ofDay.get(keyId) ?? 0) + tokens);
      return [...ofDay].map(([keyId, tokens]) => ({ keyId, tokens }));
    },
  } satisfies TokenLedger & { calls: number; isDown: boolean };
  return ledger;
}

const key = { id: 'alice', digest: '', scopes: ['read', 'write'] as const };

test('requests come back evenly, and never more than the limit', async () => {
  const counter = createRequestCounter(() => performance.now());
  for (let left = 59; left >= 0; left--) {
    expect(await counter.consumeRequest('alice', 60)).toMatchObject({ isTaken: true, remaining: left });
  }
  expect(await counter.consumeRequest('alice', 60)).toEqual({
    isTaken: false,
    remaining: 0,
    resetMs: 60_000,
    nextMs: 1000,
  });
  expect(await counter.consumeRequest('bob', 60)).toMatchObject({ isTaken: true, remaining: 59 });
  vi.advanceTimersByTime(999);
  expect(await counter.consumeRequest('alice', 60)).toMatchObject({ isTaken: false, nextMs: 1 });
  vi.advanceTimersByTime(1);
  expect(await counter.consumeRequest('alice', 60)).toMatchObject({ isTaken: true, remaining: 0 });
  vi.advanceTimersByTime(3_600_000);
  expect(await counter.lookAtRequests('alice', 60)).toEqual({ isTaken: false, remaining: 60, resetMs: 0, nextMs: 0 });
});

test('a smaller limit counts at once', async () => {
  const counter = createRequestCounter(() => performance.now());
  await counter.consumeRequest('alice', 60);
  expect(await counter.lookAtRequests('alice', 2)).toMatchObject({ remaining: 1 });
});

test('tokens are known at once, kept together a second later, and survive a restart', async () => {
  const ledger = createLedger();
  const counter = new TokenCounter(ledger);
  expect(await counter.used('alice')).toBe(0);
  for (let at = 0; at < 100; at++) counter.add('alice', 10);
  expect([await counter.used('alice'), ledger.calls]).toEqual([1000, 1]);
  await vi.advanceTimersByTimeAsync(1000);
  expect([await counter.used('alice'), ledger.calls]).toEqual([1000, 2]);
  expect(await new TokenCounter(ledger).used('alice')).toBe(1000);
});

test('the end of the gateway keeps what was not kept yet', async () => {
  const ledger = createLedger();
  const counter = new TokenCounter(ledger);
  counter.add('alice', 7);
  await counter.close();
  expect(await new TokenCounter(ledger).used('alice')).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('what other gateways counted is learnt within seconds', async () => {
  const ledger = createLedger();
  const [one, other] = [new TokenCounter(ledger), new TokenCounter(ledger)];
  await one.used('alice');
  other.add('alice', 500);
  await other.close();
  await vi.advanceTimersByTimeAsync(5001);
  await one.used('alice');
  await vi.advanceTimersByTimeAsync(0);
  expect(await one.used('alice')).toBe(500);
});

test('without the ledger tokens are counted here, once, and kept when it is back', async () => {
  const ledger = createLedger();
  const counter = new TokenCounter(ledger);
  ledger.isDown = true;
  counter.add('alice', 5);
  expect(await counter.used('alice')).toBe(5);
  await vi.advanceTimersByTimeAsync(1000);
  counter.add('alice', 5);
  expect(await counter.used('alice')).toBe(10);
  ledger.isDown = false;
  await counter.flush();
  expect([await counter.used('alice'), await new TokenCounter(ledger).used('alice')]).toEqual([10, 10]);
});

test('a day ends at midnight UTC, and what was used before it is kept for its own day', async () => {
  const ledger = createLedger();
  const counter = new TokenCounter(ledger);
  expect(counter.resetMs()).toBe(12 * 3_600_000);
  await counter.used('alice');
  await vi.advanceTimersByTimeAsync(12 * 3_600_000 - 1);
  counter.add('alice', 9);
  await vi.advanceTimersByTimeAsync(1);
  expect(await counter.used('alice')).toBe(0);
  expect(await ledger.countTokens('2026-11-30', [])).toEqual([{ keyId: 'alice', tokens: 9 }]);
});

test('a key that has used its tokens may not run, and takes no request of its minute by asking', async () => {
  const tokens = new TokenCounter(createLedger());
  const limits = new KeyLimits(
    createRequestCounter(() => performance.now()),
    tokens,
  );
  const limited = { ...key, requestsPerMinute: 10, tokensPerDay: 100 };
  tokens.add('alice', 99);
  expect((await limits.look(limited, true)).refusal).toBeUndefined();
  tokens.add('alice', 2);
  const { rateLimits, refusal } = await limits.look(limited, true);
  expect(refusal).toMatchObject({ kind: 'rate_limit_exceeded', shouldRetry: false, retryAfterMs: 12 * 3_600_000 });
  expect(refusal?.message).toContain('Limit 100, Used 101. They come back in 12h0m0s');
  expect(rateLimits()).toEqual({
    requests: { limit: 10, remaining: 9, resetMs: 6000 },
    tokens: { limit: 100, remaining: 0, resetMs: 12 * 3_600_000 },
  });
  await expect(limits.enter(limited)).rejects.toMatchObject({ kind: 'rate_limit_exceeded' });
});

test.each([
  [0, '0s'],
  [1, '1ms'],
  [999.5, '1000ms'],
  [1000, '1s'],
  [1001, '2s'],
  [59_999, '1m0s'],
  [360_000, '6m0s'],
  [86_399_000, '23h59m59s'],
  [3_600_000, '1h0m0s'],
])('%d ms are %s', (ms, words) => expect(inWords(ms)).toBe(words));
