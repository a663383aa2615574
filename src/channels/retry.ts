import { pause } from '../async.ts';
import { GatewayError, internalError } from '../errors.ts';
import { isTurnLong, nextTurn } from '../pause.ts';
import type { Sink } from '../sink.ts';

/** Retries of one source, and the milliseconds within which they must begin. */
const [maxRetries, retryWindowMs] = [2, 10_000];

/** What follows an attempt: the same source once more, the next one, or the end. */
export type NextStep = 'done' | 'retry' | 'fallback' | 'give_up';

/** One attempt on a source, told when it is over: also when the client left, then without an error. */
export interface Attempt<Source> {
  source: Source;
  /** Counts over all sources, from 1. */
  number: number;
  /** Milliseconds that it took. */
  tookMs: number;
  /** Why it failed. */
  error: GatewayError | undefined;
  next: NextStep;
  /** Milliseconds until that begins. */
  waitMs: number;
}

export interface RetryOptions<Source, Chunk> {
  /** In the order in which they are tried. */
  sources: readonly Source[];
  /** Asks a source anew, and ends when its answer does. */
  ask: (source: Source, sink: Sink<Chunk>) => Promise<void>;
  /** Whether a batch tells the client something: after such a one nothing is ever tried again. */
  hasContent: (batch: readonly Chunk[]) => boolean;
  /** Milliseconds before a source is tried a second time, when its error names none; doubled before the third. */
  firstRetryMs?: number | undefined;
  /** Ends the waiting between two attempts. */
  signal: AbortSignal;
  /** Hears of each attempt when it is over. */
  tell: (attempt: Attempt<Source>) => void;
  /** Counts the milliseconds between attempts, which are nobody's work. */
  clock: { retryWaitMs: number };
}

/**
 * Gives the answer of the first of several sources that has one. A source that fails before its first content is retried up to two times, when its error allows
 * that. Then comes the next source (the fallback), when the error allows that. What comes before the first content is held back, so that nothing of a failed
 * attempt is seen.
 * @throws the last error
 */
export async function withRetries<Source, Chunk>(
  options: RetryOptions<Source, Chunk>,
  sink: Sink<Chunk>,
): Promise<void> {
  const { sources, signal, clock, firstRetryMs = 500 } = options;
  let number = 0;
  for (const [at, source] of sources.entries()) {
    const firstAt = performance.now();
    for (let retries = 0; ; retries++) {
      const attempt = startAttempt(options, source, ++number);
      const held = new BufferUntilContent(options.hasContent, sink);
      try {
        await options.ask(source, (batch) => held.take(batch));
      } catch (error) {
        const known = toKnown(error);
        const elapsedMs = performance.now() - firstAt;
        const waitMs = known.retryAfterMs ?? spread(firstRetryMs * 2 ** retries);
        const mayRetry = retries < maxRetries && elapsedMs + waitMs <= retryWindowMs;
        const nextStep = held.isReleased ? givenUp : nextStepOf(known, mayRetry && waitMs, at < sources.length - 1);
        attempt.over(signal.aborted ? {} : { error: known, ...nextStep });
        signal.throwIfAborted();
        if (nextStep.next === 'give_up') throw error;
        if (nextStep.next === 'fallback') break;
        await waitForRetry(nextStep.waitMs, signal, clock);
        continue;
      }
      attempt.over({});
      return held.release();
    }
  }
  throw new Error('there is no source to read from');
}

/** Holds batches back until one has a first content; from then on all are given on at once. */
class BufferUntilContent<Chunk> {
  readonly #hasContent: (batch: readonly Chunk[]) => boolean;
  readonly #sink: Sink<Chunk>;
  readonly #held: (readonly Chunk[])[] = [];
  isReleased = false;

  constructor(hasContent: (batch: readonly Chunk[]) => boolean, sink: Sink<Chunk>) {
    [this.#hasContent, this.#sink] = [hasContent, sink];
  }

  take(batch: readonly Chunk[]): void | Promise<void> {
    if (this.isReleased) return this.#sink(batch);
    this.#held.push(batch);
    if (this.#hasContent(batch)) return this.release();
  }

  /** A long answer is given on in pieces that hold nobody up. */
  async release(): Promise<void> {
    this.isReleased = true;
    for (const batch of this.#held.splice(0)) {
      await this.#sink(batch);
      if (isTurnLong()) await nextTurn();
    }
  }
}

type Outcome = Partial<Pick<Attempt<never>, 'error' | 'next' | 'waitMs'>>;

/** An attempt that is going on; `over` tells how it ended. */
function startAttempt<Source, Chunk>({ tell }: RetryOptions<Source, Chunk>, source: Source, number: number) {
  const startedAt = performance.now();
  const over = (outcome: Outcome) => {
    const tookMs = performance.now() - startedAt;
    tell({ source, number, tookMs, error: undefined, next: 'done', waitMs: 0, ...outcome });
  };
  return { over };
}

const toKnown = (error: unknown): GatewayError => (error instanceof GatewayError ? error : internalError(error));

const givenUp = { next: 'give_up', waitMs: 0 } as const;

/**
 * Whether to retry and whether to fall back are two questions. A wrong key is not worth a retry, but another source may have a right one.
 * @param waitMs before the next retry; false when there is none left
 */
function nextStepOf(error: GatewayError, waitMs: number | false, hasNext: boolean) {
  if (error.isRetryable && waitMs !== false) return { next: 'retry', waitMs } as const;
  return error.allowsFallback && hasNext ? ({ next: 'fallback', waitMs: 0 } as const) : givenUp;
}

/** Jitter: up to a quarter less, so that not all retry at once. */
const spread = (waitMs: number): number => waitMs * (1 - Math.random() / 4);

async function waitForRetry(waitMs: number, signal: AbortSignal, clock: { retryWaitMs: number }): Promise<void> {
  const pausedAt = performance.now();
  await pause(waitMs, signal);
  clock.retryWaitMs += performance.now() - pausedAt;
}
