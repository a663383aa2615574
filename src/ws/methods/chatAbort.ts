import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';

/** Ends the runs of a session, those of other doors as well. */
export function chatAbort({ catalogue, registry }: MethodParts): Method {
  return method('chat.abort', shapeOf('ChatAbortParams'), async (params, { principal }) => {
    const sessionKey = fullSessionKey(params.sessionKey, params.agentId, catalogue(principal));
    await registry.untilStarted(sessionKey);
    const runIds = registry.abort(sessionKey, params, 'aborted');
    return { ok: true, aborted: runIds.length > 0, runIds };
  });
}
