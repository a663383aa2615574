import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChatRequest, ChatResponse } from 'ollama';
import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import type { LoadImage } from '../../src/channels/images.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import type { OllamaRequest } from '../../src/channels/ollama/request.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import { loadContract, type ChatCompletion, type ChatCompletionRequest } from '../../src/contract.ts';
import { clientClosedRequest } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { createFakeOllama, ollamaProvider, type Answer, type Asked, type FakeOllama } from '../support/fakeOllama.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { runOf, wired } from '../support/pulled.ts';

const isCompletion = schemaValidator(loadContract(), 'ChatCompletion');
const folder = join(import.meta.dirname, 'recorded/ollama');
const names = globSync('*.ndjson', { cwd: folder }).map((file) => basename(file, '.ndjson'));
const recorded = (name: string): Buffer => readFileSync(join(folder, `${name}.ndjson`));
const patient = new AbortController().signal;
const noImages: LoadImage = () => Promise.reject(new Error('no image is expected here'));
const request: ChatCompletionRequest = { model: 'llama3.2', messages: [{ role: 'user', content: 'hi' }] };

const transport = createTransport();
afterAll(() => transport.close());
const servers: FakeOllama[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(answer: (asked: Asked, nth: number) => Answer, more: Partial<Provider> = {}) {
  const server = await createFakeOllama(answer);
  servers.push(server);
  const provider = ollamaProvider({ baseUrl: server.baseUrl, ...more });
  return { server, channel: createOllamaChannel(provider, transport, noImages) };
}

type Run = Pick<ReturnType<typeof createOllamaChannel>, 'run'>;

/** The whole answer, as a client would get it. */
async function complete(channel: Run, body: Partial<ChatCompletionRequest> = {}): Promise<ChatCompletion> {
  const accumulator = new CompletionAccumulator();
  const chunks = runOf(channel, { ...request, ...body }, { signal: patient });
  const identity = { id: 'chatcmpl-1', created: 0, model: 'ollama/llama3.2' };
  for await (const chunk of wired(chunks, identity)) accumulator.add(chunk);
  const completion = accumulator.completion();
  expect(isCompletion(completion)).toBe(true);
  return completion;
}

/** A channel whose upstream sends these bytes, each read on its own. */
function reading(...reads: Uint8Array[]): Run {
  const fixed: Transport = {
    call: async () => ({
      kind: 'json',
      async read(take) {
        for (const bytes of reads) if (await take(bytes)) return;
      },
    }),
    close: () => Promise.resolve(),
  };
  return createOllamaChannel(ollamaProvider(), fixed, noImages);
}

const anId = expect.stringMatching(/^call_\w{8,}$/) as string;
const call = (name: string, said: string, id = anId) => ({
  id,
  type: 'function',
  function: { name, arguments: said },
});
const tokens = (prompt_tokens: number, completion_tokens: number) => ({
  prompt_tokens,
  completion_tokens,
  total_tokens: prompt_tokens + completion_tokens,
});

/** What each recorded answer adds up to. */
const expected: Record<string, { message: object; finish_reason: string; usage?: object; logprobs?: object }> = {
  text: { message: { content: 'Grüß dich, 世界 😀!' }, finish_reason: 'stop' },
  'tool-without-id': {
    message: { content: null, tool_calls: [call('clock', '{"tz":"UTC"}')] },
    finish_reason: 'tool_calls',
  },
  'parallel-in-one-line': {
    message: { tool_calls: [call('clock', '{"tz":"UTC"}', 'call_a'), call('weather', '{"city":"Köln"}', 'call_b')] },
    finish_reason: 'tool_calls',
  },
  'parallel-in-lines': {
    message: { content: 'I look.', tool_calls: [call('clock', '{}'), call('clock', '{"tz":"CET"}')] },
    finish_reason: 'tool_calls',
  },
  thinking: { message: { reasoning_content: 'The user greets.', content: 'Hello.' }, finish_reason: 'stop' },
  length: { message: { content: 'One two' }, finish_reason: 'length' },
  load: { message: { content: '' }, finish_reason: 'stop', usage: tokens(0, 0) },
  'missing-counts': { message: { content: 'Hi' }, finish_reason: 'stop', usage: tokens(0, 0) },
  logprobs: {
    message: { content: 'Hi!' },
    finish_reason: 'stop',
    logprobs: {
      content: [
        {
          token: 'Hi',
          logprob: -0.1,
          bytes: [72, 105],
          top_logprobs: [
            { token: 'Hi', logprob: -0.1, bytes: [72, 105] },
            { token: 'Yo', logprob: -2.5, bytes: [89, 111] },
          ],
        },
        { token: '!', logprob: -0.5, bytes: null, top_logprobs: [] },
      ],
      refusal: null,
    },
  },
};
const failing: Record<string, string> = {
  'error-after-200': 'upstream_error',
  'no-end': 'upstream_disconnected',
  'no-end-without-text': 'upstream_disconnected',
  'no-end-with-tool': 'upstream_disconnected',
};

function answerOf(name: string): object {
  const { usage = tokens(26, 9), ...choice } = expected[name] ?? {};
  return { choices: [choice], usage };
}

test('each recorded answer has its expectation', () => {
  expect([...Object.keys(expected), ...Object.keys(failing)].toSorted()).toEqual(names.toSorted());
});

describe('a recorded answer', () => {
  test.each(Object.keys(expected))('%s adds up to its completion', async (name) => {
    const { server, channel } = await serve(() => ({ body: recorded(name) }));
    expect(await complete(channel)).toMatchObject(answerOf(name));
    expect(server.asked).toMatchObject([
      { method: 'POST', path: '/api/chat', body: { stream: true, model: 'llama3.2' } },
    ]);
  });

  test.each(Object.entries(failing))('%s ends with %s', async (name, kind) => {
    const { channel } = await serve(() => ({ body: recorded(name) }));
    await expect(complete(channel)).rejects.toMatchObject({ kind });
  });

  test.each(Object.keys(expected))('%s is the same, wherever its bytes are split', async (name) => {
    const bytes = recorded(name);
    for (let at = 0; at <= bytes.length; at++) {
      expect(await complete(reading(bytes.subarray(0, at), bytes.subarray(at)))).toMatchObject(answerOf(name));
    }
    expect(await complete(reading(...[...bytes].map((byte) => Uint8Array.of(byte))))).toMatchObject(answerOf(name));
  });

  test.each(names)('%s is an error, wherever its connection is cut', async (name) => {
    const bytes = recorded(name);
    const { channel } = await serve(({ body }) => ({
      body: bytes,
      cutAfter: Number((body as OllamaRequest).options['num_predict']) - 1,
    }));
    // The number that says where to cut travels in the request, so that many can be on their way at once.
    const outcomes = await inParallel(bytes.length, (cutAfter) =>
      complete(channel, { max_tokens: cutAfter + 1 }).then(
        () => 'answered',
        ({ kind }: { kind: string }) => kind,
      ),
    );
    const allowed =
      name === 'error-after-200' ? ['upstream_disconnected', 'upstream_error'] : ['upstream_disconnected'];
    expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  });

  test('ends at done: true, whatever comes later and however long the connection stays open', async () => {
    const body = `${recorded('text').toString()}{"error":"late"}\n`;
    const { server, channel } = await serve(() => ({ body, withheld: 'end' }));
    expect(await complete(channel)).toMatchObject(answerOf('text'));
    await server.haveLeft(1);
  });

  test('that ended by itself but had no end is cut when the connection is', async () => {
    const body = recorded('no-end');
    const { channel } = await serve(() => ({ body, cutAfter: body.length }));
    await expect(complete(channel)).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });

  test.each(['<html>', '[1]', '"x"', '{"message":', '{"message":{"tool_calls":[{"function":{}}]},"done":false}'])(
    'is an error when it is none: %s',
    async (body) => {
      const { channel } = await serve(() => ({ body }));
      await expect(complete(channel)).rejects.toMatchObject({ kind: 'upstream_error' });
    },
  );

  test('gives every call an id of its own, though the server repeats one', async () => {
    const tool_calls = [1, 2].map(() => ({ id: 'same', function: { name: 'clock', arguments: {} } }));
    const { channel } = await serve(() => ({ body: JSON.stringify({ message: { tool_calls }, done: true }) }));
    const [choice] = (await complete(channel)).choices;
    expect(choice?.message.tool_calls).toEqual([call('clock', '{}', 'same'), call('clock', '{}')]);
  });

  test.each([{}, { status: 'loading' }, { message: null }, { message: { content: null, tool_calls: null } }])(
    'may have lines that say nothing: %j',
    async (line) => {
      const body = `${JSON.stringify(line)}\n\n${recorded('text').toString()}`;
      const { channel } = await serve(() => ({ body }));
      expect(await complete(channel)).toMatchObject(answerOf('text'));
    },
  );

  test('is one that the official client reads too', () => {
    const lines = recorded('thinking').toString().trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as ChatResponse;
    const fields: (keyof ChatResponse)[] = ['message', 'done', 'done_reason', 'prompt_eval_count', 'eval_count'];
    expect(fields.filter((field) => !(field in last))).toEqual([]);
  });
});

/** Some at a time: enough to be fast, few enough for the sockets of a machine. */
async function inParallel<T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let at = 0; at < count; at += 16) {
    const some = Array.from({ length: Math.min(16, count - at) }, (_, offset) => work(at + offset));
    results.push(...(await Promise.all(some)));
  }
  return results;
}

describe('what the official client may send', () => {
  test('is all that this channel sends', async () => {
    // Its types know neither ids of calls, nor "max", nor free schemas; the rest must fit.
    const asOfficial = (body: Omit<OllamaRequest, 'think' | 'tools'>): ChatRequest => body;
    const { server, channel } = await serve(() => ({ body: recorded('text') }));
    await complete(channel, { temperature: 0.5 });
    expect(asOfficial(server.asked[0]?.body as OllamaRequest)).toEqual({
      model: 'llama3.2',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      truncate: false,
      shift: false,
      options: { temperature: 0.5 },
    });
  });
});

describe('credentials', () => {
  test('travel as a bearer token', async () => {
    const { server, channel } = await serve(() => ({ body: recorded('text') }), { apiKey: 'secret-1' });
    await complete(channel);
    expect(server.asked[0]?.headers.authorization).toBe('Bearer secret-1');
  });

  test('are not made up when there are none', async () => {
    const { server, channel } = await serve(() => ({ body: recorded('text') }));
    await complete(channel);
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('an HTTP error', () => {
  test.each<[number, string, object]>([
    [
      400,
      'registry/x does not support tools',
      { kind: 'invalid_request', message: 'registry/x does not support tools' },
    ],
    [400, 'the prompt exceeds the context length', { code: 'context_length_exceeded', param: 'messages' }],
    [401, 'unauthorized', { kind: 'upstream_authentication', isRetryable: false }],
    [403, 'forbidden', { kind: 'upstream_refused', isRetryable: false }],
    [404, "model 'x' not found", { kind: 'upstream_model_not_found', isRetryable: false }],
    [500, 'llama runner process has terminated', { kind: 'upstream_error', isRetryable: true }],
    [503, 'server busy, please try again', { kind: 'server_is_overloaded', isRetryable: true }],
  ])('%i %j is mapped', async (status, error, mapped) => {
    const { server, channel } = await serve(() => ({ status, body: JSON.stringify({ error }) }));
    await expect(complete(channel)).rejects.toMatchObject(mapped);
    expect(server.asked).toHaveLength(1);
  });

  test('in the stream takes its status from the line, if it has one', async () => {
    const { channel } = await serve(() => ({ body: '{"error":"busy","status":503}\n' }));
    await expect(complete(channel)).rejects.toMatchObject({ kind: 'server_is_overloaded', isRetryable: true });
  });

  test('is upstream_unavailable when there is no answer at all', async () => {
    const { channel } = await serve(() => ({ cutAfter: -1 }));
    await expect(complete(channel)).rejects.toMatchObject({ kind: 'upstream_unavailable', isRetryable: true });
  });
});

describe('reasoning_effort', () => {
  type Effort = NonNullable<ChatCompletionRequest['reasoning_effort']>;
  type Think = OllamaRequest['think'];
  const refusal = (error: string): Answer => ({ status: 400, body: JSON.stringify({ error }) });
  /** What Ollama 0.17.4 says (`server/routes.go`, `api/types.go`). */
  const kinds: Record<string, (think: Think) => Answer | undefined> = {
    'with levels': () => undefined,
    'with levels, on a server without "max"': (think) =>
      think === 'max'
        ? refusal('invalid think value: "max" (must be "high", "medium", "low", true, or false)')
        : undefined,
    'that only thinks or not': (think) =>
      typeof think === 'string' ? refusal(`think value "${think}" is not supported for this model`) : undefined,
    'that only thinks or not, on a server without "max"': (think) =>
      kinds['with levels, on a server without "max"']?.(think) ?? kinds['that only thinks or not']?.(think),
    'on a server without levels': (think) =>
      typeof think === 'string'
        ? refusal('json: cannot unmarshal string into Go struct field ChatRequest.think of type bool')
        : undefined,
    'that cannot think': (think) => (think ? refusal('"llama3.2" does not support thinking') : undefined),
    'that cannot think, and says first that it has no levels': (think) =>
      kinds['that only thinks or not']?.(think) ?? kinds['that cannot think']?.(think),
  };
  const thinkOf = ({ body }: Asked) => (body as OllamaRequest).think;
  const serveKind = (kind: string) =>
    serve((asked) => kinds[kind]?.(thinkOf(asked)) ?? { body: recorded('text') }, { models: [] });

  test.each<[string, Effort, Think[]]>([
    ['with levels', 'max', ['max']],
    ['with levels', 'minimal', ['low']],
    ['with levels', 'none', [false]],
    ['with levels, on a server without "max"', 'xhigh', ['max', 'high']],
    ['with levels, on a server without "max"', 'medium', ['medium']],
    ['that only thinks or not', 'minimal', ['low', true]],
    ['that only thinks or not', 'low', ['low', true]],
    ['that only thinks or not', 'medium', ['medium', true]],
    ['that only thinks or not', 'high', ['high', true]],
    ['that only thinks or not', 'none', [false]],
    ['that only thinks or not, on a server without "max"', 'max', ['max', 'high', true]],
    ['on a server without levels', 'max', ['max', true]],
    ['that cannot think', 'high', ['high', undefined]],
    ['that cannot think', 'none', [false]],
    ['that cannot think, and says first that it has no levels', 'low', ['low', true, undefined]],
  ])('of a model %s: %s is %j, and the last of it at once the next time', async (kind, reasoning_effort, thinks) => {
    const { server, channel } = await serveKind(kind);
    expect(await complete(channel, { reasoning_effort })).toMatchObject(answerOf('text'));
    expect(server.asked.map(thinkOf)).toEqual(thinks);
    await complete(channel, { reasoning_effort });
    expect(server.asked.slice(thinks.length).map(thinkOf)).toEqual(thinks.slice(-1));
  });

  test('is learnt of each model on its own, and holds for the other efforts', async () => {
    const { server, channel } = await serveKind('that only thinks or not');
    await complete(channel, { reasoning_effort: 'low' });
    await complete(channel, { reasoning_effort: 'high' });
    await complete(channel, { reasoning_effort: 'none' });
    await complete(channel, {});
    await complete(channel, { reasoning_effort: 'low', model: 'other' });
    expect(server.asked.map(thinkOf)).toEqual(['low', true, true, false, undefined, 'low', true]);
  });

  test('is learnt for five minutes, since a model can be another one then', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    vi.advanceTimersByTime(1);
    const { server, channel } = await serveKind('that cannot think');
    await complete(channel, { reasoning_effort: 'low' });
    vi.advanceTimersByTime(5 * 60_000 + 1);
    await complete(channel, { reasoning_effort: 'low' });
    expect(server.asked.map(thinkOf)).toEqual(['low', undefined, 'low', undefined]);
  });

  test.each(['does not support thinking', 'think value "high" is not supported', 'invalid think value: "high"'])(
    'is asked for three times at most, whatever is said: %s',
    async (error) => {
      const { server, channel } = await serve(() => refusal(error));
      await expect(complete(channel, { reasoning_effort: 'high' })).rejects.toMatchObject({ kind: 'invalid_request' });
      expect(server.asked.length).toBeLessThanOrEqual(3);
    },
  );

  test('is not asked for again when think was not the reason', async () => {
    const { server, channel } = await serve(() => refusal('"llama3.2" does not support thinking'));
    await expect(complete(channel)).rejects.toMatchObject({ kind: 'invalid_request' });
    expect(server.asked).toHaveLength(1);
    const { server: other, channel: second } = await serve(() => refusal('registry/x does not support tools'));
    await expect(complete(second, { reasoning_effort: 'low' })).rejects.toMatchObject({ kind: 'invalid_request' });
    expect(other.asked).toHaveLength(1);
  });
});

describe('images', () => {
  const png = `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64')}`;
  const image = { type: 'image_url' as const, image_url: { url: png } };
  const text = { type: 'text' as const, text: 'What is it?' };
  const messages: ChatCompletionRequest['messages'] = [
    { role: 'system', content: 'Look.' },
    { role: 'user', content: [text, image] },
  ];
  const show = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
  const serveShown = (shown: Answer) =>
    serve(({ path }) => (path === '/api/show' ? shown : { body: recorded('text') }));
  const pathsOf = ({ asked }: FakeOllama) => asked.map(({ path }) => path);

  test('to a model that cannot see them are refused by their place, and it is asked about once', async () => {
    const { server, channel } = await serveShown(show({ capabilities: ['completion', 'tools'] }));
    for (let at = 0; at < 2; at++) {
      await expect(complete(channel, { messages })).rejects.toMatchObject({
        kind: 'invalid_request',
        code: 'unsupported_parameter',
        param: 'messages[1].content[1]',
        message: expect.stringContaining("'llama3.2' cannot see images") as string,
      });
    }
    expect(server.asked).toMatchObject([{ method: 'POST', path: '/api/show', body: { model: 'llama3.2' } }]);
  });

  test('to one that sees them are sent, and it is asked about once', async () => {
    const { server, channel } = await serveShown(show({ capabilities: ['completion', 'vision'] }));
    await complete(channel, { messages });
    await complete(channel, { messages });
    expect(pathsOf(server)).toEqual(['/api/show', '/api/chat', '/api/chat']);
  });

  test.each<[string, Answer]>([
    ['has no word for it', show({ details: {} })],
    ['fails', show({ error: 'x' }, 500)],
    ['does not know the model', show({ error: "model 'x' not found" }, 404)],
    ['says nothing sensible', { body: '<html>' }],
    ['breaks the connection', { cutAfter: -1 }],
  ])('are sent where Ollama %s, and it is asked again the next time', async (_, shown) => {
    const { server, channel } = await serveShown(shown);
    await complete(channel, { messages });
    await complete(channel, { messages });
    expect(pathsOf(server)).toEqual(['/api/show', '/api/chat', '/api/show', '/api/chat']);
  });

  test('that are not there are not asked about', async () => {
    const { server, channel } = await serveShown(show({ capabilities: ['completion'] }));
    await complete(channel, { messages: [{ role: 'user', content: [text] }] });
    expect(pathsOf(server)).toEqual(['/api/chat']);
  });

  test('are not asked about any more when the client has left', async () => {
    const { server, channel } = await serveShown({ withheld: 'answer' });
    const [controller, reason, arrived] = [new AbortController(), clientClosedRequest(), server.nextRequest()];
    const first = oneByOne(runOf(channel, { ...request, messages }, { signal: controller.signal })).next();
    await arrived;
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    await server.haveLeft(1);
    expect(pathsOf(server)).toEqual(['/api/show']);
  });
});

describe('cancellation', () => {
  test('before the request sends none', async () => {
    const { server, channel } = await serve(() => ({ body: recorded('text') }));
    const reason = clientClosedRequest();
    const chunks = runOf(channel, request, { signal: AbortSignal.abort(reason) });
    await expect(chunks.next()).rejects.toBe(reason);
    expect(server.asked).toHaveLength(0);
  });

  test('before the headers closes the connection, with the reason', async () => {
    const { server, channel } = await serve(() => ({ withheld: 'answer' }));
    const [controller, reason, arrived] = [new AbortController(), clientClosedRequest(), server.nextRequest()];
    const first = runOf(channel, request, { signal: controller.signal }).next();
    await arrived;
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    await server.haveLeft(1);
    expect(server.left).toBe(1);
  });

  test('in the middle of the answer closes the connection, with the reason', async () => {
    const { server, channel } = await serve(() => ({ body: recorded('no-end'), withheld: 'end' }));
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const chunks = oneByOne(runOf(channel, request, { signal: controller.signal }));
    await chunks.next();
    await chunks.next();
    const third = chunks.next();
    controller.abort(reason);
    await expect(third).rejects.toBe(reason);
    await server.haveLeft(1);
    expect(server.left).toBe(1);
  });

  test('by a reader that goes away closes the connection', async () => {
    const { server, channel } = await serve(() => ({ body: recorded('no-end'), withheld: 'end' }));
    const chunks = runOf(channel, request, { signal: patient });
    await chunks.next();
    await chunks.return?.();
    await server.haveLeft(1);
    expect(server.left).toBe(1);
  });
});

describe('its models', () => {
  const tags = (...ids: string[]): Answer => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ models: ids.map((name) => ({ name, model: name })) }),
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are the configured ones; what Ollama has installed is told apart', async () => {
    const { server, channel } = await serve(() => tags('a:latest', 'b'), { models: [{ id: 'llama3.2' }], apiKey: 'k' });
    expect(channel.discovered()).toEqual([]);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['a:latest', 'b']);
    expect(channel.models()).toEqual(['llama3.2']);
    expect(channel.id).toBe('ollama');
    expect(server.asked).toMatchObject([{ method: 'GET', path: '/api/tags', headers: { authorization: 'Bearer k' } }]);
  });

  test('are asked for once in 30 seconds, and once at a time', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { server, channel } = await serve((_, nth) => tags(`m${nth}`));
    await Promise.all([channel.refresh(), channel.refresh()]);
    vi.advanceTimersByTime(29_999);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['m0']);
    vi.advanceTimersByTime(1);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['m1']);
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, Answer]>([
    ['an error', { status: 500, body: '{"error":"x"}' }],
    ['no JSON', { body: '<html>' }],
    ['another shape', { body: '{"models":7}' }],
    ['a broken connection', { cutAfter: -1 }],
  ])('stay as they were after %s', async (_, failure) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { channel } = await serve((__, nth) => (nth === 0 ? tags('a') : failure));
    await channel.refresh();
    vi.advanceTimersByTime(30_000);
    await expect(channel.refresh()).resolves.toBeUndefined();
    expect(channel.discovered()).toEqual(['a']);
  });

  test('are given up after 2 seconds of silence', async () => {
    const { server, channel } = await serve(() => ({ withheld: 'answer' }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const arrived = server.nextRequest();
    const refreshed = channel.refresh();
    await arrived;
    vi.advanceTimersByTime(2_000);
    await refreshed;
    await server.haveLeft(1);
    expect(channel.discovered()).toEqual([]);
  });
});
