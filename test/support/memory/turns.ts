/** Turns of sessions: lanes, what is reserved, what is committed. */
import { sessionBusy, sessionLost } from '../../../src/errors.ts';
import { toExactJson } from '../../../src/exactJson.ts';
import {
  leaseMs,
  maxWaiting,
  type Place,
  type SessionStore,
  type Ticket,
  type Turns,
} from '../../../src/sessions/store.ts';
import { keepAnswer } from './claims.ts';
import { newSession, removeSession } from './sessions.ts';
import {
  isCompleted,
  isLive,
  isOpen,
  isUnfinished,
  messagesOf,
  sizeOf,
  type Context,
  type Row,
  type Session,
} from './state.ts';

/** Records of turns that did not end well, of each session. */
const maxUnfinished = 10;

export const turnsIn = (context: Context): Pick<SessionStore, 'enter' | 'look' | 'reserve' | 'commit' | 'leave'> => {
  const { memory, owner, now } = context;
  const { sessions } = memory;
  return {
    async enter(sessionKey, known) {
      tidyTurns(context, sessionKey);
      const session = sessions.get(sessionKey);
      const waiting = session?.rows.filter(({ status }) => status === 'queued') ?? [];
      if (waiting.length >= maxWaiting) throw sessionBusy(sessionKey, maxWaiting);
      const [id, createdAt] = [++memory.lastId, now()];
      const entered = session ?? newSession(context, id);
      const ended = { endedAt: null, model: null, messages: null };
      const row: Row = { id, owner, until: createdAt + leaseMs, status: 'queued', createdAt, ...ended };
      entered.rows.push(row);
      sessions.set(sessionKey, entered);
      return { ticket: { sessionKey, turn: id }, ...placeOf(context, entered, row, known) };
    },

    async look(ticket, known) {
      const { session, row } = find(context, ticket);
      return placeOf(context, session, row, known);
    },

    async reserve(ticket, messages) {
      const { session, row } = findFirst(context, ticket);
      row.messages = toExactJson(messages);
      session.updatedAt = now();
    },

    async commit(ticket, { after, messages, model }, kept) {
      const { session, row } = findFirst(context, ticket);
      session.rows = session.rows.filter((other) => !isCompleted(other) || other.id <= after);
      Object.assign(row, { messages: toExactJson(messages), model });
      end(context, row, 'completed');
      session.updatedAt = now();
      if (kept) keepAnswer(context, kept);
      return { size: sizeOf(row), forgotten: trim(context, session) };
    },

    async leave({ sessionKey, turn }, status) {
      const session = sessions.get(sessionKey);
      const row = session?.rows.find(({ id }) => id === turn);
      if (!session || !row || !isOpen(row) || row.owner !== owner) return;
      end(context, row, status);
      if (row.messages !== null) session.updatedAt = now();
      tidyTurns(context, sessionKey);
    },
  };
};

/** Ends what dead stores left behind in a session, and forgets what need not be kept of it. */
export function tidyTurns(context: Context, sessionKey: string): void {
  const { sessions } = context.memory;
  const session = sessions.get(sessionKey);
  if (!session) return;
  for (const row of session.rows) if (isOpen(row) && !isLive(context, row)) end(context, row, 'interrupted');
  session.rows = session.rows.filter((row) => isOpen(row) || row.messages !== null);
  const unfinished = session.rows.filter(isUnfinished);
  const tooMany = unfinished.slice(0, Math.max(0, unfinished.length - maxUnfinished));
  session.rows = session.rows.filter((row) => !tooMany.includes(row));
  if (session.rows.length === 0 && Object.keys(session.settings).length === 0) removeSession(context, sessionKey);
}

export function end({ now }: Context, row: Row, status: 'completed' | 'failed' | 'interrupted'): void {
  row.status = status;
  row.endedAt = now();
}

function placeOf({ owner }: Context, { rows }: Session, row: Row, known: number): Place {
  const before = rows.slice(0, rows.indexOf(row)).filter(isOpen);
  if (before.length > 0) return { isFirst: false, behindOurs: before.some((other) => other.owner === owner) };
  row.status = 'in_progress';
  const completed = rows.filter(isCompleted);
  return { isFirst: true, turns: (completed.at(-1)?.id ?? 0) === known ? undefined : toTurns(completed) };
}

/** @throws session_lost unless the ticket is ours and its turn still open */
function find(context: Context, { sessionKey, turn }: Ticket): { session: Session; row: Row } {
  tidyTurns(context, sessionKey);
  const session = context.memory.sessions.get(sessionKey);
  const row = session?.rows.find(({ id }) => id === turn);
  if (!session || !row || !isOpen(row) || row.owner !== context.owner) throw sessionLost(sessionKey);
  return { session, row };
}

/** @throws session_lost also when it is not the turn's turn */
function findFirst(context: Context, ticket: Ticket): { session: Session; row: Row } {
  const found = find(context, ticket);
  if (found.row.status !== 'in_progress') throw sessionLost(ticket.sessionKey);
  return found;
}

/** Forgets the oldest turns for the limits, but none whose tool calls the next one answers. @returns how many */
function trim({ limits: { maxTurns, maxBytes } }: Context, session: Session): number {
  const completed = session.rows.filter(isCompleted);
  const fits = (cut: number) => {
    const rest = completed.slice(cut);
    return rest.length <= maxTurns && rest.reduce((sum, row) => sum + sizeOf(row), 0) <= maxBytes;
  };
  const cuts = [...completed.keys()].filter((cut) => cut === 0 || messagesOf(completed[cut])[0]?.role !== 'tool');
  const forgotten = completed.slice(0, cuts.find(fits) ?? cuts.at(-1));
  session.rows = session.rows.filter((row) => !forgotten.includes(row));
  return forgotten.length;
}

const toTurns = (rows: readonly Row[]): Turns =>
  rows.map((row) => ({ id: row.id, messages: messagesOf(row), size: sizeOf(row) }));
