/** What of an answer reaches the client. */
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { loadContract, type ChatCompletionChunk } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { callTool, createFakeChannel, delta, finish, text, usage, type Step } from '../support/fakeChannel.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { pulled } from '../support/pulled.ts';
import { hi, stage, chunksOf } from '../support/runStage.ts';

afterEach(() => void vi.useRealTimers());

describe('the answer', () => {
  test('has one id, time and the model of the request in all its chunks, each of which the contract knows', async () => {
    const isChunk = schemaValidator(loadContract(), 'ChatCompletionChunk');
    const chunks = await chunksOf(stage().start({ model: 'OpenClaw:Main' }));
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(new Set(chunks.map(({ created }) => created)).size).toBe(1);
    expect(new Set(chunks.map(({ model }) => model))).toEqual(new Set(['OpenClaw:Main']));
    expect(chunks.filter((chunk) => !isChunk(chunk))).toEqual([]);
  });

  test('has another id for each run', async () => {
    const { start } = stage();
    const [one, other] = [await start().completion(), await start().completion()];
    expect(one.id).not.toBe(other.id);
  });

  test('ends with the usage', async () => {
    const chunks = await chunksOf(stage().start());
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
    });
  });

  const scripts: [string, Step[]][] = [
    ['a text', hi],
    ['a tool call', [callTool('c1', 'f', '{"a"'), callTool('c1', 'f', ':1}'), finish('tool_calls'), usage(1, 1)]],
    ['a refusal', [delta({ refusal: 'I ' }), delta({ refusal: 'cannot' }), finish()]],
    ['reasoning and text', [delta({ reasoning_content: 'hm' }), text('ok'), finish()]],
    ['two choices', [text('a', 1), text('b', 0), finish('stop', 1), finish('length', 0), usage(1, 2)]],
    ['nothing', [finish('length')]],
  ];

  test.each(scripts)('as a completion is what its chunks add up to: %s', async (_, script) => {
    const { start } = stage(createFakeChannel(script));
    const folded = new CompletionAccumulator();
    for (const chunk of await chunksOf(start({}, undefined, false))) folded.add(chunk);
    const completion = await start({}, undefined, false).completion();
    expect({ ...completion, id: '', created: 0 }).toEqual({ ...folded.completion(), id: '', created: 0 });
  });

  test("has waited for the model, and the run says how long: the reader's own time does not count", async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const gate = Promise.withResolvers<void>();
    const run = stage(createFakeChannel([text('a'), gate.promise, text('b'), finish()])).start();
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => run.read(sink)));
    await chunks.next();
    await chunks.next();
    vi.advanceTimersByTime(5000);
    // A reader that takes so long does not do it in one turn of the event loop.
    await setImmediate();
    const pending = chunks.next();
    await setImmediate();
    vi.advanceTimersByTime(300);
    gate.resolve();
    await pending;
    expect(run.progress.modelMs).toBe(300);
  });
});
