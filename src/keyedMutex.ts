import { clientClosedRequest } from './errors.ts';

/** Runs the work of one key piece by piece, in the order of the calls. Work of different keys runs at the same time. */
export type KeyedMutex = <Result>(key: string, ms: number, work: () => Promise<Result>) => Promise<Result>;

/** @param tooLate what is thrown when the work before it took longer than the `ms` of the call */
export function createKeyedMutex(tooLate: () => Error): KeyedMutex {
  const tails = new Map<string, Promise<void>>();
  return async (key, ms, work) => {
    const before = tails.get(key);
    const { promise: isDone, resolve: done } = Promise.withResolvers<void>();
    // A caller that gave up waiting still keeps its place between those before and after it.
    const tail = before ? before.then(() => isDone) : isDone;
    tails.set(key, tail);
    void tail.then(() => tails.get(key) === tail && tails.delete(key));
    try {
      if (before && !(await isOverWithin(before, ms))) throw tooLate();
      return await work();
    } finally {
      done();
    }
  };
}

async function isOverWithin(before: Promise<void>, ms: number): Promise<boolean> {
  const { promise: isLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, ms, false);
  const isOver = await Promise.race([before.then(() => true), isLate]);
  clearTimeout(timer);
  return isOver;
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
