import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Logger } from 'pino';
import type { ByteBudget, HeldBytes } from '../access/byteBudget.ts';
import type { KeyLimits } from '../access/keyLimits.ts';
import type { Principal } from '../access/principal.ts';
import type { LoginEnded, Tell } from '../events.ts';
import { checkLimits, frameLimits } from '../jsonLimits.ts';
import { isSmall, thenPauseIfBig } from '../pause.ts';
import type { BeginTrace } from '../trace.ts';
import { toErrorShape } from './errors.ts';
import { bytesOf, idAtBegin, parseFrame } from './frames.ts';
import { closeCodes, type SocketLimits } from './limits.ts';
import type { Login, LoginRefusal } from './login.ts';
import type { Methods } from './methods.ts';
import { Outbox } from './outbox.ts';
import { shapeOf } from './protocol.ts';
import { Requests, toldMethod } from './requests.ts';
import { mayUseNow, type Scope } from './scopes.ts';
import type { Subscriber, Subscriptions } from './subscribers.ts';

const requestFrame = shapeOf('RequestFrame');

/** What a connection works with. */
export interface ConnectionParts {
  methods: Methods;
  limits: SocketLimits;
  byteBudget: ByteBudget;
  keyLimits: Pick<KeyLimits, 'enter'>;
  log: Logger;
  tell: Tell;
  beginTrace: BeginTrace;
  logIn: (params: unknown) => Login | LoginRefusal;
  /** Called when the client has logged in. @returns the answer */
  welcome: (login: Login) => object;
  subscriptionsOf: (connection: Connection) => Subscriptions;
}

/** One WebSocket: first a login, then requests. */
export class Connection implements Subscriber {
  readonly id = randomUUID();
  /** Unix time in milliseconds. */
  readonly openedAt = Date.now();
  readonly #socket: WebSocket;
  readonly #parts: ConnectionParts;
  readonly #outbox: Outbox;
  readonly #requests: Requests;
  readonly #left = new AbortController();
  #login: Login | undefined;
  #missedPings = 0;
  #isGreeted = false;
  #reading = Promise.resolve();

  constructor(socket: WebSocket, parts: ConnectionParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.#outbox = new Outbox(socket, parts.limits);
    this.#requests = new Requests({
      ...parts,
      outbox: this.#outbox,
      connectionId: this.id,
      may: (scope) => this.may(scope),
      principal: () => this.#login?.principal ?? unknownClient(),
      subscriptions: parts.subscriptionsOf(this),
      signal: this.#left.signal,
    });
    this.#listen();
    this.#outbox.challenge({ nonce: randomUUID(), ts: Date.now() });
  }

  get login(): Login | undefined {
    return this.#login;
  }

  may(scope: Scope): boolean {
    return this.#login !== undefined && mayUseNow(this.#login.scopes, scope, this.#login.principal);
  }

  tell(event: string, payload: string): void {
    this.#outbox.tell(event, payload);
  }

  close(code: number, reason: string): void {
    this.#outbox.close(code, reason);
  }

  /** Asks whether the other end still lives, and cuts off one that did not answer twice. */
  ping(): void {
    if (this.#missedPings >= 2) this.#socket.terminate();
    else if (this.#outbox.isOpen) {
      this.#missedPings++;
      this.#socket.ping();
    }
  }

  #listen(): void {
    this.#socket.on('message', (data) => {
      try {
        this.#receive(bytesOf(data));
      } catch (error) {
        this.#fail(error);
      }
    });
    this.#socket.on('pong', () => (this.#missedPings = 0));
    // The close code tells the client what was wrong: a frame too big, or bytes that are no UTF-8.
    this.#socket.on('error', () => this.#outbox.cutOff());
    this.#socket.once('close', (closeCode) => {
      this.#left.abort();
      this.#parts.tell({ type: 'closed', connection: this.id, closeCode });
    });
  }

  /** Reads the first frame at once, since later ones may be bigger after it. The others are read one after the other. */
  #receive(bytes: Buffer): void {
    this.#missedPings = 0;
    // Nothing is read after our close frame: the client may have lost its rights.
    if (!this.#outbox.isOpen) return;
    if (this.#isGreeted) {
      this.#reading = this.#reading.then(() => this.#read(bytes)).catch((error: unknown) => this.#fail(error));
      return;
    }
    this.#isGreeted = true;
    this.#greet(parseFrame(bytes.toString()));
  }

  /** Reads a big frame in slices, and takes nothing more from the connection meanwhile. */
  async #read(bytes: Buffer): Promise<void> {
    if (!this.#outbox.isOpen) return;
    const isBig = bytes.length > this.#parts.limits.maxFirstFrame;
    let held: HeldBytes | undefined;
    if (isBig) this.#socket.pause();
    try {
      held = this.#parts.byteBudget.hold(bytes.length);
      await checkLimits(bytes, frameLimits);
      const text = await thenPauseIfBig(bytes.length, () => bytes.toString());
      const frame = await thenPauseIfBig(bytes.length, () => parseFrame(text));
      if (frame === undefined) held.release();
      else void this.#requests.answer(frame, held, isSmall(bytes.length));
    } catch (error) {
      held?.release();
      this.#outbox.respond(idAtBegin(bytes), { ok: false, error: toErrorShape(error) });
    } finally {
      if (isBig) this.#socket.resume();
    }
  }

  #fail(error: unknown): void {
    this.#parts.log.error({ connection: this.id, err: error }, 'websocket failed');
    this.close(closeCodes.internalError, 'internal error');
  }

  /** @param frame the first one, which must be a `connect` */
  #greet(frame: unknown): void {
    if (frame === undefined) return this.close(closeCodes.normal, '');
    if (!requestFrame.accepts(frame)) return this.close(closeCodes.policyViolation, 'invalid request frame');
    const { id, method, params } = frame;
    const decision = method === 'connect' ? this.#parts.logIn(params) : notAConnect();
    if ('error' in decision) this.#refuse(id, method, decision);
    else this.#letIn(id, method, decision);
  }

  #refuse(id: string, method: string, refusal: LoginRefusal): void {
    this.#tellLogin(method, loginCodeOf(refusal), undefined);
    this.#outbox.respond(id, { ok: false, error: refusal.error });
    this.close(refusal.closeCode, refusal.error.message);
  }

  #letIn(id: string, method: string, login: Login): void {
    this.#login = login;
    const { client, scopes, principal } = login;
    this.#endWith(principal);
    this.#tellLogin(method, undefined, { id: client.id, mode: client.mode, scopes, keyId: principal.key?.id });
    this.#outbox.respond(id, { ok: true, payload: this.#parts.welcome(login) });
  }

  /** A socket ends with the key that it was opened with. */
  #endWith({ key, ended }: Principal): void {
    if (!key) return;
    const end = () => this.close(closeCodes.policyViolation, authChanged);
    ended.addEventListener('abort', end, { once: true });
    this.#left.signal.addEventListener('abort', () => ended.removeEventListener('abort', end), { once: true });
  }

  #tellLogin(method: string, code: string | undefined, client: LoginEnded['client']): void {
    const { tell, methods } = this.#parts;
    tell({ type: 'login', connection: this.id, method: toldMethod(method, methods), code, client });
  }
}

/** The close reason of those whose secret is not valid any more. */
export const authChanged = 'gateway auth changed';

function unknownClient(): never {
  throw new Error('this client has not logged in');
}

const notAConnect = (): LoginRefusal => ({
  error: { code: 'INVALID_REQUEST', message: 'invalid handshake: first request must be connect' },
  closeCode: closeCodes.policyViolation,
});

const loginCodeOf = ({ error }: LoginRefusal): string =>
  (error.details as { code?: string } | undefined)?.code ?? error.code;
