/** What every store promises, whatever it keeps its transcripts in. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import type { SessionStore } from '../../src/sessions/store.ts';

const key = 'agent:main:support';
const user = (content: string): ChatMessage => ({ role: 'user', content });
const assistant = (content: string): ChatMessage => ({ role: 'assistant', content });

/** One message of each shape that is remembered, with the characters and values that storage gets wrong. */
const everyKind: ChatMessage[] = [
  user('plain'),
  user(''),
  user('quotes \' " ` and \\ and \u0000 and \u2028 and 😀 and \ud83d'),
  {
    role: 'user',
    content: [
      { type: 'text', text: 'look' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: null } },
    ],
    name: null,
  },
  {
    role: 'assistant',
    content: null,
    refusal: null,
    tool_calls: [
      { id: 'c1', type: 'function', function: { name: 'f', arguments: '{"a": 1e400}' } },
      { id: 'c2', type: 'custom', custom: { name: 'g', input: 'select 1' } },
    ],
  },
  { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: '1' }] },
  { role: 'tool', tool_call_id: 'c2', content: null },
  { role: 'function', name: 'f', content: 'old' },
  assistant('done'),
];

const strangeKeys = [
  '__proto__',
  'constructor',
  'toString',
  'agent:main:a',
  'agent:main:a/..',
  'agent:main:A',
  '%',
  "'",
];

/** @param makeStore a new, empty store; called once for each test */
export function storeConformance(name: string, makeStore: () => SessionStore | Promise<SessionStore>): void {
  describe(`${name}, as every store,`, () => {
    test('knows nothing of a session that has no turn yet', async () => {
      const store = await makeStore();
      for (const unknown of [key, ...strangeKeys]) expect(await store.load(unknown)).toEqual([]);
    });

    test('gives back what was committed, message by message', async () => {
      const store = await makeStore();
      await store.commit(key, { keep: 0, messages: everyKind });
      expect(await store.load(key)).toEqual(everyKind);
      expect(await store.load(key)).toEqual(everyKind);
    });

    test('keeps fields that the contract does not know', async () => {
      const store = await makeStore();
      const message: ChatMessage = Object.assign(user('hi'), { x_vendor: { nested: [1, null, 'a'] } });
      await store.commit(key, { keep: 0, messages: [message] });
      expect(await store.load(key)).toEqual([message]);
    });

    test('adds each turn after those before', async () => {
      const store = await makeStore();
      await store.commit(key, { keep: 0, messages: [user('1'), assistant('one')] });
      await store.commit(key, { keep: 2, messages: [user('2'), assistant('two')] });
      expect(await store.load(key)).toEqual([user('1'), assistant('one'), user('2'), assistant('two')]);
    });

    test('forgets what a turn does not keep', async () => {
      const store = await makeStore();
      await store.commit(key, { keep: 0, messages: [user('1'), assistant('one'), user('2'), assistant('two')] });
      await store.commit(key, { keep: 3, messages: [assistant('another two')] });
      expect(await store.load(key)).toEqual([user('1'), assistant('one'), user('2'), assistant('another two')]);
      await store.commit(key, { keep: 0, messages: [user('anew')] });
      expect(await store.load(key)).toEqual([user('anew')]);
    });

    test('can be told only to forget', async () => {
      const store = await makeStore();
      await store.commit(key, { keep: 0, messages: [user('1'), assistant('one')] });
      await store.commit(key, { keep: 1, messages: [] });
      expect(await store.load(key)).toEqual([user('1')]);
    });

    test('never mixes two sessions, whatever their keys', async () => {
      const store = await makeStore();
      for (const one of strangeKeys) await store.commit(one, { keep: 0, messages: [user(one)] });
      for (const one of strangeKeys) await store.commit(one, { keep: 1, messages: [assistant(one)] });
      for (const one of strangeKeys) expect(await store.load(one)).toEqual([user(one), assistant(one)]);
      expect(await store.load(key)).toEqual([]);
    });

    test('takes turns of different sessions at the same time', async () => {
      const store = await makeStore();
      const keys = Array.from({ length: 20 }, (_, at) => `agent:main:${at}`);
      await Promise.all(keys.map((one) => store.commit(one, { keep: 0, messages: [user(one)] })));
      const loaded = await Promise.all(keys.map((one) => store.load(one)));
      expect(loaded).toEqual(keys.map((one) => [user(one)]));
    });

    test('never changes a transcript under its reader', async () => {
      const store = await makeStore();
      await store.commit(key, { keep: 0, messages: [user('1'), assistant('one')] });
      const loaded = await store.load(key);
      await store.commit(key, { keep: 2, messages: [user('2'), assistant('two')] });
      await store.commit(key, { keep: 0, messages: [] });
      expect(loaded).toEqual([user('1'), assistant('one')]);
    });

    test('is not changed by a caller that goes on using its list of messages', async () => {
      const store = await makeStore();
      const messages = [user('1')];
      await store.commit(key, { keep: 0, messages });
      messages.push(user('not said'));
      expect(await store.load(key)).toEqual([user('1')]);
    });

    test('takes a long transcript', async () => {
      const store = await makeStore();
      const messages = Array.from({ length: 2000 }, (_, at) => user(`${at} ${'x'.repeat(500)}`));
      await store.commit(key, { keep: 0, messages });
      expect(await store.load(key)).toEqual(messages);
    });

    test('behaves like a list of messages for each key, whatever the order of its calls', async () => {
      const turn = fc.record({
        key: fc.constantFrom('agent:main:a', 'agent:main:b', '__proto__'),
        keep: fc.nat(),
        messages: fc.array(fc.string({ unit: 'grapheme' }).map(user), { maxLength: 3 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(turn, { maxLength: 12 }), fc.uuid(), async (turns, unique) => {
          const [store, model] = [await makeStore(), new Map<string, ChatMessage[]>()];
          for (const { key: session, keep: wanted, messages } of turns) {
            const one = `${session}:${unique}`;
            const stored = model.get(one) ?? [];
            const keep = wanted % (stored.length + 1);
            await store.commit(one, { keep, messages });
            model.set(one, [...stored.slice(0, keep), ...messages]);
            for (const [other, transcript] of model) expect(await store.load(other)).toEqual(transcript);
          }
        }),
        { numRuns: 30 },
      );
    });
  });
}
