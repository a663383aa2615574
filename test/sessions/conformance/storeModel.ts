/** Any store side by side with the plain one of the tests: whatever is called in which order, both say the same. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { GatewayError } from '../../../src/errors.ts';
import type { SessionRecord, SessionStore, StoreLimits, Ticket, Turns } from '../../../src/sessions/store.ts';
import type { SettingsChange } from '../../../src/sessions/settings.ts';
import type { StoredMessage } from '../../../src/sessions/transcript.ts';
import { createMemory } from '../../support/memory/state.ts';
import { createMemoryStore } from '../../support/memoryStore.ts';
import type { StoreData } from './stores.ts';

const [sessionsOf, storesOf] = [3, 2];
/** Open turns of a session at which no more enter: how many may wait has tests of its own. */
const crowd = 6;

const [session, store] = [fc.nat(sessionsOf - 1), fc.nat(storesOf - 1)];
/** One of the runs that entered a session: mostly the first in its lane, then those that wait, then those whose place is over. */
const nth = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(2), fc.nat(20));
const who = { session, nth };
const said: fc.Arbitrary<StoredMessage[]> = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }).map((content): StoredMessage => ({ role: 'user', content })),
    fc.string({ maxLength: 60 }).map((content): StoredMessage => ({ role: 'tool', tool_call_id: 'c', content })),
  ),
  { minLength: 1, maxLength: 3 },
);

const set: fc.Arbitrary<SettingsChange> = fc.dictionary(
  fc.constantFrom('model', 'label'),
  fc.option(fc.string({ maxLength: 5 })),
);

const back = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(3));

/** `turn` commits whatever run is first, or one that enters; `back` counts the turns that are edited away. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('enter'), session, by: fc.array(store, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 12, arbitrary: fc.record({ what: fc.constant('turn'), session, store, said, back }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('look'), ...who, isKnown: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('reserve'), ...who, said }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('commit'), ...who, said, back }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('leave'), ...who, status: fc.constantFrom('failed', 'interrupted') }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delete'), session, store }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reset'), session, store }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('patch'), session, store, set }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('reopen'), store }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

export const steps = fc.array(step, { maxLength: 60, size: 'max' });

/** A store, and the plain one that is told the same. */
interface Pair {
  real: SessionStore;
  plain: SessionStore;
}

/** A run that entered both. */
interface Entrant {
  pair: Pair;
  sessionKey: string;
  real: Ticket;
  plain: Ticket;
  isOver: boolean;
}

/**
 * Takes the steps with two stores on the same data, and with two plain ones; fails where they differ.
 * @param data where no session of this agent is kept yet
 */
export async function compareWithModel(
  data: Pick<StoreData, 'open'> & { close(opened: SessionStore): Promise<void> },
  limits: Partial<StoreLimits>,
  agentId: string,
  taken: readonly Step[],
): Promise<void> {
  const memory = createMemory();
  const open = async (): Promise<Pair> => ({ real: await data.open(), plain: createMemoryStore({ limits, memory }) });
  const close = async ({ real, plain }: Pair) => void (await Promise.all([data.close(real), plain.close()]));

  const pairs = [await open(), await open()];
  const keys = Array.from({ length: sessionsOf }, (_, at) => `agent:${agentId}:${at}`);
  let entrants: Entrant[] = [];
  /** The numbers of turns that mean the same in both, and none in both. */
  const [plainIds, realIds] = [new Map([[0, 0]]), new Map([[0, 0]])];

  const pairOf = (at: number) => pairs[at] as Pair;
  const keyOf = (at: number) => keys[at] as string;
  const recordsOf = async (sessionKey: string) => (await pairOf(0).plain.read(sessionKey))?.records ?? [];
  const completedOf = async (sessionKey: string) =>
    (await recordsOf(sessionKey)).filter(({ status }) => status === 'completed').map(({ id }) => id);
  const toPlain = <T extends { id: number }>(turns: readonly T[] | undefined) =>
    turns?.map((turn) => ({ ...turn, id: plainIds.get(turn.id) ?? `unknown ${turn.id}` }));

  async function enter(sessionKey: string, by: readonly number[]): Promise<void> {
    const openTurns = (await recordsOf(sessionKey)).filter(({ endedAt }) => endedAt === null);
    if (openTurns.length + by.length > crowd) return;
    const calls = by.map(async (at) => ({ at, ...(await pairOf(at).real.enter(sessionKey, 0)) }));
    const entered = await Promise.all(calls);
    for (const at of by) {
      const ids = entered.filter((one) => one.at === at).map(({ ticket }) => ticket.turn);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    }
    for (const { at, ticket: real, ...place } of entered.toSorted((a, b) => a.ticket.turn - b.ticket.turn)) {
      expect(real.turn).toBeGreaterThan(Math.max(...plainIds.keys()));
      const pair = pairOf(at);
      const { ticket: plain, ...plainPlace } = await pair.plain.enter(sessionKey, 0);
      plainIds.set(real.turn, plain.turn);
      realIds.set(plain.turn, real.turn);
      expect(seen(place, toPlain)).toEqual(seen(plainPlace, (turns) => turns));
      entrants.push({ pair, sessionKey, real, plain, isOver: false });
    }
  }

  async function take(one: Step): Promise<void> {
    if (one.what === 'enter') return enter(keyOf(one.session), one.by);
    if (one.what === 'reopen') {
      const [closed] = pairs.splice(one.store, 1, await open());
      entrants = entrants.filter(({ pair }) => pair !== closed);
      return close(closed as Pair);
    }
    if (one.what === 'delete' || one.what === 'reset') {
      const { real, plain } = pairOf(one.store);
      return expect(await real[one.what](keyOf(one.session))).toBe(await plain[one.what](keyOf(one.session)));
    }
    if (one.what === 'patch') {
      const { real, plain } = pairOf(one.store);
      const [ours, theirs] = [
        await real.patch(keyOf(one.session), one.set),
        await plain.patch(keyOf(one.session), one.set),
      ];
      return expect(ours.settings).toEqual(theirs.settings);
    }
    const of = (isOver: boolean) =>
      entrants.filter((entrant) => entrant.sessionKey === keyOf(one.session) && entrant.isOver === isOver);
    if (one.what === 'turn') {
      if (of(false).length === 0) await enter(keyOf(one.session), [one.store]);
      const head = of(false)[0] as Entrant;
      await go(head, { ...one, what: 'look', nth: 0, isKnown: true });
      return go(head, { ...one, what: 'commit', nth: 0 });
    }
    const inOrder = [...of(false), ...of(true).toReversed()];
    const entrant = inOrder[one.nth % Math.max(1, inOrder.length)];
    if (entrant) await go(entrant, one);
  }

  async function go(entrant: Entrant, one: Extract<Step, { nth: number }>): Promise<void> {
    const { pair, sessionKey, real, plain } = entrant;
    const completed = await completedOf(sessionKey);
    if (one.what === 'leave') {
      await Promise.all([pair.real.leave(real, one.status), pair.plain.leave(plain, one.status)]);
      entrant.isOver = true;
      return;
    }
    if (one.what === 'look') {
      const known = one.isKnown ? (completed.at(-1) ?? 0) : 0;
      const place = await settle(pair.real.look(real, realIds.get(known) ?? -1), (it) => seen(it, toPlain));
      return expect(place).toEqual(await settle(pair.plain.look(plain, known), (it) => seen(it, (turns) => turns)));
    }
    // What becomes of the place of one that does not wait for its turn is nobody's promise.
    const isWaiting = (await recordsOf(sessionKey)).some(({ id, status }) => id === plain.turn && status === 'queued');
    if (isWaiting) return;
    if (one.what === 'reserve') {
      const reserved = await settle(pair.real.reserve(real, one.said), (it) => it);
      return expect(reserved).toEqual(await settle(pair.plain.reserve(plain, one.said), (it) => it));
    }
    const after = completed.at(-1 - one.back) ?? 0;
    const told = { messages: one.said, model: 'fake/model' };
    const committed = await settle(pair.real.commit(real, { ...told, after: realIds.get(after) ?? -1 }), (it) => it);
    expect(committed).toEqual(await settle(pair.plain.commit(plain, { ...told, after }), (it) => it));
    entrant.isOver = true;
  }

  async function compare(touched: readonly string[]): Promise<void> {
    for (const sessionKey of touched) {
      const [real, plain] = await Promise.all(
        pairs.map((pair, at) => (at === 0 ? pair.real : pair.plain).read(sessionKey)),
      );
      expect(shown(real, toPlain(real?.records))).toEqual(shown(plain, plain?.records));
    }
  }

  for (const one of taken) {
    await take(one);
    await compare('session' in one ? [keyOf(one.session)] : keys);
  }
  for (const entrant of entrants) await go(entrant, { what: 'leave', session: 0, nth: 0, status: 'failed' });
  await compare(keys);
  const [real, plain] = [pairOf(0).real, pairOf(1).plain];
  const listed = (await real.list({ agentId, limit: 10 })).sessions.map(({ key, turns, bytes }) => [key, turns, bytes]);
  const expected = (await plain.list({ agentId, limit: 10 })).sessions;
  expect(listed).toEqual(expected.map(({ key, turns, bytes }) => [key, turns, bytes]));
  await Promise.all(pairs.map(close));
}

/** A place as both must see it. Of those before it, some may be ours and others not: then either answer is right. */
const seen = (place: { isFirst: boolean; turns?: Turns | undefined }, name: (turns: Turns | undefined) => unknown) => ({
  isFirst: place.isFirst,
  turns: name(place.turns),
});

/** A session as both must show it, apart from times; one in which nothing was asked yet and for which nothing was set need not be shown. */
function shown(record: SessionRecord | undefined, records: readonly object[] | undefined) {
  const isKept =
    record?.records.some(({ messages }) => messages.length > 0) || Object.keys(record?.settings ?? {}).length > 0;
  if (!record || !isKept) return undefined;
  const { key, agentId, turns, bytes, settings } = record;
  return { key, agentId, turns, bytes, settings, records: records?.map((one) => ({ ...one, ...untimed(one) })) };
}

const untimed = (record: object) => ({
  createdAt: 0,
  endedAt: 'endedAt' in record && record.endedAt === null ? null : 0,
});

/** What came of a call: its result, or the kind of its error. */
async function settle<T>(result: Promise<T>, name: (value: T) => unknown): Promise<unknown> {
  try {
    return { result: name(await result) };
  } catch (error) {
    if (error instanceof GatewayError) return { error: error.kind };
    throw error;
  }
}
