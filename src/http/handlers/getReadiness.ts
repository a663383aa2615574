import type { ErrorResponse, OperationReply, Schema } from '../../contract.ts';

export interface GetReadinessParts {
  isShuttingDown: () => boolean;
  /** Whether sessions can be kept; requests without one are served all the same. */
  storageState: () => Promise<Schema<'StorageState'>>;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
  /** What requests are told while the gateway shuts down. */
  refusal: ErrorResponse;
}

/** Serves `/ready` and `/readyz`. */
export function getReadiness({
  isShuttingDown,
  storageState,
  startedAt,
  refusal,
}: GetReadinessParts): () => Promise<OperationReply<'getReadiness'>> {
  return async () => {
    const uptimeMs = Math.round(performance.now() - startedAt);
    if (!isShuttingDown()) {
      return { status: 200, body: { ready: true, failing: [], sessions: await storageState(), uptimeMs } };
    }
    const headers = { 'x-should-retry': 'true' } as const;
    const body = { ready: false, failing: ['shutting_down'], uptimeMs, ...refusal };
    return { status: 503, headers, body };
  };
}
