import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { upstreamDisconnected } from '../errors.ts';
import type { Provider } from './provider.ts';
import { brokenAnswer } from './upstreamError.ts';

/** Characters of one event or line: more than any model says at once. */
const maxFrame = 8 * 1_048_576;

/** Reads server-sent events from bytes that may be split anywhere, inside characters too. */
export async function* readEvents(
  bytes: AsyncIterable<Uint8Array>,
  provider: Provider,
): AsyncGenerator<EventSourceMessage> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: maxFrame,
    onEvent: (event) => events.push(event),
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw brokenAnswer('sent an event of more than 8 MiB', provider);
    },
  });
  // Not `yield*`, which in an async generator waits three times for each event.
  for await (const text of readText(bytes)) {
    parser.feed(text);
    for (const event of events.splice(0)) yield event;
  }
  // Some servers end without the blank line that ends an event; half an event is no event.
  parser.feed('\n\n');
  for (const event of events) {
    if (event.data !== '[DONE]' && !isJson(event.data)) throw upstreamDisconnected();
    yield event;
  }
}

/** Reads lines of JSON (NDJSON) likewise; empty lines are left out. */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, provider: Provider): AsyncGenerator<string> {
  let rest = '';
  for await (const text of readText(bytes)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > maxFrame) throw brokenAnswer('sent a line of more than 8 MiB', provider);
    yield* lines.filter((line) => line.trim() !== '');
  }
  if (rest.trim() !== '') yield rest;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @throws upstream_error for what is no JSON object */
export function parseObject(text: string, provider: Provider): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw brokenAnswer('sent something that is not JSON', provider, error);
  }
  throw brokenAnswer('sent something that is not a JSON object', provider);
}

async function* readText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
