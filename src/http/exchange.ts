import type { Duplex } from 'node:stream';
import type { Request, Response } from 'express';
import type { HeldBytes } from '../access/byteBudget.ts';
import type { ClientAddress } from '../access/clientAddress.ts';
import type { RateLimits } from '../access/keyLimits.ts';
import type { Principal } from '../access/principal.ts';
import type { RunFacts } from '../contract.ts';
import { clientClosedRequest, type GatewayError } from '../errors.ts';
import type { RequestEnded, Tell } from '../events.ts';
import { randomHex } from '../randomHex.ts';
import type { BeginTrace, Trace } from '../trace.ts';

/** One request and its answer, from arrival to the line in the log. */
export interface Exchange {
  /** `x-request-id` */
  id: string;
  /** The client's, past trusted proxies. */
  readonly address: string;
  /** `performance.now()` at arrival, in milliseconds. */
  receivedAt: number;
  /** Fires when the client leaves before the answer was complete, its key is revoked, or the gateway stops; its reason says which. */
  signal: AbortSignal;
  /** Fires the signal. */
  ending: AbortController;
  /** Who it comes from; undefined until that is known, and where nobody needs a credential. */
  principal?: Principal;
  /** What is left of its key's limits, where there are some. */
  rateLimits?: () => RateLimits;
  operationId?: string;
  /** The operation's path, with parameters in braces. */
  route?: string;
  /** Its place in a trace. */
  trace: Trace | undefined;
  /** `performance.now()` when its body was read; undefined for a small one, which no later request may overtake. */
  bigBodyReadAt?: number;
  facts?: RunFacts;
  /** Its bytes, and those of its answer. */
  held?: HeldBytes;
  /** What ended the request badly; kept also when an answer had begun. */
  error?: GatewayError;
  /** Milliseconds from arrival to the first byte of the answer. */
  firstByteMs?: number;
  /** Whether its answer is a stream that has begun. */
  isStream?: boolean;
  /** Whether its reader was cut off because it took nothing for too long. */
  isCutOff?: boolean;
}

const exchanges = new WeakMap<Request, Exchange>();

/** The exchange of a request that passed `Exchanges.begin`. */
export function exchangeOf(req: Request): Exchange {
  const exchange = exchanges.get(req);
  if (!exchange) throw new Error('the request has no exchange: Exchanges.begin must come first');
  return exchange;
}

/** Why the gateway itself ends connections in the middle of an answer. */
const brokenOff = new WeakMap<Duplex, GatewayError>();

/** Notes, before it happens, that the gateway breaks the answer of a request off. Those that follow on its connection cannot be answered any more. */
export function noteBreakOff(req: Request, error: GatewayError): void {
  exchangeOf(req).error = error;
  brokenOff.set(req.socket, error);
}

export const isBrokenOff = (socket: Duplex): boolean => brokenOff.has(socket);

/** Notes who a request comes from. With his key its answer ends too. */
export function notePrincipal(req: Request, res: Response, principal: Principal): void {
  const exchange = exchangeOf(req);
  exchange.principal = principal;
  if (!principal.key) return;
  const { ended } = principal;
  const end = () => exchange.ending.abort(ended.reason);
  ended.addEventListener('abort', end, { once: true });
  res.once('close', () => ended.removeEventListener('abort', end));
}

/** Cuts a reader off that takes nothing. */
export function cutOff(req: Request, res: Response): void {
  exchangeOf(req).isCutOff = true;
  res.destroy();
}

/** A client's own id is used when it can do no harm in a header or a log. */
const acceptableId = /^[A-Za-z0-9._-]{1,128}$/;

/** All exchanges that are going on. */
export interface Exchanges {
  /** Comes before all else: gives the request its id, watches for the client's leaving, and tells when all is over. */
  begin: (req: Request, res: Response) => void;
  /** How many are going on, and how many of them are streams. */
  counts(): { open: number; streams: number };
  /** The request that is being handled on a connection. */
  openOn(socket: Duplex): { req: Request; res: Response } | undefined;
  /** Whether the last request on a connection has its answer already, though the rest of its body never came. */
  isAnswered(socket: Duplex): boolean;
  /** Waits until none is going on, at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Ends all that are going on with an error. */
  endAll(error: GatewayError): void;
}

export interface ExchangesParts {
  tell: Tell;
  /** Is asked only where an address is needed. */
  clientAddress: ClientAddress;
  beginTrace: BeginTrace;
}

export function createExchanges({ tell, clientAddress, beginTrace }: ExchangesParts): Exchanges {
  const open = new Map<AbortController, Exchange>();
  const sockets = new WeakMap<Duplex, { req: Request; res: Response }>();
  const answered = new WeakMap<Duplex, Request>();
  let whenIdle = () => {};
  return {
    begin(req, res) {
      const ending = new AbortController();
      const exchange: Exchange = {
        id: requestIdOf(req),
        receivedAt: performance.now(),
        signal: ending.signal,
        ending,
        trace: beginTrace(headerOf(req, 'traceparent'), headerOf(req, 'tracestate')),
        get address() {
          return clientAddress(req);
        },
      };
      exchanges.set(req, exchange);
      open.set(ending, exchange);
      sockets.set(req.socket, { req, res });
      res.once('close', () => {
        if (!res.writableFinished) {
          const reason = brokenOff.get(req.socket);
          if (reason) exchange.error ??= reason;
          ending.abort(reason ?? clientClosedRequest());
        }
        open.delete(ending);
        if (sockets.get(req.socket)?.req === req) {
          sockets.delete(req.socket);
          if (!req.complete) answered.set(req.socket, req);
        }
        tell(endOf(req, res, exchange));
        if (open.size === 0) whenIdle();
      });
    },
    counts() {
      const streams = [...open.values()].filter(({ isStream }) => isStream).length;
      return { open: open.size, streams };
    },
    openOn: (socket) => sockets.get(socket),
    isAnswered: (socket) => answered.get(socket)?.complete === false,
    async idle(timeoutMs) {
      if (open.size === 0) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      whenIdle = resolve;
      const deadline = setTimeout(resolve, timeoutMs);
      await promise;
      clearTimeout(deadline);
    },
    endAll(error) {
      for (const ending of open.keys()) ending.abort(error);
    },
  };
}

/** `x-request-id` */
export function requestIdOf(req: Request): string {
  const given = req.headers['x-request-id'];
  return typeof given === 'string' && acceptableId.test(given) ? given : newRequestId();
}

export const newRequestId = (): string => `req_${randomHex(16)}`;

/** What repeats is joined with commas, as RFC 9110 wants it (section 5.3); Node gives some of it as a list. */
const headerOf = (req: Request, name: string): string | undefined => req.headers[name]?.toString();

function endOf(req: Request, res: Response, exchange: Exchange): RequestEnded {
  const { id, operationId, route, error, facts, firstByteMs, trace } = exchange;
  const left = exchange.signal.aborted && exchange.signal.reason.kind === 'client_closed_request';
  return {
    type: 'request',
    id,
    method: req.method,
    operationId,
    route,
    status: left ? 499 : res.statusCode,
    outcome: exchange.isCutOff ? 'slow_reader' : left ? 'client_abort' : error ? 'error' : 'ok',
    error,
    facts,
    keyId: exchange.principal?.key?.id,
    contentLength: Number(req.headers['content-length'] ?? 0) || 0,
    firstByteMs,
    tookMs: performance.now() - exchange.receivedAt,
    address: error && isGuess(error) ? exchange.address : undefined,
    trace,
  };
}

const isGuess = ({ kind }: GatewayError): boolean => kind === 'invalid_api_key' || kind === 'too_many_auth_failures';
