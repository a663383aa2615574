/** Kind A, OpenAI-compatible servers: an answer that says itself that it is none, or only a part of one, is an error. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { chunk, done, finish, json, startKind, streamed, whole } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

const failure = { code: 502, message: 'upstream provider went away' };
const choice = (said: object) => `data: ${JSON.stringify({ choices: [{ index: 0, ...said }] })}\n\n`;
const text = chunk({ content: 'The answer is' });

/** How a choice ends that is no answer. */
const failures: [name: string, end: { finish_reason: unknown; error?: unknown }][] = [
  ['the reason error', { finish_reason: 'error' }],
  ['the reason abort', { finish_reason: 'abort' }],
  ['the reason network_error', { finish_reason: 'network_error' }],
  ['the reason insufficient_system_resource', { finish_reason: 'insufficient_system_resource' }],
  ['the reason exception', { finish_reason: 'exception' }],
  ['the reason rate_limit', { finish_reason: 'rate_limit' }],
  ['an error object beside the reason error', { finish_reason: 'error', error: failure }],
  ['an error object beside the reason stop', { finish_reason: 'stop', error: failure }],
  ['an error object without a reason', { finish_reason: null, error: failure }],
  ['an error as a text', { finish_reason: 'stop', error: 'it broke' }],
  ['an error that is only true', { finish_reason: 'stop', error: true }],
];

/** The same end as the last chunk of a stream after a text, as its only chunk, and in a whole answer. */
const forms: [name: string, script: (end: object) => Script, hasBegun: boolean][] = [
  ['after text', (end) => streamed(text, choice({ delta: {}, ...end }), done), true],
  ['in the chunk of the text', (end) => streamed(choice({ delta: { content: 'tial' }, ...end }), done), false],
  ['after a role', (end) => streamed(chunk({ role: 'assistant', content: '' }), choice({ delta: {}, ...end })), false],
  ['whole', (end) => json({ choices: [{ index: 0, message: { role: 'assistant', content: 'tial' }, ...end }] }), false],
];

test.each(failures)('%s is an error, of which nothing is remembered', async (_, end) => {
  let script: Script = {};
  const { client } = await startKind([() => script]);
  for (const [name, form, hasBegun] of forms) {
    script = form(end);
    for (const stream of [true, false]) {
      const user = `${name} ${stream}`.replaceAll(' ', '-');
      const answer = await client.chat({ stream, user });
      const heard = hear(answer);
      expect(heard.isComplete).toBe(false);
      expect(heard.error).toMatchObject({ code: 'upstream_error' });
      const isEvent = stream && hasBegun;
      expect(answer.status).toBe(isEvent ? 200 : 502);
      expect(heard.content ?? '').toBe(isEvent ? 'The answer is' : '');
      const session = await client.request(`/v1/sessions/agent:main:openai-user:${user}`);
      expect(session.json.turns.map(({ status }: any) => status)).toEqual(['failed']);
    }
  }
});

test.each(failures)('%s before the first content is taken up by the fallback', async (_, end) => {
  let script: Script = {};
  const { client, upstream } = await startKind([() => script], { spare: [whole({ content: 'spare' })] });
  for (const [, form] of forms.filter(([, , hasBegun]) => !hasBegun)) {
    script = form(end);
    expect(hear(await client.chat({ stream: true }))).toMatchObject({ content: 'spare', isComplete: true });
  }
  expect(upstream.requests.length).toBeGreaterThan(2);
});

/** Events of a stream that are no part of the answer but say what went wrong, each server in its own form. */
const wrong = 'The engine has died';
const events: [name: string, said: unknown][] = [
  ['vLLM', { object: 'error', message: wrong, type: 'InternalServerError', param: null, code: 500 }],
  ['DashScope', { code: 'InternalError', message: wrong, request_id: 'r' }],
  ['MiniMax', { id: 'a', choices: null, base_resp: { status_code: 1013, status_msg: wrong } }],
  ['MiniMax, alone', { base_resp: { status_code: 1013, status_msg: wrong } }],
  ['FastAPI', { detail: wrong }],
  ['Google', [{ error: { code: 503, message: wrong, status: 'UNAVAILABLE' } }]],
  ['a delta with an error', { choices: [{ index: 0, delta: { error: { message: wrong } }, finish_reason: 'stop' }] }],
  ['a message with an error', { choices: [{ index: 0, message: { content: 'x', error: { message: wrong } } }] }],
];

test.each(events)(
  'an event of failure as of %s is one, after text and before it, and keeps its words',
  async (_, said) => {
    const event = `data: ${JSON.stringify(said)}\n\n`;
    // After text to a client that streams, and before it to one that does not.
    for (const [parts, stream] of [[[text, event, done], true] as const, [[event], false] as const]) {
      const { client } = await startKind([streamed(...parts)]);
      const heard = hear(await client.chat({ stream }));
      expect(heard.isComplete).toBe(false);
      expect(heard.error?.message).toContain(wrong);
    }
  },
);

test('an event of failure has the meaning of its words', async () => {
  const said = {
    object: 'error',
    message: 'maximum context length is 4096 tokens',
    type: 'BadRequestError',
    code: 400,
  };
  const { client } = await startKind([streamed(`data: ${JSON.stringify(said)}\n\n`, done)]);
  const { status, json: told } = await client.chat({ stream: true });
  expect([status, told.error.code]).toEqual([400, 'context_length_exceeded']);
});

test.each([
  [{ type: 'ping' }],
  [{ type: 'status', message: 'searching the web' }],
  [{ usage: null }],
  [{ base_resp: { status_code: 0, status_msg: 'success' } }],
  [{ message: null, choices: [] }],
])('the event %j is no failure', async (said) => {
  const { client } = await startKind([streamed(`data: ${JSON.stringify(said)}\n\n`, text, finish('stop'), done)]);
  expect(hear(await client.chat({ stream: true }))).toMatchObject({ content: 'The answer is', isComplete: true });
});

test.each(['stop', null])('an error that is null or false beside %s is none', async (reason) => {
  for (const error of [null, false, '']) {
    const end = choice({ delta: {}, finish_reason: reason, error });
    const { client } = await startKind([streamed(text, end, done)]);
    expect(hear(await client.chat({ stream: true }))).toMatchObject({ finish: 'stop', isComplete: true });
  }
});

describe('reasons that OpenAI has a word for', () => {
  test.each([
    ['sensitive', 'content_filter'],
    ['SAFETY', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['model_context_window_exceeded', 'length'],
    ['MAX_TOKENS', 'length'],
    ['end', 'stop'],
    ['eos', 'stop'],
    ['end_turn', 'stop'],
    ['constructor', 'stop'],
  ])('%s is %s', async (reason, word) => {
    for (const script of [streamed(text, finish(reason), done), whole({ content: 'x' }, reason)]) {
      const { client } = await startKind([script]);
      for (const stream of [true, false]) expect(hear(await client.chat({ stream })).finish).toBe(word);
    }
  });
});

describe("an answer's own end says that it is complete", () => {
  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
  test.each<[string, Script, string]>([
    ['a stream with [DONE] and no reason', streamed(text, done), 'stop'],
    ['a stream with [DONE] and an empty reason', streamed(text, finish(''), done), 'stop'],
    [
      'a stream of calls with [DONE] and no reason',
      streamed(chunk({ tool_calls: [{ index: 0, ...call }] }), done),
      'tool_calls',
    ],
    ['a stream with [DONE] alone', streamed(done), 'stop'],
    ['a stream with no choice', streamed('data: {"choices":[]}\n\n', done), 'stop'],
    ['a stream with a reason and no [DONE]', streamed(text, finish('stop')), 'stop'],
    ['a whole answer with null for a reason', whole({ content: 'x' }, null), 'stop'],
    ['a whole answer without one', json({ choices: [{ index: 0, message: { content: 'x' } }] }), 'stop'],
    ['a whole answer with calls and no reason', whole({ content: null, tool_calls: [call] }, null), 'tool_calls'],
    ['a whole answer without a message', json({ choices: [{ index: 0, finish_reason: 'length' }] }), 'length'],
    ['a whole answer without a choice', json({ choices: [] }), 'stop'],
  ])('%s', async (_, script, reason) => {
    const { client } = await startKind([script]);
    for (const stream of [true, false]) {
      const heard = hear(await client.chat({ stream }));
      expect(heard).toMatchObject({ status: 200, finish: reason, isComplete: true });
    }
  });

  test.each<[string, Script]>([
    ['a stream with neither', streamed(text)],
    ['a stream of half a call with neither', streamed(chunk({ tool_calls: [{ index: 0, ...call }] }))],
    ['JSON that is no completion', json({ hello: 'world' })],
  ])('%s is an error', async (_, script) => {
    const { client } = await startKind([script]);
    for (const stream of [true, false]) expect(hear(await client.chat({ stream })).isComplete).toBe(false);
  });
});
