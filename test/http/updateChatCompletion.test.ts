import { expect, test } from 'vitest';
import { createClient, startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { entryOf, startKeyedGateway } from '../support/keys.ts';
import { codeOf, idsAt, mark, noDatabase, read, store } from '../support/stored.ts';

test('200: other metadata take the place of the first ones', async () => {
  const { client } = await startTestGateway();
  const answer = await store(client, { metadata: { a: '1', b: '2' } });
  const marked = await mark(client, answer.id, { metadata: { c: '3' }, model: 'other' });
  expect(marked.json).toEqual({ ...answer, metadata: { c: '3' } });
  expect((await read(client, answer.id)).json).toEqual(marked.json);
  expect(await idsAt(client, '?metadata[a]=1')).toEqual([]);
  expect(await idsAt(client, '?metadata[c]=3')).toEqual([answer.id]);
  for (const none of [{}, null]) {
    expect((await mark(client, answer.id, { metadata: none })).json.metadata).toEqual({});
    await mark(client, answer.id, { metadata: { c: '3' } });
  }
});

test.each([
  [{}, 'missing_required_parameter', 'metadata'],
  [{ metadata: 'a' }, 'invalid_type', 'metadata'],
  [{ metadata: { a: 1 } }, 'invalid_type', 'metadata.a'],
  [{ metadata: { a: 'x'.repeat(513) } }, 'string_above_max_length', 'metadata.a'],
  [{ metadata: { ['x'.repeat(65)]: 'a' } }, 'string_above_max_length', `metadata.${'x'.repeat(65)}`],
  [
    { metadata: Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`k${at}`, 'v'])) },
    'object_above_max_properties',
    'metadata',
  ],
  ['{"metadata":', 'invalid_json', null],
])('400: %j', async (body, code, param) => {
  const { client } = await startTestGateway();
  const { id } = await store(client, { metadata: { a: '1' } });
  expect(codeOf(await mark(client, id, body))).toEqual([400, code, param]);
  expect((await read(client, id)).json.metadata).toEqual({ a: '1' });
});

test('401: a key that was taken back', async () => {
  const { as, applyKeys } = await startKeyedGateway([entryOf('alice')]);
  const { id } = await store(as('alice'));
  applyKeys([]);
  expect(codeOf(await mark(as('alice'), id, { metadata: {} }))).toEqual([401, 'invalid_api_key', null]);
});

test('403: a key that may read alone', async () => {
  const { as } = await startKeyedGateway([entryOf('alice', { scopes: ['read'] })]);
  const answer = await mark(as('alice'), 'chatcmpl-1', { metadata: {} });
  expect(codeOf(answer)).toEqual([403, 'insufficient_permissions', null]);
});

test('404: what nobody stored', async () => {
  const { client } = await startTestGateway();
  const answer = await mark(client, 'chatcmpl-1', { metadata: {} });
  expect(codeOf(answer)).toEqual([404, 'completion_not_found', 'completion_id']);
});

test('429: too many wrong credentials', async () => {
  const auth = { token, rateLimit: { maxAttempts: 1 } };
  const { url } = await startTestGateway({ ...twoAgents, gateway: { ...twoAgents.gateway, auth } });
  const guess = createClient(url, 'wrong');
  expect((await mark(guess, 'chatcmpl-1', { metadata: {} })).status).toBe(401);
  expect(codeOf(await mark(guess, 'chatcmpl-1', { metadata: {} }))).toEqual([429, 'too_many_auth_failures', null]);
});

test('503: the storage cannot be reached', async () => {
  const { client } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
  expect(codeOf(await mark(client, 'chatcmpl-1', { metadata: {} }))).toEqual([503, 'storage_unavailable', null]);
});
