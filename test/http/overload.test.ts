/** Too much at once: both doors refuse what there is no room for, and those inside do not notice. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { writeFileSync } from 'node:fs';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { chatBytes, openRaw, requestBytes } from '../support/raw.ts';
import { logIn } from '../support/webSocket.ts';
import { eventually } from '../support/eventually.ts';

const withOverload = (overload: object) => ({
  ...twoAgents,
  gateway: { ...twoAgents.gateway, http: { ...twoAgents.gateway.http, overload } },
});

/** A gateway with room for one request, and a stream that takes it until `leave`. */
async function startFull() {
  const running = await startTestGateway(withOverload({ maxRequests: 1 }));
  const held = await openRaw(running.port);
  held.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await held.until(/data: /);
  const leave = async () => {
    held.socket.destroy();
    while (!running.log.some(({ outcome }) => outcome === 'client_abort')) await new Promise(setImmediate);
  };
  return { ...running, leave };
}

/** What everybody may call without a credential costs nothing, and says how things stand. */
const open = ['/health', '/healthz', '/ready', '/readyz', '/startupz', '/openapi.yaml'];
const closed = ['/v1/models', '/v1/models/openclaw', '/v1/sessions', '/v1/sessions/agent:main:x'];

test('beyond maxRequests everything that needs a credential is a 503 at once, and nothing else', async () => {
  const { client, leave } = await startFull();
  const refused = await client.chat();
  expect(refused).toMatchObject({
    status: 503,
    json: { error: { type: 'service_unavailable_error', param: null, code: 'overloaded' } },
  });
  expect(refused.headers.get('x-should-retry')).toBe('true');
  expect(Number(refused.headers.get('retry-after-ms'))).toBeGreaterThanOrEqual(1000);
  expect(Number(refused.headers.get('retry-after'))).toBe(
    Math.ceil(Number(refused.headers.get('retry-after-ms')) / 1000),
  );
  for (const path of closed) expect((await client.request(path)).json.error.code).toBe('overloaded');
  for (const path of open) expect((await client.request(path, { anonymous: true })).status).toBe(200);
  await leave();
  expect((await client.chat()).status).toBe(200);
});

test('comes before the credential and the body, after the path and the method', async () => {
  const { client, leave } = await startFull();
  const chat = '/v1/chat/completions';
  expect((await client.request(chat, { body: '{', anonymous: true })).json.error.code).toBe('overloaded');
  expect((await client.request('/v1/nothing')).status).toBe(404);
  expect((await client.request(chat, { method: 'DELETE' })).status).toBe(405);
  await leave();
});

test('a refused request leaves its connection in order, body and all', async () => {
  const { port, leave } = await startFull();
  const body = { messages: [{ role: 'user', content: 'x'.repeat(1_000_000) }] };
  const connection = await openRaw(port);
  connection.socket.write(chatBytes(token, body));
  await connection.until(/"code":"overloaded"/);
  await leave();
  connection.socket.write(chatBytes(token, { model: 'offline/echo' }));
  expect(await connection.until(/"object":"chat.completion"/)).toContain('HTTP/1.1 200 OK');
  connection.socket.destroy();
});

test('a client that asks again and again keeps nobody else from being refused at once, and is answered each time', async () => {
  const { port, leave } = await startFull();
  const [eager, other] = await Promise.all([openRaw(port), openRaw(port)]);
  const count = 100;
  eager.socket.write(chatBytes(token, {}).repeat(count));
  other.socket.write(chatBytes(token, {}));
  const refusals = () => eager.received().split('"code":"overloaded"').length - 1;
  await other.until(/"code":"overloaded"/);
  expect(refusals()).toBeLessThan(count);
  while (refusals() < count) await once(eager.socket, 'data');
  await leave();
  for (const { socket } of [eager, other]) socket.destroy();
});

test('through a trusted proxy, whose connections many share, every refusal leaves at once', async () => {
  const full = withOverload({ maxRequests: 1 });
  const config = { ...full, gateway: { ...full.gateway, trustedProxies: ['loopback'] } };
  const { port } = await startTestGateway(config);
  const held = await openRaw(port);
  held.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await held.until(/data: /);
  const [proxy, other] = await Promise.all([openRaw(port), openRaw(port)]);
  const count = 100;
  const forwarded = requestBytes('/v1/chat/completions', token, {}, { 'x-forwarded-for': '192.0.2.7' });
  proxy.socket.write(forwarded.repeat(count));
  await proxy.until(/"code":"overloaded"/);
  other.socket.write('GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
  await other.until(/"status":/);
  expect(proxy.received().split('"code":"overloaded"')).toHaveLength(count + 1);
  for (const { socket } of [held, proxy, other]) socket.destroy();
});

test('a run over the WebSocket is refused with the same error, and counts as one', async () => {
  const { url, client, leave } = await startFull();
  const socket = await logIn(url, token);
  const run = (idempotencyKey: string, model: string) =>
    socket.request('agent', { message: 'hi', sessionKey: idempotencyKey, idempotencyKey, model });
  const refused = await run('one', 'offline/echo');
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'UNAVAILABLE', retryable: true, details: { code: 'overloaded' } },
  });
  expect(refused.error?.retryAfterMs).toBeGreaterThanOrEqual(1000);
  const sent = await socket.request('chat.send', { sessionKey: 'main', message: 'hi', idempotencyKey: 'two' });
  expect(sent).toMatchObject({ ok: false, error: { code: 'UNAVAILABLE', details: { code: 'overloaded' } } });
  expect((await socket.request('health')).ok).toBe(true);
  await leave();
  // The refused order left nothing behind: sent again it is let in, and takes the place.
  const running = await run('one', 'offline/stall');
  expect(running.payload).toMatchObject({ status: 'accepted' });
  expect((await client.chat()).status).toBe(503);
  await socket.request('chat.abort', { sessionKey: running.payload.sessionKey, runId: 'one' });
  await socket.next(({ type, id, ok }) => type === 'res' && id === running.id && ok === false);
  // The place is free a moment after the end was told.
  await eventually(async () => expect((await client.chat()).status).toBe(200));
});

test('a changed limit counts at once', async () => {
  const { gateway, config, client, leave } = await startFull();
  expect((await client.chat()).status).toBe(503);
  writeFileSync(config.path, JSON.stringify(withOverload({ maxRequests: 2 })));
  gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
  expect((await client.chat()).status).toBe(200);
  await leave();
});

test('a loop that stays late refuses what is more than a few, and lets in again when it is on time', async () => {
  const delay = { now: 0 };
  const loopDelay = { now: () => delay.now, smoothed: () => delay.now };
  const { client, port } = await startTestGateway(twoAgents, {}, { loopDelay });
  const held = await Promise.all(Array.from({ length: 32 }, () => openRaw(port)));
  for (const { socket } of held) socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await Promise.all(held.map((one) => one.until(/data: /)));
  delay.now = 60;
  // First a burst is let in.
  let last = await client.chat();
  for (let count = 0; count < 300 && last.status === 200; count++) last = await client.chat();
  expect(last.json.error.code).toBe('overloaded');
  expect((await client.request('/health', { anonymous: true })).status).toBe(200);
  delay.now = 0;
  expect((await client.chat()).status).toBe(200);
  for (const { socket } of held) socket.destroy();
});
