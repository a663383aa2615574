/** `loadConfig`: what file and environment become. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ConfigError, describeConfig, loadConfig, type Config, type ConfigOptions } from '../../src/config.ts';

/** A folder for one configuration; nothing is in it. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Surroundings extends Omit<ConfigOptions, 'environment'> {
  environment?: Record<string, string>;
  folder?: string;
}

/** Loads a file that only its owner can read; nothing of the test's own environment is seen. */
function load(file: object | string = {}, surroundings: Surroundings = {}): Config {
  const { environment = {}, folder = createFolder(), ...options } = surroundings;
  writeFileSync(join(folder, 'openclaw.json'), typeof file === 'string' ? file : JSON.stringify(file), { mode: 0o600 });
  return loadConfig({ ...options, environment: { OPENCLAW_STATE_DIR: folder, ...environment } });
}

/** The lines of a configuration that is refused. */
function refusal(file: object | string, surroundings: Surroundings = {}): readonly string[] {
  try {
    load(file, surroundings);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  throw new Error('the configuration was not refused');
}

const token = 'test-token-4f9c';

describe('without settings', () => {
  test('the gateway listens on this machine alone, port 18789, with the endpoint disabled', () => {
    expect(load()).toMatchObject({
      port: 18_789,
      host: '127.0.0.1',
      isLoopback: true,
      http: { chatCompletions: { enabled: false }, docs: { enabled: true }, allowedHosts: [], allowedOrigins: [] },
      trustedProxies: [],
      notices: [],
    });
  });

  test('the times are those that the documentation names', () => {
    expect(load()).toMatchObject({
      shutdownMs: 10_000,
      session: {
        limits: {
          maxTurns: 2000,
          maxBytes: 33_554_432,
          idleMs: 7 * 24 * 3_600_000,
          maxAnswers: 10_000,
          maxAnswerBytes: 268_435_456,
          maxCompletions: 10_000,
          maxCompletionBytes: 268_435_456,
          completionMs: 30 * 24 * 3_600_000,
        },
      },
      http: {
        bodyTimeoutMs: 30_000,
        overload: { maxRequests: 10_000, maxDelayMs: 20 },
        chatCompletions: { firstByteMs: 10_000, keepAliveMs: 15_000, stallMs: 60_000 },
      },
    });
  });

  test('there is one agent, main, on the offline model', () => {
    const { agents } = load();
    expect(agents.agents).toEqual([
      {
        id: 'main',
        prompt: undefined,
        model: 'offline/echo',
        fallbacks: [],
        params: {},
        timeoutMs: 600_000,
        idleTimeoutMs: 120_000,
      },
    ]);
    expect(agents.defaultAgent.id).toBe('main');
  });

  test('a missing file in the state directory is an empty one', () => {
    const folder = createFolder();
    const config = loadConfig({ environment: { OPENCLAW_STATE_DIR: folder } });
    expect(config.path).toBe(join(folder, 'openclaw.json'));
    expect(config.http.chatCompletions.enabled).toBe(false);
  });

  test('no token is made unless it is asked for', () => {
    expect(load().auth).toMatchObject({ mode: 'token', secret: undefined });
  });
});

describe('files', () => {
  test('a file that is named must exist', () => {
    const path = join(createFolder(), 'missing.json5');
    const lines = () => loadConfig({ environment: { OPENCLAW_CONFIG_PATH: path } });
    expect(lines).toThrow(`the configuration file ${path} does not exist; create it, or change OPENCLAW_CONFIG_PATH`);
  });

  test('JSON5 is read: comments, single quotes, trailing commas', () => {
    const config = load(`// the endpoint
      { gateway: { port: 0x50, http: { endpoints: { chatCompletions: { enabled: true, }, }, }, bind: 'loopback' } }`);
    expect(config).toMatchObject({ port: 80, http: { chatCompletions: { enabled: true } } });
  });

  test('a file that is no JSON5 is refused with line and column', () => {
    expect(refusal('{\n  gateway: ]')).toEqual(["openclaw.json: not valid JSON5: invalid character ']' at 2:12"]);
  });

  test('the result is frozen to its last leaf', () => {
    const config = load({
      gateway: { auth: { token }, trustedProxies: ['127.0.0.1'] },
      agents: { list: [{ id: 'main', params: { stop: ['a'] } }] },
    });
    expect(thawed(config)).toEqual([]);
  });
});

/** Paths of all that can still be changed. */
function thawed(value: unknown, path = 'config'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, child]) => thawed(child, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

describe('agents', () => {
  test('agents.list and agents.entries say the same', () => {
    const beta = { model: 'offline/tools', systemPrompt: 'You are Beta.', timeoutSeconds: 5 };
    const [fromList] = load({ agents: { list: [{ id: 'beta', ...beta }] } }).agents.agents;
    const [fromEntries] = load({ agents: { entries: { beta } } }).agents.agents;
    expect(fromEntries).toEqual(fromList);
    expect(fromList).toMatchObject({ id: 'beta', model: 'offline/tools', prompt: 'You are Beta.', timeoutMs: 5000 });
  });

  test('both together are all of them, in the order of the file', () => {
    const { agents } = load({ agents: { list: [{ id: 'a' }, { id: 'b' }], entries: { c: {} } } }).agents;
    expect(agents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('agents.defaults holds for what an agent does not say itself', () => {
    const { agents } = load({
      agents: {
        defaults: { model: { primary: 'offline/long' }, params: { temperature: 0.5, seed: 1 }, idleTimeoutSeconds: 7 },
        list: [{ id: 'plain' }, { id: 'own', model: 'offline/echo', params: { seed: 2 }, idleTimeoutSeconds: 8 }],
      },
    }).agents;
    expect(agents).toMatchObject([
      { model: 'offline/long', params: { temperature: 0.5, seed: 1 }, idleTimeoutMs: 7000 },
      { model: 'offline/echo', params: { temperature: 0.5, seed: 2 }, idleTimeoutMs: 8000 },
    ]);
  });

  test('ids are lower case, however they are written', () => {
    const { agents, defaultAgent } = load({ agents: { list: [{ id: 'Main' }, { id: 'BETA', default: true }] } }).agents;
    expect(agents.map(({ id }) => id)).toEqual(['main', 'beta']);
    expect(defaultAgent.id).toBe('beta');
  });

  test.each([
    ['the one with default: true', [{ id: 'a' }, { id: 'main' }, { id: 'b', default: true }], 'b'],
    ['else main', [{ id: 'a' }, { id: 'main' }, { id: 'b', default: false }], 'main'],
    ['else the first', [{ id: 'a' }, { id: 'b' }], 'a'],
  ])('the default agent is %s', (_, list, expected) => {
    expect(load({ agents: { list } }).agents.defaultAgent.id).toBe(expected);
  });

  test('an id that occurs twice is refused, case aside, and across both forms', () => {
    expect(refusal({ agents: { list: [{ id: 'beta' }], entries: { Beta: {} } } })).toEqual([
      'openclaw.json: agents: the id "beta" occurs twice; case does not matter',
    ]);
  });

  test.each([
    [
      'the system agent of an explicit fleet',
      { ownership: 'explicit', defaults: { systemAgent: { agentId: 'B' } } },
      'b',
    ],
    [
      'not a mark that OpenClaw has retired there',
      { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } } },
      'main',
    ],
    ['the marked one where a fleet has no system agent', { ownership: 'explicit' }, 'a'],
    ['the marked one of an older file', { defaults: { systemAgent: { agentId: 'b' } } }, 'a'],
  ])('the default agent is %s', (_, agents, expected) => {
    const entries = { a: { default: true }, b: {}, main: {} };
    expect(load({ agents: { ...agents, entries } }).agents.defaultAgent.id).toBe(expected);
  });

  test('a system agent that does not exist is refused by name, as OpenClaw does', () => {
    const agents = {
      ownership: 'explicit',
      defaults: { systemAgent: { agentId: 'nobody' } },
      entries: { a: {}, b: {} },
    };
    expect(() => load({ agents })).toThrow('agents.defaults.systemAgent.agentId: there is no agent "nobody"');
  });

  test('two defaults are refused by name', () => {
    const list = [{ id: 'a', default: true }, { id: 'b' }, { id: 'c', default: true }];
    expect(refusal({ agents: { list } })).toEqual([
      'openclaw.json: agents: only one agent can have default: true, got a, c',
    ]);
  });
});

describe('prompts', () => {
  function createWorkspace(texts: Record<string, string>): string {
    const folder = createFolder();
    mkdirSync(join(folder, 'workspace'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'workspace', name), text);
    return folder;
  }

  const withWorkspace = (agent = {}) => ({ agents: { list: [{ id: 'main', workspace: './workspace', ...agent }] } });

  test('are systemPrompt, SOUL.md and AGENTS.md, in this order; the workspace lies beside the file', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.\n', 'SOUL.md': 'You are calm.\n' });
    const config = load(withWorkspace({ systemPrompt: 'You are Main.' }), { folder });
    expect(config.agents.defaultAgent.prompt).toBe('You are Main.\n\nYou are calm.\n\nAnswer briefly.');
    expect(config.notices).toEqual([]);
  });

  test('need no more than one of the files', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.' });
    const config = load(withWorkspace(), { folder });
    expect(config.agents.defaultAgent.prompt).toBe('Answer briefly.');
    expect(config.notices).toEqual([]);
  });

  test('are watched, also those that do not exist yet', () => {
    const folder = createWorkspace({ 'AGENTS.md': 'Answer briefly.' });
    expect(load(withWorkspace(), { folder }).sources.map(({ path }) => path)).toEqual([
      join(folder, 'openclaw.json'),
      join(folder, 'workspace/SOUL.md'),
      join(folder, 'workspace/AGENTS.md'),
    ]);
  });

  test('of a workspace with neither file are none, which a notice says', () => {
    const folder = createFolder();
    const config = load(withWorkspace(), { folder });
    expect(config.agents.defaultAgent.prompt).toBeUndefined();
    expect(config.notices).toEqual([`the workspace ${join(folder, 'workspace')} has no AGENTS.md and no SOUL.md`]);
  });
});

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

describe('diagnostics.otel', () => {
  const otelOf = (diagnostics: object, environment: Record<string, string> = {}) =>
    load({ diagnostics }, { environment }).otel;

  test('is off, and knows where a collector usually is', () => {
    const usual = {
      enabled: false,
      url: 'http://localhost:4318/v1/traces',
      headers: {},
      serviceName: 'openclaw-gateway',
      sampleRate: 1,
      flushIntervalMs: 5000,
    };
    expect(load().otel).toEqual(usual);
    expect(otelOf({ enabled: false, otel: { enabled: true } })).toEqual(usual);
    expect(otelOf({ otel: { enabled: true, traces: false } })).toEqual(usual);
    expect(otelOf({ otel: { enabled: true } })).toEqual({ ...usual, enabled: true });
  });

  test.each([
    ['http://c:4318', { endpoint: 'http://c:4318' }, {}],
    ['http://c/otlp', { endpoint: 'http://c/otlp/' }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
    ['http://c', { endpoint: 'http://c/v1/traces' }, {}],
    ['http://d', { enabled: true }, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
    ['http://localhost:4318', {}, { OTEL_EXPORTER_OTLP_ENDPOINT: 'for others' }],
  ])('sends traces to %s with their path (%j, %j)', (url, otel, environment) => {
    expect(otelOf({ otel }, environment).url).toBe(`${url}/v1/traces`);
  });

  test.each([
    [{ endpoint: 'http://c', tracesEndpoint: 'http://t/in' }, {}],
    [{ enabled: true }, { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://t/in', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://d' }],
  ])('sends traces to an address of their own as it stands (%j, %j)', (otel, environment) => {
    expect(otelOf({ otel }, environment).url).toBe('http://t/in');
  });

  test("ignores OpenClaw's keys that are about other things, with a line", () => {
    const { notices } = load({ diagnostics: { flags: ['*'], otel: { metrics: true, captureContent: true } } });
    expect(notices).toEqual([
      'openclaw.json: not served by this gateway and ignored: diagnostics.flags, diagnostics.otel.metrics, diagnostics.otel.captureContent',
    ]);
  });

  const collector =
    'expected the URL of a collector like http://localhost:4318, without user name and query; secrets belong into diagnostics.otel.headers';
  test.each([
    [{ protocol: 'grpc' }, 'diagnostics.otel.protocol: expected one of "http/protobuf", got "grpc"'],
    [{ sampleRate: 2 }, 'diagnostics.otel.sampleRate: expected a value that is at most 1, got 2'],
    [{ endpont: 'x' }, 'diagnostics.otel: unknown key "endpont"; did you mean "endpoint"?'],
    [{ endpoint: 'collector:4318' }, `diagnostics.otel.endpoint: ${collector}`],
    [{ tracesEndpoint: 'http://u:p@c' }, `diagnostics.otel.tracesEndpoint: ${collector}`],
    [
      { headers: { 'x-key': 'a\nb' } },
      'diagnostics.otel.headers.x-key has a character that no HTTP header can carry, at position 2; set it again',
    ],
  ])('refuses %j', (otel, line) => {
    expect(refusal({ diagnostics: { otel } })).toEqual([`openclaw.json: ${line}`]);
  });

  test('refuses a variable that is no URL, where it counts', () => {
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' };
    expect(refusal({ diagnostics: { otel: { enabled: true } } }, { environment })).toEqual([
      `OTEL_EXPORTER_OTLP_ENDPOINT: ${collector}`,
    ]);
  });
});

describe('a file with a secret', () => {
  const file = { gateway: { auth: { token } } };

  function loadReadable(content: object, environment: Record<string, string> = {}): Config {
    const { path } = load(content, { environment });
    chmodSync(path, 0o644);
    return loadConfig({ environment: { OPENCLAW_STATE_DIR: dirname(path), ...environment } });
  }

  test('that others can read brings a notice with the line that mends it', () => {
    const { notices, path } = loadReadable(file);
    expect(notices).toEqual([`${path} holds a secret and others can read it; run: chmod 600 ${path}`]);
  });

  test('that only its owner can read brings none', () => {
    expect(load(file).notices).toEqual([]);
  });

  test('brings none when it only names the variable that holds the secret', () => {
    const content = { gateway: { auth: { token: '${MY_TOKEN}' } } };
    expect(loadReadable(content, { MY_TOKEN: token }).notices).toEqual([]);
  });
});

describe('sessions', () => {
  test('are limited by whole numbers that every database takes', () => {
    const stored = { maxCompletions: 1e30, maxBytes: 1e19, maxDays: 0.1 };
    const { limits } = load({
      gateway: { http: { endpoints: { chatCompletions: { stored } } } },
      session: { maxTurns: 1e30, maxBytes: 1e19, idleMinutes: 4.1, maxAnswers: 1e30, maxAnswerBytes: 1e30 },
    }).session;
    expect(limits).toEqual({
      maxTurns: 2 ** 53 - 1,
      maxBytes: 2 ** 53 - 1,
      idleMs: 246_000,
      maxAnswers: 2 ** 53 - 1,
      maxAnswerBytes: 2 ** 53 - 1,
      maxCompletions: 2 ** 53 - 1,
      maxCompletionBytes: 2 ** 53 - 1,
      completionMs: 8_640_000,
    });
  });

  test('are kept in the state directory, unless a path or an address says otherwise', () => {
    const folder = createFolder();
    const storeOf = (store?: object) => load({ session: { store } }, { folder }).session.store;
    expect(storeOf()).toEqual({ path: join(folder, 'openclaw-gateway', 'sessions.db') });
    expect(storeOf({ path: 'kept/s.db' })).toEqual({ path: join(folder, 'kept/s.db') });
    expect(storeOf({ url: 'postgres://db/gateway' })).toEqual({ url: 'postgres://db/gateway' });
  });

  test('are not in two places at once', () => {
    expect(refusal({ session: { store: { path: 'x', url: 'postgres://db/gateway' } } })).toHaveLength(1);
  });

  test("ignore OpenClaw's path of its own files", () => {
    const { notices, session } = load({ session: { store: '~/.openclaw/agents/{agentId}/sessions.json' } });
    expect(notices).toEqual(['openclaw.json: not served by this gateway and ignored: session.store']);
    expect(session.store).toHaveProperty('path');
  });

  test('take no address of a database for such a path', () => {
    expect(refusal({ session: { store: 'postgres://db/gateway' } })).toEqual([
      expect.stringContaining('session.store: expected an object'),
    ]);
  });

  test('are named by no header unless the file says which', () => {
    expect(load({}).session.keyHeaders).toEqual([]);
    expect(load({ session: { keyHeaders: ['X-Session-Id', 'x-chat'] } }).session.keyHeaders).toEqual([
      'x-session-id',
      'x-chat',
    ]);
  });

  test.each([
    ['a text', 'x-session-id', 'session.keyHeaders: expected a list, got "x-session-id"'],
    ['a number', [1], 'session.keyHeaders.0: expected a string, got 1'],
    ['no name', ['x session'], 'session.keyHeaders.0: "x session" does not match'],
    ['an empty name', [''], 'session.keyHeaders.0: "" does not match'],
    ['a secret', ['x-a', 'Authorization'], 'session.keyHeaders.1: the header "authorization" cannot name a session'],
    ['cookies', ['cookie'], 'session.keyHeaders.0: the header "cookie" cannot name a session'],
    ['a header of the contract', ['x-moltbot-agent'], 'the header "x-moltbot-agent" has a meaning of its own'],
  ])('are not named by %s', (_, keyHeaders, message) => {
    expect(refusal({ session: { keyHeaders } })).toEqual([expect.stringContaining(message)]);
  });

  test('never show the password of their database', () => {
    const environment = { DATABASE: 'postgres://gateway:s3cret@db/gateway?sslkey=s3cret' };
    const shown = describeConfig(load({ session: { store: { url: '${DATABASE}' } } }, { environment }));
    expect(shown).toContain('postgres://gateway:***@db/gateway');
    expect(shown).not.toContain('s3cret');
  });
});

describe('params of agents', () => {
  test.each([
    [{ temperature: 9 }, 'openclaw.json: agents: the params of "main": temperature: must be <= 2, got 9'],
    [{ max_tokens: 'x' }, 'openclaw.json: agents: the params of "main": max_tokens: must be integer,null, got "x"'],
    [
      { model: 'other' },
      'openclaw.json: agents: the params of "main" cannot hold "model", which each request says for itself',
    ],
  ])('that no request could have are refused: %j', (params, line) => {
    expect(refusal({ agents: { list: [{ id: 'main', params }] } })).toEqual([line]);
  });

  test('may be fields that the contract does not know', () => {
    const { agents } = load({ agents: { defaults: { params: { top_k: 5 } } } });
    expect(agents.defaultAgent.params).toEqual({ top_k: 5 });
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

describe('the port', () => {
  const file = { gateway: { port: 1111 } };
  const environment = { OPENCLAW_GATEWAY_PORT: '2222' };

  test('is that of the flag, else of the environment, else of the file', () => {
    expect(load(file, { environment, port: '3333' }).port).toBe(3333);
    expect(load(file, { environment }).port).toBe(2222);
    expect(load(file).port).toBe(1111);
  });

  test('must be a port', () => {
    expect(refusal(file, { environment: { OPENCLAW_GATEWAY_PORT: '99999' } })).toEqual([
      'OPENCLAW_GATEWAY_PORT: expected a port from 0 to 65535, got "99999"',
    ]);
  });
});

describe('the address', () => {
  test.each([
    ['loopback', '127.0.0.1', true],
    ['auto', '127.0.0.1', true],
    ['lan', '0.0.0.0', false],
  ])('of bind %s is %s', (bind, host, isLoopback) => {
    expect(load({ gateway: { bind, auth: { token } } })).toMatchObject({ host, isLoopback });
  });

  test('of bind custom is gateway.customBindHost, which must be an IP address', () => {
    expect(load({ gateway: { bind: 'custom', customBindHost: '::1' } })).toMatchObject({
      host: '::1',
      isLoopback: true,
    });
    expect(refusal({ gateway: { bind: 'custom', customBindHost: 'localhost' } })).toEqual([
      'openclaw.json: gateway.customBindHost: bind "custom" needs an IP address here',
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
