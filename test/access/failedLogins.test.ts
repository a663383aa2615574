import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { canonicalAddress } from '../../src/access/address.ts';
import { createFailedLogins as create, type FailedLoginLimits } from '../../src/access/failedLogins.ts';

/** The same decisions as promises, which expectations read more easily. */
function createFailedLogins(settings: FailedLoginLimits) {
  const failedLogins = create(settings);
  return {
    check: async (from: string) => failedLogins.check(from, false),
    count: async (from: string) => failedLogins.count(from),
  };
}

type FailedLogins = ReturnType<typeof createFailedLogins>;

const limits: FailedLoginLimits = { maxAttempts: 3, windowMs: 10_000, lockoutMs: 4_000, exemptLoopback: false };
const address = '192.0.2.1';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function guess(failedLogins: FailedLogins, times: number, from = address): Promise<void> {
  for (let time = 0; time < times; time++) await failedLogins.count(from);
}

test('an address that never failed is let in', async () => {
  await expect(createFailedLogins(limits).check(address)).resolves.toBeUndefined();
});

test('an address is let in until it has used up its attempts', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 2);
  await expect(failedLogins.check(address)).resolves.toBeUndefined();
});

test('the last allowed attempt locks the address out and says for how long', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3);
  await expect(failedLogins.check(address)).rejects.toMatchObject({
    kind: 'too_many_auth_failures',
    retryAfterMs: limits.lockoutMs,
    message: expect.stringContaining('none is looked at before 4s have passed') as string,
  });
});

test('the wait that is told shrinks as time passes and is never zero', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3);
  vi.advanceTimersByTime(limits.lockoutMs - 1);
  await expect(failedLogins.check(address)).rejects.toMatchObject({ retryAfterMs: 1 });
});

test('the lock ends after its time, and all attempts are back', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3);
  vi.advanceTimersByTime(limits.lockoutMs);
  await expect(failedLogins.check(address)).resolves.toBeUndefined();
  await guess(failedLogins, 2);
  await expect(failedLogins.check(address)).resolves.toBeUndefined();
});

test('asking while locked out does not make the lock longer', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3);
  vi.advanceTimersByTime(limits.lockoutMs - 1);
  await expect(failedLogins.check(address)).rejects.toThrow('Too many wrong credentials');
  vi.advanceTimersByTime(1);
  await expect(failedLogins.check(address)).resolves.toBeUndefined();
});

test('failures older than the window do not count', async () => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 2);
  vi.advanceTimersByTime(limits.windowMs);
  await guess(failedLogins, 2);
  await expect(failedLogins.check(address)).resolves.toBeUndefined();
});

test('a window longer than a timer can be still counts', async () => {
  const failedLogins = createFailedLogins({ ...limits, windowMs: 2 ** 31 });
  await guess(failedLogins, 2);
  vi.advanceTimersByTime(1000);
  await guess(failedLogins, 1);
  await expect(failedLogins.check(address)).rejects.toMatchObject({ kind: 'too_many_auth_failures' });
});

test.each(['192.0.2.2', '2001:db8::1', '', '__proto__'])(
  'another address is not affected by a locked one: %j',
  async (other) => {
    const failedLogins = createFailedLogins(limits);
    await guess(failedLogins, 10);
    await expect(failedLogins.check(other)).resolves.toBeUndefined();
  },
);

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('this machine is limited too: %s', async (own) => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3, own);
  await expect(failedLogins.check(own)).rejects.toMatchObject({ kind: 'too_many_auth_failures' });
});

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])(
  'this machine is never locked out when it is exempt: %s',
  async (own) => {
    const failedLogins = createFailedLogins({ ...limits, exemptLoopback: true });
    await guess(failedLogins, 10, own);
    await expect(failedLogins.check(own)).resolves.toBeUndefined();
  },
);

test.each([
  ['2001:db8::1', '2001:db8:0:0:ffff::2'],
  ['2001:DB8::1', '2001:db8:0000::1'],
  ['192.0.2.1', '192.0.2.1'],
])('%s and %s are one client', async (one, other) => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3, canonicalAddress(one));
  await expect(failedLogins.check(canonicalAddress(other))).rejects.toMatchObject({ kind: 'too_many_auth_failures' });
});

test.each([
  ['2001:db8::1', '2001:db8:0:1::1'],
  ['::1', '1::1'],
  ['192.0.2.1', '192.0.2.2'],
])('%s and %s are two clients', async (one, other) => {
  const failedLogins = createFailedLogins(limits);
  await guess(failedLogins, 3, one);
  await expect(failedLogins.check(other)).resolves.toBeUndefined();
});

test.each(['128.0.0.1', '::2', '::1:1', '10.127.0.1', '::ffff:10.0.0.1'])(
  'an address that only looks like this machine is not exempt: %s',
  async (foreign) => {
    const failedLogins = createFailedLogins({ ...limits, exemptLoopback: true });
    await guess(failedLogins, 3, foreign);
    await expect(failedLogins.check(foreign)).rejects.toMatchObject({ kind: 'too_many_auth_failures' });
  },
);
