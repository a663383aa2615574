import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow } from './sessionRows.ts';

/** Begins a session anew: the next turn remembers nothing of those before. */
export function sessionsReset({ catalogue, sessions, tellChanged }: MethodParts): Method {
  return method('sessions.reset', shapeOf('SessionsResetParams'), async (params, { principal }) => {
    const own = catalogue(principal);
    const key = fullSessionKey(params.key, params.agentId, own);
    await sessions.delete(key);
    tellChanged(key, { reason: 'reset' });
    return { ok: true, key, entry: toRow({ key, updatedAt: Date.now() }, own) };
  });
}
