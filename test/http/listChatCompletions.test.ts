import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { codeOf, forget, idsAt, noDatabase, store, storedPath } from '../support/stored.ts';

test('200: has what was stored, the oldest first, and nothing else', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(storedPath)).json).toEqual({
    object: 'list',
    data: [],
    first_id: null,
    last_id: null,
    has_more: false,
  });
  await client.chat();
  await client.chat({ store: false, user: 'alice' });
  await client.chat({ store: null });
  const first = await store(client, { metadata: { topic: 'greeting' } });
  const second = await store(client, { user: 'alice' });
  const { json } = await client.request(storedPath);
  expect(json).toEqual({
    object: 'list',
    data: [
      { ...first, metadata: { topic: 'greeting' } },
      { ...second, metadata: {} },
    ],
    first_id: first.id,
    last_id: second.id,
    has_more: false,
  });
  expect(await idsAt(client, '?order=desc')).toEqual([second.id, first.id]);
});

test('200: comes in pages, which a completion that is deleted does not disturb', async () => {
  const { client } = await startTestGateway();
  const ids: string[] = [];
  for (let at = 0; at < 5; at++) ids.push((await store(client)).id);
  const page = async (query: string) => (await client.request(`${storedPath}?${query}`)).json;
  expect(await page('limit=2')).toMatchObject({ first_id: ids[0], last_id: ids[1], has_more: true });
  await forget(client, String(ids[1]));
  expect(await page(`limit=2&after=${ids[1]}`)).toMatchObject({ first_id: ids[2], last_id: ids[3], has_more: true });
  expect(await page(`limit=2&after=${ids[3]}`)).toMatchObject({ first_id: ids[4], last_id: ids[4], has_more: false });
  expect(await page(`after=${ids[3]}&order=desc`)).toMatchObject({ first_id: ids[2], last_id: ids[0] });
  expect(await page('limit=0')).toEqual({ object: 'list', data: [], first_id: null, last_id: null, has_more: true });
});

test('200: the official client goes through all pages', async () => {
  const { client, url } = await startTestGateway();
  const ids: string[] = [];
  for (let at = 0; at < 5; at++) ids.push((await store(client, { metadata: { even: String(at % 2 === 0) } })).id);
  const { completions } = new OpenAI({ apiKey: token, baseURL: `${url}/v1` }).chat;
  const seen: string[] = [];
  for await (const { id } of completions.list({ limit: 2, order: 'desc' })) seen.push(id);
  expect(seen).toEqual(ids.toReversed());
  const even: string[] = [];
  for await (const { id } of completions.list({ limit: 2, metadata: { even: 'true' } })) even.push(id);
  expect(even).toEqual([ids[0], ids[2], ids[4]]);
});

test('200: finds by model and metadata', async () => {
  const { client } = await startTestGateway();
  const a = await store(client, { metadata: { a: '1', 'b.c[d]': 'x y&z' } });
  const b = await store(client, { model: 'offline/echo', metadata: { a: '1', toString: '2', 7: 'seven' } });
  expect(await idsAt(client, '?model=offline/echo')).toEqual([b.id]);
  expect(await idsAt(client, '?model=offline%2Fecho&metadata[a]=1')).toEqual([b.id]);
  expect(await idsAt(client, '?metadata[a]=1')).toEqual([a.id, b.id]);
  expect(await idsAt(client, '?metadata%5Ba%5D=1&metadata[b.c[d]]=x+y%26z')).toEqual([a.id]);
  expect(await idsAt(client, '?metadata[toString]=2&metadata[7]=seven')).toEqual([b.id]);
  expect(await idsAt(client, '?metadata[constructor]=2')).toEqual([]);
  expect(await idsAt(client, '?metadata=')).toEqual([a.id, b.id]);
});

test.each([
  ['limit=101', [400, 'integer_above_max_value', 'limit']],
  ['limit=-1', [400, 'integer_below_min_value', 'limit']],
  ['limit=1e1', [400, 'invalid_type', 'limit']],
  ['order=up', [400, 'invalid_value', 'order']],
  ['after=', [400, 'invalid_cursor', 'after']],
  ['after=a%00', [400, 'invalid_cursor', 'after']],
  ['metadata=a', [400, 'invalid_type', 'metadata']],
  [`metadata[a]=${'x'.repeat(513)}`, [400, 'string_above_max_length', 'metadata.a']],
  [`model=${'x'.repeat(257)}`, [400, 'string_above_max_length', 'model']],
])('400: %s', async (query, expected) => {
  const { client } = await startTestGateway();
  expect(codeOf(await client.request(`${storedPath}?${query}`))).toEqual(expected);
});

test('503: the storage cannot be reached', async () => {
  const { client } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
  expect(codeOf(await client.request(storedPath))).toEqual([503, 'storage_unavailable', null]);
});
