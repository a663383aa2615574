import type { Principal } from '../access/principal.ts';
import type { Trace } from '../trace.ts';
import type { Subscriptions } from './subscribers.ts';

/** One request, as its method gets it. */
export interface Call {
  /** Answers the request once more before its result, with the same id. */
  respond(payload: object): void;
  subscriptions: Subscriptions;
  /** Of the client, as the log has it. */
  connectionId: string;
  /** Who asks. */
  principal: Principal;
  /** Counts a run that the client asks for. @throws rate_limit_exceeded */
  countRun(): Promise<void>;
  /** Whether the frame is small. Work on a small frame never pauses, so that no later frame overtakes it. */
  isSmall: boolean;
  /** Keeps the request's bytes counted until this is over, not only until the answer. */
  holdUntil(over: Promise<unknown>): void;
  /** Counts bytes of a run's answer in the same way. @throws overloaded when there is no room for them */
  hold(bytes: number): void;
  /** Gives the run that the request begins its place in a trace. */
  beginTrace(): Trace | undefined;
  /** Fires when the client leaves. */
  signal: AbortSignal;
}
