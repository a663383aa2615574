import { listSessions as listAllSessions, type Sessions } from '../../agents/sessions.ts';
import type { OperationHandler } from '../../contract.ts';

export function listSessions({ sessions }: { sessions: Sessions }): OperationHandler<'listSessions'> {
  return async ({ query: { limit = 20, cursor, agent }, principal }) => {
    return { status: 200, body: await listAllSessions({ limit, cursor, agent, keyId: principal.key?.id }, sessions) };
  };
}
