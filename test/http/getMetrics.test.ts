/** What is counted, over the wire, as Prometheus would read it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { until } from '../support/eventually.ts';
import { startTestGateway, token, twoAgents, type Client } from '../support/gateway.ts';
import { chunk, done, finish, json, startKind, streamed, whole } from '../support/kind.ts';
import { readMetrics, readText, type Read } from '../support/metrics.ts';
import { chatBytes, openRaw, sendRaw } from '../support/raw.ts';
import { logIn } from '../support/webSocket.ts';

const path = '/metrics';
const withMetrics = (metrics: object) => ({
  ...twoAgents,
  gateway: { ...twoAgents.gateway, http: { endpoints: { chatCompletions: { enabled: true }, metrics } } },
});

/** What is counted when it is as a test wants it: an answer is there before its end is told. */
async function metricsWhen(client: Client, fits: (read: Read) => boolean): Promise<Read> {
  let read = await readMetrics(client);
  await until(async () => fits((read = await readMetrics(client))));
  return read;
}

test("200: is Prometheus' text format, with help and type for every series, and the process' own", async () => {
  const { client } = await startTestGateway();
  await client.chat();
  const answer = await client.request(path);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const { families } = readText(answer.text);
  const wrong = families.filter(({ name, help, type }) => {
    const isNamed = /^(openclaw_gateway|process|nodejs)_[a-z0-9_]+$/.test(name) && help !== '' && type !== 'UNTYPED';
    const isCounter = !name.startsWith('openclaw') || name.endsWith('_total') === (type === 'COUNTER');
    return !(isNamed && isCounter && (type !== 'HISTOGRAM' || name.endsWith('_seconds')));
  });
  expect(wrong).toEqual([]);
  const names = families.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
    ]),
  );
});

test('200: HEAD has the same headers and no body', async () => {
  const { client } = await startTestGateway();
  const answer = await client.request(path, { method: 'HEAD' });
  expect(answer).toMatchObject({ status: 200, text: '' });
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
});

test('200: counts requests by operation and status, runs, attempts, tokens, and the times of a stream', async () => {
  const usage = { usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } };
  const stream = streamed(
    chunk({ content: 'hi' }),
    finish('stop'),
    `data: ${JSON.stringify({ choices: [], ...usage })}\n\n`,
    done,
  );
  const { client } = await startKind([stream, whole({ content: 'hi' }, 'stop', usage)]);
  await client.chat({ stream: true });
  await client.chat();
  await client.chat({ temperature: 9 });
  const read = await metricsWhen(
    client,
    ({ sum }) => sum('requests_total', { operation: 'createChatCompletion' }) === 3,
  );
  const { sum } = read;
  expect(sum('requests_total', { operation: 'createChatCompletion', status: '200' })).toBe(2);
  expect(sum('requests_total', { operation: 'createChatCompletion', status: '400' })).toBe(1);
  expect(sum('request_seconds', { operation: 'createChatCompletion' })).toBe(3);
  expect(sum('runs_total', { agent: 'main', outcome: 'ok', cause: 'none' })).toBe(2);
  expect(sum('attempts_total', { provider: 'up', outcome: 'ok', cause: 'none' })).toBe(2);
  expect(sum('attempt_seconds', { provider: 'up' })).toBe(2);
  expect(sum('tokens_total', { agent: 'main', model: 'up/x', type: 'input' })).toBe(22);
  expect(sum('tokens_total', { agent: 'main', model: 'up/x', type: 'output' })).toBe(14);
  expect(sum('time_to_first_chunk_seconds', { provider: 'up' })).toBe(1);
  expect(sum('overhead_seconds')).toBe(2);
});

test("200: the overhead leaves out what was the model's and the waiting for another attempt", async () => {
  const waitMs = 1200;
  const busy = json({ error: { message: 'busy' } }, 503, { 'retry-after-ms': String(waitMs) });
  const { client } = await startKind([busy, whole({ content: 'hi' })]);
  const { headers } = await client.chat();
  const { families } = await metricsWhen(client, ({ sum }) => sum('overhead_seconds') === 1);
  const overhead = families.find(({ name }) => name === 'openclaw_gateway_overhead_seconds')?.metrics[0];
  const tookMs = Number(headers.get('openai-processing-ms'));
  expect(tookMs - Number(headers.get('x-openclaw-overhead-ms'))).toBeGreaterThanOrEqual(waitMs);
  expect(tookMs - 1000 * Number(overhead?.sum)).toBeGreaterThanOrEqual(waitMs);
});

test('200: counts failed attempts by cause, and fallbacks', async () => {
  const soon = { 'retry-after-ms': '1' };
  const bad = [json({ error: { message: 'busy' } }, 503, soon), json({ error: { message: 'bad key' } }, 401)];
  const { client } = await startKind(bad, { spare: [whole({ content: 'hi' })] });
  await client.chat();
  const { sum } = await metricsWhen(client, (read) => read.sum('runs_total') === 1);
  expect(sum('attempts_total', { provider: 'up', outcome: 'error', cause: 'server_is_overloaded' })).toBe(1);
  expect(sum('attempts_total', { provider: 'up', outcome: 'error', cause: 'upstream_authentication' })).toBe(1);
  expect(sum('attempts_total', { provider: 'spare', outcome: 'ok' })).toBe(1);
  expect(sum('fallbacks_total', { provider: 'up', cause: 'upstream_authentication' })).toBe(1);
  expect(sum('fallbacks_total')).toBe(1);
});

test('200: shows streams and WebSockets as long as they are open, and a client that left', async () => {
  const { client, port, url } = await startTestGateway();
  const held = await openRaw(port);
  held.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await held.until(/data: /);
  const socket = await logIn(url, token);
  const open = await readMetrics(client);
  expect(open.sum('streams_open')).toBe(1);
  expect(open.sum('websockets_open')).toBe(1);
  expect(open.sum('runs_in_progress')).toBe(1);
  expect(open.sum('requests_in_progress')).toBe(2);
  held.socket.destroy();
  socket.socket.close();
  const { sum } = await metricsWhen(
    client,
    (read) => read.sum('streams_open') + read.sum('websockets_open') === 0 && read.sum('runs_total') === 1,
  );
  expect(sum('requests_total', { operation: 'createChatCompletion', status: '499' })).toBe(1);
  expect(sum('runs_total', { outcome: 'left', cause: 'client_closed_request' })).toBe(1);
  expect(sum('attempts_total', { provider: 'offline', outcome: 'left', cause: 'none' })).toBe(1);
});

test('200: counts the other door alike: its requests, and the runs that it begins', async () => {
  const { client, url } = await startTestGateway();
  const socket = await logIn(url, token);
  await socket.requestTwice('agent', { message: 'hi', agentId: 'beta', idempotencyKey: 'k1' });
  await socket.request('nothing.known');
  const { sum } = await metricsWhen(client, (read) => read.sum('websocket_requests_total') === 3);
  expect(sum('websocket_requests_total', { method: 'connect', cause: 'none' })).toBe(1);
  expect(sum('websocket_requests_total', { method: 'agent', cause: 'none' })).toBe(1);
  expect(sum('websocket_requests_total', { method: 'none', cause: 'invalid_request' })).toBe(1);
  expect(sum('runs_total', { agent: 'beta', outcome: 'ok' })).toBe(1);
  expect(sum('tokens_total', { agent: 'beta', model: 'offline/echo', type: 'output' })).toBeGreaterThan(0);
});

test('200: counts what the store is asked for, its failures, and who waits for a session', async () => {
  const { client, port } = await startTestGateway();
  const held = await openRaw(port);
  held.socket.write(chatBytes(token, { model: 'offline/stall', stream: true, user: 'alice' }));
  await held.until(/data: /);
  const second = client.chat({ user: 'alice' });
  const waiting = await metricsWhen(client, ({ sum }) => sum('lane_waiting_runs') === 1);
  expect(waiting.sum('store_operations_total', { operation: 'enter', cause: 'none' })).toBe(2);
  held.socket.destroy();
  await second;
  const { sum } = await metricsWhen(client, (read) => read.sum('lane_wait_seconds') === 2);
  expect(sum('lane_waiting_runs')).toBe(0);
  expect(sum('store_operations_total', { operation: 'commit', cause: 'none' })).toBe(1);
  expect(sum('store_operation_seconds', { operation: 'commit' })).toBe(1);
});

test('200: counts failures of the store by their cause', async () => {
  const { client, config } = await startTestGateway();
  const store = config.session.store as { path: string };
  const { DatabaseSync } = await import('node:sqlite');
  const locker = new DatabaseSync(store.path);
  locker.exec('BEGIN IMMEDIATE');
  expect((await client.chat({ user: 'alice' })).json.error.code).toBe('storage_busy');
  locker.exec('ROLLBACK');
  locker.close();
  const { sum } = await metricsWhen(client, (read) => read.sum('runs_total') === 1);
  expect(sum('store_operations_total', { operation: 'enter', cause: 'storage_busy' })).toBe(1);
  expect(sum('runs_total', { outcome: 'error', cause: 'storage_busy' })).toBe(1);
});

test('200: under overload too, of which it tells', async () => {
  const file = {
    ...twoAgents,
    gateway: { ...twoAgents.gateway, http: { ...twoAgents.gateway.http, overload: { maxRequests: 1 } } },
  };
  const { client, port, url } = await startTestGateway(file);
  const socket = await logIn(url, token);
  const held = await openRaw(port);
  held.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await held.until(/data: /);
  expect((await client.chat()).status).toBe(503);
  expect((await client.request('/v1/models')).status).toBe(503);
  await socket.request('agent', { message: 'hi', idempotencyKey: 'k1' });
  const { sum } = await metricsWhen(client, (read) => read.sum('overload_refusals_total') === 3);
  expect(sum('overload_refusals_total', { door: 'http' })).toBe(2);
  expect(sum('overload_refusals_total', { door: 'websocket' })).toBe(1);
  expect(sum('requests_total', { operation: 'createChatCompletion', status: '503' })).toBe(1);
  held.socket.destroy();
});

const ours = (series: string[]) => series.filter((one) => one.startsWith('openclaw_gateway_')).toSorted();

test('200: no client can make a series, whatever it names', async () => {
  const provider = { match: ['made-up-*'] };
  const { client, url } = await startKind([whole({ content: 'hi' })], { provider });
  const socket = await logIn(url, token);
  const useAll = (name: string) =>
    Promise.all([
      client.chat({ model: `up/${name}` }),
      client.chat({ model: name }),
      client.chat({ model: `openclaw/${name}` }),
      client.chat({ user: name }),
      client.chat({}, { 'x-openclaw-agent-id': name, 'x-openclaw-session-key': name }),
      client.request(`/${name}`),
      client.request(`/v1/models/${name}`),
      client.request(`/v1/sessions/agent:${name}:${name}`),
      client.request('/v1/models', { method: 'PUT' }),
      socket.request(name, { [name]: name }),
      socket.request('agent', { message: 'hi', model: name, agentId: name, idempotencyKey: name }),
    ]);
  await useAll('made-up-0');
  await useAll('made-up-1');
  const before = (await metricsWhen(client, ({ sum }) => sum('runs_total') >= 4)).series;
  const others = Array.from({ length: 1000 }, (_, at) => `made-up-${at + 2}`);
  // So few at once are never refused for overload.
  for (let at = 0; at < others.length; at += 2) await Promise.all(others.slice(at, at + 2).map(useAll));
  const { series, text, sum } = await metricsWhen(client, (read) => read.sum('runs_total') >= 2004);
  expect(ours(series)).toEqual(ours(before));
  expect(text).not.toContain('made-up');
  expect(sum('tokens_total', { model: 'other' })).toBe(0);
});

test('200: without a credential when the configuration says so, and nothing else is', async () => {
  const { client, config, gateway } = await startTestGateway(withMetrics({ auth: false }));
  expect((await client.request(path, { anonymous: true })).status).toBe(200);
  expect((await client.request('/v1/models', { anonymous: true })).status).toBe(401);
  writeFileSync(config.path, JSON.stringify(withMetrics({})));
  gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
  expect((await client.request(path, { anonymous: true })).status).toBe(401);
});

test('200: docs/metrics.md lists exactly these series of ours, as they are', async () => {
  const { client } = await startTestGateway();
  const { families } = await readMetrics(client);
  const page = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `(openclaw_gateway_\w+)`[^|]* \| (\w+) \|[^|]*\| (.+?) \|$/gm)];
  const told = rows.map(([, name, type, help]) => [name, type, help]);
  const real = families.filter(({ name }) => name.startsWith('openclaw_gateway_'));
  expect(told).toEqual(real.map(({ name, type, help }) => [name, type.toLowerCase(), help]));
});

test('400: a malformed Host is refused', async () => {
  const { port } = await startTestGateway();
  expect((await sendRaw(port, `GET ${path} HTTP/1.1\r\nhost: @\r\n\r\n`)).status).toBe(400);
});

test('401: needs the credential by default', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(path, { anonymous: true })).json.error.code).toBe('invalid_api_key');
  expect((await client.request(path, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
});

test('403: a foreign web page is refused', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(path, { headers: { origin: 'https://page.example' } })).status).toBe(403);
});

test('404: switched off, before the credential is looked at; switching on needs no restart, and counts from there', async () => {
  const { client, config, gateway } = await startTestGateway(withMetrics({ enabled: false }));
  const { status, json: body } = await client.request(path, { anonymous: true });
  expect([status, body.error.code]).toEqual([404, 'endpoint_disabled']);
  expect(body.error.message).toContain('{ gateway: { http: { endpoints: { metrics: { enabled: true } } } } }');
  await client.chat();
  writeFileSync(config.path, JSON.stringify(withMetrics({ enabled: true })));
  gateway.apply(loadConfig({ environment: { OPENCLAW_CONFIG_PATH: config.path } }));
  const { sum } = await metricsWhen(client, ({ families }) => families.length > 0);
  expect(sum('runs_total')).toBe(0);
});

test('405: says which methods there are', async () => {
  const { client } = await startTestGateway();
  expect((await client.request(path, { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD');
});

test('429: who guesses is locked out, as everywhere', async () => {
  const rateLimit = { maxAttempts: 1 };
  const { client } = await startTestGateway({ gateway: { auth: { token: 'short', rateLimit } } });
  const headers = { authorization: 'Bearer wrong' };
  await client.request(path, { headers });
  expect((await client.request(path, { headers })).json.error.code).toBe('too_many_auth_failures');
});
