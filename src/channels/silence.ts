import { upstreamTimeout } from '../errors.ts';

/** How long a model may say nothing, in milliseconds. */
export interface SilenceLimits {
  /** Until its first word, whatever came before that and says nothing. */
  firstWordMs: number;
  /** The key of the configuration that `firstWordMs` is from, for the error. */
  firstWordSetting: string;
  /** Between two chunks after it. */
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
 * @param isWord whether a chunk is a first word
 * @throws upstream_timeout, or the outer signal's reason
 */
export async function* withSilenceLimits<Chunk>(
  open: (signal: AbortSignal) => AsyncIterable<Chunk>,
  isWord: (chunk: Chunk) => boolean,
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
  let hasSpoken = false;
  let waitedMs = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const askedAt = performance.now();
      const timer = setTimeout(
        () => inner.abort(silent(limits, hasSpoken)),
        hasSpoken ? limits.idleMs : Math.max(0, limits.firstWordMs - waitedMs),
      );
      let next: IteratorResult<Chunk>;
      try {
        next = await iterator.next();
      } finally {
        clearTimeout(timer);
        const tookMs = performance.now() - askedAt;
        clock.modelMs += tookMs;
        waitedMs += tookMs;
      }
      if (next.done) return;
      hasSpoken ||= isWord(next.value);
      yield next.value;
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    await iterator.return?.();
    outer.removeEventListener('abort', end);
  }
}

const silent = ({ firstWordMs, firstWordSetting, idleMs }: SilenceLimits, hasSpoken: boolean) =>
  hasSpoken
    ? upstreamTimeout(idleMs, 'idleTimeoutSeconds of the agent')
    : upstreamTimeout(firstWordMs, firstWordSetting);
