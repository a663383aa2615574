/** Kind N (1): the limit of an answer arrives under the name that its server knows, whichever name the client used, and without any setting. */
import { describe, expect, test } from 'vitest';
import { hear } from '../support/heard.ts';
import { json, startKind, whole } from '../support/kind.ts';
import type { Answering } from '../support/upstream.ts';

type Name = 'max_tokens' | 'max_completion_tokens';
const names: Name[] = ['max_tokens', 'max_completion_tokens'];

/** What servers say of a name that they do not take. */
const refusals: [name: string, refusal: (sent: Name, known: Name) => object, status: number][] = [
  [
    'OpenAI',
    (sent, known) => ({
      error: {
        message: `Unsupported parameter: '${sent}' is not supported with this model. Use '${known}' instead.`,
        param: sent,
        code: 'unsupported_parameter',
      },
    }),
    400,
  ],
  [
    'Mistral',
    (sent) => ({ detail: [{ type: 'extra_forbidden', loc: ['body', sent], msg: 'Extra inputs are not permitted' }] }),
    422,
  ],
  ['others', (sent) => ({ error: { message: `Unrecognized request argument supplied: ${sent}` } }), 400],
];

describe.each(refusals)('a server that refuses as %s does', (_, refusal, status) => {
  describe.each(names)('and knows only %s', (known) => {
    test.each(names)('gets the limit that a client calls %s', async (said) => {
      const strict: Answering = ({ body }) => {
        const other = names.find((name) => name !== known && name in body);
        return other ? json(refusal(other, known), status) : whole({ content: 'ok' });
      };
      const { client, upstream } = await startKind([strict]);
      for (const stream of [true, false]) {
        expect(hear(await client.chat({ stream, [said]: 50 }))).toMatchObject({ status: 200, content: 'ok' });
        const { body } = upstream.requests.at(-1)!;
        expect(names.map((name) => body[name])).toEqual(names.map((name) => (name === known ? 50 : undefined)));
      }
      // The second request knows already.
      expect(upstream.requests).toHaveLength(known === 'max_tokens' ? 2 : 3);
    });
  });
});

test('a server that refuses both says so, and is asked twice', async () => {
  const refusal: Answering = ({ body }) =>
    json({ error: { message: `Unsupported parameter: '${names.find((name) => name in body)}'` } }, 400);
  const { client, upstream } = await startKind([refusal]);
  expect((await client.chat({ max_tokens: 5 })).status).toBe(400);
  expect(upstream.requests).toHaveLength(2);
});

test.each([
  ['its value', 'max_tokens is too large: 50000. This model supports at most 16384 completion tokens.'],
  ['something else', "Unsupported value: 'temperature' does not support 0.5 with this model."],
])('a refusal of %s is told at once', async (_, message) => {
  const { client, upstream } = await startKind([json({ error: { message } }, 400)]);
  const answer = await client.chat({ max_tokens: 50_000, temperature: 0.5 });
  expect(answer.json.error.message).toBe(message);
  expect(upstream.requests).toHaveLength(1);
});

test.each([
  ['the configuration names it', { models: [{ id: 'x', compat: { maxTokensField: 'max_completion_tokens' } }] }],
])('%s: one request is enough', async (_, provider) => {
  const { client, upstream } = await startKind([whole({ content: 'ok' })], { provider });
  await client.chat({ max_tokens: 5 });
  expect(upstream.requests.map(({ body }) => body.max_completion_tokens)).toEqual([5]);
});

describe('stream_options, which the gateway adds', () => {
  const old: Answering = ({ body }) =>
    body.stream_options
      ? json({ error: { message: 'Unrecognized request argument supplied: stream_options' } }, 400)
      : whole({ content: 'ok' });

  test('are left out where they are refused', async () => {
    const { client, upstream } = await startKind([old]);
    for (let turn = 0; turn < 2; turn++) expect(hear(await client.chat({ stream: true })).content).toBe('ok');
    expect(upstream.requests).toHaveLength(3);
  });

  test('are not, when the client asked for the usage itself', async () => {
    const { client } = await startKind([old]);
    const asked = await client.chat({ stream: true, stream_options: { include_usage: true } });
    expect(asked.json.error.message).toContain('stream_options');
  });
});
