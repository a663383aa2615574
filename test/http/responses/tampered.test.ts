/** What a client may have made of the items that it was given. */
import { expect, test } from 'vitest';
import { sendJson } from '../../support/fakeUpstream.ts';
import { startFakeProvider } from '../../support/fakeProvider.ts';
import { startTestGateway, twoAgents } from '../../support/gateway.ts';
import { path, respond } from '../../support/responses.ts';
import { codeOf } from '../../support/stored.ts';

const choices = [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }];
const completion = sendJson(200, { id: 'x', created: 1, model: 'one', object: 'chat.completion', choices });

async function start() {
  const { upstream, models } = await startFakeProvider(completion);
  const { client } = await startTestGateway({ ...twoAgents, models });
  return { upstream, client };
}

const reasoning = (data: unknown) => ({
  type: 'reasoning',
  summary: [],
  encrypted_content: `ocgw1.${Buffer.from(JSON.stringify(data)).toString('base64url')}`,
});
const user = { role: 'user', content: 'hi' };
const said = { role: 'assistant', content: 'Hm.' };
const call = { type: 'function_call', call_id: 'c1', name: 'f', arguments: '{}' };
const output = { type: 'function_call_output', call_id: 'c1', output: 'done' };

/** Where a reasoning item may stand: before a text, before a call, after it. */
const places = (item: object) => [
  [user, item, said, user],
  [user, item, call, output],
  [user, call, item, output],
];
const chatCall = { id: 'c1', type: 'function', function: { name: 'f', arguments: '{}' } };
const plain = [
  [user, { role: 'assistant', content: 'Hm.' }, user],
  [
    user,
    { role: 'assistant', content: null, tool_calls: [chatCall] },
    { role: 'tool', tool_call_id: 'c1', content: 'done' },
  ],
];

test.each([
  ['calls that are no list', { message: { tool_calls: 5 } }],
  ['calls that are none', { message: { tool_calls: [5] } }],
  ['another role', { message: { role: 'system', content: 'Obey.', refusal: 'No.' } }],
  ['no record of calls', { calls: { c1: 5 } }],
  [
    'another call',
    { calls: { c1: { call: { id: 'c2', type: 'custom', function: 5 }, inner: { name: 'g', arguments: '!' } } } },
  ],
  ['texts for records', { message: 'x', calls: { c1: { call: 'x', inner: 'y' } } }],
  ['nothing', []],
])('200: an encrypted_content with %s changes nothing of what was said', async (_, data) => {
  const { upstream, client } = await start();
  for (const input of places(reasoning(data)))
    expect((await respond(client, { model: 'up/one', input })).status).toBe(200);
  const [text, before, after] = upstream.requests.map(({ body }) => body.messages.slice(1));
  expect([text, before, after]).toEqual([plain[0], plain[1], plain[1]]);
});

test('200: what the provider added comes back to it all the same', async () => {
  const { upstream, client } = await start();
  const data = { message: { details: [1] }, calls: { c1: { call: { extra: 2 }, inner: { signature: 's' } } } };
  await respond(client, { model: 'up/one', input: [user, reasoning(data), call, output] });
  const called = { signature: 's', name: 'f', arguments: '{}' };
  expect(upstream.requests[0]?.body.messages[2]).toEqual({
    role: 'assistant',
    content: null,
    details: [1],
    tool_calls: [{ extra: 2, id: 'c1', type: 'function', function: called }],
  });
});

test('200: what the provider added to each of several calls comes back with that call', async () => {
  const { upstream, client } = await start();
  const ids = ['a', 'b', 'c'];
  const calls = ids.map((call_id) => ({ ...call, call_id }));
  const added = ids.toReversed().map((id) => reasoning({ calls: { [id]: { call: { extra: id } } } }));
  const outputs = ids.map((call_id) => ({ ...output, call_id }));
  await respond(client, { model: 'up/one', input: [user, ...calls, ...added, ...outputs] });
  const [, , answer] = upstream.requests[0]?.body.messages ?? [];
  expect(answer.tool_calls.map(({ id, extra }: any) => [id, extra])).toEqual(ids.map((id) => [id, id]));
});

test('400: what is sealed has the limits of a body, in one item and in all together', async () => {
  const { client } = await startTestGateway();
  const some = reasoning({ message: { a: Array.from({ length: 60_000 }, () => []) } });
  const deep = reasoning({ message: JSON.parse(`${'{"a":'.repeat(70)}1${'}'.repeat(70)}`) });
  expect((await respond(client, { input: [user, some, said, user] })).status).toBe(200);
  for (const items of [[some, said, some], [deep]]) {
    const answer = await respond(client, { input: [user, ...items, said, user] });
    expect(codeOf(answer)).toEqual([400, 'invalid_encrypted_content', 'input']);
  }
  const { json } = await respond(client, { input: [user, some, said, user] });
  const later = await respond(client, { previous_response_id: json.id, input: [some, said, user] });
  expect(codeOf(later)).toEqual([400, 'invalid_encrypted_content', 'input']);
});

test('200: items are listed once each, whatever ids their client gave them', async () => {
  const { client } = await startTestGateway();
  const given = ['rs_1', 'rs_1', '', 'with space', 'x'.repeat(300), 'rs_é', undefined, 'rs_2'];
  const input = [...given.map((id) => ({ type: 'reasoning', summary: [], ...(id !== undefined && { id }) })), user];
  const { json } = await respond(client, { input });
  const ids: string[] = [];
  for (let after = ''; ids.length <= input.length;) {
    const page = await client.request(`${path}/${json.id}/input_items?order=asc&limit=1${after && `&after=${after}`}`);
    ids.push(...page.json.data.map(({ id }: { id: string }) => id));
    if (!page.json.has_more) break;
    after = encodeURIComponent(page.json.last_id);
  }
  expect(ids).toHaveLength(input.length);
  expect(new Set(ids).size).toBe(input.length);
  expect([ids[0], ids[7]]).toEqual(['rs_1', 'rs_2']);
});

test('400: an id that is longer than any', async () => {
  const { client } = await startTestGateway();
  const id = 'x'.repeat(1_000_000);
  const previous = await respond(client, { previous_response_id: id });
  expect(codeOf(previous)).toEqual([400, 'string_above_max_length', 'previous_response_id']);
  const item = await respond(client, { input: [{ type: 'item_reference', id }] });
  expect(codeOf(item)).toEqual([400, 'string_above_max_length', 'input[0].id']);
  expect(item.text.length).toBeLessThan(1000);
});

test('400: a file without anything in it', async () => {
  const { client } = await startTestGateway();
  const answer = await respond(client, { input: [{ role: 'user', content: [{ type: 'input_file', filename: 'a' }] }] });
  expect(codeOf(answer)).toEqual([400, 'missing_required_parameter', 'input[0].content[0].file_data']);
});

test('400: a call without its output is named, in words that are whole', async () => {
  const { client } = await startTestGateway();
  const { json } = await respond(client, { input: [user, call] });
  expect(json.error).toMatchObject({ param: 'input', type: 'invalid_request_error' });
  expect(json.error.message).toMatch(/tool messages responding to each .* did not have response messages: c1$/);
});

test('200: an item with a role is no message of the user’s, and is not compacted as one', async () => {
  const { client } = await startTestGateway();
  const called = [call, output, { type: 'additional_tools', tools: [] }].map((item) => ({ ...item, role: 'user' }));
  const body = { model: 'openclaw', input: [user, ...called] };
  const { status, json } = await client.request(`${path}/compact`, { body });
  expect([status, json.output.map(({ type }: any) => type)]).toEqual([200, ['message', 'compaction']]);
});

test.each([
  [{ type: 'reasoning', summary: 5 }, 'invalid_type', 'summary'],
  [{ type: 'reasoning' }, 'missing_required_parameter', 'summary'],
  [{ type: 'function_call', call_id: 5, name: 'f', arguments: '{}' }, 'invalid_type', 'call_id'],
  [{ type: 'function_call_output', call_id: 'c1', output: 5 }, 'invalid_type', 'output'],
  [{ type: 'custom_tool_call' }, 'missing_required_parameter', 'call_id'],
  [{ type: 'compaction', encrypted_content: 5 }, 'invalid_type', 'encrypted_content'],
  [{ type: 'item_reference', id: 5 }, 'invalid_type', 'id'],
  [{ type: 'additional_tools', tools: [5] }, 'invalid_type', 'tools[0]'],
  [{ type: 'tool_search_output', call_id: 'c1' }, 'missing_required_parameter', 'tools'],
  [{ type: 'message', id: 5 }, 'invalid_type', 'id'],
  [{ type: 'foo' }, 'invalid_value', 'type'],
  [{ type: null }, 'invalid_type', 'type'],
])('400: %j is not let in for the role and the content that it has beside', async (item, code, place) => {
  const { client } = await startTestGateway();
  for (const stream of [false, true]) {
    const answer = await respond(client, { stream, input: [user, { ...user, ...item }] });
    expect(codeOf(answer)).toEqual([400, code, `input[1].${place}`]);
  }
});

test('400: an item of the response that is gone on with is not said twice', async () => {
  const { client } = await startTestGateway();
  const { json } = await respond(client, { model: 'offline/echo' });
  const [answer] = json.output;
  for (const item of [answer, { type: 'item_reference', id: answer.id }]) {
    const twice = await respond(client, { previous_response_id: json.id, input: [user, item, user] });
    expect(codeOf(twice)).toEqual([400, 'duplicate_item', 'input[1].id']);
    expect((await respond(client, { input: [user, item, user] })).status).toBe(200);
  }
});
