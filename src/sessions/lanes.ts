import { LRUCache } from 'lru-cache';
import { settlesWithin } from '../async.ts';
import type { KeptAnswer, Outcome, Place, SessionStore, Ticket, Turns } from './store.ts';
import type { StoredMessage } from './transcript.ts';

/** The lane of a session as long as one run has it. */
export interface Lane {
  /** The number that the run's own turn will have. */
  turn: number;
  turns: Turns;
  /** Milliseconds that the run waited for it. */
  waitedMs: number;
  /** @throws as `SessionStore.reserve` */
  reserve(messages: readonly StoredMessage[]): Promise<void>;
  /** Ends the turn well, and gives the lane on. @throws as `SessionStore.commit` */
  commit(outcome: Outcome, kept?: KeptAnswer): Promise<void>;
  /** Gives the lane on; does nothing after a commit. */
  leave(status: 'failed' | 'interrupted'): Promise<void>;
}

export interface Lanes {
  /**
   * Waits for the lane of a session: first come, first served.
   * @param signal takes a waiting run out of the queue
   * @throws session_busy when too many wait already; the signal's reason
   */
  enter(sessionKey: string, signal: AbortSignal): Promise<Lane>;
  /** How many runs wait now. */
  waiting(): number;
}

/** Milliseconds between two looks at the lane: behind a run of another process, which cannot call us; and behind one of this process, which calls, for safety. */
const [lookMs, safetyMs] = [50, 2000];

/** One writer per session. The runs of a session come one after the other; runs of different sessions never wait for each other. */
export function createLanes(store: SessionStore): Lanes {
  const parts = { store, calls: new Calls(), recent: new RecentTurns(), waiting: 0 };
  return {
    waiting: () => parts.waiting,
    async enter(sessionKey, signal) {
      signal.throwIfAborted();
      // Listening begins before the store answers: the run before this one may end at the same time.
      const listener = parts.calls.listen(sessionKey);
      try {
        return await enter(parts, sessionKey, signal, listener);
      } finally {
        listener.close();
      }
    },
  };
}

/** What the lanes of one store work with. */
interface LanesParts {
  store: SessionStore;
  calls: Calls;
  recent: RecentTurns;
  /** Runs that wait. */
  waiting: number;
}

async function enter(parts: LanesParts, sessionKey: string, signal: AbortSignal, listener: Listener): Promise<Lane> {
  const { store, recent } = parts;
  const startedAt = performance.now();
  let known = recent.get(sessionKey);
  const { ticket, ...entered } = await store.enter(sessionKey, lastOf(known));
  let place: Place = entered;
  if (!entered.isFirst) parts.waiting++;
  try {
    while (!place.isFirst) {
      await listener.next(place.behindOurs ? safetyMs : lookMs, signal);
      signal.throwIfAborted();
      known = recent.get(sessionKey);
      place = await store.look(ticket, lastOf(known));
    }
    signal.throwIfAborted();
  } catch (error) {
    await new OwnLane(parts, ticket, [], 0).leave('interrupted');
    throw error;
  } finally {
    if (!entered.isFirst) parts.waiting--;
  }
  const turns = place.turns ?? known;
  recent.set(sessionKey, turns);
  return new OwnLane(parts, ticket, turns, performance.now() - startedAt);
}

class OwnLane implements Lane {
  readonly turn: number;
  readonly turns: Turns;
  readonly waitedMs: number;
  readonly #parts: LanesParts;
  readonly #ticket: Ticket;
  #isOver = false;

  constructor(parts: LanesParts, ticket: Ticket, turns: Turns, waitedMs: number) {
    this.#parts = parts;
    this.#ticket = ticket;
    this.turn = ticket.turn;
    this.turns = turns;
    this.waitedMs = waitedMs;
  }

  reserve(messages: readonly StoredMessage[]): Promise<void> {
    return this.#parts.store.reserve(this.#ticket, messages);
  }

  async commit(outcome: Outcome, kept?: KeptAnswer): Promise<void> {
    const { store, recent, calls } = this.#parts;
    const { sessionKey, turn } = this.#ticket;
    const { size, forgotten } = await store.commit(this.#ticket, outcome, kept);
    this.#isOver = true;
    const before = this.turns.filter(({ id }) => id <= outcome.after);
    recent.set(sessionKey, [...before, { id: turn, messages: outcome.messages, size }].slice(forgotten));
    calls.call(sessionKey);
  }

  async leave(status: 'failed' | 'interrupted'): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    await this.#parts.store.leave(this.#ticket, status);
    this.#parts.calls.call(this.#ticket.sessionKey);
  }
}

const lastOf = (turns: Turns): number => turns.at(-1)?.id ?? 0;

/** Calls the waiting runs of a session; each then looks for itself whether it is first. */
class Calls {
  readonly #listening = new Map<string, Set<Listener>>();

  call(sessionKey: string): void {
    this.#listening.get(sessionKey)?.forEach((listener) => listener.hear());
  }

  listen(sessionKey: string): Listener {
    const others = this.#listening.get(sessionKey) ?? new Set();
    const listener: Listener = new Listener(() => {
      others.delete(listener);
      if (others.size === 0 && this.#listening.get(sessionKey) === others) this.#listening.delete(sessionKey);
    });
    this.#listening.set(sessionKey, others.add(listener));
    return listener;
  }
}

class Listener {
  readonly close: () => void;
  #call = Promise.withResolvers<void>();

  /** @param close forgets it */
  constructor(close: () => void) {
    this.close = close;
  }

  hear(): void {
    this.#call.resolve();
  }

  /** Waits for a call, for so many milliseconds, or for the signal, whichever comes first. A call since the last waiting counts: then it returns at once. */
  async next(ms: number, signal: AbortSignal): Promise<void> {
    await settlesWithin(this.#call.promise, ms, signal);
    this.#call = Promise.withResolvers<void>();
  }
}

/** Bytes of all remembered sessions, and bytes that a turn counts besides its JSON, for its objects. */
const [maxRecent, turnOverhead] = [64 * 1_048_576, 500];

const sizeOf = (turns: Turns): number => turns.reduce((sum, turn) => sum + turn.size + turnOverhead, 0);

/** The turns of the sessions that were used last, so that they need not be read again; the store knows whether they still are as they were. */
class RecentTurns {
  readonly #sessions = new LRUCache<string, Turns>({ maxSize: maxRecent, sizeCalculation: sizeOf });

  get(sessionKey: string): Turns {
    return this.#sessions.get(sessionKey) ?? [];
  }

  set(sessionKey: string, turns: Turns): void {
    if (this.#sessions.get(sessionKey) === turns) return;
    // Empty sessions are not remembered: they count no bytes, so that nothing would limit their number.
    if (turns.length === 0) this.#sessions.delete(sessionKey);
    else this.#sessions.set(sessionKey, turns);
  }
}
