import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFailedLogins } from '../../src/access/failedLogins.ts';
import { Keyring } from '../../src/access/keyring.ts';
import { createAuthenticate, type Auth } from '../../src/access/login.ts';
import { hasModel, mayBeModel, operator, type Key } from '../../src/access/principal.ts';
import { createScopes } from '../../src/access/secret.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const secret = (id: string) => `a-long-secret-of-the-key-${id}`;
const key = (id: string, more: Partial<Key> = {}): Key => ({
  id,
  digest: hash('sha256', secret(id)),
  scopes: ['read', 'write'],
  ...more,
});
const address = '192.0.2.1';
const limits = { maxAttempts: 2, windowMs: 60_000, lockoutMs: 60_000, exemptLoopback: false };

function authenticateWith(auth: Auth, ...keys: Key[]) {
  const keyring = new Keyring(keys);
  return {
    keyring,
    authenticate: createAuthenticate({ auth: () => auth, keyring, failedLogins: createFailedLogins(limits) }),
  };
}

test('a key is known by its secret, and the one secret is the operator', () => {
  const { authenticate } = authenticateWith({ mode: 'token', secret: 'sesame' }, key('alice'), key('bob'));
  expect(authenticate([secret('bob')], address)?.key?.id).toBe('bob');
  expect(authenticate(['sesame'], address)).toBe(operator);
  expect(authenticate([secret('carol')], address)).toBeUndefined();
  expect(authenticate([], address)).toBeUndefined();
});

test('what is not exactly the secret is wrong: its digest, other cases, spaces', () => {
  const { keyring } = authenticateWith({ mode: 'token', secret: 'sesame' }, key('alice'));
  const wrong = [
    key('alice').digest,
    secret('alice').toUpperCase(),
    `${secret('alice')} `,
    secret('alice').slice(1),
    '',
  ];
  for (const guess of wrong) expect(keyring.find(guess)).toBeUndefined();
});

test('a short secret lets nobody in, although its sha256 is configured', () => {
  const short = 'only-23-characters-long';
  const { keyring } = authenticateWith({ mode: 'token', secret: 'x' }, key('a', { digest: hash('sha256', short) }));
  expect(short).toHaveLength(23);
  expect(keyring.find(short)).toBeUndefined();
});

test('wrong keys count against the address, and lock out who could guess, never who has a key', () => {
  const { authenticate } = authenticateWith({ mode: 'password', secret: 'sesame' }, key('alice'));
  authenticate([secret('nobody')], address);
  authenticate([secret('nobody')], address);
  expect(() => authenticate(['sesame'], address)).toThrow('Too many wrong credentials');
  expect(authenticate([secret('alice')], address)?.key?.id).toBe('alice');
});

test('with mode none everybody is the operator', () => {
  expect(authenticateWith({ mode: 'none', secret: undefined }).authenticate([], address)).toBe(operator);
});

test('a key that is revoked, or has another secret, ends at once; another change counts from then on', () => {
  const { keyring } = authenticateWith({ mode: 'token', secret: 'x' }, key('alice'), key('bob'), key('carol'));
  const [alice, bob, carol] = ['alice', 'bob', 'carol'].map((id) => keyring.find(secret(id)));
  keyring.apply([key('bob', { digest: hash('sha256', secret('bob-2')) }), key('carol', { scopes: ['read'] })]);
  expect([alice, bob, carol].map((one) => one?.ended.aborted)).toEqual([true, true, false]);
  expect(alice?.ended.reason).toMatchObject({ kind: 'invalid_api_key' });
  expect(carol?.key?.scopes).toEqual(['read']);
  expect(['alice', 'bob', 'bob-2'].map((id) => keyring.find(secret(id))?.key?.id)).toEqual([
    undefined,
    undefined,
    'bob',
  ]);
});

test('a key ends when it expires, also in years, and can be given more time', () => {
  const years = 5 * 365 * 86_400_000;
  const { keyring } = authenticateWith({ mode: 'token', secret: 'x' }, key('alice', { expiresAt: Date.now() + years }));
  const alice = keyring.find(secret('alice'));
  vi.advanceTimersByTime(years - 1);
  expect([alice?.ended.aborted, keyring.find(secret('alice')) === alice]).toEqual([false, true]);
  vi.advanceTimersByTime(1);
  expect([alice?.ended.aborted, keyring.find(secret('alice'))]).toEqual([true, undefined]);
  expect(vi.getTimerCount()).toBe(0);
  keyring.apply([key('alice', { expiresAt: Date.now() + 1000 })]);
  expect(keyring.find(secret('alice'))?.ended.aborted).toBe(false);
  keyring.close();
  expect(vi.getTimerCount()).toBe(0);
});

test('a clock that is set forward ends a key too', () => {
  const { keyring } = authenticateWith(
    { mode: 'token', secret: 'x' },
    key('alice', { expiresAt: Date.now() + 86_400_000 }),
  );
  const alice = keyring.find(secret('alice'));
  vi.setSystemTime(Date.now() + 2 * 86_400_000);
  expect(keyring.find(secret('alice'))).toBeUndefined();
  expect(alice?.ended.aborted).toBe(true);
});

test('kept answers belong to the id of a key, and to the one secret otherwise', async () => {
  vi.useRealTimers();
  const scope = createScopes(() => 'sesame');
  const { keyring } = authenticateWith({ mode: 'token', secret: 'sesame' }, key('alice'));
  const before = await scope(keyring.find(secret('alice')) ?? operator);
  keyring.apply([key('alice', { digest: hash('sha256', secret('new')) })]);
  expect(await scope(keyring.find(secret('new')) ?? operator)).toBe(before);
  expect(await scope(operator)).not.toContain(':');
});

test.each([
  [['openai/gpt-6'], 'openai/gpt-6', true],
  [['openai/gpt-6'], 'openai/gpt-6-mini', false],
  [['OpenAI/gpt-6'], 'openai/gpt-6', true],
  [['openai/gpt-6'], 'openai/GPT-6', false],
  [['openai/gpt-*'], 'openai/gpt-6-mini', true],
  [['openai/*'], 'openai-evil/gpt-6', false],
  [['gpt-6'], 'openai/gpt-6', true],
  [['gpt-*'], 'other/gpt-6', true],
  [['gpt-6'], 'openrouter/openai/gpt-6', false],
  [['*'], 'a/b', true],
  [['.*'], 'a/.b', true],
  [['a.b/c'], 'axb/c', false],
] as const)('of the models %j the key has %s: %s', (models, id, has) => {
  const model = id.slice(id.indexOf('/') + 1);
  expect(hasModel(key('k', { models }), { id, model })).toBe(has);
});

test('a name that nobody knows may be one of its models or not', () => {
  const own = key('k', { models: ['ollama/llama*', 'gpt-6'] });
  expect(['llama3', 'ollama/llama3', 'gpt-6', 'claude'].map((name) => mayBeModel(own, name))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
