import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace } from '../../src/http/pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A pace with what was refused through it, and requests that are let in by `serve`. */
function stage() {
  let letIn = 0;
  const sent: string[] = [];
  const pace = createPace({ letIn: () => letIn });
  const connections = new Map<string, object>();
  const refuse = (name: string) => {
    if (!connections.has(name)) connections.set(name, {});
    pace(connections.get(name) ?? {}, () => sent.push(name));
  };
  const refuseAll = (count: number) => {
    for (let at = 0; at < count; at++) refuse(`${at}`);
  };
  const after = (ms: number) => {
    vi.advanceTimersByTime(ms);
    return sent.splice(0).length;
  };
  const serve = (count: number) => (letIn += count);
  return { refuse, refuseAll, after, serve };
}

test('a refusal of a connection that was not refused before leaves at once, however many there are', () => {
  const { refuseAll, after } = stage();
  refuseAll(5000);
  expect(after(0)).toBe(5000);
});

test('those who come back too early wait for their turns, in their order, and a second at most', () => {
  const { refuseAll, refuse, after } = stage();
  refuseAll(1000);
  after(0);
  refuseAll(1000);
  expect(after(0)).toBe(0);
  expect(after(20)).toBe(10);
  expect(after(960)).toBe(480);
  expect(after(20)).toBe(510);
  refuse('new');
  expect(after(0)).toBe(1);
});

test('the more is let in, the more refusals leave', () => {
  const { refuseAll, after, serve } = stage();
  refuseAll(1000);
  after(20);
  refuseAll(1000);
  after(20);
  serve(128);
  expect(after(20)).toBe(64);
  expect(after(20)).toBe(10);
});

test('who waits as long as it was told to never waits again', () => {
  const { refuseAll, after } = stage();
  refuseAll(1000);
  after(1000);
  refuseAll(1000);
  expect(after(0)).toBe(1000);
});

test('not more than 2,048 are held together', () => {
  const { refuseAll, after } = stage();
  refuseAll(3000);
  after(0);
  refuseAll(3000);
  expect(after(0)).toBe(3000 - 2048);
});
