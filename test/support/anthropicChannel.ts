/** A channel to a fake Anthropic, and what a client would get of its chunks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import { loadContract, type ChatCompletion, type ChatCompletionRequest, type Usage } from '../../src/contract.ts';
import { upstreamDisconnected } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { startFakeUpstream, type FakeUpstream, type UpstreamHandler } from './fakeUpstream.ts';
import { oneByOne } from './oneByOne.ts';
import { runOf, wired } from './pulled.ts';

export const contract = loadContract();

const isCompletion = schemaValidator(contract, 'ChatCompletion');

export const patient = new AbortController().signal;

export const transport = createTransport();
afterAll(() => transport.close());

export const key = 'sk-ant-api03-secret';

export const recorded = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../channels/recorded/anthropic', `${name}.sse`));

export const providerOf = (baseUrl: string, more: Partial<Provider> = {}): Provider => ({
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

export const hello: ChatCompletionRequest = { model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: 'hi' }] };

export async function start(handler: UpstreamHandler): Promise<FakeUpstream> {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  return upstream;
}

export async function chunksOf(
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
export async function fold(chunks: ChannelChunk[]): Promise<ChatCompletion> {
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
        for (const bytes of reads) if (await take(bytes)) return true;
        if (end === 'cut') throw upstreamDisconnected();
        return false;
      },
    };
  },
  async close() {},
});

export const replay = (reads: Uint8Array[], end?: 'proper' | 'cut') =>
  chunksOf({ url: 'http://unused' }, hello, {}, patient, reading(reads, end));

export const completionOf = async (handler: UpstreamHandler, request = hello): Promise<ChatCompletion> =>
  fold(await chunksOf(await start(handler), request));

export const usage = (prompt_tokens: number, completion_tokens: number, more: Partial<Usage> = {}): Usage => ({
  prompt_tokens,
  completion_tokens,
  total_tokens: prompt_tokens + completion_tokens,
  prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
  ...more,
});

export const call = (id: string, name: string, args: string) => ({
  id,
  type: 'function' as const,
  function: { name, arguments: args },
});

export const signedThoughts = [
  { type: 'thinking', thinking: 'Which city?', signature: 'EqQBCgIYAhIM1gbcDa9G==' },
  { type: 'redacted_thinking', data: 'EmwKAhgBEg==' },
];
