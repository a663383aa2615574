/** The channels that keep one promise: in process the offline one, and the others in front of an upstream that speaks their format. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect, onTestFinished } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { loadImage } from '../../src/channels/images.ts';
import { offlineChannel } from '../../src/channels/offline.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import { createOpenAiChannel } from '../../src/channels/openai.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import { ollamaProvider } from './fakeOllama.ts';
import { sendBytes, sendJson, startFakeUpstream, type UpstreamHandler } from './fakeUpstream.ts';
import { eventually } from './eventually.ts';
import { recorded } from './recorded.ts';

/** What is behind a channel: an answer; nothing at all; a beginning and then silence; a whole answer whose connection stays open; a refusal. */
type Play = 'text' | 'tools' | 'silence' | 'beginning' | 'open end' | 'flood' | { status: 400 | 429 | 503 };

/** A channel, and what can be seen of its upstream; the offline one has none. */
export interface Scene {
  channel: Channel;
  request: ChatCompletionRequest;
  /** Requests that reached the upstream. */
  asked: () => number;
  /** Resolves when one has. */
  reached: () => Promise<unknown>;
  openSockets: () => number;
  /** Bytes that the upstream could get rid of. */
  written: () => number;
}

interface Subject {
  name: string;
  /** Characters that a flood has at least. */
  floodLength: number;
  stage: (play: Play) => Promise<Scene>;
}

/** How an upstream speaks. */
export interface Format {
  api: Provider['api'];
  create: (provider: Provider, transport: Transport) => Channel;
  mediaType: string;
  begin: string;
  say: (content: string) => string;
  end: string;
  failure: (message: string) => object;
  recorded: { text: string; tools: string };
}

const sse = (...events: object[]) => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

const line = (value: object) => `${JSON.stringify(value)}\n`;

const openai: Format = {
  api: 'openai-completions',
  create: createOpenAiChannel,
  mediaType: 'text/event-stream',
  begin: '',
  say: (content) => sse({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
  end: `${sse(
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    { choices: [], usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } },
  )}data: [DONE]\n\n`,
  failure: (message) => ({ error: { message, type: 'x', param: null, code: null } }),
  recorded: { text: recorded('openai/text.sse'), tools: recorded('openai/tools.sse') },
};

const anthropic: Format = {
  api: 'anthropic-messages',
  create: createAnthropicChannel,
  mediaType: 'text/event-stream',
  begin: sse(
    { type: 'message_start', message: { usage: { input_tokens: 1, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  ),
  say: (text) => sse({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  end: sse(
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
    { type: 'message_stop' },
  ),
  failure: (message) => ({ type: 'error', error: { type: 'x', message } }),
  recorded: { text: recorded('anthropic/text.sse'), tools: recorded('anthropic/parallelTools.sse') },
};

const ollama: Format = {
  api: 'ollama',
  create: (provider, transport) => createOllamaChannel(provider, transport, loadImage),
  mediaType: 'application/x-ndjson',
  begin: '',
  say: (content) => line({ message: { role: 'assistant', content }, done: false }),
  end: line({
    message: { role: 'assistant', content: '' },
    done: true,
    done_reason: 'stop',
    prompt_eval_count: 1,
    eval_count: 2,
  }),
  failure: (message) => ({ error: message }),
  recorded: { text: recorded('ollama/text.ndjson'), tools: recorded('ollama/parallel-in-one-line.ndjson') },
};

export const flood = { piece: 'x'.repeat(65_536), pieces: 1024, limit: 16 * 1_048_576 };

/** Writes as fast as the connection takes it. */
async function pour(format: Format, response: ServerResponse, onWritten: (bytes: number) => void): Promise<void> {
  response.writeHead(200, { 'content-type': format.mediaType });
  response.write(format.begin);
  const said = Buffer.from(format.say(flood.piece));
  for (let at = 0; at < flood.pieces; at++) {
    if (!response.write(said)) await once(response, 'drain');
    onWritten(said.length);
  }
  response.end(format.end);
}

function handlerOf(format: Format, play: Play, onWritten: (bytes: number) => void): UpstreamHandler {
  const { mediaType } = format;
  if (typeof play === 'object') return sendJson(play.status, format.failure('No.'));
  switch (play) {
    case 'silence':
      return () => {};
    case 'text':
    case 'tools':
      return sendBytes(Buffer.from(format.recorded[play]), { mediaType });
    case 'beginning':
      return sendBytes(Buffer.from(format.begin + format.say('Hel') + format.say('lo')), { mediaType, end: 'never' });
    case 'open end':
      return sendBytes(Buffer.from(format.begin + format.say('Hello') + format.end), { mediaType, end: 'never' });
    case 'flood':
      return (_, response) => pour(format, response, onWritten);
  }
}

export async function startChannel(format: Format, handler: UpstreamHandler) {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const provider = ollamaProvider({ id: 'up', api: format.api, baseUrl: upstream.url, apiKey: 'sk-up' });
  return { upstream, channel: format.create(provider, transport) };
}

export const tools: NonNullable<ChatCompletionRequest['tools']> = ['get_weather', 'get_time'].map((name) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: { city: { type: 'string' } } } },
}));

export const requestOf = (model: string, content = 'hi'): ChatCompletionRequest => ({
  model,
  messages: [{ role: 'user', content }],
});

const remote = (format: Format): Subject => ({
  name: format.api,
  floodLength: flood.pieces * flood.piece.length,
  async stage(play) {
    let written = 0;
    const { upstream, channel } = await startChannel(
      format,
      handlerOf(format, play, (bytes) => (written += bytes)),
    );
    return {
      channel,
      request: { ...requestOf('m1'), ...(play === 'tools' && { tools }) },
      asked: () => upstream.requests.length,
      reached: () => eventually(() => expect(upstream.requests).toHaveLength(1)),
      openSockets: upstream.openSockets,
      written: () => written,
    };
  },
});

const offlineModels: Record<Exclude<Play, object>, string> = {
  text: 'echo',
  tools: 'tools',
  silence: 'slow',
  beginning: 'stall',
  'open end': 'echo',
  flood: 'long',
};

export const offline: Subject = {
  name: 'offline',
  floodLength: 1000,
  stage: async (play) => ({
    channel: offlineChannel,
    request: {
      ...requestOf(typeof play === 'object' ? `error-${play.status}` : offlineModels[play]),
      ...(play === 'tools' && { tools }),
    },
    asked: () => 0,
    reached: async () => {},
    openSockets: () => 0,
    written: () => 0,
  }),
};

export const formats = [openai, anthropic, ollama];

export const subjects = [...formats.map(remote), offline];
