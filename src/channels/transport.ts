import type { Dispatcher } from 'undici';
import type { GatewayError } from '../errors.ts';
import { toExactParts } from '../jsonPieces.ts';
import { thenPause } from '../pause.ts';
import { IncomingAnswer, type AnswerHead } from './incomingAnswer.ts';
import type { Provider } from './provider.ts';
import { readFailure } from './failure.ts';
import { brokenAnswer, toConnectionError, toUpstreamError } from './upstreamError.ts';
import { urlOf } from './upstreamUrl.ts';

/** One request to an upstream. */
export interface UpstreamCall {
  method: 'GET' | 'POST';
  /** Path below the provider's base URL, beginning with a slash. */
  path: string;
  /** Headers of the format: authentication, versions. */
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: object;
  signal: AbortSignal;
  /** Whether the answer is lines of JSON (NDJSON), which begin like one JSON text. */
  isStream?: boolean;
  /** Counts what of the answer is held as long as the run goes on: all of JSON, of events and lines what they say beside their form. @throws overloaded */
  hold?: ((bytes: number) => void) | undefined;
}

export interface UpstreamAnswer {
  /** What the first bytes are: proxies and small servers get the media type wrong. */
  kind: AnswerKind;
  /**
   * Reads the bytes as they come, once. A reader that has seen enough leaves the rest to be thrown away, so that the connection can be used again.
   * @param take says true when it has seen enough; nothing more is read before it has taken what it got
   * @returns whether it had enough before the end
   * @throws upstream_disconnected when the connection breaks, the signal's reason when that fires, and what `take` throws
   */
  read: (take: (bytes: Uint8Array) => boolean | Promise<boolean>) => Promise<boolean>;
}

/** A JSON value (or lines of them), server-sent events, or nothing at all. */
export type AnswerKind = 'json' | 'events' | 'nothing';

/** The way out: one pool of connections for all channels. */
export interface Transport {
  /** @throws errors of `upstreamError.ts` for every answer that is no success (RFC 9110, section 15.3: any 2xx) */
  call(provider: Provider, call: UpstreamCall): Promise<UpstreamAnswer>;
  close(): Promise<void>;
}

const connectTimeoutMs = 10_000;
/** Bytes of an event for one of what it says. */
const bytesOfEventBytes = 8;
const newline = 0x0a;
/** Bytes: more than any error body needs, and than any answer has. */
const [maxErrorBytes, maxAnswerBytes] = [65_536, 256 * 1_048_576];

/**
 * undici with one dispatcher: proxies of the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY), HTTP/2 where it is offered, no redirects, nothing compressed.
 * It is loaded when the first upstream is called: the offline model needs none of it.
 */
export function createTransport(): Transport {
  let loading: Promise<Dispatcher> | undefined;
  return {
    async call(provider, call) {
      loading ??= loadDispatcher();
      const dispatcher = await loading;
      call.signal.throwIfAborted();
      const answer = new IncomingAnswer(call.signal);
      const head = await send(dispatcher, answer, provider, call);
      if (head.status < 200 || head.status > 299) throw await failureOf(head, answer, provider, call);
      const encoding = head.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') {
        answer.close();
        throw brokenAnswer('sent a compressed answer, which was not asked for', provider);
      }
      const { kind, first } = await peek(answer, provider, call.signal);
      if (kind === 'page' || kind === 'other') {
        answer.close();
        const what = kind === 'page' ? 'a web page' : 'something that is neither JSON nor an event stream';
        throw brokenAnswer(`answered with ${what}`, provider);
      }
      const options = { isStream: kind === 'events', ...call };
      return { kind, read: (take) => readBytes(answer, first, provider, options, take) };
    },
    async close() {
      await (await loading)?.destroy();
    },
  };
}

async function loadDispatcher(): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await import('undici');
  return new EnvHttpProxyAgent({
    connect: { timeout: connectTimeoutMs },
    keepAliveTimeout: 30_000,
    // The run has timeouts of its own; these would only cut long answers short.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

async function send(
  dispatcher: Dispatcher,
  answer: IncomingAnswer,
  provider: Provider,
  call: UpstreamCall,
): Promise<AnswerHead> {
  try {
    const { origin, pathname, search } = urlOf(provider.baseUrl, call.path);
    const request: Dispatcher.DispatchOptions = {
      origin,
      path: pathname + search,
      method: call.method,
      headers: {
        'accept-encoding': 'identity',
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...call.headers,
        ...provider.headers,
      },
      body: call.body === undefined ? null : await toBody(call.body),
    };
    call.signal.throwIfAborted();
    dispatcher.dispatch(request, answer);
    return await answer.head();
  } catch (error) {
    call.signal.throwIfAborted();
    throw toConnectionError(error, provider, false);
  }
}

/** As one text or one piece of bytes: upstreams want to know its length. */
async function toBody(body: object): Promise<string | Uint8Array> {
  const parts = await toExactParts(body);
  const [first = ''] = parts;
  if (parts.length === 1) return first;
  return thenPause(() => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
}

async function failureOf(
  { status, headers }: AnswerHead,
  answer: IncomingAnswer,
  provider: Provider,
  call: UpstreamCall,
): Promise<GatewayError> {
  const text = await readText(answer).catch(() => {
    call.signal.throwIfAborted();
    return '';
  });
  const url = urlOf(provider.baseUrl, call.path);
  return toUpstreamError({ ...readFailure(parsed(text)), url: url.origin + url.pathname, status, headers }, provider);
}

/** JSON where it is JSON, else a short text; a web page has no words for us but those of nginx for who speaks HTTP to a port of TLS. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!text.trimStart().startsWith('<')) return text.slice(0, 300);
    return /plain HTTP request was sent to HTTPS port/i.exec(text)?.[0];
  }
}

async function readText(answer: IncomingAnswer): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = await answer.read(); bytes && text.length <= maxErrorBytes; bytes = await answer.read()) {
    text += decoder.decode(bytes, { stream: true });
  }
  answer.close();
  return text;
}

/** What events begin with (WHATWG HTML, section 9.2.6). */
const fields = ['data:', 'event:', 'id:', 'retry:', ':'];

/**
 * Reads as much of an answer as shows what it is, whatever the media type says: `{` or `[` begins JSON, a field or a comment begins events.
 * @returns the bytes that were read
 */
async function peek(
  answer: IncomingAnswer,
  provider: Provider,
  signal: AbortSignal,
): Promise<{ kind: AnswerKind | 'page' | 'other'; first: Uint8Array | undefined }> {
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const bytes = await answer.read();
      const said = parts.length > 0 ? bytes : bytes && withoutBlanks(bytes);
      if (said && said.byteLength > 0) parts.push(said);
      const first = parts.length > 1 ? Buffer.concat(parts) : parts[0];
      const kind = kindOf(first, bytes === undefined || (first?.byteLength ?? 0) > 1024);
      if (kind) return { kind, first };
    }
  } catch (error) {
    answer.close();
    signal.throwIfAborted();
    throw toConnectionError(error, provider, true);
  }
}

/** Some servers send blank lines for as long as they think (DeepSeek), more than are worth keeping. */
function withoutBlanks(bytes: Uint8Array): Uint8Array {
  const begin = bytes.findIndex((byte) => byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
  return begin === -1 ? bytes.subarray(bytes.byteLength) : bytes.subarray(begin);
}

/** @param isAll whether nothing comes after these bytes @returns undefined when they are too few to tell */
function kindOf(bytes: Uint8Array | undefined, isAll: boolean): AnswerKind | 'page' | 'other' | undefined {
  const start = Buffer.from(bytes ?? [])
    .toString('utf8', 0, 1024)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start === '') return isAll ? 'nothing' : undefined;
  if (/^[{[]/.test(start)) return 'json';
  if (start.startsWith('<')) return 'page';
  if (fields.some((field) => start.startsWith(field))) return 'events';
  return !isAll && fields.some((field) => field.startsWith(start)) ? undefined : 'other';
}

/** Bytes that are given at once: what is made of them takes many times as much, and stays as long as the client takes nothing. */
const maxStep = 16_384;

/** @param first bytes that were read already */
async function readBytes(
  answer: IncomingAnswer,
  first: Uint8Array | undefined,
  provider: Provider,
  { signal, hold, isStream }: UpstreamCall,
  take: (bytes: Uint8Array) => boolean | Promise<boolean>,
): Promise<boolean> {
  let total = 0;
  try {
    for (let bytes = first; bytes; bytes = await readMore(answer, provider, signal)) {
      total += bytes.byteLength;
      if (total > maxAnswerBytes) throw brokenAnswer('sent more than 256 MiB', provider);
      // What has no end of a line is a part of one that is kept as a whole.
      const isShort = isStream && bytes.includes(newline);
      hold?.(isShort ? bytes.byteLength / bytesOfEventBytes : bytes.byteLength);
      for (let at = 0; at < bytes.byteLength; at += maxStep) {
        const taken = take(bytes.byteLength <= maxStep ? bytes : bytes.subarray(at, at + maxStep));
        if (taken === true || (taken !== false && (await taken))) return true;
      }
    }
    return false;
  } finally {
    answer.leave();
  }
}

async function readMore(
  answer: IncomingAnswer,
  provider: Provider,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  try {
    return await answer.read();
  } catch (error) {
    answer.close();
    signal.throwIfAborted();
    throw toConnectionError(error, provider, true);
  }
}
