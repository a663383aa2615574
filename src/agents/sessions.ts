import type { Schema } from '../contract.ts';
import { sessionLost, sessionNotFound } from '../errors.ts';
import type { SessionStore, SessionSummary, TurnRecord } from '../sessions/store.ts';
import { withoutState } from '../sessions/transcript.ts';
import type { Runs } from './run.ts';

/** What people may do with the sessions that are kept. */
export type Sessions = Pick<SessionStore, 'list' | 'read' | 'delete'>;

export interface SessionQuery {
  /** The most sessions of one page. */
  limit: number;
  /** `next_cursor` of the page before; undefined for the first one. */
  cursor?: string | undefined;
  /** Only sessions of this agent, in any case; it need not be configured any more. */
  agent?: string | undefined;
}

/** One page of sessions, as the contract shows them. @throws invalid_request for a cursor that no page gave */
export async function listSessions(
  { limit, cursor, agent }: SessionQuery,
  sessions: Sessions,
): Promise<Schema<'SessionList'>> {
  const page = await sessions.list({
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(agent !== undefined && { agentId: agent.toLowerCase() }),
  });
  return {
    object: 'list',
    data: page.sessions.map(toSession),
    has_more: page.next !== null,
    next_cursor: page.next,
  };
}

/** A session with its turns, whatever became of them. @throws session_not_found */
export async function getSession(sessionKey: string, sessions: Sessions): Promise<Schema<'SessionTranscript'>> {
  const record = await sessions.read(sessionKey);
  if (!record) throw sessionNotFound(sessionKey);
  return { ...toSession(record), turns: record.records.map(toTurn) };
}

/** Forgets a session with its turns and kept answers. @throws session_not_found */
export async function deleteSession(sessionKey: string, sessions: Sessions): Promise<Schema<'DeletedSession'>> {
  if (!(await sessions.delete(sessionKey))) throw sessionNotFound(sessionKey);
  return { id: sessionKey, object: 'session.deleted', deleted: true };
}

/** The sessions as doors see them: one that is deleted takes its runs along, which would only notice at their end. */
export const deletedWithRuns = (store: SessionStore, runs: Runs): SessionStore => ({
  ...store,
  async delete(sessionKey) {
    const wasThere = await store.delete(sessionKey);
    runs.abort(sessionKey, undefined, sessionLost(sessionKey));
    return wasThere;
  },
});

const toSession = ({ key, agentId, createdAt, updatedAt, turns, bytes }: SessionSummary): Schema<'Session'> => ({
  id: key,
  object: 'session',
  agent_id: agentId,
  created_at: toSeconds(createdAt),
  last_active_at: toSeconds(updatedAt),
  turn_count: turns,
  bytes,
});

const toTurn = ({ id, status, createdAt, endedAt, model, messages }: TurnRecord): Schema<'SessionTurn'> => ({
  id,
  object: 'session.turn',
  status,
  created_at: toSeconds(createdAt),
  ended_at: endedAt === null ? null : toSeconds(endedAt),
  model,
  messages: messages.map(withoutState),
});

const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
