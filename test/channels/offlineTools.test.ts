/** Tools and formats of answers that the offline model honours, and fields that it refuses. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { ChatMessage, Schema } from '../../src/contract.ts';
import { user } from '../support/said.ts';
import {
  type Body,
  isRequest,
  requestOf,
  chunksOf,
  answer,
  textOf,
  tool,
  city,
  weather,
  time,
} from '../support/offlineModel.ts';

type ToolChoice = NonNullable<Body['tool_choice']> | null;

const callsOf = async (body: Body) => (await answer(body)).message.tool_calls ?? [];

const namesOf = async (body: Body) =>
  (await callsOf(body)).map((call) => (call.type === 'custom' ? call.custom.name : call.function.name));

const sql: Schema<'Tool'> = { type: 'custom', custom: { name: 'run_sql' } };

const choose = (name: string) => ({ type: 'function' as const, function: { name } });

const allow = (mode: 'auto' | 'required', ...names: string[]) => ({
  type: 'allowed_tools' as const,
  allowed_tools: { mode, tools: names.map((name) => ({ type: 'function' as const, function: { name } })) },
});

describe('tools', () => {
  const tools = [weather, time, sql];

  test.each<[string, ToolChoice, string, string[]]>([
    ['auto calls none that the message does not name', 'auto', 'hello', []],
    ['auto calls those that the message names', 'auto', 'use get_time and run_sql', ['get_time', 'run_sql']],
    ['null is auto', null, 'use get_time', ['get_time']],
    ['none calls none, though named', 'none', 'use get_time', []],
    ['required calls all', 'required', 'hello', ['get_weather', 'get_time', 'run_sql']],
    ['a named function is called', choose('get_time'), 'hello', ['get_time']],
    ['a named custom tool is called', { type: 'custom', custom: { name: 'run_sql' } }, 'hello', ['run_sql']],
    ['allowed tools are not called unless named', allow('auto', 'get_time'), 'hello', []],
    ['other than allowed tools are not called', allow('auto', 'get_time'), 'get_weather, get_time', ['get_time']],
    ['a required one of the allowed tools is called', allow('required', 'get_time'), 'get_weather', ['get_time']],
  ])('%s', async (_, tool_choice, said, names) => {
    const body = { messages: [user(said)], tools, tool_choice };
    expect(await namesOf(body)).toEqual(names);
    expect((await answer(body)).finish_reason).toBe(names.length > 0 ? 'tool_calls' : 'stop');
  });

  test('without tool_choice are called as under auto', async () => {
    expect(await namesOf({ messages: [user('get_time?')], tools })).toEqual(['get_time']);
  });

  test('are called one at a time without parallel_tool_calls', async () => {
    expect(await namesOf({ tools, tool_choice: 'required', parallel_tool_calls: false })).toEqual(['get_weather']);
    expect(await namesOf({ tools, tool_choice: 'required', parallel_tool_calls: null })).toHaveLength(3);
    expect(await namesOf({ model: 'tools', tools, parallel_tool_calls: false })).toHaveLength(1);
  });

  test('are called without saying anything', async () => {
    expect((await answer({ tools, tool_choice: 'required' })).message).toMatchObject({ content: null, refusal: null });
  });

  test.each<[string, ToolChoice, Schema<'Tool'>[]]>([
    ['a function that is not offered', choose('nope'), tools],
    ['a custom tool that is not offered', { type: 'custom', custom: { name: 'nope' } }, tools],
    ['any tool where none is offered', 'required', []],
    ['one of allowed tools that are not offered', allow('required', 'nope'), tools],
  ])('a tool_choice that demands %s is refused', async (_, tool_choice, offered) => {
    await expect(chunksOf({ tools: offered, tool_choice })).rejects.toMatchObject({
      kind: 'invalid_request',
      param: expect.stringMatching(/^tool_choice/) as string,
    });
  });

  const schemas: [string, Record<string, unknown> | undefined][] = [
    ['one required property', city],
    ['no parameters', undefined],
    ['an empty schema', {}],
    ['nothing required', { type: 'object', properties: { a: { type: 'string' } } }],
    [
      'definitions',
      { $defs: { City: city }, type: 'object', required: ['at'], properties: { at: { $ref: '#/$defs/City' } } },
    ],
    ['no type', { required: ['a'], properties: { a: { enum: ['x', 'y'] } } }],
  ];

  test.each(schemas)('get arguments that fit their schema: %s', async (_, parameters) => {
    const [call] = await callsOf({ tools: [tool('f', parameters)], tool_choice: choose('f') });
    const given: unknown = JSON.parse(call?.type === 'function' ? call.function.arguments : '');
    expect(given).toBeTypeOf('object');
    expect(new Ajv2020({ strict: false }).validate({ type: 'object', ...parameters }, given)).toBe(true);
  });

  test('of the custom kind get an input', async () => {
    const calls = await callsOf({ tools: [sql], tool_choice: 'required' });
    expect(calls).toMatchObject([{ type: 'custom', custom: { name: 'run_sql', input: 'text' } }]);
  });

  test('are called with ids that no other call of the conversation has', async () => {
    const messages: ChatMessage[] = [user('go')];
    for (let turn = 0; turn < 4; turn++) {
      const { message } = await answer({ messages, tools, tool_choice: 'required' });
      const results = (message.tool_calls ?? []).map(({ id }): ChatMessage => ({ role: 'tool', tool_call_id: id }));
      messages.push(message, ...results);
    }
    const ids = messages.flatMap((message) => (message.role === 'tool' ? [message.tool_call_id] : []));
    expect(new Set(ids).size).toBe(12);
  });

  test('are called with new ids though the client sends only the end of the conversation', async () => {
    const body: Body = { tools: [time], tool_choice: 'required' };
    const window = async (messages: ChatMessage[]): Promise<ChatMessage[]> => {
      const { message } = await answer({ ...body, messages });
      const id = message.tool_calls?.[0]?.id ?? '';
      return [user('go on'), message, { role: 'tool', tool_call_id: id }];
    };
    const second = await window(await window([user('a'), user('b'), user('c')]));
    const [next] = await callsOf({ ...body, messages: second });
    const used = second.flatMap((message) => (message.role === 'tool' ? [message.tool_call_id] : []));
    expect(used).not.toContain(next?.id);
  });

  test('are called in a conversation with very many calls too', async () => {
    const tool_calls = Array.from({ length: 150_000 }, (_, at): Schema<'ToolCall'> => ({
      id: `call_${at}_0`,
      type: 'custom',
      custom: { name: 'run_sql', input: '' },
    }));
    const results = tool_calls.map(({ id }): ChatMessage => ({ role: 'tool', tool_call_id: id }));
    const messages: ChatMessage[] = [{ role: 'assistant', tool_calls }, ...results];
    const chunks = await chunksOf({ messages, tools: [sql], tool_choice: 'required' });
    const used = new Set(tool_calls.map(({ id }) => id));
    const [first] = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    expect(first?.id).toBeTypeOf('string');
    expect(used.has(first?.id ?? '')).toBe(false);
  });

  test('arrive as id and name first, then arguments in pieces', async () => {
    const chunks = await chunksOf({ tools: [weather], tool_choice: 'required' });
    const deltas = chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.tool_calls ?? []));
    expect(deltas[0]).toMatchObject({ index: 0, type: 'function', function: { name: 'get_weather', arguments: '' } });
    expect(deltas.slice(1).every(({ id, type, function: fn }) => !id && !type && fn?.name === undefined)).toBe(true);
    expect(deltas.map(({ function: fn }) => fn?.arguments).join('')).toBe('{"city":"text"}');
    expect(deltas.length).toBeGreaterThan(2);
  });
});

describe('offline/tools', () => {
  const body: Body = { model: 'tools', tools: [weather, time] };

  test('calls every function it is offered', async () => {
    expect(await namesOf(body)).toEqual(['get_weather', 'get_time']);
  });

  test('answers in text when it is offered none', async () => {
    expect(await textOf({ model: 'tools' })).toMatch(/^You said: hi/);
    expect(await textOf({ ...body, tool_choice: 'none' })).toMatch(/^You said: hi/);
  });

  test.each(['18 degrees', 'get_weather says: 18 degrees'])(
    'answers in text once it has the results: %s',
    async (content) => {
      const { message } = await answer(body);
      const results = (message.tool_calls ?? []).map(({ id }): ChatMessage => ({
        role: 'tool',
        tool_call_id: id,
        content,
      }));
      const { message: last, finish_reason } = await answer({ ...body, messages: [user('hi'), message, ...results] });
      expect(finish_reason).toBe('stop');
      expect(last.tool_calls).toBeUndefined();
      expect(last.content).toMatch(`The tool said: ${content}`);
    },
  );
});

describe('response_format', () => {
  test('json_object gives a JSON object', async () => {
    const content = await textOf({ messages: [user('say "hi"')], response_format: { type: 'json_object' } });
    expect(JSON.parse(content ?? '')).toEqual({ echo: 'You said: say "hi"' });
  });

  test('json_schema gives an instance of the schema', async () => {
    const schema = {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'population'],
      properties: { name: { type: 'string' }, population: { type: 'integer', minimum: 7 } },
    };
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'city', strict: true, schema } };
    const given: unknown = JSON.parse((await textOf({ response_format })) ?? '');
    expect(new Ajv2020().validate(schema, given)).toBe(true);
  });

  test.each([{ name: 'x' }, { name: 'x', schema: null }, { name: 'x', schema: {} }])(
    'json_schema without a schema gives some JSON: %j',
    async (json_schema) => {
      const content = await textOf({ response_format: { type: 'json_schema', json_schema } });
      expect(() => JSON.parse(content ?? '') as unknown).not.toThrow();
    },
  );

  test.each([{ type: 'text' as const }, null])('%j gives text', async (response_format) => {
    expect(await textOf({ response_format })).toBe(await textOf());
  });

  test('does not keep tools from being called', async () => {
    const response_format = { type: 'json_object' as const };
    expect(await namesOf({ tools: [time], tool_choice: 'required', response_format })).toEqual(['get_time']);
  });
});

describe('a field that it cannot honour', () => {
  test.each<[string, Body]>([
    ['modalities', { modalities: ['text', 'audio'] }],
    ['modalities', { modalities: ['image', 'text'] }],
    ['web_search_options', { web_search_options: {} }],
    ['moderation', { moderation: { model: 'x' } }],
    ['functions', { functions: [{ name: 'f' }] }],
    ['functions', { functions: [{ name: 'f' }], tools: [] }],
  ])('is refused by its name: %s in %j', async (param, body) => {
    expect(isRequest(requestOf(body))).toBe(true);
    await expect(chunksOf(body)).rejects.toMatchObject({
      kind: 'invalid_request',
      code: 'unsupported_parameter',
      param,
      message: expect.stringContaining(`'${param}'`) as string,
    });
  });

  test('is accepted while it asks for nothing', async () => {
    const silent: Body = {
      modalities: ['text'],
      web_search_options: null,
      moderation: null,
      functions: null,
      audio: null,
      tools: null,
    };
    expect(await textOf(silent)).toBe(await textOf());
  });

  test('is accepted when it only tunes', async () => {
    const tuning: Body = {
      temperature: 0,
      top_p: 0.1,
      presence_penalty: 2,
      frequency_penalty: -2,
      seed: 7,
      logit_bias: { '50256': -100 },
      reasoning_effort: 'high',
      verbosity: 'low',
      service_tier: 'flex',
      store: true,
      metadata: { a: 'b' },
      prediction: { type: 'content', content: 'x' },
    };
    expect(await textOf(tuning)).toBe(await textOf());
  });
});
