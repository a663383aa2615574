import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, openRaw, sendRaw } from '../support/raw.ts';
import { eventually } from '../support/eventually.ts';

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

describe('refusals before the body', () => {
  test.each([
    'Basic dGVzdDp0ZXN0',
    'Bearer',
    'Bearer wrong',
    token,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
  ])('401: Authorization: %s', async (authorization) => {
    const { client } = await startTestGateway();
    const answer = await client.chat({}, { authorization });
    expect(answer.json.error.code).toBe('invalid_api_key');
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('401: neither query nor other headers nor cookies carry the credential', async () => {
    const { client } = await startTestGateway();
    const headers = { 'x-api-key': token, 'api-key': token, cookie: `token=${token}` };
    const answer = await client.request(`${path}?token=${token}`, {
      method: 'POST',
      body: {},
      headers,
      anonymous: true,
    });
    expect(answer.status).toBe(401);
  });

  test('401: comes before the body is read', async () => {
    const { port } = await startTestGateway();
    const head = `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 90000000\r\n`;
    expect((await sendRaw(port, `${head}expect: 100-continue\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 401 /);
  });

  test('403: a foreign Origin, before the credential is looked at', async () => {
    const { client } = await startTestGateway();
    const answer = await client.chat({}, { origin: 'https://page.example', authorization: 'Bearer wrong' });
    expect(answer.json.error.code).toBe('origin_not_allowed');
  });

  test('404: the endpoint is disabled by default, and the answer says how to enable it', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(path, { body: {}, anonymous: true });
    expect(answer.json.error).toMatchObject({ code: 'endpoint_disabled', type: 'invalid_request_error' });
    expect(answer.json.error.message).toContain('chatCompletions: { enabled: true }');
  });

  test.each([
    ['an unknown model', { model: 'gpt-9' }, {}, 'model_not_found', 'model'],
    ['an unknown agent in model', { model: 'openclaw:nope' }, {}, 'model_not_found', 'model'],
    ['a product name with a colon and nothing', { model: 'openclaw:' }, {}, 'model_not_found', 'model'],
    ['an unknown agent in the header', {}, { 'x-openclaw-agent-id': 'nope' }, 'agent_not_found', 'x-openclaw-agent-id'],
    ['an unknown model in the header', {}, { 'x-openclaw-model': 'nope' }, 'model_not_found', 'x-openclaw-model'],
    [
      'an unknown agent in the key',
      {},
      { 'x-openclaw-session-key': 'agent:no:x' },
      'agent_not_found',
      'x-openclaw-session-key',
    ],
  ])('404: %s', async (_, body, headers, code, param) => {
    const { client } = await startTestGateway();
    const answer = await client.chat(body, headers);
    expect(answer.json.error).toMatchObject({ code, param });
    expect(answer.json.error.message).toMatch(/does not exist or you do not have access to it\..* Available here: .+/);
  });

  test('408: has the id of the request, and so has its line in the log', async () => {
    const { port, log } = await startTestGateway(
      withGateway({ http: { ...twoAgents.gateway.http, bodyTimeoutSeconds: 0.2 } }),
    );
    const headers = { 'content-length': '100000', 'x-request-id': 'slow-one' };
    expect((await sendRaw(port, chatBytes(token, {}, headers))).text).toMatch(/x-request-id: slow-one\r\n/);
    await eventually(() =>
      expect(log).toMatchObject([{ request_id: 'slow-one', status: 408, code: 'request_timeout' }]),
    );
  });

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

  test('413: a body over 20 MiB, said or not', async () => {
    const { client, port } = await startTestGateway();
    const big = 'x'.repeat(21 * 1_048_576);
    expect((await client.request(path, { body: { model: big } })).json.error.code).toBe('request_too_large');
    const connection = await openRaw(port);
    connection.socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    connection.socket.write(`${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n`);
    expect(await connection.until(/request_too_large/)).toMatch(/^HTTP\/1\.1 413 /);
    connection.socket.destroy();
    expect((await client.chat()).status).toBe(200);
  });

  test.each([
    ['a compressed text', { 'content-type': 'text/plain', 'content-encoding': 'gzip' }, 'unsupported_content_encoding'],
    ['text', { 'content-type': 'text/plain' }, 'unsupported_media_type'],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'unsupported_media_type'],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }, 'unsupported_charset'],
    ['gzip', { 'content-encoding': 'gzip' }, 'unsupported_content_encoding'],
    ['brotli', { 'content-encoding': 'br' }, 'unsupported_content_encoding'],
    ['deflate', { 'content-encoding': 'deflate' }, 'unsupported_content_encoding'],
  ])('415: %s', async (_, headers, code) => {
    const { client } = await startTestGateway();
    expect((await client.chat({}, headers as Record<string, string>)).json.error.code).toBe(code);
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

  test('429: requests without a credential are no guesses', async () => {
    const { client } = await startTestGateway(withGateway({ auth: { token, rateLimit: { maxAttempts: 1 } } }));
    for (let request = 0; request < 3; request++) {
      expect((await client.request(path, { body: {}, anonymous: true })).status).toBe(401);
    }
    expect((await client.chat()).status).toBe(200);
  });
});

test('502: an agent whose model no provider has, with advice for the operator', async () => {
  const { client } = await startTestGateway({ ...twoAgents, agents: { list: [{ id: 'main', model: 'gone/model' }] } });
  const answer = await client.chat();
  expect(answer).toMatchObject({ status: 502, json: { error: { code: 'upstream_model_not_found', param: null } } });
  expect(answer.json.error.message).toContain("'gone/model'");
});

describe('failures of a run', () => {
  test.each(['400', '401', '429', '500', '503'])('%s: also for a stream, which has not begun then', async (status) => {
    const { client } = await startTestGateway();
    const answer = await client.chat({ model: `offline/error-${status}`, stream: true });
    expect(answer).toMatchObject({ status: Number(status), json: { error: { message: expect.any(String) } } });
  });

  test('429: a ninth run may not wait in a session', async () => {
    const { client, port } = await startTestGateway();
    const key = { 'x-openclaw-session-key': 'busy' };
    const connections = await Promise.all(Array.from({ length: 9 }, () => openRaw(port)));
    for (const { socket } of connections) socket.write(chatBytes(token, { model: 'offline/stall', stream: true }, key));
    await Promise.any(connections.map(({ until }) => until(/data: /)));
    const answer = await client.chat({}, key);
    expect(answer.json.error.code).toBe('session_busy');
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await client.chat({}, { 'x-openclaw-session-key': 'other' })).status).toBe(200);
    for (const { socket } of connections) socket.destroy();
  });

  test('502: nothing of a turn that broke off is remembered', async () => {
    const { client } = await startTestGateway();
    expect((await client.chat({ user: 'alice', model: 'offline/cut' })).status).toBe(502);
    expect((await client.chat({ user: 'alice' })).json.choices[0].message.content).toContain('turn 1');
  });

  test('503: while the gateway shuts down, runs that are going on end with the same error', async () => {
    const { gateway, client, port } = await startTestGateway(withGateway({ shutdownSeconds: 0.3 }));
    const stream = await openRaw(port);
    stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
    await stream.until(/data: /);
    const waiting = client.chat({ model: 'offline/stall' });
    await client.chat();
    const closing = gateway.close();
    expect((await client.chat()).json.error.code).toBe('shutting_down');
    expect((await waiting).status).toBe(503);
    expect(await stream.closed()).toMatch(/"code":"shutting_down"\}\}\n\n\r\n$/);
    await closing;
  });

  test('504: a model that does not begin to speak', async () => {
    const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { timeoutSeconds: 0.05 } } });
    const answer = await client.chat({ model: 'offline/slow' });
    expect(answer.json.error.message).toContain('raise timeoutSeconds');
  });
});
