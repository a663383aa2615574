import type { RunFacts, Usage } from '../contract.ts';
import { GatewayError } from '../errors.ts';

/** A run as this door knows it: of any door, going on or over. */
export interface KnownRun {
  runId: string;
  sessionKey: string;
  agentId: string;
  /** `<provider>/<model>` */
  model: string;
  /** Of the request that it answers; undefined when it came through another door. */
  digest: string | undefined;
  /** Unix times in milliseconds. */
  startedAt: number;
  endedAt: number | undefined;
  /** All that was said so far. */
  text: string;
  usage: Usage | undefined;
  /** Why the model stopped: its finish_reason. */
  stopReason: string | undefined;
  /** What ended it badly. */
  error: unknown;
  /** `aborted` and `timeout` were wished for, before it ended or even began. */
  ending: 'aborted' | 'timeout' | undefined;
  /** Whether its beginning was told to those who listen. */
  isTold: boolean;
  /** Settles when it is over; never fails. */
  over: PromiseWithResolvers<void>;
}

/** A run that is about to start. */
export const newRun = (
  { runId, digest }: Pick<KnownRun, 'runId' | 'digest'>,
  { sessionKey, agentId, model }: Readonly<RunFacts>,
): KnownRun => ({
  runId,
  sessionKey,
  agentId,
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

/** Whether somebody ended it: over this door, or by leaving on another. */
export const isAborted = ({ error, ending }: KnownRun): boolean =>
  ending === 'aborted' ||
  (ending === undefined &&
    error instanceof GatewayError &&
    (error.kind === 'run_aborted' || error.kind === 'client_closed_request'));
