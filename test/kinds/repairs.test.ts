/** What an upstream breaks of the contract is repaired or refused, never passed on; the contract judges every answer here. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { done, json, startKind, streamed } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

/** The same choice streamed and whole. */
const both = (said: object, more: object = {}, top: object = {}): Script[] => [
  streamed(
    `data: ${JSON.stringify({ ...top, choices: [{ index: 0, delta: said, finish_reason: 'stop', ...more }] })}\n\n`,
    done,
  ),
  json({ ...top, choices: [{ index: 0, message: said, finish_reason: 'stop', ...more }] }),
];

/** Asks for each form of an answer, as a client that streams and as one that does not. */
async function heardOf(scripts: Script[]) {
  let script: Script = {};
  const { client } = await startKind([() => script]);
  const answers = [];
  for (script of scripts) {
    for (const stream of [true, false]) answers.push({ stream, ...hear(await client.chat({ stream, user: 'u' })) });
  }
  const session = await client.request('/v1/sessions/agent:main:openai-user:u');
  expect(session.status).toBe(200);
  return answers;
}

/** A stream is judged by the contract chunk by chunk; what it adds up to is seen in the whole answer. */
const wholeOnes = <Heard extends { stream: boolean }>(answers: Heard[]): Heard[] =>
  answers.filter(({ stream }) => !stream);

describe('log probabilities', () => {
  const good = { token: 'a', logprob: -0.5, bytes: [97], top_logprobs: [] };
  test.each<[string, object, object]>([
    ['that are whole', good, good],
    ['without bytes and alternatives', { token: 'a', logprob: -0.5 }, { ...good, bytes: null }],
    ['with -Infinity as null', { ...good, logprob: null }, { ...good, logprob: -9999 }],
    ['with texts for numbers', { ...good, logprob: '-0.5' }, good],
    ['with a text that is no number', { ...good, logprob: 'x' }, { ...good, logprob: -9999 }],
    ['with bytes out of range', { ...good, bytes: [97, 256] }, { ...good, bytes: null }],
    ['with bytes that are no numbers', { ...good, bytes: 'a' }, { ...good, bytes: null }],
    ['with fractions for bytes', { ...good, bytes: [0.5] }, { ...good, bytes: null }],
    ['without a token', { logprob: -0.5, bytes: [97] }, { ...good, token: '' }],
    [
      'with odd alternatives',
      { ...good, top_logprobs: [{ token: 'b', logprob: null }] },
      { ...good, top_logprobs: [{ token: 'b', logprob: -9999, bytes: null }] },
    ],
    ['with null for alternatives', { ...good, top_logprobs: null }, good],
    ['with an id', { ...good, token_id: 7 }, { ...good, token_id: 7 }],
  ])('%s', async (_, said, repaired) => {
    const answers = await heardOf(both({ content: 'a' }, { logprobs: { content: [said] } }));
    for (const { choice } of wholeOnes(answers)) {
      expect(choice.logprobs).toEqual({ content: [repaired], refusal: null });
    }
    expect(answers).toHaveLength(4);
  });

  test.each([null, [], 'x', {}, { content: null }, { content: 'x' }])('%j are none', async (logprobs) => {
    for (const { content } of await heardOf(both({ content: 'a' }, { logprobs }))) expect(content).toBe('a');
  });
});

describe('indexes of choices', () => {
  const choice = (index: unknown, content: string) => ({ index, message: { content }, finish_reason: 'stop' });
  test.each<[string, unknown[], number[]]>([
    ['negative', [-1], [0]],
    ['fractional', [0.5], [0]],
    ['a text', ['0', '1'], [0, 1]],
    ['missing', [undefined, undefined], [0, 1]],
    ['all the same', [0, 0], [0, 1]],
    ['null', [null], [0]],
  ])('that are %s', async (_, sent, indexes) => {
    const { client } = await startKind([json({ choices: sent.map((index, at) => choice(index, `t${at}`)) })]);
    const { choices } = (await client.chat()).json;
    expect(choices.map(({ index, message }: any) => [index, message.content])).toEqual(
      indexes.map((index) => [index, `t${index}`]),
    );
    expect((await client.chat({ stream: true })).events.at(-1)).toBe('[DONE]');
  });

  test.each([-1, 0.5, '0', null])('%j in a stream', async (index) => {
    const part = (delta: object, reason: string | null) =>
      `data: ${JSON.stringify({ choices: [{ index, delta, finish_reason: reason }] })}\n\n`;
    for (const heard of await heardOf([
      streamed(part({ content: 'a' }, null), part({ content: 'b' }, null), part({}, 'stop'), done),
    ])) {
      expect(heard).toMatchObject({ content: 'ab', isComplete: true });
    }
  });
});

describe('a message', () => {
  test.each<[string, object, object]>([
    [
      'audio without its fields',
      { audio: { id: 'a1' } },
      { audio: { id: 'a1', data: '', expires_at: 0, transcript: '' } },
    ],
    [
      'audio with odd fields',
      { audio: { id: 1, data: 'QQ==', expires_at: 5.4, transcript: null } },
      { audio: { id: '', data: 'QQ==', expires_at: 5, transcript: '' } },
    ],
    [
      'annotations that are one object',
      { annotations: { type: 'url_citation' } },
      { annotations: [{ type: 'url_citation' }] },
    ],
    [
      'annotations with other things',
      { annotations: ['x', null, { type: 'url_citation' }] },
      { annotations: [{ type: 'url_citation' }] },
    ],
    [
      'a citation with values of other types',
      { annotations: [{ type: 7, url_citation: { url: 'https://x.example', title: null, start_index: '1' }, own: 1 }] },
      { annotations: [{ url_citation: { url: 'https://x.example' }, own: 1 }] },
    ],
    [
      'fields whose names every object has',
      {
        annotations: [JSON.parse('{"type":"t","__proto__":{"a":1},"toString":"x","url_citation":{"valueOf":"y"}}')],
        audio: JSON.parse('{"id":"a","data":"QQ==","transcript":"t","expires_at":1,"__proto__":1}'),
      },
      { annotations: [{ type: 't', toString: 'x', url_citation: { valueOf: 'y' } }] },
    ],
    [
      'a function call with an object',
      { function_call: { name: 'f', arguments: { a: 1 } } },
      { function_call: { name: 'f', arguments: '{"a":1}' } },
    ],
    [
      'a function call without arguments',
      { function_call: { name: 'f' } },
      { function_call: { name: 'f', arguments: '' } },
    ],
  ])('with %s', async (_, said, repaired) => {
    const answers = await heardOf(both({ content: 'x', ...said }));
    for (const { message } of wholeOnes(answers)) expect(message).toMatchObject(repaired);
    expect(answers).toHaveLength(4);
  });

  test.each([
    { audio: 'x' },
    { audio: null },
    { annotations: 'x' },
    { annotations: [] },
    { function_call: 'auto' },
    { function_call: null },
    { function_call: {} },
    { refusal: false },
    { role: 'model' },
    { tool_calls: null },
    { tool_calls: [{}] },
    { tool_calls: 'x' },
    { reasoning_content: 5 },
  ])('with %j says only its text', async (odd) => {
    const answers = await heardOf(both({ content: 'x', ...odd }));
    for (const { message } of wholeOnes(answers)) {
      expect(message).toEqual({ role: 'assistant', content: 'x', refusal: null });
    }
    expect(answers.map(({ finish }) => finish)).toEqual(answers.map(() => 'stop'));
  });

  test('spoken in pieces is one', async () => {
    const pieces = [
      { id: 'a1' },
      { data: 'QUI=' },
      { data: 'Qw==' },
      { transcript: 'Hel' },
      { transcript: 'lo' },
      { expires_at: 9 },
    ];
    const parts = pieces.map((audio) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { audio } }] })}\n\n`);
    const [, whole] = await heardOf([streamed(...parts, done)]);
    expect(whole!.message.audio).toEqual({ id: 'a1', data: 'QUJD', expires_at: 9, transcript: 'Hello' });
  });

  test('the old function call has its name once, however often it comes', async () => {
    const part = (function_call: object) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { function_call } }] })}\n\n`;
    const stream = streamed(part({ name: 'f', arguments: '{"a"' }), part({ name: 'f', arguments: ':1}' }), done);
    const [, whole] = await heardOf([stream]);
    expect(whole!.message.function_call).toEqual({ name: 'f', arguments: '{"a":1}' });
  });
});

describe('at the top', () => {
  const kept = { moderation: { input: { results: [] }, output: null }, metadata: { a: 'b' }, service_tier: 'turbo' };
  test('moderation, metadata and tiers of any name stay', async () => {
    for (const { top } of await heardOf(both({ content: 'x' }, {}, kept))) expect(top).toMatchObject(kept);
  });

  test('what is none of these is left out', async () => {
    const odd = { moderation: 'x', metadata: [1], service_tier: 7, system_fingerprint: null, usage: 'x', created: 'x' };
    for (const { top } of await heardOf(both({ content: 'x' }, {}, odd))) {
      for (const name of ['moderation', 'metadata', 'service_tier', 'system_fingerprint'])
        expect(top).not.toHaveProperty(name);
    }
  });
});
