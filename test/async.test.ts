import { getEventListeners } from 'node:events';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { GatewayError } from '../src/errors.ts';
import {
  abortWith,
  createKeyedMutex,
  createMutex,
  pause,
  settlesWhile,
  settlesWithin,
  unlessAborted,
} from '../src/async.ts';

/** Pieces of work that end when they are told to, and the order in which they began. */
function createWork() {
  const began: string[] = [];
  const work = (name: string) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const run = () => {
      began.push(name);
      return promise;
    };
    return { run, end: () => resolve(name) };
  };
  return { began, work };
}

test('work of one key runs in the order of the calls, work of another key beside it', async () => {
  const { began, work } = createWork();
  const mutex = createKeyedMutex(() => new Error('too late'));
  const [first, second, other] = [work('first'), work('second'), work('other')];
  const done = [mutex('a', 1000, first.run), mutex('a', 1000, second.run), mutex('b', 1000, other.run)];
  expect(began).toEqual(['first', 'other']);
  for (const { end } of [first, second, other]) end();
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
  expect(began).toEqual(['first', 'other', 'second']);
});

test('a failure is its own caller’s, and the next work runs', async () => {
  const mutex = createKeyedMutex(() => new Error('too late'));
  const failed = mutex('a', 1000, () => Promise.reject(new Error('mine')));
  const next = mutex('a', 1000, () => Promise.resolve('next'));
  await expect(failed).rejects.toThrow('mine');
  expect(await next).toBe('next');
});

test('a caller that waits too long fails, and nobody behind it overtakes the work before it', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { began, work } = createWork();
  const mutex = createKeyedMutex(() => new Error('too late'));
  const [first, late, third] = [work('first'), work('late'), work('third')];
  const done = mutex('a', 10, first.run);
  const gaveUp = mutex('a', 10, late.run).catch(({ message }: Error) => message);
  await vi.advanceTimersByTimeAsync(10);
  expect(await gaveUp).toBe('too late');
  const last = mutex('a', 10, third.run);
  await vi.advanceTimersByTimeAsync(5);
  expect(began).toEqual(['first']);
  first.end();
  third.end();
  expect(await Promise.all([done, last])).toEqual(['first', 'third']);
  expect(began).toEqual(['first', 'third']);
  expect(vi.getTimerCount()).toBe(0);
});

test('work whose caller has left is not begun, and does not hold up the next', async () => {
  const { began, work } = createWork();
  const mutex = createMutex();
  const [first, left, third] = [work('first'), work('left'), work('third')];
  const leaving = new AbortController();
  const done = mutex(first.run);
  const refused = mutex(left.run, leaving.signal).catch(({ kind }: GatewayError) => kind);
  const last = mutex(third.run);
  leaving.abort();
  first.end();
  third.end();
  expect(await refused).toBe('client_closed_request');
  expect(await Promise.all([done, last])).toEqual(['first', 'third']);
  expect(began).toEqual(['first', 'third']);
});

describe('waiting for a promise', () => {
  const never = () => new Promise<never>(() => {});
  const leaving = new Error('the caller has left');

  test.each([
    ['it is kept', () => Promise.resolve(1), true],
    ['it is broken', () => Promise.reject(new Error('mine')), true],
    ['its time is over', never, false],
  ])('ends when %s', async (_, work, hasSettled) => {
    expect(await settlesWithin(work(), 1)).toBe(hasSettled);
  });

  test('ends with the signal, and leaves no timer and no listener behind', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const caller = new AbortController();
    const left = () => [vi.getTimerCount(), getEventListeners(caller.signal, 'abort').length];
    expect(await settlesWithin(Promise.resolve(), 60_000, caller.signal)).toBe(true);
    expect(left()).toEqual([0, 0]);
    const waiting = settlesWithin(never(), 60_000, caller.signal);
    expect(left()).toEqual([1, 1]);
    caller.abort(leaving);
    expect(await waiting).toBe(false);
    expect(left()).toEqual([0, 0]);
    expect(await settlesWithin(never(), 60_000, caller.signal)).toBe(false);
  });

  test('ends when nothing goes on any more, and at the latest when all its time is over', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const startedAt = performance.now();
    const tookMs = (waiting: Promise<boolean>) => waiting.then((isOver) => [isOver, performance.now() - startedAt]);
    let lastAt = 0;
    const goesOn = (since: number) => lastAt > since;
    const still = tookMs(settlesWhile(never(), 100, 1000, goesOn));
    await vi.advanceTimersByTimeAsync(50);
    lastAt = performance.now();
    await vi.advanceTimersByTimeAsync(150);
    expect(await still).toEqual([false, 200]);
    const slow = tookMs(settlesWhile(never(), 100, 250, () => true));
    const late = new Promise((resolve) => setTimeout(resolve, 240));
    const done = tookMs(settlesWhile(late, 100, 250, () => true));
    await vi.advanceTimersByTimeAsync(250);
    expect(await Promise.all([slow, done])).toEqual([
      [false, 450],
      [true, 440],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('fails with the reason of the signal, before or meanwhile, and leaves no listener behind', async () => {
    const caller = new AbortController();
    const { signal } = caller;
    expect(await unlessAborted(Promise.resolve('mine'), signal)).toBe('mine');
    await expect(unlessAborted(Promise.reject(new Error('theirs')), signal)).rejects.toThrow('theirs');
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    const waiting = unlessAborted(never(), signal);
    caller.abort(leaving);
    await expect(waiting).rejects.toBe(leaving);
    await expect(unlessAborted(never(), signal)).rejects.toBe(leaving);
    await expect(pause(60_000, signal)).rejects.toBe(leaving);
  });
});

test('a controller follows a signal, with its reason, until that is ended', () => {
  const [outer, inner, free] = [new AbortController(), new AbortController(), new AbortController()];
  abortWith(outer.signal, inner);
  abortWith(outer.signal, free)();
  outer.abort('over');
  expect([inner.signal.reason, free.signal.aborted]).toEqual(['over', false]);
  abortWith(outer.signal, free);
  expect(free.signal.reason).toBe('over');
});
