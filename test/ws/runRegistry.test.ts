/** What cannot be timed over the wire: a run that is ended between its acceptance and its beginning, and what is forgotten. */
import { describe, expect, test, vi } from 'vitest';
import type { RunEvent, Runs } from '../../src/agents/run.ts';
import { runAborted } from '../../src/errors.ts';
import { isAborted, statusOf, type KnownRun } from '../../src/ws/knownRun.ts';
import { RunRegistry, type RunListener } from '../../src/ws/runRegistry.ts';

const facts = { agentId: 'main', sessionKey: 'agent:main:main', model: 'offline/echo', omittedTurns: 0, attempts: 1 };

function createRegistry() {
  const watchers = new Set<(event: RunEvent) => void>();
  const aborts: (string | undefined)[] = [];
  const runs: Pick<Runs, 'abort' | 'watchAll'> = {
    abort: (_, runId) => {
      aborts.push(runId);
      return [];
    },
    watchAll: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
  const told: string[] = [];
  const listener: RunListener = {
    began: ({ runId }) => told.push(`${runId} began`),
    said: ({ runId }, delta) => told.push(`${runId} said ${delta}`),
    used: ({ runId }, { phase }) => told.push(`${runId} used ${phase}`),
    ended: (run) => told.push(`${run.runId} ended ${statusOf(run)}`),
  };
  const registry = new RunRegistry(runs, listener);
  const say = (runId: string, content: string) => {
    const choices = [{ index: 0, delta: { content }, finish_reason: null }];
    const chunk = { id: 'x', object: 'chat.completion.chunk' as const, created: 1, model: 'x', choices };
    for (const watch of watchers) watch({ runId, facts, type: 'chunks', chunks: [chunk] });
  };
  const tell = (event: { runId: string } & ({ type: 'start' | 'end' } | { type: 'error'; error: unknown })) => {
    for (const watch of watchers) watch({ facts, prompt: () => [], ...event } as RunEvent);
  };
  return { registry, told, aborts, watchers, say, tell };
}

const own = (runId: string) => ({ runId, keyId: undefined });

describe('a run', () => {
  test('that was ended before it began is ended as soon as it begins', () => {
    const { registry, told, aborts, tell } = createRegistry();
    const run = registry.enter({ runId: 'one', digest: 'd' }, facts);
    expect(registry.abort('agent:main:main', {}, 'aborted')).toEqual(['one']);
    aborts.length = 0;
    tell({ runId: 'one', type: 'start' });
    expect(aborts).toEqual(['one']);
    tell({ runId: 'one', type: 'error', error: runAborted() });
    expect(told).toEqual(['one began', 'one ended error']);
    expect(isAborted(run)).toBe(true);
  });

  test('is told without a word lost, however fast it speaks', () => {
    vi.useFakeTimers();
    const { registry, told, say, tell } = createRegistry();
    registry.listen(true);
    tell({ runId: 'one', type: 'start' });
    for (const word of ['a', 'b', 'c']) say('one', word);
    expect(told).toEqual(['one began', 'one said a']);
    vi.advanceTimersByTime(1000);
    say('one', 'd');
    say('one', 'e');
    tell({ runId: 'one', type: 'end' });
    expect(told.slice(2)).toEqual(['one said bc', 'one said d', 'one said e', 'one ended ok']);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('whose reader left is told to be aborted', () => {
    const { registry, told, tell } = createRegistry();
    registry.listen(true);
    tell({ runId: 'one', type: 'start' });
    tell({ runId: 'one', type: 'error', error: undefined });
    expect(told).toEqual(['one began', 'one ended error']);
    expect(isAborted(registry.find(own('one')) as KnownRun)).toBe(true);
  });

  test('that nobody saw begin is not told', () => {
    const { registry, told, say, tell } = createRegistry();
    registry.listen(true);
    say('old', 'x');
    tell({ runId: 'old', type: 'end' });
    expect(told).toEqual([]);
  });

  test('is remembered for ten minutes after its end', async () => {
    vi.useFakeTimers();
    vi.advanceTimersByTime(1);
    const { registry, tell } = createRegistry();
    registry.listen(true);
    tell({ runId: 'one', type: 'start' });
    tell({ runId: 'one', type: 'end' });
    vi.advanceTimersByTime(9 * 60_000);
    expect(registry.find(own('one'))).toBeDefined();
    vi.advanceTimersByTime(60_001);
    expect(registry.find(own('one'))).toBeUndefined();
    vi.useRealTimers();
  });

  test('of the last thousand is remembered, and no more', () => {
    const { registry, tell } = createRegistry();
    registry.listen(true);
    for (let at = 0; at < 1500; at++) {
      tell({ runId: `run-${at}`, type: 'start' });
      tell({ runId: `run-${at}`, type: 'end' });
    }
    expect([registry.find(own('run-499')), registry.find(own('run-500'))].map(Boolean)).toEqual([false, true]);
  });
});

describe('runs', () => {
  test('are not watched when nobody listens and none goes on', () => {
    const { registry, watchers, tell } = createRegistry();
    expect(watchers.size).toBe(0);
    registry.listen(true);
    expect(watchers.size).toBe(1);
    tell({ runId: 'one', type: 'start' });
    registry.listen(false);
    expect(watchers.size).toBe(1);
    tell({ runId: 'one', type: 'end' });
    expect(watchers.size).toBe(0);
  });

  test('leave nothing behind when who waits for them goes away', async () => {
    vi.useFakeTimers();
    const { registry } = createRegistry();
    const leaving = new AbortController();
    const waited = registry.wait(own('none'), 60_000, leaving.signal);
    leaving.abort();
    expect(await waited).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
