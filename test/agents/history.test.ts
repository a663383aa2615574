import { expect, test } from 'vitest';
import { Histories, type History, type Said } from '../../src/agents/history.ts';
import type { SessionStore, TurnsWanted } from '../../src/sessions/store.ts';
import { createMemoryStore } from '../support/memoryStore.ts';

const key = 'agent:main:k';
const stay = new AbortController().signal;

async function commit(store: SessionStore, texts: readonly string[], after?: number): Promise<number> {
  const { ticket, ...place } = await store.enter(key, 0);
  const last = place.isFirst ? (place.turns?.at(-1)?.id ?? 0) : 0;
  const messages = texts.map((content) => ({ role: 'user', content }) as const);
  await store.commit(ticket, { after: after ?? last, messages, model: 'fake/model' });
  return ticket.turn;
}

/** A store whose readings are counted. */
function createCountedStore() {
  const store = createMemoryStore();
  const readings: (TurnsWanted | undefined)[] = [];
  const read: SessionStore['read'] = (sessionKey, wanted) => {
    readings.push(wanted);
    return store.read(sessionKey, wanted);
  };
  return { store: { ...store, read }, readings };
}

/** Histories that are read after they were opened. */
function opener(store: SessionStore): () => Promise<History> {
  const histories = new Histories(store);
  const read: Histories['read'] = (...given) => histories.read(...given);
  return () => read(key, stay, async (history) => history);
}

async function take(messages: AsyncIterable<Said>, most = Infinity): Promise<[text: unknown, seq: number][]> {
  const taken: [unknown, number][] = [];
  for await (const { message, seq } of messages) if (taken.push([message.content, seq]) >= most) break;
  return taken;
}

test('a history is read from its end, and each message has its place', async () => {
  const { store } = createCountedStore();
  await commit(store, ['1', '2', '3']);
  await store.leave((await store.enter(key, 0)).ticket, 'failed');
  await commit(store, ['4']);
  await commit(store, ['5', '6']);
  const history = await opener(store)();
  expect(history.total).toBe(6);
  expect(await take(history.backwards(0))).toEqual([6, 5, 4, 3, 2, 1].map((seq) => [String(seq), seq]));
  expect(await take(history.backwards(1), 3)).toEqual([5, 4, 3].map((seq) => [String(seq), seq]));
  expect(await take(history.backwards(5))).toEqual([['1', 1]]);
  for (const offset of [6, 100]) expect(await take(history.backwards(offset))).toEqual([]);
});

test('a session that is not there has none', async () => {
  const history = await opener(createCountedStore().store)();
  expect([history.total, await take(history.backwards(0))]).toEqual([0, []]);
});

test('a long session is counted once, page by page, and then read as far as it is asked for', async () => {
  const { store, readings } = createCountedStore();
  for (let turn = 1; turn <= 12; turn++) await commit(store, [`${turn} ${'x'.repeat(500_000)}`, 'yes']);
  const open = opener(store);
  expect((await Promise.all([open(), open()])).map(({ total }) => total)).toEqual([24, 24]);
  expect(readings).toHaveLength(6);
  await commit(store, ['13']);
  readings.length = 0;
  const history = await open();
  expect([history.total, readings.length]).toEqual([25, 1]);
  readings.length = 0;
  expect(await take(history.backwards(0), 3)).toEqual([
    ['13', 25],
    ['yes', 24],
    [expect.stringMatching(/^12 x/), 23],
  ]);
  expect(readings).toHaveLength(1);
});

test('what was edited away is not counted, and what is said meanwhile not shown twice', async () => {
  const { store } = createCountedStore();
  const open = opener(store);
  const first = await commit(store, ['1', '2']);
  await commit(store, ['3', '4', '5']);
  expect((await open()).total).toBe(5);
  await commit(store, ['other 3'], first);
  const history = await open();
  await commit(store, ['later']);
  expect(history.total).toBe(3);
  expect(await take(history.backwards(0))).toEqual([
    ['other 3', 3],
    ['2', 2],
    ['1', 1],
  ]);
});
