import { setImmediate } from 'node:timers/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChannelChunk } from '../../src/channels/channel.ts';
import { CompletionAccumulator } from '../../src/channels/completion.ts';
import { offlineChannel } from '../../src/channels/offline.ts';
import { tokensOf } from '../../src/channels/offline/pieces.ts';
import {
  loadContract,
  type ChatCompletion,
  type ChatCompletionRequest,
  type ChatMessage,
  type Schema,
} from '../../src/contract.ts';
import { clientClosedRequest } from '../../src/errors.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { runOf, wired } from '../support/pulled.ts';
import { user } from '../support/said.ts';

type Body = Partial<ChatCompletionRequest>;
type Choice = ChatCompletion['choices'][number];
type Stop = NonNullable<Body['stop']> | null;
type ToolChoice = NonNullable<Body['tool_choice']> | null;

const contract = loadContract();
const isCompletion = schemaValidator(contract, 'ChatCompletion');
const isRequest = schemaValidator(contract, 'ChatCompletionRequest');
const patient = new AbortController().signal;

const requestOf = (body: Body): ChatCompletionRequest => ({ model: 'echo', messages: [user('hi')], ...body });
const run = (body: Body = {}, signal = patient) => runOf(offlineChannel, requestOf(body), { signal });
const runOneByOne = (body: Body = {}, signal = patient) => oneByOne(run(body, signal));

async function chunksOf(body: Body = {}, signal = patient): Promise<ChannelChunk[]> {
  const chunks: ChannelChunk[] = [];
  for await (const chunk of runOneByOne(body, signal)) chunks.push(chunk);
  return chunks;
}

/** The whole answer, as a client would get it. */
async function complete(body: Body = {}): Promise<ChatCompletion> {
  expect(isRequest(requestOf(body))).toBe(true);
  const accumulator = new CompletionAccumulator();
  const identity = { id: 'chatcmpl-1', created: 0, model: 'offline/echo' };
  for await (const chunk of wired(run(body), identity)) accumulator.add(chunk);
  const completion = accumulator.completion();
  expect(isCompletion(completion)).toBe(true);
  return completion;
}

async function answer(body: Body = {}): Promise<Choice> {
  const [choice] = (await complete(body)).choices;
  if (!choice) throw new Error('an answer has a choice');
  return choice;
}

const textOf = async (body: Body = {}) => (await answer(body)).message.content;
const callsOf = async (body: Body) => (await answer(body)).message.tool_calls ?? [];
const namesOf = async (body: Body) =>
  (await callsOf(body)).map((call) => (call.type === 'custom' ? call.custom.name : call.function.name));

const tool = (name: string, parameters?: Record<string, unknown>): Schema<'Tool'> => ({
  type: 'function',
  function: { name, ...(parameters && { parameters }) },
});
const city = {
  type: 'object',
  required: ['city'],
  properties: { city: { type: 'string' } },
  additionalProperties: false,
};
const weather = tool('get_weather', city);
const time = tool('get_time');
const sql: Schema<'Tool'> = { type: 'custom', custom: { name: 'run_sql' } };
const choose = (name: string) => ({ type: 'function' as const, function: { name } });
const allow = (mode: 'auto' | 'required', ...names: string[]) => ({
  type: 'allowed_tools' as const,
  allowed_tools: { mode, tools: names.map((name) => ({ type: 'function' as const, function: { name } })) },
});

test('its models are the scenarios that the contract describes', () => {
  const { description } = contract.document.info as { description?: string };
  const rows = [...(description ?? '').matchAll(/^\| `offline\/([\w-]+)`((?:, `-\d+`)*)/gm)];
  const described = rows.flatMap(([, first = '', others = '']) => [
    first,
    ...[...others.matchAll(/-\d+/g)].map(([suffix]) => first.replace(/-\d+$/, suffix)),
  ]);
  expect(new Set(offlineChannel.models())).toEqual(new Set(described));
});

test.each(['nope', '', 'ECHO', 'constructor', '__proto__', 'toString'])('there is no model %j', async (model) => {
  await expect(chunksOf({ model })).rejects.toMatchObject({ kind: 'model_not_found' });
});

describe('offline/echo', () => {
  test('repeats the last message and says who it is', async () => {
    const messages = [user('one'), user('two')];
    expect(await textOf({ messages })).toBe('You said: two\n(offline model, turn 2)');
  });

  test('shows whose prompt it has', async () => {
    const messages: ChatMessage[] = [{ role: 'system', content: 'You are Main.\nBe kind.' }, user('hi')];
    expect(await textOf({ messages })).toBe('You said: hi\n(offline model, turn 1, prompt: You are Main.)');
  });

  test.each<[string, ChatMessage[], string]>([
    ['no user', [{ role: 'system', content: 'x' }], 'You said nothing.'],
    ['parts', [{ role: 'user', content: [{ type: 'text', text: 'a' }, image()] }], 'You said: a [image_url]'],
    ['an answer of an assistant last', [user('a'), { role: 'assistant', content: 'b' }], 'You said: a'],
    ['an empty message', [user('')], 'You said: \n'],
  ])('copes with %s', async (_, messages, start) => {
    expect(await textOf({ messages })).toMatch(new RegExp(`^${start.replace(/[[\]]/g, '\\$&')}`));
  });

  test('says the same to the same request, byte for byte', async () => {
    const body: Body = { messages: [user('get_weather and get_time')], tools: [weather, time], n: 2 };
    expect(await chunksOf(body)).toEqual(await chunksOf(body));
    expect(await chunksOf({ seed: 1 })).toEqual(await chunksOf({ seed: 2, temperature: 2 }));
  });

  test('streams: each token is a chunk, whether stream is asked for or not', async () => {
    const chunks = await chunksOf({ stream: false });
    expect(chunks).toEqual(await chunksOf({ stream: true }));
    expect(chunks.length).toBeGreaterThan(5);
  });

  test('says a very long constant as far as its limit', async () => {
    const schema = { const: '! '.repeat(1_000_000) };
    const completion = await complete({ response_format: { type: 'json_schema', json_schema: { name: 's', schema } } });
    expect(completion.choices[0]?.finish_reason).toBe('length');
    expect(completion.usage?.completion_tokens).toBe(100_000);
  });

  test('loses nothing of what it repeats', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (said) => {
        expect(await textOf({ messages: [user(said)] })).toBe(`You said: ${said}\n(offline model, turn 1)`);
      }),
    );
  });
});

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

describe('other scenarios', () => {
  test('offline/reasoning reasons first, then answers', async () => {
    const { message } = await answer({ model: 'reasoning' });
    expect(message.reasoning_content).toMatch(/^The offline model does not think\./);
    expect(message.content).toBe(await textOf());
    const kinds = (await chunksOf({ model: 'reasoning' })).map(
      ({ choices }) => Object.keys(choices[0]?.delta ?? {})[0],
    );
    expect(kinds.lastIndexOf('reasoning_content')).toBeLessThan(kinds.indexOf('content'));
  });

  test('offline/reasoning says how many tokens were reasoning; others do not', async () => {
    const { usage } = await complete({ model: 'reasoning' });
    expect(usage.completion_tokens_details?.reasoning_tokens).toBeGreaterThan(10);
    expect((await complete()).usage.completion_tokens_details).toBeUndefined();
  });

  test('offline/refusal refuses', async () => {
    expect(await answer({ model: 'refusal' })).toMatchObject({
      message: { content: null, refusal: expect.stringContaining('refuses') as string },
      finish_reason: 'stop',
    });
  });

  test('offline/long says 2,000 words', async () => {
    const words = (await textOf({ model: 'long' }))?.split(' ');
    expect(words).toHaveLength(2000);
    expect([words?.[0], words?.at(-1)]).toEqual(['word1', 'word2000']);
  });

  test.each([
    ['error-400', 'invalid_request'],
    ['error-401', 'invalid_api_key'],
    ['error-429', 'rate_limit_exceeded'],
    ['error-500', 'internal_error'],
    ['error-503', 'server_is_overloaded'],
  ])('offline/%s fails before it says anything', async (model, kind) => {
    await expect(run({ model })[Symbol.asyncIterator]().next()).rejects.toMatchObject({ kind });
  });

  test('offline/cut dies in the middle of the answer', async () => {
    const seen: ChannelChunk[] = [];
    const read = async () => {
      for await (const chunk of runOneByOne({ model: 'cut' })) seen.push(chunk);
    };
    await expect(read()).rejects.toMatchObject({ kind: 'upstream_disconnected' });
    expect(seen.map(({ choices }) => choices[0]?.delta.content).join('')).toBe('You said:');
    expect(seen.some(({ choices }) => choices[0]?.finish_reason)).toBe(false);
  });

  test('offline/stall says two words, then nothing', async () => {
    const controller = new AbortController();
    const chunks = runOneByOne({ model: 'stall' }, controller.signal);
    await chunks.next();
    await chunks.next();
    let isOver = false;
    const third = chunks.next().finally(() => (isOver = true));
    await setImmediate();
    expect(isOver).toBe(false);
    controller.abort(clientClosedRequest());
    await expect(third).rejects.toMatchObject({ kind: 'client_closed_request' });
  });

  test('offline/slow says what offline/echo says, only slowly', async () => {
    const body: Body = { max_tokens: 2 };
    expect(await chunksOf({ ...body, model: 'slow' })).toEqual(await chunksOf(body));
  });
});

describe('cancellation', () => {
  test.each(['echo', 'slow', 'long', 'stall', 'reasoning', 'tools'])(
    'before the first content ends offline/%s with the reason',
    async (model) => {
      const reason = clientClosedRequest();
      await expect(chunksOf({ model }, AbortSignal.abort(reason))).rejects.toBe(reason);
    },
  );

  test.each(['echo', 'long', 'stall', 'reasoning'])(
    'between two words ends offline/%s with the reason',
    async (model) => {
      const [controller, reason] = [new AbortController(), clientClosedRequest()];
      const chunks = run({ model }, controller.signal)[Symbol.asyncIterator]();
      await chunks.next();
      controller.abort(reason);
      await expect(chunks.next()).rejects.toBe(reason);
      await expect(chunks.next()).resolves.toMatchObject({ done: true });
    },
  );

  test('while offline/slow waits for its next word ends it at once, with the reason', async () => {
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const pending = run({ model: 'slow' }, controller.signal)[Symbol.asyncIterator]().next();
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });

  test('reaches offline/long though its reader never rests', async () => {
    const [controller, reason] = [new AbortController(), clientClosedRequest()];
    const reading = chunksOf({ model: 'long', n: 128 }, controller.signal);
    await setImmediate();
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
  });
});

function image(): Schema<'ImagePart'> {
  return { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
}
