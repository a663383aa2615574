/** What of a request reaches the channel. */
import { describe, expect, test } from 'vitest';
import type { ChatCompletionChunk, ChatCompletionRequest, ChatMessage } from '../../src/contract.ts';
import { createFakeChannel } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { pulled } from '../support/pulled.ts';
import { user } from '../support/said.ts';
import { answer, hi, stage } from '../support/runStage.ts';

describe('the request that reaches the channel', () => {
  test("begins with the agent's prompt, then come the client's messages, as sent", async () => {
    const { start, channel } = stage(createFakeChannel(hi), { prompt: 'You are Main.' });
    const messages: ChatMessage[] = [
      { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
      Object.assign(user('hi'), { x_vendor: { cache: true } }),
    ];
    await start({ messages }).completion();
    const received = channel.runs[0]?.request.messages ?? [];
    expect(received).toEqual([{ role: 'system', content: 'You are Main.' }, ...messages]);
    expect(received[1]).toBe(messages[0]);
    expect(received[2]).toBe(messages[1]);
  });

  test('has nothing added for an agent without a prompt', async () => {
    const { start, channel } = stage();
    await start().completion();
    expect(channel.runs[0]?.request.messages).toEqual([user('hi')]);
  });

  test("has the channel's own id of the model, and every field of the client, unknown ones included", async () => {
    const { start, channel } = stage();
    const tools = [{ type: 'function' as const, function: { name: 'f', parameters: { type: 'object', $ref: '#' } } }];
    const body = Object.assign(
      { temperature: 0, stream: true, tools, seed: null },
      { x_vendor: { nested: [1, 2] }, top_k: 5 },
    );
    await start(body).completion();
    expect(channel.runs[0]?.request).toEqual({ ...body, model: 'model-of-the-channel', messages: [user('hi')] });
    expect(channel.runs[0]?.request.tools).toBe(tools);
  });

  test('has the params of the agent only where the client says nothing or null', async () => {
    const params = { temperature: 0.5, top_p: 0.9, max_tokens: 100, seed: 1, stop: 'x', logprobs: true };
    const { start, channel } = stage(createFakeChannel(hi), { params });
    await start({ temperature: 0, top_p: null, logprobs: false, stop: '' }).completion();
    expect(channel.runs[0]?.request).toMatchObject({
      temperature: 0,
      top_p: 0.9,
      max_tokens: 100,
      seed: 1,
      stop: '',
      logprobs: false,
    });
  });

  test('has the params of the agent whatever their names are', async () => {
    const params = JSON.parse('{"constructor": 1, "toString": 2, "__proto__": {"polluted": true}}') as object;
    const { start, channel } = stage(createFakeChannel(hi), { params: { ...params } });
    await start().completion();
    expect(Object.keys(channel.runs[0]?.request ?? {})).toEqual(expect.arrayContaining(['model', 'messages']));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('never has a model or messages from the params of the agent', async () => {
    const params = { model: 'other', messages: [] };
    const { start, channel } = stage(createFakeChannel(hi), { params });
    await start().completion();
    expect(channel.runs[0]?.request).toEqual({
      model: 'model-of-the-channel',
      messages: [user('hi')],
      stream: true,
    });
  });

  test.each([
    ['max_tokens', 'max_completion_tokens'],
    ['max_completion_tokens', 'max_tokens'],
  ])("has the client's %s and not the agent's %s, which limits the same thing", async (named, other) => {
    const { start, channel } = stage(createFakeChannel(hi), { params: { [other]: 1000 } });
    await start({ [named]: 5 }).completion();
    const { max_completion_tokens, max_tokens } = channel.runs[0]?.request ?? {};
    expect([max_completion_tokens, max_tokens].filter((limit) => limit != null)).toEqual([5]);
  });

  test('is not the object of the client, which stays as it was', async () => {
    const { start } = stage(createFakeChannel(hi), { prompt: 'You are Main.', params: { seed: 1 } });
    const body: ChatCompletionRequest = { model: 'openclaw', messages: [user('hi')] };
    await start(body).completion();
    expect(body).toEqual({ model: 'openclaw', messages: [user('hi')] });
  });

  test('has the earlier turns of the session, in a stateless run none', async () => {
    const { start, channel } = stage();
    await start({ messages: [user('one')] }).completion();
    await start({ messages: [user('two')] }).completion();
    await start({ messages: [user('three')] }, undefined, false).completion();
    expect(channel.runs[1]?.request.messages).toEqual([user('one'), answer('Hello there'), user('two')]);
    expect(channel.runs[2]?.request.messages).toEqual([user('three')]);
  });
});

describe("the model's context window", () => {
  const long = 'word '.repeat(400);

  test('is filled with the latest turns; how many were left out is known before the first chunk', async () => {
    const { start, channel, stored } = stage(createFakeChannel(hi), {}, createMemoryStore(), 2000);
    for (const name of ['one', 'two', 'three']) await start({ messages: [user(`${name} ${long}`)] }).completion();
    const run = start({ messages: [user('four')], max_tokens: 500 });
    await oneByOne(pulled<ChatCompletionChunk>((sink) => run.read(sink))).next();
    expect(run.progress.facts.omittedTurns).toBe(1);
    const [first] = channel.runs.at(-1)?.request.messages ?? [];
    expect(first?.content).toMatch(/^two /);
    expect(await stored()).toHaveLength(6);
  });

  test('changes nothing when it is not known', async () => {
    const { start, channel } = stage();
    for (const name of ['one', 'two', 'three']) await start({ messages: [user(`${name} ${long}`)] }).completion();
    expect(channel.runs.at(-1)?.request.messages).toHaveLength(5);
  });
});
