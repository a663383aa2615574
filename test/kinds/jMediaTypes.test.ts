/** Kind J: an answer is read as what it is, whatever its media type and 2xx status say. Kind K: its frames as leniently as official clients read them. */
import { describe, expect, test } from 'vitest';
import { chunk, done, finish, json, lines, messages, startKind, whole, type KindOptions } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

type Api = NonNullable<KindOptions['api']>;
const hi = chunk({ content: 'Hi' }) + finish('stop');
const sse = messages(
  { type: 'message_start', message: {} },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
  { type: 'message_stop' },
).body as string;
const message = {
  type: 'message',
  role: 'assistant',
  content: [{ type: 'text', text: 'Hi' }],
  stop_reason: 'end_turn',
};
const ndjson = lines({ message: { content: 'Hi' } }, { done: true, done_reason: 'stop' }).body as string;
const typed = (script: Script, type: string | undefined, status = 200): Script => ({
  ...script,
  status,
  // An empty type is as good as none.
  headers: { 'content-type': type ?? '' },
});

const answers: [string, Api, Script][] = [
  ['events as application/json', 'openai-completions', typed({ body: hi + done }, 'application/json')],
  ['events without a type', 'openai-completions', typed({ body: hi + done }, undefined)],
  [
    'events after blank lines, in single bytes',
    'openai-completions',
    { ...typed({ body: `\r\n\n${hi}${done}` }, 'text/plain'), split: 1 },
  ],
  ['events after a byte order mark', 'openai-completions', typed({ body: `\uFEFF${hi}${done}` }, 'text/event-stream')],
  ['JSON as an event stream', 'openai-completions', typed(whole({ content: 'Hi' }), 'text/event-stream')],
  ['JSON as text/plain', 'openai-completions', typed(whole({ content: 'Hi' }), 'text/plain')],
  ['JSON as text/html', 'openai-completions', typed(whole({ content: 'Hi' }), 'text/html')],
  [
    'JSON without a type, in single bytes',
    'openai-completions',
    { ...typed(whole({ content: 'Hi' }), undefined), split: 1 },
  ],
  [
    'JSON after many blank lines, which come while the model thinks',
    'openai-completions',
    { ...typed({ body: '\n '.repeat(3000) + whole({ content: 'Hi' }).body }, 'application/json'), split: 500 },
  ],
  ['a whole answer with status 201', 'openai-completions', typed(whole({ content: 'Hi' }), 'application/json', 201)],
  ['events with status 203', 'openai-completions', typed({ body: hi + done }, 'text/event-stream', 203)],
  ['events as application/octet-stream', 'anthropic-messages', typed({ body: sse }, 'application/octet-stream')],
  ['events without a type', 'anthropic-messages', typed({ body: sse }, undefined)],
  ['a whole message', 'anthropic-messages', json(message)],
  ['a whole message as an event stream', 'anthropic-messages', typed(json(message), 'text/event-stream', 201)],
  ['lines as application/json', 'ollama', typed({ body: ndjson }, 'application/json')],
  ['lines without a type, status 202', 'ollama', typed({ body: ndjson }, undefined, 202)],
  // Kind K
  ['an end mark with a space after it', 'openai-completions', { body: `${hi}data: [DONE] \n\n` }],
  ['an end mark with more after it', 'openai-completions', { body: `${hi}data: [DONE]; ok\n\ndata: junk\n\n` }],
  ['an end mark without the blank line', 'openai-completions', { body: `${hi}data: [DONE]` }],
  ['an event of blanks', 'openai-completions', { body: `data:  \n\n${hi}${done}` }],
  [
    'an event that is none of the API, and no JSON',
    'anthropic-messages',
    { body: `event: heartbeat\ndata: tick\n\n${sse}` },
  ],
  [
    'an end mark of another API',
    'anthropic-messages',
    { body: sse.replace('event: message_stop', 'data: [DONE]\n\nevent: message_stop') },
  ],
  ['lines with CRLF and blanks between them', 'ollama', { body: ndjson.replaceAll('\n', '\r\n\r\n') }],
];

describe.each([true, false])('the client streams: %s', (stream) => {
  test.each(answers)('%s (%s) is the answer, and is remembered', async (_, api, script) => {
    const { client } = await startKind([script], { api });
    const answer = await client.chat({ stream, user: 'ann' });
    expect(answer.status).toBe(200);
    const said = stream ? answer.text : answer.json.choices[0].message.content;
    expect(said).toContain('Hi');
    expect(answer.events.at(-1)).toBe(stream ? '[DONE]' : undefined);
    const { json: session } = await client.request('/v1/sessions/agent:main:openai-user:ann');
    expect(session.turns).toMatchObject([{ status: 'completed' }]);
  });

  test.each<[string, Api, Script, number, string | null]>([
    [
      'an error as an event stream',
      'openai-completions',
      typed(json({ error: { message: 'model is not loaded', code: 400 } }), 'text/event-stream'),
      400,
      null,
    ],
    [
      'an error with status 200',
      'openai-completions',
      json({ error: { message: 'slow down', code: 429 } }),
      429,
      'rate_limit_exceeded',
    ],
    [
      'an error with a status of digits',
      'openai-completions',
      json({ error: { message: 'no', code: '400' } }),
      400,
      null,
    ],
    [
      'a list with an error',
      'openai-completions',
      json([{ error: { message: 'no', status: 'INVALID_ARGUMENT' } }]),
      400,
      null,
    ],
    [
      'an error as JSON',
      'anthropic-messages',
      json({ type: 'error', error: { type: 'rate_limit_error', message: 'slow down' } }),
      429,
      'rate_limit_exceeded',
    ],
    ['an error in a line', 'ollama', json({ error: 'model requires more system memory' }), 502, 'upstream_error'],
    ['JSON that is no completion', 'openai-completions', json({ hello: 'world' }), 502, 'upstream_error'],
    ['a text', 'openai-completions', typed({ body: 'It works!' }, 'text/plain'), 502, 'upstream_error'],
    [
      'a web page',
      'openai-completions',
      typed({ body: '<!doctype html><title>hi</title>' }, 'application/json'),
      502,
      'upstream_error',
    ],
  ])('%s (%s) is that error', async (_, api, script, status, code) => {
    const { client } = await startKind([script], { api });
    const answer = await client.chat({ stream });
    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  });
});
