/** Runs on their way into a lane, and a store whose answers a test holds back. */
import { vi } from 'vitest';
import type { Lane, Lanes } from '../../src/sessions/lanes.ts';
import type { SessionStore, Turns } from '../../src/sessions/store.ts';
import { saying } from './turnsInStores.ts';

export const session = 'agent:main:support';

export const patient = new AbortController().signal;

/** A run on its way into a lane; what becomes of it is written down under its name. */
export interface Entrant {
  name: string;
  lane?: Lane;
  error?: unknown;
  controller: AbortController;
  outcome: Promise<void>;
}

export function enter(lanes: Lanes, name: string, events: string[] = [], sessionKey = session): Entrant {
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
export async function laneOf(entrant: Entrant): Promise<Lane> {
  await entrant.outcome;
  if (!entrant.lane) throw entrant.error;
  return entrant.lane;
}

/** A whole turn after those that there are. */
export async function say(lanes: Lanes, text: string, sessionKey = session): Promise<void> {
  const lane = await lanes.enter(sessionKey, patient);
  await lane.commit(saying(text, lane.turns.at(-1)?.id ?? 0));
}

/** What the next run is given. */
export async function turnsOf(lanes: Lanes, sessionKey = session): Promise<Turns> {
  const lane = await lanes.enter(sessionKey, patient);
  await lane.leave('failed');
  return lane.turns;
}

export type Method = 'enter' | 'look' | 'reserve' | 'commit' | 'leave';

/** The store, but the next call of a method is done and its answer held back until `release`. */
export function holdNext(store: SessionStore, method: Method) {
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
