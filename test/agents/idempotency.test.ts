import { expect, test } from 'vitest';
import { KeyedAnswers, type MakeAnswer } from '../../src/agents/idempotency.ts';
import { toKept } from '../../src/agents/keptAnswer.ts';
import type { ChatCompletionChunk, RunFacts } from '../../src/contract.ts';
import type { Claim } from '../../src/sessions/store.ts';
import { createMemoryStore } from '../support/memoryStore.ts';

const request = { scope: 'somebody', key: 'k', digest: 'd' };
const facts: RunFacts = {
  agentId: 'main',
  sessionKey: 'agent:main:k',
  model: 'fake/fake',
  omittedTurns: 0,
  attempts: 1,
};
const chunk: ChatCompletionChunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] };

test('who waited for a run of another process that failed runs itself, and is not told of an earlier answer', async () => {
  const found: Claim[] = [{ kind: 'running' }, { kind: 'ours' }];
  const answers = new KeyedAnswers({
    ...createMemoryStore(),
    claim: async () => found.shift() ?? { kind: 'running' },
  });
  let isOld = false;
  const onOld = () => (isOld = true);
  const make: MakeAnswer = async (_, sink) => sink([chunk]);
  const chunks: unknown[] = [];
  const { signal } = new AbortController();
  await answers.read({ request, facts, signal, runId: 'r', onOld, make }, (batch) => void chunks.push(...batch));
  expect(chunks).toEqual([chunk]);
  expect(isOld).toBe(false);
});

test('runs of one session begin in the order in which they came, however long each claim takes', async () => {
  const gates = [1, 2, 3].map(() => Promise.withResolvers<Claim>());
  let claims = 0;
  const claim = (): Promise<Claim> => gates[claims++]?.promise ?? Promise.reject(new Error('one claim too many'));
  const answers = new KeyedAnswers({ ...createMemoryStore(), claim });
  const begun: string[] = [];
  const reads = ['first', 'second', 'third'].map(async (key) => {
    const make: MakeAnswer = async (_, sink) => {
      begun.push(key);
      return sink([chunk]);
    };
    const { signal } = new AbortController();
    await answers.read({ request: { ...request, key }, facts, signal, runId: 'r', onOld: () => {}, make }, () => {});
  });
  // The store answers the last one first.
  for (const gate of gates.toReversed()) gate.resolve({ kind: 'ours' });
  await Promise.all(reads);
  expect(begun).toEqual(['first', 'second', 'third']);
});

test('an answer of many chunks takes little room', async () => {
  const words = Array.from({ length: 2000 }, (_, at) => `word ${at} `);
  const chunks = words.map((content) => ({
    ...chunk,
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  }));
  const store = createMemoryStore();
  const answers = new KeyedAnswers(store);
  await store.claim(request, request.digest);
  const kept = await toKept(request, null, facts, chunks);
  expect(kept.answer.length).toBeLessThan(2 * words.join('').length);
  await store.keepAnswer(kept);
  const again: unknown[] = [];
  const { signal } = new AbortController();
  const reading = { request, facts: { ...facts }, signal, runId: 'r', onOld: () => {}, make: async () => {} };
  await answers.read(reading, (batch) => void again.push(...batch));
  expect(again).toEqual(chunks);
});
