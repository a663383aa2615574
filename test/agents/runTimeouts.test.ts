/** How long a model may be silent. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChatCompletionChunk } from '../../src/contract.ts';
import { overloaded } from '../../src/errors.ts';
import { createFakeChannel, finish, text, type Step } from '../support/fakeChannel.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { pulled } from '../support/pulled.ts';
import { hi, stage, collect, textsOf } from '../support/runStage.ts';

afterEach(() => void vi.useRealTimers());

describe('the timeouts of a model', () => {
  test('before its first chunk ends the run after timeoutSeconds', async () => {
    const silent: Step[] = ['silence'];
    const { start, stored, channel } = stage(createFakeChannel(silent, silent, silent, hi), { timeoutMs: 5 });
    await expect(start().completion()).rejects.toMatchObject({
      kind: 'upstream_timeout',
      message: expect.stringMatching(/nothing for 0\.005 seconds.* raise timeoutSeconds of the agent /) as string,
    });
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true } });
    expect(await stored()).toEqual([]);
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('between two chunks ends the run after idleTimeoutSeconds', async () => {
    const { start, stored, channel } = stage(createFakeChannel([text('a'), 'silence']), { idleTimeoutMs: 5 });
    const { chunks, end } = collect(start());
    await expect(end).rejects.toMatchObject({
      kind: 'upstream_timeout',
      message: expect.stringContaining('raise idleTimeoutSeconds ') as string,
    });
    expect(textsOf(chunks)).toEqual(['a']);
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true } });
    expect(await stored()).toEqual([]);
  });

  test('after its last word ends the run too', async () => {
    const { start, stored } = stage(createFakeChannel([text('a'), finish(), 'silence']), { idleTimeoutMs: 5 });
    await expect(start().completion()).rejects.toMatchObject({ kind: 'upstream_timeout' });
    expect(await stored()).toEqual([]);
  });

  test('has a limit of its own for the first chunk: the one between chunks does not count yet', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gate = Promise.withResolvers<void>();
    const { start } = stage(createFakeChannel([gate.promise, ...hi]), { timeoutMs: 600_000, idleTimeoutMs: 120_000 });
    const completion = start().completion();
    await setImmediate();
    vi.advanceTimersByTime(599_999);
    gate.resolve();
    await expect(completion).resolves.toBeDefined();
  });

  test('counts from each chunk anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const script = gates.flatMap(({ promise }) => [text('a'), promise]);
    const { start } = stage(createFakeChannel([...script, finish()]), { idleTimeoutMs: 1000 });
    const completion = start().completion();
    for (const gate of gates) {
      await setImmediate();
      vi.advanceTimersByTime(999);
      gate.resolve();
    }
    await expect(completion).resolves.toMatchObject({ choices: [{ message: { content: 'aaa' } }] });
  });

  test('does not count while the reader does not ask, and nothing more is read meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { start, channel } = stage(createFakeChannel(hi), { timeoutMs: 1000, idleTimeoutMs: 1000 });
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start().read(sink)));
    await chunks.next();
    for (let waits = 0; waits < 3; waits++) {
      await setImmediate();
      expect(channel.runs[0]?.said).toBe(0);
      vi.advanceTimersByTime(1_000_000);
    }
    await expect(chunks.next()).resolves.toMatchObject({ value: { choices: [{ delta: { content: 'Hello' } }] } });
    await expect(chunks.next()).resolves.toMatchObject({ value: { choices: [{ delta: { content: ' there' } }] } });
  });

  test('leaves no timer behind, whatever the end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { start } = stage(createFakeChannel(hi, [text('a'), overloaded()], []));
    await start().completion();
    await expect(start().completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    await expect(start().completion()).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
