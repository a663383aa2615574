import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasTools, operator } from '../../src/access/principal.ts';
import { describeConfig } from '../../src/config.ts';
import { load, refusal } from '../support/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const server = (entry: object, environment: Record<string, string> = {}) =>
  load({ mcp: { servers: { s: entry } } }, { environment });

test('without a word there are no servers, and the loop has limits', () => {
  expect(load({}).tools).toMatchObject({
    servers: [],
    sessionIdleTtlMs: 0,
    policy: {},
    agentPolicies: {},
    loop: { maxRounds: 20, maxResultBytes: 65_536, timeoutMs: 300_000 },
  });
});

test('what all agents are denied counts for the one that is there without being listed', () => {
  const file = { agents: { defaults: { tools: { deny: ['desk__*'] } } } };
  expect(load(file).tools.agentPolicies).toEqual({ main: { deny: ['desk__*'] } });
});

test("OpenClaw's names are read as they are", () => {
  const { tools } = load({
    mcp: {
      sessionIdleTtlMs: 60_000,
      servers: {
        local: {
          command: 'uvx',
          args: ['one'],
          env: { A: 1, B: true, C: 'c' },
          workingDirectory: '/tmp',
          supportsParallelToolCalls: true,
        },
        remote: {
          type: 'http',
          url: 'https://mcp.example/mcp',
          headers: { 'X-A': 'b' },
          requestTimeoutMs: 5,
          connectionTimeoutMs: 6,
        },
        old: {
          transport: 'sse',
          url: 'https://mcp.example/sse',
          enabled: false,
          sslVerify: false,
          toolFilter: { exclude: ['x*'] },
        },
      },
    },
    tools: { profile: 'coding', deny: ['a'], loop: { maxRounds: 3 } },
    agents: {
      defaults: { tools: { deny: ['b'] } },
      list: [{ id: 'Main', tools: { profile: 'minimal', alsoAllow: ['c'] } }],
    },
  });
  expect(tools).toMatchObject({
    sessionIdleTtlMs: 60_000,
    servers: [
      {
        name: 'local',
        transport: 'stdio',
        command: 'uvx',
        args: ['one'],
        env: { A: '1', B: 'true', C: 'c' },
        cwd: '/tmp',
        enabled: true,
        supportsParallelToolCalls: true,
      },
      {
        name: 'remote',
        transport: 'streamable-http',
        headers: { 'X-A': 'b' },
        requestTimeoutMs: 5,
        connectionTimeoutMs: 6,
        sslVerify: true,
      },
      { name: 'old', transport: 'sse', enabled: false, sslVerify: false, toolFilter: { exclude: ['x*'] } },
    ],
    policy: { profile: 'coding', deny: ['a'] },
    agentPolicies: { main: { profile: 'minimal', alsoAllow: ['c'], deny: ['b'] } },
    loop: { maxRounds: 3, maxResultBytes: 65_536 },
  });
});

test.each<[object, RegExp]>([
  [{}, /set either command, for a local server, or url, for a remote one/],
  [{ command: 'a', url: 'https://a.example' }, /set either command/],
  [{ command: 'a', transport: 'sse' }, /the transport "sse" needs a url/],
  [{ url: 'https://a.example', transport: 'stdio' }, /the transport "stdio" needs a command/],
  [{ url: 'ftp://a.example' }, /url: "ftp:\/\/a.example" does not match/],
  [{ url: 'https://u:p@a.example' }, /it must not hold a password; set headers.Authorization/],
  [
    { url: 'https://a.example', headers: { 'a b': 'c' } },
    /headers: "a b" is no name that an HTTP header can have; correct it/,
  ],
  [{ url: 'https://a.example', headers: { a: 'b\nc' } }, /headers\.a has a character that no HTTP header can carry/],
  [{ url: 'https://a.example', clientCert: 'a.pem' }, /clientCert and clientKey belong together/],
  [
    { url: 'https://a.example', clientCert: 'no.pem', clientKey: 'no.pem' },
    /clientCert: .*no.pem cannot be read \(ENOENT\)/,
  ],
  [{ url: 'https://a.example', auth: 'oauth' }, /mcp.servers.s.auth is not served .*headers: \{ Authorization/],
  [{ command: 'a', args: 'b' }, /args: expected a list, got "b"/],
  [
    { command: 'a', env: { KEY: ['secret-value'] } },
    /env.KEY: expected a string or a number or true or false, got a list/,
  ],
  [{ command: 'a', comand: 'b' }, /unknown key "comand"; did you mean "command"\?/],
  [{ command: 'a', requestTimeoutMs: 0 }, /requestTimeoutMs: expected a value that is at least 1, got 0/],
])('a server that cannot be is refused with what to do: %j', (entry, line) => {
  expect(refusal({ mcp: { servers: { s: entry } } })).toEqual([expect.stringMatching(line)]);
});

test.each<[object, RegExp]>([
  [{ tools: { profile: 'all' } }, /tools.profile: expected one of "minimal", "coding", "messaging", "full", got "all"/],
  [{ tools: { allow: [] } }, /tools.allow: expected a value that fits minItems/],
  [{ tools: { loop: { maxRounds: 0 } } }, /tools.loop.maxRounds: expected a value that is at least 1, got 0/],
  [{ tools: { loops: {} } }, /tools: unknown key "loops"; did you mean "loop"\?/],
  [
    { agents: { list: [{ id: 'a', tools: { alow: [] } }] } },
    /agents.list.0.tools: unknown key "alow"; did you mean "allow"\?/,
  ],
])('a policy that cannot be is refused: %j', (file, line) => {
  expect(refusal(file)).toEqual([expect.stringMatching(line)]);
});

test('references to variables work in headers, args and env; a server that lacks one is left out with a line', () => {
  const entry = { command: 'a', args: ['--key=${KEY}'], env: { KEY: '${KEY}' } };
  expect(server(entry, { KEY: 'k' }).tools.servers).toMatchObject([{ args: ['--key=k'], env: { KEY: 'k' } }]);
  const config = server({ url: 'https://a.example', headers: { Authorization: 'Bearer ${KEY}' } });
  expect(config.tools.servers).toEqual([]);
  expect(config.notices).toEqual([
    'openclaw.json: mcp.servers.s.headers.Authorization needs the environment variable KEY, which is not set; the server is left out',
  ]);
});

test('variables that change how programs start are left out with a line', () => {
  const env = {
    NODE_OPTIONS: '--require x',
    LD_PRELOAD: 'x',
    'BASH_FUNC_a%%': '() { :; }',
    PYTHONSTARTUP: 'x',
    DEBUG: 'yes',
  };
  const config = server({ command: 'a', env });
  expect(config.tools.servers).toMatchObject([{ env: { DEBUG: 'yes' } }]);
  expect(config.tools.servers[0]).not.toHaveProperty('env.NODE_OPTIONS');
  expect(config.notices).toEqual([
    expect.stringContaining('change how programs start: NODE_OPTIONS, LD_PRELOAD, BASH_FUNC_a%%, PYTHONSTARTUP'),
  ]);
});

test('certificates are read, and watched', () => {
  const folder = temporaryFolder();
  const [clientCert, clientKey] = [join(folder, 'a.crt'), join(folder, 'a.key')];
  writeFileSync(clientCert, 'CERT');
  writeFileSync(clientKey, 'KEY');
  const config = server({ url: 'https://a.example', clientCert, clientKey });
  expect(config.tools.servers).toMatchObject([{ clientCert: 'CERT', clientKey: 'KEY' }]);
  expect(config.sources.map(({ path }) => path)).toEqual(expect.arrayContaining([clientCert, clientKey]));
});

describe('what is shown of it', () => {
  const file = {
    mcp: {
      servers: {
        local: { command: 'uvx', env: { TOKEN: 'secret-90210' }, toolFilter: { include: ['a'] } },
        remote: { url: 'https://mcp.example/mcp?key=secret-90210', headers: { Authorization: 'Bearer secret-90210' } },
      },
    },
    tools: { profile: 'coding', deny: ['a'], loop: { timeoutMs: 5 } },
    agents: { list: [{ id: 'main', tools: { allow: ['b'] } }] },
  };

  test('has no secrets', () => {
    const args = ['--key=${KEY}', '--plain'];
    const shown = describeConfig(server({ command: 'a', args }, { KEY: 'k-90210' }));
    expect(shown).toContain('"--key=***"');
    expect(shown).toContain('"--plain"');
    expect(describeConfig(load(file))).not.toContain('secret-90210');
  });
});

test('a key can be kept from tools', () => {
  const secret = (letter: string) => letter.repeat(24);
  const keys = [
    { id: 'one', secret: secret('a'), tools: false },
    { id: 'two', secret: secret('b') },
  ];
  const { auth } = load({ gateway: { auth: { token: secret('c'), keys } } });
  const [one, two] = auth.keys.map((key) => hasTools({ key, ended: operator.ended }));
  expect([one, two, hasTools(operator)]).toEqual([false, true, true]);
});
