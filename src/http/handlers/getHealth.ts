import type { OperationReply } from '../../contract.ts';

/** Serves `/health` and `/healthz`. */
export function getHealth(): () => Promise<OperationReply<'getHealth'>> {
  return async () => ({ status: 200, body: { ok: true, status: 'live' } });
}
