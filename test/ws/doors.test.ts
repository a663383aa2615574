/** HTTP and WebSocket are two doors of one house: the same runs, the same sessions, the same decisions. */
import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { admin, connectParams, logIn, openSocket } from '../support/webSocket.ts';

const chunksOf = (events: string[]): any[] =>
  events.filter((event) => event !== '[DONE]').map((event) => JSON.parse(event));

describe('a run over HTTP', () => {
  test('is told to who listens, from its beginning to its end, in order', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token, ['operator.read']);
    const answer = await client.chat({ model: 'offline/long', user: 'alice', stream: true, max_tokens: 300 });
    const said = chunksOf(answer.events)
      .map(({ choices }) => choices[0]?.delta.content ?? '')
      .join('');
    const final = await socket.event('chat', ({ state }) => state === 'final');
    const told = socket.frames.flatMap(({ event, payload }) =>
      event === 'chat' || event === 'agent' ? [{ event, ...payload }] : [],
    );
    expect(new Set(told.map(({ runId }) => runId)).size).toBe(1);
    expect(told.map(({ seq }) => seq)).toEqual(told.map((_, at) => at + 1));
    expect(told[0]).toMatchObject({
      event: 'agent',
      stream: 'lifecycle',
      data: { phase: 'start', sessionKey: 'agent:main:openai-user:alice', agentId: 'main' },
    });
    expect(told.at(-2)).toMatchObject({ stream: 'lifecycle', data: { phase: 'end', stopReason: 'length' } });
    const chat = told.filter(({ state }) => state === 'delta');
    expect(chat.map(({ deltaText }) => deltaText).join('')).toBe(said);
    let text = '';
    for (const { deltaText, message } of chat) {
      text += deltaText;
      expect(message.content).toEqual([{ type: 'text', text }]);
    }
    const agent = told.filter(({ stream }) => stream === 'assistant');
    expect(agent.map(({ data }) => data.delta).join('')).toBe(said);
    expect(agent.at(-1)?.data.text).toBe(said);
    expect(final.payload).toMatchObject({ sessionKey: 'agent:main:openai-user:alice', stopReason: 'length' });
    expect(final.payload.message.content).toEqual([{ type: 'text', text: said }]);
    expect(final.payload.usage).toMatchObject({ output: 300, cacheRead: 0 });
  });

  test('is not told to who may not read, and nobody waits for it in vain', async () => {
    const { url, client } = await startTestGateway();
    const [reader, blind] = [await logIn(url, token, ['operator.read']), await logIn(url, token, [])];
    await client.chat({ user: 'alice' });
    await reader.event('chat', ({ state }) => state === 'final');
    expect(await blind.request('health')).toMatchObject({ ok: true });
    expect(blind.frames.filter(({ event }) => event === 'chat' || event === 'agent')).toEqual([]);
  });

  test('is told to who wants session-scoped events only when it is in a session that was asked for', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token, ['operator.read'], { caps: ['session-scoped-events'] });
    const key = 'agent:main:openai-user:alice';
    const subscribed = await socket.request('sessions.messages.subscribe', { key });
    expect(subscribed.payload).toEqual({ subscribed: true, key });
    await client.chat({ user: 'bob' });
    await client.chat({ user: 'alice' });
    await socket.event('chat', ({ state }) => state === 'final');
    const unsubscribed = await socket.request('sessions.messages.unsubscribe', { key });
    expect(unsubscribed.payload).toEqual({ subscribed: false, key });
    await client.chat({ user: 'alice' });
    await socket.request('health');
    const keys = socket.frames.flatMap(({ event, payload }) => (event === 'chat' ? [payload.sessionKey] : []));
    expect(new Set(keys)).toEqual(new Set([key]));
    expect(socket.frames.filter(({ payload }) => payload?.state === 'final')).toHaveLength(1);
  });

  test.each([
    ['offline/error-429', { state: 'error', errorKind: 'rate_limit' }],
    ['offline/error-500', { state: 'error', errorKind: 'unknown' }],
    ['offline/cut', { state: 'error', errorMessage: expect.stringContaining('closed the connection') }],
  ])('that fails on %s is told to have failed', async (model, payload) => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token, ['operator.read']);
    await client.chat({ model, stream: true });
    expect((await socket.event('chat', ({ state }) => state !== 'delta')).payload).toMatchObject(payload);
  });

  test('is ended by chat.abort, honestly on both doors', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token);
    const answering = client.chat({ model: 'offline/stall', user: 'alice', stream: true });
    const { payload } = await socket.event('chat', ({ state }) => state === 'delta');
    const aborted = await socket.request('chat.abort', { sessionKey: 'agent:main:openai-user:alice' });
    expect(aborted.payload).toEqual({ ok: true, aborted: true, runIds: [payload.runId] });
    const { events } = await answering;
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({ error: { code: 'run_aborted' } });
    expect((await socket.event('chat', ({ state }) => state === 'aborted')).payload.stopReason).toBe('rpc');
    expect((await socket.request('agent.wait', { runId: payload.runId })).payload.status).toBe('error');
    const history = await socket.request('chat.history', { sessionKey: 'agent:main:openai-user:alice' });
    expect(history.payload.messages).toEqual([]);
  });

  test('whose client leaves is told to be aborted', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token);
    const leaving = new AbortController();
    const body = { model: 'offline/stall', stream: true, user: 'alice', messages: [{ role: 'user', content: 'x' }] };
    const left = client.request('/v1/chat/completions', { body, signal: leaving.signal }).catch(() => 'left');
    await socket.event('chat', ({ state }) => state === 'delta');
    leaving.abort();
    expect(await left).toBe('left');
    await socket.event('chat', ({ state }) => state === 'aborted');
  });
});

describe('a session', () => {
  test('is one transcript, whichever door says something in it', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token, admin);
    const key = 'agent:main:openai-user:alice';
    const say = async (message: string) => {
      await socket.request('chat.send', { sessionKey: key, message, idempotencyKey: message });
      await socket.event('chat', ({ runId, state }) => runId === message && state === 'final');
    };
    await client.chat({ user: 'alice', messages: [{ role: 'user', content: 'one' }] });
    await say('two');
    await client.chat({ user: 'alice', messages: [{ role: 'user', content: 'three' }] });
    await socket.requestTwice('agent', { sessionKey: key, message: 'four', idempotencyKey: 'four' });
    const fifth = await client.chat({ user: 'alice', messages: [{ role: 'user', content: 'five' }] });
    expect(fifth.json.choices[0].message.content).toContain('turn 5');

    const { payload } = await socket.request('chat.history', { sessionKey: key });
    const users = payload.messages.filter(({ role }: any) => role === 'user');
    expect(users.map(({ content }: any) => content[0].text)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(payload.totalMessages).toBe(10);
    const overHttp = await client.request(`/v1/sessions/${encodeURIComponent(key)}`);
    const texts = overHttp.json.turns.flatMap(({ messages }: any) => messages.map(({ content }: any) => content));
    expect(texts).toEqual(payload.messages.map(({ content }: any) => content[0].text));
  });

  test('has its runs one after the other, whichever door they come by', async () => {
    const { url, client } = await startTestGateway();
    const socket = await logIn(url, token);
    await socket.request('agent', { message: 'x', model: 'offline/stall', sessionKey: 'lane', idempotencyKey: 'held' });
    const waiting = client.chat({}, { 'x-openclaw-session-key': 'lane' });
    await socket.event('agent', ({ runId, data }) => runId !== 'held' && data.phase === 'start');
    const { payload } = await socket.request('chat.abort', { sessionKey: 'lane', runId: 'held' });
    expect(payload.runIds).toEqual(['held']);
    expect((await waiting).status).toBe(200);
  });
});

describe('the same credential', () => {
  const credentials: [string, string | undefined][] = [
    ['the secret', token],
    ['none', undefined],
    ['an empty one', ''],
    ['a wrong one', 'wrong'],
    ['the secret in other letters', token.toUpperCase()],
    ['the beginning of the secret', token.slice(0, -1)],
    ['the secret and more', `${token}x`],
    ['the secret with a space', `${token} x`],
    ['letters beyond ASCII', 'tökén-☃'],
  ];
  const modes: [string, object][] = [
    ['token', { mode: 'token', token }],
    ['password', { mode: 'password', password: token }],
    ['none', { mode: 'none' }],
  ];

  describe.each(modes)('with mode %s', (_, auth) => {
    test.each(credentials)('is judged the same on both doors: %s', async (_name, secret) => {
      const file = { ...twoAgents, gateway: { ...twoAgents.gateway, auth } };
      const { url, client } = await startTestGateway(file);
      const sent: Record<string, string> =
        secret === undefined ? {} : { authorization: `Bearer ${Buffer.from(secret).toString('latin1')}` };
      const overHttp = await client.request('/v1/models', { anonymous: true, headers: sent });
      for (const field of ['token', 'password']) {
        const socket = await openSocket(url);
        const credential = secret === undefined ? undefined : { [field]: secret };
        const hello = await socket.request('connect', connectParams(credential));
        expect(hello.ok).toBe(overHttp.status === 200);
      }
    });
  });
});
