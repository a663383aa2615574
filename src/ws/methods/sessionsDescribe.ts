import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { toRow, withTexts } from './sessionRows.ts';

/** One session as `sessions.list` has it; null when nothing is kept of it, which is no mistake: it may begin with the next turn. */
export function sessionsDescribe({ catalogue, sessions }: MethodParts): Method {
  return method('sessions.describe', shapeOf('SessionsDescribeParams'), async (params, { principal, signal }) => {
    const own = catalogue(principal);
    const key = fullSessionKey(params.key, params.agentId, own);
    const found = await sessions.read(key, { order: 'asc', limit: 0 }, signal);
    const [session = null] = await withTexts(found ? [toRow(found, own)] : [], params, sessions, signal);
    return { session };
  });
}
