import { expect, test } from 'vitest';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, openRaw, sendRaw } from '../support/raw.ts';

const path = '/v1/models';

test('200: lists agents first, then what the channels have, and every id works', async () => {
  const { client } = await startTestGateway();
  const { json } = await client.request(path);
  const ids = json.data.map(({ id }: { id: string }) => id);
  expect(ids.slice(0, 4)).toEqual(['openclaw', 'openclaw/default', 'openclaw/main', 'openclaw/beta']);
  expect(ids).toContain('offline/echo');
  for (const id of ids) expect((await client.request(`${path}/${encodeURIComponent(id)}`)).json.id).toBe(id);
});

test('200: query parameters that the contract does not know are ignored', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(`${path}?api-version=1&x=%ZZ`)).status).toBe(200);
});

test('400: two Host headers are refused', async () => {
  const { port } = await startTestGateway();
  const answer = await sendRaw(port, `GET ${path} HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\n\r\n`);
  expect(answer.status).toBe(400);
});

test('401: without and with a wrong credential, and says how to authenticate', async () => {
  const { client } = await startTestGateway();
  const none = await client.request(path, { anonymous: true });
  const wrong = await client.request(path, { headers: { authorization: 'Bearer wrong' } });
  expect([none.status, wrong.status]).toEqual([401, 401]);
  expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="openclaw-gateway"');
});

test('403: a foreign web page is refused', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(path, { headers: { origin: 'null' } })).status).toBe(403);
});

test('404: while the endpoint is disabled', async () => {
  const { client } = await startTestGateway({ gateway: { auth: { token } } });
  expect((await client.request(path)).json.error.code).toBe('endpoint_disabled');
});

test('405: says which methods there are', async () => {
  const { client } = await startTestGateway();
  const answer = await client.request(path, { method: 'PUT' });
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('429: after too many wrong credentials, with the wait', async () => {
  const { client } = await startTestGateway({
    ...twoAgents,
    gateway: { ...twoAgents.gateway, auth: { token, rateLimit: { maxAttempts: 2 } } },
  });
  const guess = () => client.request(path, { headers: { authorization: 'Bearer wrong' } });
  expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([401, 401, 429]);
  const locked = await client.request(path);
  expect(locked.json.error.code).toBe('too_many_auth_failures');
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('503: while the gateway shuts down', async () => {
  const { gateway, client, port } = await startTestGateway();
  const stream = await openRaw(port);
  stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await stream.until(/data: /);
  const closing = gateway.close();
  const answer = await client.request(path);
  expect(answer.json.error.code).toBe('shutting_down');
  expect(answer.headers.get('x-should-retry')).toBe('true');
  stream.socket.destroy();
  await closing;
});
