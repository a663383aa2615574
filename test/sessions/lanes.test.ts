/** The lane of a session: one run at a time, first come first served. */
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLanes } from '../../src/sessions/lanes.ts';
import { maxWaiting } from '../../src/sessions/store.ts';
import { createMemory } from '../support/memory/state.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { saidIn, saying } from '../support/turnsInStores.ts';
import { session, patient, type Entrant, enter, laneOf, turnsOf, holdNext } from '../support/lanes.ts';

// No clock runs: whoever is called at once needs none, and whoever looks from time to time is told when.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));

afterEach(() => void vi.useRealTimers());

const runsOf = (key: string, events: readonly string[]): string[] =>
  events.filter((event) => event.startsWith(key) && !event.endsWith('gave up'));

/** What should happen, told with plain lists: the first of each list runs, the others wait. */
function createModel() {
  const queues: Record<string, string[]> = { a: [], b: [] };
  const events: string[] = [];
  const queueOf = (name: string) => Object.values(queues).find((queue) => queue.includes(name)) ?? [];
  return {
    events,
    enter(name: string, key: string): void {
      const queue = queues[key] ?? [];
      if (queue.length > maxWaiting) events.push(`${name} gave up`);
      else if (queue.push(name) === 1) events.push(name);
    },
    leave(name: string): void {
      const queue = queueOf(name);
      if (queue[0] !== name) return;
      queue.shift();
      if (queue[0] !== undefined) events.push(queue[0]);
    },
    abort(name: string): void {
      const queue = queueOf(name);
      const place = queue.indexOf(name);
      if (place < 1) return;
      queue.splice(place, 1);
      events.push(`${name} gave up`);
    },
  };
}

describe('the lane of a session', () => {
  test('has one run after the other, in the order of their arrival, each called by the one before', async () => {
    const lanes = createLanes(createMemoryStore());
    const events: string[] = [];
    const names = ['a', 'b', 'c', 'd', 'e'];
    const entrants = names.map((name) => enter(lanes, name, events));
    for (const [at, entrant] of entrants.entries()) {
      const lane = await laneOf(entrant);
      await setImmediate();
      expect(events).toEqual(names.slice(0, at + 1));
      await (at % 2 ? lane.leave('failed') : lane.commit(saying(entrant.name, 1000)));
    }
    expect(saidIn(await turnsOf(lanes))).toEqual(['a', 'c', 'e']);
  });

  test('is its own: different sessions never wait for each other', async () => {
    const lanes = createLanes(createMemoryStore());
    for (const key of ['agent:main:a', 'agent:main:b', 'agent:beta:a', '__proto__', 'constructor', '']) {
      await expect(lanes.enter(key, patient)).resolves.toMatchObject({ turns: [] });
    }
  });

  test('takes no more than may wait, and another as soon as one has left', async () => {
    const lanes = createLanes(createMemoryStore());
    const running = await lanes.enter(session, patient);
    const waiting = Array.from({ length: maxWaiting }, (_, at) => enter(lanes, `${at}`));
    await setImmediate();
    await expect(lanes.enter(session, patient)).rejects.toMatchObject({ kind: 'session_busy', retryAfterMs: 1000 });
    await running.leave('failed');
    await laneOf(waiting[0] as Entrant);
    const late = enter(lanes, 'late');
    await setImmediate();
    expect(late.error).toBeUndefined();
  });

  test('tells how long a run waited for it', async () => {
    const lanes = createLanes(createMemoryStore());
    const running = await lanes.enter(session, patient);
    expect(running.waitedMs).toBe(0);
    const waiting = enter(lanes, 'waiting');
    await vi.advanceTimersByTimeAsync(1234);
    await running.leave('failed');
    expect((await laneOf(waiting)).waitedMs).toBe(1234);
  });

  test('is given on once, however often a run leaves', async () => {
    const lanes = createLanes(createMemoryStore());
    const running = await lanes.enter(session, patient);
    const events: string[] = [];
    const [first, second] = [enter(lanes, 'first', events), enter(lanes, 'second', events)];
    await running.commit(saying('1', 0));
    await running.leave('failed');
    await running.leave('interrupted');
    const { turns } = await laneOf(first);
    expect(saidIn(turns)).toEqual(['1']);
    await running.leave('failed');
    await setImmediate();
    expect(events).toEqual(['first']);
    second.controller.abort();
  });

  test('is given on to another process, and back, by looking from time to time', async () => {
    const memory = createMemory();
    const [here, there] = [createLanes(createMemoryStore({ memory })), createLanes(createMemoryStore({ memory }))];
    const running = await here.enter(session, patient);
    const events: string[] = [];
    const [other, ours] = [enter(there, 'other', events), enter(here, 'ours', events)];
    await running.commit(saying('1', 0));
    await vi.advanceTimersByTimeAsync(50);
    expect(events).toEqual(['other']);
    await (await laneOf(other)).commit(saying('2', 1));
    await vi.advanceTimersByTimeAsync(50);
    expect(events).toEqual(['other', 'ours']);
    expect(saidIn((await laneOf(ours)).turns)).toEqual(['1', '2']);
  });

  test.each(['enter', 'look'] as const)(
    'is not missed when it becomes free while the store answers %s',
    async (method) => {
      const store = createMemoryStore();
      const lanes = createLanes(store);
      const running = await lanes.enter(session, patient);
      const held = holdNext(store, method);
      const waiting = enter(lanes, 'waiting');
      if (method === 'look') await vi.advanceTimersByTimeAsync(2000);
      await held.done;
      await running.leave('failed');
      held.release();
      await setImmediate();
      expect(waiting.lane).toMatchObject({ turns: [] });
    },
  );

  test('is found free in the end, even when nobody called', async () => {
    const memory = createMemory();
    const store = createMemoryStore({ memory });
    const lanes = createLanes(store);
    const { ticket } = await store.enter(session, 0);
    const waiting = enter(lanes, 'waiting');
    await setImmediate();
    await store.leave(ticket, 'failed');
    await vi.advanceTimersByTimeAsync(2000);
    await expect(laneOf(waiting)).resolves.toMatchObject({ turns: [] });
  });

  test('ends for those that wait in a session that is deleted', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const running = await lanes.enter(session, patient);
    const waiting = enter(lanes, 'waiting');
    await setImmediate();
    await store.delete(session);
    await expect(running.commit(saying('1', 0))).rejects.toMatchObject({ kind: 'session_lost' });
    await running.leave('failed');
    await expect(laneOf(waiting)).rejects.toMatchObject({ kind: 'session_lost' });
    expect(await turnsOf(lanes)).toEqual([]);
  });
});

test('whatever comes, leaves and is aborted: one run at a time, first come first served, nobody forgotten', async () => {
  const step = fc.record({
    action: fc.constantFrom('enter' as const, 'enter' as const, 'leave' as const, 'abort' as const),
    who: fc.nat({ max: 20 }),
    key: fc.constantFrom('a', 'b'),
    settles: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const lanes = createLanes(createMemoryStore());
      const events: string[] = [];
      const entrants: Entrant[] = [];
      const model = createModel();
      for (const [at, { action, who, key, settles }] of steps.entries()) {
        const entrant = entrants[who % Math.max(1, entrants.length)];
        if (action === 'enter') {
          entrants.push(enter(lanes, `${key}${at}`, events, key));
          model.enter(`${key}${at}`, key);
        } else if (entrant && action === 'leave') {
          // Who was called up a moment ago cannot have left yet.
          await setImmediate();
          if (entrant.lane) model.leave(entrant.name);
          await entrant.lane?.leave('failed');
          await setImmediate();
        } else if (entrant) {
          await setImmediate();
          entrant.controller.abort();
          model.abort(entrant.name);
        }
        if (settles) await setImmediate();
      }
      await setImmediate();
      expect(events.toSorted()).toEqual(model.events.toSorted());
      expect(runsOf('a', events)).toEqual(runsOf('a', model.events));
      expect(runsOf('b', events)).toEqual(runsOf('b', model.events));
    }),
    { numRuns: 300 },
  );
});
