import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const longMs = 5;

/**
 * Does a piece of work, and gives everybody else a turn of the event loop afterwards when it took long: what is done with a big request is made of several
 * such pieces. A small one waits for nothing.
 * @throws what the work throws
 */
export async function thenPause<Result>(work: () => Result): Promise<Result> {
  const startedAt = performance.now();
  const result = work();
  if (performance.now() - startedAt > longMs) await setImmediate();
  return result;
}
