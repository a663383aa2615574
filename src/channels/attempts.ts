import { setTimeout } from 'node:timers/promises';
import { GatewayError } from '../errors.ts';

/** Retries of one channel, and the milliseconds within which they must begin. */
const [maxRetries, retryWindowMs] = [2, 10_000];

/**
 * Reads from the first of several sources that answers. Each is tried up to three times while it fails retryably before its first chunk; after the first
 * chunk nothing is ever tried again.
 * @param sources in the order in which they are tried
 * @param open starts a source anew
 * @param signal ends the waiting between two attempts
 * @throws the last source's error
 */
export async function* firstThatAnswers<Source, Chunk>(
  sources: readonly Source[],
  open: (source: Source) => AsyncIterable<Chunk>,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const [source, ...others] = sources;
  if (source === undefined) throw new Error('there is no source to read from');
  let begun: Begun<Chunk>;
  try {
    begun = await beginWithRetries(() => open(source), signal);
  } catch (error) {
    if (others.length === 0 || !isRetryable(error)) throw error;
    yield* firstThatAnswers(others, open, signal);
    return;
  }
  try {
    for (let next = begun.first; !next.done; next = await begun.iterator.next()) yield next.value;
  } finally {
    await begun.iterator.return?.();
  }
}

interface Begun<Chunk> {
  first: IteratorResult<Chunk>;
  iterator: AsyncIterator<Chunk>;
}

async function beginWithRetries<Chunk>(open: () => AsyncIterable<Chunk>, signal: AbortSignal): Promise<Begun<Chunk>> {
  const startedAt = performance.now();
  for (let retries = 0; ; retries++) {
    const iterator = open()[Symbol.asyncIterator]();
    try {
      return { first: await iterator.next(), iterator };
    } catch (error) {
      const waitMs = waitOf(error, retries);
      const isInTime = performance.now() - startedAt + waitMs <= retryWindowMs;
      if (!isRetryable(error) || retries >= maxRetries || !isInTime) throw error;
      await setTimeout(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

const isRetryable = (error: unknown): error is GatewayError => error instanceof GatewayError && error.isRetryable;

/** What the upstream asks for, else half a second, doubled each time, with up to a quarter less so that not all come at once. */
function waitOf(error: unknown, retries: number): number {
  const asked = error instanceof GatewayError ? error.retryAfterMs : undefined;
  return asked ?? 500 * 2 ** retries * (1 - Math.random() / 4);
}
