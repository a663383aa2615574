/** What the header `Prefer` asks of the mock, and what the mock leaves out or says when nobody asks. */
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../tools/mock/server.ts';
import { operationsOf } from '../../tools/mock/operations.ts';
import { createClient, type Client } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';

const chat = '/v1/chat/completions';
let mock: Mock;
let client: Client;

beforeAll(async () => {
  mock = await startMock({ port: 0, log: pino({ level: 'silent' }) });
  client = createClient(mock.url, 'any');
});
afterAll(() => mock.close());

/** Headers that a plain answer has although not every answer has them: each completion says what the gateway cost, and a session whether the run waited. */
const said = ['x-openclaw-overhead-ms'];
const optional = operationsOf(contract.document).flatMap(({ id, headers }) =>
  [...headers].flatMap(([status, all]) =>
    all.flatMap(({ name, isRequired }) => (isRequired || said.includes(name) ? [] : [{ id, status, name }])),
  ),
);

test('optional headers are absent unless they are asked for', async () => {
  const found = optional.filter(({ id }) => id === 'createChatCompletion');
  expect(found.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['idempotent-replayed', 'x-openclaw-omitted-turns', 'x-openclaw-queue-ms']),
  );
  for (const { status, name } of found.filter((one) => one.status === 200)) {
    expect((await client.chat({}, { prefer: `code=${status}` })).headers.get(name)).toBeNull();
    expect((await client.chat({}, { prefer: `code=${status}, header=${name}` })).headers.get(name)).not.toBeNull();
    expect((await client.chat({ stream: true }, { prefer: `header=${name}` })).headers.get(name)).not.toBeNull();
  }
});

/** Errors, whether a client shall send the request again by itself, and after how many seconds: as the server says of the same error. */
const errors: [path: string, example: string, status: number, shouldRetry: string, retryAfter: string | null][] = [
  ['/v1/models', 'missingParameter', 400, 'false', null],
  ['/v1/models', 'wrongKey', 401, 'false', null],
  ['/v1/models', 'modelNotFound', 404, 'false', null],
  ['/v1/models', 'rateLimited', 429, 'true', '2'],
  ['/v1/models', 'sessionBusy', 429, 'true', '1'],
  ['/v1/models', 'insufficientQuota', 429, 'false', null],
  ['/v1/models', 'tooManyAuthFailures', 429, 'false', '60'],
  ['/v1/models', 'internalError', 500, 'false', null],
  ['/v1/models', 'overloaded', 503, 'true', null],
  ['/v1/models', 'modelListUnavailable', 503, 'true', '2'],
  ['/v1/models', 'shuttingDown', 503, 'true', '1'],
  ['/v1/models', 'sessionLost', 503, 'true', null],
  ['/v1/models', 'runAborted', 503, 'false', null],
  ['/v1/sessions', 'storageBusy', 503, 'true', '1'],
  ['/v1/sessions', 'storageFull', 503, 'false', null],
  ['/v1/sessions', 'storageUnavailable', 503, 'true', '1'],
  ['/ready', 'shuttingDown', 503, 'true', null],
];

test.each(errors)('%s: %s', async (path, example, status, shouldRetry, retryAfter) => {
  const answer = await client.request(path, { headers: { prefer: `example=${example}` } });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('x-should-retry')).toBe(shouldRetry);
  expect(answer.headers.get('retry-after')).toBe(retryAfter);
});

/** Ways to write it, and the answer: its status, and its code or media type. */
const forms: [prefer: string, status: number, seen: string][] = [
  ['code=429', 429, 'rate_limit_exceeded'],
  ['Code = "429"', 429, 'rate_limit_exceeded'],
  ['code=404;example=agentNotFound', 404, 'agent_not_found'],
  ['example=agentNotFound', 404, 'agent_not_found'],
  ['respond-async, wait=10, example="agentNotFound"', 404, 'agent_not_found'],
  ['example=toolsStream', 200, 'text/event-stream; charset=utf-8'],
  ['example=refusal', 200, 'application/json; charset=utf-8'],
  ['return=minimal', 200, 'application/json; charset=utf-8'],
  ['', 200, 'application/json; charset=utf-8'],
];

test.each(forms)('Prefer: %s', async (prefer, status, seen) => {
  const answer = await client.chat({}, { prefer });
  expect({ status: answer.status, seen: answer.json?.error?.code ?? answer.headers.get('content-type') }).toEqual({
    status,
    seen,
  });
});

/** What it cannot do, and what it says to do in its place. */
const refused: [prefer: string, message: RegExp][] = [
  ['code=299', /no answer with the status 299.*It has 200, 400, 401/],
  ['code=teapot', /Invalid code 'teapot'.*code=429/],
  ['code=', /Invalid code ''/],
  ['example=nope', /createChatCompletion has no example 'nope'.*refusal/],
  ['code=404, example=refusal', /The status 404 of createChatCompletion has no example 'refusal'.*modelNotFound/],
  ['header=x-nope', /has no header 'x-nope'.*x-openclaw-omitted-turns/],
  ['dynamic=true, example=stream', /Events cannot be made up/],
];

test.each(refused)('refused: Prefer: %s', async (prefer, message) => {
  const { status, json } = await client.chat({}, { prefer });
  expect({ status, param: json.error.param, code: json.error.code }).toEqual({
    status: 400,
    param: 'prefer',
    code: 'invalid_value',
  });
  expect(json.error.message).toMatch(message);
});

describe('what is wrong is refused, whatever Prefer says', () => {
  test.each([
    ['a wrong body', { body: { model: 'openclaw' } }, 400],
    ['no credential', { body: {}, anonymous: true }, 401],
    ['a wrong method', { method: 'PUT' }, 405],
  ])('%s', async (_, asked, status) => {
    expect((await client.request(chat, { ...asked, headers: { prefer: 'code=200' } })).status).toBe(status);
  });
});

test('dynamic=true makes another body each time', async () => {
  const ask = () => client.request('/v1/models', { headers: { prefer: 'dynamic=true' } });
  const [one, other] = [await ask(), await ask()];
  expect(one.json).not.toEqual(other.json);
});

test('an example that is asked for by its name comes as it is', async () => {
  const tools = [{ type: 'function', function: { name: 'get_time' } }];
  const { json } = await client.chat({ tools, model: 'a/b' }, { prefer: 'example=tools' });
  expect(json).toMatchObject({
    model: 'a/b',
    choices: [{ message: { tool_calls: [{ function: { name: 'get_weather' } }] } }],
  });
});

test('an example that is no stream is streamed to who wants that, with the usage only when asked for', async () => {
  const ask = async (example: string, include_usage: boolean) => {
    const { events } = await client.chat(
      { stream: true, stream_options: { include_usage } },
      { prefer: `example=${example}` },
    );
    return events.slice(0, -1).map((event) => JSON.parse(event));
  };
  const refusal = await ask('refusal', false);
  expect(refusal.map(({ choices }) => choices[0].delta)).toMatchObject([
    { role: 'assistant' },
    { content: null, refusal: expect.any(String) },
    {},
  ]);
  const call = await ask('tools', true);
  expect(call.at(-3)).toMatchObject({
    usage: null,
    choices: [{ delta: { tool_calls: [{ index: 0, id: expect.any(String) }] } }],
  });
  expect(call.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  expect((await ask('stream', false)).filter((chunk) => 'usage' in chunk)).toEqual([]);
});

test('a stream that fails is not kept for its Idempotency-Key', async () => {
  const ask = () =>
    client.chat({ stream: true }, { prefer: 'example=errorInStream', 'idempotency-key': 'key-of-a-failure' });
  expect([await ask(), await ask()].map(({ headers }) => headers.get('idempotent-replayed'))).toEqual([null, null]);
});

test('the page after a cursor is the last one', async () => {
  const { json: first } = await client.request('/v1/sessions');
  expect(first).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
  const { json: last } = await client.request(`/v1/sessions?cursor=${first.next_cursor}`);
  expect(last).toMatchObject({ has_more: false, next_cursor: null });
});

test('contract files come as examples to who asks for these', async () => {
  const { text } = await client.request('/openapi.yaml', { headers: { prefer: 'code=200' } });
  expect(contract.documents[0].text.startsWith(text.split('\n')[0] ?? '?')).toBe(true);
  expect(text.length).toBeLessThan(1000);
});
