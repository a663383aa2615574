import { describe, expect, test } from 'vitest';
import { startTestGateway, twoAgents } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';

const path = '/v1/chat/completions';
const withGateway = (gateway: object) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, ...gateway } });

describe('200', () => {
  test('200: a completion that says who answered', async () => {
    const { client } = await startTestGateway();
    const answer = await client.chat();
    expect(answer.json).toMatchObject({
      object: 'chat.completion',
      model: 'openclaw',
      choices: [{ message: { content: expect.stringContaining('You said: hi') }, finish_reason: 'stop' }],
    });
    expect(answer.json.usage.total_tokens).toBeGreaterThan(0);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-openclaw-agent-id': 'main',
      'x-openclaw-session-key': expect.stringMatching(/^agent:main:openai:[0-9a-f-]{36}$/),
      'x-openclaw-model': 'offline/echo',
      'x-openclaw-overhead-ms': expect.stringMatching(/^\d+(\.\d+)?$/),
    });
  });

  test.each([
    ['openclaw', {}, 'main', 'offline/echo'],
    ['openclaw/default', {}, 'main', 'offline/echo'],
    ['openclaw:beta', {}, 'beta', 'offline/echo'],
    ['openclaw/beta', {}, 'beta', 'offline/echo'],
    ['agent:beta', {}, 'beta', 'offline/echo'],
    ['MOLTBOT:Beta', {}, 'beta', 'offline/echo'],
    ['krabkrab', {}, 'main', 'offline/echo'],
    ['offline/refusal', {}, 'main', 'offline/refusal'],
    ['refusal', { 'x-openclaw-agent': 'beta' }, 'beta', 'offline/refusal'],
    ['openclaw:main', { 'x-openclaw-agent-id': 'beta' }, 'beta', 'offline/echo'],
    ['openclaw', { 'x-moltbot-agent-id': 'beta' }, 'beta', 'offline/echo'],
    ['openclaw', { 'x-krabkrab-agent-id': 'BETA' }, 'beta', 'offline/echo'],
    ['openclaw', { 'x-clawdbot-agent': 'beta' }, 'beta', 'offline/echo'],
    ['openclaw', { 'x-openclaw-session-key': 'agent:beta:x' }, 'beta', 'offline/echo'],
    ['openclaw', { 'x-openclaw-model': 'offline/reasoning' }, 'main', 'offline/reasoning'],
    ['offline/echo', { 'x-moltbot-model': 'refusal' }, 'main', 'offline/refusal'],
  ] as const)('200: model %s with headers %o is agent %s on %s', async (model, headers, agent, backend) => {
    const { client } = await startTestGateway();
    const answer = await client.chat({ model }, headers);
    expect(answer.headers.get('x-openclaw-agent-id')).toBe(agent);
    expect(answer.headers.get('x-openclaw-model')).toBe(backend);
    expect(answer.json.model).toBe(model);
  });

  test.each([
    [{ user: 'alice' }, {}, 'agent:main:openai-user:alice'],
    [{ user: { id: 'bob', email: 'b@x' } }, {}, 'agent:main:openai-user:bob'],
    [{ user: 'alice' }, { 'x-openclaw-session-key': 'k' }, 'agent:main:k'],
    [{}, { 'x-moltbot-session-key': 'support/4711' }, 'agent:main:support/4711'],
    [{}, { 'x-krabkrab-session-key': 'agent:main:k' }, 'agent:main:k'],
  ])('200: body %o and headers %o are the session %s', async (body, headers, key) => {
    const { client } = await startTestGateway();
    expect((await client.chat(body, headers)).headers.get('x-openclaw-session-key')).toBe(key);
  });

  test('200: a session remembers, a stateless request does not', async () => {
    const { client } = await startTestGateway();
    const turn = async (body: object) => (await client.chat(body)).json.choices[0].message.content as string;
    expect(await turn({ user: 'alice' })).toContain('turn 1');
    expect(await turn({ user: 'alice' })).toContain('turn 2');
    expect(await turn({ user: 'bob' })).toContain('turn 1');
    expect(await turn({})).toContain('turn 1');
    expect(await turn({})).toContain('turn 1');
  });

  test('200: a client that sends its whole history to a session does not double it', async () => {
    const { client } = await startTestGateway();
    const messages: object[] = [{ role: 'user', content: 'one' }];
    for (const turn of [1, 2, 3]) {
      const { message } = (await client.chat({ user: 'alice', messages })).json.choices[0];
      expect(message.content).toContain(`turn ${turn},`);
      messages.push(message, { role: 'user', content: `after ${turn}` });
    }
  });

  test("200: the agent's prompt comes before the client's own instructions", async () => {
    const { client } = await startTestGateway();
    const messages = [
      { role: 'system', content: 'Mine.' },
      { role: 'user', content: 'hi' },
    ];
    expect((await client.chat({ messages })).json.choices[0].message.content).toContain('prompt: You are Main.');
  });

  test('200: null means the same as leaving a field out, as real clients send it', async () => {
    const { client } = await startTestGateway();
    const names = [
      'tools',
      'tool_choice',
      'parallel_tool_calls',
      'functions',
      'function_call',
      'response_format',
      'user',
    ];
    const more = [
      'stop',
      'n',
      'stream',
      'stream_options',
      'temperature',
      'top_p',
      'top_logprobs',
      'max_tokens',
      'seed',
    ];
    const nulls = Object.fromEntries(
      [...names, ...more, 'metadata', 'logit_bias', 'prompt_cache_options'].map((name) => [name, null]),
    );
    expect((await client.chat(nulls)).status).toBe(200);
  });

  test('200: fields, message fields and parts that the contract does not know are accepted', async () => {
    const { client } = await startTestGateway();
    const content = [{ type: 'text', text: 'hi', cache_control: { type: 'ephemeral' } }];
    const messages = [
      { role: 'user', content: 'x' },
      { role: 'assistant', content: 'y', reasoning_details: [{}] },
      { role: 'user', content, x: 1 },
    ];
    const body = {
      messages,
      top_k: 5,
      provider: { order: [] },
      reasoning: { effort: 'low' },
      chat_template_kwargs: {},
    };
    expect((await client.chat(body)).json.choices[0].message.content).toContain('You said: hi');
  });

  test("200: a client's acceptable x-request-id is echoed, another is replaced", async () => {
    const { client, log } = await startTestGateway();
    expect((await client.chat({}, { 'x-request-id': 'order-4711' })).headers.get('x-request-id')).toBe('order-4711');
    expect((await client.chat({}, { 'x-request-id': 'a b' })).headers.get('x-request-id')).toMatch(
      /^req_[0-9a-f]{32}$/,
    );
    expect(log.some((line) => line['request_id'] === 'order-4711')).toBe(true);
  });

  test('200: any credential passes with mode none', async () => {
    const { client } = await startTestGateway(withGateway({ auth: { mode: 'none' } }));
    expect((await client.chat({}, { authorization: 'Bearer whatever' })).status).toBe(200);
  });

  test('200: the password is a bearer with mode password, spaces included', async () => {
    const { client } = await startTestGateway(withGateway({ auth: { mode: 'password', password: 'open sesame' } }));
    expect((await client.chat({}, { authorization: 'bearer  open sesame' })).status).toBe(200);
    expect((await client.chat({}, { authorization: 'Bearer sesame' })).status).toBe(401);
  });
});

describe('refusals', () => {
  test.each([
    [200, 'GET', '/health', ''],
    [401, 'POST', path, 'x'],
    [405, 'PUT', path, ''],
  ])('408: never as a second answer, after %i to %s %s', async (status, method, target, rest) => {
    const { port } = await startTestGateway(
      withGateway({ http: { ...twoAgents.gateway.http, bodyTimeoutSeconds: 0.2 } }),
    );
    const connection = await openRaw(port);
    connection.socket.write(
      `${method} ${target} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n${rest}`,
    );
    expect((await connection.closed()).match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`]);
  });

  test('429: guesses that come all at once on one connection are counted like others', async () => {
    const { port } = await startTestGateway();
    const connection = await openRaw(port);
    const guesses = Array.from(
      { length: 200 },
      (_, at) => `GET /v1/models HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer guess-${at}\r\n\r\n`,
    );
    connection.socket.write(guesses.join(''));
    connection.socket.write(`GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    const text = await connection.closed();
    expect(text.match(/HTTP\/1\.1 401/g)).toHaveLength(10);
    connection.socket.destroy();
  });
});

test('502: an agent whose model no provider has, with advice for the operator', async () => {
  const { client } = await startTestGateway({ ...twoAgents, agents: { list: [{ id: 'main', model: 'gone/model' }] } });
  const answer = await client.chat();
  expect(answer).toMatchObject({ status: 502, json: { error: { code: 'upstream_model_not_found', param: null } } });
  expect(answer.json.error.message).toContain("'gone/model'");
});
