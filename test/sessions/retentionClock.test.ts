import { expect, test } from 'vitest';
import { createRetentionClock } from '../../src/sessions/retentionClock.ts';

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
/** Any time. */
const start = 1_800_000_000_000;

/** A clock that is looked at each minute. @param turnTimes of the turns that are stored at the first look, newest first */
function run(turnTimes: readonly number[] = []) {
  let [monotonic, setBy] = [5 * hour, 0];
  const clock = createRetentionClock(() => monotonic);
  const wall = () => start + monotonic - 5 * hour + setBy;
  const look = () => clock.look(wall(), () => turnTimes);
  look();
  return {
    pass(ms: number): void {
      for (let left = ms; left > 0; left -= minute) {
        monotonic += Math.min(minute, left);
        look();
      }
    },
    setBy(ms: number): void {
      setBy += ms;
      look();
    },
    /** Milliseconds that the wall clock is ahead of what is believed. */
    ahead: () => {
      expect(clock.doubtedMs()).toBe(wall() - clock.now());
      return clock.doubtedMs();
    },
  };
}

test('before it was looked at, nothing is too old', () => {
  expect(createRetentionClock().now()).toBe(0);
});

test('time that passes is believed, and so are small corrections of the clock', () => {
  const clock = run();
  clock.pass(day);
  expect(clock.ahead()).toBe(0);
  clock.setBy(minute);
  clock.setBy(-minute);
  expect(clock.ahead()).toBe(0);
});

test('a jump forward is believed after a day of running', () => {
  const clock = run();
  clock.pass(hour);
  clock.setBy(30 * day);
  expect(clock.ahead()).toBe(30 * day);
  clock.pass(day - minute);
  expect(clock.ahead()).toBe(30 * day);
  clock.pass(minute);
  expect(clock.ahead()).toBe(0);
});

test('each of several jumps waits for its own day', () => {
  const clock = run();
  clock.setBy(14 * hour);
  clock.pass(10 * hour);
  clock.setBy(30 * day);
  clock.pass(14 * hour);
  expect(clock.ahead()).toBe(30 * day);
  clock.pass(10 * hour);
  expect(clock.ahead()).toBe(0);
});

test('a jump that is taken back leaves no doubt, one in part only its rest', () => {
  const clock = run();
  clock.setBy(14 * hour);
  clock.setBy(30 * day);
  clock.setBy(-30 * day - 4 * hour);
  expect(clock.ahead()).toBe(10 * hour);
  clock.pass(day);
  expect(clock.ahead()).toBe(0);
});

test('a jump back is followed at once, and the way forward again is in doubt', () => {
  const clock = run();
  clock.setBy(-50 * 365 * day);
  expect(clock.ahead()).toBe(0);
  clock.setBy(50 * 365 * day);
  expect(clock.ahead()).toBe(50 * 365 * day);
});

test.each<[string, number[], number, number]>([
  ['no turns', [], 0, 0],
  ['turns of the last day alone', [hour, 3 * hour], 0, 0],
  ['no turn for a month', [30 * day, 31 * day], 30 * day, day],
  ['a turn after a month without any', [hour, 30 * day], 30 * day - hour, 23 * hour],
  ['turns for a day after a month without any', [hour, day, 30 * day], day - hour, 23 * hour],
  ['turns that the clock was ahead for', [-40 * day, -hour, 2 * hour, 30 * day], 30 * day - 2 * hour, 22 * hour],
  ['only such', [-40 * day, -hour], 0, 0],
])('a process that finds %s', (_, agoMs, aheadMs, forMs) => {
  const clock = run(agoMs.map((ms) => start - ms));
  expect(clock.ahead()).toBe(aheadMs);
  if (forMs > 0) clock.pass(forMs - minute);
  expect(clock.ahead()).toBe(aheadMs);
  clock.pass(minute);
  expect(clock.ahead()).toBe(0);
});
