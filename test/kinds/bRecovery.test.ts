/** Kind B: what is tried again, where, and what is not. Before the first content a failure is never the client's affair as long as somebody else can answer. */
import { describe, expect, test } from 'vitest';
import { readMetrics } from '../support/metrics.ts';
import type { Script } from '../support/upstream.ts';
import {
  chunk,
  done,
  finish,
  json,
  lines,
  messages,
  startKind,
  streamed,
  whole,
  type KindOptions,
} from '../support/kind.ts';

type Api = NonNullable<KindOptions['api']>;

const good: Record<Api, Script> = {
  'openai-completions': streamed(chunk({ content: 'good' }), finish('stop'), done),
  'anthropic-messages': messages(
    { type: 'message_start', message: { usage: { input_tokens: 1 } } },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'good' } },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } },
    { type: 'message_stop' },
  ),
  ollama: lines({ message: { content: 'good' } }, { done: true, done_reason: 'stop' }),
};
const spare: Script[] = [streamed(chunk({ content: 'spare' }), finish('stop'), done)];
const apis = Object.keys(good) as Api[];

/** Ends cleanly, or with a broken connection, after these bytes. */
const clean = (body: string): Script => ({ body });
const broken = (body: string): Script => ({ body, cut: Buffer.byteLength(body) });
const error = (status: number, message: string, more: object = {}) => json({ error: { message, ...more } }, status);

/** What `up` does, and who was asked how often then. */
async function ask(scripts: Script[], stream: boolean, options: KindOptions = {}) {
  const scene = await startKind(scripts, { spare, ...options });
  const answer = await scene.client.chat({ stream, ...(stream && { stream_options: { include_usage: true } }) });
  const said = stream
    ? answer.events
        .map((event) => (event === '[DONE]' ? '' : (JSON.parse(event).choices?.[0]?.delta.content ?? '')))
        .join('')
    : answer.json.choices?.[0].message.content;
  return { ...scene, answer, said, asked: [scene.upstream.requests.length, scene.spare?.requests.length] };
}

describe.each([true, false])('the client streams: %s', (stream) => {
  describe.each(apis)('%s', (api) => {
    test.each([
      ['a refused key', error(401, 'invalid x-api-key')],
      ['an empty account', error(402, 'Insufficient Balance')],
      ['a budget', error(403, 'the budget of this key is used up')],
      ['a filter', error(403, 'your input was flagged')],
      ['an unknown model', error(404, "model 'x' not found")],
      ['a wrong address', json({ detail: 'Not Found' }, 404)],
      ['an empty quota', error(429, 'You exceeded your current quota', { code: 'insufficient_quota' })],
      [
        'a long wait',
        { ...error(429, 'slow down'), headers: { 'content-type': 'application/json', 'retry-after': '60' } },
      ],
    ])('%s: the fallback at once, the provider asked only once', async (_, script) => {
      const { said, asked, answer } = await ask([script], stream, { api });
      expect([said, ...asked]).toEqual(['spare', 1, 1]);
      expect(answer.headers.get('x-openclaw-model')).toBe('spare/y');
    });

    test('the wrong request is told, and tried nowhere else', async () => {
      const { answer, asked } = await ask([error(400, 'temperature must be at most 2')], stream, { api });
      expect([answer.status, answer.json.error.message, ...asked]).toEqual([
        400,
        'temperature must be at most 2',
        1,
        0,
      ]);
    });
  });

  test.each<[string, Api, Script]>([
    ['a break after the headers', 'openai-completions', broken('')],
    ['a break after a comment', 'openai-completions', broken(': processing\n\n')],
    ['a break after the role', 'openai-completions', broken(chunk({ role: 'assistant', content: '' }))],
    ['an end after the role', 'openai-completions', clean(chunk({ role: 'assistant', content: '' }))],
    ['an end after nothing', 'openai-completions', clean('')],
    [
      'a role in two chunks and an empty list',
      'openai-completions',
      clean(chunk({ role: 'assistant' }) + chunk({ content: '', tool_calls: [] })),
    ],
    [
      'an error after the role',
      'openai-completions',
      clean(chunk({ role: 'assistant', content: '' }) + 'data: {"error":"boom"}\n\n'),
    ],
    [
      'a break in a whole answer',
      'openai-completions',
      { ...broken('{"choices":[{"index":0,"mess'), headers: { 'content-type': 'application/json' } },
    ],
    [
      'a break after message_start',
      'anthropic-messages',
      broken('event: message_start\ndata: {"type":"message_start","message":{}}\n\n'),
    ],
    [
      'an end after message_start',
      'anthropic-messages',
      clean('event: message_start\ndata: {"type":"message_start","message":{}}\n\n'),
    ],
    ['an end after a ping', 'anthropic-messages', clean('event: ping\ndata: {"type":"ping"}\n\n')],
    ['a break after the headers', 'ollama', broken('')],
    ['an end after an empty line', 'ollama', clean('{"message":{"role":"assistant","content":""},"done":false}\n')],
  ])('%s (%s): the same provider once more', async (_, api, script) => {
    const { said, asked } = await ask([script, good[api]], stream, { api });
    expect([said, ...asked]).toEqual(['good', 2, 0]);
  });

  test('cuts without end: the fallback after three attempts', async () => {
    const { said, asked } = await ask([broken(chunk({ role: 'assistant', content: '' }))], stream);
    expect([said, ...asked]).toEqual(['spare', 3, 1]);
  });

  test.each<[string, Script]>([
    ['from the start', { silent: true }],
    ['after its headers', { body: '', hang: true }],
    ['after its role', { body: chunk({ role: 'assistant', content: '' }), hang: true }],
  ])("silence %s for the provider's own timeoutSeconds: again, then the fallback", async (_, script) => {
    const { said, client } = await ask([script], stream, { provider: { timeoutSeconds: 0.1 } });
    // On a busy machine the time may be over before the request has reached the provider.
    const { sum } = await readMetrics(client);
    const attempts = ['up', 'spare'].map((provider) => sum('attempts_total', { provider }));
    expect([said, ...attempts]).toEqual(['spare', 3, 1]);
  });
});

test("the message about a provider's timeoutSeconds names its own setting", async () => {
  const { client } = await startKind([{ silent: true }], { provider: { timeoutSeconds: 0.05 } });
  const { json: body } = await client.chat();
  expect(body.error.message).toContain('raise models.providers.up.timeoutSeconds');
});

test.each<[Api, Script]>([
  [
    'anthropic-messages',
    broken('data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"half"}}\n\n'),
  ],
  ['ollama', broken('{"message":{"content":"half"},"done":false}\n')],
  ['openai-completions', broken(chunk({ content: 'half' }))],
])('%s: who does not stream was told nothing of a half answer, so it is asked for again', async (api, script) => {
  const { said, asked } = await ask([script, good[api]], false, { api });
  expect([said, ...asked]).toEqual(['good', 2, 0]);
});

test('after the first content nothing is tried again: an error event, no [DONE], nothing remembered', async () => {
  const { client, upstream, spare: other } = await startKind([broken(chunk({ content: 'half' }))], { spare });
  const answer = await client.chat({ stream: true, user: 'ann' });
  expect(JSON.parse(answer.events.at(-1) ?? '')).toMatchObject({ error: { code: 'upstream_disconnected' } });
  expect([upstream.requests.length, other?.requests.length]).toEqual([1, 0]);
  const { json: session } = await client.request('/v1/sessions/agent:main:openai-user:ann');
  expect(session.turns).toMatchObject([{ status: 'failed' }]);
});

test('an answer that says nothing at all, and ends well, is an answer', async () => {
  const { client, upstream } = await startKind([
    streamed(chunk({ role: 'assistant', content: '' }), finish('stop'), done),
    whole({ content: '' }),
  ]);
  for (const stream of [true, false]) expect((await client.chat({ stream })).status).toBe(200);
  expect(upstream.requests).toHaveLength(2);
});
