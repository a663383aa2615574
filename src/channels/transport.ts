import type { Dispatcher, request } from 'undici';
import type { Provider } from './provider.ts';
import { brokenAnswer, toConnectionError, toUpstreamError, type UpstreamFailure } from './upstreamError.ts';

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
  let loading: Promise<Loaded> | undefined;
  return {
    async call(provider, call) {
      loading ??= loadUndici();
      const response = await send(await loading, provider, call);
      if (response.statusCode !== 200) throw await failureOf(response, provider, call);
      const encoding = response.headers['content-encoding'];
      if (encoding !== undefined && encoding !== 'identity') {
        abandon(response.body);
        throw brokenAnswer('sent a compressed answer, which was not asked for', provider);
      }
      const mediaType = (String(response.headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();
      if (mediaType === 'text/html') {
        abandon(response.body);
        throw brokenAnswer('answered with a web page', provider);
      }
      return { mediaType, bytes: bytesOf(response.body, provider, call.signal) };
    },
    async close() {
      await (await loading)?.dispatcher.destroy();
    },
  };
}

interface Loaded {
  dispatcher: Dispatcher;
  request: typeof request;
}

async function loadUndici(): Promise<Loaded> {
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent({
    connect: { timeout: connectTimeoutMs },
    keepAliveTimeout: 30_000,
    // The run has limits of its own for silence; these would only cut long answers short.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { dispatcher, request: undici.request };
}

async function send(undici: Loaded, provider: Provider, call: UpstreamCall) {
  try {
    return await undici.request(provider.baseUrl + call.path, {
      dispatcher: undici.dispatcher,
      method: call.method,
      headers: {
        'accept-encoding': 'identity',
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...call.headers,
        ...provider.headers,
      },
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: call.signal,
      ...(provider.timeoutMs !== undefined && { headersTimeout: provider.timeoutMs }),
    });
  } catch (error) {
    call.signal.throwIfAborted();
    throw toConnectionError(error, provider, false);
  }
}

type Response = Awaited<ReturnType<Loaded['request']>>;

async function failureOf({ statusCode, headers, body }: Response, provider: Provider, call: UpstreamCall) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readText(body));
  } catch {
    call.signal.throwIfAborted();
  }
  return toUpstreamError({ ...call.readFailure(parsed), status: statusCode, headers }, provider);
}

async function readText(body: Response['body']): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body) {
    text += decoder.decode(bytes as Uint8Array, { stream: true });
    if (text.length > maxErrorBytes) break;
  }
  return text;
}

/** The bytes of an answer. A reader that has seen enough leaves the rest to be thrown away, so that the connection can be used again. */
async function* bytesOf(body: Response['body'], provider: Provider, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for await (const bytes of body.iterator({ destroyOnReturn: false })) {
      total += (bytes as Uint8Array).byteLength;
      if (total > maxAnswerBytes) throw brokenAnswer('sent more than 256 MiB', provider);
      yield bytes as Uint8Array;
    }
  } catch (error) {
    abandon(body);
    signal.throwIfAborted();
    throw toConnectionError(error, provider, true);
  } finally {
    if (signal.aborted || total > maxAnswerBytes) abandon(body);
    else throwAway(body);
  }
}

/** Closes the connection. That is an error of the body, too, which nobody waits for any more. */
function abandon(body: Response['body']): void {
  body.on('error', () => {}).destroy();
}

/** Reads what is left, if that is little and comes soon. */
function throwAway(body: Response['body']): void {
  if (body.readableEnded || body.destroyed) return;
  const cut = setTimeout(() => abandon(body), 1000);
  body.once('close', () => clearTimeout(cut));
  void body.dump({ limit: maxErrorBytes });
}
