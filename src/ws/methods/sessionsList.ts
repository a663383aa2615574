import type { Call } from '../call.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf, type Valid } from '../protocol.ts';
import { checkAgentId } from '../sessionKeys.ts';
import { defaultsOf, recentSessions, toRow, withTexts } from './sessionRows.ts';

/** Rows of a list when no limit is given. */
const defaultLimit = 100;

export const sessionsList = (parts: MethodParts): Method =>
  method('sessions.list', shapeOf('SessionsListParams'), (params, call) => listSessions(params, call, parts));

/** The sessions that somebody may see and asks for, newest first. @throws invalid_request for what can be no agent's id */
export async function listSessions(
  params: Valid<'SessionsListParams'>,
  { principal, signal }: Pick<Call, 'principal' | 'signal'>,
  { catalogue, sessions }: Pick<MethodParts, 'catalogue' | 'sessions'>,
) {
  const { agentId, search, activeMinutes, limit = defaultLimit, offset = 0 } = params;
  checkAgentId(agentId);
  const own = catalogue(principal);
  const since = activeMinutes === undefined ? 0 : Date.now() - activeMinutes * 60_000;
  const words = search?.trim().toLowerCase() ?? '';
  // Sessions here have neither parent, owner nor archive: who asks for those gets none.
  const hasNone = [params.spawnedBy, params.creatorId, params.ownerId, params.involvingProfileId];
  const isNobodys = params.archived === true || hasNone.some((wanted) => wanted !== undefined);
  const all = isNobodys ? [] : await recentSessions(sessions, principal, agentId);
  const found = all.filter(
    ({ key, updatedAt, settings: { label = '' } }) =>
      updatedAt >= since && (params.label ?? label) === label && `${key}\n${label}`.toLowerCase().includes(words),
  );
  const rows = found.slice(offset, offset + limit);
  const next = offset + rows.length;
  return {
    ts: Date.now(),
    path: 'sessions',
    count: rows.length,
    totalCount: found.length,
    hasMore: next < found.length,
    nextOffset: next < found.length ? next : null,
    defaults: defaultsOf(own, agentId),
    sessions: await withTexts(
      rows.map((row) => toRow(row, own)),
      params,
      sessions,
      signal,
    ),
  };
}
