import { invalidParams } from '../errors.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';

/** Forgets a session with its transcript; a run that is going on in it is not remembered. */
export function sessionsDelete({ catalogue, sessions, tellChanged }: MethodParts): Method {
  return method('sessions.delete', shapeOf('SessionsDeleteParams'), async (params, { principal }) => {
    const key = fullSessionKey(params.key, params.agentId, catalogue(principal));
    if (params.deleteTranscript === false)
      throw invalidParams('sessions.delete', 'at /deleteTranscript: a session is deleted with its transcript');
    if (params.expectedLifecycleRevision !== undefined)
      throw invalidParams('sessions.delete', 'at /expectedLifecycleRevision: sessions have no revisions here');
    const wanted = { id: params.expectedSessionId, updatedAt: params.expectedSessionUpdatedAt };
    if (wanted.id !== undefined || wanted.updatedAt !== undefined) {
      const found = await sessions.read(key, { order: 'asc', limit: 0 });
      if ((wanted.id ?? key) !== key || (wanted.updatedAt ?? found?.updatedAt) !== found?.updatedAt)
        throw invalidParams('sessions.delete', 'the session has changed; list the sessions again');
    }
    // Nothing is ever archived here.
    const deleted = params.archivedOnly !== true && (await sessions.delete(key));
    if (deleted) tellChanged(key, { reason: 'delete' });
    return { ok: true, key, deleted, archived: [] };
  });
}
