/** Where a client finds the gateway, and which secret it sends there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, locateGateway } from '../../src/config.ts';
import { createHome } from '../support/command.ts';

const inFile = 'file-secret-30aa';
const inVariable = 'variable-secret-77b0';
const inFlag = 'flag-secret-c1d2';

/** @param environment on top of the home's */
function locate(file: object, environment: Record<string, string> = {}, options = {}) {
  const home = createHome();
  home.write(file);
  return locateGateway({ environment: { ...home.environment, OPENCLAW_GATEWAY_PORT: '', ...environment }, ...options });
}

const withToken = { gateway: { auth: { token: inFile } } };

describe('the address', () => {
  test.each([
    ['the default', {}, 'ws://127.0.0.1:18789'],
    ['the configured port', { gateway: { port: 4000 } }, 'ws://127.0.0.1:4000'],
    [
      'this machine when it listens everywhere',
      { gateway: { bind: 'lan', auth: { token: 'x' } } },
      'ws://127.0.0.1:18789',
    ],
    ['the configured host', { gateway: { bind: 'custom', customBindHost: '::1' } }, 'ws://[::1]:18789'],
  ])('is %s', (_, file, url) => {
    expect(locate(file).url).toBe(url);
  });

  test('of --url wins over OPENCLAW_GATEWAY_URL, which wins over the file', () => {
    const environment = { OPENCLAW_GATEWAY_URL: 'ws://variable:1' };
    expect(locate({}, environment).url).toBe('ws://variable:1');
    expect(locate({}, environment, { url: 'ws://flag:2' }).url).toBe('ws://flag:2');
  });

  test.each([
    ['http://127.0.0.1:18789/', 'ws://127.0.0.1:18789'],
    ['https://gateway.example.com', 'wss://gateway.example.com'],
    ['wss://gateway.example.com/path?x=1', 'wss://gateway.example.com/path?x=1'],
  ])('may be %s', (given, url) => {
    expect(locate({}, { OPENCLAW_GATEWAY_URL: given }).url).toBe(url);
  });

  test.each(['here', 'ftp://127.0.0.1', 'ws://', 'ws://user:pass@127.0.0.1'])('may not be %s', (given) => {
    expect(() => locate({}, { OPENCLAW_GATEWAY_URL: given })).toThrow(ConfigError);
  });

  test('is not known when the port is any', () => {
    expect(() => locate({ gateway: { port: 0 } })).toThrow(/name the gateway with --url or OPENCLAW_GATEWAY_URL/);
  });
});

describe('the secret', () => {
  test('is that of the file at the configured address', () => {
    expect(locate(withToken).credential).toEqual({ token: inFile });
  });

  test('is the one that the gateway has made', () => {
    const home = createHome();
    home.write({});
    mkdirSync(home.stateDir);
    writeFileSync(home.tokenPath, 'made-secret\n', { mode: 0o600 });
    const { credential, credentialFrom } = locateGateway({
      environment: { ...home.environment, OPENCLAW_GATEWAY_PORT: '' },
    });
    expect({ credential, credentialFrom }).toEqual({
      credential: { token: 'made-secret' },
      credentialFrom: `the file ${home.tokenPath}`,
    });
  });

  test('is a password when that is configured', () => {
    const file = { gateway: { auth: { mode: 'password', password: inFile } } };
    expect(locate(file).credential).toEqual({ password: inFile });
  });

  test('is none when none is wanted', () => {
    expect(locate({ gateway: { auth: { mode: 'none', token: inFile } } }).credential).toEqual({});
  });

  test.each(['ws://127.0.0.1:1', 'ws://localhost:1', 'ws://[::1]:1', 'ws://127.8.8.8:1'])(
    'of the file is sent to this machine, at %s',
    (url) => {
      expect(locate(withToken, {}, { url }).credential).toEqual({ token: inFile });
    },
  );

  test.each([
    'wss://gateway.example.com',
    'ws://127.0.0.1.example.com:1',
    'ws://127.example.com:1',
    'ws://localhost.example.com:1',
    'ws://10.0.0.7:1',
  ])('of the file is not sent to another, at %s', (url) => {
    expect(locate(withToken, {}, { url }).credential).toEqual({});
    expect(locate(withToken, { OPENCLAW_GATEWAY_URL: url }).credential).toEqual({});
  });

  test('of the environment goes to the address of the environment, and to --url', () => {
    const environment = { OPENCLAW_GATEWAY_URL: 'wss://gateway.example.com', OPENCLAW_GATEWAY_TOKEN: inVariable };
    expect(locate(withToken, environment).credential).toEqual({ token: inVariable });
    expect(locate(withToken, environment, { url: 'wss://other.example.com' }).credential).toEqual({
      token: inVariable,
    });
  });

  test('of the command line wins everywhere', () => {
    const environment = { OPENCLAW_GATEWAY_TOKEN: inVariable };
    expect(locate(withToken, environment, { token: inFlag }).credential).toEqual({ token: inFlag });
    expect(locate(withToken, environment, { url: 'wss://x.example', password: inFlag }).credential).toEqual({
      password: inFlag,
    });
  });
});

test('an address and a secret of the command line need no configuration, not even one that can be read', () => {
  const home = createHome();
  home.write('{ gateway: ]');
  const { environment } = home;
  const options = { environment, url: 'wss://gateway.example.com', token: inFlag };
  expect(locateGateway(options)).toMatchObject({ url: 'wss://gateway.example.com', credential: { token: inFlag } });
  expect(() => locateGateway({ environment })).toThrow(ConfigError);
});
