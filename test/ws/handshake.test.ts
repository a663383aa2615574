/** From the upgrade to hello-ok, and every way to be refused on it. */
import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { startTestGateway, token, twoAgents, type TestGateway } from '../support/gateway.ts';
import { chatBytes, openRaw } from '../support/raw.ts';
import { connectParams, logIn, openSocket } from '../support/webSocket.ts';

let gateway: TestGateway;
beforeAll(async () => {
  const started = await startTestGateway(undefined, {}, { keep: true });
  gateway = started;
  return () => started.close();
});

/** Asks for an upgrade and gives the status, and the error where it is refused. */
function upgrade(
  port: number,
  headers: Record<string, string> = {},
  path = '/',
): Promise<{ status: number; error?: any }> {
  return new Promise((resolve, reject) => {
    const asked = request({
      port,
      path,
      headers: {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    asked.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve({ status: 101 });
    });
    asked.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { error } = JSON.parse(text) as { error?: any };
        resolve({ status: response.statusCode ?? 0, error });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('upgrade', () => {
  test.each(['/', '/ws', '/any/path?with=query', '/v1/models'])('101: %s', async (path) => {
    expect(await upgrade(gateway.port, {}, path)).toEqual({ status: 101 });
  });

  test('101: from a page of the gateway itself', async () => {
    const host = `127.0.0.1:${gateway.port}`;
    expect(await upgrade(gateway.port, { host, origin: `http://${host}` })).toEqual({ status: 101 });
  });

  test.each([
    ['a foreign Host', { host: 'rebound.example' }, 403, 'host_not_allowed'],
    ['a malformed Host', { host: 'a b' }, 400, 'malformed_request'],
    ['a foreign page', { origin: 'https://evil.example' }, 403, 'origin_not_allowed'],
    ['a page without a name', { origin: 'null' }, 403, 'origin_not_allowed'],
    ['another version of WebSocket', { 'sec-websocket-version': '7' }, 400, 'malformed_request'],
    ['a key that is none', { 'sec-websocket-key': 'short' }, 400, 'malformed_request'],
  ])('refused: %s', async (_, headers, status, code) => {
    const refusal = await upgrade(gateway.port, headers);
    expect(refusal).toMatchObject({ status, error: { code, message: expect.any(String), param: null } });
  });

  test('other upgrades are answered as if they had not asked', async () => {
    expect(await upgrade(gateway.port, { upgrade: 'h2c' }, '/health')).toEqual({ status: 200 });
  });

  test('what is asked for behind a request that is not answered yet is answered in its turn, and is no WebSocket', async () => {
    const asking =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==';
    const raw = await openRaw(gateway.port);
    raw.socket.write(`${chatBytes(token, {})}GET /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n${asking}\r\n\r\n`);
    const text = await raw.until(/unknown_url/);
    expect(text.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
    raw.socket.destroy();
  });

  test('compression is not agreed on', async () => {
    const { socket } = await openSocket(gateway.url, { perMessageDeflate: true });
    expect(socket.extensions).toBe('');
  });

  test('a gateway that shuts down takes nobody in', async () => {
    const { gateway: stopping, port, url } = await startTestGateway();
    const runner = await logIn(url, token);
    await runner.request('agent', { message: 'x', model: 'offline/stall', idempotencyKey: 'held' });
    const closing = stopping.close();
    expect(await upgrade(port)).toMatchObject({ status: 503, error: { code: 'shutting_down' } });
    await runner.request('chat.abort', { sessionKey: 'main' });
    await closing;
  });
});

const auth = { token };

/** Section 17.3 of what is known of OpenClaw: first frame, error, close code. */
describe('login', () => {
  const client = { id: 'cli', version: '1', platform: 'linux', mode: 'cli' };
  test.each<[string, unknown, { error?: object; code: number; reason?: RegExp }]>([
    [
      'no credential',
      connectParams(undefined),
      {
        error: {
          code: 'NOT_PAIRED',
          message: /device identity required/,
          details: { code: 'DEVICE_IDENTITY_REQUIRED' },
        },
        code: 1008,
      },
    ],
    ['an empty credential', connectParams({ token: '' }), { error: { code: 'NOT_PAIRED' }, code: 1008 }],
    [
      'a wrong token',
      connectParams({ token: 'wrong' }),
      {
        error: {
          code: 'INVALID_REQUEST',
          message: /^unauthorized: gateway token mismatch/,
          details: {
            code: 'AUTH_TOKEN_MISMATCH',
            authReason: 'token_mismatch',
            canRetryWithDeviceToken: false,
            recommendedNextStep: 'update_auth_credentials',
          },
        },
        code: 1008,
        reason: /^unauthorized/,
      },
    ],
    ['another device’s token', connectParams({ deviceToken: token }), { error: { code: 'NOT_PAIRED' }, code: 1008 }],
    [
      'protocol 3',
      connectParams(auth, [], { minProtocol: 3, maxProtocol: 3 }),
      {
        error: {
          code: 'INVALID_REQUEST',
          message: /^protocol mismatch$/,
          details: {
            code: 'PROTOCOL_MISMATCH',
            clientMinProtocol: 3,
            clientMaxProtocol: 3,
            expectedProtocol: 4,
            minimumProbeProtocol: 3,
          },
        },
        code: 1002,
        reason: /^protocol mismatch$/,
      },
    ],
    [
      'an unknown client',
      connectParams(auth, [], { client: { ...client, id: 'nobody' } }),
      {
        error: { message: /^invalid connect params: at \/client\/id: must be equal to one of the allowed values$/ },
        code: 1008,
      },
    ],
    [
      'no client',
      connectParams(auth, [], { client: undefined }),
      { error: { message: /^invalid connect params: must have required property 'client'$/ }, code: 1008 },
    ],
    [
      'another role',
      connectParams(auth, [], { role: 'node' }),
      { error: { code: 'INVALID_REQUEST', message: /^invalid role/ }, code: 1008 },
    ],
    [
      'a browser client from no page',
      connectParams(auth, [], { client: { ...client, id: 'openclaw-control-ui', mode: 'ui' } }),
      { error: { details: { code: 'CONTROL_UI_ORIGIN_NOT_ALLOWED' } }, code: 1008 },
    ],
  ])('refused: %s', async (_, params, { error, code, reason }) => {
    const socket = await openSocket(gateway.url);
    const answer = await socket.request('connect', params as object);
    expect(answer).toMatchObject({ ok: false });
    const { message, ...others } = error as { message?: RegExp };
    expect(answer.error).toMatchObject(others);
    expect(answer.error?.message).toMatch(message ?? /./);
    const closed = await socket.closed;
    expect(closed.code).toBe(code);
    expect(closed.reason).toMatch(reason ?? /./);
  });

  test('refused: another method first', async () => {
    const socket = await openSocket(gateway.url);
    expect(await socket.request('health')).toMatchObject({
      error: { code: 'INVALID_REQUEST', message: 'invalid handshake: first request must be connect' },
    });
    expect(await socket.closed).toMatchObject({ code: 1008 });
  });

  test.each([
    ['what is no JSON', 'hello', 1000],
    ['JSON that is no request', '{"hello":"you"}', 1008],
    ['a request without id', JSON.stringify({ type: 'req', method: 'connect', params: {} }), 1008],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe]), 1000],
  ])('closed without an answer: %s', async (_, first, code) => {
    const socket = await openSocket(gateway.url);
    await socket.event('connect.challenge');
    socket.send(first);
    expect((await socket.closed).code).toBe(code);
    expect(socket.frames).toHaveLength(1);
  });

  test.each([
    ['the token as token', { token }],
    ['the token as password', { password: token }],
    ['the token in one of both', { token: 'wrong', password: token }],
  ])('welcome: %s', async (_, credential) => {
    const socket = await openSocket(gateway.url);
    expect(await socket.request('connect', connectParams(credential))).toMatchObject({ ok: true });
  });

  test('refused: what fills a whole frame is not repeated, neither in the answer nor in the reason', async () => {
    const socket = await openSocket(gateway.url);
    const answer = await socket.request('connect', connectParams(auth, [], { ['é'.repeat(30_000)]: 1 }));
    expect(answer.error?.message).toMatch(/^invalid connect params: at root: unexpected property 'é+$/);
    expect(answer.error?.message).toHaveLength(1000);
    const { code, reason } = await socket.closed;
    expect([code, Buffer.byteLength(reason)]).toEqual([1008, 122]);
  });

  test('welcome: a range of protocols that contains 4', async () => {
    const socket = await openSocket(gateway.url);
    const params = connectParams(auth, [], { minProtocol: 3, maxProtocol: 5 });
    expect(await socket.request('connect', params)).toMatchObject({ payload: { type: 'hello-ok', protocol: 4 } });
  });

  test('grants what was asked for and exists, and nothing to who asks for nothing', async () => {
    const asked = ['operator.write', 'operator.everything', 'operator.write', 'operator.pairing'];
    const some = await (await openSocket(gateway.url)).request('connect', connectParams(auth, asked));
    expect(some.payload.auth).toEqual({ role: 'operator', scopes: ['operator.write', 'operator.pairing'] });
    const none = await (
      await openSocket(gateway.url)
    ).request('connect', connectParams(auth, undefined, { scopes: undefined }));
    expect(none.payload.auth).toEqual({ role: 'operator', scopes: [] });
  });

  test('a second connect is refused, and nothing changes', async () => {
    const socket = await logIn(gateway.url, token, []);
    const again = await socket.request('connect', connectParams(auth, ['operator.admin']));
    expect(again.error).toMatchObject({
      code: 'INVALID_REQUEST',
      message: 'connect is only valid as the first request',
    });
    expect(await socket.request('agents.list')).toMatchObject({ error: { code: 'FORBIDDEN' } });
  });

  test('says by what password the gateway is reached, and needs none with mode none', async () => {
    const password = await startTestGateway({ gateway: { auth: { mode: 'password', password: 'sesame-9' } } });
    const wrong = await openSocket(password.url);
    expect((await wrong.request('connect', connectParams({ token: 'x' }))).error).toMatchObject({
      message: expect.stringMatching(/^unauthorized: gateway password mismatch/),
      details: { code: 'AUTH_PASSWORD_MISMATCH', authReason: 'password_mismatch' },
    });
    await logIn(password.url, 'sesame-9');
    const open = await startTestGateway({ gateway: { auth: { mode: 'none' } } });
    const socket = await openSocket(open.url);
    const hello = await socket.request('connect', connectParams(undefined));
    expect(hello.payload).toMatchObject({
      snapshot: { authMode: 'none' },
      auth: { scopes: ['operator.read', 'operator.write'] },
    });
  });
});

describe('wrong secrets', () => {
  const strict = {
    ...twoAgents,
    gateway: { ...twoAgents.gateway, auth: { token, rateLimit: { maxAttempts: 3 } }, trustedProxies: ['127.0.0.1'] },
  };
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });

  test('are counted over both doors together, by the client’s address', async () => {
    const { url, client } = await startTestGateway(strict);
    const guess = async (address: string, secret: string) =>
      (await openSocket(url, from(address))).request('connect', connectParams({ token: secret }));
    const overHttp = (secret: string) =>
      client.request('/v1/models', {
        anonymous: true,
        headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': '192.0.2.1' },
      });
    expect((await guess('192.0.2.1', 'a')).error?.details.code).toBe('AUTH_TOKEN_MISMATCH');
    expect((await overHttp('b')).status).toBe(401);
    expect((await guess('192.0.2.1', 'c')).error?.details.code).toBe('AUTH_TOKEN_MISMATCH');
    const locked = await guess('192.0.2.1', token);
    expect(locked.error).toMatchObject({
      code: 'INVALID_REQUEST',
      details: { code: 'AUTH_RATE_LIMITED', recommendedNextStep: 'wait_then_retry' },
      retryAfterMs: expect.any(Number),
    });
    expect((await overHttp(token)).status).toBe(429);
    expect(await guess('192.0.2.2', token)).toMatchObject({ ok: true });
  });

  test('of who trusts no proxy are counted by the connection’s own address', async () => {
    const { url } = await startTestGateway({ ...strict, gateway: { ...strict.gateway, trustedProxies: [] } });
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      const socket = await openSocket(url, from(address));
      await socket.request('connect', connectParams({ token: 'wrong' }));
    }
    const socket = await openSocket(url, from('192.0.2.4'));
    expect((await socket.request('connect', connectParams(auth))).error?.details.code).toBe('AUTH_RATE_LIMITED');
  });

  test('two in one request are one guess, and none is no guess', async () => {
    const { url } = await startTestGateway(strict);
    const guess = async (credential: object | undefined) => {
      const socket = await openSocket(url);
      return (await socket.request('connect', connectParams(credential))).error?.details.code;
    };
    for (let at = 0; at < 5; at++) expect(await guess(undefined)).toBe('DEVICE_IDENTITY_REQUIRED');
    expect(await guess({ token: 'a', password: 'b' })).toBe('AUTH_TOKEN_MISMATCH');
    expect(await guess({ token: 'c', password: 'd' })).toBe('AUTH_TOKEN_MISMATCH');
    expect(await guess(auth)).toBeUndefined();
  });
});

describe('changed settings', () => {
  const reload = ({ folder }: TestGateway, secret: string) =>
    loadConfig({
      environment: {
        OPENCLAW_STATE_DIR: folder,
        OPENCLAW_CONFIG_PATH: `${folder}/openclaw.json`,
        OPENCLAW_GATEWAY_TOKEN: secret,
      },
    });

  test('who came in with another secret leaves; all others stay and hear of the agents', async () => {
    const first = await startTestGateway({}, { OPENCLAW_GATEWAY_TOKEN: 'first-secret' });
    const old = await logIn(first.url, 'first-secret');
    first.gateway.apply(reload(first, 'first-secret'));
    expect((await old.event('health')).payload).toMatchObject({ ok: true, defaultAgentId: 'main' });
    first.gateway.apply(reload(first, 'second-secret'));
    expect(await old.closed).toEqual({ code: 1008, reason: 'gateway auth changed' });
    const late = await openSocket(first.url);
    expect(await late.request('connect', connectParams({ token: 'first-secret' }))).toMatchObject({ ok: false });
    await logIn(first.url, 'second-secret');
  });
});
