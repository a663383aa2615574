/** Tools, their calls and their results, as Anthropic's messages. */
import type { MessageCreateParams } from '@anthropic-ai/sdk/resources/messages';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage, Schema } from '../../src/contract.ts';
import {
  old,
  type Fields,
  bodyOf,
  user,
  assistant,
  call,
  result,
  text,
  used,
  says,
  hi,
} from '../support/anthropicRequests.ts';
import { system } from '../support/said.ts';

const answered = (tool_use_id: string, content = 'ok') => ({ type: 'tool_result', tool_use_id, content });
const unanswered = (tool_use_id: string) => ({
  type: 'tool_result',
  tool_use_id,
  is_error: true,
  content: 'no result',
});

describe('tool calls and results', () => {
  test.each<[string, ChatMessage[], object[]]>([
    [
      'text beside a call',
      [user('hi'), assistant('let me', call('a', 'f', '{"x":1}')), result('a')],
      [hi, says('assistant', text('let me'), used('a', 'f', { x: 1 })), says('user', answered('a'))],
    ],
    [
      'an empty text beside a call',
      [user('hi'), assistant('', call('a')), result('a')],
      [hi, says('assistant', used('a')), says('user', answered('a'))],
    ],
    [
      'two calls: the results in the order of the calls, in one turn',
      [user('hi'), assistant(null, call('a'), call('b')), result('b', '2'), result('a', '1')],
      [hi, says('assistant', used('a'), used('b')), says('user', answered('a', '1'), answered('b', '2'))],
    ],
    [
      'a user after the results, in the same turn',
      [user('hi'), assistant(null, call('a')), result('a'), user('and?')],
      [hi, says('assistant', used('a')), says('user', answered('a'), text('and?'))],
    ],
    [
      'a result that comes after the user',
      [user('hi'), assistant(null, call('a')), user('well?'), result('a')],
      [hi, says('assistant', used('a')), says('user', answered('a'), text('well?'))],
    ],
    [
      'a call without a result',
      [user('hi'), assistant(null, call('a'), call('b')), result('b'), user('go on')],
      [hi, says('assistant', used('a'), used('b')), says('user', unanswered('a'), answered('b'), text('go on'))],
    ],
    [
      'a call without a result, last',
      [user('hi'), assistant(null, call('a'))],
      [hi, says('assistant', used('a')), says('user', unanswered('a'))],
    ],
    ['a result without a call', [user('hi'), result('a'), user('hi')], [says('user', text('hi'), text('hi'))]],
    [
      'a second result for one call',
      [user('hi'), assistant(null, call('a')), result('a', '1'), result('a', '2')],
      [hi, says('assistant', used('a')), says('user', answered('a', '1'))],
    ],
    [
      'calls of two assistants in a row',
      [user('hi'), assistant(null, call('a')), assistant(null, call('b')), result('a'), result('b')],
      [hi, says('assistant', used('a'), used('b')), says('user', answered('a'), answered('b'))],
    ],
    [
      'an assistant that speaks on without waiting',
      [user('hi'), assistant(null, call('a')), assistant('done'), user('ok')],
      [
        hi,
        says('assistant', used('a')),
        says('user', unanswered('a')),
        says('assistant', text('done')),
        says('user', text('ok')),
      ],
    ],
    [
      'the same id in every turn',
      [user('hi'), assistant(null, call('c')), result('c', '1'), assistant(null, call('c')), result('c', '2')],
      [
        hi,
        says('assistant', used('c')),
        says('user', answered('c', '1')),
        says('assistant', used('c_2')),
        says('user', answered('c_2', '2')),
      ],
    ],
    [
      'a result for the later of two calls with one id',
      [user('hi'), assistant(null, call('c')), user('stop'), assistant(null, call('c')), result('c')],
      [
        hi,
        says('assistant', used('c')),
        says('user', unanswered('c'), text('stop')),
        says('assistant', used('c_2')),
        says('user', answered('c_2')),
      ],
    ],
    [
      'the same id twice in one turn',
      [user('hi'), assistant(null, call('c'), call('c')), result('c', '1'), result('c', '2')],
      [hi, says('assistant', used('c'), used('c_2')), says('user', answered('c', '1'), answered('c_2', '2'))],
    ],
    [
      'ids of other alphabets',
      [user('hi'), assistant(null, call('a.b|ü'), call('a_b__'), call('')), result('a.b|ü', '1'), result('a_b__', '2')],
      [
        hi,
        says('assistant', used('a_b__'), used('a_b___2'), used('_')),
        says('user', answered('a_b__', '1'), answered('a_b___2', '2'), unanswered('_')),
      ],
    ],
    [
      'a custom call of another channel',
      [user('hi'), assistant(null, { id: 'a', type: 'custom', custom: { name: 'sql', input: 'SELECT' } }), result('a')],
      [hi, says('assistant', used('a', 'sql', { input: 'SELECT' })), says('user', answered('a'))],
    ],
    [
      'legacy functions',
      [
        user('hi'),
        { role: 'assistant', content: null, function_call: { name: 'f', arguments: '{"x":1}' } },
        { role: 'function', name: 'f', content: 'ok' },
      ],
      [hi, says('assistant', used('function_call', 'f', { x: 1 })), says('user', answered('function_call'))],
    ],
    [
      'a legacy result for another function',
      [
        user('hi'),
        { role: 'assistant', content: null, function_call: { name: 'f', arguments: '' } },
        { role: 'function', name: 'g', content: 'ok' },
      ],
      [hi, says('assistant', used('function_call')), says('user', unanswered('function_call'))],
    ],
  ])('%s', async (_, messages, expected) => {
    expect((await bodyOf({ messages })).messages).toEqual(expected);
  });

  const deep = (levels: number) => `${'{"[":'.repeat(levels)}1${'}'.repeat(levels)}`;
  test.each([
    ['', {}],
    ['  ', {}],
    ['{}', {}],
    ['{"a":[1]}', { a: [1] }],
    ['{"a":', { INVALID_JSON: '{"a":' }],
    ['[1]', { INVALID_JSON: '[1]' }],
    ['null', { INVALID_JSON: 'null' }],
    [deep(60), JSON.parse(deep(60))],
    [deep(100), { INVALID_JSON: deep(100) }],
    [`{"a":"${','.repeat(200)}"}`, { a: ','.repeat(200) }],
    ['"x"', { INVALID_JSON: '"x"' }],
  ])('arguments %j become an object', async (args, input) => {
    const { messages } = await bodyOf({ messages: [user('hi'), assistant(null, call('a', 'f', args)), result('a')] });
    expect(messages[1]).toEqual(says('assistant', used('a', 'f', input)));
  });

  test.each<[string, ChatMessage, object]>([
    ['an empty result', result('a', ''), {}],
    ['a blank result', result('a', ' \n'), {}],
    ['no result text', result('a', null), {}],
    ['parts', { role: 'tool', tool_call_id: 'a', content: [text('x'), text(' ')] as never }, { content: [text('x')] }],
    ['blank parts', { role: 'tool', tool_call_id: 'a', content: [text('')] as never }, {}],
  ])('%s', async (_, message, more) => {
    const { messages } = await bodyOf({ messages: [user('hi'), assistant(null, call('a')), message] });
    expect(messages[2]).toEqual(says('user', { type: 'tool_result', tool_use_id: 'a', ...more }));
  });

  test('the rules of the API hold for every history', async () => {
    const id = fc.constantFrom('a', 'b', 'c.d');
    const said = fc.constantFrom('', ' ', 'x');
    const message = fc.oneof(
      said.map(user),
      said.map(system),
      fc
        .tuple(said, fc.array(id, { maxLength: 3 }))
        .map(([words, ids]) => assistant(words, ...ids.map((one) => call(one)))),
      fc.tuple(id, said).map(([one, words]) => result(one, words)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 12 }), async (messages) => {
        expect(violationsOf(await bodyOf({ messages }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tools', () => {
  const fn = (name: string, more: object = {}): Schema<'Tool'> => ({ type: 'function', function: { name, ...more } });
  const plain = (name: string) => ({
    name,
    input_schema: { type: 'object', properties: {} },
    eager_input_streaming: true,
  });
  const tools = [fn('f'), fn('g')];
  const allow = (mode: 'auto' | 'required', ...names: string[]): Fields => ({
    tools,
    tool_choice: {
      type: 'allowed_tools',
      allowed_tools: { mode, tools: names.map((name) => ({ type: 'function', function: { name } })) },
    },
  });
  const settingsOf = async (fields: Fields) => {
    const { tools: sent, tool_choice } = await bodyOf(fields);
    return { tools: sent, tool_choice };
  };

  test('have a description and a schema', async () => {
    const parameters = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    expect((await settingsOf({ tools: [fn('f', { description: 'does it', parameters })] })).tools).toEqual([
      { name: 'f', description: 'does it', input_schema: parameters, eager_input_streaming: true },
    ]);
  });

  test.each([[undefined], [null], [{}], [{ properties: {} }]])(
    'have an object for a schema, given %j',
    async (parameters) => {
      const [tool] = (await settingsOf({ tools: [fn('f', { parameters })] })).tools ?? [];
      expect(tool).toMatchObject({ input_schema: { type: 'object' } });
    },
  );

  test('are strict with a closed schema, where the model can', async () => {
    const strict = fn('f', { strict: true, parameters: { type: 'object', properties: {} } });
    const input_schema = { type: 'object', properties: {}, additionalProperties: false };
    expect((await settingsOf({ tools: [strict] })).tools).toEqual([{ ...plain('f'), input_schema, strict: true }]);
    expect((await settingsOf({ tools: [strict], model: old })).tools).toEqual([
      { name: 'f', input_schema: { type: 'object', properties: {} } },
    ]);
  });

  test.each<[string, Fields, object | undefined]>([
    ['no choice', { tools }, undefined],
    ['auto', { tools, tool_choice: 'auto' }, { type: 'auto' }],
    ['required', { tools, tool_choice: 'required' }, { type: 'any' }],
    ['a name', { tools, tool_choice: { type: 'function', function: { name: 'g' } } }, { type: 'tool', name: 'g' }],
    ['one at a time', { tools, parallel_tool_calls: false }, { type: 'auto', disable_parallel_tool_use: true }],
    [
      'required, one at a time',
      { tools, tool_choice: 'required', parallel_tool_calls: false },
      { type: 'any', disable_parallel_tool_use: true },
    ],
    ['parallel', { tools, parallel_tool_calls: true }, undefined],
  ])('chosen by %s', async (_, fields, tool_choice) => {
    expect(await settingsOf(fields)).toEqual({ tools: [plain('f'), plain('g')], tool_choice });
  });

  test.each([
    ['auto', 'auto'],
    ['required', 'any'],
  ] as const)('of which some are allowed, %s', async (mode, type) => {
    expect(await settingsOf(allow(mode, 'g'))).toEqual({ tools: [plain('g')], tool_choice: { type } });
  });

  test.each<[string, Fields]>([
    ['none', { tools, tool_choice: 'none' }],
    ['none, one at a time', { tools, tool_choice: 'none', parallel_tool_calls: false }],
    ['allowed ones that are not there', allow('required', 'x')],
    ['the legacy none', { functions: [{ name: 'f' }], function_call: 'none' }],
  ])('that must not be called are left out, or must not be chosen: %s', async (_, fields) => {
    expect(await settingsOf(fields)).toEqual({ tools: undefined, tool_choice: undefined });
    const messages = [user('hi'), assistant(null, call('a', 'f')), result('a')];
    expect(await settingsOf({ ...fields, messages })).toMatchObject({
      tools: [plain('f'), ...('functions' in fields ? [] : [plain('g')])],
      tool_choice: { type: 'none' },
    });
  });

  test.each<Fields>([{ tools: [] }, { tools: [], tool_choice: 'auto' }, { parallel_tool_calls: false }])(
    'that are none need no choice: %j',
    async (fields) => {
      expect(await settingsOf(fields)).toEqual({ tools: undefined, tool_choice: undefined });
    },
  );

  test('that must be called must exist', async () => {
    await expect(bodyOf({ tool_choice: 'required' })).rejects.toThrow(
      expect.objectContaining({ param: 'tool_choice' }),
    );
  });

  test('cannot be forced on models that forbid it', async () => {
    const fields: Fields = { model: 'claude-opus-5-5', tools, tool_choice: 'required' };
    await expect(bodyOf(fields)).rejects.toThrow(
      expect.objectContaining({ param: 'tool_choice', code: 'unsupported_parameter' }),
    );
  });

  test('that are forced leave no room for thinking', async () => {
    const fields: Fields = { tools, reasoning_effort: 'high', tool_choice: 'required' };
    expect(await bodyOf(fields)).not.toHaveProperty('thinking');
    expect(await bodyOf({ ...fields, tool_choice: 'auto' })).toHaveProperty('thinking');
  });

  test('of the history are defined, and not called, when the request has none', async () => {
    const messages = [user('hi'), assistant(null, call('a', 'f'), call('b', 'f')), result('a'), result('b')];
    expect(await settingsOf({ messages })).toEqual({
      tools: [{ name: 'f', input_schema: { type: 'object', properties: {} } }],
      tool_choice: { type: 'none' },
    });
  });

  test.each<[string, Fields, object]>([
    ['auto', {}, { type: 'auto', disable_parallel_tool_use: true }],
    ['a name', { function_call: { name: 'f' } }, { type: 'tool', name: 'f', disable_parallel_tool_use: true }],
  ])('may be legacy functions, one at a time: %s', async (_, fields, tool_choice) => {
    expect(await settingsOf({ functions: [{ name: 'f' }], ...fields })).toEqual({ tools: [plain('f')], tool_choice });
  });
});

/** What the API would answer with a 400. */
function violationsOf({ messages }: MessageCreateParams): string[] {
  const violations: string[] = [];
  const blocks = messages.map(({ content }) => content as Exclude<typeof content, string>);
  const usedIds = blocks.map((content) => content.flatMap((block) => (block.type === 'tool_use' ? block.id : [])));
  const answeredIds = blocks.map((content) =>
    content.flatMap((block) => (block.type === 'tool_result' ? block.tool_use_id : [])),
  );
  if (messages[0]?.role !== 'user' || messages.at(-1)?.role !== 'user') violations.push('a user at both ends');
  if (messages.some(({ role }, at) => role === messages[at + 1]?.role)) violations.push('alternating roles');
  if (blocks.some((content) => content.length === 0)) violations.push('no empty turn');
  if (blocks.flat().some((block) => block.type === 'text' && !block.text.trim())) violations.push('no blank text');
  if (new Set(usedIds.flat()).size < usedIds.flat().length) violations.push('unique ids');
  if (usedIds.flat().some((id) => !/^[a-zA-Z0-9_-]+$/.test(id))) violations.push('alphabet of ids');
  for (const [at, ids] of usedIds.entries()) {
    if (ids.join() !== (answeredIds[at + 1] ?? []).join()) violations.push('results directly after calls');
  }
  for (const content of blocks) {
    const lastResult = content.findLastIndex(({ type }) => type === 'tool_result');
    if (content.slice(0, lastResult + 1).some(({ type }) => type !== 'tool_result')) violations.push('results first');
  }
  return violations;
}
