import { expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { createAdmission } from '../../src/access/admission.ts';
import type { GatewayError } from '../../src/errors.ts';
import { createLoopDelay } from '../../src/access/loopDelay.ts';

const limits = { maxRequests: 40, maxDelayMs: 20 };
/** Below it the delay refuses nobody. */
const floor = 32;
/** So many may come at once after a calm time. */
const burst = 256;

/** An admission whose delays the test sets, with so many in flight. */
function stage(inFlight: number, { isBurstOver = true } = {}) {
  const delay = { now: 0, smoothed: 0 };
  const clock = { now: 10_000 };
  const loopDelay = { now: () => delay.now, smoothed: () => delay.smoothed };
  const admission = createAdmission(
    () => limits,
    loopDelay,
    () => clock.now,
  );
  const inside = Array.from({ length: inFlight }, () => admission.enter());
  const isRefused = () => {
    try {
      admission.enter()();
      return false;
    } catch (error) {
      return (error as GatewayError).kind === 'overloaded';
    }
  };
  const overload = (ms: number) => Object.assign(delay, { now: ms, smoothed: ms });
  if (isBurstOver && inFlight < limits.maxRequests) {
    overload(500);
    for (let spent = 0; spent < burst; spent++) admission.enter()();
    overload(0);
    admission.hasRoom();
  }
  return { admission, delay, overload, clock, inside, isRefused };
}

test.each([
  ['a loop that is on time', floor, 0, 0, false],
  ['a burst: late now, and on time before', floor, 500, 20, false],
  ['late for long, in the first eighth of the limit', floor, 2.5, 500, false],
  ['late for long, after it', floor, 2.6, 20.1, true],
  ['late for long, with few in flight', floor - 1, 500, 500, false],
])('%s', (_, inFlight, now, smoothed, refused) => {
  const { delay, isRefused } = stage(inFlight);
  Object.assign(delay, { now, smoothed });
  expect(isRefused()).toBe(refused);
});

test('the loop is behind until its smoothed delay is a fifth of the limit', () => {
  const { delay, isRefused } = stage(floor);
  delay.now = 30;
  const at = (smoothed: number) => {
    delay.smoothed = smoothed;
    return isRefused();
  };
  expect([15, 25, 15, 4, 15].map(at)).toEqual([false, true, true, false, false]);
});

test('a burst is let in, and another one after a second without overload', () => {
  const { overload, clock, isRefused } = stage(floor, { isBurstOver: false });
  const letIn = () => {
    let count = 0;
    while (!isRefused()) count++;
    return count;
  };
  overload(500);
  expect(letIn()).toBe(burst);
  overload(0);
  clock.now += 999;
  expect(isRefused()).toBe(false);
  overload(500);
  expect(letIn()).toBe(0);
  overload(0);
  clock.now += 1000;
  expect(isRefused()).toBe(false);
  overload(500);
  expect(letIn()).toBe(burst);
});

test('each in flight counts until it is over, once', () => {
  const { admission, inside, isRefused } = stage(limits.maxRequests);
  expect(isRefused()).toBe(true);
  inside[0]?.();
  inside[0]?.();
  expect(isRefused()).toBe(false);
  admission.enter();
  expect(isRefused()).toBe(true);
});

test('who is refused is told to come back after one to two seconds', () => {
  const { admission } = stage(limits.maxRequests);
  const waits = Array.from({ length: 100 }, () => {
    try {
      admission.enter();
      return 0;
    } catch (error) {
      return (error as { retryAfterMs: number }).retryAfterMs;
    }
  });
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
  expect(Math.max(...waits)).toBeLessThan(2000);
  expect(new Set(waits).size).toBeGreaterThan(1);
});

test('a turn of the loop that lasts is seen while it lasts, and remembered after it', async () => {
  const delay = createLoopDelay();
  // Work counts by its CPU, of which a busy machine may give little in a time; who asks no more for a second is forgotten.
  await until(async () => {
    delay.now();
    const { user, system } = process.threadCpuUsage();
    const isDone = (now: NodeJS.CpuUsage) => now.user + now.system - user - system > 100_000;
    while (!isDone(process.threadCpuUsage()));
    expect(delay.now()).toBeGreaterThan(90);
    await new Promise(setImmediate);
    return delay.smoothed() > 0;
  });
});

test('time that other processes take is no work, and is not remembered', async () => {
  const delay = createLoopDelay();
  delay.now();
  // Blocks without using the CPU, as a process that is not given it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  expect(delay.now()).toBeGreaterThan(150);
  await eventually(() => expect(delay.now()).toBeLessThan(150));
  expect(delay.smoothed()).toBeLessThan(40);
});
