import type { OperationReply } from '../../contract.ts';

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
    return { status: 503, body: { ready: false, failing: ['shutting_down'], uptimeMs } };
  };
}
