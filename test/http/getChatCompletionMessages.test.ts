import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { codeOf, noDatabase, read, store } from '../support/stored.ts';

const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA', detail: 'low' } };
const call = { id: 'call_1', type: 'function', function: { name: 'f', arguments: '{}' } };

test('200: has the messages of the request as they were sent, and no others', async () => {
  const { client } = await startTestGateway();
  const parts = [{ type: 'text', text: 'Look.' }, picture];
  const { id } = await store(client, {
    messages: [
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: parts, name: 'alice' },
      { role: 'assistant', content: null, tool_calls: [call], refusal: 'no' },
      { role: 'tool', content: [{ type: 'text', text: '1' }], tool_call_id: 'call_1', x_vendor: { a: [null] } },
      { role: 'user', content: '' },
    ],
  });
  const { json } = await read(client, id, '/messages');
  const none = { content_parts: null, name: null, refusal: null };
  expect(json).toEqual({
    object: 'list',
    data: [
      { ...none, id: `${id}-0`, role: 'developer', content: 'Be brief.' },
      { ...none, id: `${id}-1`, role: 'user', content: null, content_parts: parts, name: 'alice' },
      { ...none, id: `${id}-2`, role: 'assistant', content: null, tool_calls: [call], refusal: 'no' },
      {
        ...none,
        id: `${id}-3`,
        role: 'tool',
        content: null,
        content_parts: [{ type: 'text', text: '1' }],
        tool_call_id: 'call_1',
        x_vendor: { a: [null] },
      },
      { ...none, id: `${id}-4`, role: 'user', content: '' },
    ],
    first_id: `${id}-0`,
    last_id: `${id}-4`,
    has_more: false,
  });
});

test('200: numbers come back as they were written', async () => {
  const { client } = await startTestGateway();
  const message = '{"role":"user","content":"hi","x_big":12345678901234567890,"x_in":{"float":1.0}}';
  const body = `{"model":"openclaw","store":true,"messages":[${message}]}`;
  const { json } = await client.request('/v1/chat/completions', { body });
  const { text } = await read(client, json.id, '/messages');
  expect(text).toContain('"x_big":12345678901234567890,"x_in":{"float":1.0}');
});

test('200: in a session it has what was sent, and not what was remembered', async () => {
  const { client } = await startTestGateway();
  await store(client, { user: 'alice' });
  const { id } = await store(client, { user: 'alice', messages: [{ role: 'user', content: 'And now?' }] });
  expect((await read(client, id, '/messages')).json.data).toMatchObject([{ role: 'user', content: 'And now?' }]);
});

test('200: comes in pages, from both ends', async () => {
  const { client, url } = await startTestGateway();
  const messages = ['a', 'b', 'c', 'd', 'e'].map((content) => ({ role: 'user', content }));
  const { id } = await store(client, { messages });
  const page = async (query: string) => {
    const { json } = await read(client, id, `/messages?${query}`);
    return [json.data.map(({ content }: { content: string }) => content).join(''), json.has_more];
  };
  expect(await page('limit=2')).toEqual(['ab', true]);
  expect(await page(`limit=2&after=${id}-1`)).toEqual(['cd', true]);
  expect(await page(`limit=2&after=${id}-3`)).toEqual(['e', false]);
  expect(await page(`after=${id}-2&order=desc`)).toEqual(['ba', false]);
  expect(await page('limit=0')).toEqual(['', true]);
  expect(await page('after=nope')).toEqual(['', false]);
  const openai = new OpenAI({ apiKey: token, baseURL: `${url}/v1` });
  const seen: (string | null)[] = [];
  for await (const { content } of openai.chat.completions.messages.list(id, { limit: 2 })) seen.push(content);
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each([
  ['limit=101', 'integer_above_max_value', 'limit'],
  ['order=up', 'invalid_value', 'order'],
  ['after=%E2%82%AC', 'invalid_cursor', 'after'],
])('400: %s', async (query, code, param) => {
  const { client } = await startTestGateway();
  const { id } = await store(client);
  expect(codeOf(await read(client, id, `/messages?${query}`))).toEqual([400, code, param]);
});

test('404: what nobody stored', async () => {
  const { client } = await startTestGateway();
  expect(codeOf(await read(client, 'nope', '/messages'))).toEqual([404, 'completion_not_found', 'completion_id']);
});

test('503: the storage cannot be reached', async () => {
  const { client } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
  expect(codeOf(await read(client, 'chatcmpl-1', '/messages'))).toEqual([503, 'storage_unavailable', null]);
});
