import { setTimeout } from 'node:timers/promises';
import { GatewayError, internalError } from '../errors.ts';
import { isTurnLong, nextTurn } from '../pause.ts';

/** Retries of one source, and the milliseconds within which they must begin. */
const [maxRetries, retryWindowMs] = [2, 10_000];

/** What follows an attempt: the same source once more, the next one, or the end. */
export type Consequence = 'done' | 'retry' | 'fallback' | 'give_up';

/** One attempt on a source, told when it is over. One whose reader left is told too, without an error. */
export interface Attempt<Source> {
  source: Source;
  /** Counts over all sources, from 1. */
  number: number;
  /** Milliseconds that it took. */
  tookMs: number;
  /** Why it failed. */
  error: GatewayError | undefined;
  next: Consequence;
  /** Milliseconds until that begins. */
  waitMs: number;
}

export interface Attempts<Source, Chunk> {
  /** In the order in which they are tried. */
  sources: readonly Source[];
  /** Starts a source anew. */
  open: (source: Source) => AsyncIterable<Chunk>;
  /** Whether a chunk tells the client something: after such a one nothing is ever tried again. */
  isWord: (chunk: Chunk) => boolean;
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
 * Reads from the first of several sources that answers. Each is tried up to three times while it fails retryably before its first word, then the next one,
 * when its error allows that. What comes before the first word is held back, so that nothing of a failed attempt is seen.
 * @throws the last error
 */
export async function* firstThatAnswers<Source, Chunk>(order: Attempts<Source, Chunk>): AsyncGenerator<Chunk> {
  const { chunks, hasSpoken, iterator, over } = await firstWord(order);
  let outcome: Outcome = {};
  try {
    for (const chunk of chunks) {
      yield chunk;
      if (isTurnLong()) await nextTurn();
    }
    if (!hasSpoken) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } catch (error) {
    if (!order.signal.aborted) outcome = { error: toKnown(error), ...givenUp };
    throw error;
  } finally {
    over(outcome);
    await iterator.return?.();
  }
}

/** An attempt that has come to its first word, or to a good end without one. */
interface Begun<Chunk> {
  chunks: Chunk[];
  /** Whether the last chunk is a word; else they are all there is. */
  hasSpoken: boolean;
  iterator: AsyncIterator<Chunk>;
  /** Tells how the attempt ended. */
  over: (outcome: Outcome) => void;
}

type Outcome = Partial<Pick<Attempt<never>, 'error' | 'next' | 'waitMs'>>;

async function firstWord<Source, Chunk>(order: Attempts<Source, Chunk>): Promise<Begun<Chunk>> {
  const { sources, signal, clock, firstRetryMs = 500 } = order;
  let number = 0;
  for (const [at, source] of sources.entries()) {
    const firstAt = performance.now();
    for (let retries = 0; ; retries++) {
      const attempt = startAttempt(order, source, ++number);
      try {
        return { ...attempt, ...(await readUntilWord(attempt.iterator, order.isWord)) };
      } catch (error) {
        const elapsedMs = performance.now() - firstAt;
        const known = toKnown(error);
        const waitMs = known.retryAfterMs ?? spread(firstRetryMs * 2 ** retries);
        const maySpend = retries < maxRetries && elapsedMs + waitMs <= retryWindowMs;
        const then = signal.aborted ? undefined : consequenceOf(known, maySpend && waitMs, at < sources.length - 1);
        attempt.over(then ? { error: known, ...then } : {});
        signal.throwIfAborted();
        if (!then || then.next === 'give_up') throw error;
        if (then.next === 'fallback') break;
        await pause(then.waitMs, signal, clock);
      }
    }
  }
  throw new Error('there is no source to read from');
}

function startAttempt<Source, Chunk>({ open, tell }: Attempts<Source, Chunk>, source: Source, number: number) {
  const startedAt = performance.now();
  const iterator = open(source)[Symbol.asyncIterator]();
  const over = (outcome: Outcome) => {
    const tookMs = performance.now() - startedAt;
    tell({ source, number, tookMs, error: undefined, next: 'done', waitMs: 0, ...outcome });
  };
  return { iterator, over };
}

async function readUntilWord<Chunk>(iterator: AsyncIterator<Chunk>, isWord: (chunk: Chunk) => boolean) {
  const chunks: Chunk[] = [];
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(next.value);
    if (isWord(next.value)) return { chunks, hasSpoken: true };
  }
  return { chunks, hasSpoken: false };
}

const toKnown = (error: unknown): GatewayError => (error instanceof GatewayError ? error : internalError(error));

const givenUp = { next: 'give_up', waitMs: 0 } as const;

/**
 * "Again here?" and "the next one?" are two questions: a wrong key is asked nowhere twice, and another model may have a right one.
 * @param waitMs before the next retry; false when there is none left
 */
function consequenceOf(error: GatewayError, waitMs: number | false, hasNext: boolean) {
  if (error.isRetryable && waitMs !== false) return { next: 'retry', waitMs } as const;
  return error.allowsFallback && hasNext ? ({ next: 'fallback', waitMs: 0 } as const) : givenUp;
}

/** Up to a quarter less, so that not all come at once. */
const spread = (waitMs: number): number => waitMs * (1 - Math.random() / 4);

async function pause(waitMs: number, signal: AbortSignal, clock: { retryWaitMs: number }): Promise<void> {
  const pausedAt = performance.now();
  await setTimeout(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
  clock.retryWaitMs += performance.now() - pausedAt;
}
