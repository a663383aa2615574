/** OpenClaw's own screens: their recorded calls are replayed, and `docs/websocket.md` lists just those. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { entryOf, secretOf, startKeyedGateway } from '../support/keys.ts';
import { screenCalls, tui, type ScreenClient } from '../support/screenCalls.ts';
import { admin, logIn, type TestSocket } from '../support/webSocket.ts';

let gateway: TestGateway;
beforeAll(async () => {
  const started = await startTestGateway(undefined, {}, { keep: true });
  gateway = started;
  return () => started.close();
});

const enter = ({ scopes, ...more }: ScreenClient, url = gateway.url, secret = token): Promise<TestSocket> =>
  logIn(url, secret, scopes, more);

test.each(screenCalls.map((call, at) => ({ ...call, at })))('$screen: $method ($at)', async (call) => {
  const socket = await enter(call.client);
  const { ok, payload, error } = await socket.request(call.method, call.params);
  expect([ok, error]).toEqual([true, undefined]);
  call.reads(payload);
});

test('docs/websocket.md lists these calls, and by which screens they are made', () => {
  const text = readFileSync(new URL('../../docs/websocket.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z.-]+)` \| (.*?) \| .+ \|$/gm)].map(([, method = '', by = '']) => [
    method,
    [...by.matchAll(/`([^`]+)`/g)].map(([, screen]) => String(screen)).toSorted(),
  ]);
  const made = Map.groupBy(screenCalls, ({ method }) => method);
  const screens = [...made].map(([method, calls]) => [
    method,
    [...new Set(calls.map(({ screen }) => screen))].toSorted(),
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(screens));
});

describe('the terminal interface', () => {
  let keys = 0;
  /** Says something in a session of its own. @returns what the run is called, and the event that ended it */
  async function say(socket: TestSocket, message: string, sessionKey: string, more: object = {}) {
    const runId = `run-${++keys}`;
    await socket.request('chat.send', { sessionKey, message, deliver: false, idempotencyKey: runId, ...more });
    const { payload } = await socket.event('chat', (said) => said.runId === runId && said.state !== 'delta');
    return { runId, payload };
  }
  const changesOf = (socket: TestSocket, sessionKey: string) =>
    socket.frames.filter(({ event, payload }) => event === 'sessions.changed' && payload.sessionKey === sessionKey);

  test('knows its own messages again in the history, by its run', async () => {
    const socket = await enter(tui);
    const { runId } = await say(socket, 'hello', 'known');
    await gateway.client.chat({}, { 'x-openclaw-session-key': 'known' });
    const { messages } = (await socket.request('chat.history', { sessionKey: 'known' })).payload;
    expect(messages.slice(0, 2)).toMatchObject([
      { role: 'user', __openclaw: { idempotencyKey: `${runId}:user` } },
      { role: 'assistant', __openclaw: { runId } },
    ]);
    // A run of another door has a name as well, which its events had.
    const isOther = (said: any) => said.state === 'final' && said.sessionKey === 'agent:main:known';
    const { payload } = await socket.event('chat', (said) => isOther(said) && said.runId !== runId);
    expect(messages[3]).toMatchObject({ role: 'assistant', __openclaw: { runId: payload.runId } });
  });

  test('comes in the middle of an answer, and ends it', async () => {
    const [first, second] = [await enter(tui), await enter(tui)];
    const sessionKey = 'agent:main:middle';
    const order = { message: 'hi', sessionKey, model: 'offline/stall', idempotencyKey: 'stalls' };
    await first.request('agent', order);
    await first.event('chat', ({ runId, state }) => runId === 'stalls' && state === 'delta');
    const { inFlightRun } = (await second.request('chat.history', { sessionKey })).payload;
    expect(inFlightRun).toEqual({ runId: 'stalls', text: expect.stringMatching(/./) });
    const aborted = await second.request('chat.abort', { sessionKey, preserveSideRuns: true });
    expect(aborted.payload).toEqual({ ok: true, aborted: true, runIds: ['stalls'] });
    await first.event('chat', ({ runId, state }) => runId === 'stalls' && state === 'aborted');
    expect((await second.request('chat.history', { sessionKey })).payload.inFlightRun).toBeUndefined();
  });

  test('/status is answered by the gateway, and is no part of the conversation', async () => {
    const socket = await enter(tui);
    const sessionKey = 'agent:beta:status';
    await say(socket, 'hello', sessionKey);
    const { payload } = await say(socket, ' /Status ', sessionKey);
    expect(payload).toMatchObject({ state: 'final', sessionKey, message: { role: 'assistant', command: true } });
    const [{ text }] = payload.message.content;
    expect(text).toMatch(/^openclaw-gateway \d+\.\d+\.\d+, up for \d+ seconds?\n/);
    expect(text).toContain('Agent: beta, on offline/echo\n');
    expect(text).toContain('Session: agent:beta:status, 1 turn kept, the last change ');
    expect(text).toContain('Runs in it now: 0');
    const { totalMessages } = (await socket.request('chat.history', { sessionKey })).payload;
    expect(totalMessages).toBe(2);
    const listed = await say(socket, '/commands', sessionKey);
    expect(listed.payload.message.content[0].text).toMatch(/^\/status: .+\n\/model: .+\n\/commands: .+$/);
  });

  test('finds sessions by what was said in them, and only when it asks for that', async () => {
    const socket = await enter(tui);
    await say(socket, 'what is a **gateway** for?', 'agent:beta:titled');
    await say(socket, 'and then?', 'agent:beta:titled');
    const texts = { includeDerivedTitles: true, includeLastMessage: true };
    const list = async (params: object) =>
      (await socket.request('sessions.list', { agentId: 'beta', search: 'titled', ...params })).payload.sessions[0];
    const described = async (params: object) =>
      (await socket.request('sessions.describe', { key: 'titled', agentId: 'beta', ...params })).payload.session;
    const derivedTitle = 'What is a **gateway** for?';
    const lastMessagePreview = expect.stringMatching(/^You said: and then\? .*turn 2/);
    for (const ask of [list, described]) {
      const plain = await ask({});
      expect(Object.keys(plain)).not.toContain('derivedTitle');
      expect(Object.keys(plain)).not.toContain('lastMessagePreview');
      expect(await ask(texts)).toEqual({ ...plain, derivedTitle, lastMessagePreview });
      expect(await ask({ includeDerivedTitles: true })).toEqual({ ...plain, derivedTitle });
      expect(await ask({ includeLastMessage: true })).toEqual({ ...plain, lastMessagePreview });
    }
  });

  test('waits for a command as for any other run', async () => {
    const [early, socket] = [await enter(tui), await enter(tui)];
    const waiting = early.request('agent.wait', { runId: 'awaited' });
    await early.request('health');
    const order = { sessionKey: 'waits', message: '/status', idempotencyKey: 'awaited' };
    expect((await socket.request('chat.send', order)).payload).toEqual({ runId: 'awaited', status: 'started' });
    const over = { runId: 'awaited', status: 'ok', startedAt: expect.any(Number), endedAt: expect.any(Number) };
    const text = expect.stringMatching(/^openclaw-gateway /);
    const answer = { ...over, stopReason: 'stop', terminalReply: { disposition: 'reply', text } };
    expect((await waiting).payload).toEqual(answer);
    expect((await socket.request('agent.wait', { runId: 'awaited' })).payload).toEqual(answer);
    expect((await socket.request('chat.send', order)).payload).toEqual({ runId: 'awaited', status: 'ok' });
    const other = await socket.request('chat.send', { ...order, message: '/commands' });
    expect(other.error?.details?.code).toBe('idempotency_key_reused');
  });

  test.each([
    ['/status please', {}],
    ['/model of a ship', {}],
    ['/toString', {}],
    ['/status', { suppressCommandInterpretation: true }],
  ])('%s %j is for the model', async (message, more) => {
    const socket = await enter(tui);
    const { payload } = await say(socket, message, `for-model-${keys}`, more);
    expect(payload.message.command).toBeUndefined();
    expect(payload.message.content[0].text).toContain(`You said: ${message}`);
  });

  test('/model tells the model of a session, lists models, sets one, and takes it away', async () => {
    const socket = await enter(tui);
    const sessionKey = 'agent:beta:model';
    const answerTo = async (command: string) => (await say(socket, command, sessionKey)).payload.message;
    expect(await answerTo('/model')).toMatchObject({
      command: true,
      content: [{ text: 'Agent: beta, on offline/echo' }],
    });
    expect((await answerTo('/model list')).content[0].text.split('\n')).toContain('offline/long');
    const set = 'Agent: beta, on offline/refusal, which was set for this session';
    expect((await answerTo('/model offline/refusal')).content[0].text).toBe(set);
    expect((await answerTo('/model status')).content[0].text).toBe(set);
    const { payload } = await say(socket, 'hello', sessionKey);
    expect(payload.message.content[0].text).toContain('this scenario refuses every request');
    expect((await answerTo('/model default')).content[0].text).toBe('Agent: beta, on offline/echo');
    const order = { sessionKey, message: '/model nobody/none', idempotencyKey: `run-${++keys}` };
    expect((await socket.request('chat.send', order)).error?.details).toEqual({ code: 'model_not_found' });
  });

  test('hears of changes of sessions when it asked for them, of every door, and of nothing that is not kept', async () => {
    const [subscribed, other] = [await enter(tui), await enter(tui)];
    const key = 'agent:main:changes';
    expect((await subscribed.request('sessions.subscribe', { limit: 1 })).payload).toMatchObject({
      subscribed: true,
      list: { path: 'sessions' },
    });
    await gateway.client.chat({}, { 'x-openclaw-session-key': 'changes' });
    await gateway.client.chat();
    const failed = await gateway.client.chat({ model: 'offline/error-500' }, { 'x-openclaw-session-key': 'changes' });
    expect(failed.status).toBe(500);
    await subscribed.request('sessions.reset', { key });
    await say(subscribed, 'hello', key);
    await subscribed.request('sessions.delete', { key });
    await subscribed.event('sessions.changed', ({ reason }) => reason === 'delete');
    const heard = changesOf(subscribed, key).map(({ payload: { phase, reason } }) => phase ?? reason);
    expect(heard.join(' ')).toBe('start end message start error reset start end message delete');
    const all = subscribed.frames.filter(({ event }) => event === 'sessions.changed');
    expect(all.filter(({ payload }) => payload.sessionKey.includes(':openai:'))).toEqual([]);
    await other.request('health');
    expect(other.frames.filter(({ event }) => event === 'sessions.changed')).toEqual([]);
  });
});

describe('models', () => {
  test('are those of an agent and of a provider, with what is known of them', async () => {
    const { url } = await startTestGateway({
      gateway: { auth: { token } },
      agents: {
        list: [
          { id: 'main', model: { primary: 'far/big', fallbacks: ['near/small', 'offline/echo'] } },
          { id: 'beta', model: 'near/small' },
        ],
      },
      models: {
        providers: {
          far: { baseUrl: 'https://models.example/v1', apiKey: 'k', models: [{ id: 'big', contextWindow: 9000 }] },
          bare: { baseUrl: 'https://models.example/v1', models: [{ id: 'free' }] },
          near: { baseUrl: 'http://127.0.0.1:9/v1', models: [{ id: 'small' }] },
        },
      },
    });
    const socket = await logIn(url, token, admin);
    const list = async (params: object) => (await socket.request('models.list', params)).payload.models;
    const far = { id: 'big', name: 'big', provider: 'far', contextWindow: 9000 };
    const details = { includeDetails: true };
    expect(await list({ provider: 'far' })).toEqual([far]);
    expect(await list({ provider: 'FAR', ...details })).toEqual([
      { ...far, local: false, available: true, tags: ['default'] },
    ]);
    expect(await list({ provider: 'bare', ...details })).toEqual([
      { id: 'free', name: 'free', provider: 'bare', local: false },
    ]);
    const near = { id: 'small', name: 'small', provider: 'near', local: true, available: true };
    expect(await list({ provider: 'near', ...details })).toEqual([{ ...near, tags: ['fallback#1'] }]);
    expect(await list({ provider: 'near', agentId: 'beta', ...details })).toEqual([{ ...near, tags: ['default'] }]);
    const { defaults } = (await socket.request('sessions.list', { agentId: 'beta', limit: 1 })).payload;
    expect(defaults).toEqual({ modelProvider: 'near', model: 'small', contextTokens: null });
  });
});

describe('a key', () => {
  test('is not told by /status of a model that it does not have', async () => {
    const running = await startKeyedGateway([entryOf('alice', { models: ['offline/long'] })]);
    const alice = await enter(tui, running.url, secretOf('alice'));
    await alice.request('chat.send', { sessionKey: 'main', message: '/status', idempotencyKey: 'one' });
    const { payload } = await alice.event('chat');
    expect(payload.message.content[0].text).toMatch(/^Agent: main$/m);
    expect(JSON.stringify(payload)).not.toContain('offline/');
  });

  test('is told nothing of the whole gateway, and of changes of its own sessions alone', async () => {
    const running = await startKeyedGateway([entryOf('alice', { scopes: ['read', 'write'] }), entryOf('bob')]);
    const alice = await enter(tui, running.url, secretOf('alice'));
    for (const method of ['config.get', 'logs.tail', 'system-presence']) {
      const { error } = await alice.request(method, {});
      expect([error?.code, error?.details]).toEqual(['FORBIDDEN', { code: 'OPERATOR_ONLY' }]);
    }
    for (const method of ['question.list', 'plugin.approval.list', 'device.pair.list', 'node.pair.list'])
      expect((await alice.request(method, {})).ok).toBe(true);
    await alice.request('sessions.subscribe', {});
    await running.as('bob').chat({}, { 'x-openclaw-session-key': 'theirs' });
    await running.client.chat({}, { 'x-openclaw-session-key': 'mine' });
    await running.as('alice').chat({}, { 'x-openclaw-session-key': 'own' });
    await alice.event('sessions.changed', ({ phase }) => phase === 'message');
    const keys = alice.frames
      .filter(({ event }) => event === 'sessions.changed')
      .map(({ payload }) => payload.sessionKey);
    expect(new Set(keys)).toEqual(new Set(['agent:main:key:alice:own']));
    expect((await alice.request('sessions.describe', { key: 'own' })).payload.session).toMatchObject({
      key: 'agent:main:key:alice:own',
      modelProvider: 'offline',
      model: 'echo',
    });
    const foreign = await alice.request('sessions.describe', { key: 'agent:main:key:bob:theirs' });
    expect(foreign.error?.details?.code).toBe('invalid_session_key');
  });
});
