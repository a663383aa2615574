/** What a request of the Responses API says to the model, in the words of Chat Completions, and what is refused by name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { placedItems } from '../../../src/http/responses/input.ts';
import { outputOf } from '../../../src/http/responses/answer.ts';
import { checkFields, refused } from '../../../src/http/responses/refused.ts';
import { toChatRequest } from '../../../src/http/responses/request.ts';
import { inTermsOfResponses } from '../../../src/http/responses/terms.ts';
import { invalidRequest } from '../../../src/errors.ts';
import { contract } from '../../support/judge.ts';
import { thrownBy } from '../../support/thrownBy.ts';

function translate(body: any) {
  checkFields(body);
  return toChatRequest(body, placedItems(body.input));
}
const messagesOf = (input: unknown) => translate({ input }).chat.messages;

const call = (id: string, more: object = {}) => ({
  type: 'function_call',
  call_id: id,
  name: 'f',
  arguments: '{}',
  ...more,
});
const output = (id: string, text: unknown = 'done') => ({ type: 'function_call_output', call_id: id, output: text });
const chatCall = (id: string, name = 'f') => ({ id, type: 'function', function: { name, arguments: '{}' } });
const user = { role: 'user', content: 'hi' };

test.each<[string, unknown, object[]]>([
  ['a text', 'hi', [user]],
  ['a message without its type', [user], [user]],
  ['instructions of a role', [{ role: 'system', content: 'Be.' }], [{ role: 'developer', content: 'Be.' }]],
  [
    'parts',
    [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'see' },
          { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'low' },
          { type: 'input_file', file_data: 'data:text/plain;base64,AA==', filename: 'a.txt' },
        ],
      },
    ],
    [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'see' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==', detail: 'low' } },
          { type: 'file', file: { file_data: 'data:text/plain;base64,AA==', filename: 'a.txt' } },
        ],
      },
    ],
  ],
  [
    'text and calls of one answer, and their outputs',
    [
      { role: 'assistant', content: [{ type: 'output_text', text: 'Look:' }] },
      call('a'),
      call('b'),
      output('a'),
      output('b'),
    ],
    [
      { role: 'assistant', content: 'Look:', tool_calls: [chatCall('a'), chatCall('b')] },
      { role: 'tool', tool_call_id: 'a', content: 'done' },
      { role: 'tool', tool_call_id: 'b', content: 'done' },
    ],
  ],
  [
    'text after a call that waits',
    [call('a'), { role: 'assistant', content: 'Wait.' }, output('a')],
    [
      { role: 'assistant', content: 'Wait.', tool_calls: [chatCall('a')] },
      { role: 'tool', tool_call_id: 'a', content: 'done' },
    ],
  ],
  [
    'two answers after each other',
    [
      { role: 'assistant', content: 'One.' },
      { role: 'assistant', content: 'Two.' },
    ],
    [
      { role: 'assistant', content: 'One.' },
      { role: 'assistant', content: 'Two.' },
    ],
  ],
  [
    'reasoning before what it led to, and none that led to nothing',
    [
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] },
      call('a'),
      output('a'),
      { type: 'reasoning', summary: [] },
      user,
    ],
    [
      { role: 'assistant', content: null, reasoning_content: 'Hm.', tool_calls: [chatCall('a')] },
      { role: 'tool', tool_call_id: 'a', content: 'done' },
      user,
    ],
  ],
  [
    'a call of a custom tool',
    [
      { type: 'custom_tool_call', call_id: 'a', name: 'g', input: 'x' },
      { type: 'custom_tool_call_output', call_id: 'a', output: 'y' },
    ],
    [
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'a', type: 'custom', custom: { name: 'g', input: 'x' } }],
      },
      { role: 'tool', tool_call_id: 'a', content: 'y' },
    ],
  ],
  [
    'a call of a tool of a namespace',
    [call('a', { namespace: 'n' }), output('a', [{ type: 'input_text', text: 'done' }])],
    [
      { role: 'assistant', content: null, tool_calls: [chatCall('a', 'n__f')] },
      { role: 'tool', tool_call_id: 'a', content: 'done' },
    ],
  ],
  [
    'pictures that tools show, after all outputs',
    [
      call('a'),
      call('b'),
      output('a', [{ type: 'input_image', image_url: 'data:,' }]),
      output('b', [
        { type: 'input_text', text: 'one' },
        { type: 'input_text', text: 'two' },
      ]),
      user,
    ],
    [
      { role: 'assistant', content: null, tool_calls: [chatCall('a'), chatCall('b')] },
      { role: 'tool', tool_call_id: 'a', content: 'Shown below.' },
      { role: 'tool', tool_call_id: 'b', content: 'one\ntwo' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'What the tools showed:' },
          { type: 'image_url', image_url: { url: 'data:,' } },
        ],
      },
      user,
    ],
  ],
  [
    'a refusal',
    [{ role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] }],
    [{ role: 'assistant', content: null, refusal: 'No.' }],
  ],
])('items: %s', (_, input, messages) => {
  expect(messagesOf(input)).toEqual(messages);
});

test('fields that are said in other words, and those that are the same', () => {
  const { chat } = translate({
    model: 'm',
    input: 'hi',
    instructions: 'Be.',
    max_output_tokens: 9,
    reasoning: { effort: 'low', summary: 'auto' },
    text: { verbosity: 'low', format: { type: 'json_schema', name: 'n', schema: { type: 'object' }, strict: true } },
    include: ['message.output_text.logprobs'],
    top_logprobs: 2,
    tools: [
      { type: 'function', name: 'f', parameters: {}, strict: true },
      { type: 'custom', name: 'g', format: { type: 'grammar', syntax: 'lark', definition: 'd' } },
      {
        type: 'namespace',
        name: 'n',
        description: 'Group.',
        tools: [{ type: 'function', name: 'f', description: 'One.' }],
      },
    ],
    tool_choice: { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'f' }] },
    parallel_tool_calls: false,
    user: 'alice',
    metadata: { a: 'b' },
    client_metadata: { x: 'y' },
    top_k: 3,
  });
  expect(chat).toEqual({
    model: 'm',
    messages: [{ role: 'developer', content: 'Be.' }, user],
    max_completion_tokens: 9,
    reasoning_effort: 'low',
    verbosity: 'low',
    response_format: { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object' }, strict: true } },
    logprobs: true,
    top_logprobs: 2,
    tools: [
      { type: 'function', function: { name: 'f', parameters: {}, strict: true } },
      {
        type: 'custom',
        custom: { name: 'g', format: { type: 'grammar', grammar: { syntax: 'lark', definition: 'd' } } },
      },
      { type: 'function', function: { name: 'n__f', description: 'Group.\n\nOne.' } },
    ],
    tool_choice: {
      type: 'allowed_tools',
      allowed_tools: { mode: 'required', tools: [{ type: 'function', function: { name: 'f' } }] },
    },
    parallel_tool_calls: false,
    user: 'alice',
    top_k: 3,
  });
});

test.each<[object, string]>([
  [{ background: true }, 'background'],
  [{ conversation: 'conv_1' }, 'conversation'],
  [{ max_tool_calls: 3 }, 'max_tool_calls'],
  [{ prompt: { id: 'p' } }, 'prompt'],
  [{ context_management: [{ type: 'compaction' }] }, 'context_management'],
  [{ tools: [{ type: 'web_search' }] }, 'tools[0].type'],
  [{ input: [{ role: 'user', content: [{ type: 'input_image', file_id: 'f' }] }] }, 'input[0].content[0].file_id'],
  [
    { input: [{ role: 'user', content: [{ type: 'input_file', file_url: 'https://x.example/' }] }] },
    'input[0].content[0].file_url',
  ],
  [{ input: [call('a'), output('a', [{ type: 'input_image', file_id: 'f' }])] }, 'input[1].output[0].file_id'],
  [{ input: [{ type: 'reasoning', summary: [], encrypted_content: 'gAAAA' }] }, 'input[0].encrypted_content'],
])('%j is refused, and names %s', (body, param) => {
  expect(thrownBy(() => translate({ input: 'hi', ...body }))).toMatchObject({ kind: 'invalid_request', param });
});

test.each(Object.keys(refused))('that %s is refused stands in the contract and in the documentation', (name) => {
  const { description } = (contract.document as any).paths['/v1/responses'].post;
  const documentation = readFileSync(new URL('../../../docs/responses.md', import.meta.url), 'utf8');
  const [, differences = ''] = documentation.split('## Where it differs from Open Responses');
  for (const text of [description, documentation]) expect(text).toContain(`\`${name}\``);
  expect(differences.split('\n## ')[0]).toContain(`\`${name}\``);
});

test('what means the same as nothing is not refused', () => {
  expect(translate({ input: 'hi', background: false, prompt: null, tools: [], conversation: null }).chat).toEqual({
    model: 'openclaw',
    messages: [user],
  });
});

test.each([
  ['messages[0].role', 'instructions'],
  ['messages[2].role', 'input[1]'],
  ['max_completion_tokens', 'max_output_tokens'],
  ['response_format.json_schema.schema', 'text.format.schema'],
  ['tools[1].function.name', 'tools[1].name'],
  ['temperature', 'temperature'],
])('an error about %s is one about %s', (param, place) => {
  const error = invalidRequest(`Invalid '${param}'.`, param, 'invalid_value');
  const told = inTermsOfResponses(error, { places: ['instructions', 'input[0]', 'input[1]'] });
  expect(told).toMatchObject({ param: place, message: `Invalid '${place}'.` });
});

test('what a provider added to an answer comes back to it, message and calls alike', () => {
  const message = {
    role: 'assistant',
    content: null,
    refusal: null,
    reasoning_content: 'Hm.',
    reasoning_details: [{ type: 'x', data: 'y' }],
    tool_calls: [{ ...chatCall('a'), extra_content: { google: { thought_signature: 's' } } }],
  };
  const completion: any = {
    id: 'chatcmpl-1',
    created: 1,
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'tool_calls' }],
  };
  const items = outputOf({ include: ['reasoning.encrypted_content'] }, completion);
  expect(items.map(({ type }) => type)).toEqual(['reasoning', 'function_call']);
  const { refusal: _, ...said } = message;
  expect(messagesOf([user, ...items, output('a')])).toEqual([
    user,
    said,
    { role: 'tool', tool_call_id: 'a', content: 'done' },
  ]);
  expect(JSON.stringify(outputOf({}, completion))).not.toContain('encrypted_content');
});
