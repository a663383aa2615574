/** What Ollama is asked: credentials, reasoning and images; HTTP errors, and calls that are cut off. */
import type { ChatRequest } from 'ollama';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { OllamaRequest } from '../../src/channels/ollama/request.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import { clientClosedRequest } from '../../src/errors.ts';
import type { Answer, Asked, FakeOllama } from '../support/fakeOllama.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { runOf } from '../support/pulled.ts';
import { recorded, patient, request, serve, complete, answerOf } from '../support/ollamaChannel.ts';

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
