import { upstreamTimeout } from '../errors.ts';

/** How long a model may say nothing, in milliseconds. */
export interface SilenceLimits {
  /** Until its first chunk. */
  firstChunkMs: number;
  /** Between two chunks. */
  idleMs: number;
}

/** Counts the time that was the model's: waiting for its next chunk. */
export interface ModelClock {
  /** Milliseconds so far. */
  modelMs: number;
}

/**
 * Reads a channel under time limits. Only waiting counts: while nobody asks for the next chunk, no limit runs.
 * @param open starts the channel with a signal that fires when the outer one does, or when a limit is passed
 * @throws upstream_timeout, or the outer signal's reason
 */
export async function* withSilenceLimits<Chunk>(
  open: (signal: AbortSignal) => AsyncIterable<Chunk>,
  limits: SilenceLimits,
  outer: AbortSignal,
  clock: ModelClock,
): AsyncGenerator<Chunk> {
  // By hand, since `AbortSignal.any` leaves work to the garbage collector.
  const inner = new AbortController();
  const { signal } = inner;
  const end = () => inner.abort(outer.reason);
  if (outer.aborted) end();
  outer.addEventListener('abort', end);
  const iterator = open(signal)[Symbol.asyncIterator]();
  let [limitMs, setting]: [number, 'timeoutSeconds' | 'idleTimeoutSeconds'] = [limits.firstChunkMs, 'timeoutSeconds'];
  try {
    for (;;) {
      signal.throwIfAborted();
      const askedAt = performance.now();
      const timer = setTimeout(() => inner.abort(upstreamTimeout(limitMs, setting)), limitMs);
      let next: IteratorResult<Chunk>;
      try {
        next = await iterator.next();
      } finally {
        clearTimeout(timer);
        clock.modelMs += performance.now() - askedAt;
      }
      if (next.done) return;
      yield next.value;
      [limitMs, setting] = [limits.idleMs, 'idleTimeoutSeconds'];
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await iterator.return?.();
    outer.removeEventListener('abort', end);
  }
}
