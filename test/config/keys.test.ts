/** `gateway.auth.keys` of the configuration: what it becomes, and what is refused. */
import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTime } from '../../src/config/keys.ts';
import { describeConfig, loadConfig } from '../../src/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const secret = 'a-secret-of-24-characters-or-more';
const sha256 = 'AB'.repeat(32);

function load(keys: unknown, auth: object = { token: 'sesame' }) {
  const folder = temporaryFolder();
  const path = join(folder, 'openclaw.json');
  writeFileSync(
    path,
    JSON.stringify({ gateway: { auth: { ...auth, keys } }, agents: { list: [{ id: 'main' }, { id: 'Beta' }] } }),
    { mode: 0o600 },
  );
  return loadConfig({ environment: { OPENCLAW_CONFIG_PATH: path, OPENCLAW_STATE_DIR: folder, CI_KEY: secret } });
}

test('keys are what the file says, and shown without their secrets', () => {
  const config = load([
    {
      id: 'alice',
      sha256,
      agents: ['MAIN'],
      models: ['up/*'],
      scopes: ['admin'],
      requestsPerMinute: 1,
      tokensPerDay: 2,
      expiresAt: '2027-01-31',
    },
    { id: 'ci', secret: '${CI_KEY}' },
  ]);
  expect(config.auth.keys).toEqual([
    {
      id: 'alice',
      digest: sha256.toLowerCase(),
      agents: ['main'],
      models: ['up/*'],
      scopes: ['admin'],
      requestsPerMinute: 1,
      tokensPerDay: 2,
      expiresAt: Date.parse('2027-01-31T00:00:00Z'),
    },
    { id: 'ci', digest: hash('sha256', secret), scopes: ['read', 'write'] },
  ]);
  const shown = describeConfig(config);
  expect(shown).toContain('"2027-01-31T00:00:00.000Z"');
  for (const hidden of [secret, hash('sha256', secret), sha256.toLowerCase()]) expect(shown).not.toContain(hidden);
});

describe('refused is', () => {
  test.each([
    ['a misspelled key', [{ id: 'a', sha256, agent: ['main'] }], 'keys.0: unknown key "agent"; did you mean "agents"?'],
    [
      'a misspelled scope',
      [{ id: 'a', sha256, scopes: ['wirte'] }],
      'keys.0.scopes.0: expected one of "read", "write", "admin", got "wirte"',
    ],
    ['no id', [{ sha256 }], 'keys.0: the key "id" is missing'],
    ['an id with a colon', [{ id: 'a:b', sha256 }], '"a:b" does not match'],
    ['an id in capitals', [{ id: 'Alice', sha256 }], '"Alice" does not match'],
    ['neither digest nor secret', [{ id: 'a' }], 'needs one of "sha256" and "secret"'],
    ['both of them', [{ id: 'a', sha256, secret }], 'needs one of "sha256" and "secret"'],
    ['half a digest', [{ id: 'a', sha256: 'abc' }], 'keys.0.sha256: a string does not match'],
    ['a short secret', [{ id: 'a', secret: 'only-23-characters-long' }], 'fewer than 24 characters'],
    ['a secret that no client can send', [{ id: 'a', secret: `${secret}\n` }], 'which no client can send'],
    ['no agent at all', [{ id: 'a', sha256, agents: [] }], 'keys.0.agents: expected a value'],
    [
      'an agent that does not exist',
      [{ id: 'a', sha256, agents: ['bta'] }],
      'there is no agent "bta"; expected some of main, beta',
    ],
    ['a star in the middle of a model', [{ id: 'a', sha256, models: ['up/*x'] }], 'does not match'],
    [
      'a limit of nothing',
      [{ id: 'a', sha256, requestsPerMinute: 0 }],
      'keys.0.requestsPerMinute: expected a value that is at least 1',
    ],
    ['a time without a zone', [{ id: 'a', sha256, expiresAt: '2027-01-31T18:00' }], 'got "2027-01-31T18:00"'],
    [
      'one id twice',
      [
        { id: 'a', sha256 },
        { id: 'a', secret },
      ],
      'keys.1: the id "a" is another key\'s too',
    ],
    [
      'one secret twice',
      [
        { id: 'a', secret },
        { id: 'b', sha256: hash('sha256', secret) },
      ],
      '"b" has the secret of "a"',
    ],
    ['a list that is none', { id: 'a', sha256 }, 'gateway.auth.keys: expected a list, got an object'],
  ])('%s', (_, keys, why) => {
    expect(() => load(keys)).toThrow(why);
  });

  test('a key with mode none, which everybody passes', () => {
    expect(() => load([{ id: 'a', sha256 }], { mode: 'none' })).toThrow('set the mode to "token", or remove the keys');
    expect(load([], { mode: 'none' }).auth.keys).toEqual([]);
  });

  test('the id that means no key in the metrics', () => {
    expect(() => load([{ id: 'none', sha256 }])).toThrow('gateway.auth.keys.0: the id "none" means no key');
  });

  test("a key with the operator's secret", () => {
    expect(() => load([{ id: 'a', secret }], { token: secret })).toThrow("has the gateway's own secret");
  });

  test('a message never holds a secret', () => {
    for (const keys of [[{ id: 'a', secret: ['my-secret'] }], [{ id: 'a', sha256: 'my-secret' }], ['my-secret']]) {
      expect(() => load(keys)).toThrow(/^(?!.*my-secret)/s);
    }
  });
});

test.each([
  ['2027-01-31', '2027-01-31T00:00:00Z'],
  ['2027-01-31T18:00Z', '2027-01-31T18:00:00Z'],
  ['2027-01-31T18:00:00.5+02:00', '2027-01-31T16:00:00.500Z'],
  ['2028-02-29', '2028-02-29T00:00:00Z'],
  ['2027-02-29', undefined],
  ['2027-13-01', undefined],
  ['31.01.2027', undefined],
  ['2027', undefined],
  ['2027-01-31T25:00Z', undefined],
])('the time %s is %s', (text, time) => {
  expect(readTime(text)).toBe(time === undefined ? undefined : Date.parse(time));
});
