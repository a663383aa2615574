/**
 * What OpenClaw's own screens (2026.9.6) send, as they were recorded between the unmodified command and this gateway, and what each of them reads in the answer:
 * it is checked as the screen does it, so that what it would show as an error fails here.
 */
import { expect } from 'vitest';
import { writer } from './webSocket.ts';

/** How a screen logs in. */
export interface ScreenClient {
  minProtocol: number;
  client: object;
  caps: string[];
  scopes: string[];
}

export interface ScreenCall {
  /** What people type. */
  screen: string;
  client: ScreenClient;
  method: string;
  /** Left out where the frame has none. */
  params?: object;
  reads: (payload: any) => void;
}

const read = ['operator.read'];
const cli = { id: 'cli', version: '2026.9.6', platform: 'linux', deviceFamily: 'Linux', mode: 'cli' };
const instanceId = 'fa012003-21a5-4787-9ccf-96022f9e75b5';

const fromCommand = (scopes = read): ScreenClient => ({
  minProtocol: 4,
  client: { ...cli, instanceId },
  caps: [],
  scopes,
});
const fromBackend = (method: string, scopes = read): ScreenClient => ({
  minProtocol: 4,
  client: { ...cli, id: 'gateway-client', displayName: `gateway:${method}`, mode: 'backend', instanceId },
  caps: [],
  scopes,
});
const probe: ScreenClient = {
  minProtocol: 3,
  client: { ...cli, version: 'dev', mode: 'probe', instanceId },
  caps: [],
  scopes: read,
};

/** The terminal interface also sends a `device` of its own, which is passed over. */
export const tui: ScreenClient = {
  minProtocol: 4,
  client: { ...cli, id: 'openclaw-tui', displayName: 'openclaw-tui', mode: 'ui', instanceId },
  caps: ['agent-kind', 'plugin-approvals', 'task-suggestions', 'tool-events'],
  scopes: ['operator.admin', ...writer, 'operator.approvals'],
};

const agentIsKnown = (payload: any) => expect(payload.defaultAgentId).toBe('main');
const hasNone =
  (...lists: string[]) =>
  (payload: any) =>
    expect(lists.map((name) => payload[name])).toEqual(lists.map(() => []));

function readsModels({ models }: any): void {
  const rows = models.map(({ provider, id, ...model }: any) => ({ key: `${provider}/${id}`, ...model }));
  expect(rows).toContainEqual({
    key: 'offline/echo',
    name: 'echo',
    local: true,
    available: true,
    tags: ['default'],
  });
}

/** Lines that are JSON with these three are shown as such; others stand there raw. */
function readsLog({ file, lines, cursor, size, truncated, reset }: any): void {
  expect([typeof file, truncated, reset, cursor]).toEqual(['string', false, false, size]);
  const shown = lines.map((line: string) => JSON.parse(line));
  expect(shown.length).toBeGreaterThan(0);
  for (const { time, level, message } of shown) {
    expect(Number.isNaN(Date.parse(time))).toBe(false);
    expect(level).toMatch(/^(?:info|warn|error)$/);
    expect(message).not.toBe('');
  }
}

/** `readCanonicalCronListPage` of OpenClaw refuses a page that lacks one of these. */
function readsJobs(page: any): void {
  expect(page).toMatchObject({ jobs: [], total: 0, offset: 0, limit: 200, hasMore: false, nextOffset: null });
  expect(page.snapshotRevision).toMatch(/./);
}

const readsDefaults = ({ defaults }: any) =>
  expect(defaults).toEqual({ modelProvider: 'offline', model: 'echo', contextTokens: null });

function readsStatus({ runtimeVersion, heartbeat, channelSummary, queuedSystemEvents, sessions }: any): void {
  expect(runtimeVersion).toMatch(/^\d+\.\d+\.\d+/);
  expect([heartbeat.agents, channelSummary, queuedSystemEvents]).toEqual([[], [], []]);
  expect(sessions).toMatchObject({ count: expect.any(Number), defaults: { model: 'echo' } });
  for (const row of sessions.recent)
    expect(row).toMatchObject({ key: /./, kind: 'direct', age: expect.any(Number), flags: [] });
}

/** The gateway among those who are there. */
function readsPresence(entries: any): void {
  const own = entries.find(({ mode, reason }: any) => mode === 'gateway' && reason === 'self');
  expect(own).toMatchObject({ host: expect.any(String), version: expect.any(String), platform: expect.any(String) });
  expect(entries.length).toBeGreaterThan(1);
}

function readsSettings({ path, exists, valid, issues, legacyIssues, config }: any): void {
  expect([typeof path, exists, valid, issues, legacyIssues]).toEqual(['string', true, true, [], []]);
  // `extractConfigSummary`: an empty domain is shown as disabled, none at all as unknown.
  expect(config.discovery.wideArea.domain.trim()).toBe('');
  expect(config.gateway).toMatchObject({ bind: 'loopback', auth: { mode: 'token', token: '***' } });
}

/** In the order in which each screen sends them. */
export const screenCalls: readonly ScreenCall[] = [
  { screen: 'openclaw health', client: fromCommand(), method: 'health', reads: agentIsKnown },
  {
    screen: 'openclaw status',
    client: fromBackend('status'),
    method: 'status',
    params: { includeChannelSummary: false },
    reads: readsStatus,
  },
  { screen: 'openclaw status', client: probe, method: 'system-presence', reads: readsPresence },
  {
    screen: 'openclaw status --deep',
    client: fromBackend('last-heartbeat'),
    method: 'last-heartbeat',
    params: {},
    reads: (payload) => expect(payload).toBeNull(),
  },
  {
    screen: 'openclaw status --deep',
    client: fromBackend('health'),
    method: 'health',
    params: { probe: true },
    reads: agentIsKnown,
  },
  {
    screen: 'openclaw status --all',
    client: fromBackend('diagnostics.stability'),
    method: 'diagnostics.stability',
    params: { limit: 1000, type: 'telemetry.exporter' },
    reads: hasNone('events'),
  },
  { screen: 'openclaw gateway probe', client: probe, method: 'health', reads: agentIsKnown },
  { screen: 'openclaw gateway probe', client: probe, method: 'status', reads: readsStatus },
  { screen: 'openclaw gateway probe', client: probe, method: 'system-presence', reads: readsPresence },
  { screen: 'openclaw gateway probe', client: probe, method: 'config.get', params: {}, reads: readsSettings },
  {
    screen: 'openclaw models list',
    client: fromBackend('models.list'),
    method: 'models.list',
    params: { view: 'default', includeDetails: true },
    reads: readsModels,
  },
  {
    screen: 'openclaw models list',
    client: fromBackend('models.list'),
    method: 'models.list',
    params: { view: 'all', provider: 'openai', includeDetails: true, refresh: true },
    reads: hasNone('models'),
  },
  {
    screen: 'openclaw logs',
    client: fromBackend('logs.tail'),
    method: 'logs.tail',
    params: { limit: 200, maxBytes: 250000 },
    reads: readsLog,
  },
  {
    screen: 'openclaw channels status',
    client: fromBackend('channels.status'),
    method: 'channels.status',
    params: { probe: false, timeoutMs: 59594 },
    reads: ({ channelAccounts, partial, warnings }) =>
      expect([channelAccounts, partial, warnings]).toEqual([{}, undefined, undefined]),
  },
  {
    screen: 'openclaw cron list',
    client: fromCommand(),
    method: 'cron.list',
    params: { includeDisabled: false, limit: 200, offset: 0 },
    reads: readsJobs,
  },
  {
    screen: 'openclaw devices list',
    client: fromCommand(['operator.pairing']),
    method: 'device.pair.list',
    params: {},
    reads: hasNone('pending', 'paired'),
  },
  {
    screen: 'openclaw nodes list',
    client: fromBackend('node.pair.list', [...read, 'operator.pairing']),
    method: 'node.pair.list',
    params: {},
    reads: hasNone('pending', 'paired'),
  },
  {
    screen: 'openclaw nodes list',
    client: fromBackend('node.list', [...read, 'operator.pairing']),
    method: 'node.list',
    params: {},
    reads: hasNone('nodes'),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'sessions.subscribe',
    params: {},
    reads: (payload) => expect(payload).toEqual({ subscribed: true }),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'agents.list',
    params: {},
    reads: ({ defaultId, mainKey, agents }) =>
      expect([defaultId, mainKey, agents[0].name, agents.length]).toEqual(['main', 'main', 'main', 2]),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'sessions.describe',
    params: { key: 'agent:main:nothing', agentId: 'main' },
    reads: (payload) => expect(payload).toEqual({ session: null }),
  },
  { screen: 'openclaw tui', client: tui, method: 'question.list', params: {}, reads: hasNone('questions') },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'plugin.approval.list',
    params: {},
    reads: (payload) => expect(payload).toEqual([]),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'chat.history',
    params: { sessionKey: 'agent:main:main', limit: 200 },
    reads: ({ messages, sessionInfo }) => expect([messages, sessionInfo.key]).toEqual([[], 'agent:main:main']),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'commands.list',
    params: { agentId: 'main', scope: 'text', includeArgs: false },
    reads: ({ commands }) => expect(commands.map(({ textAliases: [alias] }: any) => alias)).toContain('/status'),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'chat.send',
    params: {
      sessionKey: 'agent:main:main',
      sessionId: 'agent:main:main',
      message: 'hello there',
      deliver: false,
      idempotencyKey: 'c058344e-ed72-4557-baa0-1961e333a81c',
    },
    reads: (payload) => expect(payload).toEqual({ runId: 'c058344e-ed72-4557-baa0-1961e333a81c', status: 'started' }),
  },
  {
    screen: 'openclaw tui',
    client: tui,
    method: 'chat.abort',
    params: { sessionKey: 'agent:beta:main', preserveSideRuns: true },
    reads: (payload) => expect(payload).toEqual({ ok: true, aborted: false, runIds: [] }),
  },
  {
    screen: '/sessions',
    client: tui,
    method: 'sessions.list',
    params: {
      limit: 50,
      activeMinutes: 10080,
      includeGlobal: false,
      includeUnknown: false,
      includeDerivedTitles: true,
      includeLastMessage: true,
      agentId: 'main',
    },
    reads: readsDefaults,
  },
  {
    screen: '/models',
    client: tui,
    method: 'models.list',
    params: { agentId: 'main', includeDetails: true },
    reads: readsModels,
  },
  {
    screen: '/models',
    client: tui,
    method: 'sessions.patch',
    params: { key: 'agent:main:set', model: 'offline/refusal' },
    reads: ({ key, entry, resolved }) => {
      expect([key, entry.key]).toEqual(['agent:main:set', 'agent:main:set']);
      expect(resolved).toMatchObject({ modelProvider: 'offline', model: 'refusal' });
    },
  },
  {
    screen: '/model',
    client: tui,
    method: 'sessions.patch',
    params: { key: 'agent:main:set', model: 'offline/tools' },
    reads: ({ resolved }) => expect(resolved).toMatchObject({ modelProvider: 'offline', model: 'tools' }),
  },
  {
    screen: '/think',
    client: tui,
    method: 'sessions.patch',
    params: { key: 'agent:main:set', thinkingLevel: 'low' },
    reads: ({ entry, resolved }) => expect([entry.thinkingLevel, resolved.thinkingLevel]).toEqual(['low', 'low']),
  },
  {
    screen: '/verbose',
    client: tui,
    method: 'sessions.patch',
    params: { key: 'agent:main:set', verboseLevel: 'on' },
    reads: ({ entry }) => expect([entry.verboseLevel, entry.thinkingLevel]).toEqual(['on', 'low']),
  },
  {
    screen: '/think',
    client: tui,
    method: 'sessions.patch',
    params: { key: 'agent:main:set', thinkingLevel: null },
    reads: ({ entry, resolved }) => expect([entry.thinkingLevel, resolved.thinkingLevel]).toEqual([undefined, 'off']),
  },
  { screen: '/gateway-status', client: tui, method: 'status', reads: readsStatus },
  {
    screen: '/new',
    client: tui,
    method: 'sessions.create',
    params: {
      key: 'tui-0e01861c-cf38-47cd-bea1-9299e9aa4ddf',
      agentId: 'beta',
      parentSessionKey: 'agent:beta:main',
      succeedsParent: true,
      emitCommandHooks: true,
    },
    reads: ({ key }) => expect(key).toBe('agent:beta:tui-0e01861c-cf38-47cd-bea1-9299e9aa4ddf'),
  },
  {
    screen: '/reset',
    client: tui,
    method: 'sessions.reset',
    params: { key: 'agent:beta:tui-0e01861c-cf38-47cd-bea1-9299e9aa4ddf', reason: 'reset' },
    reads: ({ entry }) => expect(entry.sessionId).toBe('agent:beta:tui-0e01861c-cf38-47cd-bea1-9299e9aa4ddf'),
  },
];
