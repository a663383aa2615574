/** Runs of one session: one after the other. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { clientClosedRequest, overloaded } from '../../src/errors.ts';
import { createFakeChannel } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';
import { answer, hi, stage } from '../support/runStage.ts';

afterEach(() => void vi.useRealTimers());

describe('the lane of a session', () => {
  test('lets the runs of a session come one after the other', async () => {
    const gate = Promise.withResolvers<void>();
    const { start, channel } = stage(createFakeChannel([gate.promise, ...hi], hi));
    const [first, second] = [
      start({ messages: [user('1')] }).completion(),
      start({ messages: [user('2')] }).completion(),
    ];
    await setImmediate();
    expect(channel.runs).toHaveLength(1);
    gate.resolve();
    await Promise.all([first, second]);
    expect(channel.runs[1]?.request.messages).toEqual([user('1'), answer('Hello there'), user('2')]);
  });

  test('never makes a stateless run wait', async () => {
    const { start } = stage(createFakeChannel(['silence'], hi));
    const controller = new AbortController();
    const first = start({}, controller.signal).completion();
    await setImmediate();
    await start({}, undefined, false).completion();
    controller.abort(clientClosedRequest());
    await expect(first).rejects.toMatchObject({ kind: 'client_closed_request' });
  });

  test('is not taken before somebody reads', async () => {
    const { start } = stage();
    start();
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a success', async () => {
    const { start } = stage();
    await start().completion();
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a failure of the channel', async () => {
    const { start } = stage(createFakeChannel([overloaded()], hi));
    await expect(start().completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after a refused request', async () => {
    const { start } = stage();
    const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
    await expect(start({ messages }).completion()).rejects.toMatchObject({ kind: 'invalid_request' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test.each(['enter', 'reserve', 'commit'] as const)('is free again after the store fails to %s', async (method) => {
    const good = createMemoryStore();
    const failing = vi.fn<() => Promise<never>>().mockRejectedValueOnce(new Error('disk full'));
    const store = { ...good, [method]: failing.mockImplementation(good[method] as () => Promise<never>) };
    const { start } = stage(createFakeChannel(hi), {}, store);
    await expect(start().completion()).rejects.toThrow('disk full');
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again after the client left', async () => {
    const { start } = stage(createFakeChannel(['silence'], hi));
    const controller = new AbortController();
    const first = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(clientClosedRequest());
    await expect(first).rejects.toMatchObject({ kind: 'client_closed_request' });
    await expect(start().completion()).resolves.toBeDefined();
  });

  test('is free again when the reader stops early, and the channel is closed', async () => {
    const { start, stored, channel } = stage();
    const [leaving, reason] = [new AbortController(), clientClosedRequest()];
    await expect(start({}, leaving.signal).read(() => leaving.abort(reason))).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ said: 1, closed: true });
    expect(await stored()).toEqual([]);
    await expect(start().completion()).resolves.toBeDefined();
  });
});
