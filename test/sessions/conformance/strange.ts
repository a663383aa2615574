/** What storage gets wrong: texts, messages and keys. */
import type { ChatMessage } from '../../../src/contract.ts';
import type { StoredMessage } from '../../../src/sessions/transcript.ts';
import { assistant, user } from '../../support/said.ts';

export const strangeText =
  'quotes \' " ` $1 ? and \\ \\u0000 and \u0000 and \u2028 and é e\u0301 and 😀 and \ud83d and \udc00 -- ;';

/** One message of each shape that is remembered, with the characters and values that storage gets wrong. */
export const everyKind: StoredMessage[] = [
  user('plain'),
  user(''),
  user(strangeText),
  user("'); DROP TABLE turns; --"),
  {
    role: 'user',
    content: [
      { type: 'text', text: 'look' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: null } },
    ],
    name: null,
  },
  {
    role: 'assistant',
    content: null,
    refusal: null,
    tool_calls: [
      { id: 'c1', type: 'function', function: { name: 'f', arguments: '{"a": 1e400, "b": 12345678901234567890}' } },
      { id: 'c2', type: 'custom', custom: { name: 'g', input: 'select 1' } },
    ],
    state: { channel: 'anthropic', data: [{ type: 'thinking', thinking: strangeText, signature: 'c2ln' }, null, 0.1] },
  },
  { role: 'tool', tool_call_id: 'c1', content: [{ type: 'text', text: '1' }] },
  { role: 'tool', tool_call_id: 'c2', content: null },
  { role: 'function', name: 'f', content: 'old' },
  Object.assign(user('unknown fields'), { x_vendor: { nested: [1, -0.5, 1e21, 5e-324, null, true, 'a', {}] } }),
  JSON.parse(
    '{"role": "user", "content": "x", "__proto__": {"a": 1}, "constructor": {"prototype": []}}',
  ) as ChatMessage,
  assistant('done'),
];

/** Any well-formed text without NUL is a key: what the grammar of the wire allows is not the store's business. */
export const strangeKeys = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  'null',
  'agent:main:a',
  'agent:main:a ',
  'agent:main:A',
  'agent:main:a/..',
  'agent:main:a%',
  'agent:main:a_',
  'agent:main:%',
  'agent:main:_',
  'agent:main:*',
  "agent:main:'; DROP TABLE turns; --",
  'agent:main:"',
  'agent:main:\\',
  'agent:main:\n',
  'agent:main:é',
  'agent:main:e\u0301',
  'agent:main:\u2028',
  'agent:main:😀',
  'agent:main:1',
  'agent:main:01',
  'agent:main:1.0',
  `agent:main:${'k'.repeat(256)}`,
  `agent:main:${'k'.repeat(255)}`,
];
