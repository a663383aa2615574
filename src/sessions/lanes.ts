import type { KeptAnswer, Outcome, Place, SessionStore, Ticket, Turns } from './store.ts';
import type { StoredMessage } from './transcript.ts';

/** The lane of a session as long as one run has it. */
export interface Lane {
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
}

/** Milliseconds between two looks: runs of other processes end without a word; those of this one call, and are looked after only for safety. */
const [lookMs, safetyMs] = [50, 2000];

/** One writer per session: the runs of a session come one after the other, those of different sessions never wait for each other. */
export function createLanes(store: SessionStore): Lanes {
  const calls = createCalls();
  const recent = createRecent();

  function toLane(ticket: Ticket, turns: Turns, waitedMs: number): Lane {
    const { sessionKey, turn } = ticket;
    let isOver = false;
    return {
      turns,
      waitedMs,
      reserve: (messages) => store.reserve(ticket, messages),
      async commit(outcome, kept) {
        const { size, forgotten } = await store.commit(ticket, outcome, kept);
        isOver = true;
        const before = turns.filter(({ id }) => id <= outcome.after);
        recent.set(sessionKey, [...before, { id: turn, messages: outcome.messages, size }].slice(forgotten));
        calls.call(sessionKey);
      },
      async leave(status) {
        if (isOver) return;
        isOver = true;
        await store.leave(ticket, status);
        calls.call(sessionKey);
      },
    };
  }

  async function enter(sessionKey: string, signal: AbortSignal, listener: Listener): Promise<Lane> {
    const startedAt = performance.now();
    let known = recent.get(sessionKey);
    const { ticket, ...entered } = await store.enter(sessionKey, lastOf(known));
    let place: Place = entered;
    try {
      while (!place.isFirst) {
        await listener.next(place.behindOurs ? safetyMs : lookMs, signal);
        signal.throwIfAborted();
        known = recent.get(sessionKey);
        place = await store.look(ticket, lastOf(known));
      }
      signal.throwIfAborted();
    } catch (error) {
      await toLane(ticket, [], 0).leave('interrupted');
      throw error;
    }
    const turns = place.turns ?? known;
    recent.set(sessionKey, turns);
    return toLane(ticket, turns, performance.now() - startedAt);
  }

  return {
    async enter(sessionKey, signal) {
      signal.throwIfAborted();
      // Who listened only after the store has answered would miss the end of the run before it, when that came with the answer.
      const listener = calls.listen(sessionKey);
      try {
        return await enter(sessionKey, signal, listener);
      } finally {
        listener.close();
      }
    },
  };
}

const lastOf = (turns: Turns): number => turns.at(-1)?.id ?? 0;

interface Listener {
  /** Waits for a call, so many milliseconds, or the signal, whichever comes first; not at all for a call since the last time. */
  next(ms: number, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** Calls the waiting runs of a session; each then looks for itself whether it is first. */
function createCalls() {
  const listening = new Map<string, Set<() => void>>();
  return {
    call: (sessionKey: string) => listening.get(sessionKey)?.forEach((hear) => hear()),
    listen(sessionKey: string): Listener {
      let wasCalled = false;
      let wake = () => {};
      const hear = () => {
        wasCalled = true;
        wake();
      };
      const others = listening.get(sessionKey) ?? new Set();
      listening.set(sessionKey, others.add(hear));
      return {
        async next(ms, signal) {
          if (!wasCalled && !signal.aborted) {
            const { promise, resolve } = Promise.withResolvers<void>();
            wake = resolve;
            const timer = setTimeout(wake, ms);
            signal.addEventListener('abort', wake, { once: true });
            await promise;
            clearTimeout(timer);
            signal.removeEventListener('abort', wake);
          }
          wasCalled = false;
        },
        close() {
          others.delete(hear);
          if (others.size === 0 && listening.get(sessionKey) === others) listening.delete(sessionKey);
        },
      };
    },
  };
}

/** Bytes of the sessions that are remembered: those of their JSON, and for each turn about what its objects take besides. */
const [maxRecent, turnOverhead] = [64 * 1_048_576, 500];

/** The turns of the sessions that were used last, so that they need not be read again; the store knows whether they still are as they were. */
function createRecent() {
  // A Map iterates in the order of insertion, and every use inserts anew: the first entry is the one unused for longest.
  const sessions = new Map<string, { turns: Turns; size: number }>();
  let size = 0;
  const sizeOf = (turns: Turns) => turns.reduce((sum, turn) => sum + turn.size + turnOverhead, 0);
  const forget = (sessionKey: string) => {
    size -= sessions.get(sessionKey)?.size ?? 0;
    sessions.delete(sessionKey);
  };
  return {
    get: (sessionKey: string): Turns => sessions.get(sessionKey)?.turns ?? [],
    set(sessionKey: string, turns: Turns): void {
      const before = sessions.get(sessionKey);
      forget(sessionKey);
      // Nothing need not be remembered, and would count for nothing however often it were.
      if (turns.length === 0) return;
      const entry = before?.turns === turns ? before : { turns, size: sizeOf(turns) };
      sessions.set(sessionKey, entry);
      size += entry.size;
      for (const [oldest] of sessions) {
        if (size <= maxRecent) break;
        forget(oldest);
      }
    },
  };
}
