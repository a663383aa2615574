/** The places of a lane, and what becomes of the turns that hold them. */
import { setTimeout as pause } from 'node:timers/promises';
import { sessionBusy, sessionLost } from '../../errors.ts';
import { parseExactlyWithPauses } from '../../exactJson.ts';
import { toExactJsonWithPauses } from '../../jsonPieces.ts';
import {
  agentIdOf,
  maxWaiting,
  type Committed,
  type KeptAnswer,
  type Outcome,
  type Place,
  type Ticket,
  type Turns,
} from '../store.ts';
import type { StoredMessage } from '../transcript.ts';
import { countAnswer } from './claims.ts';
import type { Context } from './context.ts';
import { DatabaseFailure, toStorageError } from './failure.ts';
import { caller } from './owners.ts';

/** Milliseconds that other work on the session is waited for by a commit, and then its statement, whose function waits ten seconds for a lock. */
const [commitTurnMs, commitMs] = [10_000, 11_000];

/** Milliseconds for which it is found out what became of a commit, and between two attempts. */
const [settleMs, settlePauseMs] = [15_000, 100];

/** What a statement that looks at a lane found; the messages of `turns` are JSON, as is the list. */
interface Found {
  is_first: boolean | null;
  behind_ours: boolean | null;
  /** Owners of open turns before it. */
  others: string[] | null;
  turns: string | null;
}

export const enter = (context: Context, sessionKey: string, known: number): Promise<Place & { ticket: Ticket }> =>
  context.inLane(sessionKey, () => takePlace(context, sessionKey, known));

async function takePlace(context: Context, sessionKey: string, known: number): Promise<Place & { ticket: Ticket }> {
  const { owners, turns } = context;
  const { ticket: turn, ...found } = await context.first<Found & { ticket: number | null }>(
    `select * from openclaw_gateway.enter($1, $2, $3, $4, ${caller(5)})`,
    [sessionKey, agentIdOf(sessionKey), known, maxWaiting, ...owners.asCaller(turns.of(sessionKey), true)],
  );
  const isNews = owners.learnOf(found.others ?? []);
  if (turn === null && isNews) return takePlace(context, sessionKey, known);
  if (turn === null) throw sessionBusy(sessionKey, maxWaiting);
  const ticket = { sessionKey, turn };
  turns.add(ticket);
  try {
    return { ticket, ...(await toPlace(ticket, isNews ? await find(context, ticket, known) : found)) };
  } catch (error) {
    // The caller gets no ticket, and could not give it up.
    turns.remove(ticket);
    throw error;
  }
}

export const look = (context: Context, ticket: Ticket, known: number): Promise<Place> =>
  context.inLane(ticket.sessionKey, async () => toPlace(ticket, await find(context, ticket, known)));

async function find(context: Context, ticket: Ticket, known: number): Promise<Found> {
  const { owners, turns } = context;
  const { sessionKey, turn } = ticket;
  const found = await context.first<Found>(`select * from openclaw_gateway.look($1, $2, $3, ${caller(4)})`, [
    sessionKey,
    turn,
    known,
    ...owners.asCaller(turns.of(sessionKey), true),
  ]);
  return owners.learnOf(found.others ?? []) ? find(context, ticket, known) : found;
}

async function toPlace({ sessionKey }: Ticket, found: Found): Promise<Place> {
  if (found.is_first === null) throw sessionLost(sessionKey);
  if (!found.is_first) return { isFirst: false, behindOurs: found.behind_ours === true };
  return {
    isFirst: true,
    turns: found.turns === null ? undefined : ((await parseExactlyWithPauses(found.turns)) as Turns),
  };
}

export async function reserve(
  context: Context,
  { sessionKey, turn }: Ticket,
  messages: readonly StoredMessage[],
): Promise<void> {
  const values = [sessionKey, turn, context.owners.ours, ...(await toText(messages))];
  const text = 'select openclaw_gateway.reserve($1, $2, $3, $4, $5) as is_ours';
  const { is_ours: isOurs } = await context.inLane(sessionKey, () => context.first<{ is_ours: boolean }>(text, values));
  if (!isOurs) throw sessionLost(sessionKey);
}

export async function commit(
  context: Context,
  ticket: Ticket,
  { after, messages, model }: Outcome,
  kept?: KeptAnswer,
): Promise<Committed> {
  const { maxTurns, maxBytes } = context.limits;
  const said = [...(await toText(messages)), messages[0]?.role === 'tool', model];
  const answer = [kept?.scope, kept?.key, kept?.sessionKey, kept?.answer];
  const outcome = [after, ...said, maxTurns, maxBytes, ...answer];
  const committed = await context.atEnd(ticket, () => commitForSure(context, ticket, outcome), commitTurnMs);
  if (kept) {
    context.claims.remove(kept);
    countAnswer(context);
  }
  return committed;
}

/**
 * Commits once more when the connection was lost on the way: the row tells whether it was done, and its lock that nobody is doing it still. So a turn
 * that is committed is not reported as failed, nor the other way round, unless the database is away for longer than `settleMs`. When nothing was lost,
 * it is repeated only as long as it may wait for a lock or a connection.
 */
async function commitForSure(context: Context, ticket: Ticket, outcome: unknown[]): Promise<Committed> {
  let isAgain = false;
  let until = performance.now() + commitTurnMs;
  for (;;) {
    try {
      return await commitOnce(context, ticket, outcome, isAgain);
    } catch (error) {
      if (!isAgain && error instanceof DatabaseFailure && error.isOutcomeUnknown) {
        isAgain = true;
        until = performance.now() + settleMs;
      }
      if (!mayHeal(error, isAgain) || context.isClosed || performance.now() > until) throw error;
      await pause(settlePauseMs);
    }
  }
}

function mayHeal(error: unknown, isAgain: boolean): boolean {
  const { kind } = toStorageError(error);
  return kind === 'storage_busy' || (isAgain && kind === 'storage_unavailable');
}

/** @param isAgain whether an earlier attempt may have done it @throws DatabaseFailure, session_lost */
async function commitOnce(
  context: Context,
  { sessionKey, turn }: Ticket,
  outcome: unknown[],
  isAgain: boolean,
): Promise<Committed> {
  const { size, forgotten } = await context.first<{ size: number | null; forgotten: number }>(
    'select * from openclaw_gateway.commit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
    [sessionKey, turn, context.owners.ours, isAgain, ...outcome],
    commitMs,
  );
  if (size === null) throw sessionLost(sessionKey);
  return { size, forgotten };
}

/** Never throws. */
export async function leave(context: Context, ticket: Ticket, status: 'failed' | 'interrupted'): Promise<void> {
  const values = [ticket.sessionKey, ticket.turn, context.owners.ours, status];
  const work = () => context.all('select openclaw_gateway.leave($1, $2, $3, $4)', values);
  await context.atEnd(ticket, work).catch(() => undefined);
}

/** Messages as they are kept, and the bytes that they take. JSON escapes what PostgreSQL's text does not take: NUL and lone surrogates. */
async function toText(messages: readonly StoredMessage[]): Promise<[text: string, size: number]> {
  const text = await toExactJsonWithPauses(messages);
  return [text, Buffer.byteLength(text)];
}
