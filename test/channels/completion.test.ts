import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { loadContract, type ChatCompletion, type ChatCompletionChunk, type Schema } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { wired } from '../support/pulled.ts';

const isCompletion = schemaValidator(loadContract(), 'ChatCompletion');
const identity = {
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk' as const,
  created: 1_795_145_103,
  model: 'openclaw',
};

type ChunkChoice = ChatCompletionChunk['choices'][number];
type Delta = Schema<'Delta'>;

const choice = (delta: Delta, finish_reason: ChunkChoice['finish_reason'] = null, index = 0): ChunkChoice => ({
  index,
  delta,
  finish_reason,
});
const chunkOf = (...choices: ChunkChoice[]): ChatCompletionChunk => ({ ...identity, choices });
const chunk = (delta: Delta, index = 0): ChatCompletionChunk => chunkOf(choice(delta, null, index));
const finish = (reason: Schema<'FinishReason'> = 'stop', index = 0): ChatCompletionChunk =>
  chunkOf(choice({}, reason, index));
const opening = (index = 0): ChatCompletionChunk => chunk({ role: 'assistant', content: '', refusal: null }, index);

function fold(...chunks: ChatCompletionChunk[]): ChatCompletion {
  const accumulator = new CompletionAccumulator();
  for (const one of chunks) accumulator.add(one);
  return accumulator.completion();
}

const messageOf = (...chunks: ChatCompletionChunk[]) => fold(...chunks).choices[0]?.message;
const callDelta = (index: number, said: Omit<Schema<'ToolCallDelta'>, 'index'>): ChatCompletionChunk =>
  chunk({ tool_calls: [{ index, ...said }] });
const callStart = (index: number, id: string, name: string): ChatCompletionChunk =>
  callDelta(index, { id, type: 'function', function: { name, arguments: '' } });
const functionCall = (id: string, name: string, args: string): Schema<'ToolCall'> => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});

test('a completion is the sum of its chunks', () => {
  const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 };
  expect(
    fold(opening(), chunk({ content: 'Hello' }), chunk({ content: ' there' }), finish(), { ...chunkOf(), usage }),
  ).toEqual({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_145_103,
    model: 'openclaw',
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: 'Hello there', refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage,
  });
});

test('without any chunk there is no completion', () => {
  expect(() => new CompletionAccumulator().completion()).toThrow('no chunk was added');
});

test('can be looked at while it grows', () => {
  const accumulator = new CompletionAccumulator();
  accumulator.add(opening());
  accumulator.add(chunk({ content: 'a' }));
  expect(accumulator.message().content).toBe('a');
  accumulator.add(chunk({ content: 'b' }));
  expect(accumulator.message().content).toBe('ab');
});

describe('the message', () => {
  test('of an answer without words is empty, not null', () => {
    expect(messageOf(opening(), finish('length'))).toEqual({ role: 'assistant', content: '', refusal: null });
  });

  test('that calls tools has no content', () => {
    expect(messageOf(opening(), callStart(0, 'c1', 'f'), finish('tool_calls'))?.content).toBeNull();
    const withNull = chunk({ role: 'assistant', content: null, refusal: null });
    expect(messageOf(withNull, callStart(0, 'c1', 'f'), finish('tool_calls'))?.content).toBeNull();
  });

  test('that says something and calls tools has both', () => {
    const message = messageOf(
      opening(),
      chunk({ content: 'Let me see.' }),
      callStart(0, 'c1', 'f'),
      finish('tool_calls'),
    );
    expect(message).toMatchObject({ content: 'Let me see.', tool_calls: [{ id: 'c1' }] });
  });

  test('that refuses has the refusal and no content', () => {
    expect(messageOf(opening(), chunk({ refusal: 'I ' }), chunk({ refusal: 'cannot.' }), finish())).toEqual({
      role: 'assistant',
      content: null,
      refusal: 'I cannot.',
    });
  });

  test('has no tool_calls and no reasoning when there were none', () => {
    expect(Object.keys(messageOf(opening(), chunk({ content: 'a' }), finish()) ?? {})).toEqual([
      'role',
      'content',
      'refusal',
    ]);
  });

  test('joins its reasoning', () => {
    const message = messageOf(
      opening(),
      chunk({ reasoning_content: 'h' }),
      chunk({ reasoning_content: 'm' }),
      chunk({ content: 'a' }),
      finish(),
    );
    expect(message).toEqual({ role: 'assistant', content: 'a', refusal: null, reasoning_content: 'hm' });
  });

  test('joins a deprecated function call', () => {
    const message = messageOf(
      opening(),
      chunk({ function_call: { name: 'f', arguments: '' } }),
      chunk({ function_call: { arguments: '{"a"' } }),
      chunk({ function_call: { arguments: ':1}' } }),
      finish('function_call'),
    );
    expect(message?.function_call).toEqual({ name: 'f', arguments: '{"a":1}' });
  });

  test('keeps its annotations', () => {
    const annotations = [{ type: 'url_citation', url_citation: { url: 'https://example.com' } }];
    expect(messageOf(opening(), chunk({ content: 'a' }), chunk({ annotations }), finish())?.annotations).toEqual(
      annotations,
    );
  });
});

describe('tool calls', () => {
  test('grow side by side, in the order of their indexes', () => {
    const message = messageOf(
      opening(),
      callStart(0, 'c1', 'f'),
      callStart(1, 'c2', 'g'),
      callDelta(1, { function: { arguments: '{"b"' } }),
      callDelta(0, { function: { arguments: '{}' } }),
      callDelta(1, { function: { arguments: ':2}' } }),
      finish('tool_calls'),
    );
    expect(message?.tool_calls).toEqual([functionCall('c1', 'f', '{}'), functionCall('c2', 'g', '{"b":2}')]);
  });

  test('are in the order of their indexes, whichever comes first', () => {
    const chunks = [callStart(1, 'c2', 'g'), callStart(0, 'c1', 'f'), callDelta(1, { function: { arguments: '{}' } })];
    const { tool_calls } = messageOf(opening(), ...chunks, finish('tool_calls')) ?? {};
    expect(tool_calls).toEqual([functionCall('c1', 'f', ''), functionCall('c2', 'g', '{}')]);
  });

  test('may come several in one chunk, and whole', () => {
    const both = [functionCall('c1', 'f', '{}'), functionCall('c2', 'g', '[]')];
    const tool_calls = both.map((call, index) => ({ index, ...call }));
    expect(messageOf(opening(), chunk({ tool_calls }), finish('tool_calls'))?.tool_calls).toEqual(both);
  });

  test('of custom tools have an input', () => {
    const message = messageOf(
      opening(),
      callDelta(0, { id: 'c1', type: 'custom', custom: { name: 'sql', input: '' } }),
      callDelta(0, { custom: { input: 'select' } }),
      callDelta(0, { custom: { input: ' 1' } }),
      finish('tool_calls'),
    );
    expect(message?.tool_calls).toEqual([{ id: 'c1', type: 'custom', custom: { name: 'sql', input: 'select 1' } }]);
  });

  test('whose indexes have gaps are listed without gaps', () => {
    const completion = fold(opening(), callStart(1, 'c1', 'f'), callStart(7, 'c2', 'g'), finish('tool_calls'));
    expect(completion.choices[0]?.message.tool_calls).toEqual([
      functionCall('c1', 'f', ''),
      functionCall('c2', 'g', ''),
    ]);
    expect(isCompletion(JSON.parse(JSON.stringify(completion)))).toBe(true);
  });
});

describe('choices', () => {
  test('are sorted by their index, each with its own words and end', () => {
    const { choices } = fold(
      opening(2),
      chunk({ content: 'c' }, 2),
      opening(0),
      chunk({ content: 'a' }, 0),
      opening(1),
      chunk({ content: 'b' }, 1),
      finish('length', 0),
      finish('stop', 2),
      finish('content_filter', 1),
    );
    expect(choices.map(({ index, message, finish_reason }) => [index, message.content, finish_reason])).toEqual([
      [0, 'a', 'length'],
      [1, 'b', 'content_filter'],
      [2, 'c', 'stop'],
    ]);
  });

  test('of which a session remembers the first, whichever came first', () => {
    const accumulator = new CompletionAccumulator();
    for (const one of [chunk({ content: 'second' }, 1), chunk({ content: 'first' }, 0)]) accumulator.add(one);
    expect(accumulator.message().content).toBe('first');
  });
});

describe('logprobs', () => {
  const token = (name: string) => ({ token: name, logprob: -0.5, bytes: [97], top_logprobs: [] });
  const withLogprobs = (delta: Delta, logprobs: Schema<'Logprobs'> | null): ChatCompletionChunk =>
    chunkOf({ index: 0, delta, logprobs, finish_reason: null });

  test('are joined', () => {
    const completion = fold(
      opening(),
      withLogprobs({ content: 'a' }, { content: [token('a')], refusal: null }),
      withLogprobs({ content: 'bc' }, { content: [token('b'), token('c')], refusal: null }),
      withLogprobs({ content: 'd' }, null),
      finish(),
    );
    expect(completion.choices[0]?.logprobs).toEqual({ content: [token('a'), token('b'), token('c')], refusal: null });
  });

  test('of a refusal are kept apart', () => {
    const completion = fold(
      opening(),
      withLogprobs({ refusal: 'a' }, { content: null, refusal: [token('a')] }),
      withLogprobs({ refusal: 'b' }, { content: null, refusal: [token('b')] }),
      finish(),
    );
    expect(completion.choices[0]?.logprobs).toEqual({ content: null, refusal: [token('a'), token('b')] });
  });

  test('that nobody asked for are null', () => {
    expect(fold(opening(), chunk({ content: 'a' }), finish()).choices[0]?.logprobs).toBeNull();
  });
});

test('service_tier and system_fingerprint of the last chunk are kept; absent or null ones are left out', () => {
  const extras = { service_tier: 'flex', system_fingerprint: 'fp_1' };
  expect(fold(opening(), { ...finish(), ...extras })).toMatchObject(extras);
  expect(Object.keys(fold(opening(), { ...finish(), service_tier: null }))).not.toContain('service_tier');
});

test('what was told once is not forgotten: usage and finish_reason stay, whatever comes after', () => {
  const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
  const completion = fold(opening(), { ...finish('length'), usage }, { ...chunk({}), usage: null });
  expect(completion).toMatchObject({ usage, choices: [{ finish_reason: 'length' }] });
});

test('without a usage its numbers are zero', () => {
  expect(fold(opening(), finish()).usage).toEqual({ prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 });
});

/** What a model says, and where it is cut into deltas. */
const answers = fc.record({
  content: fc.string({ unit: 'grapheme' }),
  reasoning: fc.string({ unit: 'grapheme' }),
  refusal: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme' })),
  calls: fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.json(), fc.boolean()), { maxLength: 3 }),
});
const cuts = fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 20 });

test('however text and arguments are cut into deltas, the completion is the same, and it fits the contract', () => {
  fc.assert(
    fc.property(answers, cuts, (answer, widths) => {
      const whole = fold(opening(), ...deltasOf(answer, [Infinity]), finish());
      const cut = fold(opening(), ...deltasOf(answer, widths), finish());
      expect(cut).toEqual(whole);
      expect(isCompletion(cut)).toBe(true);
    }),
  );
});

test('the order of the chunks of different choices does not matter', () => {
  fc.assert(
    fc.property(answers, answers, cuts, fc.infiniteStream(fc.boolean()), (one, other, widths, coins) => {
      const first = [opening(0), ...deltasOf(one, widths, 0), finish('stop', 0)];
      const second = [opening(1), ...deltasOf(other, widths, 1), finish('length', 1)];
      const shuffled = merge(first, second, coins);
      expect(fold(...shuffled)).toEqual(fold(...first, ...second));
    }),
  );
});

test('normalised chunks add up to the same completion as the raw ones, normalised again or not', async () => {
  await fc.assert(
    fc.asyncProperty(answers, cuts, async (answer, widths) => {
      const raw = [...deltasOf(answer, widths), finish(answer.calls.length > 0 ? 'tool_calls' : 'stop')];
      const once = await normalise(raw);
      const twice = await normalise(once);
      expect(fold(...twice)).toEqual(fold(...once));
      expect(fold(...once)).toEqual(fold(opening(), ...raw));
    }),
  );
});

async function normalise(chunks: readonly ChatCompletionChunk[]): Promise<ChatCompletionChunk[]> {
  const channel = async function* () {
    yield chunks;
  };
  const normalised: ChatCompletionChunk[] = [];
  for await (const one of wired(channel(), identity)) normalised.push(one);
  return normalised;
}

type Answer = typeof answers extends fc.Arbitrary<infer Value> ? Value : never;

function deltasOf(
  { content, reasoning, refusal, calls }: Answer,
  widths: readonly number[],
  index = 0,
): ChatCompletionChunk[] {
  const deltas: Delta[] = [
    ...pieces(reasoning, widths).map((piece): Delta => ({ reasoning_content: piece })),
    ...pieces(content, widths).map((piece): Delta => ({ content: piece })),
    ...(refusal === '' ? [] : pieces(refusal, widths).map((piece): Delta => ({ refusal: piece }))),
    ...calls.flatMap(([name, text, isCustom], at) => callDeltas(at, name, pieces(text, widths), isCustom)),
  ];
  return deltas.map((delta) => chunk(delta, index));
}

function callDeltas(index: number, name: string, inputs: readonly string[], isCustom: boolean): Delta[] {
  const first = isCustom
    ? { index, id: `c${index}`, type: 'custom' as const, custom: { name, input: '' } }
    : { index, id: `c${index}`, type: 'function' as const, function: { name, arguments: '' } };
  const rest = inputs.map((input) =>
    isCustom ? { index, custom: { input } } : { index, function: { arguments: input } },
  );
  return [first, ...rest].map((call) => ({ tool_calls: [call] }));
}

/** The text in pieces of these widths, again and again; a width of 0 puts an empty piece before the next. */
function pieces(text: string, widths: readonly number[]): string[] {
  const cut: string[] = [];
  for (let [at, turn] = [0, 0]; at < text.length; turn++) {
    const width = widths[turn % widths.length] ?? 1;
    if (width === 0) cut.push('');
    const end = at + Math.max(1, width);
    cut.push(text.slice(at, end));
    at = end;
  }
  return cut;
}

function merge<Item>(one: readonly Item[], other: readonly Item[], coins: Iterator<boolean>): Item[] {
  const [left, right, merged] = [[...one], [...other], [] as Item[]];
  while (left.length + right.length > 0) {
    const from = right.length === 0 || (left.length > 0 && coins.next().value) ? left : right;
    merged.push(from.shift()!);
  }
  return merged;
}
