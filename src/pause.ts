import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const longMs = 5;

/** Works through a list, with pauses in which others have their turn. */
export async function eachWithPauses<One>(all: Iterable<One>, work: (one: One) => void): Promise<void> {
  let since = performance.now();
  for (const one of all) {
    work(one);
    if (performance.now() - since < longMs) continue;
    await setImmediate();
    since = performance.now();
  }
}

/** Gives everybody else a turn of the event loop when the work since some time took long. @param startedAt `performance.now()` */
export async function pauseSince(startedAt: number): Promise<void> {
  if (performance.now() - startedAt > longMs) await setImmediate();
}

/**
 * Does a piece of work, and gives everybody else a turn of the event loop afterwards when it took long: what is done with a big request is made of several
 * such pieces. A small one waits for nothing.
 * @throws what the work throws
 */
export async function thenPause<Result>(work: () => Result): Promise<Result> {
  const startedAt = performance.now();
  const result = work();
  await pauseSince(startedAt);
  return result;
}
