import type { RunEvent } from './run.ts';

/**
 * A failed attempt on a model as a line of the log: which request and model, how long it took, what the provider said (cleaned of secrets), and what follows:
 * `retry`, `fallback` or `give_up`.
 */
export function attemptLine({ attempt, requestId, runId }: RunEvent & { type: 'attempt' }) {
  const { source, number, tookMs, error, next, waitMs } = attempt;
  return {
    ...(requestId === undefined ? { run_id: runId } : { request_id: requestId }),
    model: source.id,
    attempt: number,
    dur_ms: Math.round(tookMs),
    ...(error?.upstream?.status !== undefined && { status: error.upstream.status }),
    code: error?.code ?? error?.kind,
    reason: error?.upstream?.reason ?? error?.message,
    next,
    ...(waitMs > 0 && { wait_ms: Math.round(waitMs) }),
  };
}
