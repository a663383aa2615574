import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { WireChunks } from '../../src/channels/normalise.ts';
import { loadContract, type ChatCompletionChunk, type Schema } from '../../src/contract.ts';
import { overloaded } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { callTool, delta, finish, text, usage } from '../support/fakeChannel.ts';
import { wired } from '../support/pulled.ts';

const identity = { id: 'chatcmpl-1', created: 1_795_145_103, model: 'openclaw' };
const isChunk = schemaValidator(loadContract(), 'ChatCompletionChunk');
const opening = (content: string | null = '') => ({ role: 'assistant', content, refusal: null });

async function* asStream(chunks: readonly (ChannelChunk | Error)[]): AsyncGenerator<readonly ChannelChunk[]> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield [chunk];
  }
}

async function wire(...chunks: (ChannelChunk | Error)[]): Promise<ChatCompletionChunk[]> {
  return all(wired(asStream(chunks), identity));
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What the chunks with choices say, one line for each. */
const said = (chunks: readonly ChatCompletionChunk[]) =>
  chunks.flatMap(({ choices }) => choices.map(({ index, delta: says, finish_reason }) => [index, says, finish_reason]));

test('an answer is the role, its deltas, an empty delta with the finish_reason, then the usage', async () => {
  expect(await wire(text('Hello'), text(' there'), finish(), usage(3, 2))).toEqual(
    [
      { choices: [{ index: 0, delta: opening(), logprobs: null, finish_reason: null }] },
      { choices: [{ index: 0, delta: { content: 'Hello' }, logprobs: null, finish_reason: null }] },
      { choices: [{ index: 0, delta: { content: ' there' }, logprobs: null, finish_reason: null }] },
      { choices: [{ index: 0, delta: {}, logprobs: null, finish_reason: 'stop' }] },
      { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 } },
    ].map((chunk) => ({ ...identity, object: 'chat.completion.chunk', ...chunk })),
  );
});

describe('the role', () => {
  test('comes once for each choice, before its first delta', async () => {
    const chunks = await wire(text('b', 1), text('a', 0), text('b', 1), finish('stop', 0), finish('stop', 1));
    expect(said(chunks)).toEqual([
      [1, opening(), null],
      [1, { content: 'b' }, null],
      [0, opening(), null],
      [0, { content: 'a' }, null],
      [1, { content: 'b' }, null],
      [1, {}, 'stop'],
      [0, {}, 'stop'],
    ]);
  });

  test('is not repeated, however often the channel says it', async () => {
    const chunks = await wire(
      delta({ role: 'assistant', content: '' }),
      delta({ role: 'assistant', content: 'a' }),
      delta({ role: 'assistant', content: 'b' }),
      finish(),
    );
    expect(said(chunks)).toEqual([
      [0, opening(), null],
      [0, { content: 'a' }, null],
      [0, { content: 'b' }, null],
      [0, {}, 'stop'],
    ]);
  });

  test('opens an answer that begins with a tool call with null for its content', async () => {
    const chunks = await wire(callTool('c1', 'f', ''), finish('tool_calls'));
    expect(said(chunks)[0]).toEqual([0, opening(null), null]);
  });

  test('opens an answer that says nothing too', async () => {
    expect(said(await wire(finish('length')))).toEqual([
      [0, opening(), null],
      [0, {}, 'length'],
    ]);
  });

  test.each<[string, Schema<'Logprobs'> | null]>([
    ['', null],
    [', with logprobs asked for', { content: [], refusal: null }],
  ])('waits for the first delta, so that a failure before it is still one%s', async (_, logprobs) => {
    const first = { index: 0, delta: { role: 'assistant' as const, content: '' }, logprobs, finish_reason: null };
    const chunks = wired(asStream([{ choices: [first] }, overloaded()]), identity);
    await expect(chunks.next()).rejects.toMatchObject({ kind: 'server_is_overloaded' });
  });
});

describe('a delta', () => {
  test.each<[string, Schema<'Delta'>]>([
    ['nothing', {}],
    ['only the role', { role: 'assistant' }],
    ['empty content', { content: '' }],
    ['null content', { content: null }],
    ['an empty refusal', { refusal: '' }],
    ['empty reasoning', { reasoning_content: '' }],
    ['an empty list of tool calls', { tool_calls: [] }],
    ['all of these', { role: 'assistant', content: '', refusal: null, reasoning_content: '', tool_calls: [] }],
  ])('with %s is dropped', async (_, empty) => {
    const chunks = await wire(delta(empty), text('a'), delta(empty), finish());
    expect(said(chunks)).toEqual([
      [0, opening(), null],
      [0, { content: 'a' }, null],
      [0, {}, 'stop'],
    ]);
  });

  test('loses its empty fields and keeps the others, unknown ones included', async () => {
    const says = { role: 'assistant', content: 'a', refusal: null, reasoning_content: '', x_vendor: { b: 1 } } as const;
    expect(said(await wire(delta(says), finish()))[1]).toEqual([0, { content: 'a', x_vendor: { b: 1 } }, null]);
  });

  test('keeps white space', async () => {
    expect(said(await wire(text(' '), text('\n'), finish())).map(([, { content }]: any) => content)).toEqual([
      '',
      ' ',
      '\n',
      undefined,
    ]);
  });

  test('together with a finish_reason is split in two chunks', async () => {
    const chunks = await wire({ choices: [{ index: 0, delta: { content: 'a' }, finish_reason: 'stop' }] });
    expect(said(chunks)).toEqual([
      [0, opening(), null],
      [0, { content: 'a' }, null],
      [0, {}, 'stop'],
    ]);
  });

  test('keeps its logprobs', async () => {
    const logprobs = { content: [{ token: 'a', logprob: 0, bytes: [97], top_logprobs: [] }], refusal: null };
    const chunks = await wire(
      { choices: [{ index: 0, delta: { content: 'a' }, logprobs, finish_reason: null }] },
      finish(),
    );
    expect(chunks[1]?.choices[0]?.logprobs).toEqual(logprobs);
  });

  test('without text keeps its logprobs: a token can be a part of a character', async () => {
    const token = (bytes: number[]) => ({ token: '', logprob: 0, bytes, top_logprobs: [] });
    const part = (content: string, ...bytes: number[]): ChannelChunk => ({
      choices: [
        { index: 0, delta: { content }, logprobs: { content: [token(bytes)], refusal: null }, finish_reason: null },
      ],
    });
    const chunks = await wire(part('', 0xf0, 0x9f), part('😀', 0x98, 0x80), finish());
    const tokens = chunks.flatMap(({ choices }) => choices[0]?.logprobs?.content ?? []);
    expect(tokens.flatMap(({ bytes }) => bytes)).toEqual([0xf0, 0x9f, 0x98, 0x80]);
  });

  test('of a choice among several in one chunk becomes a chunk of its own', async () => {
    const choice = (index: number) => ({ index, delta: { content: `${index}` }, finish_reason: 'stop' as const });
    const chunks = await wire({ choices: [choice(0), choice(1)] });
    expect(chunks.every(({ choices }) => choices.length <= 1)).toBe(true);
    expect(said(chunks).filter(([, , reason]) => reason === 'stop')).toHaveLength(2);
  });
});

describe('the finish_reason', () => {
  test.each(['stop', 'length', 'tool_calls', 'content_filter', 'function_call'] as const)(
    '%s stays',
    async (reason) => {
      expect(said(await wire(text('a'), finish(reason))).at(-1)).toEqual([0, {}, reason]);
    },
  );

  test('stop after tool calls becomes tool_calls, for the choice that called', async () => {
    const chunks = await wire(callTool('c1', 'f', '{}'), text('b', 1), finish('stop', 0), finish('stop', 1));
    expect(said(chunks).slice(-2)).toEqual([
      [0, {}, 'tool_calls'],
      [1, {}, 'stop'],
    ]);
  });

  test.each(['length', 'content_filter'] as const)('%s after tool calls stays: the call may be cut', async (reason) => {
    expect(said(await wire(callTool('c1', 'f', '{"a'), finish(reason))).at(-1)).toEqual([0, {}, reason]);
  });

  test('comes once, though the channel says it again', async () => {
    const chunks = await wire(text('a'), finish('length'), finish('length'), usage(1, 1));
    expect(said(chunks).filter(([, , reason]) => reason !== null)).toHaveLength(1);
  });

  test.each<[string, ChannelChunk[]]>([
    ['nothing at all', []],
    ['only the usage', [usage(1, 1)]],
    ['text', [text('a')]],
    ['text and the usage', [text('a'), usage(1, 1)]],
    ['only empty deltas', [delta({ role: 'assistant' }), delta({})]],
    ['one finished answer of two', [text('a', 0), text('b', 1), finish('stop', 1)]],
  ])('missing after %s means that the answer was cut', async (_, chunks) => {
    await expect(wire(...chunks)).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });
});

describe('the end', () => {
  test('is not told before everything has come', () => {
    const chunks = new WireChunks(identity);
    const before = [finish(), text('a'), finish()].flatMap((chunk) => chunks.take([chunk]));
    expect(before.map(({ choices: [choice] }) => choice?.finish_reason)).toEqual([null, null]);
    expect(chunks.end().map(({ choices: [choice] }) => (choice ? choice.finish_reason : 'usage'))).toEqual([
      'stop',
      'usage',
    ]);
  });

  test('is none when the channel broke off', () => {
    const chunks = new WireChunks(identity);
    expect(chunks.take([text('a')])).toHaveLength(2);
    expect(() => chunks.end()).toThrow(expect.objectContaining({ kind: 'upstream_disconnected' }));
    expect(() => new WireChunks(identity).end()).toThrow(expect.objectContaining({ kind: 'upstream_disconnected' }));
  });

  test('has the usage last, wherever the channel says it; the last word counts', async () => {
    const withUsage = { ...text('a'), ...usage(1, 1), choices: text('a').choices };
    const chunks = await wire(usage(9, 9), withUsage, finish());
    expect(chunks.map(({ usage: used }) => used?.total_tokens)).toEqual([undefined, undefined, undefined, 2]);
  });

  test('has a usage of zero when the channel counts nothing', async () => {
    expect((await wire(text('a'), finish())).at(-1)).toMatchObject({
      choices: [],
      usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
    });
  });

  test('keeps the details of the usage', async () => {
    const used = { ...usage(3, 2).usage!, completion_tokens_details: { reasoning_tokens: 1 } };
    expect((await wire(text('a'), finish(), { choices: [], usage: used })).at(-1)?.usage).toEqual(used);
  });
});

test('service_tier and system_fingerprint are kept from the first chunk on that has them', async () => {
  const chunks = await wire(
    text('a'),
    { ...text('b'), service_tier: 'flex', system_fingerprint: 'fp_1' },
    { ...text('c'), service_tier: null },
    finish(),
  );
  const extras = chunks.map(({ service_tier, system_fingerprint }) => [service_tier, system_fingerprint]);
  expect(extras.slice(0, 2)).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(new Set(extras.slice(2).map(String))).toEqual(new Set(['flex,fp_1']));
});

const channelChunk: fc.Arbitrary<ChannelChunk> = fc.record({
  choices: fc.array(
    fc.record({
      index: fc.nat({ max: 2 }),
      delta: fc.record(
        {
          role: fc.constant('assistant' as const),
          content: fc.oneof(fc.string(), fc.constant(null)),
          refusal: fc.oneof(fc.constant(''), fc.constant(null)),
          reasoning_content: fc.string(),
          tool_calls: fc.constant([{ index: 0, id: 'c1', type: 'function' as const, function: { name: 'f' } }]),
        },
        { requiredKeys: [] },
      ),
      finish_reason: fc.constant(null),
    }),
    { maxLength: 2 },
  ),
});

test('whatever a channel says, each chunk fits the contract, each choice is opened once and finished once, nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(channelChunk), async (chunks) => {
      const indexes = [...new Set([0, ...chunks.flatMap(({ choices }) => choices.map(({ index }) => index))])];
      const told = await wire(...chunks, ...indexes.map((index) => finish('stop', index)));
      expect(told.filter((chunk) => !isChunk(chunk))).toEqual([]);
      const choices = told.flatMap((chunk) => chunk.choices);
      for (const index of indexes) {
        const own = choices.filter((choice) => choice.index === index);
        expect(own.map(({ delta: says }) => says.role)).toEqual(['assistant', ...own.slice(1).map(() => undefined)]);
        expect(own.map((choice) => choice.finish_reason !== null)).toEqual([...own.slice(1).map(() => false), true]);
        const original = chunks.flatMap((chunk) => chunk.choices).filter((choice) => choice.index === index);
        expect(joined(own)).toBe(joined(original));
      }
    }),
  );
});

const joined = (choices: readonly { delta: Schema<'Delta'> }[]): string =>
  choices.map(({ delta: says }) => says.content ?? '').join('') +
  choices.map(({ delta: says }) => says.reasoning_content ?? '').join('');
