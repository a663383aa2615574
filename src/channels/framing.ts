import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { upstreamDisconnected } from '../errors.ts';
import { thenPause } from '../pause.ts';
import type { ChannelChunk } from './channel.ts';
import { isJson } from './json.ts';
import type { Provider } from './provider.ts';
import { brokenAnswer } from './upstreamError.ts';

/** Characters of one event or line: more than any model says at once. */
const maxFrame = 8 * 1_048_576;

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
    const chunks: ChannelChunk[] = [];
    let isComplete = false;
    try {
      isComplete = together.some((frame) => read(frame, (chunk) => chunks.push(chunk)));
    } catch (error) {
      if (chunks.length > 0) yield chunks;
      throw error;
    }
    if (chunks.length > 0) yield chunks;
    if (isComplete) return true;
  }
  return false;
}

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
    if (events.length > 0) yield events.splice(0);
  }
  // Some servers end without the blank line that ends an event; half an event is no event.
  parser.feed(`${decoder.decode()}\n\n`);
  if (events.some(({ data }) => !isDone(data) && !isJson(data))) throw upstreamDisconnected();
  if (events.length > 0) yield events;
}

/** Reads lines of JSON (NDJSON) likewise; empty lines are left out. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  provider: Provider,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const part of bytes) {
    const lines = (rest + decoder.decode(part, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxFrame) throw brokenAnswer('sent a line of more than 8 MiB', provider);
    const full = lines.filter((line) => line.trim() !== '');
    if (full.length > 0) yield full;
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield [rest];
}

/** Reads an answer that is one JSON value. @throws upstream_error for what is no JSON */
export async function readJson(bytes: AsyncIterable<Uint8Array>, provider: Provider): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of bytes) text += decoder.decode(part, { stream: true });
  return thenPause(() => parseJson(text + decoder.decode(), provider));
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
