/** Runs whose client leaves, and runs that others watch and end. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/agents/run.ts';
import type { ChatCompletionChunk } from '../../src/contract.ts';
import { clientClosedRequest, overloaded, runAborted } from '../../src/errors.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { createFakeChannel, finish, text } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { until } from '../support/eventually.ts';
import { pulled } from '../support/pulled.ts';
import { key, hi, stage, chunksOf } from '../support/runStage.ts';

describe('a run whose client leaves', () => {
  const reason = clientClosedRequest();

  test('ends with the reason of the signal, cancels the channel and is not remembered', async () => {
    const { start, stored, channel } = stage(createFakeChannel([text('Hel'), 'silence']));
    const controller = new AbortController();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, controller.signal).read(sink)));
    await chunks.next();
    await chunks.next();
    const pending = chunks.next();
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ closed: true, signal: { aborted: true, reason } });
    expect(await stored()).toEqual([]);
  });

  test('between two chunks asks the channel for nothing more', async () => {
    const { start, stored, channel } = stage();
    const controller = new AbortController();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, controller.signal).read(sink)));
    await chunks.next();
    await chunks.next();
    controller.abort(reason);
    await expect(chunks.next()).rejects.toBe(reason);
    expect(channel.runs[0]).toMatchObject({ said: 1, closed: true });
    expect(await stored()).toEqual([]);
  });

  test('before it begins never asks the channel', async () => {
    const { start, channel } = stage();
    await expect(start({}, AbortSignal.abort(reason)).completion()).rejects.toBe(reason);
    await expect(start({}, AbortSignal.abort(reason), false).completion()).rejects.toBe(reason);
    expect(channel.runs.filter(({ said }) => said > 0)).toEqual([]);
  });

  test('while it waits in the lane never reaches the channel', async () => {
    const gate = Promise.withResolvers<void>();
    const { start, channel } = stage(createFakeChannel([gate.promise, text('a'), finish()]));
    const first = start().completion();
    const controller = new AbortController();
    const second = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    gate.resolve();
    await first;
    expect(channel.runs).toHaveLength(1);
  });

  test('while the store is read never asks the channel', async () => {
    const loaded = Promise.withResolvers<void>();
    const store = createMemoryStore();
    const slow: SessionStore = {
      ...store,
      async enter(...args) {
        await loaded.promise;
        return store.enter(...args);
      },
    };
    const { start, channel } = stage(createFakeChannel(hi), {}, slow);
    const controller = new AbortController();
    const completion = start({}, controller.signal).completion();
    await setImmediate();
    controller.abort(reason);
    loaded.resolve();
    await expect(completion).rejects.toBe(reason);
    expect(channel.runs.filter(({ said }) => said > 0)).toEqual([]);
  });

  test('keeps its reason when the channel fails because of it', async () => {
    const gate = Promise.withResolvers<void>();
    const { start } = stage(createFakeChannel([gate.promise, text('a')]));
    const controller = new AbortController();
    const completion = start({}, controller.signal).completion();
    await setImmediate();
    gate.reject(new Error('socket hang up'));
    controller.abort(reason);
    await expect(completion).rejects.toBe(reason);
  });
});

describe('runs that are watched and ended by others', () => {
  test('tell of their start, each chunk and their end', async () => {
    const { start, runs } = stage();
    const events: RunEvent[] = [];
    const unwatch = runs.watch((event) => events.push(event));
    const chunks = await chunksOf(start({}, undefined, true, { id: 'run-1' }));
    unwatch();
    await start().completion();
    expect(events.at(0)?.type).toBe('start');
    expect(events.at(-1)?.type).toBe('end');
    expect(events.flatMap((event) => (event.type === 'chunks' ? event.chunks : []))).toEqual(chunks);
    expect(new Set(events.map(({ runId }) => runId))).toEqual(new Set(['run-1']));
    expect(events[0]?.facts).toMatchObject({ agentId: 'main', sessionKey: key });
  });

  test('tell what ended them, also when their reader stops', async () => {
    const { start, runs } = stage(createFakeChannel([overloaded()], hi));
    const ends: RunEvent[] = [];
    runs.watch((event) => ['end', 'error'].includes(event.type) && ends.push(event));
    await expect(start().completion()).rejects.toBeDefined();
    const leaving = new AbortController();
    const leave = () => leaving.abort(clientClosedRequest());
    await expect(start({}, leaving.signal).read(leave)).rejects.toBeDefined();
    expect(ends).toMatchObject([
      { type: 'error', error: { kind: 'server_is_overloaded' } },
      { type: 'error', error: { kind: 'client_closed_request' } },
    ]);
  });

  test('can be aborted by their session, or one of them by its id', async () => {
    const { start, runs, channel } = stage(createFakeChannel(['silence']));
    const [one, other] = [
      start({}, undefined, true, { id: 'one' }).completion(),
      start({}, undefined, true, { id: 'other' }).completion(),
    ];
    await until(() => channel.runs.length === 1);
    expect(runs.abort('agent:main:another')).toEqual([]);
    expect(runs.abort(key, 'other')).toEqual(['other']);
    await expect(other).rejects.toMatchObject({ kind: 'run_aborted' });
    expect(runs.abort(key)).toEqual(['one']);
    await expect(one).rejects.toMatchObject({ kind: 'run_aborted' });
    expect(runs.abort(key)).toEqual([]);
  });

  test('with a key are going on as soon as they are asked for, and can be ended then', async () => {
    const store = createMemoryStore();
    const claiming = Promise.withResolvers<void>();
    const slow: SessionStore = {
      ...store,
      async claim(...args) {
        await claiming.promise;
        return store.claim(...args);
      },
    };
    const { start, runs, channel } = stage(createFakeChannel(hi), {}, slow);
    const request = { scope: 's', key: 'k', digest: 'd' };
    const run = start({}, undefined, true, { key: request }).completion();
    let isIdle = false;
    const idle = runs.idle(60_000).then(() => (isIdle = true));
    runs.endAll(runAborted());
    await setImmediate();
    expect(isIdle).toBe(false);
    claiming.resolve();
    await expect(run).rejects.toMatchObject({ kind: 'run_aborted' });
    await idle;
    expect(channel.runs).toEqual([]);
    expect(await store.claim(request, 'd')).toEqual({ kind: 'ours' });
  });

  test('with a key can be aborted too, and all of them be ended', async () => {
    const { start, runs, channel } = stage(createFakeChannel(['silence']));
    const run = start({}, undefined, true, { key: { scope: 's', key: 'k', digest: 'd' } }).completion();
    await until(() => channel.runs.length === 1);
    const idle = runs.idle(60_000);
    runs.endAll(runAborted());
    await expect(run).rejects.toMatchObject({ kind: 'run_aborted' });
    await idle;
    await runs.idle(60_000);
  });
});
