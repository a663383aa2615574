import { LRUCache } from 'lru-cache';
import { createMutex } from '../async.ts';
import { maxPageTurns, type TurnRecord, type TurnSize } from '../sessions/store.ts';
import { callNames } from '../sessions/toolCalls.ts';
import type { StoredMessage } from '../sessions/transcript.ts';
import { asPeopleRead } from '../sessions/work.ts';
import type { Sessions } from './sessions.ts';

/** A message of a session's completed turns. */
export interface Said {
  message: StoredMessage;
  /** Of a result, where its call stands in the same turn. */
  toolName: string | undefined;
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
  /** The messages, newest first, read page by page as the reader goes on. @param offset how many of the newest are left out */
  backwards(offset: number): AsyncIterable<Said>;
}

/** Sessions of which it is remembered how many messages their turns have. */
const maxRemembered = 200;

/**
 * Reads histories from their end. No session is ever read as a whole at once. For that the number of messages in each turn must be known. It never changes, so
 * it is counted page by page, remembered, and the next time only new turns are counted.
 */
export class Histories {
  readonly #sessions: Sessions;
  readonly #inTurn = createMutex();
  readonly #remembered = new LRUCache<string, readonly Counted[]>({ max: maxRemembered });

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /**
   * Has a history read, after those that were asked for before: many who ask for one session at once would each count it.
   * @param signal fires when its reader leaves
   * @throws client_closed_request, and what the store or the reader throws
   */
  read<Result>(sessionKey: string, signal: AbortSignal, work: (history: History) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => work(await this.#open(sessionKey, signal)), signal);
  }

  async #open(sessionKey: string, signal: AbortSignal): Promise<History> {
    const counted = await this.#count(sessionKey, signal);
    const before = new Map<number, number>();
    let total = 0;
    for (const { id, messages } of counted) {
      before.set(id, total);
      total += messages;
    }
    return { total, backwards: (offset) => this.#backwards(sessionKey, signal, counted, before, total - offset) };
  }

  /** @param before how many messages are before each turn, by its id @param end the number of the message at which reading begins */
  async *#backwards(
    sessionKey: string,
    signal: AbortSignal,
    counted: readonly Counted[],
    before: ReadonlyMap<number, number>,
    end: number,
  ): AsyncGenerator<Said> {
    const last = counted.findLast(({ id }) => (before.get(id) ?? 0) < end);
    if (!last) return;
    for await (const turn of this.#turnsOf(sessionKey, 'desc', last.id + 1, signal)) {
      const start = before.get(turn.id);
      if (start === undefined) continue;
      const messages = asPeopleRead(turn.messages);
      const names = callNames(messages);
      for (const [at, message] of [...messages.entries()].toReversed()) {
        if (start + at >= end) continue;
        const toolName = message.role === 'tool' ? names.get(message.tool_call_id) : undefined;
        yield { message, toolName, turn, at, seq: start + at + 1 };
      }
    }
  }

  async #count(sessionKey: string, signal: AbortSignal): Promise<readonly Counted[]> {
    const sizes = await this.#sessions.sizes(sessionKey);
    const known = new Map(this.#remembered.get(sessionKey)?.map((turn) => [turn.id, turn]));
    const isKnown = ({ id, size }: TurnSize) => known.get(id)?.size === size;
    const unknown = sizes.filter((turn) => !isKnown(turn));
    const found = unknown[0] && (await this.#countFrom(sessionKey, unknown[0].id, signal));
    const counted = sizes.map((turn) => ({
      ...turn,
      messages: (isKnown(turn) ? known.get(turn.id)?.messages : found?.get(turn.id)) ?? 0,
    }));
    if (counted.length > 0) this.#remembered.set(sessionKey, counted);
    else this.#remembered.delete(sessionKey);
    return counted;
  }

  /** The messages of a turn and of those after it. */
  async #countFrom(sessionKey: string, first: number, signal: AbortSignal): Promise<Map<number, number>> {
    const counts = new Map<number, number>();
    const turns = this.#turnsOf(sessionKey, 'asc', first - 1, signal);
    for await (const { id, messages } of turns) counts.set(id, asPeopleRead(messages).length);
    return counts;
  }

  async *#turnsOf(sessionKey: string, order: 'asc' | 'desc', after: number, signal: AbortSignal) {
    for (let from: number | undefined = after; from !== undefined;) {
      const wanted = { order, after: from, limit: maxPageTurns };
      const page = await this.#sessions.read(sessionKey, wanted, signal);
      yield* page?.records.filter(({ status }) => status === 'completed') ?? [];
      from = page?.hasMore ? page.records.at(-1)?.id : undefined;
    }
  }
}

interface Counted extends TurnSize {
  /** How many. */
  messages: number;
}
