/** What the file may not say, and how it is told; what of OpenClaw is ignored. */
import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config.ts';
import { load, refusal } from '../support/config.ts';

describe('sections of OpenClaw that are not served', () => {
  test('are ignored and named in one notice', () => {
    const config = load({
      channels: { telegram: { enabled: true } },
      tools: { exec: { ask: 'always' } },
      gateway: { port: 4000, controlUi: { enabled: false, basePath: '/ui' } },
      agents: { defaults: { heartbeat: { every: '30m' }, model: 'offline/echo' } },
      session: { dmScope: 'main', idleMinutes: 5 },
    });
    expect(config.notices).toEqual([
      'openclaw.json: not served by this gateway and ignored: channels, tools.exec, gateway.controlUi.basePath, agents.defaults.heartbeat, session.dmScope',
    ]);
    expect(config).toMatchObject({
      port: 4000,
      session: { limits: { idleMs: 300_000 } },
      http: { controlUi: { enabled: false } },
    });
  });

  test('may hold references to variables that are not set', () => {
    expect(load({ channels: { telegram: { botToken: '${TELEGRAM_TOKEN}' } } }).notices).toHaveLength(1);
  });
});

describe('mistakes are refused with the place, what was expected and what was found', () => {
  test.each([
    [{ gatway: {} }, 'unknown key "gatway"; did you mean "gateway"?'],
    [{ gateway: { prot: 4000 } }, 'gateway: unknown key "prot"; did you mean "port"?'],
    [{ agents: { list: [{ id: 'a', modle: 'x' }] } }, 'agents.list.0: unknown key "modle"; did you mean "model"?'],
    [
      { gateway: { http: { endpoints: { chatCompletion: {} } } } },
      'gateway.http.endpoints: unknown key "chatCompletion"; did you mean "chatCompletions"?',
    ],
    [{ gateway: { port: '4000' } }, 'gateway.port: expected a whole number, got "4000"'],
    [{ gateway: { port: 70_000 } }, 'gateway.port: expected a value that is at most 65535, got 70000'],
    [
      { gateway: { bind: 'wan' } },
      'gateway.bind: expected one of "loopback", "lan", "auto", "tailnet", "custom", got "wan"',
    ],
    [{ gateway: [] }, 'gateway: expected an object, got []'],
    [{ agents: { list: [{ name: 'A' }] } }, 'agents.list.0: the key "id" is missing'],
    [{ agents: { list: [{ id: 'a b' }] } }, 'agents.list.0.id: "a b" does not match ^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$'],
    [
      { agents: { list: [{ id: 'a', model: { primry: 'x' } }] } },
      'agents.list.0.model: unknown key "primry"; did you mean "primary"?',
    ],
    ['[]', 'expected an object, got a list'],
  ])('%j', (file, line) => {
    const lines = refusal(file).map((one) => one.replace(/^openclaw\.json: /, ''));
    expect(lines).toEqual([line]);
  });

  test('one mistake is one line, also where two types are allowed', () => {
    expect(refusal({ agents: { list: [{ id: 'a', model: 5 }] } })).toEqual([
      'openclaw.json: agents.list.0.model: expected a string or an object, got 5',
    ]);
  });

  test('all mistakes are told at once', () => {
    expect(refusal({ gateway: { port: 'x', bind: 'wan' }, session: { idleMinutes: 0 } })).toHaveLength(3);
  });

  test('a secret of the wrong type is not repeated', () => {
    expect(refusal({ gateway: { auth: { token: 12_345_678 } } })).toEqual([
      'openclaw.json: gateway.auth.token: expected a string, got a number',
    ]);
  });
});

describe('what is wrong', () => {
  test.each([
    { gateway: { auth: 'my-secret' } },
    { gateway: { auth: '${SECRET}' } },
    { gateway: { auth: { token: ['my-secret'] } } },
    { models: { providers: { p: 'my-secret' } } },
    { models: { providers: { p: { baseUrl: 'http://x', headers: { a: ['my-secret'] } } } } },
    { models: { providers: { p: { baseUrl: 'http://x', apiKey: { nested: 'my-secret' } } } } },
  ])('is told without showing what may be a secret: %o', (content) => {
    const attempt = () => load(content, { environment: { SECRET: 'my-secret' } });
    expect(attempt).toThrow(ConfigError);
    expect(attempt).not.toThrow('my-secret');
  });

  test.each(['nonsense', '10.0.0.0/99', 'proxy.example'])('is a trusted proxy that is no address: %s', (proxy) => {
    expect(() => load({ gateway: { trustedProxies: [proxy] } })).toThrow(
      /gateway\.trustedProxies: expected an IP address/,
    );
  });

  test("is not OpenClaw's own default for lockouts", () => {
    expect(
      load({ gateway: { auth: { token: 't', rateLimit: { lockoutMs: 300_000 } } } }).auth.rateLimit.lockoutMs,
    ).toBe(300_000);
  });
});
