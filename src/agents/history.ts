import { createMutex } from '../keyedMutex.ts';
import { maxPageTurns, type TurnRecord, type TurnSize } from '../sessions/store.ts';
import type { StoredMessage } from '../sessions/transcript.ts';
import type { Sessions } from './sessions.ts';

/** A message of a session's completed turns. */
export interface Said {
  message: StoredMessage;
  turn: TurnRecord;
  /** Its place in its turn, from 0. */
  at: number;
  /** Its place among all messages, from 1. */
  seq: number;
}

/** What was said in a session. Only turns that count: what failed is no part of the conversation. */
export interface History {
  /** How many messages there are. */
  total: number;
  /** The messages, newest first, without so many of the newest. They are read while they are asked for; the reader may stop. */
  backwards(offset: number): AsyncIterable<Said>;
}

/**
 * Has a history read, after those that were asked for before: many who ask for one session at once would each count it.
 * @param signal fires when its reader leaves
 * @throws client_closed_request, and what the store or the reader throws
 */
export type ReadHistory = <Result>(
  sessionKey: string,
  signal: AbortSignal,
  read: (history: History) => Promise<Result>,
) => Promise<Result>;

/** Sessions of which it is remembered how many messages their turns have. */
const maxRemembered = 200;

/**
 * Histories that are read from their end. No session is ever read as a whole at once: how many messages a turn has, which never changes, is found out page by page
 * and remembered, so that only new turns are looked at the next time.
 */
export function createHistories(sessions: Sessions): ReadHistory {
  const inTurn = createMutex();
  const remembered = new Map<string, readonly Counted[]>();

  async function count(sessionKey: string, signal: AbortSignal): Promise<readonly Counted[]> {
    const sizes = await sessions.sizes(sessionKey);
    const known = new Map(remembered.get(sessionKey)?.map((turn) => [turn.id, turn]));
    const isKnown = ({ id, size }: TurnSize) => known.get(id)?.size === size;
    const unknown = sizes.filter((turn) => !isKnown(turn));
    const found = unknown[0] && (await countFrom(sessionKey, unknown[0].id, signal));
    const counted = sizes.map((turn) => ({
      ...turn,
      messages: (isKnown(turn) ? known.get(turn.id)?.messages : found?.get(turn.id)) ?? 0,
    }));
    remembered.delete(sessionKey);
    if (counted.length > 0) remembered.set(sessionKey, counted);
    const [oldest] = remembered.keys();
    if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
    return counted;
  }

  /** The messages of a turn and of those after it. */
  async function countFrom(sessionKey: string, first: number, signal: AbortSignal): Promise<Map<number, number>> {
    const counts = new Map<number, number>();
    for await (const { id, messages } of turnsOf(sessionKey, 'asc', first - 1, signal)) counts.set(id, messages.length);
    return counts;
  }

  async function* turnsOf(sessionKey: string, order: 'asc' | 'desc', after: number, signal: AbortSignal) {
    for (let from: number | undefined = after; from !== undefined;) {
      const wanted = { order, after: from, limit: maxPageTurns };
      const page = await sessions.read(sessionKey, wanted, signal);
      yield* page?.records.filter(({ status }) => status === 'completed') ?? [];
      from = page?.hasMore ? page.records.at(-1)?.id : undefined;
    }
  }

  async function open(sessionKey: string, signal: AbortSignal): Promise<History> {
    const counted = await count(sessionKey, signal);
    const before = new Map<number, number>();
    let total = 0;
    for (const { id, messages } of counted) {
      before.set(id, total);
      total += messages;
    }
    return {
      total,
      async *backwards(offset) {
        const end = total - offset;
        const last = counted.findLast(({ id }) => (before.get(id) ?? 0) < end);
        if (!last) return;
        for await (const turn of turnsOf(sessionKey, 'desc', last.id + 1, signal)) {
          const start = before.get(turn.id);
          if (start === undefined) continue;
          for (const [at, message] of [...turn.messages.entries()].toReversed()) {
            if (start + at < end) yield { message, turn, at, seq: start + at + 1 };
          }
        }
      },
    };
  }

  return (sessionKey, signal, read) => inTurn(async () => read(await open(sessionKey, signal)), signal);
}

interface Counted extends TurnSize {
  /** How many. */
  messages: number;
}
