import type { OperationReply } from '../../contract.ts';

export interface GetStartupParts {
  /** The gateway's own version. */
  version: string;
  /** `performance.now()` at the start, in milliseconds. */
  startedAt: number;
}

/** Serves `/startup` and `/startupz`: whoever is answered at all is told that the gateway has started. */
export function getStartup({ version, startedAt }: GetStartupParts): () => Promise<OperationReply<'getStartup'>> {
  return async () => {
    const uptimeMs = Math.round(performance.now() - startedAt);
    return { status: 200, body: { ok: true, status: 'started', version, uptimeMs } };
  };
}
