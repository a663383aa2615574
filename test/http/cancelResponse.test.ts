import { expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';
import { path, respond } from '../support/responses.ts';

const cancel = (id: string) => [`${path}/${id}/cancel`, { method: 'POST' }] as const;

test('200: ends a response whose events are being read, which the reader is told', async () => {
  const { client, port } = await startTestGateway();
  const { socket, until, closed } = await openRaw(port);
  const body = JSON.stringify({ model: 'offline/stall', input: 'hi', stream: true });
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  const [, id = ''] = /"id":"(resp_\w+)"/.exec(await until(/output_text\.delta/)) ?? [];
  expect((await client.request(...cancel(id))).json).toMatchObject({ id, status: 'cancelled', store: false });
  expect(await closed()).toMatch(/event: error\n.*"run_aborted"[^]*event: response\.failed\n/);
  expect((await client.request(...cancel(id))).status).toBe(404);
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
  expect((await client.request(...cancel('resp_none'))).json.error.code).toBe('response_not_found');
});

test('503: a store that cannot be reached', async () => {
  const gateway = { http: { endpoints: { responses: { enabled: true } } } };
  const { client } = await startTestGateway({
    gateway,
    session: { store: { url: 'postgres://nobody@127.0.0.1:1/none' } },
  });
  expect((await client.request(...cancel('resp_1'))).json.error.code).toBe('storage_unavailable');
});
