/** Lanes of runs that are aborted, and of stores that fail. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientClosedRequest, storageBusy } from '../../src/errors.ts';
import { createLanes } from '../../src/sessions/lanes.ts';
import { maxWaiting, type SessionStore } from '../../src/sessions/store.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';
import { saidIn, saying } from '../support/turnsInStores.ts';
import { session, patient, type Entrant, enter, laneOf, say, type Method, holdNext } from '../support/lanes.ts';

// No clock runs: whoever is called at once needs none, and whoever looks from time to time is told when.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));

afterEach(() => void vi.useRealTimers());

const failNext = (store: SessionStore, method: Method) =>
  vi.spyOn(store, method).mockImplementationOnce(() => Promise.reject(storageBusy()));

describe('a run that is aborted', () => {
  test('before it arrives asks for nothing, and says why', async () => {
    const [store, reason] = [createMemoryStore(), clientClosedRequest()];
    const asked = vi.spyOn(store, 'enter');
    await expect(createLanes(store).enter(session, AbortSignal.abort(reason))).rejects.toBe(reason);
    expect(asked).not.toHaveBeenCalled();
  });

  test('while it waits leaves at once, and the others keep their order', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = await lanes.enter(session, patient);
    const events: string[] = [];
    const [first, aborted, last] = ['first', 'aborted', 'last'].map((name) => enter(lanes, name, events)) as [
      Entrant,
      Entrant,
      Entrant,
    ];
    await setImmediate();
    const reason = clientClosedRequest();
    aborted.controller.abort(reason);
    await expect(laneOf(aborted)).rejects.toBe(reason);
    expect((await store.read(session))?.records).toHaveLength(3);
    await running.leave('failed');
    await (await laneOf(first)).leave('failed');
    await laneOf(last);
    expect(events).toEqual(['aborted gave up', 'first', 'last']);
  });

  test('gives its place to another one', async () => {
    const lanes = createLanes(createMemoryStore());
    await lanes.enter(session, patient);
    const waiting = Array.from({ length: maxWaiting }, (_, at) => enter(lanes, `${at}`));
    await setImmediate();
    waiting[3]?.controller.abort();
    await waiting[3]?.outcome;
    const other = enter(lanes, 'other');
    await setImmediate();
    expect(other.error).toBeUndefined();
  });

  test.each(['first', 'waiting'])('while the store answers enter (%s) leaves nothing behind', async (where) => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = where === 'waiting' ? await lanes.enter(session, patient) : undefined;
    const held = holdNext(store, 'enter');
    const aborted = enter(lanes, 'aborted');
    await held.done;
    aborted.controller.abort(clientClosedRequest());
    held.release();
    await expect(laneOf(aborted)).rejects.toMatchObject({ kind: 'client_closed_request' });
    await running?.leave('failed');
    expect(await store.read(session)).toBeUndefined();
  });

  test('while the store says that it is first gives the lane on at once', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = await lanes.enter(session, patient);
    const aborted = enter(lanes, 'aborted');
    await setImmediate();
    const held = holdNext(store, 'look');
    await running.leave('failed');
    await held.done;
    const next = enter(lanes, 'next');
    await setImmediate();
    aborted.controller.abort(clientClosedRequest());
    held.release();
    await expect(laneOf(aborted)).rejects.toMatchObject({ kind: 'client_closed_request' });
    await expect(laneOf(next)).resolves.toMatchObject({ turns: [] });
  });

  test('when it has the lane keeps it until it leaves', async () => {
    const lanes = createLanes(createMemoryStore());
    const events: string[] = [];
    const running = enter(lanes, 'running', events);
    const lane = await laneOf(running);
    const waiting = enter(lanes, 'waiting', events);
    running.controller.abort();
    await setImmediate();
    expect(events).toEqual(['running']);
    await lane.leave('interrupted');
    await laneOf(waiting);
    expect(events).toEqual(['running', 'waiting']);
  });

  test('leaves no listener and no timer behind', async () => {
    const lanes = createLanes(createMemoryStore());
    await lanes.enter(session, patient);
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    void lanes.enter(session, signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(added.mock.calls.length - removed.mock.calls.length).toBe(1);
    expect(vi.getTimerCount()).toBe(1);
    const aborted = enter(lanes, 'aborted');
    await setImmediate();
    aborted.controller.abort();
    await aborted.outcome;
    // The one that waits was called, has looked, and waits again.
    await setImmediate();
    expect(vi.getTimerCount()).toBe(1);
  });
});

describe('an error of the store', () => {
  test('in enter is told, and takes no place', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    failNext(store, 'enter');
    await expect(lanes.enter(session, patient)).rejects.toMatchObject({ kind: 'storage_busy' });
    await expect(lanes.enter(session, patient)).resolves.toMatchObject({ turns: [] });
  });

  test('in look is told to the one that waited, which gives up its place', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = await lanes.enter(session, patient);
    const [failing, next] = [enter(lanes, 'failing'), enter(lanes, 'next')];
    await setImmediate();
    failNext(store, 'look');
    await running.leave('failed');
    await expect(laneOf(failing)).rejects.toMatchObject({ kind: 'storage_busy' });
    await expect(laneOf(next)).resolves.toMatchObject({ turns: [] });
  });

  test.each(['reserve', 'commit'] as const)(
    'in %s is told, and the lane given on when the run leaves',
    async (method) => {
      const store = createMemoryStore();
      const lanes = createLanes(store);
      await say(lanes, '1');
      const running = await lanes.enter(session, patient);
      const waiting = enter(lanes, 'waiting');
      await setImmediate();
      failNext(store, method);
      const call = method === 'reserve' ? running.reserve([user('2')]) : running.commit(saying('2', 1));
      await expect(call).rejects.toMatchObject({ kind: 'storage_busy' });
      await running.leave('failed');
      expect(saidIn((await laneOf(waiting)).turns)).toEqual(['1']);
    },
  );

  test('in leave, which should have none, holds up the next run for seconds, not for ever', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = await lanes.enter(session, patient);
    const waiting = enter(lanes, 'waiting');
    await setImmediate();
    const { leave } = store;
    vi.spyOn(store, 'leave').mockImplementationOnce(async (...args) => {
      await leave(...args);
      throw storageBusy();
    });
    await expect(running.leave('failed')).rejects.toMatchObject({ kind: 'storage_busy' });
    await vi.advanceTimersByTimeAsync(2000);
    await expect(laneOf(waiting)).resolves.toMatchObject({ turns: [] });
  });
});
