/** What a web page may do with a gateway on its reader's machine: nothing, unless its origin is configured. */
import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, sendRaw } from '../support/raw.ts';

const withHttp = (http: object) => ({
  ...twoAgents,
  gateway: { ...twoAgents.gateway, http: { ...twoAgents.gateway.http, ...http } },
});

describe('Host', () => {
  test.each([
    ['localhost', 200],
    ['LOCALHOST:1234', 200],
    ['127.0.0.1', 200],
    ['127.0.0.1:18789', 200],
    ['[::1]', 200],
    ['[::1]:80', 200],
    ['localhost.', 400],
    ['localhost.evil.example', 403],
    ['127.1', 403],
    ['127.0.0.2', 403],
    ['0.0.0.0', 403],
    ['[::ffff:127.0.0.1]', 403],
    ['192.168.0.5:18789', 403],
    ['evil.example', 403],
    ['localhost, evil.example', 400],
    ['user@localhost', 400],
    ['localhost/x', 400],
    ['localhost?', 400],
    ['', 400],
  ])('%s → %i', async (host, status) => {
    const { port } = await startTestGateway();
    expect((await sendRaw(port, chatBytes(token, {}, { host }))).status).toBe(status);
  });

  test('a configured name is allowed, in any case and with any port', async () => {
    const { port } = await startTestGateway(withHttp({ allowedHosts: ['Gateway.example'] }));
    expect((await sendRaw(port, chatBytes(token, {}, { host: 'gateway.EXAMPLE:8443' }))).status).toBe(200);
  });
});

describe('Origin', () => {
  const outcome = async (headers: Record<string, string>, http = {}) => {
    const { client } = await startTestGateway(withHttp(http));
    return client.chat({}, headers);
  };

  test.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost.evil.example' }],
    [{ origin: 'http://localhost:3000' }],
    [{ origin: 'https://trusted.example.evil.example' }],
    [{ origin: 'https://trusted.example:8443' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
  ])('403 and no CORS header: %o', async (headers) => {
    const answer = await outcome(headers, { allowedOrigins: ['https://trusted.example'] });
    expect(answer.json.error.code).toBe('origin_not_allowed');
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('a page of the gateway itself is allowed', async () => {
    const { client, url } = await startTestGateway();
    const answer = await client.chat({}, { origin: url, 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(200);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  test('following a link to the contract is allowed', async () => {
    const { port } = await startTestGateway();
    const link =
      'host: localhost\r\nsec-fetch-site: cross-site\r\nsec-fetch-mode: navigate\r\nconnection: close\r\n\r\n';
    expect((await sendRaw(port, `GET /openapi.yaml HTTP/1.1\r\n${link}`)).status).toBe(200);
  });

  test('a configured page may ask, and read the answer and its errors', async () => {
    const origin = 'https://trusted.example';
    for (const body of [{}, { model: 'nope' }]) {
      const { client } = await startTestGateway(withHttp({ allowedOrigins: [origin] }));
      const answer = await client.chat(body, { origin, 'sec-fetch-site': 'cross-site' });
      expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
      expect(answer.headers.get('vary')).toBe('origin');
      expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    }
  });

  test('the preflight of a configured page is answered, that of others is refused', async () => {
    const { port } = await startTestGateway(withHttp({ allowedOrigins: ['https://trusted.example'] }));
    const preflight = (origin: string) =>
      sendRaw(
        port,
        `OPTIONS /v1/sessions/agent:main:k HTTP/1.1\r\nhost: localhost\r\norigin: ${origin}\r\naccess-control-request-method: DELETE\r\naccess-control-request-headers: authorization\r\nconnection: close\r\n\r\n`,
      );
    const allowed = await preflight('https://trusted.example');
    expect(allowed.status).toBe(204);
    expect(allowed.text).toMatch(/access-control-allow-headers: authorization\r\n/);
    expect(allowed.text).toMatch(/access-control-allow-methods: GET, POST, DELETE\r\n/);
    expect((await preflight('https://evil.example')).status).toBe(403);
  });
});

test('a form cannot be a request: only application/json is read', async () => {
  const { client } = await startTestGateway({
    ...twoAgents,
    gateway: { ...twoAgents.gateway, auth: { mode: 'none' } },
  });
  expect((await client.chat({}, { 'content-type': 'text/plain' })).status).toBe(415);
});

describe('behind a proxy', () => {
  const limited = (trustedProxies: string[]) => ({
    ...twoAgents,
    gateway: { ...twoAgents.gateway, trustedProxies, auth: { token, rateLimit: { maxAttempts: 1 } } },
  });
  const guess = { authorization: 'Bearer wrong' };

  test('addresses that clients claim do not help a guesser', async () => {
    const { client } = await startTestGateway(limited([]));
    expect((await client.chat({}, { ...guess, 'x-forwarded-for': '203.0.113.1' })).status).toBe(401);
    expect((await client.chat({}, { ...guess, 'x-forwarded-for': '203.0.113.2' })).status).toBe(429);
  });

  test('behind a trusted proxy each client is counted for itself', async () => {
    const { client } = await startTestGateway(limited(['127.0.0.1']));
    expect((await client.chat({}, { ...guess, 'x-forwarded-for': '203.0.113.1' })).status).toBe(401);
    expect((await client.chat({}, { 'x-forwarded-for': '203.0.113.1' })).status).toBe(429);
    expect((await client.chat({}, { 'x-forwarded-for': '203.0.113.2' })).status).toBe(200);
    expect((await client.chat({}, { 'x-forwarded-for': '203.0.113.2, 203.0.113.1:4711' })).status).toBe(429);
  });

  test('the refusal says what helps', async () => {
    const { client } = await startTestGateway(limited([]));
    await client.chat({}, guess);
    expect((await client.chat()).json.error.message).toContain('gateway.trustedProxies');
  });
});

describe('a token of 24 characters', () => {
  const long = 'x'.repeat(24);
  const limited = (auth: object) => ({
    ...twoAgents,
    gateway: { ...twoAgents.gateway, auth: { ...auth, rateLimit: { maxAttempts: 2 } } },
  });
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

  test('passes whatever others at its address tried, and wrong ones are refused for a while', async () => {
    const { client } = await startTestGateway(limited({ token: long }));
    for (const status of [401, 401, 429, 429]) {
      expect((await client.chat({}, bearer('wrong'))).status).toBe(status);
      expect((await client.chat({}, bearer(long))).status).toBe(200);
    }
    expect((await client.chat({}, bearer('wrong'))).json.error.message).toContain('the right one is accepted at once');
    expect((await client.request('/v1/models', { headers: { authorization: '' } })).status).toBe(401);
  });

  test.each([
    ['a shorter token', { token: 'x'.repeat(23) }],
    ['a password', { password: 'x'.repeat(40) }],
  ])('%s waits with the others', async (_, auth: { token?: string; password?: string }) => {
    const { client } = await startTestGateway(limited(auth));
    for (const status of [401, 401, 429]) expect((await client.chat({}, bearer('wrong'))).status).toBe(status);
    expect((await client.chat({}, bearer(auth.token ?? auth.password ?? ''))).status).toBe(429);
  });
});
