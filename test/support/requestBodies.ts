/** Bodies of requests: the contract's examples and changes at random; for chat completions also fields that leave them valid or make them invalid. */
import * as fc from 'fast-check';
import { contract, type Operation } from './judge.ts';
import { requestsOf } from './operations.ts';

const document: any = contract.document;
/** The examples of the contract. */
export const shown: any[] = Object.values<any>(
  document.paths['/v1/chat/completions'].post.requestBody.content['application/json'].examples,
).map(({ value }) => value);
const { properties, required } = document.components.schemas.ChatCompletionRequest;
const optional = Object.keys(properties).filter((name) => !required.includes(name));

const user = (content: unknown) => ({ messages: [{ role: 'user', content }] });
const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
const tool = { type: 'function', function: { name: 'f' } };
const pairs = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 'v']));

/** Fields, laid over the contract's first example, that leave it valid. */
export const valid: [string, object][] = [
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
export const invalid: [string, object][] = [
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

const words = ['', 'a', 'auto', 'none', 'user', 'tool', 'text', 'function', 'json_object'];

/** Values of every type of JSON. */
const anything = fc
  .oneof(fc.constantFrom<unknown>(null, true, 0, 1, -1, 0.5, 3, 1e21, ...words, [], {}), fc.jsonValue({ maxDepth: 2 }))
  .filter((one) => !JSON.stringify(one).includes('__proto__'));

/** Examples of the contract after one or two changes: a value replaced or removed anywhere, a field of the request set, or fields of a table above. */
export function changedExamples(): fc.Arbitrary<object> {
  const fields = fc.oneof(
    fc.dictionary(fc.constantFrom(...Object.keys(properties)), anything, { minKeys: 1, maxKeys: 1 }),
    fc.constantFrom(...valid, ...invalid).map(([, one]) => one),
  );
  const setFields = fields.map((some) => (body: object) => ({ ...body, ...some }));
  return changed(shown, setFields);
}

/** Bodies of any operation that takes one: those of its examples, changed. */
export const bodiesOf = (operation: Operation): fc.Arbitrary<object> =>
  operation.operationId === 'createChatCompletion'
    ? changedExamples()
    : changed(requestsOf(operation).map(({ body = '{}' }) => JSON.parse(body) as object));

/**
 * @param examples bodies to begin with
 * @param others changes to make, besides a value that is replaced or removed anywhere
 */
export function changed(examples: object[], ...others: fc.Arbitrary<Change>[]): fc.Arbitrary<object> {
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(fc.nat(), anything).map(([at, one]) => replace(at, one)),
    fc.nat().map((at) => remove(at)),
    ...others,
  );
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(change, { minLength: 1, maxLength: 2 }))
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
