/** How streams end, by each API, as bytes and for clients that do not know error events: a failure cannot be taken for success. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askAt, bodyFor, bytesFor, runDoors } from '../support/doors.ts';
import { exchange, startTestGateway, token, twoAgents, type TestGateway } from '../support/gateway.ts';
import { openRaw } from '../support/raw.ts';
import { eventually } from '../support/eventually.ts';

const withSettings = (chatCompletions: object, more: object = {}) => ({
  ...twoAgents,
  gateway: {
    ...twoAgents.gateway,
    ...more,
    http: {
      endpoints: { ...twoAgents.gateway.http.endpoints, chatCompletions: { enabled: true, ...chatCompletions } },
    },
  },
});
const impatient = { defaults: { timeoutSeconds: 0.1, idleTimeoutSeconds: 0.1 } };

/** The only line of the log with this status, once it is there. */
const lineOf = async ({ log }: TestGateway) => {
  await eventually(() => expect(log.filter(({ msg }) => msg === 'request')).toHaveLength(1));
  return log.find(({ msg }) => msg === 'request');
};

/** All that the server sends on a connection until it closes its half. */
async function untilEnd(port: number, bytes: string): Promise<string> {
  const { socket, received } = await openRaw(port);
  const failed = once(socket, 'error').then(([error]) => Promise.reject(error as Error));
  socket.write(bytes);
  await Promise.race([once(socket, 'end'), failed]);
  return received();
}

const failures = [
  { of: 'a model that dies', file: twoAgents, model: 'offline/cut', code: 'upstream_disconnected' },
  {
    of: 'a model that stalls',
    file: { ...twoAgents, agents: impatient },
    model: 'offline/stall',
    code: 'upstream_timeout',
  },
  {
    of: 'a model that does not begin, after a comment',
    file: { ...withSettings({ firstByteSeconds: 0.02 }), agents: impatient },
    model: 'offline/slow',
    code: 'upstream_timeout',
  },
];

/** Clients that look at nothing but the end of the body: each says how it went. */
const unknowing: [name: string, read: (url: string, body: string) => Promise<unknown>][] = [
  ['fetch', async (url, sent) => (await fetch(url, options(sent))).text()],
  [
    "Node's http",
    async (url, sent) => {
      const { method, body, headers } = options(sent);
      const answer = await exchange(url, body, { method, headers });
      if (answer.isBroken) throw new Error('aborted');
    },
  ],
  [
    'a stream that iterates',
    async (url, sent) => {
      const { body } = await fetch(url, options(sent));
      for await (const _ of Readable.fromWeb(body as never)) void _;
    },
  ],
];

const options = (body: string) => ({
  method: 'POST',
  headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  body,
});

describe.each(runDoors)('$operationId', (door) => {
  describe.each(failures)('the stream of $of', ({ file, model, code }) => {
    const body = { model, stream: true };

    test.each([{}, { connection: 'close' }])(
      'has its error, then no last chunk, with the headers %j',
      async (headers) => {
        const { port } = await startTestGateway(file);
        const text = await untilEnd(port, bytesFor(door, token, body, headers));
        expect(text).toMatch(/transfer-encoding: chunked/i);
        expect(text).toMatch(new RegExp(`${door.failed(code)}\r\n$`));
      },
    );

    test('ends with the connection over HTTP/1.0', async () => {
      const { port } = await startTestGateway(file);
      const text = await untilEnd(port, bytesFor(door, token, body).replace('HTTP/1.1', 'HTTP/1.0'));
      expect(text).toMatch(new RegExp(`${door.failed(code)}$`));
    });

    test('is an error in the log, and not a client that left', async () => {
      const gateway = await startTestGateway(file);
      expect(await askAt(door, gateway.client, body)).toMatchObject({ status: 200, isBroken: true });
      expect(await lineOf(gateway)).toMatchObject({ status: 200, outcome: 'error', code });
    });
  });

  test('a stream that was complete ends with the last chunk, and its connection lives on', async () => {
    const { port } = await startTestGateway();
    const connection = await openRaw(port);
    const stream = bytesFor(door, token, { stream: true });
    connection.socket.write(stream);
    await connection.until(/data: \[DONE\]\n\n\r\n0\r\n\r\n$/);
    connection.socket.write(stream);
    const text = await connection.until(/\n\r\n0\r\n\r\n.*\n\r\n0\r\n\r\n$/s);
    expect(text.match(/data: \[DONE\]\n\n\r\n0\r\n\r\n/g)).toHaveLength(2);
    connection.socket.destroy();
  });

  test('a gateway that stops breaks its streams off, each with its error', async () => {
    const { gateway, port, log } = await startTestGateway(withSettings({}, { shutdownSeconds: 0.1 }));
    const streams = [await openRaw(port), await openRaw(port)];
    for (const { socket, until } of streams) {
      socket.write(bytesFor(door, token, { model: 'offline/stall', stream: true }));
      await until(/data: /);
    }
    const closing = gateway.close();
    for (const stream of streams)
      expect(await stream.closed()).toMatch(new RegExp(`${door.failed('shutting_down')}\r\n$`));
    await closing;
    expect(log.filter(({ status, outcome }) => status === 200 && outcome === 'error')).toHaveLength(2);
  });

  describe('requests that follow on the connection', () => {
    const cut = bytesFor(door, token, { model: 'offline/cut', stream: true });

    test('are not answered when they came before the end', async () => {
      const gateway = await startTestGateway();
      const waits = bytesFor(door, token, { model: 'offline/stall' }, { 'x-request-id': 'second' });
      const text = await untilEnd(gateway.port, cut + waits);
      expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
      const second = () => gateway.log.find(({ request_id }) => request_id === 'second');
      await eventually(() => expect(second()).toMatchObject({ outcome: 'error', code: 'upstream_disconnected' }));
    });

    test('are neither answered nor taken when they come after the error', async () => {
      const gateway = await startTestGateway();
      const connection = await openRaw(gateway.port);
      connection.socket.write(cut);
      await connection.until(/"error"/);
      connection.socket.write(bytesFor(door, token, { user: 'late' }));
      expect((await connection.closed()).match(/HTTP\/1\.1/g)).toHaveLength(1);
      expect((await gateway.client.request('/v1/sessions')).json.data).toEqual([]);
      expect(gateway.log.filter(({ operation }) => operation === door.operationId)).toHaveLength(1);
    });
  });

  test.each(unknowing)('%s fails on a stream that failed, and on no other', async (_, read) => {
    const { url } = await startTestGateway();
    const streamOf = (model: string) => JSON.stringify(bodyFor(door, { model, stream: true }));
    await expect(read(url + door.path, streamOf('offline/cut'))).rejects.toThrow(/terminated|aborted/);
    await read(url + door.path, streamOf('offline/echo'));
  });
});

test("a refusal's first chunk says that there will be no content", async () => {
  const { client } = await startTestGateway();
  const { events } = await client.chat({ model: 'offline/refusal', stream: true });
  expect(JSON.parse(events[0] ?? '').choices[0].delta).toEqual({ role: 'assistant', content: null, refusal: '' });
});
