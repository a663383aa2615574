/** References of the file to the environment. */
import { describe, expect, test } from 'vitest';
import { load, refusal, token } from '../support/config.ts';

describe('references to the environment', () => {
  test('${NAME} stands for the value, inside a text too', () => {
    const file = { agents: { list: [{ id: 'main', systemPrompt: 'You are ${WHO}, of ${WHERE}.' }] } };
    const config = load(file, { environment: { WHO: 'Main', WHERE: 'here' } });
    expect(config.agents.defaultAgent.prompt).toBe('You are Main, of here.');
  });

  test('$${NAME} stands for the text ${NAME}', () => {
    const config = load({ agents: { list: [{ id: 'main', systemPrompt: 'Write $${HOME}.' }] } });
    expect(config.agents.defaultAgent.prompt).toBe('Write ${HOME}.');
  });

  test('a SecretRef of the source env stands for the value', () => {
    const file = { gateway: { auth: { token: { source: 'env', provider: 'default', id: 'MY_TOKEN' } } } };
    expect(load(file, { environment: { MY_TOKEN: token } }).auth.secret).toBe(token);
  });

  test('the section env has variables for the file and for providers, and the process wins', () => {
    const env = {
      vars: { MY_TOKEN: token, OPENAI_API_KEY: 'of the file' },
      OLDER_KEY: 'older',
      shellEnv: { enabled: true },
    };
    const up = { baseUrl: 'https://up.example/v1', apiKey: '${OLDER_KEY}', models: ['m'] };
    const file = { env, gateway: { auth: { token: '${MY_TOKEN}' } }, models: { providers: { up, openai: {} } } };
    const { auth, providers, notices } = load(file, { environment: { OPENAI_API_KEY: 'of the process' } });
    expect([auth.secret, ...providers.map(({ apiKey }) => apiKey)]).toEqual([token, 'older', 'of the process']);
    expect(notices).toEqual(['openclaw.json: not served by this gateway and ignored: env.shellEnv']);
  });

  test('a variable of the section env that is made of another one is none', () => {
    const file = { env: { vars: { MY_TOKEN: '${MY_TOKEN}' } }, gateway: { auth: { token: '${MY_TOKEN}' } } };
    expect(refusal(file)).toEqual([
      'openclaw.json: gateway.auth.token needs the environment variable MY_TOKEN, which is not set',
    ]);
  });

  test.each([
    ['${UP_KEY}', 'models.providers.up.apiKey needs the environment variable UP_KEY, which is not set'],
    [
      { source: 'file', provider: 'default', id: '/up' },
      'only secret references with source "env" are served, got source "file"',
    ],
  ])('a provider without its secret is left out, with a line, and the others are there: %j', (apiKey, why) => {
    const provider = { baseUrl: 'https://up.example/v1', models: ['m'] };
    const { providers, notices } = load({ models: { providers: { up: { ...provider, apiKey }, other: provider } } });
    expect(providers.map(({ id }) => id)).toEqual(['other']);
    expect(notices).toEqual([expect.stringMatching(/; the provider is left out$/)]);
    expect(notices[0]).toContain(why);
  });

  test.each(['${MY_TOKEN}', { source: 'env', provider: 'default', id: 'MY_TOKEN' }])(
    'a variable that is not set is named, with the place that needs it: %j',
    (reference) => {
      expect(refusal({ gateway: { auth: { token: reference } } })).toEqual([
        'openclaw.json: gateway.auth.token needs the environment variable MY_TOKEN, which is not set',
      ]);
    },
  );

  test('a SecretRef of another source is refused', () => {
    const file = { gateway: { auth: { token: { source: 'exec', provider: 'vault', id: 'token' } } } };
    expect(refusal(file)).toEqual([
      'openclaw.json: gateway.auth.token: only secret references with source "env" are served, got source "exec"',
    ]);
  });
});
