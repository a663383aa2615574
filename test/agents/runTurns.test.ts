/** What is remembered of a run: all of a turn or nothing. */
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { clientClosedRequest, overloaded } from '../../src/errors.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { callTool, createFakeChannel, delta, finish, text, usage, type Step } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { until } from '../support/eventually.ts';
import { user } from '../support/said.ts';
import { key, answer, hi, stage, recordsOf, chunksOf, collect, textsOf, isEnd } from '../support/runStage.ts';

describe('a turn that is complete', () => {
  test('is remembered: what was said and what was answered', async () => {
    const { start, stored } = stage();
    await start({ messages: [{ role: 'system', content: 'x' }, user('one'), user('two')] }).completion();
    expect(await stored()).toEqual([user('one'), user('two'), answer('Hello there')]);
  });

  test('is committed before the client sees a finish_reason or the usage', async () => {
    const committing = Promise.withResolvers<void>();
    const synced = Promise.withResolvers<void>();
    const store: SessionStore = {
      ...createMemoryStore(),
      async commit() {
        committing.resolve();
        await synced.promise;
        return { size: 1, forgotten: 0 };
      },
    };
    const { chunks, end } = collect(stage(createFakeChannel(hi), {}, store).start());
    await committing.promise;
    await setImmediate();
    expect(textsOf(chunks)).toEqual(['Hello', ' there']);
    expect(chunks.filter(isEnd)).toEqual([]);
    synced.resolve();
    await end;
    expect(chunks.filter(isEnd)).toHaveLength(2);
  });

  test('that cannot be committed is not told to be complete', async () => {
    const store: SessionStore = { ...createMemoryStore(), commit: () => Promise.reject(new Error('disk full')) };
    const { start } = stage(createFakeChannel(hi), {}, store);
    const { chunks, end } = collect(start());
    await expect(end).rejects.toThrow('disk full');
    expect(chunks.filter(isEnd)).toEqual([]);
    await expect(start().completion()).rejects.toThrow('disk full');
  });

  test('is remembered without its reasoning', async () => {
    const { start, stored } = stage(
      createFakeChannel([delta({ reasoning_content: 'secretly' }), text('openly'), finish()]),
    );
    const completion = await start().completion();
    expect(completion.choices[0]?.message.reasoning_content).toBe('secretly');
    expect(await stored()).toEqual([user('hi'), answer('openly')]);
  });

  test('with several answers is remembered with the first', async () => {
    const script = [text('second', 1), text('first', 0), finish('stop', 1), finish('stop', 0)];
    const { start, stored } = stage(createFakeChannel(script));
    expect((await start({ n: 2 }).completion()).choices).toHaveLength(2);
    expect(await stored()).toEqual([user('hi'), answer('first')]);
  });

  test('with tool calls is remembered with them, and continued by their results', async () => {
    const channel = createFakeChannel([callTool('c1', 'f', '{}'), finish('tool_calls')], hi);
    const { start, stored } = stage(channel);
    await start().completion();
    const result: ChatMessage = { role: 'tool', tool_call_id: 'c1', content: '42' };
    await start({ messages: [result] }).completion();
    expect(channel.runs[1]?.request.messages).toMatchObject([
      user('hi'),
      { role: 'assistant', content: null, tool_calls: [{ id: 'c1' }] },
      result,
    ]);
    expect(await stored()).toHaveLength(4);
  });

  test('that rewinds forgets what came after the common part, but only when it is complete', async () => {
    const channel = createFakeChannel(hi, hi, [overloaded()], hi);
    const { start, stored } = stage(channel);
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    const edited = [user('one'), answer('Hello there'), user('two, edited')];
    await expect(start({ messages: edited }).completion()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    expect(await stored()).toHaveLength(4);
    await start({ messages: edited }).completion();
    expect(await stored()).toEqual([...edited, answer('Hello there')]);
  });

  test('without a session touches no store', async () => {
    const untouchable = new Proxy(createMemoryStore(), {
      get: (_, name) => () => Promise.reject(new Error(`touched: ${String(name)}`)),
    });
    const { start } = stage(createFakeChannel(hi), {}, untouchable);
    expect((await start({}, undefined, false).completion()).choices[0]?.message.content).toBe('Hello there');
  });
});

describe('a turn that fails', () => {
  const failures: [string, Step[], string][] = [
    ['before the first chunk', [overloaded()], 'server_is_overloaded'],
    ['in the middle', [text('Hel'), overloaded()], 'server_is_overloaded'],
    ['by ending without any chunk', [], 'upstream_disconnected'],
    ['by ending without a finish_reason', [text('Hel'), usage(1, 1)], 'upstream_disconnected'],
    ['in one of two answers', [text('a', 0), text('b', 1), finish('stop', 0)], 'upstream_disconnected'],
    ['after its finish_reason', [text('a'), finish(), overloaded()], 'server_is_overloaded'],
  ];

  test.each(failures)('%s is told and not remembered', async (_, script, kind) => {
    const { start, stored } = stage(createFakeChannel(script));
    const { chunks, end } = collect(start());
    await expect(end).rejects.toMatchObject({ kind });
    expect(chunks.filter(isEnd)).toEqual([]);
    await expect(start().completion()).rejects.toMatchObject({ kind });
    expect(await stored()).toEqual([]);
  });

  test('never enters a later prompt', async () => {
    const channel = createFakeChannel(hi, [text('lost'), overloaded()], hi);
    const { start } = stage(channel);
    await start({ messages: [user('one')] }).completion();
    await expect(start({ messages: [user('two')] }).completion()).rejects.toMatchObject({
      kind: 'server_is_overloaded',
    });
    await start({ messages: [user('three')] }).completion();
    expect(channel.runs[2]?.request.messages).toEqual([user('one'), answer('Hello there'), user('three')]);
  });

  test.each([true, false])(
    'because its messages do not pair is told by the chunks (remembered: %s)',
    async (remembered) => {
      const { start, channel } = stage();
      const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
      const run = start({ messages }, undefined, remembered);
      await expect(chunksOf(run)).rejects.toMatchObject({ kind: 'invalid_request', param: 'messages[0].role' });
      expect(channel.runs).toEqual([]);
    },
  );
});

describe('the records of a session', () => {
  const channel = () => createFakeChannel(hi, [text('lost'), overloaded()], ['silence'], hi);

  test('show failed and interrupted turns, which no prompt shows', async () => {
    const { start, store } = stage(channel());
    await start({ messages: [user('one')] }).completion();
    await expect(start({ messages: [user('two')] }).completion()).rejects.toMatchObject({
      kind: 'server_is_overloaded',
    });
    const controller = new AbortController();
    const third = start({ messages: [user('three')] }, controller.signal).completion();
    await until(async () => (await recordsOf(store))[2]?.messages.length === 1);
    controller.abort(clientClosedRequest());
    await expect(third).rejects.toMatchObject({ kind: 'client_closed_request' });
    await start({ messages: [user('four')] }).completion();
    expect(await recordsOf(store)).toMatchObject([
      { status: 'completed', model: 'fake/model', messages: [user('one'), answer('Hello there')] },
      { status: 'failed', model: null, messages: [user('two')] },
      { status: 'interrupted', model: null, messages: [user('three')] },
      { status: 'completed', messages: [user('four'), answer('Hello there')] },
    ]);
  });

  test('have the question before the model is asked', async () => {
    const { start, store, channel: asked } = stage(createFakeChannel(['silence']));
    const controller = new AbortController();
    const run = start({ messages: [user('one')] }, controller.signal).completion();
    await until(() => asked.runs.length === 1);
    expect(await recordsOf(store)).toMatchObject([{ status: 'in_progress', messages: [user('one')] }]);
    controller.abort(clientClosedRequest());
    await expect(run).rejects.toBeDefined();
  });

  test('have nothing of a refused request', async () => {
    const { start, store } = stage();
    const messages: ChatMessage[] = [{ role: 'tool', tool_call_id: 'c1', content: '' }];
    await expect(start({ messages }).completion()).rejects.toMatchObject({ kind: 'invalid_request' });
    expect(await store.read(key)).toBeUndefined();
  });

  test('have whole turns also when a turn is regenerated', async () => {
    const { start, store } = stage(createFakeChannel(hi, hi, [text('Anew'), finish()]));
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    await start({ messages: [user('one'), answer('Hello there'), user('two')] }).completion();
    expect(await recordsOf(store)).toMatchObject([
      { messages: [user('one'), answer('Hello there')] },
      { messages: [user('two'), answer('Anew')] },
    ]);
  });
});
