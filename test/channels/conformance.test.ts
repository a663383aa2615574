/** What `Channel` promises, kept by every channel: in process by the offline one, and by the others in front of an upstream that speaks their format. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import type { Channel, ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { loadImage } from '../../src/channels/images.ts';
import { hasContent } from '../../src/channels/normalise.ts';
import { offlineChannel } from '../../src/channels/offline.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import { createOpenAiChannel } from '../../src/channels/openai.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { withTimeouts } from '../../src/channels/timeouts.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import { GatewayError } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { ollamaProvider } from '../support/fakeOllama.ts';
import { sendBytes, sendJson, startFakeUpstream, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { contract } from '../support/judge.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { eventually } from '../support/eventually.ts';
import { pulled, runOf, wired } from '../support/pulled.ts';
import type { Sink } from '../../src/sink.ts';
import { collect } from '../support/collect.ts';

/** What is behind a channel: an answer; nothing at all; a beginning and then silence; a whole answer whose connection stays open; a refusal. */
type Play = 'text' | 'tools' | 'silence' | 'beginning' | 'open end' | 'flood' | { status: 400 | 429 | 503 };

/** A channel, and what can be seen of its upstream; the offline one has none. */
interface Scene {
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
interface Format {
  api: Provider['api'];
  create: (provider: Provider, transport: Transport) => Channel;
  mediaType: string;
  begin: string;
  say: (content: string) => string;
  end: string;
  failure: (message: string) => object;
  recorded: { text: string; tools: string };
}

const recorded = (path: string) => readFileSync(new URL(`./recorded/${path}`, import.meta.url), 'utf8');
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

const flood = { piece: 'x'.repeat(65_536), pieces: 1024, limit: 16 * 1_048_576 };

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

async function startChannel(format: Format, handler: UpstreamHandler) {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const provider = ollamaProvider({ id: 'up', api: format.api, baseUrl: upstream.url, apiKey: 'sk-up' });
  return { upstream, channel: format.create(provider, transport) };
}

const tools: ChatCompletionRequest['tools'] = ['get_weather', 'get_time'].map((name) => ({
  type: 'function',
  function: { name, parameters: { type: 'object', properties: { city: { type: 'string' } } } },
}));

const requestOf = (model: string, content = 'hi'): ChatCompletionRequest => ({
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

const offline: Subject = {
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

const formats = [openai, anthropic, ollama];
const subjects = [...formats.map(remote), offline];

const identity = { id: 'chatcmpl-1', created: 1, model: 'openclaw' };
const open = ({ channel, request }: Pick<Scene, 'channel' | 'request'>, signal = new AbortController().signal) =>
  oneByOne(runOf(channel, request, { signal }));

/** The chunks as a client gets them, and what they add up to. */
async function answerOf(chunks: AsyncIterable<ChannelChunk>) {
  const accumulator = new CompletionAccumulator();
  const wire = await collect(wired(channelOf(chunks), identity));
  for (const chunk of wire) accumulator.add(chunk);
  return { wire, completion: accumulator.completion() };
}

async function* channelOf(chunks: AsyncIterable<ChannelChunk>): AsyncGenerator<readonly ChannelChunk[]> {
  for await (const chunk of chunks) yield [chunk];
}

/** Reads until so many chunks came. */
async function take(iterator: AsyncIterator<ChannelChunk>, count: number): Promise<ChannelChunk[]> {
  const chunks: ChannelChunk[] = [];
  while (chunks.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
  }
  return chunks;
}

/** Reads up to the usage, which is the last to come. */
async function takeLast(iterator: AsyncIterator<ChannelChunk>): Promise<void> {
  let last: ChannelChunk | undefined;
  while (!last?.usage) [last] = await take(iterator, 1);
}

const contentOf = (chunks: ChannelChunk[]): string =>
  chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');

const isChunk = schemaValidator(contract, 'ChatCompletionChunk');
const isCompletion = schemaValidator(contract, 'ChatCompletion');

describe.each(subjects)('the channel $name', ({ stage, floodLength }) => {
  test.each(['text', 'tools'] as const)(
    'says %s in chunks that add up to a completion of the contract',
    async (play) => {
      const { wire, completion } = await answerOf(open(await stage(play)));
      for (const chunk of wire) expect(isChunk(chunk) || isChunk.errors).toBe(true);
      expect(isCompletion(completion) || isCompletion.errors).toBe(true);
      const [choice] = completion.choices;
      expect(choice?.finish_reason).toBe(play === 'text' ? 'stop' : 'tool_calls');
      const said = wire.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
      expect(choice?.message.content ?? '').toBe(said);
      const ids = choice?.message.tool_calls?.map(({ id }) => id) ?? [];
      expect(ids.length > 1).toBe(play === 'tools');
      expect(new Set(ids).size).toBe(ids.length);
      const { prompt_tokens, completion_tokens, total_tokens } = completion.usage;
      expect(total_tokens).toBe(prompt_tokens + completion_tokens);
      expect(completion_tokens).toBeGreaterThan(0);
    },
  );

  test('yields no empty batch', async () => {
    const { channel, request } = await stage('text');
    const batches = await collect(runOf(channel, request, { signal: new AbortController().signal }));
    expect(batches.filter(({ length }) => length === 0)).toEqual([]);
  });

  test('asks nobody and throws the reason when the signal has fired already', async () => {
    const scene = await stage('text');
    const reason = new Error('too late');
    await expect(collect(open(scene, AbortSignal.abort(reason)))).rejects.toBe(reason);
    expect(scene.asked()).toBe(0);
  });

  test('that is aborted before its upstream answers throws the reason and closes the connection', async () => {
    const scene = await stage('silence');
    const [leaving, reason] = [new AbortController(), new Error('left')];
    const reading = collect(open(scene, leaving.signal));
    reading.catch(() => {});
    await scene.reached();
    leaving.abort(reason);
    await expect(reading).rejects.toBe(reason);
    await eventually(() => expect(scene.openSockets()).toBe(0));
  });

  test('that is aborted in mid-stream throws the reason and closes the connection', async () => {
    const scene = await stage('beginning');
    const [leaving, reason] = [new AbortController(), new Error('left')];
    const iterator = open(scene, leaving.signal)[Symbol.asyncIterator]();
    expect(contentOf(await take(iterator, 2))).not.toBe('');
    const waiting = iterator.next();
    waiting.catch(() => {});
    leaving.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await eventually(() => expect(scene.openSockets()).toBe(0));
  });

  test('that is aborted while nobody reads closes the connection at once, and throws the reason when read', async () => {
    const scene = await stage('beginning');
    const [leaving, reason] = [new AbortController(), new Error('left')];
    const iterator = open(scene, leaving.signal)[Symbol.asyncIterator]();
    await take(iterator, 2);
    leaving.abort(reason);
    await eventually(() => expect(scene.openSockets()).toBe(0));
    await expect(iterator.next()).rejects.toBe(reason);
  });

  test('that is aborted after chunks that came at once throws the reason to the run, and closes the connection', async () => {
    const { channel, request, openSockets } = await stage('open end');
    const [leaving, reason] = [new AbortController(), new Error('left')];
    const unlimited = { firstChunkMs: 60_000, firstChunkSetting: 'timeoutSeconds', idleMs: 60_000 };
    const run = (signal: AbortSignal, sink: Sink<ChannelChunk>) => channel.run(request, { signal }, sink);
    const iterator = pulled<ChannelChunk>((sink) =>
      withTimeouts(run, hasContent, unlimited, leaving.signal, { modelMs: 0 }, sink),
    );
    await iterator.next();
    leaving.abort(reason);
    await expect(iterator.next()).rejects.toBe(reason);
    await eventually(() => expect(openSockets()).toBe(0));
  });

  test('that is aborted after its last chunk closes the connection', async () => {
    const scene = await stage('open end');
    const leaving = new AbortController();
    const iterator = open(scene, leaving.signal)[Symbol.asyncIterator]();
    await takeLast(iterator);
    leaving.abort(new Error('left'));
    await eventually(() => expect(scene.openSockets()).toBe(0));
  });

  test.each([
    [400, 'invalid_request'],
    [429, 'rate_limit_exceeded'],
    [503, 'server_is_overloaded'],
  ] as const)('throws the error of status %i as %s, before any chunk', async (status, kind) => {
    const scene = await stage({ status });
    const iterator = open(scene)[Symbol.asyncIterator]();
    const failed: unknown = await iterator.next().catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(GatewayError);
    expect(failed).toMatchObject({ kind });
  });

  test.each([
    ['in mid-stream', 'beginning', { firstChunkMs: 60_000, idleMs: 30 }, 'idleTimeoutSeconds'],
    ['from the start', 'silence', { firstChunkMs: 30, idleMs: 60_000 }, 'timeoutSeconds'],
  ] as const)('whose upstream is silent %s is ended by the limit, which closes the connection', async (...row) => {
    const [, play, limits, setting] = row;
    const scene = await stage(play);
    const limited = withTimeouts<ChannelChunk>(
      (signal, sink) => scene.channel.run(scene.request, { signal }, sink),
      hasContent,
      { ...limits, firstChunkSetting: 'timeoutSeconds' },
      new AbortController().signal,
      { modelMs: 0 },
      () => {},
    );
    await expect(limited).rejects.toMatchObject({
      kind: 'upstream_timeout',
      message: expect.stringContaining(setting),
    });
    await eventually(() => expect(scene.openSockets()).toBe(0));
  });

  test('slows its upstream while nobody reads, and gives everything when reading resumes', async () => {
    const scene = await stage('flood');
    const iterator = open(scene)[Symbol.asyncIterator]();
    const [first] = await take(iterator, 1);
    expect(await stalled(scene)).toBeLessThan(flood.limit);
    const rest = await take(iterator, Infinity);
    const said = contentOf(first ? [first, ...rest] : rest);
    const { completion } = await answerOf(open(await stage('flood')));
    expect(said.length).toBe(completion.choices[0]?.message.content?.length);
    expect(said.length).toBeGreaterThanOrEqual(floodLength);
  });

  test('frees the connection of a reader that leaves early', async () => {
    const scene = await stage('beginning');
    for await (const _ of open(scene)) break;
    await eventually(() => expect(scene.openSockets()).toBe(0));
  });

  test('answers the next run after a reader that left early', async () => {
    const scene = await stage('text');
    for await (const _ of open(scene)) break;
    const { completion } = await answerOf(open(scene));
    expect(completion).toEqual((await answerOf(open(await stage('text')))).completion);
  });

  test('does nothing before the first chunk is asked for', async () => {
    const scene = await stage('text');
    await open(scene)[Symbol.asyncIterator]().return(undefined);
    expect([scene.asked(), scene.openSockets()]).toEqual([0, 0]);
  });

  test('leaves the request as it is', async () => {
    const scene = await stage('text');
    const request = freeze({ ...rich, model: scene.request.model });
    const before = structuredClone(request);
    await collect(open({ ...scene, request }));
    expect(request).toEqual(before);
  });
});

const rich: ChatCompletionRequest = {
  model: 'm1',
  temperature: 0.5,
  max_completion_tokens: 500,
  stop: ['END'],
  stream: true,
  stream_options: { include_usage: true },
  tools,
  tool_choice: 'auto',
  messages: [
    { role: 'system', content: 'Be kind.' },
    { role: 'developer', content: [{ type: 'text', text: 'Be short.' }] },
    { role: 'user', content: [{ type: 'text', text: 'What is the weather?' }] },
    {
      role: 'assistant',
      content: null,
      tool_calls: [
        { id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } },
      ],
    },
    { role: 'tool', tool_call_id: 'call_1', content: '18 degrees' },
    { role: 'user', content: 'And tomorrow?' },
  ],
};

/** A change of it throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

/** The bytes that an upstream got rid of once it gets rid of no more. */
async function stalled({ written }: Scene): Promise<number> {
  let [before, unchanged] = [-1, 0];
  const look = () => {
    const now = written();
    unchanged = now === before ? unchanged + 1 : 0;
    before = now;
    expect(unchanged).toBeGreaterThan(5);
  };
  await eventually(look);
  return before;
}

/** Answers with the name that the request's text has, in small pieces, and not before both runs have asked. */
function echoWhenBothAsked(format: Format): UpstreamHandler {
  const both = Promise.withResolvers<void>();
  let asked = 0;
  return async (request, response) => {
    const [name = ''] = /run-\w+/.exec(JSON.stringify(request.body.messages)) ?? [];
    if (++asked === 2) both.resolve();
    await both.promise;
    const said = Array.from(name, format.say).join('');
    await sendBytes(Buffer.from(format.begin + said + format.end), { mediaType: format.mediaType, splitSize: 11 })(
      request,
      response,
    );
  };
}

const pairs: [string, () => Promise<Pick<Scene, 'channel'>>, string][] = [
  ...formats.map((format): (typeof pairs)[number] => [
    format.api,
    () => startChannel(format, echoWhenBothAsked(format)),
    'm1',
  ]),
  ['offline', () => offline.stage('text'), 'echo'],
];

test.each(pairs)('two runs of %s at once do not mix', async (_, start, model) => {
  const { channel } = await start();
  const said = await Promise.all(
    ['run-one', 'run-two'].map(async (name) => {
      const { completion } = await answerOf(open({ channel, request: requestOf(model, name) }));
      return completion.choices[0]?.message.content?.match(/run-\w+/g);
    }),
  );
  expect(said).toEqual([['run-one'], ['run-two']]);
});
