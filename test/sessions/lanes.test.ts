import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clientClosedRequest, storageBusy } from '../../src/errors.ts';
import { createLanes, type Lane, type Lanes } from '../../src/sessions/lanes.ts';
import { maxWaiting, type SessionStore, type Turns } from '../../src/sessions/store.ts';
import { createMemory, createMemoryStore } from '../support/memoryStore.ts';
import { user } from '../support/said.ts';
import { saidIn, saying } from '../support/turnsInStores.ts';

const session = 'agent:main:support';
const patient = new AbortController().signal;

// No clock runs: whoever is called at once needs none, and whoever looks from time to time is told when.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A run on its way into a lane; what becomes of it is written down under its name. */
interface Entrant {
  name: string;
  lane?: Lane;
  error?: unknown;
  controller: AbortController;
  outcome: Promise<void>;
}

function enter(lanes: Lanes, name: string, events: string[] = [], sessionKey = session): Entrant {
  const controller = new AbortController();
  const entrant: Entrant = { name, controller, outcome: Promise.resolve() };
  entrant.outcome = wait();
  return entrant;

  async function wait(): Promise<void> {
    try {
      entrant.lane = await lanes.enter(sessionKey, controller.signal);
      events.push(name);
    } catch (error) {
      entrant.error = error;
      events.push(`${name} gave up`);
    }
  }
}

/** The lane that an entrant has by now. */
async function laneOf(entrant: Entrant): Promise<Lane> {
  await entrant.outcome;
  if (!entrant.lane) throw entrant.error;
  return entrant.lane;
}

/** A whole turn after those that there are. */
async function say(lanes: Lanes, text: string, sessionKey = session): Promise<void> {
  const lane = await lanes.enter(sessionKey, patient);
  await lane.commit(saying(text, lane.turns.at(-1)?.id ?? 0));
}

/** What the next run is given. */
async function turnsOf(lanes: Lanes, sessionKey = session): Promise<Turns> {
  const lane = await lanes.enter(sessionKey, patient);
  await lane.leave('failed');
  return lane.turns;
}

type Method = 'enter' | 'look' | 'reserve' | 'commit' | 'leave';

/** The store, but the next call of a method is done and its answer held back until `release`. */
function holdNext(store: SessionStore, method: Method) {
  const [done, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const call = store[method] as (...args: unknown[]) => Promise<unknown>;
  vi.spyOn(store, method).mockImplementationOnce((async (...args: unknown[]) => {
    const answer = await call(...args);
    done.resolve();
    await released.promise;
    return answer;
  }) as never);
  return { done: done.promise, release: () => released.resolve() };
}

const failNext = (store: SessionStore, method: Method) =>
  vi.spyOn(store, method).mockImplementationOnce(() => Promise.reject(storageBusy()));

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

describe('the turns of a run', () => {
  test('are read once, and then remembered', async () => {
    const store = createMemoryStore();
    await say(createLanes(store), '1');
    const lanes = createLanes(store);
    const entered = vi.spyOn(store, 'enter');
    const turns = await turnsOf(lanes);
    expect(saidIn(turns)).toEqual(['1']);
    expect(await turnsOf(lanes)).toBe(turns);
    await say(lanes, '2');
    expect(saidIn(await turnsOf(lanes))).toEqual(['1', '2']);
    const answers = await Promise.all(entered.mock.results.map(({ value }) => value as ReturnType<typeof store.enter>));
    expect(answers.map((answer) => answer.isFirst && answer.turns?.length)).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('are those that a run before it has left, for one that waited', async () => {
    const lanes = createLanes(createMemoryStore());
    await say(lanes, '1');
    const running = await lanes.enter(session, patient);
    const waiting = enter(lanes, 'waiting');
    await running.commit(saying('other 1', 0));
    expect(saidIn((await laneOf(waiting)).turns)).toEqual(['other 1']);
  });

  test('are without those that the store has forgotten for its limits', async () => {
    const memory = createMemory();
    const open = () => createLanes(createMemoryStore({ memory, limits: { maxTurns: 3 } }));
    const lanes = open();
    for (const text of ['1', '2', '3', '4', '5']) await say(lanes, text);
    expect(await turnsOf(lanes)).toEqual(await turnsOf(open()));
    expect(saidIn(await turnsOf(lanes))).toEqual(['3', '4', '5']);
  });

  test('are never older than the session, whatever other processes do with it in between', async () => {
    const step = fc.record({
      what: fc.constantFrom('say', 'say', 'say', 'edit', 'fail', 'delete', 'meanwhile'),
      by: fc.nat(1),
      key: fc.constantFrom('a', 'b'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const memory = createMemory();
        const stores = [0, 1].map(() => createMemoryStore({ memory, limits: { maxTurns: 4 } }));
        const all = stores.map(createLanes);
        for (const [at, { what, by, key }] of steps.entries()) {
          if (what === 'delete') await stores[by]?.delete(key);
          else await run(at, what, all[by] as Lanes, key);
        }
        async function run(at: number, what: string, lanes: Lanes, key: string): Promise<void> {
          const other = what === 'meanwhile' ? await stores[1]?.enter(key, 0) : undefined;
          const entering = enter(lanes, 'run', [], key);
          await setImmediate();
          if (other) await stores[1]?.commit(other.ticket, saying(`${at} meanwhile`, 0));
          if (other) await vi.advanceTimersByTimeAsync(2000);
          const lane = await laneOf(entering);
          const completed = (await stores[0]?.read(key))?.records.filter(({ status }) => status === 'completed') ?? [];
          expect(lane.turns.map(({ id, messages }) => ({ id, messages }))).toEqual(
            completed.map(({ id, messages }) => ({ id, messages })),
          );
          if (what === 'fail') return lane.leave('failed');
          await lane.commit(saying(`${at}`, lane.turns.at(what === 'edit' ? -2 : -1)?.id ?? 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are forgotten for others when they are too large together, those first that were unused for longest', async () => {
    const store = createMemoryStore();
    const lanes = createLanes(store);
    const large = 'x'.repeat(8 * 1_048_576);
    const keys = Array.from({ length: 9 }, (_, at) => `agent:main:${at}`);
    for (const key of keys.slice(0, 7)) await say(lanes, large, key);
    await turnsOf(lanes, 'agent:main:0');
    for (const key of keys.slice(7)) await say(lanes, large, key);
    const entered = vi.spyOn(store, 'enter');
    for (const key of keys.slice(0, 3)) await turnsOf(lanes, key);
    const known = entered.mock.calls.map(([, last]) => last > 0);
    expect(known).toEqual([true, false, false]);
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
