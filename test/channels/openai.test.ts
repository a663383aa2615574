import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { createOpenAiChannel } from '../../src/channels/openai.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport } from '../../src/channels/transport.ts';
import type { ChatCompletion, ChatCompletionRequest } from '../../src/contract.ts';
import type { GatewayError } from '../../src/errors.ts';
import { startUpstream, type Script } from '../support/upstream.ts';
import { eventually } from '../support/eventually.ts';
import { runOf, wired } from '../support/pulled.ts';

const key = 'sk-canary-7351';
const recorded = (name: string) => readFileSync(new URL(`./recorded/openai/${name}.sse`, import.meta.url), 'utf8');
const hi: ChatCompletionRequest = { model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] };

function providerAt(url: string, settings: Partial<Provider> = {}): Provider {
  const images = { allowUrl: false, urlAllowlist: [], allowedMimes: [], maxBytes: 1, maxRedirects: 0, timeoutMs: 1 };
  const base = {
    id: 'up',
    api: 'openai-completions' as const,
    baseUrl: `${url}/v1`,
    apiKey: key,
    headers: {},
    match: [],
  };
  return { ...base, timeoutMs: undefined, options: {}, models: [], images, ...settings };
}

async function ask(
  scripts: Script[],
  {
    request = hi,
    provider = {},
    signal = new AbortController().signal,
  }: { request?: object; provider?: Partial<Provider>; signal?: AbortSignal } = {},
) {
  const upstream = await startUpstream(...scripts);
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const channel = createOpenAiChannel(providerAt(upstream.url, provider), transport);
  const answer = async (): Promise<ChatCompletion> => {
    const accumulator = new CompletionAccumulator();
    const identity = { id: 'chatcmpl-own', created: 1, model: 'openclaw' };
    const chunks = runOf(channel, { ...hi, ...request }, { signal });
    for await (const chunk of wired(chunks, identity)) accumulator.add(chunk);
    return accumulator.completion();
  };
  return { upstream, answer };
}

const complete = async (script: Script) => (await ask([script])).answer();

describe('a recorded stream', () => {
  test.each<[string, object, string]>([
    ['text', { content: 'Grüße, Welt 😀' }, 'stop'],
    ['refusal', { content: null, refusal: 'I cannot do that.' }, 'stop'],
    ['reasoning', { content: '42', reasoning_content: 'Let me think.' }, 'stop'],
    ['length', { content: 'Once upon' }, 'length'],
    [
      'tools',
      {
        content: null,
        tool_calls: [
          { id: 'call_a', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } },
          { id: 'call_b', type: 'function', function: { name: 'get_time', arguments: '{"tz":"UTC"}' } },
        ],
      },
      'tool_calls',
    ],
  ])('%s is the completion that it adds up to', async (name, message, finish_reason) => {
    const completion = await complete({ body: recorded(name) });
    expect(completion.choices).toEqual([
      { index: 0, message: { role: 'assistant', refusal: null, ...message }, logprobs: null, finish_reason },
    ]);
    expect(completion).toMatchObject({
      id: 'chatcmpl-own',
      model: 'openclaw',
      service_tier: 'default',
      system_fingerprint: 'fp_1',
    });
    expect(completion.usage).toMatchObject({ total_tokens: 14, prompt_tokens_details: { cached_tokens: 4 } });
  });

  test('of several choices keeps them apart', async () => {
    const { choices } = await complete({ body: recorded('choices') });
    expect(choices.map(({ message }) => message.content)).toEqual(['a', 'b']);
  });

  test('keeps log probabilities', async () => {
    const { choices } = await complete({ body: recorded('logprobs') });
    expect(choices[0]?.logprobs?.content?.[0]).toMatchObject({ token: 'Hi', logprob: -0.1 });
  });

  test.each(['text', 'tools', 'reasoning'])('%s is the same wherever it is split', async (name) => {
    const body = recorded(name);
    const whole = await complete({ body });
    for (const split of [1, 2, 3, 5, 7, 64, 1000]) expect(await complete({ body, split })).toEqual(whole);
  });

  test.each(['text', 'tools'])(
    '%s that is cut at any byte is an error, never a shorter answer',
    async (name) => {
      const body = recorded(name);
      const whole = await complete({ body });
      const length = Buffer.byteLength(body);
      const done = Buffer.byteLength(body.slice(0, body.indexOf('[DONE]') + '[DONE]'.length));
      const cuts = Array.from({ length: length - 1 }, (_, at) => at + 1);
      for (let at = 0; at < cuts.length; at += 50) {
        await Promise.all(
          cuts.slice(at, at + 50).map(async (cut) => {
            const outcome = await complete({ body, cut }).catch((error: unknown) => error);
            const disconnected = expect.objectContaining({ kind: 'upstream_disconnected' }) as unknown;
            expect(cut > done ? [whole, disconnected] : [disconnected]).toContainEqual(outcome);
          }),
        );
      }
    },
    60_000,
  );

  test('that ends without a finish_reason is complete when [DONE] says so, else an error', async () => {
    const body = recorded('unfinished');
    expect((await complete({ body })).choices[0]?.finish_reason).toBe('stop');
    const cut = complete({ body: body.replace('data: [DONE]\n\n', '') });
    await expect(cut).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });

  test('with an error in the middle is that error', async () => {
    await expect(complete({ body: recorded('error') })).rejects.toMatchObject({ kind: 'upstream_error' });
  });
});

describe('what compatible servers do differently is repaired', () => {
  const sse = (...choices: object[]) =>
    choices.map((choice) => `data: ${JSON.stringify({ choices: [choice] })}\n\n`).join('') + 'data: [DONE]\n\n';
  const call = (delta: object) => ({ index: 0, delta: { tool_calls: [delta] }, finish_reason: null });
  const end = { index: 0, delta: {}, finish_reason: 'stop' };
  const weather = { id: 'c1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } };

  test.each<[string, object[]]>([
    ['no index', [call({ ...weather })]],
    ['arguments as an object', [call({ ...weather, function: { name: 'get_weather', arguments: { city: 'Paris' } } })]],
    [
      'id and name in every delta',
      [
        call({ ...weather, index: 0, function: { name: 'get_weather', arguments: '{"city":' } }),
        call({ ...weather, index: 0, function: { name: 'get_weather', arguments: '"Paris"}' } }),
      ],
    ],
    [
      'an empty id and name later',
      [
        call({ ...weather, index: 0, function: { name: 'get_weather', arguments: '{"city":' } }),
        call({ index: 0, id: '', type: null, function: { name: '', arguments: '"Paris"}' } }),
      ],
    ],
    [
      'later deltas without index',
      [
        call({ ...weather, function: { name: 'get_weather', arguments: '{"city":' } }),
        call({ function: { arguments: '"Paris"}' } }),
      ],
    ],
    [
      'a name in pieces',
      [
        call({ index: 0, id: 'c1', function: { name: 'get_' } }),
        call({ index: 0, function: { name: 'weather' } }),
        call({ index: 0, function: { arguments: '{"city":"Paris"}' } }),
      ],
    ],
    ['an index that begins at one', [call({ ...weather, index: 1 })]],
  ])('a tool call with %s', async (_, choices) => {
    const completion = await complete({ body: sse(...choices, end) });
    expect(completion.choices[0]).toMatchObject({ message: { tool_calls: [weather] }, finish_reason: 'tool_calls' });
  });

  test('calls that all have index 0 are told apart by their ids', async () => {
    const other = { ...weather, id: 'c2' };
    const completion = await complete({ body: sse(call({ ...weather, index: 0 }), call({ ...other, index: 0 }), end) });
    expect(completion.choices[0]?.message.tool_calls).toEqual([weather, other]);
  });

  test('a call without arguments has an empty object, one without id gets one', async () => {
    const completion = await complete({ body: sse(call({ index: 0, function: { name: 'now' } }), end) });
    expect(completion.choices[0]?.message.tool_calls).toEqual([
      { id: expect.stringMatching(/^call_/), type: 'function', function: { name: 'now', arguments: '{}' } },
    ]);
  });

  test.each<[string, object, object]>([
    ['reasoning under another name', { reasoning: 'hm', content: 'ok' }, { reasoning_content: 'hm', content: 'ok' }],
    [
      'parts that think',
      {
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
          { type: 'text', text: 'ok' },
        ],
      },
      { reasoning_content: 'hm', content: 'ok' },
    ],
    [
      'odd values',
      { role: '', content: 'ok', refusal: false, reasoning_content: null },
      { content: 'ok', refusal: null },
    ],
  ])('a delta with %s', async (_, delta, message) => {
    const completion = await complete({ body: sse({ delta }, end) });
    expect(completion.choices[0]?.message).toEqual({ role: 'assistant', refusal: null, ...message });
  });

  test.each([
    ['end_turn', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['tool_use', 'tool_calls'],
    ['constructor', 'stop'],
  ])('the finish_reason %s is %s', async (reason, known) => {
    const completion = await complete({
      body: sse({ delta: { content: 'ok' }, finish_reason: '' }, { ...end, finish_reason: reason }),
    });
    expect(completion.choices[0]?.finish_reason).toBe(known);
  });

  test('running usage counts once, the last one, and missing usage is zero', async () => {
    const usage = (completion_tokens: number) => ({
      prompt_tokens: 1,
      completion_tokens,
      total_tokens: null,
      prompt_tokens_details: null,
    });
    const body = [1, 2, 3]
      .map((n) => `data: ${JSON.stringify({ choices: [{ delta: { content: 'x' } }], usage: usage(n) })}\n\n`)
      .join('');
    const last = `data: ${JSON.stringify({ choices: [end] })}\n\n`;
    expect((await complete({ body: body + last })).usage).toEqual({
      prompt_tokens: 1,
      completion_tokens: 3,
      total_tokens: 4,
    });
    expect((await complete({ body: sse({ delta: { content: 'x' } }, end) })).usage.total_tokens).toBe(0);
  });

  test.each([
    ['no [DONE], and no blank line at the end', recorded('text').replace('data: [DONE]\n\n', '').trimEnd()],
    ['comments and CRLF', `: OPENROUTER PROCESSING\r\n\r\n${recorded('text').replaceAll('\n', '\r\n')}`],
    ['a byte order mark', `\ufeff${recorded('text')}`],
    ['something after [DONE]', `${recorded('text')}data: {"error":{"message":"too late"}}\n\n`],
  ])('a stream with %s', async (_, body) => {
    expect((await complete({ body })).choices[0]?.message.content).toBe('Grüße, Welt 😀');
  });

  test.each([1, 40, 100])('a whole completion that is cut after %i bytes is an error', async (cut) => {
    const body = JSON.stringify({
      choices: [{ index: 0, message: { role: 'assistant', content: 'x'.repeat(200) }, finish_reason: 'stop' }],
    });
    const outcome = complete({ body, cut, headers: { 'content-type': 'application/json' } });
    await expect(outcome).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });

  test('a whole completion in place of a stream', async () => {
    const message = { role: 'assistant', content: null, tool_calls: [weather] };
    const body = JSON.stringify({
      choices: [{ index: 0, message, finish_reason: 'tool_calls' }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    });
    const completion = await complete({ body, headers: { 'content-type': 'application/json; charset=utf-8' } });
    expect(completion.choices[0]).toMatchObject({ message: { tool_calls: [weather] }, finish_reason: 'tool_calls' });
  });
});

describe('the request', () => {
  test.each([
    [true, { stream: true, stream_options: { include_usage: true } }],
    [false, { stream: false }],
    [null, { stream: false }],
  ])(
    'has every field that the client sent, unknown ones too, and streams with usage when the client does: %s',
    async (stream, asked) => {
      const request = {
        temperature: 0.5,
        top_k: 3,
        provider: { order: ['x'] },
        seed: 7,
        tools: null,
        user: { id: 'u1' },
        stream,
      };
      const { upstream, answer } = await ask([{ body: recorded('text') }], { request });
      await answer();
      expect(upstream.requests[0]).toMatchObject({
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${key}`, 'accept-encoding': 'identity' },
      });
      expect(upstream.requests[0]?.body).toEqual({
        ...hi,
        temperature: 0.5,
        top_k: 3,
        provider: { order: ['x'] },
        seed: 7,
        user: 'u1',
        ...asked,
      });
    },
  );

  test.each<[string, Partial<Provider>, object]>([
    ['a compatible server', {}, { max_tokens: 5, role: 'system' }],
    ['OpenAI', { id: 'openai' }, { max_completion_tokens: 5, role: 'developer' }],
    [
      'a model that says otherwise',
      { models: [{ id: 'gpt-4o', compat: { supportsDeveloperRole: true, maxTokensField: 'max_completion_tokens' } }] },
      { max_completion_tokens: 5, role: 'developer' },
    ],
  ])('to %s names the limit and the instructions as it knows them', async (_, provider, { role, ...limit }: any) => {
    for (const sent of [{ max_tokens: 5 }, { max_completion_tokens: 5 }]) {
      const request = { ...sent, messages: [{ role: 'developer', content: 'Be kind.' }, ...hi.messages] };
      const { upstream, answer } = await ask([{ body: recorded('text') }], { request, provider });
      await answer();
      const { max_tokens, max_completion_tokens, messages } = upstream.requests[0]!.body;
      expect(JSON.parse(JSON.stringify({ max_tokens, max_completion_tokens }))).toEqual(limit);
      expect(messages[0].role).toBe(role);
    }
  });

  test("merges the provider's options and headers, which win", async () => {
    const provider = { options: { num_ctx: 8192, temperature: 0 }, headers: { 'x-team': 'a' } };
    const { upstream, answer } = await ask([{ body: recorded('text') }], { request: { temperature: 1 }, provider });
    await answer();
    expect(upstream.requests[0]).toMatchObject({ body: provider.options, headers: provider.headers });
  });
});

describe('failures', () => {
  const failure = (status: number, error: object, headers = {}) => ({
    status,
    body: JSON.stringify({ error }),
    headers: { 'content-type': 'application/json', ...headers },
  });

  test.each<[Script, object]>([
    [
      failure(400, { message: 'Bad temperature', param: 'temperature', code: 'x' }),
      { kind: 'invalid_request', param: 'temperature', code: 'x', message: 'Bad temperature' },
    ],
    [
      failure(400, { message: "This model's maximum context length is 8192 tokens." }),
      { kind: 'invalid_request', code: 'context_length_exceeded' },
    ],
    [failure(401, { message: `Incorrect API key provided: ${key}` }), { kind: 'upstream_authentication' }],
    [failure(403, { message: 'no' }), { kind: 'upstream_refused' }],
    [failure(404, { message: 'no such model' }), { kind: 'upstream_model_not_found' }],
    [
      failure(429, { message: 'slow down' }, { 'retry-after': '7' }),
      { kind: 'rate_limit_exceeded', retryAfterMs: 7000, isRetryable: true },
    ],
    [failure(429, { message: 'slow down' }, { 'retry-after-ms': '250' }), { retryAfterMs: 250 }],
    [
      failure(429, { message: 'no money', code: 'insufficient_quota' }),
      { code: 'insufficient_quota', isRetryable: false },
    ],
    [failure(500, { message: `secret ${key}` }), { kind: 'upstream_error', isRetryable: true }],
    [failure(500, { message: 'no' }, { 'x-should-retry': 'false' }), { kind: 'upstream_error', isRetryable: false }],
    [failure(503, { message: 'busy' }), { kind: 'server_is_overloaded', isRetryable: true }],
    [
      { status: 502, body: '<html>bad gateway</html>', headers: { 'content-type': 'text/html' } },
      { kind: 'upstream_error' },
    ],
    [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }, { kind: 'upstream_error' }],
    [{ body: '<html></html>', headers: { 'content-type': 'text/html' } }, { kind: 'upstream_error' }],
    [{ body: 'data: {"choices":[}\n\n' }, { kind: 'upstream_error' }],
    [{ body: 'x', headers: { 'content-encoding': 'br' } }, { kind: 'upstream_error' }],
  ])('%o is %o, without the key', async (script, expected) => {
    const { answer } = await ask([script]);
    const error = await answer().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(expected);
    expect((error as GatewayError).shouldRetry).not.toBe(true);
    expect((error as Error).message).not.toContain(key);
  });

  test('an upstream that is not there cannot be reached, which may be tried again', async () => {
    const { answer } = await ask([{}], { provider: { baseUrl: 'http://127.0.0.1:1' } });
    await expect(answer()).rejects.toMatchObject({
      kind: 'upstream_unavailable',
      isRetryable: true,
      message: expect.stringContaining('models.providers.up.baseUrl'),
    });
  });

  test.each<[string, Script]>([
    ['before its status', { silent: true }],
    ['in the middle of its answer', { body: recorded('text').slice(0, 400), hang: true }],
  ])('a caller that leaves %s closes the upstream, and gets its own reason', async (_, script) => {
    const leaving = new AbortController();
    const { upstream, answer } = await ask([script], { signal: leaving.signal });
    const outcome = answer();
    outcome.catch(() => {});
    await eventually(() => expect(upstream.requests).toHaveLength(1));
    leaving.abort(new Error('left'));
    await expect(outcome).rejects.toThrow('left');
    await eventually(() => expect(upstream.aborted()).toBe(1));
  });
});
