/** Answers of Anthropic that are one object, or an error, and calls that are cut off. */
import { describe, expect, test } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import { MessageReader } from '../../src/channels/anthropic/stream.ts';
import { clientClosedRequest, GatewayError } from '../../src/errors.ts';
import { sendBytes, sendJson, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { runOf } from '../support/pulled.ts';
import {
  patient,
  transport,
  key,
  recorded,
  providerOf,
  hello,
  start,
  chunksOf,
  fold,
  replay,
} from '../support/anthropicChannel.ts';

const failureOf = async (handler: UpstreamHandler, request = hello): Promise<GatewayError> => {
  const upstream = await start(handler);
  const failure: unknown = await chunksOf(upstream, request).catch((error: unknown) => error);
  if (!(failure instanceof GatewayError)) throw new Error(`expected a GatewayError, not ${String(failure)}`);
  return failure;
};

describe('a message that comes as one JSON object', () => {
  const provider = providerOf('http://unused');
  const readWhole = (body: object, isLegacy = false) => [
    ...new MessageReader(provider, isLegacy).readWhole(body as Record<string, unknown>),
  ];
  const counted = { input_tokens: 9, output_tokens: 7 };
  const said = { type: 'text', text: 'so' };
  const used = { type: 'tool_use', id: 'toolu_1', name: 'f', input: { a: 1 } };
  const thought = { type: 'thinking', thinking: 'hm', signature: 'sig' };
  const secret = { type: 'redacted_thinking', data: 'x' };

  /** The events that say the same. */
  function* eventsOf({ content, usage: tokens, stop_reason, stop_details }: any): Generator<Record<string, unknown>> {
    yield { type: 'message_start', message: { usage: tokens } };
    for (const [index, content_block] of content.entries()) {
      yield { type: 'content_block_start', index, content_block };
      yield { type: 'content_block_stop', index };
    }
    yield { type: 'message_delta', delta: { stop_reason, stop_details } };
    yield { type: 'message_stop' };
  }

  test.each([
    [[said], 'end_turn'],
    [[thought, secret, said, used, { ...used, id: 'toolu_2', input: {} }], 'tool_use'],
    [[said, { type: 'of_tomorrow' }], 'max_tokens'],
    [[], 'refusal'],
  ])('is read as its events are: %j', (content, stop_reason) => {
    const stop_details = stop_reason === 'refusal' ? { explanation: 'no' } : null;
    const body = { type: 'message', content, stop_reason, stop_details, usage: counted };
    const reader = new MessageReader(provider, false);
    expect(readWhole(body)).toEqual([...eventsOf(body)].flatMap((event) => [...reader.read(event)]));
  });

  test.each([
    [{ content: [said] }, 'stop', 'so'],
    [{ content: [said], stop_reason: null }, 'stop', 'so'],
    [{ content: [used] }, 'tool_calls', null],
  ])('is complete without a reason: %j', async (body, finish_reason, content) => {
    const { choices } = await fold(readWhole({ ...body, usage: counted }));
    expect(choices[0]).toMatchObject({ finish_reason, message: { content } });
  });

  test('answers legacy functions', async () => {
    const { choices } = await fold(readWhole({ content: [used] }, true));
    expect(choices[0]).toMatchObject({
      finish_reason: 'function_call',
      message: { function_call: { name: 'f', arguments: '{"a":1}' } },
    });
  });

  test('that failed is an error', () => {
    const body = { content: [said], stop_reason: 'network_error' };
    expect(() => readWhole(body)).toThrow(expect.objectContaining({ kind: 'upstream_error', isRetryable: true }));
  });
});

describe('errors inside a stream', () => {
  test('keep what was said before, and end the run', async () => {
    const upstream = await start(sendBytes(recorded('errorMidStream')));
    const said: unknown[] = [];
    const run = async () => {
      const channel = createAnthropicChannel(providerOf(upstream.url), transport);
      const chunks = oneByOne(runOf(channel, hello, { signal: patient }));
      for await (const chunk of chunks) said.push(chunk.choices[0]?.delta.content);
    };
    await expect(run()).rejects.toMatchObject({ kind: 'upstream_error', isRetryable: true });
    expect(said).toEqual(['Half of']);
  });

  test('come before the first chunk when nothing was said, so that the run can be tried again', async () => {
    const upstream = await start(sendBytes(recorded('overloaded')));
    const channel = createAnthropicChannel(providerOf(upstream.url), transport);
    const iterator = runOf(channel, hello, { signal: patient });
    await expect(iterator.next()).rejects.toMatchObject({ kind: 'server_is_overloaded', isRetryable: true });
  });

  test.each([
    ['overloaded_error', 'server_is_overloaded'],
    ['rate_limit_error', 'rate_limit_exceeded'],
    ['api_error', 'upstream_error'],
    ['timeout_error', 'upstream_timeout'],
    ['invalid_request_error', 'invalid_request'],
    ['authentication_error', 'upstream_authentication'],
    ['error_of_tomorrow', 'upstream_error'],
  ])('%s is %s', async (type, kind) => {
    const event = `event: error\ndata: ${JSON.stringify({ type: 'error', error: { type, message: 'no' } })}\n\n`;
    await expect(replay([Buffer.from(event)])).rejects.toMatchObject({ kind });
  });

  test.each([
    'data: nonsense\n\n',
    'data: []\n\n',
    'data: {"type":"error"}\n\n',
    'data: {"type":"error","error":null}\n\n',
    'event: error\ndata: {"error":{"message":"x"}}\n\n',
  ])('%j is an upstream_error', async (event) => {
    await expect(replay([Buffer.from(event)])).rejects.toMatchObject({ kind: 'upstream_error' });
  });

  test('a tool call without an id is an upstream_error', async () => {
    const block = { type: 'content_block_start', index: 0, content_block: { type: 'tool_use', name: 'x', input: {} } };
    await expect(replay([Buffer.from(`data: ${JSON.stringify(block)}\n\n`)])).rejects.toMatchObject({
      kind: 'upstream_error',
    });
  });
});

describe('errors of HTTP', () => {
  const body = (type: string, text: string) => ({ type: 'error', error: { type, message: text }, request_id: 'req_1' });

  test.each([
    [400, 'invalid_request_error', { kind: 'invalid_request', message: 'no', isRetryable: false }],
    [401, 'authentication_error', { kind: 'upstream_authentication', isRetryable: false }],
    [402, 'billing_error', { kind: 'rate_limit_exceeded', code: 'insufficient_quota', isRetryable: false }],
    [403, 'permission_error', { kind: 'upstream_refused', isRetryable: false, allowsFallback: true }],
    [404, 'not_found_error', { kind: 'upstream_refused', isRetryable: false }],
    [413, 'request_too_large', { kind: 'request_too_large', isRetryable: false }],
    [429, 'rate_limit_error', { kind: 'rate_limit_exceeded', isRetryable: true, retryAfterMs: undefined }],
    [500, 'api_error', { kind: 'upstream_error', isRetryable: true }],
    [504, 'timeout_error', { kind: 'upstream_timeout', isRetryable: true }],
    [529, 'overloaded_error', { kind: 'server_is_overloaded', isRetryable: true }],
  ])('%i %s', async (status, type, expected) => {
    expect(await failureOf(sendJson(status, body(type, 'no')))).toMatchObject(expected);
  });

  test.each([429, 529])('%i passes retry-after on', async (status) => {
    const answer = sendJson(status, body('rate_limit_error', 'slow down'), { 'retry-after': '7' });
    expect(await failureOf(answer)).toMatchObject({ retryAfterMs: 7000 });
  });

  test('a prompt that is too long has the code that clients look for', async () => {
    const text = 'prompt is too long: 210000 tokens > 200000 maximum';
    expect(await failureOf(sendJson(400, body('invalid_request_error', text)))).toMatchObject({
      kind: 'invalid_request',
      code: 'context_length_exceeded',
      message: text,
    });
  });

  test.each([400, 401, 403, 429, 500])('%i never shows the key', async (status) => {
    const failure = await failureOf(sendJson(status, body('invalid_request_error', `wrong key ${key}`)));
    expect(`${failure.message} ${String(failure.cause)}`).not.toContain('secret');
  });

  test.each([
    ['text/html', '<html>', 'never'],
    ['text/plain', 'hello', 'never'],
    ['application/json', '{}', 'proper'],
  ] as const)('%s in place of a stream says what to check', async (mediaType, page, end) => {
    const upstream = await start(sendBytes(Buffer.from(page), { mediaType, end }));
    await expect(chunksOf(upstream)).rejects.toMatchObject({ message: expect.stringContaining('baseUrl') });
    await upstream.allClosed();
    expect(upstream.openSockets()).toBe(0);
  });
});

describe('the signal', () => {
  const leave = () => {
    const controller = new AbortController();
    const reason = clientClosedRequest();
    return { signal: controller.signal, reason, abort: () => controller.abort(reason) };
  };

  test('closes the connection before the headers', async () => {
    const { signal, reason, abort } = leave();
    const upstream = await start(abort);
    await expect(chunksOf(upstream, hello, {}, signal)).rejects.toBe(reason);
    await upstream.allClosed();
    expect(upstream.openSockets()).toBe(0);
  });

  test('closes the connection in mid-stream', async () => {
    const { signal, reason, abort } = leave();
    const upstream = await start(sendBytes(recorded('text').subarray(0, 700), { end: 'never' }));
    const channel = createAnthropicChannel(providerOf(upstream.url), transport);
    const run = async () => {
      for await (const _ of runOf(channel, hello, { signal })) abort();
    };
    await expect(run()).rejects.toBe(reason);
    await upstream.allClosed();
    expect(upstream.openSockets()).toBe(0);
  });

  test('has nothing to close when the reader goes away first', async () => {
    const upstream = await start(sendBytes(recorded('text').subarray(0, 700), { end: 'never' }));
    const channel = createAnthropicChannel(providerOf(upstream.url), transport);
    for await (const _ of runOf(channel, hello, { signal: patient })) break;
    await upstream.allClosed();
    expect(upstream.openSockets()).toBe(0);
  });
});
