import { expect, test } from 'vitest';
import { startTestGateway, token, type Client } from '../support/gateway.ts';
import { sendRaw } from '../support/raw.ts';
import { until } from '../support/eventually.ts';

const path = '/v1/sessions/agent:main:k';
const inSession = { 'x-openclaw-session-key': 'k' };
const remove = (client: Client, at = path) => client.request(at, { method: 'DELETE' });

test('200: the session is gone, and its key begins a new one', async () => {
  const { client } = await startTestGateway();
  await client.chat({}, inSession);
  await client.chat({}, inSession);
  expect((await remove(client)).json).toEqual({ id: 'agent:main:k', object: 'session.deleted', deleted: true });
  expect((await client.request(path)).status).toBe(404);
  expect((await client.request('/v1/sessions')).json.data).toEqual([]);
  await client.chat({}, inSession);
  expect((await client.request(path)).json).toMatchObject({ turn_count: 1, turns: [{ status: 'completed' }] });
});

test('200: other sessions stay, also those whose keys begin alike', async () => {
  const { client } = await startTestGateway();
  for (const key of ['k', 'k/1', 'agent:beta:k']) await client.chat({}, { 'x-openclaw-session-key': key });
  await remove(client);
  const ids = (await client.request('/v1/sessions')).json.data.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['agent:beta:k', 'agent:main:k/1']);
});

test.each(['/v1/sessions/agent:main:a/b', '/v1/sessions/agent%3Amain%3Aa%2Fb'])(
  '200: finds a key with a slash at %s',
  async (at) => {
    const { client } = await startTestGateway();
    await client.chat({}, { 'x-openclaw-session-key': 'a/b' });
    expect((await remove(client, at)).json.id).toBe('agent:main:a/b');
  },
);

test('200: the answers that were kept for their Idempotency-Key go with it', async () => {
  const { client } = await startTestGateway();
  const keyed = { ...inSession, 'idempotency-key': 'once' };
  const first = await client.chat({}, keyed);
  expect((await client.chat({}, keyed)).json).toEqual(first.json);
  await remove(client);
  const anew = await client.chat({}, keyed);
  expect(anew.headers.get('idempotent-replayed')).toBeNull();
  expect(anew.json.id).not.toBe(first.json.id);
});

test('200: a run that is going on in it ends with session_lost, and nothing of it is remembered', async () => {
  const { client } = await startTestGateway();
  const running = client.chat({ model: 'offline/slow' }, inSession);
  await expect.poll(async () => (await client.request(path)).status).toBe(200);
  expect((await remove(client)).status).toBe(200);
  const { status, json, headers } = await running;
  expect([status, json.error.code, headers.get('x-should-retry')]).toEqual([503, 'session_lost', 'true']);
  expect((await client.request(path)).status).toBe(404);
});

test.each([
  ['a malformed escape', '/v1/sessions/agent:main:a%ZZ'],
  ['a name without its agent', '/v1/sessions/k'],
  ['a NUL', '/v1/sessions/agent:main:a%00'],
])('400: %s', async (_, at) => {
  const { port } = await startTestGateway();
  const head = `host: localhost\r\nauthorization: Bearer ${token}\r\n\r\n`;
  expect((await sendRaw(port, `DELETE ${at} HTTP/1.1\r\n${head}`)).status).toBe(400);
});

test('401: without a credential, and the session stays', async () => {
  const { client } = await startTestGateway();
  await client.chat({}, inSession);
  expect((await client.request(path, { method: 'DELETE', anonymous: true })).status).toBe(401);
  expect((await client.request(path)).status).toBe(200);
});

test('403: a foreign web page is refused, and the session stays', async () => {
  const { client } = await startTestGateway();
  await client.chat({}, inSession);
  const headers = { origin: 'https://evil.example' };
  expect((await client.request(path, { method: 'DELETE', headers })).status).toBe(403);
  expect((await client.request(path)).status).toBe(200);
});

test('404: a session that does not exist, or not any more', async () => {
  const { client } = await startTestGateway();
  await client.chat({}, inSession);
  expect((await remove(client)).status).toBe(200);
  for (const at of [path, '/v1/sessions/agent:beta:k']) {
    const answer = await remove(client, at);
    expect(answer.status).toBe(404);
    expect(answer.json.error).toMatchObject({ code: 'session_not_found', param: 'session_key' });
  }
});

test.each([{}, { 'idempotency-key': 'k' }])('200: a run that would never end is ended with it: %j', async (headers) => {
  const { client } = await startTestGateway();
  const run = client.chat({ model: 'offline/stall' }, { 'x-openclaw-session-key': 'endless', ...headers });
  const at = '/v1/sessions/agent:main:endless';
  await until(async () => (await client.request(at)).json.turns?.[0]?.messages.length === 1);
  expect((await remove(client, at)).status).toBe(200);
  expect((await run).json.error.code).toBe('session_lost');
  expect((await client.request(at)).status).toBe(404);
});
