/**
 * What was made of the contract ahead, and the short way of simple requests, change no answer: every request is sent to a gateway with them, and to one where
 * the stock openapi-backend compiles the YAML at its start.
 */
import { OpenAPIBackend } from 'openapi-backend';
import { beforeAll, expect, test, vi } from 'vitest';
import type { OpenApiDocument } from '../../src/contract.ts';
import { createContractApi } from '../../src/http/contractApi.ts';
import { readContract } from '../../tools/document.ts';
import { compilingOptions } from '../../tools/requestValidators.ts';
import { startTestGateway, twoAgents, type RequestOptions, type TestGateway } from '../support/gateway.ts';

vi.mock(import('../../src/http/contractApi.ts'), { spy: true });

let compiled: TestGateway;
let stock: TestGateway;

beforeAll(async () => {
  compiled = await startTestGateway(twoAgents, {}, { keep: true });
  vi.mocked(createContractApi).mockImplementationOnce((handlers) =>
    new OpenAPIBackend({ ...handlers, ...compilingOptions(readContract() as OpenApiDocument) }).init(),
  );
  stock = await startTestGateway(twoAgents, {}, { keep: true });
  return async () => {
    await Promise.all([compiled.gateway.close(), stock.gateway.close()]);
  };
});

const hi = { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }] };
const chat = (body: unknown = hi, headers: Record<string, string> = {}): [string, RequestOptions] => [
  '/v1/chat/completions',
  { method: 'POST', body, headers },
];

const requests: Record<string, [path: string, options?: RequestOptions]> = {
  health: ['/health'],
  healthz: ['/healthz'],
  ready: ['/ready'],
  readyz: ['/readyz'],
  startup: ['/startup'],
  startupz: ['/startupz'],
  'contract as YAML': ['/openapi.yaml'],
  'contract as JSON': ['/openapi.json'],
  'contract as OpenAPI 3.0': ['/openapi-3.0.json'],
  'contract of the WebSocket door': ['/asyncapi.yaml'],
  models: ['/v1/models'],
  'models, anonymous': ['/v1/models', { anonymous: true }],
  'one model': ['/v1/models/openclaw:beta'],
  'one model with slashes': ['/v1/models/openclaw/default'],
  'one model, escaped': ['/v1/models/openclaw%2Fdefault'],
  'one model, malformed escape': ['/v1/models/%E0%A4%A'],
  'unknown model': ['/v1/models/nobody'],
  'one model with a query': ['/v1/models/openclaw?x=1'],
  sessions: ['/v1/sessions'],
  'sessions with a query': ['/v1/sessions?agent=nobody&limit=5&x=1'],
  'sessions with a wrong number': ['/v1/sessions?limit=0'],
  'sessions with a word as a number': ['/v1/sessions?limit=many'],
  'a question mark in a query': ['/v1/sessions?agent=nobody?'],
  'one session': ['/v1/sessions/agent:main:nothing'],
  'one session, escaped': ['/v1/sessions/agent%3Amain%3Anothing%2Fhere'],
  'one session of no agent': ['/v1/sessions/nothing'],
  'one session, deleted': ['/v1/sessions/agent:main:nothing/here', { method: 'DELETE' }],
  completion: chat(),
  stream: chat({ ...hi, stream: true, stream_options: { include_usage: true } }),
  'with a query': ['/v1/chat/completions?api-version=1&a[b]=2', { method: 'POST', body: hi }],
  'with an empty query': ['/v1/models?'],
  'with a cookie': chat(hi, { cookie: 'a=b; c="d' }),
  'with every header': chat(hi, {
    'x-openclaw-agent-id': 'beta',
    'x-openclaw-session-key': 'compiled',
    'x-openclaw-model': 'offline/echo',
    'x-request-id': 'one-1',
  }),
  'with an alias': chat(hi, { 'x-moltbot-agent': 'beta' }),
  'with contradicting aliases': chat(hi, { 'x-moltbot-agent': 'beta', 'x-openclaw-agent-id': 'main' }),
  'with a header that does not fit': chat(hi, { 'x-openclaw-agent-id': 'no agent' }),
  'with an unknown agent': chat(hi, { 'x-openclaw-agent-id': 'nobody' }),
  'with a number as a header': chat(hi, { 'x-openclaw-session-key': '42' }),
  anonymous: ['/v1/chat/completions', { body: hi, anonymous: true }],
  'without a body': ['/v1/chat/completions', { method: 'POST' }],
  'not JSON': chat('{"model":'),
  'a list': chat('[]'),
  'a string': chat('"hi"'),
  null: chat('null'),
  'nothing in it': chat({}),
  'no messages': chat({ model: 'openclaw', messages: [] }),
  'a wrong type': chat({ ...hi, temperature: 'hot' }),
  'a wrong role': chat({ ...hi, messages: [{ role: 'nobody', content: 'hi' }] }),
  'a wrong value deep inside': chat({ ...hi, messages: [{ role: 'user', content: [{ type: 'text', text: 1 }] }] }),
  'too large a number': chat({ ...hi, temperature: 3 }),
  'another media type': chat('a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
  'a media type with parameters': chat(hi, { 'content-type': 'application/json; charset=utf-8' }),
  'a body where none belongs': ['/v1/models', { method: 'DELETE', body: {} }],
  'HEAD of health': ['/health', { method: 'HEAD' }],
  'HEAD of models': ['/v1/models', { method: 'HEAD' }],
  'HEAD of a model': ['/v1/models/openclaw', { method: 'HEAD' }],
  'HEAD of a POST': ['/v1/chat/completions', { method: 'HEAD' }],
  'wrong method': ['/v1/chat/completions'],
  'wrong method with a template': ['/v1/models/openclaw', { method: 'PUT' }],
  'method that no path has': ['/health', { method: 'OPTIONS' }],
  'unknown path': ['/v1/nothing'],
  'unknown path with a query': ['/v1/nothing?x=1'],
  root: ['/'],
  'slash at the end': ['/v1/models/'],
  'doubled slash': ['//health'],
  'template as a path': ['/v1/models/{model}'],
};

test.each(Object.entries(requests))('%s', async (_, [path, options]) => {
  expect(await answerOf(compiled, path, options)).toEqual(await answerOf(stock, path, options));
});

async function answerOf({ url, config }: TestGateway, path: string, options: RequestOptions = {}) {
  const { method = 'GET', body, headers, anonymous } = options;
  const {
    status,
    headers: answered,
    ...rest
  } = await fetch(url + path, {
    method: body === undefined || method !== 'GET' ? method : 'POST',
    headers: {
      ...(!anonymous && { authorization: `Bearer ${config.auth.secret}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }).then(async (response) => ({ status: response.status, headers: response.headers, text: await response.text() }));
  return { status, headers: [...answered].filter(([name]) => !ownToEach.has(name)), text: withoutIdentity(rest.text) };
}

/** Headers with times and random ids. */
const ownToEach = new Set([
  'content-length',
  'date',
  'openai-processing-ms',
  'x-openclaw-overhead-ms',
  'x-openclaw-queue-ms',
  'x-openclaw-session-key',
  'x-request-id',
]);

const withoutIdentity = (text: string): string =>
  text
    .replaceAll(/chatcmpl-\w+/g, 'chatcmpl-1')
    .replaceAll(/"(created|uptimeMs)":\d+/g, '"$1":1')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:1');
