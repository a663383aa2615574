import type { Catalogue } from '../agents/models.ts';
import type { Sessions } from '../agents/sessions.ts';
import { thenPause } from '../pause.ts';
import type { Subscriptions } from './audience.ts';
import { invalidParams } from './errors.ts';
import type { Auth } from '../access/login.ts';
import type { Protocol } from './protocol.ts';
import type { RunBook } from './runBook.ts';
import type { Scope } from './scopes.ts';
import { servedMethods, type ServedMethod } from './served.ts';
import type { StartRun } from './starting.ts';

/** What the methods work with. */
export interface MethodParts {
  protocol: Protocol;
  catalogue: () => Catalogue;
  sessions: Sessions;
  book: RunBook;
  startRun: StartRun;
  auth: () => Auth;
  /** The gateway's own version. */
  version: string;
}

/** One request, as its method gets it. */
export interface Call {
  /** Answers the request once more before its result, with the same id. */
  respond(payload: object): void;
  subscriptions: Subscriptions;
  /** What the request said is held until this is over too, not only until its answer. */
  holdUntil(over: Promise<unknown>): void;
  /** Counts bytes of a run's answer likewise. @throws overloaded when there is no room for them */
  hold(bytes: number): void;
  /** Fires when the client leaves. */
  signal: AbortSignal;
}

/** A method of the protocol. */
export interface Method {
  /** What the client must have been granted; undefined when everybody who logged in may. */
  scope: Scope | undefined;
  /** @throws Refusal for params that the published validator refuses, FailedRequest, GatewayError */
  handle(params: unknown, call: Call): Promise<object>;
}

/** A published validator. */
interface Validator<Params> {
  (value: unknown): value is Params;
  errors?: unknown;
}

/** A method whose params the published validator has let through. */
export const method = <Params>(
  name: ServedMethod,
  validate: Validator<Params>,
  { formatValidationErrors }: Protocol,
  handle: (params: Params, call: Call) => object | Promise<object>,
): Method => ({
  scope: servedMethods[name],
  async handle(params = {}, call) {
    const problem = await thenPause(() =>
      validate(params) ? undefined : formatValidationErrors(validate.errors as never),
    );
    if (problem !== undefined) throw invalidParams(name, problem);
    return handle(params as Params, call);
  },
});
