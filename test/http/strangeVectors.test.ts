/** What a provider may say in place of the vectors that it was asked for. */
import { expect, onTestFinished, test } from 'vitest';
import { sendJson, startFakeUpstream } from '../support/fakeUpstream.ts';
import { startTestGateway, twoAgents, type JudgedAnswer } from '../support/gateway.ts';
import { codeOf } from '../support/stored.ts';

/** Asks a provider that answers with these data, or this text, for the vectors of so many texts. */
async function embedBy(said: unknown, { count = 1, ...body }: { count?: number; [field: string]: unknown } = {}) {
  const upstream = await startFakeUpstream((request, response) => {
    if (typeof said !== 'string') return sendJson(200, said)(request, response);
    response.writeHead(200, { 'content-type': 'application/json' }).end(said);
  });
  onTestFinished(() => upstream.close());
  const up = { api: 'openai-completions', baseUrl: `${upstream.url}/v1`, models: ['vectors'] };
  const { client } = await startTestGateway({ ...twoAgents, models: { providers: { up } } });
  const input = Array.from({ length: count }, (_, at) => `text ${at}`);
  return client.request('/v1/embeddings', { body: { model: 'up/vectors', input, ...body } });
}

const encoded = (...numbers: number[]) => Buffer.from(Float32Array.from(numbers).buffer).toString('base64');
const one = (embedding: unknown, index: unknown = 0) => ({ object: 'embedding', index, embedding });
const vectorsOf = ({ json }: JudgedAnswer) => json.data.map(({ embedding }: { embedding: unknown }) => embedding);

test.each([
  ['an infinite number', '{"data":[{"index":0,"embedding":[1e999,1]}]}'],
  ['a number that is infinite as a float32', { data: [one([1e300])] }],
  ['Base64 of NaN', { data: [one(encoded(NaN, 1))] }],
  ['Base64 of infinity', { data: [one(encoded(-Infinity))] }],
  ['text of the length of Base64', { data: [one('not base64 at all, 8 floats long')] }],
  ['Base64 of no whole number', { data: [one('AAAAAAA=')] }],
  ['a number as text', { data: [one(['1'])] }],
])('502: %s is no vector, in either format', async (_, said) => {
  for (const encoding_format of ['float', 'base64']) {
    const answer = await embedBy(said, { encoding_format });
    expect(codeOf(answer)).toEqual([502, 'upstream_error', null]);
    expect(answer.json.error.message).toContain('is no vector');
  }
});

test.each([
  ['two of one text', [one([1], 0), one([2], 0), one([3], 1)]],
  ['some without one', [one([1], 1), one([2], undefined), one([3], 0)]],
])('502: vectors that may be of another text: %s', async (_, data) => {
  expect((await embedBy({ data }, { count: 3 })).json.error.message).toContain('which input each embedding is of');
});

test.each([
  ['in another order', [one([1], 2), one([2], 0), one([3], 1)], [[2], [3], [1]]],
  ['numbered from one', [one([1], 1), one([2], 2), one([3], 3)], [[1], [2], [3]]],
  ['not numbered', [one([1], null), one([2], null), one([3], null)], [[1], [2], [3]]],
  ['all with one number', [one([1]), one([2]), one([3])], [[1], [2], [3]]],
])('200: vectors %s', async (_, data, vectors) => {
  expect(vectorsOf(await embedBy({ data }, { count: 3 }))).toEqual(vectors);
});

test('502: vectors of different lengths cannot be compared', async () => {
  const answer = await embedBy({ data: [one([1, 2], 0), one(encoded(1), 1)] }, { count: 2 });
  expect(answer.json.error.message).toContain('different lengths');
});

test('400: a model that makes vectors of other dimensions than those asked for', async () => {
  const data = { data: [one([1, 2, 3])] };
  const answer = await embedBy(data, { dimensions: 2 });
  expect(codeOf(answer)).toEqual([400, 'unsupported_value', 'dimensions']);
  expect(answer.json.error.message).toContain('made vectors of 3 numbers');
  expect((await embedBy(data, { dimensions: 3 })).status).toBe(200);
});

test('200: Base64 without its padding gets it', async () => {
  const answer = await embedBy({ data: [one(encoded(0.5).replaceAll('=', ''))] }, { encoding_format: 'base64' });
  expect(vectorsOf(answer)).toEqual([encoded(0.5)]);
});

test.each([
  [{ prompt_tokens: 1.5 }, 2],
  [{ prompt_tokens: 1e300, total_tokens: 4 }, 4],
  [{ prompt_tokens: -3, total_tokens: -3 }, 2],
  ['many', 2],
  [undefined, 2],
])('200: a usage of %j counts as %i tokens', async (usage, tokens) => {
  const { json } = await embedBy({ data: [one([1])], usage });
  expect(json.usage).toEqual({ prompt_tokens: tokens, total_tokens: tokens });
});

test.each([
  [['a', 5], 'input[1]', 'expected a string or an array, but got an integer instead'],
  [[5, 'a'], 'input[0]', 'expected a string or an array, but got an integer instead'],
  [[1.5], 'input[0]', 'expected a string, an integer or an array, but got a decimal number instead'],
])('400: %j is no input, and the message does not contradict itself', async (input, param, words) => {
  const { client } = await startTestGateway();
  const { json } = await client.request('/v1/embeddings', { body: { model: 'offline/echo', input } });
  expect(json.error).toMatchObject({ param, message: expect.stringContaining(words) });
});
