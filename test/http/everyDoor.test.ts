/**
 * What the APIs that answer a prompt refuse alike, and how their failures look: the statuses of their operations that `everyOperation.test.ts` does not
 * bring about. `test/contract/coverage.test.ts` counts these as tests of each of them.
 */
import { describe, expect, test } from 'vitest';
import { askAt, bytesFor, doors, runDoors } from '../support/doors.ts';
import { eventually } from '../support/eventually.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { openRaw, sendRaw } from '../support/raw.ts';

const withGateway = (gateway: object) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, ...gateway } });

describe.each(doors)('$operationId', (door) => {
  test.each([
    'Basic dGVzdDp0ZXN0',
    'Bearer',
    'Bearer wrong',
    token,
    `Bearer ${token}x`,
    `Bearer ${token.slice(0, -1)}`,
  ])('401: Authorization: %s', async (authorization) => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, {}, { authorization });
    expect(answer.json.error.code).toBe('invalid_api_key');
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('401: neither query nor other headers nor cookies carry the credential', async () => {
    const { client } = await startTestGateway();
    const headers = { 'x-api-key': token, 'api-key': token, cookie: `token=${token}` };
    const answer = await client.request(`${door.path}?token=${token}`, {
      method: 'POST',
      body: {},
      headers,
      anonymous: true,
    });
    expect(answer.status).toBe(401);
  });

  test('401: comes before the body is read', async () => {
    const { port } = await startTestGateway();
    const head = `POST ${door.path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 90000000\r\n`;
    expect((await sendRaw(port, `${head}expect: 100-continue\r\n\r\n`)).text).toMatch(/^HTTP\/1\.1 401 /);
  });

  test('403: a foreign Origin, before the credential is looked at', async () => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, {}, { origin: 'https://page.example', authorization: 'Bearer wrong' });
    expect(answer.json.error.code).toBe('origin_not_allowed');
  });

  test('404: the endpoint is disabled by default, and the answer says how to enable it', async () => {
    const { client } = await startTestGateway({});
    const answer = await client.request(door.path, { body: {}, anonymous: true });
    expect(answer.json.error).toMatchObject({ code: 'endpoint_disabled', type: 'invalid_request_error' });
    expect(answer.json.error.message).toContain(`${door.api}: { enabled: true }`);
  });

  test.each([
    ['an unknown model', { model: 'gpt-9' }, {}, 'model_not_found', 'model'],
    ['an unknown agent in model', { model: 'openclaw:nope' }, {}, 'model_not_found', 'model'],
    ['a product name with a colon and nothing', { model: 'openclaw:' }, {}, 'model_not_found', 'model'],
    ['an unknown agent in the header', {}, { 'x-openclaw-agent-id': 'nope' }, 'agent_not_found', 'x-openclaw-agent-id'],
    ['an unknown model in the header', {}, { 'x-openclaw-model': 'nope' }, 'model_not_found', 'x-openclaw-model'],
  ])('404: %s', async (_, body, headers, code, param) => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, body, headers);
    expect(answer.json.error).toMatchObject({ code, param });
    expect(answer.json.error.message).toMatch(/does not exist or you do not have access to it\..* Available here: .+/);
  });

  test('408: a body that does not arrive', async () => {
    const { port } = await startTestGateway(
      withGateway({ http: { ...twoAgents.gateway.http, bodyTimeoutSeconds: 0.2 } }),
    );
    const answer = await sendRaw(port, bytesFor(door, token, {}, { 'content-length': '100000' }));
    expect(answer.status).toBe(408);
    expect(answer.text).toContain('"code":"request_timeout"');
    expect(answer.text).toMatch(/x-should-retry: true/);
  });

  test('408: has the id of the request, and so has its line in the log', async () => {
    const { port, log } = await startTestGateway(
      withGateway({ http: { ...twoAgents.gateway.http, bodyTimeoutSeconds: 0.2 } }),
    );
    const headers = { 'content-length': '100000', 'x-request-id': 'slow-one' };
    expect((await sendRaw(port, bytesFor(door, token, {}, headers))).text).toMatch(/x-request-id: slow-one\r\n/);
    await eventually(() =>
      expect(log).toMatchObject([{ request_id: 'slow-one', status: 408, code: 'request_timeout' }]),
    );
  });

  test('413: a body over 20 MiB, said or not', async () => {
    const { client, port } = await startTestGateway();
    const big = 'x'.repeat(21 * 1_048_576);
    expect((await client.request(door.path, { body: { model: big } })).json.error.code).toBe('request_too_large');
    const connection = await openRaw(port);
    connection.socket.write(
      `POST ${door.path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`,
    );
    connection.socket.write(`${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n`);
    expect(await connection.until(/request_too_large/)).toMatch(/^HTTP\/1\.1 413 /);
    connection.socket.destroy();
    expect((await askAt(door, client)).status).toBe(200);
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
    expect((await askAt(door, client, {}, headers as Record<string, string>)).json.error.code).toBe(code);
  });

  test('429: requests without a credential are no guesses', async () => {
    const { client } = await startTestGateway(withGateway({ auth: { token, rateLimit: { maxAttempts: 1 } } }));
    for (let request = 0; request < 3; request++) {
      expect((await client.request(door.path, { body: {}, anonymous: true })).status).toBe(401);
    }
    expect((await askAt(door, client)).status).toBe(200);
  });

  test('403: a model that clients may not choose', async () => {
    const agents = { list: [{ id: 'main', modelPolicy: { allow: ['offline/echo'] } }] };
    const { client } = await startTestGateway({ ...twoAgents, agents });
    expect((await askAt(door, client, { model: 'offline/long' })).json.error.code).toBe('model_not_allowed');
  });

  test.each([
    ['400', 'offline/error-400', 'invalid_value', 'false'],
    ['401', 'offline/error-401', 'invalid_api_key', 'false'],
    ['429', 'offline/error-429', 'rate_limit_exceeded', 'true'],
    ['500', 'offline/error-500', 'internal_error', 'false'],
    ['502', 'offline/cut', 'upstream_disconnected', 'true'],
    ['503', 'offline/error-503', 'server_is_overloaded', 'true'],
  ])('%s: %s', async (status, model, code, retry) => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, { model });
    expect(answer).toMatchObject({ status: Number(status), json: { error: { code } } });
    expect(answer.headers.get('x-should-retry')).toBe(retry);
  });
});

describe.each(runDoors)('the run of $operationId', (door) => {
  test('404: an unknown agent in the key of a session', async () => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, {}, { 'x-openclaw-session-key': 'agent:no:x' });
    expect(answer.json.error).toMatchObject({ code: 'agent_not_found', param: 'x-openclaw-session-key' });
  });

  test.each(['400', '401', '429', '500', '503'])('%s: also for a stream, which has not begun then', async (status) => {
    const { client } = await startTestGateway();
    const answer = await askAt(door, client, { model: `offline/error-${status}`, stream: true });
    expect(answer).toMatchObject({ status: Number(status), json: { error: { message: expect.any(String) } } });
  });

  test('429: a ninth run may not wait in a session', async () => {
    const { client, port } = await startTestGateway();
    const key = { 'x-openclaw-session-key': 'busy' };
    const connections = await Promise.all(Array.from({ length: 9 }, () => openRaw(port)));
    for (const { socket } of connections)
      socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }, key));
    await Promise.any(connections.map(({ until }) => until(/data: /)));
    const answer = await askAt(door, client, {}, key);
    expect(answer.json.error.code).toBe('session_busy');
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await askAt(door, client, {}, { 'x-openclaw-session-key': 'other' })).status).toBe(200);
    for (const { socket } of connections) socket.destroy();
  });

  test('502: nothing of a turn that broke off is remembered', async () => {
    const { client } = await startTestGateway();
    expect((await askAt(door, client, { user: 'alice', model: 'offline/cut' })).status).toBe(502);
    expect(door.said(await askAt(door, client, { user: 'alice' }))).toContain('turn 1,');
  });

  test('503: while the gateway shuts down, runs that are going on end with the same error', async () => {
    const { gateway, client, port } = await startTestGateway(withGateway({ shutdownSeconds: 0.3 }));
    const stream = await openRaw(port);
    stream.socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }));
    await stream.until(/data: /);
    const waiting = askAt(door, client, { model: 'offline/stall' });
    await askAt(door, client);
    const closing = gateway.close();
    expect((await waiting).status).toBe(503);
    expect(await stream.closed()).toMatch(new RegExp(`${door.failed('shutting_down')}\r\n$`));
    await closing;
  });

  test('503: while the gateway shuts down, no further run begins', async () => {
    const { gateway, client, port } = await startTestGateway(withGateway({ shutdownSeconds: 3600 }));
    const stream = await openRaw(port);
    stream.socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }));
    await stream.until(/data: /);
    const closing = gateway.close();
    expect((await askAt(door, client)).json.error.code).toBe('shutting_down');
    stream.socket.destroy();
    await closing;
  });

  test('504: a model that stops speaking', async () => {
    const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { idleTimeoutSeconds: 0.05 } } });
    const answer = await askAt(door, client, { model: 'offline/stall' });
    expect(answer.json.error).toMatchObject({ code: 'upstream_timeout', type: 'upstream_error' });
    expect(answer.json.error.message).toContain('idleTimeoutSeconds');
  });

  test('504: a model that does not begin to speak', async () => {
    const { client } = await startTestGateway({ ...twoAgents, agents: { defaults: { timeoutSeconds: 0.05 } } });
    const answer = await askAt(door, client, { model: 'offline/slow' });
    expect(answer.json.error.message).toContain('raise timeoutSeconds');
  });
});
