import { sessionBusy } from '../errors.ts';

/** Gives the lane to the next in the queue. */
export type Leave = () => void;

export interface Lanes {
  /**
   * Waits for the lane of a session: first come, first served.
   * @param signal takes a waiting run out of the queue
   * @throws session_busy when too many wait already; the signal's reason
   */
  enter(sessionKey: string, signal: AbortSignal): Promise<Leave>;
}

/** One writer per session: the runs of a session come one after the other, those of different sessions never wait for each other. */
export function createLanes(maxWaiting = 8): Lanes {
  /** The waiting runs of each session that has a run; a session without one has no entry. */
  const lanes = new Map<string, (() => void)[]>();

  function leave(sessionKey: string): void {
    const next = lanes.get(sessionKey)?.shift();
    if (next) next();
    else lanes.delete(sessionKey);
  }

  async function wait(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const giveUp = () => {
      const place = waiting.indexOf(resolve);
      if (place < 0) return; // called up already: the run itself looks at the signal
      waiting.splice(place, 1);
      reject(signal.reason);
    };
    waiting.push(resolve);
    signal.addEventListener('abort', giveUp, { once: true });
    await promise.finally(() => signal.removeEventListener('abort', giveUp));
  }

  return {
    async enter(sessionKey, signal) {
      signal.throwIfAborted();
      const waiting = lanes.get(sessionKey);
      if (!waiting) lanes.set(sessionKey, []);
      else if (waiting.length >= maxWaiting) throw sessionBusy(sessionKey, maxWaiting);
      else await wait(waiting, signal);
      let left = false;
      return () => {
        if (!left) leave(sessionKey);
        left = true;
      };
    },
  };
}
