import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { upstreamDisconnected } from '../errors.ts';
import { checkLimits, type Excess, type JsonLimits } from '../jsonLimits.ts';
import { isTurnLong, nextTurn, thenPause } from '../pause.ts';
import type { ChannelChunk } from './channel.ts';
import { isJson } from './json.ts';
import type { Provider } from './provider.ts';
import { brokenAnswer } from './upstreamError.ts';

/** Characters of one event or line: more than any model says at once. */
const maxFrame = 8 * 1_048_576;
/** Bytes of an answer that is one JSON text. */
const maxJson = 64 * 1_048_576;

/** What a whole answer may have. Twenty alternatives to each token of a long one are millions of members. */
const answerLimits = { levels: 10_000, members: 100_000, keys: 10_000, logprobs: 3_000_000 } satisfies JsonLimits;

/** What one event or line may have, which is read in one go. */
const frameLimits = { levels: 10_000, members: 20_000, keys: 10_000, logprobs: 200_000 } satisfies JsonLimits;

/** Characters of an event or line that is looked through before it is parsed: shorter ones hold nobody up, whatever is in them. */
const bigFrame = 4096;

/**
 * Reads the frames of an answer, as a channel yields them: the chunks of frames that came together are together, and those before a frame that fails come
 * before its failure.
 * @param read says the chunks of a frame; true after the last frame, when nothing more is read
 * @returns whether there was a last frame
 */
export async function* readChunks<Frame>(
  frames: AsyncIterable<readonly Frame[]>,
  read: (frame: Frame, say: (chunk: ChannelChunk) => void) => boolean,
): AsyncGenerator<readonly ChannelChunk[], boolean> {
  for await (const together of frames) {
    let chunks: ChannelChunk[] = [];
    try {
      for (const frame of together) {
        const isComplete = read(frame, (chunk) => chunks.push(chunk));
        if (!isComplete && !isTurnLong()) continue;
        if (chunks.length > 0) yield chunks;
        chunks = [];
        if (isComplete) return true;
        await nextTurn();
      }
    } catch (error) {
      if (chunks.length > 0) yield chunks;
      throw error;
    }
    if (chunks.length > 0) yield chunks;
  }
  return false;
}

/** Gives the chunks of an answer that is there as a whole: as many together as its readers take without holding others up. */
export async function* inTurns(chunks: readonly ChannelChunk[]): AsyncGenerator<readonly ChannelChunk[]> {
  for (let at = 0; at < chunks.length; at += togetherAtMost) {
    yield chunks.slice(at, at + togetherAtMost);
    if (isTurnLong()) await nextTurn();
  }
}

const togetherAtMost = 8;

/** The end mark of Chat Completions; official clients look only at how the data begins. */
export const isDone = (data: string): boolean => data.startsWith('[DONE]');

/** Reads server-sent events from bytes that may be split anywhere, inside characters too. */
export async function* readEvents(
  bytes: AsyncIterable<Uint8Array>,
  provider: Provider,
): AsyncGenerator<readonly EventSourceMessage[]> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: maxFrame,
    onEvent: (event) => {
      if (event.data.trim() !== '') events.push(event);
    },
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw brokenAnswer('sent an event of more than 8 MiB', provider);
    },
  });
  const decoder = new TextDecoder();
  for await (const part of bytes) {
    parser.feed(decoder.decode(part, { stream: true }));
    yield* checkBig(events.splice(0), ({ data }) => data, provider);
  }
  // Some servers end without the blank line that ends an event; half an event is no event.
  parser.feed(`${decoder.decode()}\n\n`);
  if (events.some(({ data }) => !isDone(data) && !isJson(data))) throw upstreamDisconnected();
  yield* checkBig(events, ({ data }) => data, provider);
}

/** Reads lines of JSON (NDJSON) likewise; empty lines are left out. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  provider: Provider,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  // What came of the last line so far: joined once, however many parts it has.
  let rest: string[] = [];
  let restLength = 0;
  for await (const part of bytes) {
    const [first = '', ...others] = decoder.decode(part, { stream: true }).split('\n');
    rest.push(first);
    restLength += first.length;
    const last = others.pop();
    if (last !== undefined) {
      const lines = [rest.join(''), ...others].filter((line) => line.trim() !== '');
      [rest, restLength] = [[last], last.length];
      yield* checkBig(lines, (line) => line, provider);
    }
    if (restLength > maxFrame) throw brokenAnswer('sent a line of more than 8 MiB', provider);
  }
  const line = rest.join('') + decoder.decode();
  if (line.trim() !== '') yield* checkBig([line], (text) => text, provider);
}

/** Looks through big frames before they are parsed; those before one that is refused are given before. */
async function* checkBig<Frame>(
  frames: readonly Frame[],
  textOf: (frame: Frame) => string,
  provider: Provider,
): AsyncGenerator<readonly Frame[]> {
  let together: Frame[] = [];
  for (const frame of frames) {
    const text = textOf(frame);
    if (text.length > bigFrame) {
      if (together.length > 0) yield together;
      together = [];
      await check(await thenPause(() => Buffer.from(text)), frameLimits, provider);
    }
    together.push(frame);
  }
  if (together.length > 0) yield together;
}

/** @throws upstream_error for JSON that would take long to be read */
async function check(bytes: Uint8Array, limits: typeof answerLimits, provider: Provider) {
  const { levels, members, keys, logprobs } = limits;
  const excesses: Partial<Record<Excess, string>> = {
    levels: `nested deeper than ${levels} levels`,
    members: `with more than ${members} members in its arrays and objects, or ${logprobs} of log probabilities`,
    keys: `with more than ${keys} keys in one object`,
  };
  await checkLimits(bytes, limits, (excess) => brokenAnswer(`sent JSON ${excesses[excess]}`, provider));
}

/**
 * Reads an answer that is one JSON value.
 * @throws upstream_error for what is no JSON, or too much of it
 */
export async function readJson(bytes: AsyncIterable<Uint8Array>, provider: Provider): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.byteLength;
    if (length > maxJson) throw brokenAnswer('sent more than 64 MiB of JSON', provider);
    parts.push(part);
  }
  const whole = await thenPause(() => Buffer.concat(parts, length));
  await check(whole, answerLimits, provider);
  const text = await thenPause(() => new TextDecoder().decode(whole));
  return thenPause(() => parseJson(text, provider));
}

/** Likewise for one JSON object. */
export async function readObject(
  bytes: AsyncIterable<Uint8Array>,
  provider: Provider,
): Promise<Record<string, unknown>> {
  return toObject(await readJson(bytes, provider), provider);
}

/** @throws upstream_error for what is no JSON object */
export const parseObject = (text: string, provider: Provider): Record<string, unknown> =>
  toObject(parseJson(text, provider), provider);

function parseJson(text: string, provider: Provider): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw brokenAnswer('sent something that is not JSON', provider, error);
  }
}

/** Google wraps failures, in events too, in a list of one. */
function toObject(said: unknown, provider: Provider): Record<string, unknown> {
  const value: unknown = Array.isArray(said) && said.length === 1 ? said[0] : said;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw brokenAnswer('sent something that is not a JSON object', provider);
}
