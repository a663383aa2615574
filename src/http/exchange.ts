import { hash, randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { HeldBytes } from '../access/byteBudget.ts';
import type { ClientAddress } from '../access/clientAddress.ts';
import type { RunFacts } from '../contract.ts';
import { clientClosedRequest, type GatewayError } from '../errors.ts';

/** One request and its answer, from arrival to the line in the log. */
export interface Exchange {
  /** `x-request-id` */
  id: string;
  /** The client's, past trusted proxies. */
  readonly address: string;
  /** `performance.now()` at arrival, in milliseconds. */
  receivedAt: number;
  /** Fires when the client leaves before the answer was complete, or the gateway stops; its reason says which. */
  signal: AbortSignal;
  operationId?: string;
  /** `performance.now()` when its body was read. */
  bodyReadAt?: number;
  facts?: RunFacts;
  /** Its bytes, and those of its answer. */
  held?: HeldBytes;
  /** What ended the request badly; kept for the log also when an answer had begun. */
  error?: GatewayError;
  /** Milliseconds from arrival to the first byte of the answer. */
  firstByteMs?: number;
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

/** Cuts a reader off that takes nothing. */
export function cutOff(req: Request, res: Response): void {
  exchangeOf(req).isCutOff = true;
  res.destroy();
}

/** A client's own id is used when it can do no harm in a header or a log. */
const acceptableId = /^[A-Za-z0-9._-]{1,128}$/;

/** All exchanges that are going on. */
export interface Exchanges {
  /** Comes before all else: gives the request its id, watches for the client's leaving, and writes one log line when all is over. */
  begin: (req: Request, res: Response) => void;
  /** The request that is being handled on a connection. */
  openOn(socket: Duplex): { req: Request; res: Response } | undefined;
  /** Whether the last request on a connection has its answer already, though the rest of its body never came. */
  isAnswered(socket: Duplex): boolean;
  /** Waits until none is going on, at most so many milliseconds. */
  idle(timeoutMs: number): Promise<void>;
  /** Ends all that are going on with an error. */
  endAll(error: GatewayError): void;
}

/** @param clientAddress is asked only where an address is needed */
export function createExchanges(log: Logger, clientAddress: ClientAddress): Exchanges {
  const open = new Set<AbortController>();
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
        get address() {
          return clientAddress(req);
        },
      };
      exchanges.set(req, exchange);
      open.add(ending);
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
        log[levelOf(res, exchange)](lineOf(req, res, exchange), 'request');
        if (open.size === 0) whenIdle();
      });
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
      for (const ending of open) ending.abort(error);
    },
  };
}

/** `x-request-id` */
export function requestIdOf(req: Request): string {
  const given = req.headers['x-request-id'];
  return typeof given === 'string' && acceptableId.test(given) ? given : `req_${randomUUID().replaceAll('-', '')}`;
}

const levelOf = (res: Response, { error }: Exchange): 'info' | 'error' =>
  res.statusCode >= 500 || error?.kind === 'internal_error' ? 'error' : 'info';

/** The only fields that a log line can have. No header, no message, no secret; the session key may hold a person's name and is hashed. */
function lineOf(req: Request, res: Response, exchange: Exchange) {
  const { error, facts } = exchange;
  const left = exchange.signal.aborted && exchange.signal.reason.kind === 'client_closed_request';
  return {
    request_id: exchange.id,
    method: req.method,
    operation: exchange.operationId ?? null,
    status: left ? 499 : res.statusCode,
    outcome: exchange.isCutOff ? 'slow_reader' : left ? 'client_abort' : error ? 'error' : 'ok',
    ...(error && !left && { code: error.code ?? error.kind }),
    ...(facts && { agent: facts.agentId, model: facts.model, session: shortHash(facts.sessionKey) }),
    ...(facts?.attempts && { attempts: facts.attempts }),
    ...(facts?.omittedTurns && { omitted_turns: facts.omittedTurns }),
    content_length: Number(req.headers['content-length'] ?? 0) || 0,
    ...(exchange.firstByteMs !== undefined && { first_byte_ms: round(exchange.firstByteMs) }),
    dur_ms: round(performance.now() - exchange.receivedAt),
    // Whoever guards the machine wants to know who guesses.
    ...(error && isGuess(error) && { address: exchange.address }),
    ...(error?.kind === 'internal_error' && { err: error.cause }),
    ...(error?.kind.startsWith('storage_') && error.cause instanceof Error && { reason: error.cause.message }),
  };
}

const isGuess = ({ kind }: GatewayError): boolean => kind === 'invalid_api_key' || kind === 'too_many_auth_failures';

const shortHash = (text: string): string => hash('sha256', text).slice(0, 16);
const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
