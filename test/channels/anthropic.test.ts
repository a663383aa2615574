import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { anthropicFields, createAnthropicChannel, droppedFields } from '../../src/channels/anthropic.ts';
import { MessageReader } from '../../src/channels/anthropic/stream.ts';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import { loadContract, type ChatCompletion, type ChatCompletionRequest, type Usage } from '../../src/contract.ts';
import { clientClosedRequest, GatewayError, upstreamDisconnected } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import {
  sendBytes,
  sendJson,
  startFakeUpstream,
  type FakeUpstream,
  type UpstreamHandler,
} from '../support/fakeUpstream.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { runOf, wired } from '../support/pulled.ts';

const contract = loadContract();
const isCompletion = schemaValidator(contract, 'ChatCompletion');
const patient = new AbortController().signal;
const transport = createTransport();
const upstreams: FakeUpstream[] = [];
const key = 'sk-ant-api03-secret';

afterEach(async () => {
  for (const upstream of upstreams.splice(0)) await upstream.close();
});
afterAll(() => transport.close());

const recorded = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'recorded/anthropic', `${name}.sse`));

const providerOf = (baseUrl: string, more: Partial<Provider> = {}): Provider => ({
  id: 'anthropic',
  api: 'anthropic-messages',
  baseUrl,
  apiKey: key,
  headers: {},
  timeoutMs: undefined,
  match: [],
  options: {},
  models: [{ id: 'claude-sonnet-4-5' }],
  images: { allowUrl: false, urlAllowlist: [], allowedMimes: [], maxBytes: 0, maxRedirects: 0, timeoutMs: 0 },
  ...more,
});

const hello: ChatCompletionRequest = { model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: 'hi' }] };

async function start(handler: UpstreamHandler): Promise<FakeUpstream> {
  const upstream = await startFakeUpstream(handler);
  upstreams.push(upstream);
  return upstream;
}

async function chunksOf(
  upstream: Pick<FakeUpstream, 'url'>,
  request = hello,
  more: Partial<Provider> = {},
  signal = patient,
  way = transport,
): Promise<ChannelChunk[]> {
  const chunks: ChannelChunk[] = [];
  const channel = createAnthropicChannel(providerOf(upstream.url, more), way);
  for await (const chunk of oneByOne(runOf(channel, request, { signal }))) chunks.push(chunk);
  return chunks;
}

/** What a client would get of these chunks. */
async function fold(chunks: ChannelChunk[]): Promise<ChatCompletion> {
  const accumulator = new CompletionAccumulator();
  const identity = { id: 'chatcmpl-1', created: 0, model: 'claude' };
  async function* source() {
    yield chunks;
  }
  for await (const chunk of wired(source(), identity)) accumulator.add(chunk);
  const completion = accumulator.completion();
  expect(isCompletion(completion)).toBe(true);
  return completion;
}

/** A way out that delivers exactly these reads, then ends properly or breaks. */
const reading = (reads: Uint8Array[], end: 'proper' | 'cut' = 'proper'): Transport => ({
  async call() {
    return {
      kind: 'events',
      async read(take) {
        for (const bytes of reads) if (await take(bytes)) return;
        if (end === 'cut') throw upstreamDisconnected();
      },
    };
  },
  async close() {},
});

const replay = (reads: Uint8Array[], end?: 'proper' | 'cut') =>
  chunksOf({ url: 'http://unused' }, hello, {}, patient, reading(reads, end));

const completionOf = async (handler: UpstreamHandler, request = hello): Promise<ChatCompletion> =>
  fold(await chunksOf(await start(handler), request));

const failureOf = async (handler: UpstreamHandler, request = hello): Promise<GatewayError> => {
  const upstream = await start(handler);
  const failure: unknown = await chunksOf(upstream, request).catch((error: unknown) => error);
  if (!(failure instanceof GatewayError)) throw new Error(`expected a GatewayError, not ${String(failure)}`);
  return failure;
};

const usage = (prompt_tokens: number, completion_tokens: number, more: Partial<Usage> = {}): Usage => ({
  prompt_tokens,
  completion_tokens,
  total_tokens: prompt_tokens + completion_tokens,
  prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  ...more,
});
const call = (id: string, name: string, args: string) => ({
  id,
  type: 'function' as const,
  function: { name, arguments: args },
});
const message = (more: object) => ({ role: 'assistant', content: null, refusal: null, ...more });

const signedThoughts = [
  { type: 'thinking', thinking: 'Which city?', signature: 'EqQBCgIYAhIM1gbcDa9G==' },
  { type: 'redacted_thinking', data: 'EmwKAhgBEg==' },
];

interface Expected {
  message: object;
  finish_reason: string;
  usage: Usage;
  service_tier?: string;
}

const whole: Record<string, Expected> = {
  text: { message: message({ content: 'Grüße aus 東京 👋🏽!' }), finish_reason: 'stop', usage: usage(12, 15) },
  stopSequence: { message: message({ content: 'one, two' }), finish_reason: 'stop', usage: usage(12, 4) },
  tool: {
    message: message({
      content: 'Let me look.',
      tool_calls: [call('toolu_01', 'get_weather', '{"city": "Paris"}')],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 40),
  },
  parallelTools: {
    message: message({
      content: 'and',
      tool_calls: [
        call('toolu_a', 'get_weather', '{"city":"Köln"}'),
        call('toolu_b', 'get_time', '{}'),
        call('toolu_c', 'get_date', '{"zone":"UTC"}'),
      ],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 61),
  },
  thinking: {
    message: message({ content: '12,231', reasoning_content: '27 times 453: 12,231.' }),
    finish_reason: 'stop',
    usage: usage(12, 50, { completion_tokens_details: { reasoning_tokens: 30 } }),
  },
  thinkingTool: {
    message: message({
      reasoning_content: 'Which city?',
      tool_calls: [call('toolu_01', 'get_weather', '{"city":"Paris"}')],
    }),
    finish_reason: 'tool_calls',
    usage: usage(12, 50),
  },
  refusal: {
    message: message({ content: 'I', refusal: 'This could help to cause harm.' }),
    finish_reason: 'content_filter',
    usage: usage(12, 3),
  },
  maxTokens: { message: message({ content: 'It was a dark and' }), finish_reason: 'length', usage: usage(12, 5) },
  maxTokensInTool: {
    message: message({ tool_calls: [call('toolu_01', 'write_file', '{"path":"/tm')] }),
    finish_reason: 'length',
    usage: usage(12, 5),
  },
  cache: {
    message: message({ content: 'ok' }),
    finish_reason: 'stop',
    usage: usage(2110, 7, { prompt_tokens_details: { cached_tokens: 2000, cache_write_tokens: 100 } }),
    service_tier: 'priority',
  },
  empty: { message: message({ content: '' }), finish_reason: 'stop', usage: usage(12, 2) },
  unknownTypes: { message: message({ content: 'found' }), finish_reason: 'stop', usage: usage(12, 8) },
};

describe.each(Object.entries(whole))('the recorded stream %s', (name, expected) => {
  const bytes = recorded(name);
  const { service_tier = name === 'empty' ? undefined : 'default', usage: counted, ...choice } = expected;

  test('becomes its completion', async () => {
    expect(await completionOf(sendBytes(bytes))).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: 'claude',
      choices: [{ index: 0, logprobs: null, ...choice }],
      usage: counted,
      ...(service_tier && { service_tier }),
    });
  });

  test('becomes the same completion when it is split anywhere', async () => {
    const chunks = await replay([bytes]);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await replay([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(chunks);
    }
    expect(await replay([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(chunks);
    expect(await chunksOf(await start(sendBytes(bytes, { splitSize: 1 })))).toEqual(chunks);
  });

  test('fails when it is cut anywhere', async () => {
    for (let at = 0; at < bytes.length; at++) {
      await expect(replay([bytes.subarray(0, at)], 'cut')).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    }
    await expect(replay([bytes], 'cut')).resolves.toHaveLength((await replay([bytes])).length);
  });

  test('fails when it ends properly before its last event is complete', async () => {
    const blankLine = 2;
    for (let at = 0; at < bytes.length - blankLine; at++) {
      await expect(replay([bytes.subarray(0, at)])).rejects.toBeInstanceOf(GatewayError);
    }
  });
});

test.each(['text', 'parallelTools'])('a connection that breaks at any byte of %s is an error', async (name) => {
  const bytes = recorded(name);
  let sent = 1;
  const upstream = await start((request, response) =>
    sendBytes(bytes.subarray(0, sent++), { end: 'cut' })(request, response),
  );
  const results: PromiseSettledResult<unknown>[] = [];
  while (results.length < bytes.length - 1) {
    const batch = Math.min(32, bytes.length - 1 - results.length);
    results.push(...(await Promise.allSettled(Array.from({ length: batch }, () => chunksOf(upstream)))));
  }
  const kinds = results.map((result) => (result.status === 'rejected' ? (result.reason as GatewayError).kind : 'none'));
  expect(upstream.requests).toHaveLength(bytes.length - 1);
  expect(new Set(kinds)).toEqual(new Set(['upstream_disconnected']));
});

describe('chunks', () => {
  test('begin with the role, once there is something to say', async () => {
    const [first, second] = await replay([recorded('text')]);
    expect(first?.choices[0]?.delta).toEqual({ role: 'assistant', content: 'Grüße' });
    expect(second?.choices[0]?.delta).toEqual({ content: ' aus 東京 👋🏽' });
  });

  test('end with the finish_reason, then the usage without choices', async () => {
    const [finish, last] = (await replay([recorded('tool')])).slice(-2);
    expect(finish).toEqual({ choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] });
    expect(last).toEqual({ choices: [], usage: usage(12, 40) });
  });

  test('number the tools, not the blocks', async () => {
    const deltas = (await replay([recorded('parallelTools')])).flatMap(({ choices }) => choices);
    const calls = deltas.flatMap(({ delta }) => delta.tool_calls ?? []);
    expect(calls.map(({ index }) => index)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('carry the signed thoughts before a tool call verbatim at the end', async () => {
    expect((await replay([recorded('thinkingTool')])).at(-1)?.state).toEqual({ thinking: signedThoughts });
  });

  test('say what a block begins with, as some compatible servers send it', async () => {
    const events = [
      { type: 'content_block_start', index: 0, content_block: { type: 'thinking', thinking: 'hm' } },
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: 'oh' } },
      { type: 'message_delta', delta: { stop_reason: 'max_tokens' } },
      { type: 'message_delta', delta: {}, usage: { input_tokens: 1, output_tokens: 2 } },
      { type: 'message_stop' },
    ];
    const bytes = Buffer.from(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    expect(await fold(await replay([bytes]))).toMatchObject({
      choices: [{ message: { content: 'oh', reasoning_content: 'hm' }, finish_reason: 'length' }],
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
    });
  });

  test('count as the last event counts: some servers only know at the end', async () => {
    const events = [
      { type: 'message_start', message: { usage: { input_tokens: 0, output_tokens: 0 } } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'so' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { input_tokens: 12, output_tokens: 3 } },
      { type: 'message_stop' },
    ];
    const bytes = Buffer.from(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''));
    expect((await fold(await replay([bytes]))).usage).toEqual({
      prompt_tokens: 12,
      completion_tokens: 3,
      total_tokens: 15,
    });
  });

  test('carry no state when no tool was called', async () => {
    expect((await replay([recorded('thinking')])).at(-1)).not.toHaveProperty('state');
  });

  test('never show signatures to the client', async () => {
    expect(JSON.stringify(await completionOf(sendBytes(recorded('thinkingTool'))))).not.toContain('EqQBCgIYAh');
  });

  test('answer legacy functions with function_call', async () => {
    const request = { ...hello, functions: [{ name: 'get_weather' }] };
    const { choices } = await completionOf(sendBytes(recorded('tool')), request);
    const function_call = { name: 'get_weather', arguments: '{"city": "Paris"}' };
    expect(choices[0]).toMatchObject({ finish_reason: 'function_call', message: { function_call } });
    expect(choices[0]?.message).not.toHaveProperty('tool_calls');
  });
});

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

test("the channel's models are the listed ones, and those that its patterns or its id lead to", () => {
  const channel = createAnthropicChannel(providerOf('http://unused', { match: ['claude-*'] }), transport);
  expect(channel.models()).toEqual(['claude-sonnet-4-5']);
  expect(channel).toMatchObject({ id: 'anthropic', isOpen: true, match: ['claude-*'] });
});

describe('requests', () => {
  const sent = async (more: Partial<Provider> = {}, suffix = '') => {
    const upstream = await start(sendBytes(recorded('text')));
    await chunksOf({ url: upstream.url + suffix }, hello, more);
    return upstream.requests[0];
  };

  test.each(['', '/v1'])('go to /v1/messages when the base URL ends with %j', async (suffix) => {
    expect(await sent({}, suffix)).toMatchObject({ method: 'POST', path: '/v1/messages' });
  });

  test('carry the key and the version', async () => {
    expect((await sent())?.headers).toMatchObject({
      'x-api-key': key,
      'anthropic-version': '2023-06-01',
      'content-type': 'application/json',
    });
  });

  test('carry no key when there is none', async () => {
    expect((await sent({ apiKey: undefined }))?.headers).not.toHaveProperty('x-api-key');
  });

  test("carry the provider's own headers", async () => {
    expect((await sent({ headers: { 'anthropic-beta': 'x' } }))?.headers).toMatchObject({ 'anthropic-beta': 'x' });
  });

  test('give the thoughts of an earlier call back, from the states of the session', async () => {
    const upstream = await start(sendBytes(recorded('text')));
    const channel = createAnthropicChannel(providerOf(upstream.url), transport);
    const tool_calls = [call('toolu_01', 'get_weather', '{}')];
    const messages: ChatCompletionRequest['messages'] = [
      { role: 'user', content: 'hi' },
      { role: 'assistant', tool_calls },
      { role: 'tool', tool_call_id: 'toolu_01', content: 'sunny' },
    ];
    const states = new Map<string, unknown>([
      ['toolu_01', { thinking: signedThoughts }],
      ['toolu_02', 'of another kind'],
      ['toolu_03', null],
    ]);
    for await (const _ of runOf(channel, { ...hello, messages }, { signal: patient, states }));
    expect(upstream.requests[0]?.body.messages[1].content.slice(0, 2)).toEqual(signedThoughts);
  });

  test('always ask for a stream', async () => {
    expect((await sent({ options: { stream: false } }))?.body).toMatchObject({ stream: true, model: hello.model });
  });
});

describe('fields', () => {
  const isTopLevel = (field: string): boolean => !/[[.]/.test(field);
  const names = (schema: string): string[] =>
    Object.keys((contract.document.components.schemas[schema] as { properties: object }).properties);

  test.each<[string, Partial<ChatCompletionRequest>]>([
    ['n', { n: 2 }],
    ['logprobs', { logprobs: true }],
    ['top_logprobs', { top_logprobs: 3 }],
    ['modalities', { modalities: ['text', 'audio'] }],
    ['modalities', { modalities: ['image', 'text'] }],
    ['web_search_options', { web_search_options: {} }],
    ['moderation', { moderation: { model: 'x' } }],
    ['tools[0]', { tools: [{ type: 'custom', custom: { name: 'sql' } }] }],
    ['tool_choice', { tool_choice: { type: 'custom', custom: { name: 'sql' } } }],
  ])('%s is refused before anything is sent', async (param, more) => {
    const upstream = await start(sendBytes(recorded('text')));
    await expect(chunksOf(upstream, { ...hello, ...more })).rejects.toMatchObject({
      kind: 'invalid_request',
      code: 'unsupported_parameter',
      param,
      message: expect.stringContaining("'anthropic'"),
    });
    expect(upstream.requests).toEqual([]);
  });

  test.each<[string, Partial<ChatCompletionRequest>]>([
    ['n of 1', { n: 1 }],
    ['logprobs that are not wanted', { logprobs: false, top_logprobs: null }],
    ['text alone', { modalities: ['text'] }],
  ])('%s passes', async (_, more) => {
    expect(await completionOf(sendBytes(recorded('text')), { ...hello, ...more })).toHaveProperty('choices');
  });

  test('that are dropped are named, unknown ones too', () => {
    const request = { ...hello, seed: 1, store: null, service_tier: 'flex', user: 'u', stream: true, top_k: 3 };
    expect(droppedFields(request as ChatCompletionRequest)).toEqual(['seed', 'service_tier', 'top_k']);
  });

  test('of sampling are dropped by models that refuse them', () => {
    const sampled = { ...hello, temperature: 0.5, top_p: 0.5 };
    expect(droppedFields({ ...sampled, temperature: 1 })).toEqual([]);
    expect(droppedFields(sampled)).toEqual(['top_p']);
    expect(droppedFields({ ...sampled, model: 'claude-opus-4-7' })).toEqual(['temperature', 'top_p']);
  });

  test('of the contract are each passed on, dropped or refused', () => {
    const request = Object.fromEntries(names('ChatCompletionRequest').map((name) => [name, 1]));
    const tuning = droppedFields({ ...request, model: hello.model, service_tier: 'auto' } as never);
    expect(tuning.toSorted()).toEqual(anthropicFields.dropped.filter(isTopLevel));
    expect(names('ChatCompletionRequest')).toEqual(expect.arrayContaining(anthropicFields.refused.filter(isTopLevel)));
  });
});
