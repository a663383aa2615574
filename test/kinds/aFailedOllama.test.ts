/** Kind A, Ollama: a failed or cut answer is never told as a finished one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeOllama, type Asked, type FakeOllama } from '../support/fakeOllama.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { lines, startKind } from '../support/kind.ts';

type Line = Record<string, unknown>;

const says = (content: string, more: Line = {}): Line => ({
  message: { role: 'assistant', content },
  done: false,
  ...more,
});
const ends = (done_reason: unknown, more: Line = {}): Line => ({
  message: { role: 'assistant', content: '' },
  done: true,
  done_reason,
  ...more,
});
const call = { message: { content: '', tool_calls: [{ function: { name: 'f', arguments: {} } }] }, done: false };

/** Answers that are none, after the first content. */
const failedLate: Record<string, Line[]> = {
  ...Object.fromEntries(
    [
      'error',
      'abort',
      'network_error',
      'insufficient_system_resource',
      'Cancelled',
      'timeout',
      'server_overloaded',
    ].map((reason) => [`ended by ${reason}`, [says('The answer is'), ends(reason)]]),
  ),
  'an error as a text': [says('The answer is'), { error: 'model runner has unexpectedly stopped' }],
  'an error as an object': [says('The answer is'), { error: { message: 'gone' } }],
  'an error beside a message': [says('The answer is'), says(' 4', { error: 'gone' }), ends('stop')],
  'an error object beside the end': [says('The answer is'), ends('stop', { error: { code: 502, message: 'gone' } })],
  'an error in the message': [says('The answer is'), { message: { content: '', error: 'gone' }, done: true }],
  'an error without words': [says('The answer is'), ends('stop', { error: true })],
  'a call that failed': [call, ends('error')],
  'no end': [says('The answer is')],
};

/** The same before it. */
const failedEarly: Record<string, Line[]> = {
  'ended by error, without a word': [ends('error')],
  'ended by abort, with its only words': [says('tial', { done: true, done_reason: 'abort' })],
  'an error with the only words': [says('tial', { error: 'gone', done: true })],
  'an error at once': [{ error: 'gone' }],
  'no line': [],
  'only lines that say nothing': [says(''), { status: 'loading' }],
};

const finished: Record<string, [Line[], string]> = {
  ...Object.fromEntries(
    [undefined, null, '', 7, 'stop', 'load', 'unload', 'eos', 'end_turn', 'something_new'].map((reason) => [
      `reason ${JSON.stringify(reason)}`,
      [[says('Hi'), ends(reason)], 'stop'],
    ]),
  ),
  'reason length': [[says('Hi'), ends('length')], 'length'],
  'reason model_context_window_exceeded': [[says('Hi'), ends('model_context_window_exceeded')], 'length'],
  'reason sensitive': [[says('Hi'), ends('sensitive')], 'content_filter'],
  'a call and stop': [[call, ends('stop')], 'tool_calls'],
  'a call and no reason': [[call, ends(undefined)], 'tool_calls'],
  'a call that the limit cut': [[call, ends('length')], 'length'],
  'an error that is null': [[says('Hi', { error: null }), ends('stop', { error: '' })], 'stop'],
};

let upstream: FakeOllama;
let gateway: TestGateway & { close(): Promise<void> };

/** The last message names the case; a case that goes on with " the first time" fails only then. */
const asks = ({ body }: Asked) => (body as { messages: { role: string; content: string }[] }).messages;
const heard = new Set<string>();
function answer(asked: Asked) {
  const name = asks(asked).at(-1)?.content ?? '';
  const good = [says('Fine.'), ends('stop')];
  const failing = { ...failedLate, ...failedEarly }[name.replace(/ the first time.*$/, '')];
  const said = finished[name]?.[0] ?? (heard.has(name) && name.includes(' the first time') ? good : failing) ?? good;
  heard.add(name);
  return { body: lines(...said).body ?? '' };
}

beforeAll(async () => {
  upstream = await createFakeOllama(answer);
  gateway = await startTestGateway(
    {
      gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
      agents: { list: [{ id: 'main', model: 'ollama/x' }] },
    },
    { OLLAMA_HOST: upstream.baseUrl },
    { keep: true },
  );
});
afterAll(async () => {
  await gateway.close();
  await upstream.close();
});

const ask = (name: string, stream: boolean, headers: Record<string, string> = {}) =>
  gateway.client.chat({ stream, messages: [{ role: 'user', content: name }] }, headers);
const reasonsOf = (events: readonly string[]) =>
  events
    .flatMap((data) =>
      data === '[DONE]' ? [] : ((JSON.parse(data) as { choices?: { finish_reason: string | null }[] }).choices ?? []),
    )
    .flatMap(({ finish_reason }) => finish_reason ?? []);

describe.concurrent('after the first content', () => {
  test.each(Object.keys(failedLate))('%s is an error event without [DONE]', async (name) => {
    const { status, events } = await ask(name, true);
    expect(status).toBe(200);
    expect(JSON.parse(events.at(-1) ?? '{}')).toHaveProperty('error.code');
    expect(events).not.toContain('[DONE]');
    expect(reasonsOf(events)).toEqual([]);
  });

  test.each(Object.keys(failedLate))('%s is a 5xx as a whole', async (name) => {
    const { status, json } = await ask(name, false);
    expect(status).toBeGreaterThanOrEqual(500);
    expect(json).toHaveProperty('error.code');
  });

  test('nothing of the turn is remembered', async () => {
    const session = { 'x-openclaw-session-key': 'failed-late' };
    await ask('ended by error', true, session);
    expect((await ask('what now?', true, session)).events.at(-1)).toBe('[DONE]');
    const sent = upstream.asked.map(asks).findLast((messages) => messages.at(-1)?.content === 'what now?');
    expect(sent).toEqual([{ role: 'user', content: 'what now?' }]);
  });
});

describe.concurrent('before the first content', () => {
  test.each(Object.keys(failedEarly).flatMap((name) => [true, false].map((stream) => [name, stream] as const)))(
    '%s is a 5xx, streamed: %s',
    async (name, stream) => {
      const { status, json } = await ask(name, stream);
      expect(status).toBeGreaterThanOrEqual(500);
      expect(json).toHaveProperty('error.code');
    },
  );

  test.each(
    ['ended by error, without a word', 'ended by abort, with its only words', 'an error at once'].flatMap((name) =>
      [true, false].map((stream) => [name, stream] as const),
    ),
  )('%s is tried again, streamed: %s', async (name, stream) => {
    const { status, text } = await ask(`${name} the first time, ${stream}`, stream);
    expect(status).toBe(200);
    expect(text).toContain('Fine.');
    expect(text).not.toContain('tial');
  });
});

describe.concurrent('a finished answer', () => {
  test.each(Object.entries(finished).map(([name, [, reason]]) => [name, reason]))('%s is %s', async (name, reason) => {
    const { events } = await ask(name, true);
    expect(reasonsOf(events)).toEqual([reason]);
    expect(events.at(-1)).toBe('[DONE]');
    const { json } = await ask(name, false);
    expect(json.choices[0].finish_reason).toBe(reason);
  });
});

test('a model that fails goes to the fallback of its agent', async () => {
  const spare = [
    { body: 'data: {"choices":[{"index":0,"delta":{"content":"Spare."},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n' },
  ];
  const { client } = await startKind([lines(ends('error'))], { api: 'ollama', spare });
  expect((await client.chat({ stream: true })).text).toContain('Spare.');
});
