import { expect, test } from 'vitest';
import { startTestGateway, twoAgents } from '../support/gateway.ts';
import { codeOf, forget, idsAt, noDatabase, read, store } from '../support/stored.ts';

test('200: the completion is gone with its messages, and others stay', async () => {
  const { client } = await startTestGateway();
  const [gone, stays] = [await store(client), await store(client)];
  expect((await forget(client, gone.id)).json).toEqual({
    id: gone.id,
    object: 'chat.completion.deleted',
    deleted: true,
  });
  for (const rest of ['', '/messages']) expect((await read(client, gone.id, rest)).status).toBe(404);
  expect(await idsAt(client)).toEqual([stays.id]);
});

test('200: what its session remembers stays, and so does the answer that is kept for its key', async () => {
  const { client } = await startTestGateway();
  const headers = { 'x-openclaw-session-key': 'k', 'idempotency-key': 'once' };
  const { json } = await client.chat({ store: true }, headers);
  await forget(client, json.id);
  expect((await client.request('/v1/sessions/agent:main:k')).json.turn_count).toBe(1);
  expect((await client.chat({ store: true }, headers)).json).toEqual(json);
  expect(await idsAt(client)).toEqual([]);
});

test('400: an id that is none', async () => {
  const { client } = await startTestGateway();
  expect(codeOf(await forget(client, 'a%00'))).toEqual([400, 'invalid_value', 'completion_id']);
});

test('404: what nobody stored, and what was deleted already', async () => {
  const { client } = await startTestGateway();
  const { id } = await store(client);
  await forget(client, id);
  for (const one of [id, 'nope'])
    expect(codeOf(await forget(client, one))).toEqual([404, 'completion_not_found', 'completion_id']);
});

test('503: the storage cannot be reached', async () => {
  const { client } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
  expect(codeOf(await forget(client, 'chatcmpl-1'))).toEqual([503, 'storage_unavailable', null]);
});
