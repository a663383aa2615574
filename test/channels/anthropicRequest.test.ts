import type { MessageCreateParams } from '@anthropic-ai/sdk/resources/messages';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capabilitiesOf } from '../../src/channels/anthropic/capabilities.ts';
import { toMessagesRequest } from '../../src/channels/anthropic/request.ts';
import type { ThinkingByCall } from '../../src/channels/anthropic/turns.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { loadContract, type ChatCompletionRequest, type ChatMessage, type Schema } from '../../src/contract.ts';
import { schemaValidator } from '../../tools/contractAjv.ts';

const isRequest = schemaValidator(loadContract(), 'ChatCompletionRequest');

const provider: Provider = {
  id: 'anthropic',
  api: 'anthropic-messages',
  baseUrl: 'https://api.anthropic.com',
  apiKey: 'key',
  headers: {},
  timeoutMs: undefined,
  match: [],
  options: {},
  models: [],
  images: { allowUrl: false, urlAllowlist: [], allowedMimes: [], maxBytes: 0, maxRedirects: 0, timeoutMs: 0 },
};

/** Models of each kind. */
const [manual, adaptive, old] = ['claude-sonnet-4-5', 'claude-opus-4-6', 'claude-3-5-haiku-20241022'];

type Fields = Partial<ChatCompletionRequest>;
type Parts = Exclude<Schema<'UserMessage'>['content'], string>;

async function bodyOf(
  fields: Fields = {},
  more: Partial<Provider> = {},
  thinking?: ThinkingByCall,
): Promise<MessageCreateParams> {
  const request: ChatCompletionRequest = { model: manual, messages: [user('hi')], ...fields };
  expect({ errors: isRequest(request) ? [] : isRequest.errors }).toEqual({ errors: [] });
  return toMessagesRequest(request, { ...provider, ...more }, thinking);
}

const user = (content: string | Parts): ChatMessage => ({ role: 'user', content });
const system = (content: string): ChatMessage => ({ role: 'system', content });
const assistant = (content: string | null, ...tool_calls: Schema<'ToolCall'>[]): ChatMessage => ({
  role: 'assistant',
  content,
  ...(tool_calls.length > 0 && { tool_calls }),
});
const call = (id: string, name = 'f', args = '{}'): Schema<'ToolCall'> => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
const result = (tool_call_id: string, content: string | null = 'ok'): ChatMessage => ({
  role: 'tool',
  tool_call_id,
  content,
});

const text = (said: string) => ({ type: 'text', text: said });
const used = (id: string, name = 'f', input: object = {}) => ({ type: 'tool_use', id, name, input });
const answered = (tool_use_id: string, content = 'ok') => ({ type: 'tool_result', tool_use_id, content });
const unanswered = (tool_use_id: string) => ({
  type: 'tool_result',
  tool_use_id,
  is_error: true,
  content: 'no result',
});
const says = (role: string, ...content: object[]) => ({ role, content });
const hi = says('user', text('hi'));

test('the smallest request', async () => {
  expect(await bodyOf()).toEqual({
    model: manual,
    max_tokens: 64_000,
    messages: [hi],
    cache_control: { type: 'ephemeral' },
    stream: true,
  });
});

describe('system messages', () => {
  const systemOf = async (...messages: ChatMessage[]) => (await bodyOf({ messages })).system;

  test('that lead are one block each, the roles alike', async () => {
    const developer: ChatMessage = {
      role: 'developer',
      content: [
        { type: 'text', text: 'b' },
        { type: 'text', text: 'c' },
      ],
    };
    expect(await systemOf(system('a'), developer, user('hi'))).toEqual([text('a'), text('b\nc')]);
  });

  test('that come later are hoisted into the last block', async () => {
    const body = await bodyOf({ messages: [system('a'), user('hi'), system('b'), system('c'), user('there')] });
    expect(body.system).toEqual([text('a'), text('b\nc')]);
    expect(body.messages).toEqual([says('user', text('hi'), text('there'))]);
  });

  test('that are blank are left out', async () => {
    expect(await systemOf(system(' \n'), user('hi'), system(''))).toBeUndefined();
  });

  test('alone still make a conversation', async () => {
    expect((await bodyOf({ messages: [system('a')] })).messages).toEqual([says('user', text('Begin.'))]);
  });
});

describe('turns', () => {
  test.each<[string, ChatMessage[], object[]]>([
    ['a user', [user('hi')], [hi]],
    ['two users in a row', [user('hi'), user('there')], [says('user', text('hi'), text('there'))]],
    ['blank users', [user('hi'), user(' '), user([{ type: 'text', text: '\n' }])], [hi]],
    ['nothing but blanks', [user('')], [says('user', text('Begin.'))]],
    ['a name', [{ role: 'user', name: 'ann', content: 'hi' }], [hi]],
    [
      'an assistant in between',
      [user('hi'), assistant('yes'), user('no')],
      [hi, says('assistant', text('yes')), says('user', text('no'))],
    ],
    [
      'two assistants in a row',
      [user('hi'), assistant('a'), assistant('b'), user('hi')],
      [hi, says('assistant', text('a'), text('b')), hi],
    ],
    [
      'an assistant first',
      [assistant('Hello!'), user('hi')],
      [says('user', text('Begin.')), says('assistant', text('Hello!')), hi],
    ],
    [
      'an assistant last, its trailing space kept',
      [user('hi'), assistant('well ')],
      [hi, says('assistant', text('well ')), says('user', text('Continue.'))],
    ],
    [
      'a refusal',
      [user('hi'), { role: 'assistant', content: null, refusal: 'never' }, user('hi')],
      [hi, says('assistant', text('never')), hi],
    ],
    [
      'parts of an assistant',
      [
        user('hi'),
        {
          role: 'assistant',
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: '' },
            { type: 'refusal', refusal: 'b' },
          ],
        },
        user('hi'),
      ],
      [hi, says('assistant', text('a'), text('b')), hi],
    ],
    [
      'reasoning of an assistant, which is not signed',
      [user('hi'), { role: 'assistant', content: 'a', reasoning_content: 'why' }, user('hi')],
      [hi, says('assistant', text('a')), hi],
    ],
    [
      'a silent assistant',
      [user('hi'), assistant(null), assistant(''), user('hi')],
      [says('user', text('hi'), text('hi'))],
    ],
  ])('%s', async (_, messages, expected) => {
    expect((await bodyOf({ messages })).messages).toEqual(expected);
  });
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

describe('parts', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  const image = (url: string): Parts[number] => ({ type: 'image_url', image_url: { url, detail: 'high' } });
  const file = (file_data: string, filename?: string): Parts[number] => ({
    type: 'file',
    file: { file_data, ...(filename !== undefined && { filename }) },
  });
  const base64 = (media_type: string, data: string) => ({ type: 'base64', media_type, data });

  test.each<[string, Parts[number], object]>([
    ['an image as data', image(png), { type: 'image', source: base64('image/png', 'iVBORw0KGgo=') }],
    ['a common misnomer', image('data:image/jpg;base64,AAAA'), { type: 'image', source: base64('image/jpeg', 'AAAA') }],
    ['upper case', image('DATA:IMAGE/PNG;BASE64,AAAA'), { type: 'image', source: base64('image/png', 'AAAA') }],
    ['an image without base64', image('data:image/gif,%41B'), { type: 'image', source: base64('image/gif', 'QUI=') }],
    ['https', image('https://e.com/a.png'), { type: 'image', source: { type: 'url', url: 'https://e.com/a.png' } }],
    ['http', image('http://e.com/a.png'), { type: 'image', source: { type: 'url', url: 'http://e.com/a.png' } }],
    [
      'a PDF',
      file('data:application/pdf;base64,JVBERi0=', 'a.pdf'),
      { type: 'document', title: 'a.pdf', source: base64('application/pdf', 'JVBERi0=') },
    ],
    [
      'a text, decoded',
      file('data:text/markdown;charset=utf-8;base64,R3LDvMOfZQ=='),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'Grüße' } },
    ],
    [
      'a file with data and an id',
      { type: 'file', file: { file_id: 'file-1', file_data: 'data:text/plain,abc' } },
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'abc' } },
    ],
    [
      'a file that does not say its type',
      file('data:,abc'),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'abc' } },
    ],
    ['an image as a file', file(png), { type: 'image', source: base64('image/png', 'iVBORw0KGgo=') }],
  ])('%s', async (_, part, block) => {
    const { messages } = await bodyOf({ messages: [user([{ type: 'text', text: 'see' }, part])] });
    expect(messages).toEqual([says('user', text('see'), block)]);
  });

  test('a text without words is left out', async () => {
    expect(
      (await bodyOf({ messages: [user([{ type: 'text', text: 'hi' }, file('data:text/plain,')])] })).messages,
    ).toEqual([hi]);
  });

  const at = 'messages[1].content[1]';
  test.each<[Parts[number], string, string]>([
    [{ type: 'input_audio', input_audio: { data: 'AA', format: 'wav' } }, at, 'unsupported_parameter'],
    [{ type: 'file', file: { file_id: 'file-1' } }, `${at}.file.file_id`, 'unsupported_parameter'],
    [{ type: 'file', file: {} }, `${at}.file.file_data`, 'invalid_value'],
    [file('JVBERi0='), `${at}.file.file_data`, 'invalid_value'],
    [file('data:application/zip;base64,AA=='), `${at}.file.file_data`, 'invalid_value'],
    [image('file:///etc/passwd'), `${at}.image_url.url`, 'invalid_value'],
    [image('ftp://e.com/a.png'), `${at}.image_url.url`, 'invalid_value'],
    [image('cat.png'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/png;base64'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/png,%'), `${at}.image_url.url`, 'invalid_value'],
    [image('data:image/svg+xml;base64,AAAA'), `${at}.image_url.url`, 'invalid_value'],
  ])('%j is refused by its place', async (part, param, code) => {
    const messages = [user('hi'), user([{ type: 'text', text: 'see' }, part])];
    await expect(bodyOf({ messages })).rejects.toThrow(
      expect.objectContaining({ kind: 'invalid_request', param, code }),
    );
  });

  test('spoken answers of the history are refused', async () => {
    const messages: ChatMessage[] = [user('hi'), { role: 'assistant', audio: { id: 'audio_1' } }];
    await expect(bodyOf({ messages })).rejects.toThrow(expect.objectContaining({ param: 'messages[1].audio' }));
  });
});

describe('thoughts of earlier turns', () => {
  const thought = { type: 'thinking', thinking: 'why', signature: 'sig' } as const;
  const thinking: ThinkingByCall = new Map([['b', [thought]]]);
  const cycle = [user('hi'), assistant('so', call('a'), call('b')), result('a'), result('b')];

  test('stand before everything else of their turn, unchanged', async () => {
    const { messages } = await bodyOf({ messages: cycle }, {}, thinking);
    expect(messages[1]).toEqual(says('assistant', thought, text('so'), used('a'), used('b')));
  });

  test('let a model with a budget think on', async () => {
    expect(await bodyOf({ messages: cycle, reasoning_effort: 'high' }, {}, thinking)).toHaveProperty('thinking');
  });

  test('when they are lost, a model with a budget does not think in that turn', async () => {
    const fields: Fields = { messages: cycle, reasoning_effort: 'high', temperature: 0.5 };
    expect(await bodyOf(fields)).not.toHaveProperty('thinking');
    expect(await bodyOf(fields)).toHaveProperty('temperature', 0.5);
    expect(await bodyOf({ ...fields, model: adaptive })).toHaveProperty('thinking');
  });
});

describe('parameters', () => {
  const schema = { type: 'object', properties: { a: { type: 'object', properties: {} } } };
  const closed = {
    type: 'object',
    additionalProperties: false,
    properties: { a: { type: 'object', additionalProperties: false, properties: {} } },
  };
  const format = (more: object = { schema }): Fields => ({
    response_format: { type: 'json_schema', json_schema: { name: 'x', ...more } },
  });
  const adaptiveThinking = { type: 'adaptive', display: 'summarized' };
  const none = (...names: string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

  test.each<[string, Fields, object]>([
    ['max_tokens', { max_tokens: 5 }, { max_tokens: 5 }],
    ['max_completion_tokens first', { max_tokens: 5, max_completion_tokens: 6 }, { max_tokens: 6 }],
    ['temperature', { temperature: 0 }, { temperature: 0 }],
    ['temperature above 1', { temperature: 1.7 }, { temperature: 1 }],
    ['top_p', { top_p: 0.3 }, { top_p: 0.3, ...none('temperature') }],
    ['temperature before top_p', { temperature: 0.2, top_p: 0.3 }, { temperature: 0.2, ...none('top_p') }],
    ['a default temperature beside top_p', { temperature: 1, top_p: 0.3 }, { top_p: 0.3, ...none('temperature') }],
    ['stop', { stop: 'END' }, { stop_sequences: ['END'] }],
    ['stops', { stop: ['a', ' ', '\n', 'b'] }, { stop_sequences: ['a', 'b'] }],
    ['a blank stop', { stop: '\n' }, none('stop_sequences')],
    ['user', { user: 'u1' }, { metadata: { user_id: 'u1' } }],
    ['user as an object', { user: { id: 'u1', mail: 'x' } }, { metadata: { user_id: 'u1' } }],
    ['user without id', { user: { mail: 'x' } }, none('metadata')],
    ['user too long for the API', { user: 'u'.repeat(257) }, none('metadata')],
    ['safety_identifier', { user: 'u1', safety_identifier: 's1' }, { metadata: { user_id: 's1' } }],
    ['service_tier auto', { service_tier: 'auto' }, { service_tier: 'auto' }],
    ['service_tier priority', { service_tier: 'priority' }, { service_tier: 'auto' }],
    ['service_tier default', { service_tier: 'default' }, { service_tier: 'standard_only' }],
    ['service_tier flex', { service_tier: 'flex' }, none('service_tier')],
    ['text', { response_format: { type: 'text' } }, none('system', 'output_config')],
    [
      'json_object',
      { response_format: { type: 'json_object' } },
      { system: [text('Answer with one JSON object only.')] },
    ],
    [
      'json_schema',
      format(),
      { output_config: { format: { type: 'json_schema', schema: closed } }, ...none('system') },
    ],
    ['json_schema without a schema', format({}), { system: [text('Answer with one JSON object only.')] }],
    [
      'json_schema on an older model',
      { ...format(), model: old },
      { system: [text(expect.stringContaining(JSON.stringify(schema)) as never)], ...none('output_config') },
    ],
    ['no effort', { model: adaptive }, none('thinking', 'output_config')],
    ['effort none', { reasoning_effort: 'none' }, { thinking: { type: 'disabled' }, ...none('output_config') }],
    ['effort none keeps sampling', { reasoning_effort: 'none', temperature: 0 }, { temperature: 0 }],
    [
      'effort minimal',
      { model: adaptive, reasoning_effort: 'minimal' },
      { thinking: adaptiveThinking, output_config: { effort: 'low' } },
    ],
    ...(['low', 'medium', 'high', 'xhigh', 'max'] as const).map((effort): [string, Fields, object] => [
      `effort ${effort}`,
      { model: adaptive, reasoning_effort: effort },
      { thinking: adaptiveThinking, output_config: { effort } },
    ]),
    [
      'effort on a model with a budget: inside the limit',
      { reasoning_effort: 'high', max_tokens: 10_000 },
      { max_tokens: 10_000, thinking: { type: 'enabled', budget_tokens: 8000 }, ...none('output_config') },
    ],
    [
      'the least budget',
      { reasoning_effort: 'low', max_tokens: 1025 },
      { max_tokens: 1025, thinking: { type: 'enabled', budget_tokens: 1024 } },
    ],
    ['no room for a budget', { reasoning_effort: 'high', max_tokens: 1024 }, { max_tokens: 1024, ...none('thinking') }],
    [
      'effort on a model that does not think',
      { model: old, reasoning_effort: 'high' },
      none('thinking', 'output_config'),
    ],
    [
      'no sampling while thinking',
      { reasoning_effort: 'low', temperature: 0, top_p: 0.1 },
      none('temperature', 'top_p'),
    ],
    ['no sampling on models that refuse it', { model: 'claude-sonnet-5', temperature: 0 }, none('temperature')],
    [
      'effort and a format together',
      { ...format(), model: adaptive, reasoning_effort: 'low' },
      {
        output_config: { effort: 'low', format: { type: 'json_schema', schema: closed } },
      },
    ],
    [
      'what only tunes is dropped',
      { seed: 1, presence_penalty: 1, store: true },
      none('seed', 'presence_penalty', 'store'),
    ],
    [
      'nulls',
      { temperature: null, stop: null, user: null, tools: null, reasoning_effort: null, max_tokens: null },
      {
        max_tokens: 64_000,
      },
    ],
  ])('%s', async (_, fields, expected) => {
    const body: Record<string, unknown> = { ...(await bodyOf(fields)) };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, body[name]]))).toEqual(expected);
  });

  test('effort without a limit thinks at most a share of 32,000 tokens', async () => {
    expect(await bodyOf({ reasoning_effort: 'high' })).toMatchObject({
      max_tokens: 64_000,
      thinking: { type: 'enabled', budget_tokens: 25_600 },
    });
  });

  test.each([old, 'qwen3'])('effort none is said to %s too, whose server may think', async (model) => {
    expect(await bodyOf({ model, reasoning_effort: 'none' })).toHaveProperty('thinking', { type: 'disabled' });
  });

  test("max_tokens is the model's own limit when none is given", async () => {
    const models = [{ id: manual, maxTokens: 64_000 }];
    expect(await bodyOf({}, { models })).toHaveProperty('max_tokens', 64_000);
    expect(await bodyOf({ max_tokens: 9 }, { models })).toHaveProperty('max_tokens', 9);
  });

  test('the configuration says whether a model thinks, before its name does', async () => {
    const effort: Fields = { reasoning_effort: 'high' };
    expect(await bodyOf(effort, { models: [{ id: manual, reasoning: false }] })).not.toHaveProperty('thinking');
    const fields = { ...effort, model: 'glm-5' };
    expect(await bodyOf(fields)).not.toHaveProperty('thinking');
    expect(await bodyOf(fields, { models: [{ id: 'glm-5', reasoning: true }] })).toHaveProperty(
      'thinking.type',
      'enabled',
    );
  });
});

describe('options of the provider', () => {
  test('are merged in last, as they are', async () => {
    const options = { top_k: 5, temperature: 0.9, metadata: { user_id: 'team' } };
    expect(await bodyOf({ temperature: 0.1, user: 'u' }, { options })).toMatchObject(options);
  });

  test('can change prompt caching', async () => {
    const cache_control = { type: 'ephemeral', ttl: '1h' };
    expect(await bodyOf({}, { options: { cache_control } })).toMatchObject({ cache_control });
  });

  test('can switch prompt caching off', async () => {
    expect(await bodyOf({}, { options: { cache_control: null } })).not.toHaveProperty('cache_control');
  });

  test('that make the model think leave out sampling', async () => {
    const options = { thinking: { type: 'enabled', budget_tokens: 2000 } };
    expect(await bodyOf({ temperature: 0.1 }, { options })).not.toHaveProperty('temperature');
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

describe('capabilities', () => {
  test.each([
    ['claude-2.1', 'none', true, false, true, false, 4096],
    ['claude-instant-1.2', 'none', true, false, true, false, 4096],
    ['claude-3-opus-20240229', 'none', true, false, true, false, 4096],
    ['claude-3-5-sonnet-20241022', 'none', true, false, true, false, 8192],
    ['claude-3-7-sonnet-20250219', 'manual', true, false, true, false, 64_000],
    ['claude-sonnet-4-20250514', 'manual', true, false, true, true, 64_000],
    ['claude-opus-4@20250514', 'manual', true, false, true, true, 32_000],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 'manual', true, false, true, true, 32_000],
    ['claude-haiku-4-5', 'manual', true, true, true, true, 64_000],
    ['claude-opus-4-5', 'manual', true, true, true, true, 64_000],
    ['claude-opus-4-6', 'adaptive', true, true, true, true, 128_000],
    ['claude-opus-4-7', 'adaptive', false, true, true, true, 128_000],
    ['anthropic/claude-opus-4.8', 'adaptive', false, true, true, true, 128_000],
    ['claude-sonnet-5', 'adaptive', false, true, true, true, 128_000],
    ['claude-sonnet-5-5', 'adaptive', false, true, false, true, 128_000],
    ['claude-haiku-5-5', 'adaptive', false, true, true, true, 128_000],
    ['claude-fable-5-1', 'adaptive', false, true, false, true, 128_000],
    ['claude-next-20270101', 'none', true, false, true, false, 32_000],
    ['glm-5', 'none', true, false, true, false, 32_000],
  ])('of %s', (id, thinking, sampling, structuredOutput, forcedToolChoice, eagerToolInput, maxTokens) => {
    expect(capabilitiesOf(id)).toEqual({
      thinking,
      sampling,
      structuredOutput,
      forcedToolChoice,
      eagerToolInput,
      maxTokens,
      // What has no version of a Claude in its name may be anything.
      mayTakeFormat: /next|glm/.test(id),
    });
  });

  test('of a server that does not know younger fields, as the configuration says', () => {
    const model = { id: manual, compat: { supportsEagerToolInputStreaming: false } };
    expect(capabilitiesOf(manual, model)).toHaveProperty('eagerToolInput', false);
  });
});
