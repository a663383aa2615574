/** When a message that is sent is one that is stored. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatMessage } from '../../src/contract.ts';
import { fingerprint } from '../../src/sessions/equality.ts';
import { assistant, user } from '../support/said.ts';
import { call, calls, seen, result, reversed } from '../support/reconciled.ts';

const heard = (data: string): ChatMessage => ({
  role: 'user',
  content: [{ type: 'input_audio', input_audio: { data, format: 'wav' } }],
});
const filed = (file_data: string): ChatMessage => ({ role: 'user', content: [{ type: 'file', file: { file_data } }] });

describe('messages are equal', () => {
  const equal: [string, ChatMessage, ChatMessage][] = [
    ['as a string and as one part', user('ab'), { role: 'user', content: [{ type: 'text', text: 'ab' }] }],
    [
      'as a string and as several parts',
      user('ab'),
      {
        role: 'user',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      },
    ],
    ['with null and empty content', { role: 'assistant', content: null }, assistant('')],
    ['with absent and empty content', { role: 'assistant' }, assistant('')],
    ['with no parts and empty content', { role: 'assistant', content: [] }, assistant('')],
    ['with no, null and an empty list of calls', { role: 'assistant', content: 'a', tool_calls: null }, assistant('a')],
    ['with an empty list of calls and none', { role: 'assistant', content: 'a', tool_calls: [] }, assistant('a')],
    ['with and without reasoning', { role: 'assistant', content: 'a', reasoning_content: 'hm' }, assistant('a')],
    ['with a null refusal and without', { role: 'assistant', content: 'a', refusal: null }, assistant('a')],
    [
      'with a refusal as field and as part',
      { role: 'assistant', refusal: 'no' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] },
    ],
    [
      'with arguments in other spacing and order',
      { role: 'assistant', tool_calls: [call('c1', 'f', '{"a":1,"b":{"c":2,"d":[3]}}')] },
      { role: 'assistant', content: '', tool_calls: [call('c1', 'f', ' { "b": {"d":[ 3 ],"c":2 },\n"a":1 }')] },
    ],
    ['with a result as string and as parts', result('c1', 'ab'), toolParts('c1', 'a', 'b')],
    ['with a null and an empty result', { role: 'tool', tool_call_id: 'c1', content: null }, result('c1', '')],
    ['with and without white space at the ends of an answer', assistant('a\n'), assistant(' a')],
    ['with and without white space at the ends of a question', user('a\n'), user('a')],
    ['with other line breaks in a question', user('a\r\nb'), user('a\nb')],
    ['with other line breaks in an answer', assistant('a\r\nb\r\n'), assistant('a\nb')],
    [
      'with an image whose address was signed anew',
      seen('a', 'https://h.example/1?s=1'),
      seen('a', 'https://h.example/1?s=2'),
    ],
    ['with and without folded reasoning', assistant('<think>\nhm\n</think>\n\n42'), assistant('42')],
    [
      'with and without reasoning of other names',
      assistant('<thinking>a</thinking><reasoning>b</reasoning>c'),
      assistant('c'),
    ],
    [
      "with and without Open WebUI's block of reasoning",
      assistant(
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n> hm\n</details>\n42',
      ),
      assistant('42'),
    ],
    ['with several blocks and text between them', assistant('<think>a</think>x<think>b</think>y'), assistant('xy')],
    [
      'with and without citation marks',
      assistant('It rains [1], and snows [2, 3][^4]【4:0†source】.'),
      assistant('It rains, and snows.'),
    ],
    [
      'with and without reasoning before calls',
      { role: 'assistant', content: '<think>a</think>', tool_calls: [call('c1', 'f', '{}')] },
      { role: 'assistant', content: null, tool_calls: [call('c1', 'f', '{}')] },
    ],
    ['with and without a name of the user', { role: 'user', content: 'a', name: 'Alice' }, user('a')],
  ];

  test.each(equal)('%s', (_, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  test('whatever the spacing and the order of keys in their arguments', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat({ max: 4 }), (value, indent) => {
        const rewritten = JSON.stringify(reversed(value), null, indent);
        expect(fingerprint(withArguments(rewritten))).toBe(fingerprint(withArguments(JSON.stringify(value))));
      }),
    );
  });

  const different: [string, ChatMessage, ChatMessage][] = [
    ['roles', user('a'), assistant('a')],
    ['texts', user('a'), user('b')],
    ['texts by a space', user('ab'), user('a b')],
    ['answers by a space', assistant('ab'), assistant('a b')],
    ['results by a space', result('c1', 'a'), result('c1', 'a ')],
    ['reasoning that a user speaks of', user('<think>a</think>'), user('')],
    ['citation marks of a user', user('see [1]'), user('see')],
    ['answers beside the reasoning', assistant('<think>x</think>a'), assistant('<think>x</think>b')],
    ['reasoning that does not end', assistant('<think>a'), assistant('')],
    ['details that are no reasoning', assistant('<details>a</details>'), assistant('')],
    ['texts by case', user('a'), user('A')],
    ['images', seen('a', 'data:image/png;base64,AA=='), seen('a', 'data:image/png;base64,AQ==')],
    ['addresses of images', seen('a', 'https://h.example/1'), seen('a', 'https://h.example/2')],
    ['sounds', heard('AA=='), heard('AQ==')],
    ['files', filed('data:text/plain;base64,AA=='), filed('data:text/plain;base64,AQ==')],
    ['ids of calls', calls('c1'), calls('c2')],
    ['numbers of calls', calls('c1'), calls('c1', 'c2')],
    ['orders of calls', calls('c1', 'c2'), calls('c2', 'c1')],
    [
      'names of functions',
      { role: 'assistant', tool_calls: [call('c1', 'f')] },
      { role: 'assistant', tool_calls: [call('c1', 'g')] },
    ],
    ['arguments', withArguments('{"a":1}'), withArguments('{"a":2}')],
    ['orders in a list of arguments', withArguments('[1,2]'), withArguments('[2,1]')],
    ['arguments that are no JSON', withArguments('{"a":'), withArguments('{"a": ')],
    ['calls and no calls', calls('c1'), assistant('')],
    ['ids of results', result('c1'), result('c2')],
    ['results', result('c1', 'a'), result('c1', 'b')],
    [
      'inputs of custom tools by a space',
      { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'f', input: '{ }' } }] },
      { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'f', input: '{}' } }] },
    ],
    [
      'names of function messages',
      { role: 'function', name: 'f', content: 'a' },
      { role: 'function', name: 'g', content: 'a' },
    ],
    [
      'function calls',
      { role: 'assistant', function_call: { name: 'f', arguments: '{}' } },
      { role: 'assistant', function_call: { name: 'g', arguments: '{}' } },
    ],
  ];

  test.each(different)('unless they have different %s', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  test('only if their texts are the same, character by character, but for line breaks and white space at the ends', () => {
    const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
    const two = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(two, ([a, b]) => {
        expect(fingerprint(user(a)) === fingerprint(user(b))).toBe(plain(a) === plain(b));
        expect(fingerprint(result(a))).not.toBe(fingerprint(result(b)));
      }),
    );
  });
});

function toolParts(tool_call_id: string, ...texts: string[]): ChatMessage {
  return { role: 'tool', tool_call_id, content: texts.map((text) => ({ type: 'text', text })) };
}

function withArguments(args: string): ChatMessage {
  return { role: 'assistant', tool_calls: [call('c1', 'f', args)] };
}
