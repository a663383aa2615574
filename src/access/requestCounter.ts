/** How much of its minute a key has left. */
export interface RequestsLeft {
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
  consumeRequest(keyId: string, limit: number): Promise<RequestsLeft>;
  /** Takes none. */
  lookAtRequests(keyId: string, limit: number): Promise<RequestsLeft>;
}

const minuteMs = 60_000;
/** Keys that are remembered. One that is full again need not be. */
const sweepAbove = 10_000;

/**
 * In the memory of this process. A key's requests are a bucket that refills evenly, a whole limit in a minute, as OpenAI's do: who pauses for a second gets
 * back what a second is worth.
 * @param clock milliseconds, of a clock that only goes forward
 */
export function createRequestCounter(clock: () => number = () => performance.now()): RequestCounter {
  const buckets = new Map<string, { left: number; at: number }>();

  function refilled(keyId: string, limit: number): { left: number; at: number } {
    const at = clock();
    const bucket = buckets.get(keyId) ?? { left: limit, at };
    return { left: Math.min(limit, bucket.left + ((at - bucket.at) * limit) / minuteMs), at };
  }

  function sweep(): void {
    const at = clock();
    for (const [keyId, bucket] of buckets) if (at - bucket.at >= minuteMs) buckets.delete(keyId);
  }

  function toLeft(left: number, limit: number, isTaken: boolean): RequestsLeft {
    const msOfOne = minuteMs / limit;
    const nextMs = left >= 1 ? 0 : Math.ceil((1 - left) * msOfOne);
    return { isTaken, remaining: Math.floor(left), resetMs: Math.ceil((limit - left) * msOfOne), nextMs };
  }

  return {
    async consumeRequest(keyId, limit) {
      const { left, at } = refilled(keyId, limit);
      const isTaken = left >= 1;
      const rest = isTaken ? left - 1 : left;
      buckets.set(keyId, { left: rest, at });
      if (buckets.size > sweepAbove) sweep();
      return toLeft(rest, limit, isTaken);
    },
    async lookAtRequests(keyId, limit) {
      return toLeft(refilled(keyId, limit).left, limit, false);
    },
  };
}
