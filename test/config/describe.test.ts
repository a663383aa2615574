/** `describeConfig`: what is shown of the settings. */
import { expect, test } from 'vitest';
import { describeConfig, type Config } from '../../src/config.ts';
import { load, token } from '../support/config.ts';

/** The settings without the file that they came from and without secrets, which are not shown. */
function inForce(config: Config): object {
  const { auth, otel, providers, session, tools } = config;
  return {
    ...config,
    tools: {
      ...tools,
      servers: tools.servers.map((server) => ({
        ...server,
        ...('env' in server
          ? { env: Object.keys(server.env) }
          : { url: server.url.replace(/\?.*/, ''), headers: Object.keys(server.headers) }),
      })),
      secrets: undefined,
      environment: undefined,
      processesDir: undefined,
    },
    path: undefined,
    sources: undefined,
    notices: undefined,
    auth: { ...auth, secret: undefined },
    otel: { ...otel, headers: Object.keys(otel.headers) },
    providers: providers.map((provider) => ({
      ...provider,
      apiKey: undefined,
      baseUrl: provider.baseUrl.replace(/\?.*/, ''),
      headers: Object.keys(provider.headers),
    })),
    session: { ...session, store: Object.keys(session.store) },
  };
}

test('what is shown of settings is a file that says the same', () => {
  const config = load({
    gateway: {
      auth: { token, rateLimit: { maxAttempts: 3 } },
      bind: 'custom',
      customBindHost: '10.1.2.3',
      trustedProxies: ['10.0.0.0/8'],
      shutdownSeconds: 3,
      workers: 2,
      controlUi: { enabled: false },
      http: {
        allowedHosts: ['a.example'],
        bodyTimeoutSeconds: 5,
        overload: { maxRequests: 7 },
        endpoints: {
          docs: { enabled: false },
          metrics: { auth: false },
          chatCompletions: { enabled: true, stallSeconds: 9, images: { allowUrl: true } },
        },
      },
    },
    diagnostics: {
      otel: {
        enabled: true,
        endpoint: 'https://collector.example:4318/',
        headers: { 'x-key': 'k' },
        serviceName: 'front',
        sampleRate: 0.25,
        flushIntervalMs: 100,
      },
    },
    agents: {
      defaults: { modelPolicy: { allow: ['up/*'] } },
      list: [
        {
          id: 'main',
          model: { primary: 'up/m', fallbacks: ['offline/echo'] },
          params: { temperature: 0.5 },
          tools: { alsoAllow: ['c'] },
        },
        { id: 'beta', default: true, systemPrompt: 'You are Beta.', timeoutSeconds: 5 },
      ],
    },
    models: {
      providers: {
        up: { baseUrl: 'http://127.0.0.1:1/v1?key=k', apiKey: 'k', headers: { 'x-a': 'b' }, models: ['m'] },
      },
    },
    session: { store: { url: 'postgres://u:p@db/x', maxConnections: 4 }, maxTurns: 9, keyHeaders: ['x-chat'] },
    mcp: {
      sessionIdleTtlMs: 5,
      servers: {
        local: {
          command: 'uvx',
          args: ['one'],
          env: { TOKEN: 'secret-90210' },
          cwd: '/tmp',
          toolFilter: { include: ['a'] },
        },
        remote: {
          url: 'https://mcp.example/mcp?key=k',
          headers: { Authorization: 'Bearer secret-90210' },
          sslVerify: false,
        },
      },
    },
    tools: { profile: 'coding', allow: ['a'], deny: ['b'], loop: { maxRounds: 3 } },
  });
  const shown = describeConfig(config);
  expect(inForce(load(shown))).toEqual(inForce(config));
  expect(describeConfig(load(shown))).toBe(shown);
});
