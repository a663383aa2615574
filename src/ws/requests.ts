import type { HeldBytes } from '../access/byteBudget.ts';
import type { KeyLimits } from '../access/keyLimits.ts';
import type { Principal } from '../access/principal.ts';
import { noRoomForAnswer } from '../errors.ts';
import type { Tell } from '../events.ts';
import { createMutex } from '../async.ts';
import type { BeginTrace } from '../trace.ts';
import {
  codeOf,
  FailedRequest,
  invalidRequestFrame,
  missingScope,
  tooManyRequests,
  toErrorShape,
  unknownMethod,
} from './errors.ts';
import { idOf, maxId } from './frames.ts';
import type { SocketLimits } from './limits.ts';
import type { Call } from './call.ts';
import type { Method } from './method.ts';
import type { Methods } from './methods.ts';
import type { Outbox } from './outbox.ts';
import { shapeOf, type RequestFrame } from './protocol.ts';
import type { Scope } from './scopes.ts';
import type { Subscriptions } from './subscribers.ts';

const requestFrame = shapeOf('RequestFrame');

/** What the requests of one client work with. */
export interface RequestsParts {
  methods: Methods;
  limits: SocketLimits;
  tell: Tell;
  beginTrace: BeginTrace;
  outbox: Outbox;
  /** Of the connection, for those who are told. */
  connectionId: string;
  may: (scope: Scope) => boolean;
  /** Who has logged in. */
  principal: () => Principal;
  keyLimits: Pick<KeyLimits, 'enter'>;
  subscriptions: Subscriptions;
  /** Fires when the client leaves. */
  signal: AbortSignal;
}

/** The part of a call that is about the bytes of its request. */
type Holding = Pick<Call, 'hold' | 'holdUntil' | 'isSmall'>;

/** Answers the requests of a client that has logged in. */
export class Requests {
  readonly #parts: RequestsParts;
  /** Runs the methods that only read one after the other. */
  readonly #reading = createMutex();
  /** Requests that are going on. */
  #count = 0;

  constructor(parts: RequestsParts) {
    this.#parts = parts;
  }

  /**
   * Answers one frame, whatever is wrong with it.
   * @param held counts as held until the answer, and what its method still does afterwards, are over
   * @param isSmall see `Call`
   */
  async answer(frame: unknown, held: HeldBytes, isSmall: boolean): Promise<void> {
    if (!requestFrame.accepts(frame) || frame.id.length > maxId) {
      held.release();
      this.#refuseFrame(frame);
      return;
    }
    const receivedAt = performance.now();
    let over: Promise<unknown> = Promise.resolve();
    this.#count++;
    const failure = await this.#respond(frame, {
      isSmall,
      hold: (bytes) => held.grow(bytes, noRoomForAnswer),
      holdUntil(later) {
        over = later;
      },
    });
    this.#count--;
    void over.finally(() => held.release());
    this.#tell(frame, receivedAt, failure);
  }

  #refuseFrame(frame: unknown): void {
    const isTooLong = requestFrame.accepts(frame);
    const problem = isTooLong ? 'at /id: must not be that long' : requestFrame.problemsOf(frame);
    const error = toErrorShape(invalidRequestFrame(`invalid request frame: ${problem}`));
    this.#parts.outbox.respond(idOf(frame), { ok: false, error });
  }

  /** @returns what the request failed with, undefined when it did not */
  async #respond(frame: RequestFrame, holding: Holding): Promise<unknown> {
    const { outbox } = this.#parts;
    try {
      outbox.respond(frame.id, { ok: true, payload: await this.#handle(frame, holding) });
      return undefined;
    } catch (error) {
      const failure = error instanceof FailedRequest ? error.cause : error;
      const payload = error instanceof FailedRequest && { payload: error.payload };
      outbox.respond(frame.id, { ok: false, ...payload, error: toErrorShape(failure) });
      return failure;
    }
  }

  async #handle({ id, method: name, params, traceparent }: RequestFrame, holding: Holding): Promise<object | null> {
    const { outbox, subscriptions, connectionId, keyLimits, signal, beginTrace } = this.#parts;
    const method = this.#methodFor(name);
    const principal = this.#parts.principal();
    const call: Call = {
      respond: (payload) => outbox.respond(id, { ok: true, payload }),
      subscriptions,
      connectionId,
      principal,
      countRun: async () => {
        if (principal.key) await keyLimits.enter(principal.key);
      },
      beginTrace: () => beginTrace(traceparent),
      ...holding,
      signal,
    };
    if (method.scope !== 'operator.read') return method.handle(params, call);
    // No answer is made before the reader has taken those before it.
    return this.#reading(async () => {
      await outbox.untilTaken();
      return method.handle(params, call);
    }, signal);
  }

  /** @throws Refusal for a method that is not there, or that this client may not use now */
  #methodFor(name: string): Method {
    const { methods, limits, may } = this.#parts;
    if (this.#count > limits.maxRequests) throw tooManyRequests(limits.maxRequests);
    if (name === 'connect') throw invalidRequestFrame('connect is only valid as the first request');
    const method = methods.get(name);
    if (!method) throw unknownMethod(name);
    if (method.scope && !may(method.scope)) throw missingScope(method.scope);
    return method;
  }

  #tell({ method }: RequestFrame, receivedAt: number, failure: unknown): void {
    const { tell, connectionId: connection, methods, principal } = this.#parts;
    tell({
      type: 'call',
      connection,
      method: toldMethod(method, methods),
      code: failure === undefined ? undefined : codeOf(failure),
      failure,
      keyId: principal().key?.id,
      tookMs: performance.now() - receivedAt,
    });
  }
}

/** A name that is no method came from the client, and is told to nobody. */
export const toldMethod = (method: string, methods: Methods): string | null =>
  method === 'connect' || methods.has(method) ? method : null;
