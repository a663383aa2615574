import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkConfig } from '../../src/config/check.ts';
import { openclawKeys, openclawRights } from '../../src/config/openclawKeys.ts';
import { configSchema } from '../../src/config/schema.ts';
import { servedKeys } from '../../src/config/served.ts';
import { refusalOf, rightOf, rights } from '../../src/config/rights.ts';
import { createHome, startGatewayProcess } from '../support/command.ts';
import { createClient, startTestGateway } from '../support/gateway.ts';
import { whole } from '../support/kind.ts';
import { startUpstream } from '../support/upstream.ts';

/** A file with one key in a section, `*` being a name or an index. */
function fileWith(section: string, key: string, value: unknown): unknown {
  const steps = pathOf(section, key);
  return steps.reduceRight<unknown>((inner, step, at) => {
    const isList = step === '*' && (steps[at - 1] === 'list' || (steps[0] === 'models' && steps[at - 1] === 'models'));
    return isList ? [{ id: 'one', ...(inner as object) }] : { [step === '*' ? 'one' : step]: inner };
  }, value);
}

interface Key {
  section: string;
  key: string;
}

const pathOf = (section: string, key: string): string[] => [...(section === '' ? [] : section.split('.')), key];

const known = Object.entries(openclawKeys).flatMap(([section, keys]) => keys.map((key) => ({ section, key })));
const tops = Object.keys(configSchema.properties);
const unserved = known.filter(({ section, key }) => !(section === '' ? tops : servedKeys.get(section))?.includes(key));

test('every key that OpenClaw knows is served, refused, or ignored by name', () => {
  expect(unserved.length).toBeGreaterThan(70);
  const outcomeOf = (section: string, key: string): string => {
    try {
      const { ignored } = checkConfig(fileWith(section, key, {}), 'openclaw.json', {});
      return ignored.some((path) => path === key || path.endsWith(`.${key}`)) ? 'ignored' : 'taken';
    } catch (error) {
      return String(error).includes('cannot be ignored') ? 'refused' : String(error);
    }
  };
  const wrong = unserved.filter(({ section, key }) => {
    const isRefused = refusalOf(pathOf(section, key), {}) !== undefined;
    return outcomeOf(section, key) !== (isRefused ? 'refused' : 'ignored');
  });
  expect(wrong).toEqual([]);
});

test('every key of OpenClaw that decides about rights is decided, and each decision is what happens', () => {
  const keys = Object.entries(openclawRights).flatMap(([section, names]) => names.map((key) => ({ section, key })));
  expect(keys.length).toBeGreaterThan(50);
  const here = ({ section, key }: Key) => rightOf(pathOf(section, key))?.here;
  expect(keys.filter((key) => here(key) === undefined)).toEqual([]);
  const isServed = (key: Key) => !unserved.some((one) => one.section === key.section && one.key === key.key);
  expect(keys.filter((key) => (here(key) === 'served') !== isServed(key))).toEqual([]);
});

test('every decision is about a key that there is', () => {
  const all = new Set(known.map(({ section, key }) => pathOf(section, key).join('.')));
  const missing = rights.flatMap(({ keys }) => keys).filter((key) => !key.startsWith('**') && !all.has(key));
  expect(missing).toEqual([]);
});

const deny = (match?: object) => ({ rules: [{ action: 'deny', match }], default: 'allow' });

test.each<[string, object]>([
  ['gateway.roles', { gateway: { roles: { default: 'guest', definitions: {} } } }],
  ['gateway.auth.mode', { gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } } } }],
  ['session.sendPolicy', { session: { sendPolicy: { default: 'deny' } } }],
  ['session.sendPolicy', { session: { sendPolicy: deny() } }],
  ['session.sendPolicy', { session: { sendPolicy: deny({ keyPrefix: 'agent:main:' }) } }],
  ['session.sendPolicy', { session: { sendPolicy: deny({ channel: 'WebChat' }) } }],
  ['mcp.servers.one.auth', { mcp: { servers: { one: { url: 'https://mcp.example', auth: 'oauth' } } } }],
  ['tools.byProvider', { tools: { byProvider: { openai: { deny: ['*'] } } } }],
  [
    'agents.list.0.tools.byProvider',
    { agents: { list: [{ id: 'a', tools: { byProvider: { x: { allow: ['y'] } } } }] } },
  ],
  ['$include', { $include: './base.json5' }],
  ['agents.list.0.$include', { agents: { list: [{ id: 'main', $include: './main.json5' }] } }],
])('%s stops the start, with one line that says why and what to do: %j', (path, file) => {
  const start = () => checkConfig(file, 'openclaw.json', {});
  expect(start).toThrow(`openclaw.json: ${path} is not served by this gateway and cannot be ignored: `);
  expect(start).toThrow(/^[^\n]+; [^\n]+$/);
});

test.each([
  { gateway: { roles: null, tls: { enabled: false }, auth: { mode: 'token', allowTailscale: true } } },
  { gateway: { tls: {}, tailscale: { mode: 'serve' }, tools: { deny: ['exec'] } } },
  { gateway: { controlUi: { enabled: false, allowedOrigins: ['https://page.example'], basePath: '/ui' } } },
  { session: { sendPolicy: deny({ channel: 'discord', chatType: 'group' }) } },
  { session: { sendPolicy: deny({ keyPrefix: 'cron:' }) } },
  { session: { sendPolicy: { rules: [{ action: 'allow' }, null], default: 'allow' }, sharing: { drafts: false } } },
  { tools: { exec: { ask: 'always' } }, accessGroups: {}, channels: { telegram: { allowFrom: ['1'] } } },
  { agents: { list: [{ id: 'main', tools: { web: { search: {} } }, subagents: { allowAgents: ['*'] } }] } },
  { mcp: { servers: { one: { command: 'one', codex: { agents: ['main'] } } } }, tools: { byProvider: {} } },
])('what takes nothing away is ignored by name: %j', (file) => {
  expect(checkConfig(file, 'openclaw.json', {}).ignored).not.toEqual([]);
});

test('a provider whose format only OpenClaw speaks is ignored by name, and the others are there', () => {
  const google = { api: 'google-generative-ai', baseUrl: 'https://up.example/v1beta', apiKey: '${NO_SUCH_KEY}' };
  const up = { baseUrl: 'https://up.example/v1', models: [{ id: 'm' }] };
  const { file, ignored } = checkConfig({ models: { providers: { google, up } } }, 'openclaw.json', {});
  expect(ignored).toEqual(['models.providers.google (api "google-generative-ai")']);
  expect(Object.keys(file.models?.providers ?? {})).toEqual(['up']);
});

test("what OpenClaw's own programs note in meta is ignored by name, in each version", () => {
  const meta = { lastTouchedAt: '2026-02-28T14:00:00.000Z', migrations: { somethingNew: true } };
  const { ignored } = checkConfig({ meta }, 'openclaw.json', {});
  expect(ignored).toEqual(['meta.lastTouchedAt', 'meta.migrations.somethingNew']);
});

test('a key that neither knows is an error with the nearest one', () => {
  const file = fileWith('models.providers.*', 'baseURLs', 'x');
  expect(() => checkConfig(file, 'openclaw.json', {})).toThrow('unknown key "baseURLs"; did you mean "baseUrl"?');
});

/** What the programs of OpenClaw 2026.9.6 wrote: `doctor --fix` of a file with two agents of an older version, and `onboard` with `config set` of the endpoint. */
const written = ['openclawDoctor.json', 'openclawOnboard.json'];

test.each(written)('a gateway starts on %s unchanged, names what it ignores, and answers', async (name) => {
  const upstream = await startUpstream(whole({ role: 'assistant', content: 'Hello' }));
  const home = createHome();
  home.write(readFileSync(new URL(name, import.meta.url), 'utf8'));
  const { url, line } = await startGatewayProcess({ home, environment: { LMSTUDIO_URL: `${upstream.url}/v1` } });
  const client = createClient(url, '0123456789abcdef0123456789abcdef');
  await line('stdout', /not served by this gateway and ignored: .*gateway\.tailscale/);
  const { json } = await client.request('/v1/models');
  expect(json.data.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['openclaw', 'openclaw/default', 'lmstudio/qwen3']),
  );
  const answer = await client.chat();
  expect([answer.status, answer.json.choices[0].message.content]).toEqual([200, 'Hello']);
  expect(answer.headers.get('x-openclaw-model')).toBe('lmstudio/qwen3');
});

test("what OpenClaw's doctor made of an older file means the same: its default agent, and the models that clients may choose", async () => {
  const file = JSON.parse(readFileSync(new URL('openclawDoctor.json', import.meta.url), 'utf8')) as object;
  const { client } = await startTestGateway(file, { LMSTUDIO_URL: 'http://127.0.0.1:1/v1' });
  const { json } = await client.request('/v1/models');
  expect(json.data.map(({ id }: { id: string }) => id)).toEqual([
    'openclaw',
    'openclaw/default',
    'openclaw/helper',
    'openclaw/scribe',
    'lmstudio/qwen3',
  ]);
  expect((await client.chat({ model: 'lmstudio/gemma' })).json.error.message).toContain("for the agent 'scribe'");
});
