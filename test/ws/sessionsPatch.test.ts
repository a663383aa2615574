/** What is set for a session by `sessions.patch` holds for its later turns, whichever door they come through. */
import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { sendJson } from '../support/fakeUpstream.ts';
import { fixedUsage, startFakeProvider } from '../support/fakeProvider.ts';
import { startTestGateway, token, twoAgents, type TestGateway } from '../support/gateway.ts';
import { entryOf, secretOf } from '../support/keys.ts';
import { admin, logIn, writer, type TestSocket } from '../support/webSocket.ts';

const key = 'agent:main:set';
let runs = 0;

/** What a model was asked, and how much it shall think. */
type Asked = [model: string, effort: string | undefined];

interface Stage extends TestGateway {
  socket: TestSocket;
  /** What models were asked since the last look. */
  asked(): Asked[];
  patch(change: object): ReturnType<TestSocket['request']>;
  /** Over the WebSocket. @returns the event that ended it */
  say(message?: string, more?: object): Promise<any>;
  /** Applies another configuration, as the watcher of the file would. */
  apply(change: object): void;
}

const failures: Record<string, [status: number, code: string]> = {
  retired: [404, 'model_not_found'],
  locked: [401, 'invalid_api_key'],
};

/** A provider `up` whose models `retired` and `locked` fail, and two agents, of which `beta` thinks and lets clients choose `up/two` alone. */
async function setStage(keys: object[] = []): Promise<Stage> {
  const { upstream, models } = await startFakeProvider((request, response) => {
    const [status, code] = failures[request.body.model] ?? [];
    return status === undefined
      ? fixedUsage(2)(request, response)
      : sendJson(status, { error: { message: code, code } })(request, response);
  });
  const file = {
    gateway: { ...twoAgents.gateway, auth: { token, keys } },
    agents: {
      defaults: { model: 'up/one' },
      list: [{ id: 'main' }, { id: 'beta', params: { reasoning_effort: 'high' }, modelPolicy: { allow: ['up/two'] } }],
    },
    models,
  };
  const running = await startTestGateway(file, {}, { firstRetryMs: 1 });
  const socket = await logIn(running.url, token, admin);
  let seen = 0;
  return {
    ...running,
    socket,
    asked() {
      const since = upstream.requests.slice(seen);
      seen = upstream.requests.length;
      return since.map(({ body }): Asked => [body.model, body.reasoning_effort]);
    },
    patch: (change) => socket.request('sessions.patch', { key, ...change }),
    async say(message = 'hi', more = {}) {
      const runId = `run-${++runs}`;
      await socket.request('chat.send', { sessionKey: key, message, idempotencyKey: runId, ...more });
      const ended = (said: any) => said.runId === runId && said.state !== 'delta';
      return (await socket.event('chat', ended)).payload;
    },
    apply(change) {
      writeFileSync(running.config.path, JSON.stringify({ ...file, ...change }));
      const environment = { OPENCLAW_CONFIG_PATH: running.config.path, OPENCLAW_STATE_DIR: running.folder };
      running.gateway.apply(loadConfig({ environment, port: '0' }));
    },
  };
}

describe('a model and a level of thinking', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });

  test('are those of later turns over every door, and of no other session', async () => {
    const { socket, client, asked, say } = stage;
    await say();
    expect(asked()).toEqual([['one', undefined]]);
    const { payload } = await stage.patch({ model: 'up/two', thinkingLevel: 'low' });
    expect(payload).toMatchObject({
      ok: true,
      key,
      entry: { key, modelProvider: 'up', model: 'two', modelOverrideSource: 'user', thinkingLevel: 'low' },
      resolved: { modelProvider: 'up', model: 'two', thinkingLevel: 'low' },
    });
    await say();
    await socket.requestTwice('agent', { message: 'hi', sessionKey: key, idempotencyKey: `run-${++runs}` });
    const inSession = { 'x-openclaw-session-key': 'set' };
    const chat = await client.chat({}, inSession);
    expect([chat.headers.get('x-openclaw-model'), chat.json.model]).toEqual(['up/two', 'openclaw']);
    const body = { model: 'openclaw', input: 'hi', store: false };
    await client.request('/v1/responses', { body, headers: inSession });
    expect(asked()).toEqual(Array.from({ length: 4 }, () => ['two', 'low']));
    await client.chat({}, { 'x-openclaw-session-key': 'other' });
    await client.chat({ user: 'set' });
    await client.chat();
    expect(asked()).toEqual(Array.from({ length: 3 }, () => ['one', undefined]));
    const user = 'agent:main:openai-user:set';
    await socket.request('sessions.patch', { key: user, model: 'up/two' });
    await client.chat({ user: 'set' });
    expect(asked()).toEqual([['two', undefined]]);
  });

  test('give way to what a request says', async () => {
    const { socket, client, asked, say } = stage;
    await stage.patch({ model: 'up/two', thinkingLevel: 'low' });
    const inSession = { 'x-openclaw-session-key': 'set' };
    await client.chat({ model: 'up/one' }, inSession);
    await client.chat({ reasoning_effort: 'high' }, { ...inSession, 'x-openclaw-model': 'up/one' });
    await client.chat({ reasoning_effort: 'none' }, inSession);
    expect(asked()).toEqual([
      ['one', 'low'],
      ['one', 'high'],
      ['two', 'none'],
    ]);
    const order = { message: 'hi', sessionKey: key, model: 'up/one', thinking: 'max' };
    await socket.requestTwice('agent', { ...order, idempotencyKey: `run-${++runs}` });
    await say('hi', { thinking: 'off' });
    expect(asked()).toEqual([
      ['one', 'max'],
      ['two', undefined],
    ]);
  });

  test('go before those of the agent, until they are taken away', async () => {
    const { socket, client, asked } = stage;
    const patch = (change: object) => socket.request('sessions.patch', { key: 'set', agentId: 'beta', ...change });
    const chat = () => client.chat({ model: 'openclaw/beta' }, { 'x-openclaw-session-key': 'agent:beta:set' });
    expect((await patch({ thinkingLevel: 'Minimal' })).payload.resolved.thinkingLevel).toBe('minimal');
    await chat();
    expect((await patch({ thinkingLevel: 'off', model: 'up/two' })).payload.entry.thinkingLevel).toBe('off');
    await chat();
    const { entry, resolved } = (await patch({ thinkingLevel: null, model: null })).payload;
    expect([entry.thinkingLevel, entry.modelOverrideSource, entry.model]).toEqual([undefined, undefined, 'one']);
    expect(resolved).toEqual({ modelProvider: 'up', model: 'one', thinkingLevel: 'high' });
    await chat();
    expect(asked()).toEqual([
      ['one', 'minimal'],
      ['two', undefined],
      ['one', 'high'],
    ]);
  });

  test('a model that is not served any more leaves the agent to its own, and the log says so', async () => {
    const { patch, say, apply, log, asked, socket } = stage;
    apply({ models: { providers: {} } });
    const alone = { agents: { list: [{ id: 'main', model: 'offline/echo' }] } };
    apply(alone);
    await patch({ model: 'up/two' });
    apply({ ...alone, models: { providers: {} } });
    expect((await say()).message.content[0].text).toContain('You said: hi');
    const line = log.find(({ msg }) => /set for a session is not there any more/.test(String(msg)));
    expect(line).toMatchObject({ level: 40, agent: 'main', model: 'up/two' });
    expect(JSON.stringify(line)).not.toContain('main:set');
    const { session } = (await socket.request('sessions.describe', { key })).payload;
    expect([session.modelProvider, session.model, session.modelOverrideSource]).toEqual(['offline', 'echo', undefined]);
    const told = (await say('/status')).message.content[0].text;
    expect(told).toContain('on offline/echo; the model that was set for this session is not there any more\n');
    expect(asked()).toEqual([]);
    apply(alone);
    await say();
    expect(asked()).toEqual([['two', undefined]]);
  });

  test('a model that its provider does not know leaves the agent to its own; one that fails is missed', async () => {
    const { patch, say, asked, client } = stage;
    await patch({ model: 'up/retired' });
    expect((await say()).message.content[0].text).toBe('Hello.');
    expect(asked()).toEqual([
      ['retired', undefined],
      ['one', undefined],
    ]);
    await patch({ model: 'up/locked' });
    expect((await say()).state).toBe('error');
    const { status } = await client.chat({}, { 'x-openclaw-session-key': 'set' });
    expect(status).toBeGreaterThanOrEqual(500);
    expect(new Set(asked().map(([model]) => model))).toEqual(new Set(['locked']));
  });

  test('are looked up for a run that the next frame ends', async () => {
    const { socket, patch, asked } = stage;
    await patch({ model: 'offline/stall' });
    const order = { sessionKey: key, message: 'hi', idempotencyKey: `run-${++runs}` };
    const both = [socket.request('chat.send', order), socket.request('chat.abort', { sessionKey: 'set' })];
    const [started, aborted] = await Promise.all(both);
    expect([started?.ok, aborted?.payload]).toEqual([
      true,
      { ok: true, aborted: true, runIds: [order.idempotencyKey] },
    ]);
    await socket.event('chat', ({ state }) => state === 'aborted');
    expect(asked()).toEqual([]);
  });

  test('are set beside a run that goes on, by two at once, for the turns after it', async () => {
    const { socket, patch, say, asked, url } = stage;
    const stalls = { message: 'hi', sessionKey: key, model: 'offline/stall', idempotencyKey: `run-${++runs}` };
    await socket.request('agent', stalls);
    await socket.event('chat', ({ state }) => state === 'delta');
    const other = await logIn(url, token);
    await Promise.all([
      patch({ model: 'up/two' }),
      other.request('sessions.patch', { key, thinkingLevel: 'low' }),
      patch({ label: 'mine' }),
    ]);
    const { session } = (await socket.request('sessions.describe', { key })).payload;
    expect(session).toMatchObject({ model: 'two', thinkingLevel: 'low', label: 'mine' });
    expect((await socket.request('chat.abort', { sessionKey: key })).payload.aborted).toBe(true);
    await say();
    expect(asked()).toEqual([['two', 'low']]);
  });
});

describe('settings', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });

  test('are shown wherever the session is, which may begin with them', async () => {
    const { socket, patch, say } = stage;
    const { entry } = (await patch({ label: ' Trip to Rome ', verboseLevel: 'ON', thinkingLevel: 'high' })).payload;
    const set = { label: 'Trip to Rome', verboseLevel: 'on', thinkingLevel: 'high' };
    expect(entry).toMatchObject({ key, sessionId: key, ...set });
    expect((await socket.request('sessions.describe', { key: 'set' })).payload.session).toEqual(entry);
    const list = async (params: object) => (await socket.request('sessions.list', params)).payload.sessions;
    for (const params of [{}, { label: 'Trip to Rome' }, { search: 'to rome' }, { search: 'main:set' }])
      expect(await list(params)).toEqual([entry]);
    for (const params of [{ label: 'Trip' }, { search: 'paris' }]) expect(await list(params)).toEqual([]);
    expect((await socket.request('chat.history', { sessionKey: key })).payload.sessionInfo).toEqual(entry);
    await patch({ model: 'up/two' });
    const [{ text }] = (await say('/status')).message.content;
    expect(text).toContain('Agent: main, on up/two, which was set for this session\nThinking: high\n');
    await patch({ label: null, verboseLevel: null, thinkingLevel: null, model: null });
    expect((await socket.request('sessions.describe', { key })).payload.session).toBeNull();
    expect(await list({})).toEqual([]);
  });

  test('stay when the session is reset, and go with it when it is deleted', async () => {
    const { socket, patch, say, asked } = stage;
    await patch({ model: 'up/two', label: 'mine' });
    await say();
    const reset = (await socket.request('sessions.reset', { key })).payload;
    expect(reset.entry).toMatchObject({ label: 'mine', model: 'two', modelOverrideSource: 'user' });
    expect((await socket.request('chat.history', { sessionKey: key })).payload.totalMessages).toBe(0);
    await say();
    expect((await socket.request('sessions.delete', { key })).payload.deleted).toBe(true);
    expect((await socket.request('sessions.describe', { key })).payload.session).toBeNull();
    await say();
    expect(asked().map(([model]) => model)).toEqual(['two', 'two', 'one']);
  });

  test('that a new session shall begin with', async () => {
    const { socket, asked, client } = stage;
    const params = { key: 'new', model: 'up/two', thinkingLevel: 'low', label: 'mine' };
    const { payload } = await socket.request('sessions.create', params);
    expect(payload.entry).toMatchObject({ key: 'agent:main:new', model: 'two', thinkingLevel: 'low', label: 'mine' });
    await client.chat({}, { 'x-openclaw-session-key': 'new' });
    expect(asked()).toEqual([['two', 'low']]);
    const refused = await socket.request('sessions.create', { key: 'other', model: 'offline/nope' });
    expect(refused.error?.details).toEqual({ code: 'model_not_found' });
  });

  test('are told as a change to those who asked for that', async () => {
    const { url, patch } = stage;
    const other = await logIn(url, token);
    await other.request('sessions.subscribe', {});
    await patch({ label: 'mine' });
    const { payload } = await other.event('sessions.changed');
    expect(payload).toMatchObject({ sessionKey: key, agentId: 'main', reason: 'patch' });
  });

  test.each([
    [{ thinkingLevel: 'hard' }, 'at /thinkingLevel: must be one of off, minimal, low, medium, high, xhigh, max'],
    [{ verboseLevel: 'loud' }, 'at /verboseLevel: must be one of off, on, full'],
    [{ label: ' ' }, 'at /label: must have a character that is not white space'],
    [{ label: 'x'.repeat(513) }, 'at /label: '],
    [{ model: '' }, 'at /model: '],
    [{ model: 'offline/nope' }, 'The model `offline/nope` does not exist'],
    [{ model: 'openclaw/beta' }, 'The model `openclaw/beta` does not exist'],
    [{ key: 'agent:nobody:set', label: 'x' }, 'unknown agent id "nobody"'],
    [{ key: 'subagent:x', label: 'x' }, 'reserved'],
    [{ expectedSessionId: 'another' }, 'the session has changed; list the sessions again'],
    [{ permissionMode: 'full' }, "at /permissionMode: this gateway cannot honour it; leave 'permissionMode' out"],
    [{ elevatedLevel: 'on' }, 'at /elevatedLevel: '],
    [{ toolOverrides: { webSearch: true } }, 'at /toolOverrides: '],
    [{ execSecurity: 'full' }, 'at /execSecurity: '],
    [{ sendPolicy: 'allow' }, 'at /sendPolicy: '],
    [{ inheritedToolAllow: ['x'] }, 'at /inheritedToolAllow: '],
    [{ archived: true }, 'at /archived: '],
    [{ fastMode: 'auto' }, 'at /fastMode: '],
    [{ responseUsage: 'full' }, 'at /responseUsage: '],
    [{ autoLabel: 'x' }, "unexpected property 'autoLabel'"],
  ])('%j are refused, and nothing is set', async (change, message) => {
    const { socket, patch } = stage;
    const { ok, error } = await patch({ thinkingLevel: 'low', ...change });
    expect([ok, error?.code]).toEqual([false, 'INVALID_REQUEST']);
    expect(error?.message).toContain(message);
    expect((await socket.request('sessions.list', {})).payload.sessions).toEqual([]);
  });

  test('are no way to a model that clients may not choose for the agent', async () => {
    const { patch, client, asked } = stage;
    const { error } = await patch({ key: 'agent:beta:set', model: 'up/one' });
    expect([error?.code, error?.details?.code]).toEqual(['FORBIDDEN', 'model_not_allowed']);
    expect(error?.message).toContain('up/two');
    await patch({ key: 'agent:beta:set', model: 'up/two' });
    await client.chat({ model: 'openclaw/beta' }, { 'x-openclaw-session-key': 'set' });
    expect(asked()).toEqual([['two', 'high']]);
  });

  test('of what is never there may be switched off', async () => {
    const off = {
      fastMode: false,
      reasoningLevel: 'off',
      traceLevel: 'off',
      responseUsage: 'off',
      elevatedLevel: 'off',
    };
    const { payload } = await stage.patch({ ...off, permissionMode: null, archived: false, label: 'mine' });
    expect(payload.entry).toMatchObject({ label: 'mine' });
    expect(Object.keys(payload.entry)).not.toContain('elevatedLevel');
  });
});

describe('a key', () => {
  test('sets its own sessions, to models that it has, as often as it may ask for runs', async () => {
    const limited = entryOf('alice', { models: ['up/two'], scopes: ['read', 'write'], requestsPerMinute: 2 });
    const stage = await setStage([
      limited,
      entryOf('bob', { scopes: ['read'] }),
      entryOf('carol', { agents: ['main'] }),
    ]);
    const alice = await logIn(stage.url, secretOf('alice'), writer);
    const refused = await alice.request('sessions.patch', { key: 'mine', model: 'up/one' });
    expect(refused.error?.details?.code).toBe('model_not_found');
    expect(refused.error?.message).not.toContain('up/one,');
    const { payload } = await alice.request('sessions.patch', { key: 'mine', model: 'up/two' });
    expect(payload.entry).toMatchObject({ key: 'agent:main:key:alice:mine', model: 'two' });
    const run = { message: 'hi', sessionKey: 'mine', idempotencyKey: `run-${++runs}` };
    await alice.requestTwice('agent', run);
    expect(stage.asked()).toEqual([['two', undefined]]);
    const third = await alice.request('sessions.patch', { key: 'mine', label: 'x' });
    expect(third.error?.details?.code).toBe('rate_limit_exceeded');
    const bob = await logIn(stage.url, secretOf('bob'), writer);
    const { error } = await bob.request('sessions.patch', { key: 'mine', label: 'x' });
    expect([error?.code, error?.details?.code]).toEqual(['FORBIDDEN', 'MISSING_SCOPE']);
  });

  test('does not get by its session a model that it does not have', async () => {
    const stage = await setStage([entryOf('carol', { agents: ['main'], models: ['up/one'] })]);
    const theirs = 'agent:main:key:carol:mine';
    await stage.socket.request('sessions.patch', { key: theirs, model: 'up/two' });
    const carol = await logIn(stage.url, secretOf('carol'), writer);
    await carol.requestTwice('agent', { message: 'hi', sessionKey: 'mine', idempotencyKey: `run-${++runs}` });
    expect(stage.asked()).toEqual([['one', undefined]]);
    const row = (await carol.request('sessions.describe', { key: 'mine' })).payload.session;
    expect([row.model, row.modelOverrideSource]).toEqual(['one', undefined]);
    await carol.request('chat.send', { sessionKey: 'mine', message: '/status', idempotencyKey: `run-${++runs}` });
    const { payload } = await carol.event('chat', ({ message }) => message?.command);
    expect(JSON.stringify(payload)).toContain('the model that was set for this session is not there any more');
    expect(JSON.stringify(payload)).not.toContain('up/two');
  });
});
