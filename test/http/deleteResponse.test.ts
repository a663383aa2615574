import { expect, test } from 'vitest';
import { startTestGateway } from '../support/gateway.ts';
import { path, respond } from '../support/responses.ts';

test('200: forgets the response, and nothing can go on with it', async () => {
  const { client } = await startTestGateway();
  const { id } = (await respond(client)).json;
  const answer = await client.request(`${path}/${id}`, { method: 'DELETE' });
  expect(answer.json).toEqual({ id, object: 'response', deleted: true });
  expect((await client.request(`${path}/${id}`)).status).toBe(404);
  expect((await respond(client, { previous_response_id: id })).status).toBe(400);
});

test('400: an id that none has', async () => {
  const { client } = await startTestGateway();
  const { json } = await client.request(`${path}/${'x'.repeat(300)}`, { method: 'DELETE' });
  expect(json.error.param).toBe('response_id');
});

test('404: one that is forgotten already', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(`${path}/resp_none`, { method: 'DELETE' })).json.error.code).toBe('response_not_found');
});

test('503: a store that cannot be reached', async () => {
  const { client } = await startTestGateway({
    session: { store: { url: 'postgres://nobody@127.0.0.1:1/none' } },
    ...on,
  });
  expect((await client.request(`${path}/resp_1`, { method: 'DELETE' })).json.error.code).toBe('storage_unavailable');
});

const on = { gateway: { http: { endpoints: { responses: { enabled: true } } } } };
