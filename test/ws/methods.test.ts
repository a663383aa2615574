/** Methods that run agents, over the wire; every frame is judged by the published schema on the way. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { startUpstream } from '../support/upstream.ts';
import { admin, logIn, type TestSocket } from '../support/webSocket.ts';

const text = readFileSync(new URL('../channels/recorded/openai/text.sse', import.meta.url), 'utf8');

let gateway: TestGateway;
beforeAll(async () => {
  const started = await startTestGateway(undefined, {}, { keep: true });
  gateway = started;
  return () => started.close();
});

let keys = 0;
/** A key that no other test has. */
const fresh = (): string => `key-${++keys}`;
const open = (scopes = admin): Promise<TestSocket> => logIn(gateway.url, token, scopes);

/** The event that ends a run: each socket hears of the runs of all tests. */
const endOf = (runId: string) => (said: { runId: string; state: string }) =>
  said.runId === runId && said.state !== 'delta';

/** A 1x1 PNG. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('agent', () => {
  test('answers twice under one id: accepted, then the result', async () => {
    const socket = await open();
    const idempotencyKey = fresh();
    const [accepted, result] = await socket.requestTwice('agent', { message: 'hello', idempotencyKey });
    expect(accepted.payload).toEqual({
      runId: idempotencyKey,
      sessionKey: 'agent:main:main',
      agentId: 'main',
      status: 'accepted',
      acceptedAt: expect.any(Number),
    });
    expect(result.payload).toMatchObject({
      runId: idempotencyKey,
      status: 'ok',
      summary: 'completed',
      result: {
        payloads: [{ text: expect.stringContaining('You said: hello'), mediaUrl: null }],
        meta: { durationMs: expect.any(Number), agentMeta: { provider: 'offline', model: 'echo' } },
      },
    });
    const { usage } = result.payload.result.meta.agentMeta;
    expect(usage.total).toBe(usage.input + usage.output + usage.cacheRead + usage.cacheWrite);
  });

  test.each([
    [{}, 'agent:main:main'],
    [{ agentId: 'beta' }, 'agent:beta:main'],
    [{ agentId: 'BETA' }, 'agent:beta:main'],
    [{ sessionKey: 'work' }, 'agent:main:work'],
    [{ sessionKey: 'agent:beta:work' }, 'agent:beta:work'],
    [{ sessionKey: 'agent:main:openai-user:alice' }, 'agent:main:openai-user:alice'],
    [{ sessionId: 'abc' }, 'agent:main:explicit:abc'],
    [{ sessionId: 'agent:beta:work' }, 'agent:beta:work'],
    [{ to: '+15550100', deliver: false }, 'agent:main:main'],
  ])('%j runs in %s', async (params, sessionKey) => {
    const socket = await open();
    const [accepted] = await socket.requestTwice('agent', { message: 'x', idempotencyKey: fresh(), ...params });
    expect(accepted.payload.sessionKey).toBe(sessionKey);
  });

  test.each([
    [{ model: 'offline/long' }, 'long'],
    [{ provider: 'offline', model: 'reasoning' }, 'reasoning'],
  ])('%j chooses the model', async (params, model) => {
    const socket = await open();
    const [, result] = await socket.requestTwice('agent', { message: 'x', idempotencyKey: fresh(), ...params });
    expect(result.payload.result.meta.agentMeta.model).toBe(model);
  });

  test('what the request says reaches the model: instructions after those of the agent, thinking, images', async () => {
    const upstream = await startUpstream({ body: text });
    const { url } = await startTestGateway({
      gateway: { auth: { token } },
      agents: { list: [{ id: 'main', systemPrompt: 'You are Main.', model: 'one/m' }] },
      models: { providers: { one: { baseUrl: `${upstream.url}/v1`, models: [{ id: 'm' }] } } },
    });
    const socket = await logIn(url, token);
    const [, result] = await socket.requestTwice('agent', {
      message: 'x',
      extraSystemPrompt: 'Be short.',
      thinking: 'high',
      attachments: [{ mimeType: 'image/png', content: png }],
      idempotencyKey: fresh(),
    });
    expect(result).toMatchObject({ ok: true });
    expect(upstream.requests[0]?.body).toMatchObject({
      model: 'm',
      reasoning_effort: 'high',
      messages: [
        { role: 'system', content: 'You are Main.\n\nBe short.' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'x' },
            { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } },
          ],
        },
      ],
    });
  });

  test.each([
    [{ message: undefined }, /^invalid agent params: must have required property 'message'$/],
    [
      { message: 'x', idempotencyKey: undefined },
      /^invalid agent params: must have required property 'idempotencyKey'$/,
    ],
    [{ message: 'x', surprise: 1 }, /^invalid agent params: at root: unexpected property 'surprise'$/],
    [{ message: 'x', agentId: 'nope' }, /^invalid agent params: unknown agent id "nope"$/],
    [{ message: 'x', model: 'nope/none' }, /does not exist/],
    [{ message: 'x', sessionKey: 'no spaces' }, /session key/],
    [{ message: 'x', sessionKey: 'subagent:x' }, /reserved/],
    [{ message: 'x', agentId: 'main', sessionKey: 'agent:beta:x' }, /belongs to the agent 'beta'/],
    [{ message: 'x', thinking: 'hard' }, /at \/thinking/],
    [{ message: 'x', deliver: true }, /at \/deliver: this gateway cannot honour it/],
    [{ message: 'x', promptMode: 'none' }, /at \/promptMode/],
    [{ message: 'x', swarmOutputSchema: { type: 'object' } }, /at \/swarmOutputSchema/],
    [{ message: 'x', attachments: [{ mimeType: 'application/pdf', content: 'AAAA' }] }, /at \/attachments\/0/],
    [{ message: 'x', idempotencyKey: 'k'.repeat(256) }, /at \/idempotencyKey/],
  ])('INVALID_REQUEST: %j', async (params, message) => {
    const socket = await open();
    const answer = await socket.request('agent', { idempotencyKey: fresh(), ...params });
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_REQUEST' } });
    expect(answer.error?.message).toMatch(message);
    expect(answer.payload).toBeUndefined();
  });

  test('a failure has a payload and an error, and is not remembered', async () => {
    const socket = await open();
    const params = { message: 'x', model: 'offline/error-503', sessionKey: 'failing', idempotencyKey: fresh() };
    const [accepted, failure] = await socket.requestTwice('agent', params);
    expect(accepted).toMatchObject({ ok: true });
    expect(failure).toMatchObject({
      ok: false,
      payload: { runId: params.idempotencyKey, status: 'error', summary: expect.stringContaining('overloaded') },
      error: { code: 'UNAVAILABLE', retryable: true, details: { code: 'server_is_overloaded' } },
    });
    const history = await socket.request('chat.history', { sessionKey: 'failing' });
    expect(history.payload.messages).toEqual([]);
  });

  test('a time-out ends the run', async () => {
    const socket = await open();
    const params = { message: 'x', model: 'offline/stall', timeout: 1, sessionKey: 'late', idempotencyKey: fresh() };
    const [, failure] = await socket.requestTwice('agent', params);
    expect(failure).toMatchObject({ ok: false, payload: { status: 'timeout' } });
    const end = await socket.event('chat', endOf(params.idempotencyKey));
    expect(end.payload).toMatchObject({ state: 'error', errorKind: 'timeout' });
    const waited = await socket.request('agent.wait', { runId: params.idempotencyKey });
    expect(waited.payload).toMatchObject({ status: 'timeout', stopReason: 'timeout' });
  });

  test('the same request again is the same run, from any connection', async () => {
    const [one, two] = [await open(), await open()];
    const params = { message: 'once', sessionKey: 'once', idempotencyKey: fresh() };
    const [first, second] = await Promise.all([one.requestTwice('agent', params), two.requestTwice('agent', params)]);
    expect(second[1].payload).toEqual(first[1].payload);
    const third = await two.requestTwice('agent', params);
    expect(third[1].payload).toEqual(first[1].payload);
    const { payload } = await one.request('chat.history', { sessionKey: 'once' });
    expect(payload.totalMessages).toBe(2);
  });

  test('another request under the same key is refused, and the first is still known', async () => {
    const socket = await open();
    const idempotencyKey = fresh();
    await socket.requestTwice('agent', { message: 'one', idempotencyKey });
    const other = await socket.request('agent', { message: 'two', idempotencyKey });
    expect(other.error).toMatchObject({ code: 'INVALID_REQUEST', details: { code: 'idempotency_key_reused' } });
    expect((await socket.request('agent.wait', { runId: idempotencyKey })).payload).toMatchObject({ status: 'ok' });
  });

  test('what failed may be sent again under its key', async () => {
    const socket = await open();
    const params = { message: 'x', model: 'offline/error-500', sessionKey: 'again', idempotencyKey: fresh() };
    const first = await socket.requestTwice('agent', params);
    const second = await socket.requestTwice('agent', params);
    expect([first[1].ok, second[1].ok]).toEqual([false, false]);
    expect(second[0].payload.acceptedAt).toBeGreaterThanOrEqual(first[0].payload.acceptedAt);
  });

  test('goes on when its client leaves: another finds it, and waits for its end', async () => {
    const [leaving, waiting] = [await open(), await open()];
    const runId = fresh();
    await leaving.request('agent', { message: 'x', model: 'offline/stall', sessionKey: 'left', idempotencyKey: runId });
    leaving.socket.close();
    await leaving.closed;
    const waited = await waiting.request('agent.wait', { runId, timeoutMs: 0 });
    expect(waited.payload).toEqual({ runId, status: 'timeout', startedAt: expect.any(Number) });
    const ended = waiting.request('agent.wait', { runId });
    expect((await waiting.request('chat.abort', { sessionKey: 'left' })).payload.runIds).toEqual([runId]);
    expect((await ended).payload).toMatchObject({ status: 'error', stopReason: 'rpc' });
  });
});

describe('agent.wait', () => {
  test('a run that nobody knows is awaited so long, and no longer', async () => {
    const socket = await open();
    const waited = await socket.request('agent.wait', { runId: 'unknown', timeoutMs: 10 });
    expect(waited.payload).toEqual({ runId: 'unknown', status: 'timeout' });
  });

  test('a run that is not over is said to be awaited still', async () => {
    const socket = await open();
    const runId = fresh();
    await socket.request('agent', { message: 'x', model: 'offline/stall', sessionKey: 'stall', idempotencyKey: runId });
    const waited = await socket.request('agent.wait', { runId, timeoutMs: 0 });
    expect(waited.payload).toEqual({ runId, status: 'timeout', startedAt: expect.any(Number) });
    await socket.request('chat.abort', { sessionKey: 'stall', runId });
  });

  test('may come before the run', async () => {
    const [early, socket] = [await open(), await open()];
    const runId = fresh();
    const waited = early.request('agent.wait', { runId });
    await early.request('health');
    await socket.requestTwice('agent', { message: 'x', idempotencyKey: runId });
    expect((await waited).payload).toMatchObject({ runId, status: 'ok', stopReason: 'stop' });
  });
});

describe('chat', () => {
  test('send answers at once, and the events tell the rest', async () => {
    const socket = await open();
    const idempotencyKey = fresh();
    const params = { sessionKey: 'talk', message: 'good morning', idempotencyKey };
    expect((await socket.request('chat.send', params)).payload).toEqual({ runId: idempotencyKey, status: 'started' });
    const { payload } = await socket.event('chat', endOf(idempotencyKey));
    expect(payload).toMatchObject({
      state: 'final',
      runId: idempotencyKey,
      sessionKey: 'agent:main:talk',
      agentId: 'main',
    });
    expect(payload.message.content[0].text).toContain('good morning');
    expect((await socket.request('chat.send', params)).payload).toEqual({ runId: idempotencyKey, status: 'ok' });
  });

  test('send again while it runs is told so', async () => {
    const socket = await open();
    const params = { sessionKey: 'main', agentId: 'beta', message: 'x', idempotencyKey: fresh() };
    const slow = { ...params, sessionKey: 'busy' };
    await socket.request('agent', { ...slow, model: 'offline/stall', idempotencyKey: fresh() });
    await socket.request('chat.send', slow);
    expect((await socket.request('chat.send', slow)).payload.status).toBe('in_flight');
    const { payload } = await socket.request('chat.abort', { sessionKey: 'agent:beta:busy' });
    expect(payload.runIds).toHaveLength(2);
  });

  test('images reach the model', async () => {
    const socket = await open();
    const attachments = [{ type: 'image', mimeType: 'image/png', content: png }];
    const params = { sessionKey: 'picture', message: 'what is it?', attachments, idempotencyKey: fresh() };
    await socket.request('chat.send', params);
    const end = await socket.event('chat', endOf(params.idempotencyKey));
    expect(end.payload.state).toBe('final');
    const { payload } = await socket.request('chat.history', { sessionKey: 'picture' });
    expect(payload.messages[0].content).toEqual([
      { type: 'text', text: 'what is it?' },
      { type: 'image', omitted: true },
    ]);
  });

  test('a refusal is what the answer says', async () => {
    const socket = await open();
    const params = { message: 'x', model: 'offline/refusal', sessionKey: 'refused', idempotencyKey: fresh() };
    const [, result] = await socket.requestTwice('agent', params);
    const [{ text: said }] = result.payload.result.payloads;
    expect(said).not.toBe('');
    const final = await socket.event('chat', endOf(params.idempotencyKey));
    expect(final.payload.message.content[0].text).toBe(said);
    const { payload } = await socket.request('chat.history', { sessionKey: 'refused', limit: 1 });
    expect(payload.messages[0].content).toEqual([{ type: 'text', text: said }]);
  });

  test.each([
    [50, { ok: true, payload: { status: 'started' } }],
    [200_000, { ok: false, error: { code: 'INVALID_REQUEST', details: { code: 'json_too_deep' }, retryable: false } }],
  ])('%i brackets in an attachment are no fault of ours', async (levels, expected) => {
    const socket = await open();
    const deep = `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const attachment = `{"mimeType":"image/png","content":"${png}","deep":${deep}}`;
    const params = `{"sessionKey":"deep","message":"x","idempotencyKey":"${fresh()}","attachments":[${attachment}]}`;
    socket.send(`{"type":"req","id":"deep","method":"chat.send","params":${params}}`);
    const answer = await socket.next(({ id }) => id === 'deep');
    expect(answer).toMatchObject(expected);
  });

  test.each([
    [
      'agent',
      { internalEvents: Array.from({ length: 257 }, () => ({})) },
      'too_many_items',
      "'params.internalEvents' has more than 256 items",
    ],
    [
      'chat.send',
      Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`k${at}`, 0])),
      'too_many_keys',
      '1000 keys',
    ],
  ])('send INVALID_REQUEST for what takes long to be validated: %s', async (method, more, code, words) => {
    const socket = await open();
    const params = { message: 'x', sessionKey: 'main', idempotencyKey: fresh(), ...more };
    const answer = await socket.request(method, params);
    expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID_REQUEST', details: { code } } });
    expect(answer.error?.message).toContain(words);
  });

  test.each([
    [{ message: ' ' }, /message or attachment required/],
    [{ queueMode: 'steer' }, /at \/queueMode/],
    [{ toolBindings: { a: 1 } }, /at \/toolBindings/],
    [{ expectedLeafEntryId: 'x' }, /at \/expectedLeafEntryId/],
    [{ sessionKey: '' }, /at \/sessionKey/],
  ])('send INVALID_REQUEST: %j', async (params, message) => {
    const socket = await open();
    const answer = await socket.request('chat.send', {
      sessionKey: 'main',
      message: 'x',
      idempotencyKey: fresh(),
      ...params,
    });
    expect(answer.error?.code).toBe('INVALID_REQUEST');
    expect(answer.error?.message).toMatch(message);
  });

  test('history gives the newest messages in order, and pages back', async () => {
    const socket = await open();
    for (const message of ['one', 'two', 'three']) {
      await socket.requestTwice('agent', { message, sessionKey: 'pages', idempotencyKey: fresh() });
    }
    const page = async (params: object) =>
      (await socket.request('chat.history', { sessionKey: 'pages', ...params })).payload;
    const texts = ({ messages }: any) =>
      messages.map(({ role, content }: any) => [role, content[0].text.split('\n')[0]]);
    const newest = await page({ limit: 3 });
    expect(newest).toMatchObject({ hasMore: true, nextOffset: 3, totalMessages: 6, sessionKey: 'agent:main:pages' });
    expect(texts(newest)).toEqual([
      ['assistant', 'You said: two'],
      ['user', 'three'],
      ['assistant', 'You said: three'],
    ]);
    const older = await page({ limit: 3, offset: 3 });
    expect(texts(older)).toEqual([
      ['user', 'one'],
      ['assistant', 'You said: one'],
      ['user', 'two'],
    ]);
    expect(older).toMatchObject({ hasMore: false, nextOffset: null });
    expect(older.messages[0]).toMatchObject({ timestamp: expect.any(Number), __openclaw: { seq: 1 } });
    expect((await page({ limit: 1, maxChars: 5 })).messages[0].content[0].text).toBe('You s\n...(truncated)...');
    expect(await page({ offset: 100 })).toMatchObject({ messages: [], hasMore: false });
    expect(await page({ cursor: 'elsewhere' })).toEqual({ kind: 'reset' });
  });

  test('abort ends the runs of a session, or the one that is named, and says which', async () => {
    const socket = await open();
    const stall = async (sessionKey: string) => {
      const idempotencyKey = fresh();
      await socket.request('agent', { message: 'x', model: 'offline/stall', sessionKey, idempotencyKey });
      return idempotencyKey;
    };
    const [one, two, other] = [await stall('ended'), await stall('ended'), await stall('not-ended')];
    const abort = async (params: object) => (await socket.request('chat.abort', params)).payload;
    expect(await abort({ sessionKey: 'ended', runId: two })).toEqual({ ok: true, aborted: true, runIds: [two] });
    expect(await abort({ sessionKey: 'ended', runId: other })).toEqual({ ok: true, aborted: false, runIds: [] });
    expect(await abort({ sessionKey: 'ended' })).toEqual({ ok: true, aborted: true, runIds: [one] });
    for (const runId of [two, one]) {
      const { payload } = await socket.event('chat', (said) => said.runId === runId && said.state === 'aborted');
      expect(payload).toMatchObject({ stopReason: 'rpc' });
    }
    expect(await abort({ sessionKey: 'not-ended' })).toMatchObject({ runIds: [other] });
  });
});
