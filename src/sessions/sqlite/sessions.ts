/** Sessions as rows: made, listed, read, deleted. */
import type { SessionSummary, TurnStatus } from '../store.ts';
import { retentionNow, type Context } from './context.ts';

export interface SessionRow {
  id: number;
  updatedAt: number;
}

/** The session of a key, made when there is none. */
export function openSession({ sql }: Context, key: string, agentId: string, now: number): SessionRow {
  const [found] = sql.all<SessionRow>('SELECT id, updated_at AS updatedAt FROM sessions WHERE key = ?', key);
  if (found) return found;
  const { id } = sql.run(
    'INSERT INTO sessions (key, agent, created_at, updated_at) VALUES (?, ?, ?, ?)',
    key,
    agentId,
    now,
    now,
  );
  return { id, updatedAt: now };
}

/** Whether a session is to be forgotten, pruned or not; only asked of one without a running turn. */
export const isIdle = (context: Context, { updatedAt }: SessionRow): boolean =>
  updatedAt + context.limits.idleMs <= retentionNow(context);

/** Deletes a session with its turns, running ones too, and its answers. */
export function forget({ sql }: Context, id: number): void {
  sql.run('DELETE FROM claims WHERE session_key = (SELECT key FROM sessions WHERE id = ?)', id);
  sql.run('DELETE FROM turns WHERE session = ?', id);
  sql.run('DELETE FROM sessions WHERE id = ?', id);
}

/** A session of which nothing was ever kept leaves nothing. */
export function dropIfEmpty(context: Context, id: number): void {
  if (context.sql.all('SELECT 1 FROM turns WHERE session = ? LIMIT 1', id).length === 0) forget(context, id);
}

export function deleteSession(context: Context, { sessionKey }: { sessionKey: string }): boolean {
  const [found] = context.sql.all<{ id: number }>('SELECT id FROM sessions WHERE key = ?', sessionKey);
  if (found) forget(context, found.id);
  return found !== undefined;
}

export interface Listed extends SessionSummary {
  id: number;
}

const columns = 'id, key, agent AS agentId, created_at AS createdAt, updated_at AS updatedAt, turns, bytes';
/** Not idle for too long; a running turn keeps its session. */
const isKept = '(updated_at > ? OR EXISTS (SELECT 1 FROM turns WHERE session = sessions.id AND owner IS NOT NULL))';

/** @param before only sessions made before the one of this id */
export function list(
  context: Context,
  { agentId, before, limit }: { agentId: string | undefined; before: number; limit: number },
): Listed[] {
  const { sql, limits } = context;
  const since = retentionNow(context) - limits.idleMs;
  const page = `id < ? AND ${isKept} ORDER BY id DESC LIMIT ?`;
  return agentId === undefined
    ? sql.all<Listed>(`SELECT ${columns} FROM sessions WHERE ${page}`, before, since, limit)
    : sql.all<Listed>(`SELECT ${columns} FROM sessions WHERE agent = ? AND ${page}`, agentId, before, since, limit);
}

/** A turn as it is shown, with its messages as JSON. */
export interface RecordText {
  id: number;
  status: TurnStatus;
  createdAt: number;
  endedAt: number | null;
  model: string | null;
  messages: string | null;
}

export function read(
  context: Context,
  { sessionKey }: { sessionKey: string },
): { session: Listed; records: RecordText[] } | undefined {
  const { sql, limits } = context;
  // One transaction, so that both statements see the same state beside a writer.
  sql.run('BEGIN');
  try {
    const [session] = sql.all<Listed>(
      `SELECT ${columns} FROM sessions WHERE key = ? AND ${isKept}`,
      sessionKey,
      retentionNow(context) - limits.idleMs,
    );
    const records = sql.all<RecordText>(
      `SELECT id, status, created_at AS createdAt, ended_at AS endedAt, model, messages
       FROM turns WHERE session = ? ORDER BY id`,
      session?.id ?? 0,
    );
    return session && { session, records };
  } finally {
    // An error may have ended the transaction by itself.
    if (sql.isInTransaction) sql.run('COMMIT');
  }
}
