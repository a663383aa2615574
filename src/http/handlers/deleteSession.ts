import { deleteSession as deleteOneSession, type Sessions } from '../../agents/sessions.ts';
import type { OperationHandler } from '../../contract.ts';

export function deleteSession({ sessions }: { sessions: Sessions }): OperationHandler<'deleteSession'> {
  return async ({ path, principal }) => ({
    status: 200,
    body: await deleteOneSession(path.session_key, principal.key?.id, sessions),
  });
}
