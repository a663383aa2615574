/** Methods that read or change what a gateway keeps, over the wire; every frame is judged by the published schema on the way. */
import { beforeAll, describe, expect, test } from 'vitest';
import { sessionKeyGrammar } from '../../src/agents/sessionKey.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';
import { admin, logIn, type TestSocket } from '../support/webSocket.ts';

let gateway: TestGateway;
beforeAll(async () => {
  const started = await startTestGateway(undefined, {}, { keep: true });
  gateway = started;
  return () => started.close();
});

let keys = 0;
/** A key that no other test has. */
const fresh = (): string => `key-${++keys}`;
const open = (): Promise<TestSocket> => logIn(gateway.url, token, admin);

describe('sessions', () => {
  test('are listed newest first, by agent, by words, in pages', async () => {
    const { url } = await startTestGateway();
    const socket = await logIn(url, token, admin);
    for (const params of [{}, { sessionKey: 'alpha' }, { agentId: 'beta' }]) {
      await socket.requestTwice('agent', { message: 'x', idempotencyKey: fresh(), ...params });
    }
    const list = async (params: object) => (await socket.request('sessions.list', params)).payload;
    const keysOf = ({ sessions }: any) => sessions.map(({ key }: any) => key);
    expect(keysOf(await list({}))).toEqual(['agent:beta:main', 'agent:main:alpha', 'agent:main:main']);
    expect(keysOf(await list({ agentId: 'beta' }))).toEqual(['agent:beta:main']);
    expect(keysOf(await list({ search: 'ALPHA' }))).toEqual(['agent:main:alpha']);
    expect(keysOf(await list({ archived: true }))).toEqual([]);
    expect((await socket.request('sessions.list', { agentId: 'a\u0000b' })).error?.code).toBe('INVALID_REQUEST');
    expect(await list({ limit: 2, offset: 1 })).toMatchObject({ count: 2, totalCount: 3, hasMore: false });
    expect(await list({ limit: 2 })).toMatchObject({ count: 2, hasMore: true, nextOffset: 2 });
    expect((await list({})).sessions[0]).toMatchObject({ kind: 'direct', agentId: 'beta', isMain: true });
    const { payload } = await socket.request('status');
    expect(payload.sessions).toMatchObject({ count: 3, byAgent: [{ agentId: 'main', count: 2 }, { count: 1 }] });
  });

  test('reset begins anew, delete forgets', async () => {
    const socket = await open();
    const say = () => socket.requestTwice('agent', { message: 'x', sessionKey: 'gone', idempotencyKey: fresh() });
    const count = async () => (await socket.request('chat.history', { sessionKey: 'gone' })).payload.totalMessages;
    await say();
    const reset = await socket.request('sessions.reset', { key: 'gone' });
    expect(reset.payload).toMatchObject({ ok: true, key: 'agent:main:gone' });
    expect(await count()).toBe(0);
    await say();
    const kept = await socket.request('sessions.delete', { key: 'gone', archivedOnly: true });
    expect(kept.payload).toMatchObject({ deleted: false });
    const wrong = await socket.request('sessions.delete', { key: 'gone', expectedSessionId: 'another' });
    expect(wrong.error?.code).toBe('INVALID_REQUEST');
    const { sessions } = (await socket.request('sessions.list', { search: 'gone' })).payload;
    const expected = { expectedSessionId: sessions[0].sessionId, expectedSessionUpdatedAt: sessions[0].updatedAt };
    const deleted = await socket.request('sessions.delete', { key: 'gone', ...expected });
    expect(deleted.payload).toEqual({ ok: true, key: 'agent:main:gone', deleted: true, archived: [] });
    expect((await socket.request('sessions.delete', { key: 'gone' })).payload.deleted).toBe(false);
    expect(await count()).toBe(0);
  });
});

describe('others', () => {
  test('health, agents.list and models.list say what there is', async () => {
    const socket = await open();
    expect((await socket.request('health')).payload).toMatchObject({ ok: true, defaultAgentId: 'main' });
    expect((await socket.request('agents.list', {})).payload).toMatchObject({
      defaultId: 'main',
      agents: [{ id: 'main', model: { primary: 'offline/echo' } }, { id: 'beta' }],
    });
    const { models } = (await socket.request('models.list', {})).payload;
    expect(models).toContainEqual({ id: 'echo', name: 'echo', provider: 'offline' });
  });

  test.each([
    ['unknown.method', 'unknown method: unknown.method'],
    ['toString', 'unknown method: toString'],
    ['__proto__', 'unknown method: __proto__'],
    ['x'.repeat(2000), `unknown method: ${'x'.repeat(100)}`],
  ])('INVALID_REQUEST: the method %s', async (method, message) => {
    const socket = await open();
    expect((await socket.request(method, {})).error).toEqual({ code: 'INVALID_REQUEST', message });
  });

  test.each([
    [{ type: 'req', id: 'a' }, 'a', /must have required property 'method'/],
    [{ type: 'req', method: 'health' }, 'invalid', /must have required property 'id'/],
    [{ type: 'req', id: 'a', method: 'health', surprise: 1 }, 'a', /unexpected property 'surprise'/],
    [{ type: 'req', id: 'i'.repeat(2000), method: 'health' }, 'invalid', /at \/id/],
    [[], 'invalid', /invalid request frame/],
    ['null', 'invalid', /invalid request frame/],
  ])('a broken frame is answered, and the connection stays: %j', async (frame, id, message) => {
    const socket = await open();
    socket.send(frame);
    const answer = await socket.next((one) => one.type === 'res' && one.id === id);
    expect(answer.error?.code).toBe('INVALID_REQUEST');
    expect(answer.error?.message).toMatch(message);
    expect(await socket.request('health')).toMatchObject({ ok: true });
  });

  test('what is no JSON is passed over', async () => {
    const socket = await open();
    socket.send('{"type":');
    socket.send(new Uint8Array([1, 2, 3]));
    expect(await socket.request('health')).toMatchObject({ ok: true });
  });

  test('a session key has one grammar on all doors', () => {
    const { parameters } = contract.document.components as unknown as {
      parameters: Record<string, { name: string; schema: { pattern?: string } }>;
    };
    const header = Object.values(parameters).find(({ name }) => name === 'x-openclaw-session-key');
    expect(sessionKeyGrammar.source.replaceAll('\\/', '/')).toBe(header?.schema.pattern);
  });

  test('hello-ok lists what there is, and nothing else', async () => {
    const socket = await open();
    const hello = socket.frames.find(({ payload }) => payload?.type === 'hello-ok')?.payload;
    expect(hello.features.events).toEqual([
      'connect.challenge',
      'agent',
      'chat',
      'health',
      'sessions.changed',
      'shutdown',
      'tick',
    ]);
    expect(hello.features.capabilities).toEqual(['published-model-catalog']);
    for (const method of hello.features.methods) {
      const { error } = await socket.request(method, { surprise: true });
      expect(error?.message ?? '').not.toMatch(/unknown method/);
    }
    expect(hello.snapshot.sessionDefaults).toMatchObject({ mainSessionKey: 'agent:main:main' });
  });
});
