import { method, type Method, type MethodParts } from '../method.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow } from './sessionRows.ts';

/** Begins a session anew: the next turn remembers nothing of those before. */
export function sessionsReset({ protocol, catalogue, sessions }: MethodParts): Method {
  const { validateSessionsResetParams } = protocol;
  return method('sessions.reset', validateSessionsResetParams, protocol, async (params) => {
    const key = fullSessionKey(params.key, params.agentId, catalogue());
    await sessions.delete(key);
    return { ok: true, key, entry: toRow({ key, updatedAt: Date.now() }) };
  });
}
