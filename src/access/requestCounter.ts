/** How much of its minute a key has left. */
export interface RequestQuota {
  /** Whether a request was taken; false when none was left, and when none was asked for. */
  isTaken: boolean;
  /** Whole requests that it could ask for now. */
  remaining: number;
  /** Milliseconds until it has its whole minute again, and until there is one request at least. */
  resetMs: number;
  nextMs: number;
}

/**
 * Counts the requests of keys that have a limit. Whoever asks waits for the answer, so that one counter can serve several processes.
 *
 * - Keys are told apart by their ids; a counter knows nothing else of them.
 * - The limit comes with each call, since it may be changed at any time.
 */
export interface RequestCounter {
  /** Takes one request, if there is one left. @param limit requests in a minute */
  consumeRequest(keyId: string, limit: number): Promise<RequestQuota>;
  /** Takes none. */
  lookAtRequests(keyId: string, limit: number): Promise<RequestQuota>;
}

const minuteMs = 60_000;
/** Milliseconds that do not matter: fractions of a minute are not exact. */
const nothingMs = 1e-6;
/** Keys that are remembered; those that have their whole minute again need not be. */
const sweepAbove = 10_000;

/**
 * In the memory of this process. A key's requests are a bucket that refills evenly, a whole limit in a minute, as OpenAI's do: who pauses for a second gets
 * back what a second is worth (the generic cell rate algorithm).
 * @param clock milliseconds, of a clock that only goes forward
 */
export function createRequestCounter(clock: () => number = () => performance.now()): RequestCounter {
  /** When a key will have its whole minute again. */
  const fullAt = new Map<string, number>();

  function sweep(): void {
    const now = clock();
    for (const [keyId, at] of fullAt) if (at <= now) fullAt.delete(keyId);
  }

  function look(keyId: string, limit: number, isTaken: boolean): RequestQuota {
    const msOfOne = minuteMs / limit;
    const takenMs = Math.min(minuteMs, Math.max(0, (fullAt.get(keyId) ?? 0) - clock()));
    return {
      isTaken,
      remaining: Math.floor((minuteMs - takenMs + nothingMs) / msOfOne),
      resetMs: Math.max(0, Math.ceil(takenMs - nothingMs)),
      nextMs: Math.max(0, Math.ceil(takenMs + msOfOne - minuteMs - nothingMs)),
    };
  }

  return {
    async consumeRequest(keyId, limit) {
      const { remaining } = look(keyId, limit, false);
      if (remaining > 0) fullAt.set(keyId, Math.max(fullAt.get(keyId) ?? 0, clock()) + minuteMs / limit);
      if (fullAt.size > sweepAbove) sweep();
      return look(keyId, limit, remaining > 0);
    },
    async lookAtRequests(keyId, limit) {
      return look(keyId, limit, false);
    },
  };
}
