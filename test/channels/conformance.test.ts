/** What `Channel` promises, kept by every channel. */
import { describe, expect, test } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { hasContent } from '../../src/channels/normalise.ts';
import { withTimeouts } from '../../src/channels/timeouts.ts';
import type { ChatCompletionRequest } from '../../src/contract.ts';
import { GatewayError } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { sendBytes, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { contract } from '../support/judge.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { eventually } from '../support/eventually.ts';
import { pulled, runOf, wired } from '../support/pulled.ts';
import type { Sink } from '../../src/sink.ts';
import { collect } from '../support/collect.ts';
import {
  type Scene,
  flood,
  requestOf,
  formats,
  subjects,
  type Format,
  offline,
  startChannel,
  tools,
} from '../support/channelSubjects.ts';

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
