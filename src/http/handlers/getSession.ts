import { getSession as getOneSession, type Sessions } from '../../agents/sessions.ts';
import type { OperationHandler } from '../../contract.ts';

export function getSession({ sessions }: { sessions: Sessions }): OperationHandler<'getSession'> {
  return async ({ path, query: { limit = 1000, cursor, order = 'asc' }, principal, signal }) => {
    const wanted = { keyId: principal.key?.id, limit, cursor, order };
    return { status: 200, body: await getOneSession(path.session_key, wanted, sessions, signal) };
  };
}
