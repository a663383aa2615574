import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientClosedRequest } from '../../src/errors.ts';
import { createLanes, type Lanes, type Leave } from '../../src/sessions/lanes.ts';

const session = 'agent:main:support';
const patient = new AbortController().signal;

/** A run on its way into a lane; every event is written down under its name. */
interface Entrant {
  name: string;
  leave?: Leave;
  controller: AbortController;
  outcome: Promise<void>;
}

function enter(lanes: Lanes, name: string, events: string[], sessionKey = session): Entrant {
  const controller = new AbortController();
  const entrant: Entrant = { name, controller, outcome: Promise.resolve() };
  entrant.outcome = wait();
  return entrant;

  async function wait(): Promise<void> {
    try {
      entrant.leave = await lanes.enter(sessionKey, controller.signal);
      events.push(name);
    } catch {
      events.push(`${name} gave up`);
    }
  }
}

test('the runs of a session come one after the other, in the order of their arrival', async () => {
  const lanes = createLanes();
  const events: string[] = [];
  const entrants = ['a', 'b', 'c', 'd'].map((name) => enter(lanes, name, events));
  for (const [at, { leave, outcome }] of entrants.entries()) {
    await outcome;
    await setImmediate();
    expect(events).toEqual(['a', 'b', 'c', 'd'].slice(0, at + 1));
    (leave ?? entrants[at]?.leave)?.();
  }
});

test('different sessions never wait for each other', async () => {
  const lanes = createLanes();
  for (const key of ['agent:main:a', 'agent:main:b', 'agent:beta:a', '__proto__', 'constructor', '']) {
    await expect(lanes.enter(key, patient)).resolves.toBeTypeOf('function');
  }
});

test('eight runs may wait, the ninth is refused at once and told when to come back', async () => {
  const lanes = createLanes();
  await lanes.enter(session, patient);
  const events: string[] = [];
  for (let at = 0; at < 8; at++) enter(lanes, `waiting ${at}`, events);
  await expect(lanes.enter(session, patient)).rejects.toMatchObject({
    kind: 'session_busy',
    retryAfterMs: 1000,
    message: expect.stringContaining(`'${session}' has 8 waiting runs`) as string,
  });
  await expect(lanes.enter('agent:main:other', patient)).resolves.toBeTypeOf('function');
});

test('as soon as one run has left, another may wait', async () => {
  const lanes = createLanes(1);
  const leave = await lanes.enter(session, patient);
  const events: string[] = [];
  const waiting = enter(lanes, 'first', events);
  await expect(lanes.enter(session, patient)).rejects.toMatchObject({ kind: 'session_busy' });
  leave();
  await waiting.outcome;
  const next = enter(lanes, 'second', events);
  waiting.leave?.();
  await next.outcome;
  expect(events).toEqual(['first', 'second']);
});

test('a lane that may have no waiting runs refuses the second one', async () => {
  const lanes = createLanes(0);
  const leave = await lanes.enter(session, patient);
  await expect(lanes.enter(session, patient)).rejects.toMatchObject({ kind: 'session_busy' });
  leave();
  await expect(lanes.enter(session, patient)).resolves.toBeTypeOf('function');
});

test('a run that is over before it arrives does not enter, and says why', async () => {
  const reason = clientClosedRequest();
  await expect(createLanes().enter(session, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('a waiting run that is aborted leaves the queue at once with the reason, and the others keep their order', async () => {
  const lanes = createLanes();
  const leave = await lanes.enter(session, patient);
  const events: string[] = [];
  const reason = clientClosedRequest();
  const [first, controller] = [enter(lanes, 'first', events), new AbortController()];
  const aborted = lanes.enter(session, controller.signal);
  const last = enter(lanes, 'last', events);
  controller.abort(reason);
  await expect(aborted).rejects.toBe(reason);
  leave();
  await first.outcome;
  expect(events).toEqual(['first']);
  first.leave?.();
  await last.outcome;
  expect(events).toEqual(['first', 'last']);
});

test('the place of an aborted run is free for another one', async () => {
  const lanes = createLanes(1);
  await lanes.enter(session, patient);
  const events: string[] = [];
  const aborted = enter(lanes, 'aborted', events);
  aborted.controller.abort();
  await aborted.outcome;
  const other = enter(lanes, 'other', events);
  await setImmediate();
  expect(events).toEqual(['aborted gave up']);
  other.controller.abort();
});

test('leaving twice does not let two runs in', async () => {
  const lanes = createLanes();
  const leave = await lanes.enter(session, patient);
  const events: string[] = [];
  const [first] = [enter(lanes, 'first', events), enter(lanes, 'second', events)];
  leave();
  leave();
  await first.outcome;
  await setImmediate();
  expect(events).toEqual(['first']);
});

test('leaving twice after the lane was given to nobody does not take it from the next', async () => {
  const lanes = createLanes();
  const leave = await lanes.enter(session, patient);
  leave();
  await lanes.enter(session, patient);
  leave();
  const events: string[] = [];
  const waiting = enter(lanes, 'waiting', events);
  await setImmediate();
  expect(events).toEqual([]);
  waiting.controller.abort();
});

test('a run that is aborted after it was called up still has the lane, and gives it on when it leaves', async () => {
  const lanes = createLanes();
  const leave = await lanes.enter(session, patient);
  const events: string[] = [];
  const [called, next] = [enter(lanes, 'called', events), enter(lanes, 'next', events)];
  leave();
  called.controller.abort();
  await called.outcome;
  expect(events).toEqual(['called']);
  called.leave?.();
  await next.outcome;
  expect(events).toEqual(['called', 'next']);
});

test('aborting a run in the lane changes nothing for those that wait', async () => {
  const lanes = createLanes();
  const events: string[] = [];
  const running = enter(lanes, 'running', events);
  await running.outcome;
  const waiting = enter(lanes, 'waiting', events);
  running.controller.abort();
  await setImmediate();
  expect(events).toEqual(['running']);
  running.leave?.();
  await waiting.outcome;
  expect(events).toEqual(['running', 'waiting']);
});

test('when all have left, the next run enters without waiting', async () => {
  const lanes = createLanes(0);
  for (let time = 0; time < 3; time++) {
    const leave = await lanes.enter(session, patient);
    leave();
  }
  await expect(lanes.enter(session, patient)).resolves.toBeTypeOf('function');
});

test('whatever comes, leaves and is aborted: one run at a time, first come first served, nobody forgotten', async () => {
  const step = fc.record({
    action: fc.constantFrom('enter' as const, 'leave' as const, 'abort' as const),
    who: fc.nat({ max: 20 }),
    key: fc.constantFrom('a', 'b'),
    settles: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const maxWaiting = 3;
      const lanes = createLanes(maxWaiting);
      const events: string[] = [];
      const entrants: Entrant[] = [];
      const model = createModel(maxWaiting);
      for (const [at, { action, who, key, settles }] of steps.entries()) {
        const entrant = entrants[who % Math.max(1, entrants.length)];
        if (action === 'enter') {
          entrants.push(enter(lanes, `${key}${at}`, events, key));
          model.enter(`${key}${at}`, key);
        } else if (entrant && action === 'leave') {
          // Who was called up a moment ago cannot have left yet.
          await setImmediate();
          if (entrant.leave) model.leave(entrant.name);
          entrant.leave?.();
        } else if (entrant) {
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
function createModel(maxWaiting: number) {
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
