/** What upstreams may answer: as much as is read without holding others up, and as fits beside all else that is held. */
import { describe, expect, test } from 'vitest';
import { toExactJson } from '../../src/exactJson.ts';
import { exactPieces, toExactParts } from '../../src/jsonPieces.ts';
import { chunk, done, finish, lines, messages, startKind, streamed, whole } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

const mebibyte = 1_048_576;
const many = <One>(count: number, make: (at: number) => One): One[] =>
  Array.from({ length: count }, (_, at) => make(at));
const call = (at: number) => ({ id: `c${at}`, type: 'function', function: { name: 'f', arguments: `{"a":${at}}` } });
const logprob = (at: number) => ({ token: `t${at}`, logprob: -0.5, bytes: [116], top_logprobs: [] });
/** Stands for one level more than there may be, of which JSON.stringify would run out of its stack. */
const deep = '@deep';
const deepText = '['.repeat(12_000) + ']'.repeat(12_000);
const deepened = (script: Script): Script => ({
  ...script,
  body: String(script.body).replaceAll(JSON.stringify(deep), deepText),
});

describe('an answer within the limits comes back as it is', () => {
  test('with very many calls, and log probabilities beyond the limit of all other members', async () => {
    const tool_calls = many(3000, call);
    const content = many(30_000, logprob);
    const choices = [
      { index: 0, message: { role: 'assistant', content: null, tool_calls }, finish_reason: 'tool_calls' },
      { index: 1, message: { role: 'assistant', content: 'hi' }, logprobs: { content }, finish_reason: 'stop' },
    ];
    const { client } = await startKind([{ body: JSON.stringify({ choices, citations: ['a', 'b'] }) }]);
    const { status, json } = await client.chat({ n: 2 });
    expect(status).toBe(200);
    expect(json.citations).toEqual(['a', 'b']);
    expect(json.choices[0].message.tool_calls).toEqual(tool_calls);
    expect(json.choices[0].finish_reason).toBe('tool_calls');
    expect(json.choices[1].logprobs.content).toEqual(content);
    expect(json.choices[1].message.content).toBe('hi');
  });

  test('calls of one id that stand far from each other are several', async () => {
    const calls = many(500, (at) => ({ ...call(at), id: 'same', function: { name: 'f', arguments: '' } }));
    const { client } = await startKind([whole({ content: null, tool_calls: calls }, 'tool_calls')]);
    const { json } = await client.chat();
    const { tool_calls } = json.choices[0].message;
    expect(new Set(tool_calls.map(({ id }: { id: string }) => id)).size).toBe(500);
  });

  test.each([true, false])('as one event of 7 MiB in many words, streamed: %s', async (stream) => {
    const content = '語😀'.repeat(2_400_000);
    const { client } = await startKind([streamed(chunk({ content: 'a' }), chunk({ content }), finish('stop'), done)]);
    const answer = await client.chat({ stream });
    expect(answer.text.includes(`${content}"`)).toBe(true);
  });
});

describe('502: an answer that would take long to be read', () => {
  const oneCalls = many(2, (at) =>
    chunk({ tool_calls: many(6000, (one) => ({ ...call(one), index: at * 6000 + one })) }),
  );
  test.each<[string, 'openai-completions' | 'anthropic-messages' | 'ollama', Script, string]>([
    ['too deep', 'openai-completions', whole({ content: 'x', y: deep }), '10000 levels'],
    ['too many members', 'openai-completions', whole({ content: 'x', y: Array(100_000).fill(0) }), '100000 members'],
    [
      'too many keys',
      'openai-completions',
      whole({ content: 'x', y: Object.fromEntries(many(10_001, (at) => [`k${at}`, 0])) }),
      '10000 keys',
    ],
    [
      'too many choices',
      'openai-completions',
      { body: JSON.stringify({ choices: many(1001, (index) => ({ index, message: { content: 'x' } })) }) },
      '1000 choices',
    ],
    ['too many calls', 'openai-completions', whole({ tool_calls: many(10_001, call) }), '10000 tools'],
    ['an event too deep', 'openai-completions', streamed(chunk({ content: 'x', y: deep })), '10000 levels'],
    ['an event of too many members', 'openai-completions', streamed(oneCalls[0] ?? ''), '20000 members'],
    ['a message too deep', 'anthropic-messages', { body: JSON.stringify({ content: deep }) }, '10000 levels'],
    ['an event too deep', 'anthropic-messages', messages({ type: 'message_start', y: deep }), '10000 levels'],
    ['a line too deep', 'ollama', lines({ message: { content: 'x' }, y: deep }), '10000 levels'],
  ])('%s, %s', async (_, api, script, words) => {
    const { client } = await startKind([deepened(script)], { api });
    const { status, json } = await client.chat();
    expect({ status, code: json.error.code }).toEqual({ status: 502, code: 'upstream_error' });
    expect(json.error.message).toContain(words);
  });

  test('what came before a refused event is told before', async () => {
    const script = streamed(chunk({ content: 'before' }), chunk({ content: 'x', y: deep }));
    const { client } = await startKind([deepened(script)]);
    const { text } = await client.chat({ stream: true });
    expect(text).toContain('"content":"before"');
    expect(text).toMatch(/data: \{"error":.*10000 levels/);
  });
});

test.each<[string, 'openai-completions' | 'ollama', (length: number) => Script]>([
  ['a whole one', 'openai-completions', (length) => whole({ content: 'x'.repeat(length) })],
  [
    'one in events',
    'openai-completions',
    (length) => streamed(...many(3, () => chunk({ content: 'x'.repeat(length / 3) })), finish('stop'), done),
  ],
  [
    'one in lines',
    'ollama',
    (length) => lines(...many(3, (at) => ({ message: { content: 'x'.repeat(length / 3) }, done: at === 2 }))),
  ],
])('503: %s for which there is no room; what is held is given back', async (_, api, make) => {
  const { client } = await startKind([make(21 * mebibyte), make(18 * mebibyte)], { api, maxHeldBytes: 1 });
  const refused = await client.chat();
  expect(refused).toMatchObject({ status: 503, json: { error: { code: 'overloaded' } } });
  expect(refused.json.error.message).toContain("the model's answer");
  for (let at = 0; at < 2; at++) {
    await expect.poll(async () => (await client.chat()).status).toBe(200);
  }
});

test('503: one in very many events, which take more than they say while they are held for who does not stream', async () => {
  const inEvents = (count: number): Script => ({ body: chunk({ content: 'x' }).repeat(count) + finish('stop') + done });
  const { client } = await startKind([inEvents(220_000), inEvents(100_000)], { maxHeldBytes: 1 });
  expect(await client.chat()).toMatchObject({ status: 503, json: { error: { code: 'overloaded' } } });
  expect((await client.chat()).json.choices[0].message.content).toHaveLength(100_000);
});

describe('JSON in pieces', () => {
  test('is the same as in one', () => {
    const pair = '😀';
    for (const value of [
      `a${pair.repeat(100_000)}`,
      { a: `${pair.repeat(20_000)}\ud83d`, b: [pair.repeat(12_000), null, undefined, 1], c: undefined, d: {} },
      [[], {}, many(50_000, (at) => ({ at, is: true }))],
    ])
      expect([...exactPieces(value)].join('') === toExactJson(value)).toBe(true);
  });

  test('is bounded in each of them', async () => {
    const value = { choices: [{ message: { content: '\n'.repeat(mebibyte), x: many(100_000, String) } }] };
    const parts = await toExactParts(value);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(mebibyte / 4);
    expect(parts.map(String).join('')).toBe(JSON.stringify(value));
    expect(await toExactParts({ a: [1] })).toEqual(['{"a":[1]}']);
  });
});
