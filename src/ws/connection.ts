import { randomUUID } from 'node:crypto';
import type { RawData, WebSocket } from 'ws';
import type { Logger } from 'pino';
import type { ByteBudget, Held } from '../access/byteBudget.ts';
import { checkLimits, frameLimits } from '../jsonLimits.ts';
import { noRoomForAnswer } from '../errors.ts';
import { isSmall, thenPauseIfBig } from '../pause.ts';
import { createInTurn } from '../inOrder.ts';
import { codeOf, FailedRequest, invalidRequestFrame, missingScope, tooManyRequests, toErrorShape } from './errors.ts';
import type { Subscriptions } from './subscribers.ts';
import type { Call } from './method.ts';
import { closeCodes, type SocketLimits } from './limits.ts';
import type { Login, LoginRefusal, Peer } from './login.ts';
import type { Methods } from './methods.ts';
import { shapeOf, type RequestFrame } from './protocol.ts';
import { mayUse, type Scope } from './scopes.ts';

const requestFrame = shapeOf('RequestFrame');

/** What all connections share. */
export interface ConnectionParts {
  methods: Methods;
  limits: SocketLimits;
  byteBudget: ByteBudget;
  log: Logger;
  logIn: (params: unknown) => Login | LoginRefusal;
  /** Takes somebody in who logged in, and makes the answer. */
  welcome: (login: Login) => object;
  subscriptionsOf: (connection: Connection) => Subscriptions;
}

/** One WebSocket. */
export interface Connection {
  id: string;
  peer: Peer;
  /** Undefined until the login. */
  login: Login | undefined;
  /** Sends an event, after all that was sent before. @param payload as JSON */
  tell(event: string, payload: string): void;
  may(scope: Scope): boolean;
  /** Looks whether the other end still lives. */
  ping(): void;
  close(code: number, reason: string): void;
}

/**
 * Serves one WebSocket: first a login, then requests. What is sent leaves in the order in which it was sent, whole: a reader that is too slow for it loses
 * its connection, never a frame of it.
 */
export function openConnection(socket: WebSocket, peer: Peer, parts: ConnectionParts): Connection {
  const { methods, limits, log } = parts;
  const left = new AbortController();
  let events = 0;
  /** Bytes of events that wait for the reader, and of the largest of all events. */
  const buffered = { bytes: 0, largest: 0 };
  let requests = 0;
  let missedPings = 0;
  let isGreeted = false;
  let reading = Promise.resolve();
  const inTurn = createInTurn();
  let onTaken = () => {};

  const connection: Connection = {
    id: randomUUID(),
    peer,
    login: undefined,
    tell,
    may: (scope) => connection.login !== undefined && mayUse(connection.login.scopes, scope),
    ping() {
      if (missedPings >= 2) socket.terminate();
      else if (socket.readyState === socket.OPEN) {
        missedPings++;
        socket.ping();
      }
    },
    close,
  };

  const subscriptions = parts.subscriptionsOf(connection);

  function tell(event: string, payload: string): void {
    if (buffered.bytes > limits.maxBufferedEvents + 3 * buffered.largest) {
      close(closeCodes.policyViolation, 'slow consumer');
      return;
    }
    const frame = Buffer.from(`{"type":"event","event":"${event}","payload":${payload},"seq":${++events}}`);
    buffered.bytes += frame.length;
    buffered.largest = Math.max(buffered.largest, frame.length);
    send(frame, () => (buffered.bytes -= frame.length));
  }

  /** @param taken called when the system has taken it */
  function send(frame: string | Buffer, taken?: () => void): void {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > limits.maxBufferedBytes) close(closeCodes.policyViolation, 'slow consumer');
    else {
      socket.send(frame, { binary: false }, () => {
        taken?.();
        onTaken();
      });
    }
  }

  /** Waits until the reader has taken most of what was sent, or has left. One waits at a time. */
  async function untilTaken(): Promise<void> {
    while (socket.readyState === socket.OPEN && socket.bufferedAmount > limits.maxUnread) {
      const { promise, resolve } = Promise.withResolvers<void>();
      onTaken = resolve;
      await promise;
    }
  }

  /** Whoever does not close as well is cut off. */
  function close(code: number, reason: string): void {
    if (socket.readyState !== socket.OPEN) return;
    socket.close(code, fitting(reason));
    setTimeout(() => socket.terminate(), limits.closeMs).unref();
  }

  /** The first frame at once, which makes room for big ones; others one after the other. */
  function receive(bytes: Buffer): void {
    missedPings = 0;
    // What comes after our close frame is from somebody who may have nothing to say any more.
    if (socket.readyState !== socket.OPEN) return;
    if (!isGreeted) greet(parse(bytes.toString()));
    else reading = reading.then(() => read(bytes)).catch(fail);
  }

  /** A big frame is read in slices, while nothing more is taken from the connection. */
  async function read(bytes: Buffer): Promise<void> {
    if (socket.readyState !== socket.OPEN) return;
    const isBig = bytes.length > limits.maxFirstFrame;
    let held: Held | undefined;
    if (isBig) socket.pause();
    try {
      held = parts.byteBudget.hold(bytes.length);
      await checkLimits(bytes, frameLimits);
      const text = await thenPauseIfBig(bytes.length, () => bytes.toString());
      const frame = await thenPauseIfBig(bytes.length, () => parse(text));
      if (frame === undefined) held.release();
      else void answer(frame, held, isSmall(bytes.length));
    } catch (error) {
      held?.release();
      respond(idAtBegin(bytes), { ok: false, error: toErrorShape(error) });
    } finally {
      if (isBig) socket.resume();
    }
  }

  function fail(error: unknown): void {
    log.error({ connection: connection.id, err: error }, 'websocket failed');
    close(closeCodes.internalError, 'internal error');
  }

  /** The first frame, which must be a `connect`. */
  function greet(frame: unknown): void {
    isGreeted = true;
    if (frame === undefined) return close(closeCodes.normal, '');
    if (!requestFrame.accepts(frame)) return close(closeCodes.policyViolation, 'invalid request frame');
    const decision: Login | LoginRefusal = frame.method === 'connect' ? parts.logIn(frame.params) : notAConnect();
    if ('error' in decision) {
      log.info({ ...lineOf(frame.method), outcome: 'error', code: loginCodeOf(decision) }, 'websocket login');
      respond(frame.id, { ok: false, error: decision.error });
      close(decision.closeCode, decision.error.message);
      return;
    }
    connection.login = decision;
    const { id, mode } = decision.client;
    log.info({ ...lineOf(frame.method), outcome: 'ok', client: id, mode, scopes: decision.scopes }, 'websocket login');
    respond(frame.id, { ok: true, payload: parts.welcome(decision) });
  }

  /** @param held counts as held until the answer, and what its method still does afterwards, are over */
  async function answer(frame: unknown, held: Held, isSmallFrame: boolean): Promise<void> {
    const isRequest = requestFrame.accepts(frame);
    if (!isRequest || frame.id.length > maxId) {
      const problem = isRequest ? 'at /id: must not be that long' : requestFrame.problemsOf(frame);
      held.release();
      respond(idOf(frame), {
        ok: false,
        error: toErrorShape(invalidRequestFrame(`invalid request frame: ${problem}`)),
      });
      return;
    }
    const receivedAt = performance.now();
    requests++;
    let failure: unknown;
    let over: Promise<unknown> = Promise.resolve();
    const holding: Pick<Call, 'hold' | 'holdUntil' | 'isSmall'> = {
      isSmall: isSmallFrame,
      hold: (bytes) => held.grow(bytes, noRoomForAnswer),
      holdUntil(later) {
        over = later;
      },
    };
    try {
      respond(frame.id, { ok: true, payload: await handle(frame, holding) });
    } catch (error) {
      failure = error instanceof FailedRequest ? error.cause : error;
      const payload = error instanceof FailedRequest && { payload: error.payload };
      respond(frame.id, { ok: false, ...payload, error: toErrorShape(failure) });
    }
    requests--;
    void over.finally(() => held.release());
    logRequest(frame, receivedAt, failure);
  }

  async function handle(
    { id, method: name, params }: RequestFrame,
    holding: Pick<Call, 'hold' | 'holdUntil' | 'isSmall'>,
  ): Promise<object> {
    if (requests > limits.maxRequests) throw tooManyRequests(limits.maxRequests);
    if (name === 'connect') throw invalidRequestFrame('connect is only valid as the first request');
    const method = methods.get(name);
    if (!method) throw invalidRequestFrame(`unknown method: ${name.slice(0, 100)}`);
    if (method.scope && !connection.may(method.scope)) throw missingScope(method.scope);
    const call: Call = {
      respond: (payload) => respond(id, { ok: true, payload }),
      subscriptions,
      ...holding,
      signal: left.signal,
    };
    if (method.scope !== 'operator.read') return method.handle(params, call);
    // Of what was asked for, no more is made than the reader takes.
    return inTurn(async () => {
      await untilTaken();
      return method.handle(params, call);
    }, left.signal);
  }

  function respond(id: string, answered: { ok: boolean; payload?: object; error?: object }): void {
    send(JSON.stringify({ type: 'res', id, ...answered }));
  }

  /** The only fields that a line can have. A name that is no method is the client's, and stays out of the log. */
  const lineOf = (method: string) => ({
    connection: connection.id,
    method: method === 'connect' || methods.has(method) ? method : null,
  });

  function logRequest({ method }: RequestFrame, receivedAt: number, failure: unknown): void {
    const isOurs = failure !== undefined && codeOf(failure) === 'internal_error';
    log[isOurs ? 'error' : 'info'](
      {
        ...lineOf(method),
        outcome: failure === undefined ? 'ok' : 'error',
        ...(failure !== undefined && { code: codeOf(failure) }),
        dur_ms: Math.round((performance.now() - receivedAt) * 100) / 100,
        ...(isOurs && { err: failure instanceof Error ? (failure.cause ?? failure) : failure }),
      },
      'websocket request',
    );
  }

  socket.on('message', (data) => {
    try {
      receive(bytesOf(data));
    } catch (error) {
      fail(error);
    }
  });
  socket.on('pong', () => (missedPings = 0));
  // What ends a connection badly (a frame too big, bytes that are no UTF-8) is told to the client in its close code.
  socket.on('error', () => setTimeout(() => socket.terminate(), limits.closeMs).unref());
  socket.once('close', (code) => {
    left.abort();
    onTaken();
    log.info({ connection: connection.id, close_code: code }, 'websocket closed');
  });
  send(JSON.stringify({ type: 'event', event: 'connect.challenge', payload: { nonce: randomUUID(), ts: Date.now() } }));
  return connection;
}

/** Characters of a request's id, which every answer repeats. */
const maxId = 1024;

const notAConnect = (): LoginRefusal => ({
  error: { code: 'INVALID_REQUEST', message: 'invalid handshake: first request must be connect' },
  closeCode: closeCodes.policyViolation,
});

const loginCodeOf = ({ error }: LoginRefusal): string =>
  (error.details as { code?: string } | undefined)?.code ?? error.code;

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const bytesOf = (data: RawData): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data);

/** A broken frame is answered under its id where it has one. */
function idOf(frame: unknown): string {
  const id = (frame as { id?: unknown } | null)?.id;
  return typeof id === 'string' && id !== '' && id.length <= maxId ? id : 'invalid';
}

/** The id of a frame that is not parsed: clients write it before the params. */
const idAtBegin = (bytes: Buffer): string =>
  /^\s*\{(?:\s*"(?:type|method)"\s*:\s*"[^"\\]*"\s*,)*\s*"id"\s*:\s*"([^"\\]+)"/.exec(
    bytes.toString('utf8', 0, maxId),
  )?.[1] ?? 'invalid';

/** A close reason has at most 123 bytes (RFC 6455, section 5.5). */
function fitting(reason: string): string {
  let end = Math.min(reason.length, 123);
  while (Buffer.byteLength(reason.slice(0, end)) > 123) end--;
  return reason.slice(0, end);
}
