import { afterEach, expect, test, vi } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { createMemoryStore } from '../../src/sessions/memoryStore.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { reconcile } from '../../src/sessions/transcript.ts';
import { storeConformance } from './storeConformance.ts';

const roomy = { maxSessions: 1000, maxSize: 100_000_000, idleMs: 60_000 };
const user = (content: string): ChatMessage => ({ role: 'user', content });

storeConformance('the memory store', () => createMemoryStore(roomy));

afterEach(() => void vi.useRealTimers());

const says = (store: SessionStore, key: string, content = key) =>
  store.commit(key, { keep: 0, messages: [user(content)] });

async function known(store: SessionStore, ...keys: string[]): Promise<string[]> {
  const loaded = await Promise.all(keys.map(async (key) => ({ key, transcript: await store.load(key) })));
  return loaded.filter(({ transcript }) => transcript.length > 0).map(({ key }) => key);
}

test('beyond its limit the memory store forgets the session unused for longest', async () => {
  const store = createMemoryStore({ ...roomy, maxSessions: 2 });
  for (const key of ['a', 'b', 'c']) await says(store, key);
  expect(await known(store, 'a', 'b', 'c')).toEqual(['b', 'c']);
});

test('a turn makes a session the one used last', async () => {
  const store = createMemoryStore({ ...roomy, maxSessions: 2 });
  for (const key of ['a', 'b', 'a', 'c']) await says(store, key);
  expect(await known(store, 'a', 'b', 'c')).toEqual(['a', 'c']);
});

test('many turns of one session push no other session out', async () => {
  const store = createMemoryStore({ ...roomy, maxSessions: 2 });
  await says(store, 'a');
  for (let time = 0; time < 10; time++) await says(store, 'b');
  expect(await known(store, 'a', 'b')).toEqual(['a', 'b']);
});

test('a session is remembered until it was idle for the whole time', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const store = createMemoryStore(roomy);
  await says(store, 'a');
  vi.advanceTimersByTime(roomy.idleMs - 1);
  expect(await known(store, 'a')).toEqual(['a']);
  vi.advanceTimersByTime(1);
  expect(await known(store, 'a')).toEqual([]);
});

test('each turn starts the idle time anew', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const store = createMemoryStore(roomy);
  await says(store, 'a', 'one');
  vi.advanceTimersByTime(roomy.idleMs - 1);
  await store.commit('a', { keep: 1, messages: [user('two')] });
  vi.advanceTimersByTime(roomy.idleMs - 1);
  expect(await store.load('a')).toEqual([user('one'), user('two')]);
});

test('a session that was idle for too long begins anew', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const store = createMemoryStore(roomy);
  await says(store, 'a', 'old');
  vi.advanceTimersByTime(roomy.idleMs);
  await store.commit('a', { keep: (await store.load('a')).length, messages: [user('new')] });
  expect(await store.load('a')).toEqual([user('new')]);
});

test('an idle session takes no place that another one needs', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const store = createMemoryStore({ ...roomy, maxSessions: 2 });
  await says(store, 'idle');
  vi.advanceTimersByTime(roomy.idleMs - 1);
  await says(store, 'a');
  vi.advanceTimersByTime(1);
  await says(store, 'b');
  expect(await known(store, 'idle', 'a', 'b')).toEqual(['a', 'b']);
});

test('a session that is forgotten while a run of it goes on can be continued afterwards', async () => {
  const store = createMemoryStore({ ...roomy, maxSessions: 1 });
  const call: ChatMessage = {
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } }],
  };
  await store.commit('a', { keep: 0, messages: [user('weather?'), call] });
  const { keep, added } = reconcile(await store.load('a'), [{ role: 'tool', tool_call_id: 'c1', content: 'sunny' }]);
  await says(store, 'b');
  await store.commit('a', { keep, messages: [...added, { role: 'assistant', content: 'It is sunny.' }] });
  const stored = await store.load('a');
  expect(() => reconcile(stored, [user('thanks')])).not.toThrow();
});
