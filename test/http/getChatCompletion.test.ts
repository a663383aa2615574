import { expect, test } from 'vitest';
import { startTestGateway, twoAgents, type Client } from '../support/gateway.ts';
import { codeOf, noDatabase, read, store } from '../support/stored.ts';

const tools = [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }];

/** Streams an answer. @returns its id, what its chunks say, and their usage */
async function stream(client: Client, body: object, headers: Record<string, string> = {}) {
  const { events } = await client.chat({ stream: true, stream_options: { include_usage: true }, ...body }, headers);
  const chunks = events.map((event) => (event === '[DONE]' ? {} : JSON.parse(event))).filter(({ id }) => id);
  const content = chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');
  return { id: chunks[0].id, content, usage: chunks.at(-1).usage, isWhole: events.at(-1) === '[DONE]' };
}

test('200: gives the answer again, with its metadata', async () => {
  const { client } = await startTestGateway();
  const answers = [
    await store(client),
    await store(client, { n: 3, logprobs: true, top_logprobs: 1, max_tokens: 2 }),
    await store(client, { model: 'offline/tools', tools, metadata: { a: 'b' } }),
    await store(client, { model: 'offline/refusal', user: 'alice' }),
    await store(client, { model: 'offline/reasoning' }, { 'x-openclaw-session-key': 'k' }),
  ];
  for (const [at, answer] of answers.entries()) {
    expect((await read(client, answer.id)).json).toEqual({ ...answer, metadata: at === 2 ? { a: 'b' } : {} });
  }
});

test.each([{}, { 'x-openclaw-session-key': 'k' }])('200: a stream is kept as it adds up: %j', async (headers) => {
  const { client } = await startTestGateway();
  const { id, content, usage, isWhole } = await stream(client, { store: true, metadata: { a: 'b' } }, headers);
  expect(isWhole).toBe(true);
  const { json } = await read(client, id);
  const message = { role: 'assistant', content, refusal: null };
  expect(json).toMatchObject({ id, metadata: { a: 'b' }, choices: [{ message, finish_reason: 'stop' }], usage });
});

test('200: each request of its own is stored, and one that is repeated is stored once', async () => {
  const { client } = await startTestGateway();
  const key = { 'idempotency-key': 'once' };
  const first = await client.chat({ store: true }, key);
  const again = await client.chat({ store: true }, key);
  expect(again.json).toEqual(first.json);
  expect([first, again].map(({ headers }) => headers.get('x-openclaw-stored'))).toEqual(['true', null]);
  const streamed = await stream(client, { store: true }, { 'idempotency-key': 'twice' });
  expect(await stream(client, { store: true }, { 'idempotency-key': 'twice' })).toEqual(streamed);
  const { data } = (await client.request('/v1/chat/completions')).json;
  expect(data.map(({ id }: { id: string }) => id)).toEqual([first.json.id, streamed.id]);
});

test('200: stays over a restart, and when its session is deleted', async () => {
  const { client, gateway, config } = await startTestGateway();
  const { id } = await store(client, { user: 'alice' });
  await client.request('/v1/sessions/agent:main:openai-user:alice', { method: 'DELETE' });
  expect((await read(client, id)).status).toBe(200);
  await gateway.close();
  const { startGateway } = await import('../../src/server.ts');
  const { pino } = await import('pino');
  const second = await startGateway(config, pino({ enabled: false }));
  const { createClient } = await import('../support/gateway.ts');
  const restarted = createClient(`http://127.0.0.1:${second.address.port}`, config.auth.secret);
  expect((await read(restarted, id)).json.id).toBe(id);
  await second.close();
});

test('400: an id that is none', async () => {
  const { client } = await startTestGateway();
  expect(codeOf(await read(client, 'a%20b'))).toEqual([400, 'invalid_value', 'completion_id']);
});

test('404: what nobody stored, and what failed', async () => {
  const { client } = await startTestGateway();
  const { json } = await client.chat();
  expect(codeOf(await read(client, json.id))).toEqual([404, 'completion_not_found', 'completion_id']);
  expect(codeOf(await read(client, 'nope'))).toEqual([404, 'completion_not_found', 'completion_id']);
  expect((await client.chat({ store: true, model: 'offline/error-500' })).status).toBe(500);
  const { id, isWhole } = await stream(client, { store: true, model: 'offline/cut' });
  expect(isWhole).toBe(false);
  expect((await read(client, id)).status).toBe(404);
  expect((await client.request('/v1/chat/completions')).json.data).toEqual([]);
});

test('503: the storage cannot be reached', async () => {
  const { client } = await startTestGateway({ ...twoAgents, session: { store: { url: noDatabase } } });
  expect(codeOf(await read(client, 'chatcmpl-1'))).toEqual([503, 'storage_unavailable', null]);
});
