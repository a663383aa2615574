/** The story of failed attempts: one event each, which the log tells and the finished request sums up. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:https';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chunk, done, finish, json, startKind, streamed } from '../support/kind.ts';
import { eventually } from '../support/eventually.ts';

const soon = { 'retry-after-ms': '1' };
const good = [streamed(chunk({ content: 'ok' }), finish('stop'), done)];
const failed = (log: Record<string, unknown>[]) => log.filter(({ msg }) => msg === 'attempt failed');
const finished = (log: Record<string, unknown>[]) =>
  eventually(() => {
    const line = log.find(({ msg, operation }) => msg === 'request' && operation === 'createChatCompletion');
    if (!line) throw new Error('the line of the request has not come');
    return line;
  });

test.each([true, false])('of a request (stream: %s) are told with what follows, and who answered', async (stream) => {
  const scripts = [
    json({ error: { message: 'Overloaded by sk-canary-90210' } }, 503, soon),
    json({ error: { message: 'bad key' } }, 401),
  ];
  const { client, log } = await startKind(scripts, { spare: good });
  const answer = await client.chat({ stream }, { 'x-request-id': 'req-1' });
  expect(answer.status).toBe(200);
  expect(failed(log)).toMatchObject([
    {
      level: 40,
      request_id: 'req-1',
      model: 'up/x',
      attempt: 1,
      status: 503,
      reason: 'Overloaded by ***',
      next: 'retry',
      wait_ms: 1,
    },
    { level: 40, request_id: 'req-1', model: 'up/x', attempt: 2, status: 401, reason: 'bad key', next: 'fallback' },
  ]);
  expect(failed(log).every(({ dur_ms }) => typeof dur_ms === 'number')).toBe(true);
  expect(await finished(log)).toMatchObject({ request_id: 'req-1', attempts: 3, model: 'spare/y', outcome: 'ok' });
});

test('of a request that nobody could answer end with giving up', async () => {
  const { client, log } = await startKind([json({ error: { message: 'down' } }, 500, soon)]);
  await client.chat();
  expect(failed(log).map(({ next }) => next)).toEqual(['retry', 'retry', 'give_up']);
  expect(await finished(log)).toMatchObject({ attempts: 3, outcome: 'error' });
});

test('a request that went well has one attempt, and no line about it', async () => {
  const { client, log } = await startKind(good);
  await client.chat();
  expect(failed(log)).toEqual([]);
  expect(await finished(log)).toMatchObject({ attempts: 1 });
});

test("the wait between two attempts is not the gateway's time", async () => {
  const waitMs = 300;
  const { client } = await startKind([
    json({ error: { message: 'busy' } }, 503, { 'retry-after-ms': String(waitMs) }),
    ...good,
  ]);
  const { headers } = await client.chat();
  const [took, overhead] = ['openai-processing-ms', 'x-openclaw-overhead-ms'].map((name) => Number(headers.get(name)));
  expect(Number(took) - Number(overhead)).toBeGreaterThanOrEqual(waitMs);
});

describe('a connection that fails names its cause:', () => {
  async function listen(server: Server): Promise<number> {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    return (server.address() as AddressInfo).port;
  }

  /** A server of TLS whose certificate nobody trusts: it signed itself, for the tests alone. */
  const tlsPort = () => {
    const [key, cert] = ['key', 'crt'].map((end) =>
      readFileSync(new URL(`../support/untrusted.${end}`, import.meta.url)),
    );
    return listen(createTlsServer({ key, cert }, (_, response) => response.end('{}')));
  };

  const plainPort = () =>
    listen(
      createTcpServer((socket) =>
        socket.on('error', () => {}).on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      ),
    );

  test.each<[string, () => Promise<string> | string, RegExp, number]>([
    ['refused', () => 'http://127.0.0.1:1', /connection was refused/, 3],
    ['an unknown host', () => 'http://no-such-host.invalid', /host name is unknown|could not be looked up/, 3],
    ['TLS on a plain port', async () => `https://127.0.0.1:${await plainPort()}`, /does not speak TLS/, 1],
    ['an untrusted certificate', async () => `https://127.0.0.1:${await tlsPort()}`, /certificate is not trusted/, 1],
  ])('%s', async (_, urlOf, reason, attempts) => {
    const { client, log } = await startKind([], { provider: { baseUrl: await urlOf() } });
    const { status, json: body } = await client.chat();
    expect([status, body.error.code]).toEqual([502, 'upstream_unavailable']);
    expect(body.error.message).toMatch(reason);
    expect(failed(log)).toHaveLength(attempts);
    expect(String(failed(log)[0]?.['reason'])).toMatch(reason);
  });
});
