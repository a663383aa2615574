import { setImmediate as atEndOfTurn } from 'node:timers';
import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const longMs = 5;

/** When the work of this turn of the event loop was first looked at; undefined until somebody looks. */
let turnBeganAt: number | undefined;

/**
 * Whether this turn of the event loop takes long already, whoever works in it. For what comes piece by piece without waiting for anything: who sees that it is,
 * waits for `nextTurn`. It costs next to nothing, so that it can be asked for each piece.
 */
export function isTurnLong(): boolean {
  if (turnBeganAt !== undefined) return performance.now() - turnBeganAt > longMs;
  turnBeganAt = performance.now();
  atEndOfTurn(() => (turnBeganAt = undefined));
  return false;
}

/** Gives everybody else a turn of the event loop. */
export const nextTurn = (): Promise<void> => setImmediate();

/** Works through a list, with pauses in which others have their turn. */
export async function eachWithPauses<One>(all: Iterable<One>, work: (one: One) => void): Promise<void> {
  for (const one of all) {
    work(one);
    if (isTurnLong()) await nextTurn();
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

/** Bytes, or characters, up to which a request is small. */
const smallSize = 65_536;

export const isSmall = (size: number): boolean => size <= smallSize;

/**
 * Likewise, for what must not be overtaken: work on something small waits for nothing however long it took, so that on a busy machine too small requests reach
 * their session in the order in which they came.
 * @param size bytes or characters of what is worked on
 * @throws what the work throws
 */
export const thenPauseIfBig = <Result>(size: number, work: () => Result): Result | Promise<Result> =>
  isSmall(size) ? work() : thenPause(work);
