/** Kind I: the words of a failure and its meaning are read from whatever the provider said, by whichever door it came, and from nothing else. */
import { expect, test } from 'vitest';
import { json, startKind } from '../support/kind.ts';
import type { Script } from '../support/upstream.ts';

/** What the client reads: status, code, a part of the message, and the place. */
interface Told {
  status: number;
  code: string | null;
  words: string;
  param?: string;
}

const cases: [string, Script, Told][] = [
  [
    '402 of OpenRouter',
    json({ error: { message: 'Insufficient credits. Add more.', code: 402 } }, 402),
    { status: 429, code: 'insufficient_quota', words: 'Insufficient credits. Add more.' },
  ],
  [
    '402 of DeepSeek',
    json({ error: { message: 'Insufficient Balance', type: 'unknown_error' } }, 402),
    { status: 429, code: 'insufficient_quota', words: 'Insufficient Balance' },
  ],
  [
    '402 of Anthropic',
    json({ type: 'error', error: { type: 'billing_error', message: 'Pay first.' } }, 402),
    { status: 429, code: 'insufficient_quota', words: 'Pay first.' },
  ],
  ['402 without words', { status: 402 }, { status: 429, code: 'insufficient_quota', words: '402' }],
  [
    '400 about credits',
    json({ error: { message: 'Your credit balance is too low to access the API.' } }, 400),
    { status: 429, code: 'insufficient_quota', words: 'credit balance' },
  ],
  [
    '403 of a filter',
    json({ error: { message: 'Input was flagged by moderation', code: 403 } }, 403),
    { status: 502, code: 'upstream_refused', words: 'Input was flagged by moderation' },
  ],
  [
    '403 of a region',
    json({ error: { message: 'Country not supported' } }, 403),
    { status: 502, code: 'upstream_refused', words: 'Country not supported' },
  ],
  ['403 without words', { status: 403 }, { status: 502, code: 'upstream_refused', words: 'did not say why' }],
  [
    '404 about tools',
    json({ error: { message: 'No endpoints found that support tool use.' } }, 404),
    { status: 502, code: 'upstream_refused', words: 'No endpoints found that support tool use' },
  ],
  [
    '404 about images',
    json({ error: { message: 'No endpoints found that support image input' } }, 404),
    { status: 502, code: 'upstream_refused', words: 'support image input' },
  ],
  [
    '404 of a model',
    json({ error: { message: 'The model `x` does not exist', code: 'model_not_found' } }, 404),
    { status: 502, code: 'upstream_model_not_found', words: 'The model `x` does not exist' },
  ],
  [
    '404 of a wrong path',
    json({ detail: 'Not Found' }, 404),
    { status: 502, code: 'upstream_error', words: 'its base URL looks wrong' },
  ],
  [
    '404 of llama.cpp for a wrong path',
    json({ error: { message: 'File Not Found', type: 'not_found_error', code: 404 } }, 404),
    { status: 502, code: 'upstream_error', words: 'its base URL looks wrong' },
  ],
  [
    '404 as a page',
    { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' },
    { status: 502, code: 'upstream_error', words: '/v1/chat/completions' },
  ],
  [
    '404 as a text',
    { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found' },
    { status: 502, code: 'upstream_error', words: 'its base URL looks wrong' },
  ],
  [
    '400 of Google',
    json(
      [{ error: { code: 400, message: 'Invalid JSON payload. Unknown name "foo".', status: 'INVALID_ARGUMENT' } }],
      400,
    ),
    { status: 400, code: null, words: 'Unknown name "foo"' },
  ],
  [
    '400 of Google about its key',
    json([{ error: { code: 400, message: 'API key not valid. Please pass a valid API key.' } }], 400),
    { status: 502, code: 'upstream_authentication', words: 'models.providers.up.apiKey' },
  ],
  [
    '422 of FastAPI',
    json({ detail: [{ loc: ['body', 'messages', 0], msg: 'Extra inputs are not permitted' }] }, 422),
    { status: 400, code: null, words: 'Extra inputs are not permitted', param: 'messages[0]' },
  ],
  [
    '422 of FastAPI, twice',
    json(
      {
        detail: [
          { loc: ['body', 'stop'], msg: 'too long' },
          { loc: ['body', 'n'], msg: 'too big' },
        ],
      },
      422,
    ),
    { status: 400, code: null, words: 'too long; too big', param: 'stop' },
  ],
  [
    '400 with a detail',
    json({ detail: 'This model does not support tools' }, 400),
    { status: 400, code: null, words: 'This model does not support tools' },
  ],
  [
    '400 of vLLM',
    json({ object: 'error', message: 'top_k must be -1', type: 'BadRequestError', code: 400 }, 400),
    { status: 400, code: null, words: 'top_k must be -1' },
  ],
  [
    '400 as a text',
    { status: 400, headers: { 'content-type': 'text/plain' }, body: 'bad seed' },
    { status: 400, code: null, words: 'bad seed' },
  ],
  [
    '500 with its reason',
    json({ error: { message: 'out of memory' } }, 500),
    { status: 502, code: 'upstream_error', words: 'out of memory' },
  ],
  [
    '500 as a text',
    { status: 500, headers: { 'content-type': 'text/plain' }, body: 'KeyError: model' },
    { status: 502, code: 'upstream_error', words: 'KeyError: model' },
  ],
  [
    '500 that can never work',
    json({ error: { message: 'image input is not supported - hint: provide the mmproj', code: 500 } }, 500),
    { status: 400, code: null, words: 'image input is not supported' },
  ],
  [
    '503 while loading',
    json({ error: { message: 'Loading model', code: 503 } }, 503, { 'retry-after-ms': '1' }),
    { status: 503, code: 'server_is_overloaded', words: 'still loading the model' },
  ],
  [
    '503 that is no overload',
    json({ error: { message: 'No available channel' } }, 503, { 'retry-after-ms': '1' }),
    { status: 503, code: 'server_is_overloaded', words: 'No available channel' },
  ],
  [
    '501, which no second attempt changes',
    json({ error: { message: 'not implemented here' } }, 501),
    { status: 502, code: 'upstream_refused', words: 'not implemented here' },
  ],
  [
    '409',
    json({ message: 'try another region' }, 409),
    { status: 502, code: 'upstream_refused', words: 'try another region' },
  ],
  [
    'what a provider said behind OpenRouter',
    json(
      {
        error: {
          message: 'Provider returned error',
          code: 400,
          metadata: { raw: '{"error":{"message":"tool_choice is unknown here"}}', provider_name: 'P' },
        },
      },
      400,
    ),
    { status: 400, code: null, words: 'Provider returned error: tool_choice is unknown here' },
  ],
  [
    'an overflow behind OpenRouter',
    json({ error: { message: 'Provider returned error', metadata: { raw: 'prompt is too long: 9 tokens > 8' } } }, 400),
    { status: 400, code: 'context_length_exceeded', words: 'prompt is too long' },
  ],
  ...[
    { Message: 'no such field' },
    { error_message: 'no such field' },
    { error: { errors: [{ message: 'no such field' }] } },
    { error: { details: 'no such field' } },
    { reason: 'no such field' },
  ].map((body): [string, Script, Told] => [
    `400 ${JSON.stringify(body)}`,
    json(body, 400),
    { status: 400, code: null, words: 'no such field' },
  ]),
  [
    'MiniMax inside a 200',
    json({ choices: null, base_resp: { status_code: 1004, status_msg: 'login fail' } }),
    { status: 502, code: 'upstream_error', words: 'login fail' },
  ],
  [
    'a redirect',
    { status: 307, headers: { location: 'http://127.0.0.1:1/' } },
    { status: 502, code: 'upstream_error', words: 'models.providers.up.baseUrl' },
  ],
];

test.each(cases)('%s', async (_, script, { status, code, words, param }) => {
  const quick = { ...script, headers: { 'retry-after-ms': '1', ...script.headers } };
  const { client, log } = await startKind([quick]);
  for (const stream of [false, true]) {
    const answer = await client.chat({ stream });
    const { error } = answer.json;
    expect([answer.status, error.code]).toEqual([status, code]);
    expect(error.message).toContain(words);
    expect(error).toMatchObject(param === undefined ? {} : { param });
  }
  const attempts = log.filter(({ msg }) => msg === 'attempt failed');
  expect(attempts.length).toBeGreaterThanOrEqual(2);
});

test('the log has the reason of a refused key, which the client does not', async () => {
  const { client, log } = await startKind([
    json({ error: { message: 'Incorrect API key provided: sk-canary-90210' } }, 401),
  ]);
  const { error } = (await client.chat()).json;
  expect(error.message).not.toContain('Incorrect API key');
  expect(log.find(({ msg }) => msg === 'attempt failed')).toMatchObject({
    reason: expect.stringContaining('Incorrect API key'),
  });
  expect(JSON.stringify(log)).not.toContain('canary');
});

test('a body of nonsense, however deep, is an error of its status', async () => {
  const deep = '{"message":'.repeat(5000) + '1' + '}'.repeat(5000);
  const script = { status: 400, headers: { 'content-type': 'application/json' }, body: deep };
  expect((await (await startKind([script])).client.chat()).status).toBe(400);
});
