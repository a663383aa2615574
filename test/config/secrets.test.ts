/** Secrets and keys of providers: which one counts, which ones are refused. */
import { describe, expect, test } from 'vitest';
import { describeConfig } from '../../src/config.ts';
import { load, refusal, token } from '../support/config.ts';

describe('secrets', () => {
  const environment = { OPENCLAW_GATEWAY_TOKEN: 'from-the-environment' };

  test('one of the file wins over one of the environment', () => {
    expect(load({ gateway: { auth: { token } } }, { environment }).auth.secret).toBe(token);
  });

  test('OPENCLAW_GATEWAY_TOKEN wins over the older names', () => {
    const older = { CLAWDBOT_GATEWAY_TOKEN: 'older', krabkrab_GATEWAY_TOKEN: 'older' };
    expect(load({}, { environment: { ...older, ...environment } }).auth).toMatchObject({
      secret: 'from-the-environment',
      source: { kind: 'environment', variable: 'OPENCLAW_GATEWAY_TOKEN' },
    });
  });

  test('a password alone means mode password', () => {
    expect(load({ gateway: { auth: { password: 'open sesame' } } }).auth).toMatchObject({
      mode: 'password',
      secret: 'open sesame',
    });
  });

  test('of both, gateway.auth.mode says which counts', () => {
    const auth = { token, password: 'open sesame' };
    expect(load({ gateway: { auth: { ...auth, mode: 'password' } } }).auth.secret).toBe('open sesame');
    expect(load({ gateway: { auth: { ...auth, mode: 'token' } } }).auth.secret).toBe(token);
  });

  test('both without a mode are refused, wherever they come from', () => {
    expect(refusal({ gateway: { auth: { password: 'open sesame' } } }, { environment })).toEqual([
      'gateway.auth: both a token and a password are set; say which counts with gateway.auth.mode',
    ]);
  });

  test('mode none is refused where others can reach the gateway', () => {
    expect(refusal({ gateway: { bind: 'lan', auth: { mode: 'none' } } })).toEqual([
      'gateway.auth.mode: "none" is only allowed on loopback, but gateway.bind listens on 0.0.0.0',
    ]);
  });

  test('are not in what describeConfig shows', () => {
    const text = describeConfig(load({ gateway: { auth: { token } } }));
    expect(text).not.toContain(token);
    expect(JSON.parse(text)).toMatchObject({ gateway: { auth: { mode: 'token', token: '***' } } });
  });
});

describe('keys of providers', () => {
  const refused = (openai: object, environment = {}) => refusal({ models: { providers: { openai } } }, { environment });
  const carries = 'has a character that no HTTP header can carry, at position';

  test.each([
    ['sk-abc\r', `${carries} 7`],
    ['sk-…', `${carries} 4`],
    ['sk\u0000', `${carries} 3`],
    [' sk', 'begins or ends with a space'],
  ])('that no request could carry are refused, and not shown: %j', (apiKey, why) => {
    expect(refused({ apiKey })).toEqual([`openclaw.json: models.providers.openai.apiKey ${why}; set it again`]);
  });

  test('of the environment too, by the name of their variable', () => {
    expect(refused({}, { OPENAI_API_KEY: 'sk-abc\n' })).toEqual([
      `openclaw.json: models.providers.openai.apiKey (OPENAI_API_KEY) ${carries} 7; set it again`,
    ]);
  });

  test('and headers likewise', () => {
    expect(refused({ headers: { 'x-team': 'a\nb' } })).toEqual([
      `openclaw.json: models.providers.openai.headers.x-team ${carries} 2; set it again`,
    ]);
    expect(refused({ headers: { 'x team': 'a' } })).toEqual([
      'openclaw.json: models.providers.openai.headers: "x team" is no name that an HTTP header can have; correct it',
    ]);
  });
});

describe('secrets that no client could send', () => {
  test.each(['a ', ' a', 'a\nb', 'a\u007fb'])('are refused: %j', (secret) => {
    expect(refusal({ gateway: { auth: { token: secret } } })).toEqual([
      expect.stringContaining('gateway.auth: the token begins or ends with a space, or has a line break'),
    ]);
  });
});
