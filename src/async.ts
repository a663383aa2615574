/** Waiting: for each other, for a time, and no longer than a signal allows. */
import { setTimeout as sleep } from 'node:timers/promises';
import { clientClosedRequest } from './errors.ts';

/** Runs the work of one key piece by piece, in the order of the calls. Work of different keys runs at the same time. */
export type KeyedMutex = <Result>(key: string, ms: number, work: () => Promise<Result>) => Promise<Result>;

/**
 * @param tooLate what is thrown when the work before it took longer than the `ms` of the call
 * @param settles waits for that work, and says whether it is over; left out, it waits for the `ms` and no longer
 */
export function createKeyedMutex(tooLate: () => Error, settles: typeof settlesWithin = settlesWithin): KeyedMutex {
  const tails = new Map<string, Promise<void>>();
  return async (key, ms, work) => {
    const before = tails.get(key);
    const { promise: isDone, resolve: done } = Promise.withResolvers<void>();
    // A caller that gave up waiting still keeps its place between those before and after it.
    const tail = before ? before.then(() => isDone) : isDone;
    tails.set(key, tail);
    void tail.then(() => tails.get(key) === tail && tails.delete(key));
    try {
      if (before && !(await settles(before, ms))) throw tooLate();
      return await work();
    } finally {
      done();
    }
  };
}

/**
 * Runs one piece of work after the other, in the order of the calls. Between two of them everybody else has a turn of the event loop: what the caller does at
 * once with what it got would add up otherwise.
 * @throws client_closed_request instead of beginning work whose caller has left
 */
export type Mutex = <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>;

export function createMutex(): Mutex {
  let last = Promise.resolve();
  return async (work, signal) => {
    const [before, done] = [last, Promise.withResolvers<void>()];
    last = done.promise;
    await before;
    try {
      if (signal?.aborted) throw clientClosedRequest();
      return await work();
    } finally {
      setImmediate(done.resolve);
    }
  };
}

/**
 * Waits until a promise settles, at most so many milliseconds, and no longer than a signal allows. Leaves no timer and no listener behind.
 * @returns whether it settled, well or not; what became of it, only the promise itself says
 */
export async function settlesWithin(work: Promise<unknown>, ms: number, signal?: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const giveUp = () => resolve(false);
  const settled = () => resolve(true);
  void work.then(settled, settled);
  const timer = setTimeout(giveUp, ms);
  if (signal?.aborted) giveUp();
  signal?.addEventListener('abort', giveUp, { once: true });
  const hasSettled = await promise;
  clearTimeout(timer);
  signal?.removeEventListener('abort', giveUp);
  return hasSettled;
}

/**
 * Likewise, but for more than `ms` milliseconds as long as things go on, and never for more than `mostMs`: what is slow is waited for, what stands still is not.
 * @param goesOn whether anything went on since a time of `performance.now()`
 */
export async function settlesWhile(
  work: Promise<unknown>,
  ms: number,
  mostMs: number,
  goesOn: (since: number) => boolean,
): Promise<boolean> {
  const deadline = performance.now() + mostMs;
  for (;;) {
    const since = performance.now();
    const left = Math.max(0, deadline - since);
    if (await settlesWithin(work, Math.min(ms, left))) return true;
    if (left <= ms || !goesOn(since)) return false;
  }
}

/** Waits for a promise until a signal fires. What cannot be cancelled is left alone then. @throws the signal's reason, and what the promise fails with */
export async function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** Waits so many milliseconds. @throws the signal's reason when it fires before */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());

/**
 * Aborts a controller when a signal fires, with its reason. By hand, since `AbortSignal.any` leaves work to the garbage collector.
 * @returns a function that ends this
 */
export function abortWith(signal: AbortSignal, controller: AbortController): () => void {
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
