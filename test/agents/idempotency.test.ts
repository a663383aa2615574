import { expect, test } from 'vitest';
import { createKeyedAnswers } from '../../src/agents/idempotency.ts';
import type { ChatCompletionChunk, RunFacts } from '../../src/contract.ts';
import type { Claim } from '../../src/sessions/store.ts';
import { createMemoryStore } from '../support/memoryStore.ts';

const request = { scope: 'somebody', key: 'k', digest: 'd' };
const facts: RunFacts = { agentId: 'main', sessionKey: 'agent:main:k', model: 'fake/fake', omittedTurns: 0 };

test('who waited for a run of another process that failed runs itself, and is not told of an earlier answer', async () => {
  const found: Claim[] = [{ kind: 'running' }, { kind: 'ours' }];
  const answers = createKeyedAnswers({
    ...createMemoryStore(),
    claim: async () => found.shift() ?? { kind: 'running' },
  });
  const chunk: ChatCompletionChunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] };
  let isOld = false;
  const onOld = () => (isOld = true);
  async function* run() {
    yield [chunk];
  }
  const read = answers.read(request, facts, new AbortController().signal, onOld, run);
  const chunks: unknown[] = [];
  for await (const together of read) chunks.push(...together);
  expect(chunks).toEqual([chunk]);
  expect(isOld).toBe(false);
});
