/** Kind E: calls of functions in odd shapes are found again, none is merged with another, and none has arguments that are two texts. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { chunk, done, finish, lines, startKind, streamed, whole } from '../support/kind.ts';
import type { UpstreamRequest } from '../support/upstream.ts';

type Piece = Record<string, unknown>;

/** A piece of a call; undefined leaves a field out. */
const piece = (name: string | undefined, args: unknown, more: Piece = {}): Piece => ({
  ...more,
  function: { ...(name !== undefined && { name }), ...(args !== undefined && { arguments: args }) },
});
const tools = ['f', 'g', 'now', 'get', 'get_weather'].map((name) => ({ type: 'function', function: { name } }));
const [p1, p2] = ['{"p":1}', '{"p":2}'];
const at0 = { index: 0, id: '' };

/** Deltas (each a list of pieces), and the calls that they are. */
const cases: [name: string, deltas: Piece[][], calls: [string, string][]][] = [
  [
    'index 0 and an empty id for all',
    [[piece('f', p1, at0)], [piece('g', p2, at0)]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'the same of one function',
    [[piece('f', p1, at0)], [piece('f', p2, at0)]],
    [
      ['f', p1],
      ['f', p2],
    ],
  ],
  [
    'the same with equal arguments',
    [[piece('f', p1, at0)], [piece('f', p1, at0)]],
    [
      ['f', p1],
      ['f', p1],
    ],
  ],
  [
    'two in one list without index and id',
    [[piece('f', p1), piece('g', p2)]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'two of one function in one list',
    [[piece('f', p1), piece('f', p1)]],
    [
      ['f', p1],
      ['f', p1],
    ],
  ],
  [
    'two in one list, both with index 0',
    [[piece('f', p1, at0), piece('g', p2, at0)]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'one after the other without index and id',
    [[piece('f', p1)], [piece('g', p2)]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'a name that is sent anew and longer',
    [[piece('get', '', at0)], [piece('get_weather', '{}', at0)]],
    [['get_weather', '{}']],
  ],
  [
    'a name in pieces',
    [[piece('get_', undefined, at0)], [piece('weather', undefined, at0)], [piece(undefined, '{}', at0)]],
    [['get_weather', '{}']],
  ],
  [
    'a name in three pieces without index',
    [[piece('get', undefined)], [piece('_wea', undefined)], [piece('ther', undefined)]],
    [['get_weather', '{}']],
  ],
  [
    'the name in every delta',
    [[piece('f', '{"p"', at0)], [piece('f', ':1', at0)], [piece('f', '}', at0)]],
    [['f', p1]],
  ],
  ['the name once more after the end', [[piece('f', p1, at0)], [piece('f', '', at0)]], [['f', p1]]],
  [
    'the whole call once more at the end',
    [[piece('f', p1, { index: 0, id: 'c' })], [piece('f', p1, { index: 0, id: 'c' })]],
    [['f', p1]],
  ],
  ['the arguments once more at the end', [[piece('f', p1, at0)], [piece(undefined, p1, at0)]], [['f', p1]]],
  ['white space after the end', [[piece('f', p1, at0)], [piece(undefined, ' \n', at0)]], [['f', p1]]],
  ['a brace too many', [[piece('f', p1, at0)], [piece(undefined, '}', at0)]], [['f', p1]]],
  [
    'an id that is repeated, without index',
    [[piece('f', '{"p"', { id: 'a' })], [piece(undefined, ':1}', { id: 'a' })]],
    [['f', p1]],
  ],
  [
    'an empty id and growing indexes',
    [[piece('f', p1, { index: 0, id: '' })], [piece('g', p2, { index: 1, id: '' })]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'an index that counts pieces',
    [[piece('f', '{"p"', { index: 0 })], [piece(undefined, ':1', { index: 1 })], [piece(undefined, '}', { index: 2 })]],
    [['f', p1]],
  ],
  [
    'a new id in every piece',
    [
      [piece('f', '', { index: 0, id: 'a' })],
      [piece(undefined, '{"p"', { index: 0, id: 'b' })],
      [piece(undefined, ':1}', { index: 0, id: 'c' })],
    ],
    [['f', p1]],
  ],
  [
    'a new id and the name in every piece',
    [[piece('f', '{"p"', { index: 0, id: 'a' })], [piece('f', ':1}', { index: 0, id: 'b' })]],
    [['f', p1]],
  ],
  [
    'index 0 and ids of their own',
    [[piece('f', p1, { index: 0, id: 'a' })], [piece('g', p2, { index: 0, id: 'b' })]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'index 0, ids of their own, and no arguments',
    [[piece('now', '', { index: 0, id: 'a' })], [piece('g', p2, { index: 0, id: 'b' })]],
    [
      ['now', '{}'],
      ['g', p2],
    ],
  ],
  [
    'index 0, ids of their own, piece by piece',
    [
      [piece('f', '{"p"', { index: 0, id: 'a' })],
      [piece('g', '{"p"', { index: 0, id: 'b' })],
      [piece(undefined, ':1}', { index: 0, id: 'a' })],
      [piece(undefined, ':2}', { index: 0, id: 'b' })],
    ],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'one id for all and indexes',
    [[piece('f', p1, { index: 0, id: 'x' })], [piece('f', p1, { index: 1, id: 'x' })]],
    [
      ['f', p1],
      ['f', p1],
    ],
  ],
  [
    'one id for all',
    [[piece('f', p1, { index: 0, id: 'x' })], [piece('g', p2, { index: 0, id: 'x' })]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'two in one list that go on by place',
    [
      [piece('f', '{"p"'), piece('g', '{"p"')],
      [piece(undefined, ':1}'), piece(undefined, ':2}')],
    ],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'side by side, by their indexes',
    [
      [piece('f', '', { index: 0, id: 'a' }), piece('g', '', { index: 1, id: 'b' })],
      [piece(undefined, p2, { index: 1 })],
      [piece(undefined, p1, { index: 0 })],
    ],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'indexes as texts',
    [
      [piece('f', '{"p"', { index: '0' })],
      [piece('g', '{"p"', { index: '1' })],
      [piece(undefined, ':1}', { index: '0' })],
      [piece(undefined, ':2}', { index: '1' })],
    ],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'indexes that begin at one',
    [
      [piece('f', '{"p"', { index: 1, id: 'a' })],
      [piece(undefined, ':1}', { index: 1 })],
      [piece('g', p2, { index: 2, id: 'b' })],
    ],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  [
    'indexes that are none',
    [[piece('f', '{"p"', { index: -1 })], [piece(undefined, ':1}', { index: 0.5 })]],
    [['f', p1]],
  ],
  [
    'index null',
    [[piece('f', '{"p"', { index: null, id: 'a' })], [piece(undefined, ':1}', { index: null, id: null })]],
    [['f', p1]],
  ],
  [
    'the id in a later delta',
    [[piece('f', undefined, { index: 0 })], [piece(undefined, p1, { index: 0, id: 'a' })]],
    [['f', p1]],
  ],
  [
    'the name after the arguments',
    [[piece(undefined, p1, { index: 0, id: 'a' })], [piece('f', undefined, { index: 0 })]],
    [['f', p1]],
  ],
  [
    'arguments as an object',
    [[piece('f', { p: 1 }, at0)], [piece('g', { p: 2 }, at0)]],
    [
      ['f', p1],
      ['g', p2],
    ],
  ],
  ['no arguments', [[piece('now', undefined, at0)]], [['now', '{}']]],
  ['white space for arguments', [[piece('now', ' ', at0)], [piece(undefined, '\n', at0)]], [['now', '{}']]],
  ['white space before the arguments', [[piece('f', ' ', at0)], [piece(undefined, p1, at0)]], [['f', p1]]],
  [
    'empty arguments, then another function',
    [[piece('now', '', at0)], [piece('g', p2, at0)]],
    [
      ['now', '{}'],
      ['g', p2],
    ],
  ],
  [
    'an empty object before the arguments',
    [[piece('f', '{}', at0)], [piece(undefined, '{"p"', at0)], [piece(undefined, ':1}', at0)]],
    [['f', p1]],
  ],
  [
    'an empty object and another call',
    [[piece('now', '{}', at0)], [piece('f', p1, at0)]],
    [
      ['now', '{}'],
      ['f', p1],
    ],
  ],
  [
    'the arguments of two calls in one text',
    [[piece('f', p1 + p2, at0)]],
    [
      ['f', p1],
      ['f', p2],
    ],
  ],
  [
    'braces and quotes in texts',
    [[piece('f', '{"p":"}{\\"', at0)], [piece('f', '\\\\{"}', at0)], [piece('g', p2, at0)]],
    [
      ['f', '{"p":"}{\\"\\\\{"}'],
      ['g', p2],
    ],
  ],
  ['an empty piece', [[piece('f', p1, at0)], [{}]], [['f', p1]]],
];

const expectCalls = (heard: ReturnType<typeof hear>, calls: [string, string][]) => {
  expect(heard).toMatchObject({ finish: 'tool_calls', isComplete: true });
  expect(heard.calls.map(({ name, args }) => [name, args])).toEqual(calls);
  const ids = heard.calls.map(({ id }) => id);
  expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
  expect(new Set(ids).size).toBe(calls.length);
};

test.each(cases)('%s', async (_, deltas, calls) => {
  const stream = streamed(...deltas.map((tool_calls) => chunk({ tool_calls })), finish('stop'), done);
  const isAnswered = ({ body }: UpstreamRequest) => body.messages.at(-1).role === 'tool';
  const { client, upstream } = await startKind([
    (request) => (isAnswered(request) ? whole({ content: 'ok' }) : stream),
  ]);
  for (const streams of [true, false]) expectCalls(hear(await client.chat({ stream: streams, tools })), calls);
  // In a session the results find their calls.
  const heard = hear(await client.chat({ stream: true, tools, user: 'u' }));
  const messages = heard.calls.map(({ id }) => ({ role: 'tool', tool_call_id: id, content: 'r' }));
  expect(hear(await client.chat({ tools, user: 'u', messages })).content).toBe('ok');
  const sent = upstream.requests.at(-1)!.body.messages[1].tool_calls;
  expect(sent.map((call: any) => [call.function.name, call.function.arguments])).toEqual(calls);
});

describe('a whole answer', () => {
  test.each<[string, Piece[], [string, string][]]>([
    [
      'with empty ids',
      [piece('f', p1, { id: '' }), piece('g', p2, { id: '' })],
      [
        ['f', p1],
        ['g', p2],
      ],
    ],
    [
      'with one id for all',
      [piece('f', p1, { id: 'x' }), piece('f', p1, { id: 'x' })],
      [
        ['f', p1],
        ['f', p1],
      ],
    ],
    [
      'with index 0 for all',
      [piece('f', p1, at0), piece('f', p2, at0)],
      [
        ['f', p1],
        ['f', p2],
      ],
    ],
    [
      'with objects for arguments',
      [piece('f', { p: 1 }), piece('g', { p: 2 })],
      [
        ['f', p1],
        ['g', p2],
      ],
    ],
    [
      'with the arguments of two calls',
      [piece('f', `${p1}\n${p2}`, { id: 'x' })],
      [
        ['f', p1],
        ['f', p2],
      ],
    ],
    [
      'with no arguments',
      [piece('now', undefined, { id: 'x' }), piece('now', null, { id: 'y' })],
      [
        ['now', '{}'],
        ['now', '{}'],
      ],
    ],
  ])('%s', async (_, tool_calls, calls) => {
    const { client } = await startKind([whole({ content: null, tool_calls })]);
    for (const stream of [true, false]) {
      const heard = hear(await client.chat({ stream, tools }));
      expectCalls(heard, calls);
      expect(heard.isComplete).toBe(true);
    }
  });
});

test.each(['', ' \n', null, undefined, {}])('arguments of Ollama that are %j are an empty object', async (args) => {
  const call = { function: { name: 'now', arguments: args } };
  const answer = lines({ message: { content: '', tool_calls: [call] } }, { done: true, done_reason: 'stop' });
  const { client } = await startKind([answer], { api: 'ollama' });
  for (const stream of [true, false]) {
    const heard = hear(await client.chat({ stream, tools }));
    expectCalls(heard, [['now', '{}']]);
    expect(heard.isComplete).toBe(true);
  }
});

test.each([true, false])('a custom tool is called with its own text, client streams: %s', async (stream) => {
  const custom = (said: object, more: object = {}) => chunk({ tool_calls: [{ index: 0, ...more, custom: said }] });
  const answer = streamed(
    custom({ name: 'sql', input: '' }, { id: 'a', type: 'custom' }),
    custom({ input: '{"a":1}' }),
    custom({ input: '{"b":2}' }),
    finish('tool_calls'),
    done,
  );
  const { client } = await startKind([answer]);
  const heard = hear(await client.chat({ stream, tools: [{ type: 'custom', custom: { name: 'sql' } }] }));
  expect(heard.calls.map(({ name, args }) => [name, args])).toEqual([['sql', '{"a":1}{"b":2}']]);
});

test.each([true, false])('a call that a limit cut says length, client streams: %s', async (stream) => {
  const { client } = await startKind([
    streamed(chunk({ tool_calls: [piece('f', '{"p', at0)] }), finish('length'), done),
  ]);
  expect(hear(await client.chat({ stream, tools }))).toMatchObject({ finish: 'length', calls: [{ args: '{"p' }] });
});

test.each([
  [
    'streamed',
    streamed(chunk({ tool_calls: [piece(undefined, p1, { index: 0, id: 'a' })] }), finish('tool_calls'), done),
  ],
  ['whole', whole({ content: null, tool_calls: [piece('', p1, { id: 'a' })] }, 'tool_calls')],
  ['of the old kind', whole({ content: null, function_call: { arguments: p1 } }, 'function_call')],
])('a call without a name is refused, %s', async (_, script) => {
  const { client } = await startKind([script]);
  for (const stream of [true, false]) {
    expect((await client.chat({ stream, tools })).json.error.message).toContain('without saying its name');
  }
});
