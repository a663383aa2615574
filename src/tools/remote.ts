import type { LookupFunction } from 'node:net';
import { ReadableStream } from 'node:stream/web';
import { callbackify } from 'node:util';
import type { FetchLike } from '@modelcontextprotocol/client';
import { Agent, fetch as undiciFetch, Response } from 'undici';
import { isPublicAddress, lookupAll, pinnedTo, type Address, type Lookup } from '../publicAddress.ts';
import { errorResponse, maxMessageBytes, tooLarge } from './limits.ts';
import type { RemoteServer } from './settings.ts';

export interface RemoteFetch {
  fetch: FetchLike;
  /** Ends its connections. */
  close: () => Promise<void>;
}

/**
 * How a remote server is reached. Its address is looked at before each connection: a host that was public must stay so, which keeps the answers of a name server
 * from leading into this network; one that is private from the start is what the configuration says. Redirects are followed within the same origin alone, by the
 * client library. No message fills the memory, and an answer that breaks off fails its request at once.
 */
export function createFetch(server: RemoteServer, lookup: Lookup = lookupAll): RemoteFetch {
  const { sslVerify, clientCert, clientKey } = server;
  const connect = {
    lookup: guardedLookup(lookup),
    rejectUnauthorized: sslVerify,
    ...(clientCert !== undefined && clientKey !== undefined && { cert: clientCert, key: clientKey }),
  };
  // Streams are silent for as long as there is nothing to say; time-outs are those of requests.
  const dispatcher = new Agent({ connect, headersTimeout: 0, bodyTimeout: 0 });
  const open = new Map<unknown, AbortController>();
  return {
    fetch: async (url, init = {}) => {
      const { id, cancels } = messageOf(init.body);
      const ending = new AbortController();
      const signal = init.signal ? AbortSignal.any([init.signal, ending.signal]) : ending.signal;
      if (id !== undefined) open.set(id, ending);
      const done = () => open.delete(id);
      try {
        const options = { ...init, signal, dispatcher } as Parameters<typeof undiciFetch>[1];
        const response = await undiciFetch(url, options);
        // A server that was told of the cancellation may still keep its answer open.
        if (cancels !== undefined) open.get(cancels)?.abort();
        return bounded(response, id, done) as unknown as globalThis.Response;
      } catch (error) {
        done();
        throw reasonOf(error);
      }
    },
    close: () => dispatcher.destroy(),
  };
}

type Id = string | number;

/** Which request a body is, and which one it cancels. */
function messageOf(body: unknown): { id?: Id | undefined; cancels?: Id | undefined } {
  if (typeof body !== 'string') return {};
  try {
    const { id, method, params } = JSON.parse(body) as { id?: Id; method?: string; params?: { requestId?: Id } };
    return { id, cancels: method === 'notifications/cancelled' ? params?.requestId : undefined };
  } catch {
    return {};
  }
}

/** Looks up a host for each connection. A host that was public once may not become a private one. */
export function guardedLookup(lookup: Lookup): LookupFunction {
  let wasPublic = false;
  const check = async (hostname: string): Promise<readonly Address[]> => {
    const addresses = await lookup(hostname);
    const isPublic = addresses.every(({ address }) => isPublicAddress(address));
    if (wasPublic && !isPublic) {
      throw new Error(`the host ${hostname} was a public one, and now has an address in a private network`);
    }
    wasPublic ||= isPublic;
    return addresses;
  };
  const looked = callbackify(check);
  return (hostname, options, callback) =>
    looked(hostname, (error, addresses) =>
      error ? callback(error, '') : pinnedTo(addresses)(hostname, options, callback),
    );
}

/** undici wraps what went wrong on the way. */
const reasonOf = (error: unknown): unknown =>
  error instanceof TypeError && error.cause instanceof Error ? error.cause : error;

/** The response with a body that no message of it fills the memory with. @param done is told of the end */
function bounded(response: Response, id: Id | undefined, done: () => void): Response {
  const { body, status, statusText, headers } = response;
  if (!body) {
    done();
    return response;
  }
  const isEvents = headers.get('content-type')?.startsWith('text/event-stream') === true;
  const parts = isEvents ? events(body, id, done) : whole(body, done);
  return new Response(ReadableStream.from(parts), { status, statusText, headers });
}

async function* whole(body: AsyncIterable<Uint8Array>, done: () => void): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const part of body) {
      size += part.byteLength;
      if (size > maxMessageBytes) throw new Error(tooLarge);
      yield part;
    }
  } finally {
    done();
  }
}

/** @param id of the request that the events answer, if they do: when they end, an answer of ours follows, which counts where the server gave none */
async function* events(
  body: AsyncIterable<Uint8Array>,
  id: Id | undefined,
  done: () => void,
): AsyncGenerator<Uint8Array> {
  const seen = new Events();
  let why = 'the connection ended before the answer';
  try {
    for await (const part of body) {
      seen.add(Buffer.from(part.buffer, part.byteOffset, part.byteLength));
      if (seen.size > maxMessageBytes) {
        why = tooLarge;
        break;
      }
      yield part;
    }
  } catch (error) {
    if (id === undefined || seen.canResume) throw error;
  } finally {
    done();
  }
  // With ids the client asks for the rest on another connection.
  if (id === undefined || (seen.canResume && why !== tooLarge)) return;
  yield Buffer.from(`\n\ndata: ${JSON.stringify(errorResponse(id, why))}\n\n`);
}

/** What is known of events while their bytes pass. */
class Events {
  /** Bytes of the event that is not over. */
  size = 0;
  /** Whether events had ids, by which a client asks for the rest. */
  canResume = false;
  #start = '';
  #lineSize = 0;

  add(bytes: Buffer): void {
    for (let at = 0; at < bytes.byteLength;) {
      const end = bytes.indexOf(10, at);
      const stop = end < 0 ? bytes.byteLength : end;
      if (this.#start.length < 3)
        this.#start += bytes.toString('latin1', at, Math.min(stop, at + 3 - this.#start.length));
      this.#lineSize += stop - at;
      this.size += stop - at;
      if (end >= 0) this.#endLine();
      at = stop + 1;
    }
  }

  #endLine(): void {
    if (this.#lineSize === 0 || (this.#lineSize === 1 && this.#start === '\r')) this.size = 0;
    if (this.#start === 'id:') this.canResume = true;
    [this.#start, this.#lineSize] = ['', 0];
  }
}
