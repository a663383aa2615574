/** Keys over the WebSocket: what a key sees, touches and may do, also one whose holder means ill. */
import { describe, expect, test } from 'vitest';
import { token } from '../support/gateway.ts';
import { entryOf, secretOf, startKeyedGateway, type KeyedGateway } from '../support/keys.ts';
import { logIn, type TestSocket } from '../support/webSocket.ts';

const all = ['operator.read', 'operator.write', 'operator.admin'];
const everything = ['read', 'write', 'admin'];
const two = [entryOf('alice', { scopes: everything }), entryOf('bob', { scopes: everything })];
const as = ({ url }: KeyedGateway, id: string, more: object = {}, scopes = all) =>
  logIn(url, secretOf(id), scopes, more);
const order = (idempotencyKey: string, more: object = {}) => ({ message: 'hi', idempotencyKey, ...more });

/** Runs an agent to its end. */
async function run(socket: TestSocket, idempotencyKey: string, more: object = {}) {
  const [accepted, done] = await socket.requestTwice('agent', order(idempotencyKey, more));
  return { accepted, done };
}

/** All events of runs that came so far, after everything that was sent before has come. */
async function runEvents(socket: TestSocket) {
  await socket.request('health');
  return socket.frames.filter(({ event }) => event === 'agent' || event === 'chat');
}

describe('a key', () => {
  test('has sessions of its own, by short names and by whole ones', async () => {
    const running = await startKeyedGateway(two);
    const [alice, bob] = [await as(running, 'alice'), await as(running, 'bob')];
    expect((await run(alice, '1')).accepted.payload.sessionKey).toBe('agent:main:key:alice:main');
    expect((await run(alice, '2', { sessionKey: 'agent:beta:main' })).accepted.payload.sessionKey).toBe(
      'agent:beta:key:alice:main',
    );
    expect((await run(bob, '1', { sessionKey: 'agent:main:key:bob:x' })).accepted.payload.sessionKey).toBe(
      'agent:main:key:bob:x',
    );
    for (const sessionKey of [
      'agent:main:key:alice:main',
      'key:alice:main',
      'KEY:alice:main',
      'agent:main:Key:ALICE:main',
    ]) {
      for (const [method, params] of [
        ['agent', order('3', { sessionKey })],
        ['chat.send', order('4', { sessionKey })],
        ['chat.history', { sessionKey }],
        ['chat.abort', { sessionKey }],
        ['sessions.delete', { key: sessionKey }],
        ['sessions.patch', { key: sessionKey, label: 'mine' }],
        ['sessions.reset', { key: sessionKey }],
        ['sessions.messages.subscribe', { key: sessionKey }],
      ] as const) {
        expect((await bob.request(method, params)).error?.details?.code).toBe('invalid_session_key');
      }
    }
    const rows = async (socket: TestSocket) => (await socket.request('sessions.list')).payload.sessions;
    expect((await rows(alice)).map(({ key, isMain }: any) => [key, isMain]).toSorted()).toEqual([
      ['agent:beta:key:alice:main', true],
      ['agent:main:key:alice:main', true],
    ]);
    expect((await rows(bob)).map(({ key }: any) => key)).toEqual(['agent:main:key:bob:x']);
    const { sessions } = (await bob.request('status')).payload;
    expect([sessions.count, JSON.stringify(sessions).includes('alice')]).toEqual([1, false]);
    expect((await bob.request('chat.history', { sessionKey: 'agent:main:main' })).payload.messages).toEqual([]);
    const operator = await logIn(running.url, token, all);
    expect(await rows(operator)).toHaveLength(3);
    expect(
      (await operator.request('chat.history', { sessionKey: 'agent:main:key:alice:main' })).payload.totalMessages,
    ).toBe(2);
  });

  test('hears of its own runs alone, of every door', async () => {
    const running = await startKeyedGateway(two);
    const [alice, bob, operator] = [
      await as(running, 'alice'),
      await as(running, 'bob'),
      await logIn(running.url, token, all),
    ];
    const scoped = await as(running, 'bob', { caps: ['session-scoped-events'] });
    for (const key of ['main', 'x']) await scoped.request('sessions.messages.subscribe', { key });
    await run(alice, '1');
    await running.as('alice').chat({}, { 'x-openclaw-session-key': 'x' });
    await running.client.chat({}, { 'x-openclaw-session-key': 'main' });
    await operator.event('chat', ({ state, sessionKey }) => state === 'final' && sessionKey === 'agent:main:main');
    for (const other of [bob, scoped]) expect(await runEvents(other)).toEqual([]);
    const heard = (await runEvents(alice))
      .filter(({ event }) => event === 'chat')
      .map(({ payload }) => payload.sessionKey);
    expect(new Set(heard)).toEqual(new Set(['agent:main:key:alice:main', 'agent:main:key:alice:x']));
  });

  test('cannot wait for, end or take over a run of another by its id', async () => {
    const running = await startKeyedGateway(two);
    const [alice, bob, operator] = [
      await as(running, 'alice'),
      await as(running, 'bob'),
      await logIn(running.url, token, all),
    ];
    await alice.request('chat.send', { ...order('same'), sessionKey: 'main' });
    await alice.event('chat', ({ state }) => state === 'final');
    expect((await bob.request('agent.wait', { runId: 'same', timeoutMs: 0 })).payload).toEqual({
      runId: 'same',
      status: 'timeout',
    });
    expect((await alice.request('agent.wait', { runId: 'same', timeoutMs: 0 })).payload.status).toBe('ok');
    expect((await operator.request('agent.wait', { runId: 'same', timeoutMs: 0 })).payload.status).toBe('ok');
    // The same id with another order is no reuse, and no replay.
    const own = await run(bob, 'same', { message: 'something else' });
    expect(own.done.payload.result.payloads[0].text).toContain('something else');
    expect((await run(operator, 'same')).done.payload.status).toBe('ok');
    await alice.request('chat.send', { ...order('slow'), sessionKey: 'main', message: 'hi' });
    expect((await bob.request('chat.abort', { sessionKey: 'main', runId: 'slow' })).payload).toEqual({
      ok: true,
      aborted: false,
      runIds: [],
    });
  });

  test('gets of the scopes that it asks for those that it has', async () => {
    const running = await startKeyedGateway([
      entryOf('reader', { scopes: ['read'] }),
      entryOf('writer', { scopes: ['write'] }),
    ]);
    const [reader, writer] = [await as(running, 'reader', {}, ['operator.admin']), await as(running, 'writer')];
    expect((await reader.request('sessions.list')).ok).toBe(true);
    for (const [socket, method, params, scope] of [
      [reader, 'agent', order('1'), 'operator.write'],
      [reader, 'sessions.delete', { key: 'main' }, 'operator.admin'],
      [writer, 'sessions.list', {}, 'operator.read'],
    ] as const) {
      expect((await socket.request(method, params)).error?.details).toMatchObject({
        code: 'MISSING_SCOPE',
        missingScope: scope,
      });
    }
    running.applyKeys([entryOf('reader', { scopes: ['write'] }), entryOf('writer', { scopes: ['write'] })]);
    expect((await reader.request('sessions.list')).error?.code).toBe('FORBIDDEN');
  });

  test('knows the agents and models that it has', async () => {
    const running = await startKeyedGateway([entryOf('alice', { agents: ['beta'], models: ['offline/echo'] })]);
    const alice = await as(running, 'alice');
    const agents = (await alice.request('agents.list')).payload;
    expect([agents.defaultId, agents.agents.map(({ id }: any) => id)]).toEqual(['beta', ['beta']]);
    expect((await alice.request('models.list')).payload.models.map(({ id }: any) => id)).toEqual(['echo']);
    expect((await alice.request('health')).payload.defaultAgentId).toBe('beta');
    for (const agentId of ['main', 'none']) {
      const refused = await alice.request('agent', order(agentId, { agentId }));
      expect(refused.error?.message.replace(agentId, 'X')).toBe('invalid agent params: unknown agent id "X"');
    }
    const models = ['offline/long', 'offline/none'].map(
      async (model) => (await alice.request('agent', order(model, { model }))).error,
    );
    const [one, other] = await Promise.all(models);
    expect(one?.message.replace('offline/long', 'X')).toBe(other?.message.replace('offline/none', 'X'));
    running.applyKeys([entryOf('alice', { agents: ['beta'] })]);
    expect((await alice.event('health')).payload.defaultAgentId).toBe('beta');
  });

  test('of models alone is told of no other model, and of no agent that has none of them', async () => {
    const list = ['main', 'hidden'].map((id) => ({ id, model: 'up/secret' }));
    const beta = { id: 'beta', model: { primary: 'offline/echo', fallbacks: ['up/secret'] } };
    const running = await startKeyedGateway([entryOf('alice', { models: ['offline/echo'] })], {
      agents: { list: [...list, beta] },
      models: { providers: { up: { baseUrl: 'http://127.0.0.1:1/v1', models: ['secret'] } } },
    });
    const alice = await as(running, 'alice');
    const { agents } = (await alice.request('agents.list')).payload;
    expect(agents).toEqual([
      { id: 'main', name: 'main' },
      { id: 'beta', name: 'beta', model: { primary: 'offline/echo' } },
    ]);
    for (const method of ['status', 'sessions.list', 'models.list', 'health']) {
      const told = JSON.stringify((await alice.request(method)).payload);
      expect(told).not.toMatch(/secret|hidden/);
    }
  });

  test('shares its minute over both doors', async () => {
    const running = await startKeyedGateway([entryOf('alice', { requestsPerMinute: 3 })]);
    const alice = await as(running, 'alice');
    await run(alice, '1');
    await alice.request('chat.send', { ...order('2'), sessionKey: 'main' });
    expect((await running.as('alice').chat()).headers.get('x-ratelimit-remaining-requests')).toBe('0');
    for (const [method, params] of [
      ['agent', order('3')],
      ['chat.send', { ...order('4'), sessionKey: 'main' }],
    ] as const) {
      const { error } = await alice.request(method, params);
      expect(error).toMatchObject({ code: 'UNAVAILABLE', retryable: true, details: { code: 'rate_limit_exceeded' } });
      expect(error?.retryAfterMs).toBeGreaterThan(0);
    }
    expect((await alice.request('sessions.list')).ok).toBe(true);
  });

  test.each([
    ['revoked', []],
    ['given another secret', [{ ...entryOf('other'), id: 'alice' }]],
    ['expired', [entryOf('alice', { expiresAt: '2020-01-01' })]],
  ])('that is %s loses its sockets and its runs, and no other does', async (_, changed) => {
    const running = await startKeyedGateway([entryOf('alice'), entryOf('bob')]);
    const [alice, bob, operator] = [
      await as(running, 'alice'),
      await as(running, 'bob'),
      await logIn(running.url, token, all),
    ];
    await alice.request('chat.send', { ...order('slow'), sessionKey: 'main' });
    await alice.request('agent', order('slower', { sessionKey: 'y', model: 'offline/slow' }));
    await operator.event('agent', ({ runId, data }) => runId === 'slower' && data.phase === 'start');
    running.applyKeys([...changed, entryOf('bob')]);
    expect(await alice.closed).toEqual({ code: 1008, reason: 'gateway auth changed' });
    const end = await operator.event('agent', ({ runId, data }) => runId === 'slower' && data.phase === 'error');
    expect(end.payload.data.error).toContain('The API key was revoked');
    for (const other of [bob, operator]) expect((await other.request('health')).ok).toBe(true);
    expect(running.log.filter(({ key_id: key }) => key === 'alice').length).toBeGreaterThan(0);
  });
});
