/** Sessions as rows: made, set, listed, read, deleted. */
import { changed, type SessionSettings, type SettingsChange } from '../settings.ts';
import {
  maxPageBytes,
  maxPeekBytes,
  peekPiece,
  type SessionSummary,
  type TurnPeek,
  type TurnSize,
  type TurnStatus,
  type TurnsWanted,
} from '../store.ts';
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
  const isEmpty = 'settings IS NULL AND NOT EXISTS (SELECT 1 FROM turns WHERE session = sessions.id)';
  if (context.sql.all(`SELECT 1 FROM sessions WHERE id = ? AND ${isEmpty}`, id).length > 0) forget(context, id);
}

export function deleteSession(context: Context, { sessionKey }: { sessionKey: string }): boolean {
  const [found] = context.sql.all<{ id: number }>('SELECT id FROM sessions WHERE key = ?', sessionKey);
  if (found) forget(context, found.id);
  return found !== undefined;
}

/** What was set for a session; null when nothing is. */
export const settings = (context: Context, { sessionKey }: { sessionKey: string }): string | null =>
  find(context, sessionKey)?.settings ?? null;

export interface Patch {
  sessionKey: string;
  agentId: string;
  change: SettingsChange;
}

export function patch(
  context: Context,
  { sessionKey, agentId, change }: Patch,
): { settings: string | null; updatedAt: number } {
  const { sql } = context;
  const now = Date.now();
  const kept = find(context, sessionKey);
  // One that is to be forgotten begins anew.
  if (!kept) deleteSession(context, { sessionKey });
  const { id, updatedAt: last } = openSession(context, sessionKey, agentId, now);
  const after = toText(changed(JSON.parse(kept?.settings ?? '{}') as SessionSettings, change));
  const updatedAt = Math.max(last, now);
  sql.run('UPDATE sessions SET settings = ?, updated_at = ? WHERE id = ?', after, updatedAt, id);
  dropIfEmpty(context, id);
  return { settings: after, updatedAt };
}

const toText = (set: SessionSettings | undefined): string | null => (set ? JSON.stringify(set) : null);

/** Deletes a session but for its settings. */
export function reset(context: Context, { sessionKey, agentId }: { sessionKey: string; agentId: string }): boolean {
  const kept = find(context, sessionKey)?.settings ?? null;
  const wasThere = deleteSession(context, { sessionKey });
  if (kept !== null) {
    const { id } = openSession(context, sessionKey, agentId, Date.now());
    context.sql.run('UPDATE sessions SET settings = ? WHERE id = ?', kept, id);
  }
  return wasThere;
}

export interface Listed extends Omit<SessionSummary, 'settings'> {
  id: number;
  /** JSON, null when nothing is set. */
  settings: string | null;
}

const columns = 'id, key, agent AS agentId, created_at AS createdAt, updated_at AS updatedAt, turns, bytes, settings';
/** Not idle for too long; a running turn keeps its session. */
const isKept = '(updated_at > ? OR EXISTS (SELECT 1 FROM turns WHERE session = sessions.id AND owner IS NOT NULL))';

/** Whether a session belongs to a key, in the words of the index. Agents have no colon in their names. */
const isOfKey = `substr(key, length(agent) + 8, 4) = 'key:'
  AND substr(key, length(agent) + 12, instr(substr(key, length(agent) + 12), ':') - 1) = ?`;

/** @param filter `before`: only sessions made before the one of this id */
export function list(
  context: Context,
  {
    agentId,
    keyId,
    before,
    limit,
  }: { agentId: string | undefined; keyId: string | undefined; before: number; limit: number },
): Listed[] {
  const { sql, limits } = context;
  const since = retentionNow(context) - limits.idleMs;
  const wanted = [
    ...(agentId === undefined ? [] : [{ where: 'agent = ?', value: agentId }]),
    ...(keyId === undefined ? [] : [{ where: isOfKey, value: keyId }]),
  ];
  const where = [...wanted.map((one) => one.where), 'id < ?', isKept].join(' AND ');
  return sql.all<Listed>(
    `SELECT ${columns} FROM sessions WHERE ${where} ORDER BY id DESC LIMIT ?`,
    ...wanted.map(({ value }) => value),
    before,
    since,
    limit,
  );
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

export interface ReadText {
  session: Listed;
  records: RecordText[];
  hasMore: boolean;
}

export function read(
  context: Context,
  { sessionKey, ...wanted }: { sessionKey: string } & TurnsWanted,
): ReadText | undefined {
  const { sql } = context;
  // One transaction, so that all statements see the same state beside a writer.
  sql.run('BEGIN');
  try {
    const session = find(context, sessionKey);
    return session && { session, ...readPage(context, session.id, wanted) };
  } finally {
    // An error may have ended the transaction by itself.
    if (sql.isInTransaction) sql.run('COMMIT');
  }
}

function find(context: Context, sessionKey: string): Listed | undefined {
  const { sql, limits } = context;
  const [session] = sql.all<Listed>(
    `SELECT ${columns} FROM sessions WHERE key = ? AND ${isKept}`,
    sessionKey,
    retentionNow(context) - limits.idleMs,
  );
  return session;
}

/** Chooses the turns by what they take, and only then reads what was said in them. */
function readPage({ sql }: Context, session: number, { order, after, limit }: TurnsWanted): Omit<ReadText, 'session'> {
  const next =
    order === 'asc'
      ? sql.all<TurnSize>(`${selectSizes} AND id > ? ORDER BY id LIMIT ?`, session, after ?? 0, limit + 1)
      : sql.all<TurnSize>(
          `${selectSizes} AND id < ? ORDER BY id DESC LIMIT ?`,
          session,
          after ?? Number.MAX_SAFE_INTEGER,
          limit + 1,
        );
  const ids = fitting(next.slice(0, limit)).map(({ id }) => id);
  const [first = 0, last = 0] = order === 'asc' ? [ids.at(0), ids.at(-1)] : [ids.at(-1), ids.at(0)];
  const records = sql.all<RecordText>(
    `SELECT id, status, created_at AS createdAt, ended_at AS endedAt, model, messages
     FROM turns WHERE session = ? AND id BETWEEN ? AND ? ORDER BY id`,
    session,
    first,
    last,
  );
  return { records: order === 'asc' ? records : records.toReversed(), hasMore: ids.length < next.length };
}

const selectSizes = 'SELECT id, size FROM turns WHERE session = ?';

/** Those of a page: the first ones that have room together, but always one. */
function fitting(turns: readonly TurnSize[]): readonly TurnSize[] {
  let bytes = 0;
  const end = turns.findIndex(({ size }, at) => (bytes += size) > maxPageBytes && at > 0);
  return end < 0 ? turns : turns.slice(0, end);
}

/** The messages stand last in a row, so that turns that do not count are passed over without what was said in them. */
export function peek(
  context: Context,
  { sessionKey, which }: { sessionKey: string; which: 'oldest' | 'newest' },
): TurnPeek | undefined {
  const session = find(context, sessionKey);
  if (!session) return undefined;
  const [found] = context.sql.all<TurnPeek>(
    `SELECT iif(size > ?, substr(messages, 1, ?), messages) AS head, iif(size > ?, substr(messages, -?), NULL) AS tail
     FROM turns WHERE session = ? AND status = 'completed' ORDER BY id ${which === 'oldest' ? 'ASC' : 'DESC'} LIMIT 1`,
    maxPeekBytes,
    peekPiece,
    maxPeekBytes,
    peekPiece,
    session.id,
  );
  return found;
}

export function sizes(context: Context, { sessionKey }: { sessionKey: string }): TurnSize[] {
  const session = find(context, sessionKey);
  if (!session) return [];
  return context.sql.all<TurnSize>(`${selectSizes} AND status = 'completed' ORDER BY id`, session.id);
}
