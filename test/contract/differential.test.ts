/**
 * Two readers of the contract agree on every request. Prism stands before the real server as a proxy and reports what it finds wrong; the server must
 * refuse exactly that. Both end in Ajv, but Prism reads the YAML and makes the schemas in its own way, under other settings and without discriminators.
 *
 * Known differences, left out here:
 * - the key `__proto__`: the server refuses it before it looks at the contract.
 */
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createClientFromOperations, type PrismHttp } from '@stoplight/prism-http/dist/client.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';

const document: any = contract.document;
const shown: any[] = Object.values<any>(
  document.paths['/v1/chat/completions'].post.requestBody.content['application/json'].examples,
).map(({ value }) => value);
const { properties, required } = document.components.schemas.ChatCompletionRequest;
const optional = Object.keys(properties).filter((name) => !required.includes(name));

/** Refusals of a request that fits the contract: of unpaired tool calls (without a code), and of what the offline model cannot do. */
const otherRefusals = [null, 'unsupported_parameter'];

let server: TestGateway & { close(): Promise<void> };
let proxy: PrismHttp;
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
  const file = fileURLToPath(new URL('../../openapi/chat-completions.yaml', import.meta.url));
  proxy = createClientFromOperations(await getHttpOperationsFromSpec(file), {
    isProxy: true,
    upstream: new URL(server.url),
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
    logger: createLogger('PRISM', { enabled: false }),
  });
});
afterAll(() => server.close());

const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
const tool = { type: 'function', function: { name: 'f' } };
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 'v']));

/** Fields, laid over the contract's first example, that leave it valid. */
const valid: [string, object][] = [
  ['the least request', {}],
  ['null in every optional field', Object.fromEntries(optional.map((name) => [name, null]))],
  ['unknown fields', { top_k: 3, messages: [{ role: 'user', content: 'hi', cache: true }] }],
  ['content in parts', user([{ type: 'text', text: 'hi' }])],
  ['no parts at all', user([])],
  ['an image with a detail', user([{ type: 'image_url', image_url: { url: 'https://x.example/', detail: 'low' } }])],
  ['an assistant without content', { messages: [{ role: 'assistant' }] }],
  ['a tool message without its call', { messages: [{ role: 'tool', tool_call_id: 'c', content: '1' }] }],
  ['a call of a tool', { messages: [{ role: 'assistant', tool_calls: [call] }] }],
  ['a function message', { messages: [{ role: 'function', name: 'f', content: null }] }],
  ['the limits of numbers', { temperature: 2, top_p: 0, presence_penalty: -2, n: 1, top_logprobs: 20 }],
  ['a token limit of zero', { max_tokens: 0 }],
  ['four stop sequences', { stop: ['a', 'b', 'c', 'd'] }],
  ['user as an object', { user: { id: 'u', email: 'e' } }],
  ['sixteen pairs of metadata', { metadata: pairs(16) }],
  ['a bias', { logit_bias: { 50256: -100 } }],
  ['both kinds of tools', { tools: [tool, { type: 'custom', custom: { name: 'g', format: { type: 'text' } } }] }],
  ['a named tool', { tools: [tool], tool_choice: { type: 'function', function: { name: 'f' } } }],
  [
    'a choice among tools',
    { tools: [tool], tool_choice: { type: 'allowed_tools', allowed_tools: { mode: 'auto', tools: [tool] } } },
  ],
  ['any JSON object as the answer', { response_format: { type: 'json_object' } }],
  ['a field that the model cannot honour', { web_search_options: { search_context_size: 'low' } }],
  ['a stream', { stream: true, stream_options: { include_usage: true } }],
];

/** Fields that make it invalid. */
const invalid: [string, object][] = [
  ['no model', { model: undefined }],
  ['an empty model', { model: '' }],
  ['an overlong model', { model: 'x'.repeat(257) }],
  ['no messages', { messages: undefined }],
  ['an empty list of messages', { messages: [] }],
  ['a string for a message', { messages: ['hi'] }],
  ['null for a message', { messages: [null] }],
  ['a message without a role', { messages: [{ content: 'hi' }] }],
  ['an unknown role', { messages: [{ role: 'robot', content: 'hi' }] }],
  ['a user without content', { messages: [{ role: 'user' }] }],
  ['null as content of a user', user(null)],
  ['a part of an unknown type', user([{ type: 'video', video: 'x' }])],
  ['a part without its text', user([{ type: 'text' }])],
  ['a refusal of a user', user([{ type: 'refusal', refusal: 'no' }])],
  ['a tool message without an id', { messages: [{ role: 'tool', content: '1' }] }],
  ['a call without arguments', { messages: [{ role: 'assistant', tool_calls: [{ ...call, function: {} }] }] }],
  ['a string for a number', { temperature: '1' }],
  ['a number above its maximum', { temperature: 2.01 }],
  ['a fraction for an integer', { n: 1.5 }],
  ['a string for a boolean', { stream: 'true' }],
  ['five stop sequences', { stop: ['a', 'b', 'c', 'd', 'e'] }],
  ['a number for user', { user: 4711 }],
  ['seventeen pairs of metadata', { metadata: pairs(17) }],
  ['an overlong key of metadata', { metadata: { ['k'.repeat(65)]: 'v' } }],
  ['a bias out of bounds', { logit_bias: { 50256: 101 } }],
  ['a seed that a double cannot hold', { seed: 2 ** 53 }],
  ['129 tools', { tools: Array.from({ length: 129 }, () => tool) }],
  ['a tool with a space in its name', { tools: [{ type: 'function', function: { name: 'get weather' } }] }],
  ['a tool of an unknown type', { tools: [{ type: 'retrieval' }] }],
  ['an unknown word as the choice of tools', { tool_choice: 'any' }],
  ['a named tool without a name', { tool_choice: { type: 'function', function: {} } }],
  ['a nameless schema as the format', { response_format: { type: 'json_schema', json_schema: {} } }],
  ['an unknown format', { response_format: { type: 'xml' } }],
  ['an unknown effort', { reasoning_effort: 'extreme' }],
];

test.each(valid)('both accept %s', async (_, fields) => {
  expect(await verdicts({ ...shown[0], ...fields })).toEqual({ server: 'accepted', prism: 'accepted', answer: [] });
});

test.each(invalid)('both refuse %s', async (_, fields) => {
  expect(await verdicts({ ...shown[0], ...fields })).toEqual({ server: 'refused', prism: 'refused', answer: [] });
});

test('both agree on whatever becomes of the examples when they are changed at random', async () => {
  const seen = { accepted: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(changedExamples(), async (body) => {
      const { server: ours, prism, answer } = await verdicts(body);
      expect({ ours, answer }).toEqual({ ours: prism, answer: [] });
      seen[ours]++;
    }),
    { seed: 4711, numRuns: 200 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
});

/** What the server and Prism say of a request, and what Prism finds wrong with the server's answer. */
async function verdicts(body: object) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { status, data, violations } = await proxy.post('/v1/chat/completions', body, { headers });
  const refused = status === 400 && !otherRefusals.includes((data as any).error.code);
  return {
    server: verdict(refused),
    prism: verdict(violations.input.length > 0),
    answer: violations.output,
  };
}

const verdict = (refused: boolean): 'refused' | 'accepted' => (refused ? 'refused' : 'accepted');

/** Examples of the contract after one or two changes: a value replaced or removed anywhere, a field of the request set, or fields of a table above. */
function changedExamples(): fc.Arbitrary<object> {
  const words = ['', 'a', 'auto', 'none', 'user', 'tool', 'text', 'function', 'json_object'];
  const value = fc
    .oneof(
      fc.constantFrom<unknown>(null, true, 0, 1, -1, 0.5, 3, 1e21, ...words, [], {}),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .filter((one) => !JSON.stringify(one).includes('__proto__'));
  const fields = fc.oneof(
    fc.dictionary(fc.constantFrom(...Object.keys(properties)), value, { minKeys: 1, maxKeys: 1 }),
    fc.constantFrom(...valid, ...invalid).map(([, one]) => one),
  );
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(fc.nat(), value).map(([at, one]) => replace(at, one)),
    fc.nat().map((at) => remove(at)),
    fields.map((some) => (body: object) => ({ ...body, ...some })),
  );
  return fc
    .tuple(fc.constantFrom(...shown), fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([example, changes]) => changes.reduce((body, apply) => apply(structuredClone(body)), example));
}

type Change = (body: object) => object;

const replace =
  (at: number, value: unknown): Change =>
  (body) => {
    const { holder, key } = placeIn(body, at);
    holder[key] = value;
    return body;
  };

const remove =
  (at: number): Change =>
  (body) => {
    const { holder, key } = placeIn(body, at);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return body;
  };

/** One of the places where something stands; in an empty body a new one. */
function placeIn(body: object, at: number): Place {
  const places = placesIn(body);
  return places[at % places.length] ?? { holder: body, key: 'model' };
}

interface Place {
  holder: any;
  key: string;
}

const placesIn = (holder: any): Place[] =>
  typeof holder === 'object' && holder !== null
    ? Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
    : [];
