import type { RunFacts, Usage } from '../contract.ts';
import { GatewayError } from '../errors.ts';

/** A run's id. Clients choose it, so that two keys may have the same. */
export interface RunId {
  runId: string;
  /** The key that asked for the run; undefined for the operator. */
  keyId: string | undefined;
}

/** What a run is found by. No id of a key has a NUL. */
export const refOf = ({ runId, keyId = '' }: RunId): string => `${keyId}\0${runId}`;

/** A run as the WebSocket door knows it. It may have come through another door, and may be over. */
export interface KnownRun extends RunId {
  sessionKey: string;
  agentId: string;
  /** Whether its turn is kept in a session. */
  isKept: boolean;
  /** The number of that turn, when it is known. */
  turn: number | undefined;
  /** `<provider>/<model>` */
  model: string;
  /** The digest of its request; undefined for a run of another door. */
  digest: string | undefined;
  /** Unix times in milliseconds. */
  startedAt: number;
  endedAt: number | undefined;
  /** All that was said so far. */
  text: string;
  usage: Usage | undefined;
  /** Why the model stopped: its finish_reason. */
  stopReason: string | undefined;
  /** Why it failed; undefined when it did not. */
  error: unknown;
  /** Why it was asked to end. That may be before it began. */
  ending: 'aborted' | 'timeout' | undefined;
  /** Whether the listener heard of its beginning. */
  isTold: boolean;
  /** Settles when it is over; never fails. */
  over: PromiseWithResolvers<void>;
}

/** What must be known of a run to know it here. */
export type RunPlace = Readonly<Pick<RunFacts, 'sessionKey' | 'agentId' | 'isStateless' | 'model'>> & {
  readonly keyId?: string | undefined;
};

/** A run that is about to start. */
export const newRun = (
  { runId, digest }: Pick<KnownRun, 'runId' | 'digest'>,
  { keyId, sessionKey, agentId, isStateless, model }: RunPlace,
): KnownRun => ({
  runId,
  keyId,
  sessionKey,
  agentId,
  isKept: !isStateless,
  turn: undefined,
  model,
  digest,
  startedAt: Date.now(),
  endedAt: undefined,
  text: '',
  usage: undefined,
  stopReason: undefined,
  error: undefined,
  ending: undefined,
  isTold: false,
  over: Promise.withResolvers<void>(),
});

export type RunStatus = 'running' | 'ok' | 'error' | 'timeout';

export const statusOf = ({ endedAt, error, ending }: KnownRun): RunStatus =>
  endedAt === undefined ? 'running' : error === undefined ? 'ok' : ending === 'timeout' ? 'timeout' : 'error';

/** Whether a client ended it: over this door, or by leaving another one. */
export const isAborted = ({ error, ending }: KnownRun): boolean =>
  ending === 'aborted' ||
  (ending === undefined &&
    error instanceof GatewayError &&
    (error.kind === 'run_aborted' || error.kind === 'client_closed_request'));
