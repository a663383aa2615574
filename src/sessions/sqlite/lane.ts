/** The places of a lane, and what becomes of the turns that hold them. */
import { leaseMs, maxWaiting, type KeptAnswer } from '../store.ts';
import { keepAnswer } from './claims.ts';
import { isTicketLive, Refusal, type Context } from './context.ts';
import { dropIfEmpty, forget, isIdle, openSession } from './sessions.ts';

/** A turn with its messages as JSON. */
export interface TurnText {
  id: number;
  size: number;
  messages: string;
}

export type PlaceText = { isFirst: true; turns: TurnText[] | undefined } | { isFirst: false; behindOurs: boolean };

/** A turn that is not finished. */
export interface Unfinished {
  id: number;
  session: number;
  status: 'queued' | 'in_progress';
  owner: string;
  until: number;
  /** Whether messages were written down, 0 or 1. */
  reserved: number;
}

export function enter(
  context: Context,
  { sessionKey, agentId, known }: { sessionKey: string; agentId: string; known: number },
): PlaceText & { turn: number } {
  const { sql, owner } = context;
  const now = Date.now();
  let session = openSession(context, sessionKey, agentId, now);
  const lane = liveLane(context, session.id, now);
  if (lane.filter(({ status }) => status === 'queued').length >= maxWaiting) throw new Refusal('session_busy');
  const last = lane.at(-1);
  if (!last && isIdle(context, session)) {
    forget(context, session.id);
    session = openSession(context, sessionKey, agentId, now);
  }
  const { id: turn } = sql.run(
    'INSERT INTO turns (session, status, owner, until, created_at) VALUES (?, ?, ?, ?, ?)',
    session.id,
    last ? 'queued' : 'in_progress',
    owner,
    now + leaseMs,
    now,
  );
  return last
    ? { turn, isFirst: false, behindOurs: last.owner === owner }
    : { turn, isFirst: true, turns: unknownTurns(context, session.id, known) };
}

/** A turn of a session. */
export interface TicketOf {
  sessionKey: string;
  turn: number;
}

export function look(context: Context, { known, ...ticket }: TicketOf & { known: number }): PlaceText {
  const { sql, owner, held } = context;
  const place = ownPlace(context, ticket);
  if (!place || !held.tickets.has(place.id)) throw new Refusal('session_lost');
  const before = liveLane(context, place.session, Date.now()).findLast(({ id }) => id < place.id);
  if (before) return { isFirst: false, behindOurs: before.owner === owner };
  sql.run("UPDATE turns SET status = 'in_progress' WHERE id = ?", place.id);
  return { isFirst: true, turns: unknownTurns(context, place.session, known) };
}

export function reserve(context: Context, { messages, size, ...ticket }: TurnWords): void {
  const { id } = ownFirstPlace(context, ticket);
  context.sql.run('UPDATE turns SET messages = ?, size = ? WHERE id = ?', messages, size, id);
}

/** What is said in a turn, as JSON, and its bytes. */
export interface TurnWords extends TicketOf {
  messages: string;
  size: number;
}

export interface OutcomeText extends TurnWords {
  after: number;
  model: string;
  /** Whether the messages begin with the answer to a tool call. */
  continues: boolean;
  kept?: KeptAnswer | undefined;
}

/** @returns how many of the oldest turns were forgotten */
export function commit(context: Context, { sessionKey, turn, after, kept, ...outcome }: OutcomeText): number {
  const { sql } = context;
  const now = Date.now();
  const place = ownFirstPlace(context, { sessionKey, turn });
  rewind(context, place.session, after);
  sql.run(
    `UPDATE turns SET status = 'completed', owner = NULL, until = NULL, ended_at = ?, continues = ?, size = ?, model = ?, messages = ?
     WHERE id = ?`,
    now,
    Number(outcome.continues),
    outcome.size,
    outcome.model,
    outcome.messages,
    turn,
  );
  sql.run(
    'UPDATE sessions SET turns = turns + 1, bytes = bytes + ?, updated_at = max(updated_at, ?) WHERE id = ?',
    outcome.size,
    now,
    place.session,
  );
  const forgotten = trim(context, place.session);
  if (kept) keepAnswer(context, kept);
  return forgotten;
}

export function leave(context: Context, { status, ...ticket }: TicketOf & { status: 'failed' | 'interrupted' }): void {
  const place = ownPlace(context, ticket);
  if (!place) return;
  endTurn(context, place, status, Date.now());
  dropIfEmpty(context, place.session);
}

export const selectUnfinished = 'SELECT id, session, status, owner, until, messages IS NOT NULL AS reserved FROM turns';

/** The place of a ticket, unless it was lost. */
function ownPlace({ sql, owner }: Context, { sessionKey, turn }: TicketOf): Unfinished | undefined {
  const [place] = sql.all<Unfinished>(
    `${selectUnfinished} WHERE id = ? AND owner = ? AND session = (SELECT id FROM sessions WHERE key = ?)`,
    turn,
    owner,
    sessionKey,
  );
  return place;
}

/** @throws Refusal unless it is the first of its lane */
function ownFirstPlace(context: Context, ticket: TicketOf): Unfinished {
  const place = ownPlace(context, ticket);
  if (place?.status !== 'in_progress') throw new Refusal('session_lost');
  return place;
}

/** The unfinished turns of a session whose runs go on, first come first; those of dead ones are ended. */
function liveLane(context: Context, session: number, now: number): Unfinished[] {
  const lane = context.sql.all<Unfinished>(
    `${selectUnfinished} WHERE session = ? AND owner IS NOT NULL ORDER BY id`,
    session,
  );
  return lane.filter((place) => {
    const isLive = isTicketLive(context, place, now);
    if (!isLive) endTurn(context, place, 'interrupted', now);
    return isLive;
  });
}

/** Ends a turn without an answer. It is recorded when something was written down of it; of such records a session keeps the newest. */
export function endTurn(
  { sql }: Context,
  { id, session, reserved }: Unfinished,
  status: 'failed' | 'interrupted',
  now: number,
): void {
  if (!reserved) {
    sql.run('DELETE FROM turns WHERE id = ?', id);
    return;
  }
  sql.run('UPDATE turns SET status = ?, owner = NULL, until = NULL, ended_at = ? WHERE id = ?', status, now, id);
  sql.run('UPDATE sessions SET updated_at = max(updated_at, ?) WHERE id = ?', now, session);
  sql.run(
    `DELETE FROM turns WHERE session = ?1 AND status IN ('failed', 'interrupted') AND id <= (
       SELECT id FROM turns WHERE session = ?1 AND status IN ('failed', 'interrupted') ORDER BY id DESC LIMIT 1 OFFSET ?2)`,
    session,
    maxRecordsWithoutAnswer,
  );
}

/** Failed and interrupted turns that a session keeps. */
const maxRecordsWithoutAnswer = 10;

/** The completed turns, unless the last is the one that the caller knows. */
function unknownTurns({ sql }: Context, session: number, known: number): TurnText[] | undefined {
  const [last] = sql.all<{ id: number }>(
    "SELECT id FROM turns WHERE session = ? AND status = 'completed' ORDER BY id DESC LIMIT 1",
    session,
  );
  if ((last?.id ?? 0) === known) return undefined;
  return sql.all<TurnText>(
    "SELECT id, size, messages FROM turns WHERE session = ? AND status = 'completed' ORDER BY id",
    session,
  );
}

/** Deletes the completed turns after one, which were edited away. */
function rewind({ sql }: Context, session: number, after: number): void {
  const [gone] = sql.all<{ turns: number; bytes: number }>(
    `SELECT count(*) AS turns, coalesce(sum(size), 0) AS bytes FROM turns
     WHERE session = ? AND id > ? AND status = 'completed'`,
    session,
    after,
  );
  if (!gone || gone.turns === 0) return;
  sql.run("DELETE FROM turns WHERE session = ? AND id > ? AND status = 'completed'", session, after);
  subtract(sql, session, gone.turns, gone.bytes);
}

/**
 * Forgets the oldest turns of a session that has more than it may. What is left begins with a turn that stands without those before, so that no tool
 * result is without its call: a chain of tool calls that is too long by itself stays whole.
 */
function trim({ sql, limits }: Context, session: number): number {
  const [left] = sql.all<{ turns: number; bytes: number }>('SELECT turns, bytes FROM sessions WHERE id = ?', session);
  if (!left) return 0;
  const fits = () => left.turns <= limits.maxTurns && left.bytes <= limits.maxBytes;
  if (fits()) return 0;
  const passed = { turns: 0, bytes: 0 };
  let begin = { id: 0, ...passed };
  for (const turn of sql.each<{ id: number; size: number; continues: number }>(
    "SELECT id, size, continues FROM turns WHERE session = ? AND status = 'completed' ORDER BY id",
    session,
  )) {
    if (!turn.continues) begin = { id: turn.id, ...passed };
    if (!turn.continues && fits()) break;
    passed.turns++;
    passed.bytes += turn.size;
    left.turns--;
    left.bytes -= turn.size;
  }
  sql.run("DELETE FROM turns WHERE session = ? AND status = 'completed' AND id < ?", session, begin.id);
  subtract(sql, session, begin.turns, begin.bytes);
  return begin.turns;
}

const subtract = (sql: Context['sql'], session: number, turns: number, bytes: number) =>
  sql.run('UPDATE sessions SET turns = turns - ?, bytes = bytes - ? WHERE id = ?', turns, bytes, session);
