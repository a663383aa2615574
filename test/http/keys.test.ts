/** Each key of `gateway.auth.keys` has its own: sessions, answers, agents, models and rights. */
import { describe, expect, test } from 'vitest';
import type { Client, JudgedAnswer } from '../support/gateway.ts';
import { entryOf, startKeyedGateway } from '../support/keys.ts';
import { everything, two, codeOf, idsOf, inSession } from '../support/keyedSessions.ts';

const sessionOf = ({ headers }: JudgedAnswer) => String(headers.get('x-openclaw-session-key'));

const uuid = '[0-9a-f-]{36}';

describe('the sessions of a key', () => {
  test.each([
    [{}, {}, new RegExp(`^agent:main:key:alice:openai:${uuid}$`)],
    [{ user: 'u' }, {}, /^agent:main:key:alice:openai-user:u$/],
    [{ user: 'x'.repeat(240) }, {}, /^agent:main:key:alice:openai-user:[0-9a-f]{64}$/],
    [{ user: { id: 'key:bob:x' } }, {}, /^agent:main:key:alice:openai-user:key:bob:x$/],
    [{}, inSession('k'), /^agent:main:key:alice:k$/],
    [{}, inSession('agent:beta:k'), /^agent:beta:key:alice:k$/],
    [{}, inSession('agent:main:key:alice:k'), /^agent:main:key:alice:k$/],
    [{}, inSession('key:alice:k'), /^agent:main:key:alice:k$/],
    [{}, { 'X-MOLTBOT-SESSION-KEY': 'k' }, /^agent:main:key:alice:k$/],
  ])('are in its namespace: body %j, headers %j', async (body, headers, expected) => {
    const { as } = await startKeyedGateway(two);
    expect(sessionOf(await as('alice').chat(body, headers))).toMatch(expected);
  });

  test.each([
    'key:bob:k',
    'KEY:bob:k',
    'Key:alice:k',
    'agent:main:key:bob:k',
    'agent:main:KEY:ALICE:k',
    'AGENT:main:Key:bob:k',
    'agent:main:key:alice:key:bob:k',
    'agent:main:key:alice:subagent:k',
    'key:alice:',
    'key::k',
    'agent:main:cron:k',
  ])('cannot be named by another: %s', async (key) => {
    const { as } = await startKeyedGateway(two);
    await as('bob').chat({}, inSession('k'));
    expect(codeOf(await as('alice').chat({}, inSession(key)))).toEqual([400, 'invalid_session_key']);
    // What is there and what is not is refused in the same words.
    const messages = ['agent:main:key:bob:k', 'agent:main:key:bob:z'].map(async (name) => {
      const { json } = await as('alice').chat({}, inSession(name));
      return json.error.message.replaceAll(name, 'NAME');
    });
    expect(new Set(await Promise.all(messages)).size).toBe(1);
  });

  test('go on with the key that an answer said, and are shared with nobody', async () => {
    const { as, client } = await startKeyedGateway(two);
    const first = await as('alice').chat({}, inSession('k'));
    expect((await as('alice').chat({}, inSession(sessionOf(first)))).json.choices[0].message.content).toContain(
      'turn 2,',
    );
    for (const other of [as('bob'), client]) {
      expect((await other.chat({}, inSession('k'))).json.choices[0].message.content).not.toContain('turn 2,');
    }
    // The operator may take part, by the whole name alone.
    const operator = await client.chat({}, inSession(sessionOf(first)));
    expect(operator.json.choices[0].message.content).toContain('turn 3,');
    expect(codeOf(await client.chat({}, inSession('key:alice:k')))).toEqual([400, 'invalid_session_key']);
  });

  test('are all that it lists, reads and deletes: others do not exist', async () => {
    const { as, client } = await startKeyedGateway(two);
    await client.chat({}, inSession('mine'));
    const [alice, bob] = [
      sessionOf(await as('alice').chat({ user: 'u' })),
      sessionOf(await as('bob').chat({ user: 'u' })),
    ];
    expect(idsOf(await as('alice').request('/v1/sessions'))).toEqual([alice]);
    expect(idsOf(await as('alice').request('/v1/sessions?agent=beta'))).toEqual([]);
    expect(idsOf(await client.request('/v1/sessions'))).toHaveLength(3);
    const paths = [bob, bob.replaceAll(':', '%3A'), 'agent:main:mine', 'agent:main:key:alice:../bob:openai-user:u'];
    for (const method of ['GET', 'DELETE']) {
      const missing = await as('alice').request('/v1/sessions/agent:main:key:alice:none', { method });
      for (const path of paths) {
        const answer = await as('alice').request(`/v1/sessions/${path}`, { method });
        expect(codeOf(answer)).toEqual([404, 'session_not_found']);
        const name = decodeURIComponent(path);
        expect(answer.json.error.message.replace(name, '')).toBe(
          missing.json.error.message.replace('agent:main:key:alice:none', ''),
        );
      }
    }
    expect(idsOf(await client.request('/v1/sessions'))).toHaveLength(3);
    expect((await as('alice').request(`/v1/sessions/${alice}`)).json.turn_count).toBe(1);
    expect((await as('alice').request(`/v1/sessions/${alice}`, { method: 'DELETE' })).status).toBe(200);
    expect((await client.request(`/v1/sessions/${bob}`)).status).toBe(200);
  });

  test('come in whole pages, and the cursor of another shows nothing of him', async () => {
    const { as } = await startKeyedGateway(two);
    for (const name of ['1', '2', '3']) {
      await as('alice').chat({}, inSession(name));
      await as('bob').chat({}, inSession(name));
    }
    const first = await as('alice').request('/v1/sessions?limit=2');
    expect(idsOf(first)).toEqual(['agent:main:key:alice:3', 'agent:main:key:alice:2']);
    const next = `/v1/sessions?limit=2&cursor=${first.json.next_cursor}`;
    expect(idsOf(await as('alice').request(next))).toEqual(['agent:main:key:alice:1']);
    for (const id of idsOf(await as('bob').request(next))) expect(id).toContain(':key:bob:');
  });
});

describe('kept answers', () => {
  const keyed = { 'idempotency-key': 'one' };
  const replayed = ({ headers }: JudgedAnswer) => headers.get('idempotent-replayed');

  test('are another key’s to nobody, and stay when a key gets another secret', async () => {
    const { as, client, applyKeys, url } = await startKeyedGateway(two);
    await as('alice').chat({}, keyed);
    expect(replayed(await as('alice').chat({}, keyed))).toBe('true');
    for (const other of [as('bob'), client]) expect(replayed(await other.chat({}, keyed))).toBeNull();
    // Another request of somebody else with the same key is no reuse.
    expect((await as('bob').chat({ user: 'x' }, { 'idempotency-key': 'two' })).status).toBe(200);
    expect((await as('alice').chat({ user: 'y' }, { 'idempotency-key': 'two' })).status).toBe(200);
    applyKeys([{ ...entryOf('alice-2'), id: 'alice' }]);
    expect((await as('alice').chat()).status).toBe(401);
    expect(replayed(await as('alice-2').chat({}, keyed))).toBe('true');
    expect(url).toBeDefined();
  });
});

describe('agents and models', () => {
  const providers = { models: { providers: { up: { baseUrl: 'http://127.0.0.1:1/v1', models: ['small', 'large'] } } } };

  test('that a key does not have do not exist', async () => {
    const { as } = await startKeyedGateway([entryOf('alice', { agents: ['Beta'] })]);
    expect(sessionOf(await as('alice').chat())).toMatch(/^agent:beta:/);
    const asks: [object, Record<string, string>][] = [
      [{ model: 'openclaw/MAIN' }, {}],
      [{ model: 'agent:main' }, {}],
      [{}, { 'x-openclaw-agent': 'main' }],
      [{}, { 'x-krabkrab-agent-id': 'Main' }],
      [{}, inSession('agent:main:x')],
    ];
    for (const [body, headers] of asks) {
      const answer = await as('alice').chat(body, headers);
      expect(answer.status).toBe(404);
      const unknown = JSON.stringify([body, headers]).replace(/main/i, 'none');
      const [otherBody, otherHeaders] = JSON.parse(unknown) as [object, Record<string, string>];
      const other = await as('alice').chat(otherBody, otherHeaders);
      expect(other.json.error.message.replaceAll('none', 'X')).toBe(
        answer.json.error.message.replaceAll(/main/gi, 'X'),
      );
      expect(answer.json.error.message).not.toMatch(/openclaw\/main|here: main/);
    }
    const listed = idsOf(await as('alice').request('/v1/models'));
    expect(listed).toContain('openclaw/beta');
    expect(listed).not.toContain('openclaw/main');
    expect((await as('alice').request('/v1/models/openclaw%2Fmain')).status).toBe(404);
  });

  test('models bind what a client chooses, whatever it is called', async () => {
    const { as } = await startKeyedGateway(
      [entryOf('alice', { agents: ['main'], models: ['offline/echo', 'up/s*'] })],
      providers,
    );
    const chosen = async (body: object, headers = {}) => (await as('alice').chat(body, headers)).status;
    expect(await chosen({ model: 'offline/echo' })).toBe(200);
    expect(await chosen({ model: 'OFFLINE/echo' })).not.toBe(200);
    expect(await chosen({}, { 'x-openclaw-model': 'offline/echo' })).toBe(200);
    expect(await chosen({}), "the agent's own model is there, and cannot be reached").toBe(502);
    for (const name of ['up/large', 'large', 'offline/long', 'long']) {
      const gone = await as('alice').chat({ model: name });
      const never = await as('alice').chat({ model: 'up/never' });
      expect(codeOf(gone)).toEqual([404, 'model_not_found']);
      expect(gone.json.error.message.replace(name, 'X')).toBe(never.json.error.message.replace('up/never', 'X'));
      expect(await chosen({}, { 'X-Clawdbot-Model': name })).toBe(404);
      expect((await as('alice').request(`/v1/models/${encodeURIComponent(name)}`)).status).toBe(404);
    }
    expect(idsOf(await as('alice').request('/v1/models'))).toEqual([
      'openclaw',
      'openclaw/default',
      'openclaw/main',
      'up/small',
      'offline/echo',
    ]);
  });

  test('a key of models alone has the agents whose model is one of them', async () => {
    const agents = {
      list: [
        { id: 'main', model: 'up/large' },
        { id: 'beta', model: 'offline/echo' },
      ],
    };
    const { as } = await startKeyedGateway([entryOf('alice', { models: ['offline/echo'] })], { ...providers, agents });
    expect((await as('alice').chat({ model: 'openclaw/beta' })).status).toBe(200);
    expect(codeOf(await as('alice').chat({ model: 'openclaw' }))).toEqual([404, 'model_not_found']);
    expect(codeOf(await as('alice').chat({ model: 'openclaw/main' }))).toEqual([404, 'model_not_found']);
    expect((await as('alice').chat({ model: 'offline/echo' })).status).toBe(200);
    expect(idsOf(await as('alice').request('/v1/models'))).toEqual(['openclaw/beta', 'offline/echo']);
    expect((await as('alice').request('/v1/models/openclaw')).status).toBe(404);
  });

  test('an agent that a key of models alone does not have does not exist, whatever model is chosen for it', async () => {
    const list = ['main', 'hidden'].map((id) => ({ id, model: 'up/large' }));
    const agents = { list: [...list, { id: 'beta', model: 'offline/echo' }] };
    const { as } = await startKeyedGateway([entryOf('alice', { models: ['offline/echo'] })], { ...providers, agents });
    const asks = (id: string): [object, Record<string, string>][] => [
      [{}, { 'x-openclaw-agent-id': id }],
      [{}, { 'x-openclaw-agent-id': id, 'x-openclaw-model': 'offline/echo' }],
      [{ model: 'offline/echo' }, { 'x-openclaw-agent-id': id }],
      [{ model: 'offline/echo' }, inSession(`agent:${id}:k`)],
      [{ model: `openclaw/${id}` }, { 'x-openclaw-model': 'offline/echo' }],
    ];
    for (const [at, ask] of asks('hidden').entries()) {
      const [hidden, never] = [await as('alice').chat(...ask), await as('alice').chat(...(asks('never')[at] ?? ask))];
      expect(hidden.status).toBe(404);
      expect(hidden.text.replaceAll('hidden', 'X')).toBe(never.text.replaceAll('never', 'X'));
    }
    // The default agent answers with a model that is chosen, also where the session that it named is named again.
    const first = await as('alice').chat({ model: 'offline/echo' }, inSession('k'));
    expect((await as('alice').chat({ model: 'offline/echo' }, inSession(sessionOf(first) ?? ''))).status).toBe(200);
  });

  test('a policy of the agent names no model that a key does not have', async () => {
    const agents = { list: [{ id: 'main', modelPolicy: { allow: ['up/secret', 'offline/long'] } }] };
    const { as } = await startKeyedGateway([entryOf('alice', { agents: ['main'], models: ['offline/*'] })], {
      ...providers,
      agents,
    });
    const { status, json } = await as('alice').chat({ model: 'offline/echo' });
    expect(status).toBe(403);
    expect(json.error.message).toContain('offline/long');
    expect(json.error.message).not.toContain('up/secret');
  });
});

describe('scopes', () => {
  const requests: [scope: string, ask: (client: Client) => Promise<JudgedAnswer>][] = [
    ['write', (client) => client.chat()],
    ['read', (client) => client.request('/v1/models')],
    ['read', (client) => client.request('/v1/models/openclaw')],
    ['read', (client) => client.request('/v1/sessions')],
    ['read', (client) => client.request('/v1/sessions/agent:main:none')],
    ['admin', (client) => client.request('/v1/sessions/agent:main:none', { method: 'DELETE' })],
  ];

  test('each stands for itself, and what is missing is named', async () => {
    const { as } = await startKeyedGateway(everything.map((scope) => entryOf(scope, { scopes: [scope] })));
    for (const scope of everything) {
      for (const [needed, ask] of requests) {
        const { status, json } = await ask(as(scope));
        const missing = status === 403 && json.error.code === 'insufficient_permissions' ? json.error.message : '';
        expect(/Missing scopes: (\w+)\./.exec(missing)?.[1]).toBe(needed === scope ? undefined : needed);
      }
    }
  });

  test('are read and write where nothing is said, and the operator has all', async () => {
    const { as, client } = await startKeyedGateway([entryOf('alice')]);
    const statuses = async (one: Client) => Promise.all(requests.map(async ([, ask]) => (await ask(one)).status));
    expect(await statuses(as('alice'))).toEqual([200, 200, 200, 200, 404, 403]);
    expect(await statuses(client)).toEqual([200, 200, 200, 200, 404, 404]);
  });
});
