/** A path that is not served is a 404 that says where to go in its place, and going there works. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';

let started: Awaited<ReturnType<typeof startTestGateway>>;
beforeAll(async () => {
  started = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => started.close());

/** Paths that only a wrong base URL asks for, and the path that was meant. */
const wrongBases: [method: string, path: string, meant: string][] = [
  ['POST', '/chat/completions', '/v1/chat/completions'],
  ['POST', '/v1/v1/chat/completions', '/v1/chat/completions'],
  ['POST', '/v1/v1/v1/chat/completions', '/v1/chat/completions'],
  ['POST', '/openai/v1/chat/completions', '/v1/chat/completions'],
  ['POST', '/api/v1/chat/completions', '/v1/chat/completions'],
  ['POST', '/api/chat/completions', '/v1/chat/completions'],
  ['POST', '/openai/deployments/gpt-4o/chat/completions?api-version=2025-01-01', '/v1/chat/completions'],
  ['POST', '/v1/chat/completions/', '/v1/chat/completions'],
  ['POST', '//v1/chat/completions', '/v1/chat/completions'],
  ['POST', '/v1//chat/completions', '/v1/chat/completions'],
  ['POST', '/v1/chat/completions/chat/completions', '/v1/chat/completions'],
  ['POST', '/v2/chat/completions', '/v1/chat/completions'],
  ['GET', '/chat/completions', '/v1/chat/completions'],
  ['GET', '/models', '/v1/models'],
  ['GET', '/v1/v1/models', '/v1/models'],
  ['GET', '/api/v1/models', '/v1/models'],
  ['GET', '/v1/models/', '/v1/models'],
  ['GET', '/models/offline/echo', '/v1/models/offline/echo'],
  ['GET', '/v1/v1/models/openclaw', '/v1/models/openclaw'],
  ['GET', '/sessions', '/v1/sessions'],
];

test.each(wrongBases)('%s %s: the base URL, and %s', async (method, path, meant) => {
  const { client, url } = started;
  const body = method === 'POST' ? { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }] } : undefined;
  const options = { method, ...(body && { body }) };
  const { status, json } = await client.request(path, options);
  expect(status).toBe(404);
  expect(json.error).toMatchObject({ code: 'unknown_url', param: null });
  expect(json.error.message).toBe(
    `Unknown request URL: ${method} ${path.split('?')[0]}. Ask for ${url}${meant}: the base URL of this gateway is ${url}/v1.`,
  );
  expect((await client.request(meant, options)).status).toBe(200);
});

test('GET /v1/chat/completions/models looks for a completion, and says that the base URL is wrong', async () => {
  const { json } = await started.client.request('/v1/chat/completions/models');
  expect(json.error.code).toBe('completion_not_found');
  expect(json.error.message).toMatch(/its base URL must end with \/v1/);
});

test.each([
  ['/v1/health', '/health'],
  ['/v1/openapi.yaml', '/openapi.yaml'],
  ['/health/', '/health'],
  ['/v1/v1/readyz', '/readyz'],
])('GET %s: %s', async (path, meant) => {
  const { json } = await started.client.request(path);
  expect(json.error.message).toBe(`Unknown request URL: GET ${path}. Ask for ${started.url}${meant}.`);
  expect((await started.client.request(meant)).status).toBe(200);
});

test.each(['/v1', '/v1/', '/v1/v1'])('GET %s is a base URL and no path', async (path) => {
  const { json } = await started.client.request(path);
  expect(json.error.message).toBe(
    `Unknown request URL: GET ${path}. The base URL of this gateway is ${started.url}/v1.`,
  );
});

/** Paths of other APIs, and what the 404 says to do. */
const otherApis: [path: string, advice: RegExp][] = [
  ['/v1/completions', /speaks Chat Completions: send messages in place of a prompt to POST BASE\/chat\/completions\.$/],
  ['/completions', /speaks Chat Completions: send messages in place of a prompt to POST BASE\/chat\/completions\.$/],
  ['/v1/engines/davinci/completions', /send messages in place of a prompt/],
  [
    '/v1/realtime',
    /set the client to POST BASE\/chat\/completions \(OpenAIChatCompletionsModel .*\) or POST BASE\/responses\.$/,
  ],
  ['/responses', /Ask for BASE\/responses: the base URL of this gateway is BASE\.$/],
  ['/v1/v1/responses', /Ask for BASE\/responses: the base URL of this gateway is BASE\.$/],
  ['/v1/responses/resp_1/other', /speaks Chat Completions and Responses: set the client to/],
  ['/v1/conversations', /go on with previous_response_id in POST BASE\/responses, or name a session/],
  ['/v1/threads/t/messages', /speaks Chat Completions and Responses: set the client to/],
  [
    '/v1/rerank',
    /answers of agents alone \(POST BASE\/chat\/completions, POST BASE\/responses\): give the client another server for this\.$/,
  ],
  ['/v1/images/generations', /give the client another server for this/],
  ['/v1/audio/transcriptions', /give the client another server for this/],
  ['/v1/moderations', /give the client another server for this/],
  ['/v1/messages', /OpenAI's Chat Completions and Responses: use a client for OpenAI, with the base URL BASE\.$/],
  ['/v1/messages/count_tokens', /use a client for OpenAI, with the base URL BASE\.$/],
  ['/v1/v1/messages', /use a client for OpenAI/],
  ['/api/chat', /use a client for OpenAI/],
  ['/api/generate', /use a client for OpenAI/],
  ['/v1beta/models/gemini-pro:generateContent', /use a client for OpenAI/],
  ['/v1/foo', /The paths of this server are listed at \/openapi\.yaml\.$/],
  ['/constructor', /The paths of this server are listed at \/openapi\.yaml\.$/],
  ['/favicon.ico', /The paths of this server are listed at \/openapi\.yaml\.$/],
];

test.each(otherApis)('POST %s: the message fits %s', async (path, advice) => {
  const { json } = await started.client.request(path, { body: {} });
  expect(json.error.code).toBe('unknown_url');
  expect(json.error.message.replaceAll(`${started.url}/v1`, 'BASE')).toMatch(advice);
});

describe('the base URL is the one by which the client came:', () => {
  async function messageFor(head: string, file: object = twoAgents): Promise<string> {
    const { port } = file === twoAgents ? started : await startTestGateway(file);
    const connection = await openRaw(port);
    connection.socket.end(`${head}\r\n\r\n`);
    const text = await connection.closed();
    return JSON.parse(text.slice(text.indexOf('{'))).error.message;
  }
  const trusting = {
    ...twoAgents,
    gateway: {
      ...twoAgents.gateway,
      trustedProxies: ['127.0.0.1'],
      http: { ...twoAgents.gateway.http, allowedHosts: ['gw.example'] },
    },
  };
  const closing = 'connection: close';

  test.each<[string, string, string, object?]>([
    ['localhost', `HTTP/1.1\r\nhost: localhost:7\r\n${closing}`, 'http://localhost:7/v1'],
    ['IPv6', `HTTP/1.1\r\nhost: [::1]:7\r\n${closing}`, 'http://[::1]:7/v1'],
    ['no port', `HTTP/1.1\r\nhost: 127.0.0.1\r\n${closing}`, 'http://127.0.0.1/v1'],
    ['HTTP/1.0 without a name', 'HTTP/1.0', 'http://<host>/v1'],
    [
      'a forwarded scheme of nobody',
      `HTTP/1.1\r\nhost: localhost\r\nx-forwarded-proto: https\r\n${closing}`,
      'http://localhost/v1',
    ],
    [
      'a trusted proxy',
      `HTTP/1.1\r\nhost: gw.example\r\nx-forwarded-proto: https\r\n${closing}`,
      'https://gw.example/v1',
      trusting,
    ],
    [
      'a scheme that is none',
      `HTTP/1.1\r\nhost: gw.example\r\nx-forwarded-proto: javascript\r\n${closing}`,
      'http://gw.example/v1',
      trusting,
    ],
    [
      'a forwarded host',
      `HTTP/1.1\r\nhost: gw.example\r\nx-forwarded-host: evil.example\r\n${closing}`,
      'http://gw.example/v1',
      trusting,
    ],
  ])('%s', async (_, head, base, file) => {
    expect(await messageFor(`GET /models ${head}`, file)).toContain(`the base URL of this gateway is ${base}.`);
  });

  test('a host that the guard refuses is never repeated in a URL', async () => {
    const message = await messageFor(`GET /models HTTP/1.1\r\nhost: evil.example\r\n${closing}`);
    expect(message).toMatch(/^The host 'evil.example' is not allowed\./);
  });
});

test.each([
  ['/models/%zz', 404, 'unknown_url'],
  ['/x/%zz/%', 404, 'unknown_url'],
  [`${'/a'.repeat(7000)}/models`, 404, 'unknown_url'],
])('a hostile path is answered like any other: %.20s', async (path, status, code) => {
  expect(await started.client.request(path)).toMatchObject({ status, json: { error: { code } } });
});

test('the advice is given before a credential is asked for, and where the endpoint is off', async () => {
  const { client, url } = await startTestGateway({ gateway: { auth: { token } } });
  const { status, json } = await client.request('/chat/completions', { body: {}, anonymous: true });
  expect([status, json.error.code]).toEqual([404, 'unknown_url']);
  expect(json.error.message).toContain(`${url}/v1`);
});

test('404: tokens are not counted, and that is no method of a response', async () => {
  const { client } = started;
  const body = { model: 'openclaw', input: 'hi' };
  const { status, json } = await client.request('/v1/responses/input_tokens', { body });
  expect([status, json.error.code]).toEqual([404, 'unknown_url']);
  expect(json.error.message).toContain("the 'usage' of each response");
});
