import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { upstreamDisconnected } from '../errors.ts';
import { checkLimits, type Excess, type JsonLimits } from '../jsonLimits.ts';
import { isTurnLong, nextTurn, thenPause, thenPauseIfBig } from '../pause.ts';
import type { Sink } from '../sink.ts';
import type { ChannelChunk } from './channel.ts';
import { isJson, isRecord } from './json.ts';
import type { Provider } from './provider.ts';
import type { UpstreamAnswer } from './transport.ts';
import { brokenAnswer } from './upstreamError.ts';

/** Characters of one event or line: more than any model says at once. */
const maxFrame = 8 * 1_048_576;
/** Bytes of an answer that is one JSON text. */
const maxJson = 64 * 1_048_576;

/** What a whole answer may have. The log probabilities of a long one, with twenty alternatives to each token, have millions of members. */
const answerLimits = { levels: 10_000, members: 100_000, keys: 10_000, logprobs: 3_000_000 } satisfies JsonLimits;

/** What an answer of embeddings may have: a thousand vectors of three thousand numbers. */
const embeddingLimits = { ...answerLimits, members: 3_000_000 } satisfies JsonLimits;

/** What one event or line may have, which is read in one go. */
const frameLimits = { levels: 10_000, members: 20_000, keys: 10_000, logprobs: 200_000 } satisfies JsonLimits;

/** Characters of an event or line that is looked through before it is parsed: shorter ones hold nobody up, whatever is in them. */
const bigFrame = 4096;

/** Cuts bytes that may be split anywhere into frames. */
interface Framer<Frame> {
  /** The frames that are whole with these bytes. @throws upstream_error for a frame that is too big */
  feed(bytes: Uint8Array): readonly Frame[];
  /** Those that the end makes whole. */
  end(): readonly Frame[];
  /** What of a frame is read as JSON. */
  textOf(frame: Frame): string;
}

/** Says the chunks of a frame. @returns true after the last frame, when nothing more is read */
export type ReadFrame<Frame> = (frame: Frame, say: (chunk: ChannelChunk) => void) => boolean;

/**
 * Reads the frames of an answer: the chunks of frames that came together are together in the sink, and those before a frame that fails are there before its
 * failure is thrown.
 * @returns whether there was a last frame
 */
async function readFrames<Frame>(
  { read: readBytes }: UpstreamAnswer,
  framer: Framer<Frame>,
  read: ReadFrame<Frame>,
  sink: Sink<ChannelChunk>,
  provider: Provider,
): Promise<boolean> {
  const reader = new FrameReader(framer, read, sink, provider);
  const isComplete = await readBytes((bytes) => reader.take(framer.feed(bytes)));
  return isComplete || reader.take(framer.end());
}

class FrameReader<Frame> {
  readonly #framer: Framer<Frame>;
  readonly #read: ReadFrame<Frame>;
  readonly #sink: Sink<ChannelChunk>;
  readonly #provider: Provider;
  #chunks: ChannelChunk[] = [];

  constructor(framer: Framer<Frame>, read: ReadFrame<Frame>, sink: Sink<ChannelChunk>, provider: Provider) {
    [this.#framer, this.#read, this.#sink, this.#provider] = [framer, read, sink, provider];
  }

  /**
   * Reads frames that came together. Most come alone and are short, and a promise costs as much as to read one: there is none where nothing is waited for.
   * @returns whether the last one of the answer was among them
   */
  take(frames: readonly Frame[]): boolean | Promise<boolean> {
    if (isTurnLong() || frames.some((frame) => this.#isBig(frame))) return this.#takeWithPauses(frames);
    let isLast = false;
    try {
      isLast = frames.some((frame) => this.#read(frame, this.#say));
    } catch (error) {
      const flushed = this.#flush();
      if (!flushed) throw error;
      return flushed.then(() => Promise.reject(error as Error));
    }
    const flushed = this.#flush();
    return flushed ? flushed.then(() => isLast) : isLast;
  }

  async #takeWithPauses(frames: readonly Frame[]): Promise<boolean> {
    try {
      for (const frame of frames) {
        if (this.#isBig(frame)) {
          await this.#flush();
          const text = this.#framer.textOf(frame);
          await check(await thenPause(() => Buffer.from(text)), frameLimits, this.#provider);
        }
        if (this.#read(frame, this.#say)) return true;
        if (!isTurnLong()) continue;
        await this.#flush();
        await nextTurn();
      }
      return false;
    } finally {
      await this.#flush();
    }
  }

  #isBig(frame: Frame): boolean {
    return this.#framer.textOf(frame).length > bigFrame;
  }

  readonly #say = (chunk: ChannelChunk): void => void this.#chunks.push(chunk);

  #flush(): void | Promise<void> {
    if (this.#chunks.length === 0) return;
    const said = this.#chunks;
    this.#chunks = [];
    return this.#sink(said);
  }
}

/** Reads server-sent events. @returns as for frames @throws upstream_disconnected for an end within an event */
export const readEvents = (
  answer: UpstreamAnswer,
  provider: Provider,
  read: ReadFrame<EventSourceMessage>,
  sink: Sink<ChannelChunk>,
): Promise<boolean> => readFrames(answer, new EventFramer(provider), read, sink, provider);

/** Reads lines of JSON (NDJSON) likewise; empty lines are left out. */
export const readLines = (
  answer: UpstreamAnswer,
  provider: Provider,
  read: ReadFrame<string>,
  sink: Sink<ChannelChunk>,
): Promise<boolean> => readFrames(answer, new LineFramer(provider), read, sink, provider);

class EventFramer implements Framer<EventSourceMessage> {
  readonly #decoder = new TextDecoder();
  #events: EventSourceMessage[] = [];
  readonly #parser: EventSourceParser;

  constructor(provider: Provider) {
    this.#parser = createParser({
      maxBufferSize: maxFrame,
      onEvent: (event) => {
        if (event.data.trim() !== '') this.#events.push(event);
      },
      onError: ({ type }) => {
        if (type === 'max-buffer-size-exceeded') throw brokenAnswer('sent an event of more than 8 MiB', provider);
      },
    });
  }

  feed(bytes: Uint8Array): EventSourceMessage[] {
    return this.#parse(this.#decoder.decode(bytes, { stream: true }));
  }

  /** Some servers end without the blank line that ends an event; half an event is no event. */
  end(): EventSourceMessage[] {
    const events = this.#parse(`${this.#decoder.decode()}\n\n`);
    if (events.some(({ data }) => !isDone(data) && !isJson(data))) throw upstreamDisconnected();
    return events;
  }

  textOf({ data }: EventSourceMessage): string {
    return data;
  }

  #parse(text: string): EventSourceMessage[] {
    this.#events = [];
    this.#parser.feed(text);
    return this.#events;
  }
}

class LineFramer implements Framer<string> {
  readonly #decoder = new TextDecoder();
  readonly #provider: Provider;
  /** What came of the last line so far: joined once, however many parts it has. */
  #rest: string[] = [];
  #restLength = 0;

  constructor(provider: Provider) {
    this.#provider = provider;
  }

  feed(bytes: Uint8Array): string[] {
    const [first = '', ...others] = this.#decoder.decode(bytes, { stream: true }).split('\n');
    this.#restLength += first.length;
    if (this.#restLength > maxFrame) throw brokenAnswer('sent a line of more than 8 MiB', this.#provider);
    this.#rest.push(first);
    const last = others.pop();
    if (last === undefined) return [];
    const lines = [this.#rest.join(''), ...others];
    [this.#rest, this.#restLength] = [[last], last.length];
    return lines.filter((line) => line.trim() !== '');
  }

  end(): string[] {
    const line = this.#rest.join('') + this.#decoder.decode();
    return line.trim() === '' ? [] : [line];
  }

  textOf(line: string): string {
    return line;
  }
}

/** Gives the chunks of an answer that is there as a whole: as many together as their sink takes without holding others up. */
export async function giveInTurns(chunks: readonly ChannelChunk[], sink: Sink<ChannelChunk>): Promise<void> {
  for (let at = 0; at < chunks.length; at += togetherAtMost) {
    await sink(chunks.slice(at, at + togetherAtMost));
    if (isTurnLong()) await nextTurn();
  }
}

const togetherAtMost = 8;

/** The end mark of Chat Completions; official clients look only at how the data begins. */
export const isDone = (data: string): boolean => data.startsWith('[DONE]');

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
export async function readJson(
  { read }: UpstreamAnswer,
  provider: Provider,
  limits: typeof answerLimits = answerLimits,
): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  await read((part) => {
    length += part.byteLength;
    if (length > maxJson) throw brokenAnswer('sent more than 64 MiB of JSON', provider);
    parts.push(part);
    return false;
  });
  const whole = await thenPauseIfBig(length, () => Buffer.concat(parts, length));
  await check(whole, limits, provider);
  const text = await thenPauseIfBig(length, () => new TextDecoder().decode(whole));
  return thenPauseIfBig(length, () => parseJson(text, provider));
}

/** Likewise for one JSON object. */
export async function readObject(answer: UpstreamAnswer, provider: Provider): Promise<Record<string, unknown>> {
  return toObject(await readJson(answer, provider), provider);
}

/** Likewise for an object with many numbers. */
export async function readEmbeddings(answer: UpstreamAnswer, provider: Provider): Promise<Record<string, unknown>> {
  return toObject(await readJson(answer, provider, embeddingLimits), provider);
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
  if (isRecord(value)) return value;
  throw brokenAnswer('sent something that is not a JSON object', provider);
}
