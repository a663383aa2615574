/** The turns that a run is given and leaves. */
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLanes, type Lanes } from '../../src/sessions/lanes.ts';
import { createMemory } from '../support/memory/state.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { saidIn, saying } from '../support/turnsInStores.ts';
import { session, patient, enter, laneOf, say, turnsOf } from '../support/lanes.ts';

// No clock runs: whoever is called at once needs none, and whoever looks from time to time is told when.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));

afterEach(() => void vi.useRealTimers());

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
