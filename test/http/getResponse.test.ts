import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { startFakeUpstream } from '../support/fakeUpstream.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { openRaw, requestBytes } from '../support/raw.ts';
import { path, respond, streamed, textOf } from '../support/responses.ts';

const tool = { type: 'function', name: 'f', parameters: { type: 'object' } };

test('200: gives the response again, of JSON and of a stream', async () => {
  const { client } = await startTestGateway();
  const answers = [
    (await respond(client, { metadata: { a: 'b' } })).json,
    (await respond(client, { model: 'offline/tools', tools: [tool] })).json,
    (await respond(client, { model: 'offline/reasoning', include: ['reasoning.encrypted_content'] })).json,
    (await streamed(client, { user: 'alice' })).at(-1).response,
  ];
  for (const answer of answers) expect((await client.request(`${path}/${answer.id}`)).json).toEqual(answer);
});

test.each([false, true])(
  '200: a run with a key goes on when its client leaves, and its response is kept (stream: %s)',
  async (stream) => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const upstream = await startFakeUpstream(async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n');
      await held;
      response.end('data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
    });
    onTestFinished(() => upstream.close());
    const models = { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['m'] } } };
    const { client, port } = await startTestGateway({ ...twoAgents, models });
    const body = { model: 'up/m', input: 'hi', stream };
    const { socket } = await openRaw(port);
    socket.write(requestBytes(path, token, body, { 'idempotency-key': 'once' }));
    await eventually(() => expect(upstream.requests).toHaveLength(1));
    socket.destroy();
    release();
    const again = await respond(client, body, { 'idempotency-key': 'once' });
    const response = stream ? JSON.parse(again.events.at(-2) ?? '').response : again.json;
    expect(response).toMatchObject({ store: true, status: 'completed' });
    expect((await client.request(`${path}/${response.id}`)).json).toEqual(response);
    expect(upstream.requests).toHaveLength(1);
  },
);

test('200: what it goes on with is the whole conversation before it', async () => {
  const { client } = await startTestGateway();
  const first = (await respond(client, { input: 'one', instructions: 'First.' })).json;
  const second = (await respond(client, { input: 'two', previous_response_id: first.id })).json;
  const third = (await respond(client, { input: 'three', previous_response_id: second.id })).json;
  expect([first, second, third].map(textOf)).toEqual([
    expect.stringContaining('turn 1'),
    expect.stringContaining('turn 2'),
    expect.stringContaining('turn 3'),
  ]);
  expect(third).toMatchObject({ previous_response_id: second.id, instructions: null });
  const branch = (await respond(client, { input: 'other', previous_response_id: first.id })).json;
  expect(textOf(branch)).toContain('turn 2');
});

test('200: a call is answered in a later request that says its output alone, or refers to it', async () => {
  const { client } = await startTestGateway();
  const asked = { model: 'offline/tools', tools: [tool] };
  const { id, output } = (await respond(client, asked)).json;
  const answer = { type: 'function_call_output', call_id: output[0].call_id, output: 'done' };
  const next = await respond(client, { ...asked, input: [answer], previous_response_id: id });
  expect(textOf(next.json)).toContain('The tool said: done');
  const reference = { type: 'item_reference', id: output[0].id };
  const referring = await respond(client, { ...asked, input: [{ role: 'user', content: 'hi' }, reference, answer] });
  expect(textOf(referring.json)).toContain('The tool said: done');
});

test('200: where the operator wants it so, only what is asked to be kept is', async () => {
  const endpoints = { responses: { enabled: true, store: false } };
  const { client } = await startTestGateway({ gateway: { auth: { token }, http: { endpoints } } });
  const [asked, other] = [(await respond(client, { store: true })).json, (await respond(client)).json];
  expect([asked.store, other.store]).toEqual([true, false]);
  const statuses = [asked, other].map(async ({ id }) => (await client.request(`${path}/${id}`)).status);
  expect(await Promise.all(statuses)).toEqual([200, 404]);
});

test('400: what is not kept cannot be gone on with, or referred to', async () => {
  const { client } = await startTestGateway();
  const { json } = await respond(client, { store: false });
  const codes = [
    await respond(client, { previous_response_id: json.id }),
    await respond(client, { input: [{ type: 'item_reference', id: json.output[0].id }] }),
    await client.request(`${path}/${'x'.repeat(300)}`),
    await client.request(`${path}/resp_1?stream=true`),
  ].map((answer) => [answer.status, answer.json.error.param, answer.json.error.code]);
  expect(codes).toEqual([
    [400, 'previous_response_id', 'previous_response_not_found'],
    [400, 'input[0].id', 'item_not_found'],
    [400, 'response_id', 'invalid_value'],
    [400, 'stream', 'unsupported_parameter'],
  ]);
});

test('404: what was not kept, what is none, and what another key asked for', async () => {
  const keys = [
    { id: 'alice', secret: 'alice-secret-alice-secret' },
    { id: 'bob', secret: 'bob-secret-bob-secret-bob' },
  ];
  const { client } = await startTestGateway({ ...twoAgents, gateway: { ...twoAgents.gateway, auth: { token, keys } } });
  const as = (secret = '') => ({ authorization: `Bearer ${secret}` });
  const { json } = await respond(client, {}, as(keys[0]?.secret));
  const read = (id: string, secret?: string) => client.request(`${path}/${id}`, { headers: as(secret) });
  expect((await read(json.id, keys[0]?.secret)).status).toBe(200);
  const forgotten = (await respond(client, { store: false })).json;
  for (const answer of [
    await read(json.id, keys[1]?.secret),
    await client.request(`${path}/${json.id}`),
    await client.request(`${path}/${forgotten.id}`),
    await client.request(`${path}/resp_none`),
  ])
    expect({ status: answer.status, code: answer.json.error.code }).toEqual({
      status: 404,
      code: 'response_not_found',
    });
  const lists = await client.request('/v1/chat/completions');
  expect(lists.json.data).toEqual([]);
});

test('503: a store that cannot be reached; a response is given all the same, and says that it is not kept', async () => {
  const session = { store: { url: 'postgres://nobody@127.0.0.1:1/none' } };
  const { client } = await startTestGateway({ ...twoAgents, session });
  const { status, json } = await respond(client);
  expect({ status, store: json.store }).toEqual({ status: 200, store: false });
  expect((await streamed(client)).at(-1).response.store).toBe(false);
  expect((await client.request(`${path}/${json.id}`)).json.error.code).toBe('storage_unavailable');
});
