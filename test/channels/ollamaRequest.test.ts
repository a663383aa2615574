import { describe, expect, test } from 'vitest';
import { droppedFields, ollamaFields, toUpstreamBody, type OllamaRequest } from '../../src/channels/ollama/request.ts';
import type { ReadImage } from '../../src/channels/ollama/messages.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import type { Provider } from '../../src/channels/provider.ts';
import type { Transport } from '../../src/channels/transport.ts';
import { loadContract, type ChatCompletionRequest, type ChatMessage, type Schema } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';
import { ollamaProvider } from '../support/fakeOllama.ts';
import { runOf } from '../support/pulled.ts';

type Body = Partial<ChatCompletionRequest>;

const isRequest = schemaValidator(loadContract(), 'ChatCompletionRequest');
const readImage: ReadImage = (url, param) => Promise.resolve(`${param}=${url}`);
const user = (content: Schema<'UserMessage'>['content']): ChatMessage => ({ role: 'user', content });
const text = (said: string) => ({ type: 'text' as const, text: said });
const image = (url: string) => ({ type: 'image_url' as const, image_url: { url } });

function map(body: Body, more: Partial<Provider> = {}): Promise<OllamaRequest> {
  const request = { model: 'llama3.2', messages: [user('hi')], ...body };
  expect(isRequest(request)).toBe(true);
  return toUpstreamBody(request, ollamaProvider(more), readImage);
}
const messagesOf = async (...messages: ChatMessage[]) => (await map({ messages })).messages;

describe('messages', () => {
  test.each<[string, ChatMessage[], OllamaRequest['messages']]>([
    ['system', [{ role: 'system', content: 'a' }], [{ role: 'system', content: 'a' }]],
    ['developer becomes system', [{ role: 'developer', content: 'a' }], [{ role: 'system', content: 'a' }]],
    ['user, without its name', [{ role: 'user', content: 'a', name: 'Bo' }], [{ role: 'user', content: 'a' }]],
    ['parts are joined by lines', [user([text('a'), text(''), text('b')])], [{ role: 'user', content: 'a\nb' }]],
    ['no parts', [user([])], [{ role: 'user', content: '' }]],
    [
      'images beside the text, with their place in the request',
      [{ role: 'system', content: 's' }, user([text('a'), image('u'), image('v')])],
      [
        { role: 'system', content: 's' },
        {
          role: 'user',
          content: 'a',
          images: ['messages[1].content[1].image_url.url=u', 'messages[1].content[2].image_url.url=v'],
        },
      ],
    ],
    [
      'audio travels as an image',
      [user([{ type: 'input_audio', input_audio: { data: 'QUJD', format: 'wav' } }])],
      [{ role: 'user', content: '', images: ['QUJD'] }],
    ],
    ['an assistant without content', [{ role: 'assistant' }], [{ role: 'assistant', content: '' }]],
    [
      'a refusal is what the assistant said',
      [{ role: 'assistant', content: null, refusal: 'No.' }],
      [{ role: 'assistant', content: 'No.' }],
    ],
    [
      'a refusal in a part too',
      [{ role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] }],
      [{ role: 'assistant', content: 'No.' }],
    ],
    [
      'reasoning becomes thinking',
      [{ role: 'assistant', content: 'a', reasoning_content: 'b' }],
      [{ role: 'assistant', content: 'a', thinking: 'b' }],
    ],
    [
      'a result without a call has no tool name',
      [{ role: 'tool', tool_call_id: 'x', content: null }],
      [{ role: 'tool', tool_call_id: 'x', content: '' }],
    ],
    [
      'an old function call and its result',
      [
        { role: 'assistant', function_call: { name: 'f', arguments: '{"a":1}' } },
        { role: 'function', name: 'f', content: 'r' },
      ],
      [
        { role: 'assistant', content: '', tool_calls: [{ function: { index: 0, name: 'f', arguments: { a: 1 } } }] },
        { role: 'tool', content: 'r', tool_name: 'f' },
      ],
    ],
    [
      'a custom call of another model',
      [{ role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'sql', input: 'select 1' } }] }],
      [
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ id: 'c', function: { index: 0, name: 'sql', arguments: { input: 'select 1' } } }],
        },
      ],
    ],
  ])('%s', async (_, messages, mapped) => {
    expect(await messagesOf(...messages)).toEqual(mapped);
  });

  const calling = (...calls: [id: string, name: string, said: string][]): ChatMessage => ({
    role: 'assistant',
    content: null,
    tool_calls: calls.map(([id, name, said]) => ({ id, type: 'function', function: { name, arguments: said } })),
  });
  const result = (tool_call_id: string, content: string): ChatMessage => ({ role: 'tool', tool_call_id, content });

  const deep = (levels: number) => `${'{"[":'.repeat(levels)}1${'}'.repeat(levels)}`;
  test.each<[string, object]>([
    ['', {}],
    ['  ', {}],
    ['{"a":{"b":[1]}}', { a: { b: [1] } }],
    ['{"a":', { INVALID_JSON: '{"a":' }],
    ['[1]', { INVALID_JSON: '[1]' }],
    ['null', { INVALID_JSON: 'null' }],
    [deep(60), JSON.parse(deep(60))],
    [deep(100), { INVALID_JSON: deep(100) }],
    [`{"a":"${','.repeat(200)}"}`, { a: ','.repeat(200) }],
  ])('arguments %j become an object', async (said, parsed) => {
    const [message] = await messagesOf(calling(['c', 'f', said]));
    expect(message?.tool_calls).toEqual([{ id: 'c', function: { index: 0, name: 'f', arguments: parsed } }]);
  });

  test('results carry the name of the tool that was called last by their id, and are not merged', async () => {
    const messages = await messagesOf(
      calling(['a', 'clock', '{}'], ['b', 'weather', '{}']),
      result('b', '18 degrees'),
      result('a', 'noon'),
      calling(['a', 'calendar', '{}']),
      result('a', 'Monday'),
    );
    expect(messages.filter(({ role }) => role === 'tool')).toEqual([
      { role: 'tool', tool_call_id: 'b', tool_name: 'weather', content: '18 degrees' },
      { role: 'tool', tool_call_id: 'a', tool_name: 'clock', content: 'noon' },
      { role: 'tool', tool_call_id: 'a', tool_name: 'calendar', content: 'Monday' },
    ]);
  });

  test('of one role in a row are merged, with all their images, calls and thoughts', async () => {
    const messages = await messagesOf(
      { role: 'system', content: 'a' },
      { role: 'developer', content: 'b' },
      user([text('c'), image('u')]),
      user([image('v')]),
      { ...calling(['x', 'f', '{}']), content: 'd', reasoning_content: 'one' } as ChatMessage,
      { ...calling(['y', 'g', '{}']), reasoning_content: 'two' } as ChatMessage,
    );
    const place = (at: number, part: number) => `messages[${at}].content[${part}].image_url.url`;
    expect(messages).toEqual([
      { role: 'system', content: 'a\n\nb' },
      { role: 'user', content: 'c', images: [`${place(2, 1)}=u`, `${place(3, 0)}=v`] },
      {
        role: 'assistant',
        content: 'd',
        thinking: 'one\n\ntwo',
        tool_calls: [
          { id: 'x', function: { index: 0, name: 'f', arguments: {} } },
          { id: 'y', function: { index: 1, name: 'g', arguments: {} } },
        ],
      },
    ]);
  });
});

describe('options', () => {
  test.each<[Body, object]>([
    [{}, {}],
    [{ max_tokens: 5 }, { num_predict: 5 }],
    [{ max_completion_tokens: 6, max_tokens: 5 }, { num_predict: 6 }],
    [{ max_completion_tokens: null, max_tokens: 5 }, { num_predict: 5 }],
    [
      { temperature: 0, top_p: 0.5, seed: 0 },
      { temperature: 0, top_p: 0.5, seed: 0 },
    ],
    [
      { frequency_penalty: 1, presence_penalty: -1 },
      { frequency_penalty: 1, presence_penalty: -1 },
    ],
    [{ temperature: null, top_p: null, seed: null, stop: null }, {}],
    [{ stop: 'a' }, { stop: ['a'] }],
    [{ stop: ['a', 'b'] }, { stop: ['a', 'b'] }],
    [{ stop: ['', 'b'] }, { stop: ['b'] }],
    [{ stop: '' }, {}],
  ])('of %j are %j', async (body, options) => {
    expect((await map(body)).options).toEqual(options);
  });

  test('of the model are its context, and its limit where the client has none', async () => {
    const models = [{ id: 'llama3.2', contextWindow: 8192, maxTokens: 100 }];
    expect((await map({}, { models })).options).toEqual({ num_ctx: 8192, num_predict: 100 });
    expect((await map({ max_tokens: 7 }, { models })).options).toMatchObject({ num_predict: 7 });
  });

  test('of the provider go where Ollama looks for them, and win', async () => {
    const options = {
      num_ctx: 4096,
      top_k: 40,
      min_p: 0.1,
      repeat_penalty: 1.1,
      temperature: 0.1,
      keep_alive: '10m',
      truncate: true,
      shift: false,
      think: 'low',
      format: 'json',
      stream: false,
      options: { num_gpu: 1 },
    };
    const body = await map({ temperature: 1 }, { options, models: [{ id: 'llama3.2', contextWindow: 1 }] });
    expect(body).toEqual({
      model: 'llama3.2',
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      keep_alive: '10m',
      truncate: true,
      shift: false,
      think: 'low',
      format: 'json',
      options: { num_ctx: 4096, top_k: 40, min_p: 0.1, repeat_penalty: 1.1, temperature: 0.1, num_gpu: 1 },
    });
  });
});

test('a history that is too long is an error instead of being shortened silently, and an answer that is ends', async () => {
  expect(await map({ stream: false })).toMatchObject({ stream: true, truncate: false, shift: false });
  const options = { truncate: true, shift: true };
  expect(await map({}, { options })).toMatchObject(options);
});

describe('reasoning_effort', () => {
  test.each<[NonNullable<Body['reasoning_effort']>, OllamaRequest['think']]>([
    ['none', false],
    ['minimal', 'low'],
    ['low', 'low'],
    ['medium', 'medium'],
    ['high', 'high'],
    ['xhigh', 'max'],
    ['max', 'max'],
  ])('%s is think: %j', async (reasoning_effort, think) => {
    expect((await map({ reasoning_effort })).think).toBe(think);
  });

  test('that is not said is left to the model', async () => {
    expect(await map({ reasoning_effort: null })).not.toHaveProperty('think');
  });

  test('is not asked of a model that is known not to think', async () => {
    const models = [{ id: 'llama3.2', reasoning: false }];
    expect(await map({ reasoning_effort: 'high' }, { models })).not.toHaveProperty('think');
  });
});

const parameters = { type: 'object', properties: { tz: { type: 'string' } } };
const clock: Schema<'Tool'> = {
  type: 'function',
  function: { name: 'clock', description: 'Time.', parameters, strict: true },
};
const dice: Schema<'Tool'> = { type: 'function', function: { name: 'dice', description: null, parameters: null } };
const tools = [clock, dice];
const asked = {
  clock: { type: 'function', function: { name: 'clock', description: 'Time.', parameters } },
  dice: { type: 'function', function: { name: 'dice', parameters: { type: 'object', properties: {} } } },
};
const allow = (mode: 'auto' | 'required', ...names: string[]): NonNullable<Body['tool_choice']> => ({
  type: 'allowed_tools',
  allowed_tools: { mode, tools: names.map((name) => ({ type: 'function', function: { name } })) },
});
const choose = (name: string): NonNullable<Body['tool_choice']> => ({ type: 'function', function: { name } });

describe('tools', () => {
  test.each<[Body['tool_choice'], object[]]>([
    [null, [asked.clock, asked.dice]],
    ['auto', [asked.clock, asked.dice]],
    [allow('auto', 'clock'), [asked.clock]],
  ])('with tool_choice %j are offered', async (tool_choice, offered) => {
    const body = await map({ tools, tool_choice: tool_choice ?? null });
    expect(body).toMatchObject({ tools: offered, messages: [{ role: 'user', content: 'hi' }] });
  });

  test.each<[NonNullable<Body['tool_choice']>, object[], string]>([
    ['required', [asked.clock, asked.dice], 'at least one of your tools'],
    [choose('dice'), [asked.dice], 'the tool dice'],
    [allow('required', 'clock'), [asked.clock], 'the tool clock'],
  ])('with tool_choice %j are demanded in words', async (tool_choice, offered, words) => {
    const demand = { role: 'system', content: expect.stringContaining(words) as string };
    expect(await map({ tools, tool_choice })).toMatchObject({ tools: offered, messages: [demand, { role: 'user' }] });
  });

  test('are left out with tool_choice none', async () => {
    expect(await map({ tools, tool_choice: 'none' })).not.toHaveProperty('tools');
  });

  test.each<[Body['tools'], NonNullable<Body['tool_choice']>]>([
    [tools, choose('nope')],
    [[], 'required'],
    [null, choose('clock')],
    [tools, allow('required', 'nope')],
    [tools, { type: 'custom', custom: { name: 'clock' } }],
  ])('%j cannot be demanded by %j', async (offered, tool_choice) => {
    const demanded = map({ tools: offered ?? null, tool_choice });
    await expect(demanded).rejects.toMatchObject({ kind: 'invalid_request', param: 'tool_choice' });
  });

  test('are demanded at the end of the prompt that is there', async () => {
    const messages: ChatMessage[] = [{ role: 'system', content: 'Be kind.' }, user('hi')];
    const body = await map({ messages, tools, tool_choice: 'required' });
    expect(body.messages[0]?.content).toMatch(/^Be kind\.\n\nYou must call/);
    expect(body.messages).toHaveLength(2);
  });
});

describe('response_format', () => {
  const schema = { type: 'object', properties: { a: { type: 'number' } } };
  const structured = { type: 'json_schema' as const, json_schema: { name: 'x', schema } };

  test.each<[NonNullable<Body['response_format']>, OllamaRequest['format'] | undefined]>([
    [{ type: 'text' }, undefined],
    [{ type: 'json_object' }, 'json'],
    [structured, schema],
    [{ type: 'json_schema', json_schema: { name: 'x' } }, 'json'],
  ])('%j is format: %j', async (response_format, format) => {
    expect((await map({ response_format })).format).toEqual(format);
  });

  test('is only asked for in words beside tools, which it would make impossible', async () => {
    const object = await map({ tools, response_format: { type: 'json_object' } });
    expect(object).not.toHaveProperty('format');
    expect(object.messages[0]?.content).toContain('one JSON object');
    expect((await map({ tools, response_format: structured })).messages[0]?.content).toContain(JSON.stringify(schema));
  });

  test('is a format again when the tools are left out', async () => {
    expect((await map({ tools, tool_choice: 'none', response_format: structured })).format).toEqual(schema);
  });
});

test.each<[Body, object]>([
  [{ logprobs: true }, { logprobs: true, top_logprobs: 0 }],
  [
    { logprobs: true, top_logprobs: 3 },
    { logprobs: true, top_logprobs: 3 },
  ],
])('log probabilities of %j stand at the top: %j', async (body, mapped) => {
  expect(await map(body)).toMatchObject(mapped);
});

test.each<Body>([{}, { logprobs: null }, { logprobs: false, top_logprobs: null }])(
  'no log probabilities are asked for by %j',
  async (body) => {
    expect(Object.keys(await map(body)).filter((name) => name.includes('logprobs'))).toEqual([]);
  },
);

describe('a field that cannot be honoured', () => {
  const custom: Schema<'Tool'> = { type: 'custom', custom: { name: 'sql' } };
  const file: Schema<'FilePart'> = { type: 'file', file: { file_id: 'f' } };

  test.each<[string, Body]>([
    ['n', { n: 2 }],
    ['modalities', { modalities: ['text', 'audio'] }],
    ['modalities', { modalities: ['image', 'text'] }],
    ['functions', { functions: [{ name: 'f' }] }],
    ['web_search_options', { web_search_options: {} }],
    ['moderation', { moderation: { model: 'x' } }],
    ['max_tokens', { max_tokens: 0 }],
    ['max_completion_tokens', { max_completion_tokens: 0, max_tokens: 1 }],
    ['tools[1].type', { tools: [clock, custom] }],
    ['messages[1].content[1].type', { messages: [user('a'), user([image('http://x/y'), file])] }],
  ])('is refused by its name before any request: %s in %j', async (param, body) => {
    const untouched = () => Promise.reject(new Error('nothing may be fetched'));
    const transport: Transport = { call: untouched, close: () => Promise.resolve() };
    const channel = createOllamaChannel(ollamaProvider(), transport, untouched);
    const request = { model: 'llama3.2', messages: [user('hi')], ...body };
    expect(isRequest(request)).toBe(true);
    const first = runOf(channel, request, { signal: new AbortController().signal }).next();
    await expect(first).rejects.toMatchObject({ kind: 'invalid_request', code: 'unsupported_parameter', param });
  });

  test('is accepted while it asks for nothing', async () => {
    const silent: Body = {
      n: 1,
      modalities: ['text'],
      functions: null,
      web_search_options: null,
      moderation: null,
      tools: null,
    };
    expect(await map(silent)).toEqual(await map({}));
  });

  test('is dropped when it only tunes, and can be told', async () => {
    const tuning: Body = {
      logit_bias: { '1': 5 },
      user: 'u',
      metadata: { a: 'b' },
      service_tier: 'flex',
      verbosity: 'low',
      parallel_tool_calls: false,
      safety_identifier: 's',
      prompt_cache_key: 'k',
      prediction: { type: 'content', content: 'x' },
    };
    expect(await map(tuning)).toEqual(await map({}));
    const request = { model: 'm', messages: [user('hi')], temperature: 1, audio: null, ...tuning };
    expect(droppedFields(request).toSorted()).toEqual(Object.keys(tuning).toSorted());
  });

  test('is either refused or dropped, and known to the contract', () => {
    const { refused, dropped } = ollamaFields;
    const { properties } = loadContract().document.components.schemas['ChatCompletionRequest'] as {
      properties: Record<string, unknown>;
    };
    expect(new Set(refused).isDisjointFrom(new Set(dropped))).toBe(true);
    expect([...refused, ...dropped].filter((name) => !(name in properties))).toEqual([]);
  });
});

describe('images', () => {
  const run = (url: string) => {
    const bodies: unknown[] = [];
    const transport: Transport = {
      call: (_, { path, body }) => {
        if (path === '/api/chat') bodies.push(body);
        return Promise.reject(new Error('sent'));
      },
      close: () => Promise.resolve(),
    };
    const channel = createOllamaChannel(ollamaProvider(), transport, (given, _, param) =>
      Promise.resolve({ mediaType: 'image/png', base64: `${param}=${given}` }),
    );
    const request = { model: 'm', messages: [user([image(url)])] };
    const first = runOf(channel, request, { signal: new AbortController().signal }).next();
    return { first, bodies };
  };
  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64');
  const place = 'messages[0].content[0].image_url.url';

  test.each<[string, string]>([
    [`data:image/png;base64,${png}`, png],
    [`DATA:image/PNG;name=x;BASE64,${png}`, png],
    ['https://example.com/x.png', `${place}=https://example.com/x.png`],
  ])('of %s are sent as bare base64', async (url, sent) => {
    const { first, bodies } = run(url);
    await expect(first).rejects.toThrow('sent');
    expect(bodies).toMatchObject([{ messages: [{ images: [sent] }] }]);
  });

  test.each([
    'data:',
    'data:,',
    'data:image/png',
    'data:image/png;base64',
    'data:image/png;base64,',
    `data:image/png,${png}`,
    `data:;base64,${png}`,
    `data:text/html;base64,${png}`,
    `data:image/jpeg;base64,${png}`,
    `data:image/png;base64,${Buffer.alloc(1_001).toString('base64')}`,
  ])('of %s are refused before the request', async (url) => {
    const { first, bodies } = run(url);
    await expect(first).rejects.toMatchObject({ kind: 'invalid_request', code: 'invalid_image_url', param: place });
    expect(bodies).toEqual([]);
  });
});
