/** How long an answer of the offline model is, how often there is one, and what it counts. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../src/channels/offline/pieces.ts';
import { user } from '../support/said.ts';
import { type Body, complete, answer, textOf, weather } from '../support/offlineModel.ts';

type Stop = NonNullable<Body['stop']> | null;

describe('tokens', () => {
  test('add up to the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()), (said) => {
        const tokens = tokensOf(said);
        expect(tokens.join('')).toBe(said);
        expect(tokens).not.toContain('');
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['', []],
    ['  ', ['  ']],
    ['Hello, world!', ['Hello', ',', ' world', '!']],
    ['a  b ', ['a', '  b', ' ']],
    ['internationalisation', ['internationa', 'lisation']],
    ['😀 né', ['😀', ' né']],
  ])('of %j are %j', (said, tokens) => {
    expect(tokensOf(said)).toEqual(tokens);
  });
});

describe('stop', () => {
  const messages = [user('one, two, three')];

  test.each<[Stop, string]>([
    [', two', 'You said: one'],
    [['nowhere', ', three'], 'You said: one, two'],
    [[', three', ', two'], 'You said: one'],
    ['You', ''],
    ['\n', 'You said: one, two, three'],
  ])('%j ends the answer before it', async (stop, content) => {
    const choice = await answer({ messages, stop });
    expect(choice).toMatchObject({ message: { content }, finish_reason: 'stop' });
  });

  test.each<Stop>([null, '', [''], 'nowhere', ['x', 'y', 'z', '§']])('%j ends nothing', async (stop) => {
    expect(await textOf({ messages, stop })).toBe(await textOf({ messages }));
  });
});

describe('a token limit', () => {
  test.each(['max_tokens', 'max_completion_tokens'])('%s cuts the answer and says so', async (name) => {
    const { choices, usage } = await complete({ [name]: 1 });
    expect(choices[0]).toMatchObject({ message: { content: 'You' }, finish_reason: 'length' });
    expect(usage.completion_tokens).toBe(1);
  });

  test.each(['max_tokens', 'max_completion_tokens'])('%s of 0 leaves nothing', async (name) => {
    const { choices, usage } = await complete({ [name]: 0 });
    expect(choices[0]).toMatchObject({ message: { content: '' }, finish_reason: 'length' });
    expect(usage.completion_tokens).toBe(0);
  });

  test('max_completion_tokens wins over max_tokens', async () => {
    expect(await textOf({ max_tokens: 1, max_completion_tokens: 2 })).toBe('You said');
    expect(await textOf({ max_tokens: 1, max_completion_tokens: null })).toBe('You');
  });

  test('that is just enough cuts nothing', async () => {
    const { completion_tokens } = (await complete()).usage;
    expect(await answer({ max_tokens: completion_tokens })).toMatchObject({ finish_reason: 'stop' });
    expect(await answer({ max_tokens: completion_tokens - 1 })).toMatchObject({ finish_reason: 'length' });
  });

  test('counts reasoning too', async () => {
    const { choices, usage } = await complete({ model: 'reasoning', max_completion_tokens: 3 });
    expect(choices[0]).toMatchObject({ message: { content: '' }, finish_reason: 'length' });
    expect(usage.completion_tokens_details).toEqual({ reasoning_tokens: 3 });
  });

  test('can cut a tool call: the finish_reason says that its arguments are no JSON', async () => {
    const choice = await answer({ tools: [weather], tool_choice: 'required', max_tokens: 3 });
    expect(choice.finish_reason).toBe('length');
    expect(choice.message.tool_calls).toMatchObject([{ function: { name: 'get_weather' } }]);
  });
});

describe('n', () => {
  test('gives so many whole answers', async () => {
    const { choices, usage } = await complete({ n: 3 });
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(new Set(choices.map(({ message }) => message.content))).toEqual(new Set([await textOf()]));
    expect(usage.completion_tokens).toBe(3 * (await complete()).usage.completion_tokens);
  });

  test('null means one', async () => {
    expect((await complete({ n: null })).choices).toHaveLength(1);
  });
});

describe('usage', () => {
  test('is the sum of prompt and completion', async () => {
    const { usage } = await complete();
    expect(usage.total_tokens).toBe(usage.prompt_tokens + usage.completion_tokens);
    expect(usage.prompt_tokens).toBeGreaterThan(0);
  });

  test('grows with the prompt', async () => {
    const short = await complete({ messages: [user('hi')] });
    const long = await complete({ messages: [user('hi'), user('hi there')] });
    expect(long.usage.prompt_tokens).toBeGreaterThan(short.usage.prompt_tokens);
  });

  test('counts each token of the text', async () => {
    const { choices, usage } = await complete({ messages: [user('a b c, d!')] });
    expect(usage.completion_tokens).toBe(tokensOf(choices[0]?.message.content ?? '').length);
  });
});

describe('logprobs', () => {
  test('have one entry for each token of the answer', async () => {
    const { message, logprobs } = await answer({ messages: [user('né 😀')], logprobs: true });
    const tokens = logprobs?.content ?? [];
    expect(tokens.map(({ token }) => token).join('')).toBe(message.content);
    expect(Buffer.from(tokens.flatMap(({ bytes }) => bytes ?? [])).toString()).toBe(message.content);
    expect(tokens.every(({ logprob, top_logprobs }) => logprob === 0 && top_logprobs.length === 0)).toBe(true);
  });

  test('have the likely tokens when they are asked for', async () => {
    const { logprobs } = await answer({ logprobs: true, top_logprobs: 5 });
    expect(logprobs?.content?.[0]?.top_logprobs).toEqual([{ token: 'You', logprob: 0, bytes: [89, 111, 117] }]);
    expect((await answer({ logprobs: true, top_logprobs: 0 })).logprobs?.content?.[0]?.top_logprobs).toEqual([]);
  });

  test.each([undefined, null, false])('are null when nobody asks (%s)', async (logprobs) => {
    expect((await answer(logprobs === undefined ? {} : { logprobs })).logprobs).toBeNull();
  });

  test('of a refusal stand under refusal', async () => {
    const { message, logprobs } = await answer({ model: 'refusal', logprobs: true });
    expect(logprobs?.content).toBeNull();
    expect(logprobs?.refusal?.map(({ token }) => token).join('')).toBe(message.refusal);
  });

  test('end where the answer ends', async () => {
    expect((await answer({ logprobs: true, max_tokens: 2 })).logprobs?.content).toHaveLength(2);
  });
});
