import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { path, respond } from '../support/responses.ts';

const itemsOf = (id: string, query = '') => `${path}/${id}/input_items${query}`;
const input = [
  { role: 'user', content: 'one' },
  { type: 'function_call', call_id: 'c', name: 'f', arguments: '{}' },
  { type: 'function_call_output', call_id: 'c', output: 'done' },
  { role: 'assistant', content: 'Aha.' },
  { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'two' }] },
];

test('200: the items of the request, in pages from either end', async () => {
  const { client } = await startTestGateway();
  const { id } = (await respond(client, { input })).json;
  const { json } = await client.request(itemsOf(id, '?order=asc'));
  expect(json).toMatchObject({
    object: 'list',
    has_more: false,
    data: [
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'one' }] },
      { type: 'function_call', call_id: 'c' },
      { type: 'function_call_output', output: 'done' },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Aha.' }] },
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'two' }] },
    ],
  });
  const ids = json.data.map((item: { id: string }) => item.id);
  const seen: string[] = [];
  for (let query = '?limit=2'; query !== '';) {
    const page = (await client.request(itemsOf(id, query))).json;
    seen.push(...page.data.map((item: { id: string }) => item.id));
    query = page.has_more ? `?limit=2&after=${page.last_id}` : '';
  }
  expect(seen).toEqual(ids.toReversed());
});

test('200: what was answered before has annotations, also where the client leaves them out', async () => {
  const { client } = await startTestGateway();
  const said = ['user', 'assistant'].map((role) => ({ role, content: [{ type: 'output_text', text: 'Aha.' }] }));
  const { id } = (await respond(client, { input: [...said, { role: 'user', content: 'two' }] })).json;
  const { data } = (await client.request(itemsOf(id, '?order=asc'))).json;
  const part = { type: 'output_text', text: 'Aha.', annotations: [] };
  expect(data.slice(0, 2).map(({ content }: any) => content)).toEqual([[part], [part]]);
});

test('200: a text is one message, and what came before belongs to the response before', async () => {
  const { client } = await startTestGateway();
  const first = (await respond(client, { input: 'one' })).json;
  const { id } = (await respond(client, { input: 'two', previous_response_id: first.id })).json;
  const { data } = (await client.request(itemsOf(id))).json;
  expect(data.map(({ content }: any) => content[0].text)).toEqual(['two']);
});

test('400: a page that is too long, and an id that none has', async () => {
  const { client } = await startTestGateway();
  const params = [
    await client.request(itemsOf('resp_1', '?limit=101')),
    await client.request(itemsOf('x'.repeat(300))),
  ].map(({ json }) => json.error.param);
  expect(params).toEqual(['limit', 'response_id']);
});

test('404: no such response', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(itemsOf('resp_none'))).json.error.code).toBe('response_not_found');
});

test('503: a store that cannot be reached', async () => {
  const gateway = { http: { endpoints: { responses: { enabled: true } } } };
  const { client } = await startTestGateway({
    gateway,
    session: { store: { url: 'postgres://nobody@127.0.0.1:1/none' } },
  });
  expect((await client.request(itemsOf('resp_1'))).json.error.code).toBe('storage_unavailable');
});
