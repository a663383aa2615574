import type { Dispatcher } from 'undici';
import type { GatewayError } from '../errors.ts';
import { IncomingAnswer, type AnswerHead } from './incomingAnswer.ts';
import type { Provider } from './provider.ts';
import { brokenAnswer, toConnectionError, toUpstreamError, type UpstreamFailure } from './upstreamError.ts';
import { urlOf } from './upstreamUrl.ts';

/** One request to an upstream. */
export interface UpstreamCall {
  method: 'GET' | 'POST';
  /** Path below the provider's base URL, beginning with a slash. */
  path: string;
  /** Headers of the format: authentication, versions. */
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: unknown;
  signal: AbortSignal;
  /** Reads the format's error body. */
  readFailure: (body: unknown) => UpstreamFailure;
}

export interface UpstreamAnswer {
  /** Media type, without parameters. */
  mediaType: string;
  /** The bytes as they come. Ends with `upstream_disconnected` when the connection breaks, with the signal's reason when that fires. */
  bytes: AsyncIterable<Uint8Array>;
}

/** The way out: one pool of connections for all channels. */
export interface Transport {
  /** @throws errors of `upstreamError.ts` for everything but an answer with status 200 */
  call(provider: Provider, call: UpstreamCall): Promise<UpstreamAnswer>;
  close(): Promise<void>;
}

const connectTimeoutMs = 10_000;
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
      if (head.status !== 200) throw await failureOf(head, answer, provider, call);
      const encoding = head.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') {
        answer.close();
        throw brokenAnswer('sent a compressed answer, which was not asked for', provider);
      }
      const mediaType = (String(head.headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();
      if (mediaType === 'text/html') {
        answer.close();
        throw brokenAnswer('answered with a web page', provider);
      }
      return { mediaType, bytes: bytesOf(answer, provider, call.signal) };
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
    // The run has limits of its own for silence; these would only cut long answers short.
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
      body: call.body === undefined ? null : JSON.stringify(call.body),
      ...(provider.timeoutMs !== undefined && { headersTimeout: provider.timeoutMs }),
    };
    dispatcher.dispatch(request, answer);
    return await answer.head();
  } catch (error) {
    call.signal.throwIfAborted();
    throw toConnectionError(error, provider, false);
  }
}

async function failureOf(
  { status, headers }: AnswerHead,
  answer: IncomingAnswer,
  provider: Provider,
  call: UpstreamCall,
): Promise<GatewayError> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readText(answer));
  } catch {
    call.signal.throwIfAborted();
  }
  return toUpstreamError({ ...call.readFailure(parsed), status, headers }, provider);
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

/** The bytes of an answer. A reader that has seen enough leaves the rest to be thrown away, so that the connection can be used again. */
async function* bytesOf(answer: IncomingAnswer, provider: Provider, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for (let bytes = await answer.read(); bytes; bytes = await answer.read()) {
      total += bytes.byteLength;
      if (total > maxAnswerBytes) throw brokenAnswer('sent more than 256 MiB', provider);
      yield bytes;
    }
  } catch (error) {
    answer.close();
    signal.throwIfAborted();
    throw toConnectionError(error, provider, true);
  } finally {
    answer.leave();
  }
}
