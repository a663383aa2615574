import type { OperationReply } from '../../contract.ts';
import { shuttingDown } from '../../errors.ts';

export interface GetReadinessParts {
  isShuttingDown: () => boolean;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
}

/** Serves `/ready` and `/readyz`. */
export function getReadiness({
  isShuttingDown,
  startedAt,
}: GetReadinessParts): () => Promise<OperationReply<'getReadiness'>> {
  return async () => {
    const uptimeMs = Math.round(performance.now() - startedAt);
    if (!isShuttingDown()) return { status: 200, body: { ready: true, failing: [], uptimeMs } };
    const headers = { 'x-should-retry': 'true' } as const;
    const { message, param, code } = shuttingDown();
    const error = { message, type: 'service_unavailable_error', param, code } as const;
    const body = { ready: false, failing: ['shutting_down'], uptimeMs, error };
    return { status: 503, headers, body };
  };
}
