import { expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { openRaw, requestBytes } from '../support/raw.ts';
import { path, respond } from '../support/responses.ts';

const cancel = (id: string) => [`${path}/${id}/cancel`, { method: 'POST' }] as const;

test('200: ends a response whose events are being read, which the reader is told', async () => {
  const { client, port } = await startTestGateway();
  const { socket, until, closed } = await openRaw(port);
  socket.write(requestBytes(path, token, { model: 'offline/stall', input: 'hi', stream: true }));
  const [, id = ''] = /"id":"(resp_\w+)"/.exec(await until(/output_text\.delta/)) ?? [];
  expect((await client.request(...cancel(id))).json).toMatchObject({ id, status: 'cancelled', store: false });
  expect(await closed()).toMatch(/event: error\n.*"run_aborted"[^]*event: response\.failed\n/);
  expect((await client.request(...cancel(id))).status).toBe(404);
});

test('200: ends one that several requests with one key read, whichever of them still does', async () => {
  const { client, port } = await startTestGateway();
  const stream = requestBytes(
    path,
    token,
    { model: 'offline/stall', input: 'hi', stream: true },
    { 'idempotency-key': 'one' },
  );
  const readers = [await openRaw(port), await openRaw(port)] as const;
  for (const { socket, until } of readers) {
    socket.write(stream);
    await until(/output_text\.delta/);
  }
  const [first, second] = readers;
  first.socket.destroy();
  const [, id = ''] = /"id":"(resp_\w+)"/.exec(second.received()) ?? [];
  expect((await client.request(...cancel(id))).json).toMatchObject({ id, status: 'cancelled', store: false });
  expect(await second.closed()).toMatch(/event: error\n.*"run_aborted"[^]*event: response\.failed\n/);
});

test('200: one that is complete stays as it is', async () => {
  const { client } = await startTestGateway();
  const { json } = await respond(client);
  expect((await client.request(...cancel(json.id))).json).toEqual(json);
});

test('400: an id that none has', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(...cancel('x'.repeat(300)))).json.error.param).toBe('response_id');
});

test('404: one that there is not', async () => {
  const { client } = await startTestGateway();
  const { error } = (await client.request(...cancel('resp_none'))).json;
  expect(error).toMatchObject({ code: 'response_not_found', param: 'response_id' });
  expect(error.message).toContain('to the gateway that sends them');
});

test('503: a store that cannot be reached', async () => {
  const gateway = { http: { endpoints: { responses: { enabled: true } } } };
  const { client } = await startTestGateway({
    gateway,
    session: { store: { url: 'postgres://nobody@127.0.0.1:1/none' } },
  });
  expect((await client.request(...cancel('resp_1'))).json.error.code).toBe('storage_unavailable');
});
