import type { Schema } from '../contract.ts';
import { sessionLost, sessionNotFound } from '../errors.ts';
import { fromTurnCursor, toTurnCursor } from '../sessions/cursor.ts';
import { createMutex } from '../async.ts';
import type { SessionRecord, SessionStore, SessionSummary, TurnRecord, TurnsWanted } from '../sessions/store.ts';
import type { SettingsStore } from '../sessions/settings.ts';
import { withoutState, type StoredMessage } from '../sessions/transcript.ts';
import type { Runs } from './run.ts';
import { isOwnSession } from './sessionKey.ts';

export type { SessionSettings, SettingsChange } from '../sessions/settings.ts';

/** What people may do with the sessions that are kept. */
export interface Sessions extends Pick<SessionStore, 'list' | 'peek' | 'sizes' | 'delete' | keyof SettingsStore> {
  /** As `SessionStore.read`. @param signal fires when its reader leaves @throws client_closed_request */
  read(sessionKey: string, wanted?: TurnsWanted, signal?: AbortSignal): Promise<SessionRecord | undefined>;
}

/** The store with what doors may do. */
export type DoorSessions = Omit<SessionStore, 'read'> & Sessions;

export interface SessionQuery {
  /** The most sessions of one page. */
  limit: number;
  /** `next_cursor` of the page before; undefined for the first one. */
  cursor?: string | undefined;
  /** Only sessions of this agent, in any case; it need not be configured any more. */
  agent?: string | undefined;
  /** Only sessions of this key; undefined for all. */
  keyId?: string | undefined;
}

/** One page of sessions, as the contract shows them. @throws invalid_request for a cursor that no page gave */
export async function listSessions(
  { limit, cursor, agent, keyId }: SessionQuery,
  sessions: Sessions,
): Promise<Schema<'SessionList'>> {
  const page = await sessions.list({
    limit,
    ...(cursor !== undefined && { cursor }),
    ...(agent !== undefined && { agentId: agent.toLowerCase() }),
    ...(keyId !== undefined && { keyId }),
  });
  return {
    object: 'list',
    data: page.sessions.map(toSession),
    has_more: page.next !== null,
    next_cursor: page.next,
  };
}

export interface TurnQuery {
  /** The key that asks, for which only its own sessions exist; undefined for the operator. */
  keyId?: string | undefined;
  /** The most turns of one page, which may have fewer: it is bounded in bytes too. */
  limit: number;
  /** `next_cursor` of the page before; undefined for the first one. */
  cursor?: string | undefined;
  /** `asc` begins with the oldest turn, `desc` with the newest. */
  order: 'asc' | 'desc';
}

/**
 * A session with one page of its turns, whatever became of them.
 * @param signal fires when the client leaves
 * @throws session_not_found, invalid_request for a cursor that no page of this order gave, client_closed_request
 */
export async function getSession(
  sessionKey: string,
  { keyId, limit, cursor, order }: TurnQuery,
  sessions: Sessions,
  signal: AbortSignal,
): Promise<Schema<'SessionTranscript'>> {
  if (!isOwnSession(sessionKey, keyId)) throw sessionNotFound(sessionKey);
  const record = await sessions.read(sessionKey, { order, after: fromTurnCursor(order, cursor), limit }, signal);
  if (!record) throw sessionNotFound(sessionKey);
  const { records, hasMore } = record;
  return {
    ...toSession(record),
    turns: records.map(toTurn),
    has_more: hasMore,
    next_cursor: hasMore ? toTurnCursor(order, records.at(-1)?.id ?? 0) : null,
  };
}

/** Forgets a session with its turns and kept answers. @param keyId as in `TurnQuery` @throws session_not_found */
export async function deleteSession(
  sessionKey: string,
  keyId: string | undefined,
  sessions: Sessions,
): Promise<Schema<'DeletedSession'>> {
  if (!isOwnSession(sessionKey, keyId) || !(await sessions.delete(sessionKey))) throw sessionNotFound(sessionKey);
  return { id: sessionKey, object: 'session.deleted', deleted: true };
}

/**
 * The sessions as doors see them. One that is deleted or reset takes its runs along, which would only notice at their end. Pages are read one after the other: many at
 * once would take as many times their memory, and hold the event loop and the store for as long as all of them take.
 */
export function sessionsOfDoors(store: SessionStore, runs: Runs): DoorSessions {
  const inTurn = createMutex();
  const ending =
    (work: (sessionKey: string) => Promise<boolean>) =>
    async (sessionKey: string): Promise<boolean> => {
      const wasThere = await work(sessionKey);
      runs.abort(sessionKey, undefined, sessionLost(sessionKey));
      return wasThere;
    };
  return {
    ...store,
    read: (sessionKey, wanted, signal) => inTurn(() => store.read(sessionKey, wanted), signal),
    delete: ending((sessionKey) => store.delete(sessionKey)),
    reset: ending((sessionKey) => store.reset(sessionKey)),
  };
}

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
  ...(messages.some(({ work }) => work) && { tool_work: messages.flatMap(toWork) }),
});

const toWork = ({ work }: StoredMessage, answer: number): Schema<'ToolWork'>[] =>
  work ? [{ answer, messages: work.map(withoutState) }] : [];

const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
