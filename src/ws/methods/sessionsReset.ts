import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow } from './sessionRows.ts';

/** Begins a session anew: the next turn remembers nothing of those before. What was set for it stays. */
export function sessionsReset({ catalogue, sessions, tellChanged }: MethodParts): Method {
  return method('sessions.reset', shapeOf('SessionsResetParams'), async (params, { principal }) => {
    const own = catalogue(principal);
    const key = fullSessionKey(params.key, params.agentId, own);
    await sessions.reset(key);
    tellChanged(key, { reason: 'reset' });
    return { ok: true, key, entry: toRow({ key, updatedAt: Date.now(), settings: await sessions.settings(key) }, own) };
  });
}
