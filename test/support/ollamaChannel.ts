/** A channel to a fake Ollama, and what a client would get of its answers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import type { LoadImage } from '../../src/channels/images.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport } from '../../src/channels/transport.ts';
import { loadContract, type ChatCompletion, type ChatCompletionRequest } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { createFakeOllama, ollamaProvider, type Answer, type Asked } from './fakeOllama.ts';
import { runOf, wired } from './pulled.ts';

const isCompletion = schemaValidator(loadContract(), 'ChatCompletion');

export const folder = join(import.meta.dirname, '../channels/recorded/ollama');

export const recorded = (name: string): Buffer => readFileSync(join(folder, `${name}.ndjson`));

export const patient = new AbortController().signal;

export const noImages: LoadImage = () => Promise.reject(new Error('no image is expected here'));

export const request: ChatCompletionRequest = { model: 'llama3.2', messages: [{ role: 'user', content: 'hi' }] };

export const transport = createTransport();
afterAll(() => transport.close());

export async function serve(answer: (asked: Asked, nth: number) => Answer, more: Partial<Provider> = {}) {
  const server = await createFakeOllama(answer);
  onTestFinished(() => server.close());
  const provider = ollamaProvider({ baseUrl: server.baseUrl, ...more });
  return { server, channel: createOllamaChannel(provider, transport, noImages) };
}

export type Run = Pick<ReturnType<typeof createOllamaChannel>, 'run'>;

/** The whole answer, as a client would get it. */
export async function complete(channel: Run, body: Partial<ChatCompletionRequest> = {}): Promise<ChatCompletion> {
  const accumulator = new CompletionAccumulator();
  const chunks = runOf(channel, { ...request, ...body }, { signal: patient });
  const identity = { id: 'chatcmpl-1', created: 0, model: 'ollama/llama3.2' };
  for await (const chunk of wired(chunks, identity)) accumulator.add(chunk);
  const completion = accumulator.completion();
  expect(isCompletion(completion)).toBe(true);
  return completion;
}

const anId = expect.stringMatching(/^call_\w{8,}$/) as string;

export const call = (name: string, said: string, id = anId) => ({
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
export const expected: Record<string, { message: object; finish_reason: string; usage?: object; logprobs?: object }> = {
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

export function answerOf(name: string): object {
  const { usage = tokens(26, 9), ...choice } = expected[name] ?? {};
  return { choices: [choice], usage };
}
