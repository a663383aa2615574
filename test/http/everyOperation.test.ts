/**
 * What every operation does alike: the contract says which operations there are and what each declares, so that a new one is tested as soon as it is there.
 * `test/contract/coverage.test.ts` demands tests of its own for whatever is declared besides.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, causes, type Gateways } from '../support/causes.ts';
import { startTestGateway, token, twoAgents, type TestGateway } from '../support/gateway.ts';
import { operations, type Operation } from '../support/judge.ts';
import { answersOf, requestsOf } from '../support/operations.ts';
import { chatBytes, openRaw } from '../support/raw.ts';

const withAuth = (rateLimit: object) => ({
  ...twoAgents,
  gateway: { ...twoAgents.gateway, auth: { token, rateLimit } },
});
const allOff = {
  gateway: {
    auth: { token },
    controlUi: { enabled: false },
    http: { endpoints: { docs: { enabled: false }, metrics: { enabled: false } } },
  },
};

const hurried = {
  ...twoAgents,
  gateway: { ...twoAgents.gateway, http: { ...twoAgents.gateway.http, bodyTimeoutSeconds: 0.2 } },
};

/** Its end waits for a stream as long as the tests take. */
const endsLate = { ...twoAgents, gateway: { ...twoAgents.gateway, shutdownSeconds: 3600 } };

const anyText: unknown = expect.any(String);

let gateways: Gateways;
beforeAll(async () => {
  const open = await startTestGateway(withAuth({ maxAttempts: 1000 }), {}, { keep: true });
  const off = await startTestGateway(allOff, {}, { keep: true });
  const hasty = await startTestGateway(hurried, {}, { keep: true });
  const ending = await startTestGateway(endsLate, {}, { keep: true });
  const stream = await openRaw(ending.port);
  stream.socket.write(chatBytes(token, { model: 'offline/stall', stream: true }));
  await stream.until(/data: /);
  const ended = ending.gateway.close();
  gateways = { open, off, hasty, ending, makeWary: () => startTestGateway(withAuth({ maxAttempts: 2 })) };
  return async () => {
    stream.socket.destroy();
    await ended;
    await Promise.all([open, off, hasty, ending].map(({ close }) => close()));
  };
});

describe.each(operations)('$operationId', (operation) => {
  const shown = answersOf(operation);
  const rows = causes.flatMap((cause) =>
    shown
      .filter(({ name }) => cause.examples.includes(name))
      .map(({ name, status, value }) => ({ name, status, value, cause })),
  );

  test('declares what befalls it', () => {
    const due = causes.filter(({ befalls }) => befalls(operation));
    const missing = due.filter(({ examples }) => !shown.some(({ name }) => examples.includes(name)));
    expect(missing.map(({ examples }) => examples)).toEqual([]);
  });

  test.each(rows)('$status: $name', async ({ status, value, cause }) => {
    const answers = await cause.bring(operation, gateways);
    expect(answers).not.toEqual([]);
    for (const answer of answers) {
      expect(answer.status).toBe(status);
      expect(headersOf(answer, cause.headers(operation))).toEqual(cause.headers(operation));
      if (answer.text === '') continue;
      const { message, ...error } = (value as any).error;
      const words = cause.isExact ? message : anyText;
      expect(JSON.parse(answer.text).error).toEqual({ ...error, message: words });
    }
  });

  test('200: query parameters that the contract does not know are ignored', async () => {
    const place = await prepare(operation, gateways.open);
    const query = 'api-version=1&x=%ZZ';
    expect((await ask(operation, gateways.open.client, { query, place })).status).toBe(200);
  });
});

/** All headers but those that are new each time; metrics grow with each request. */
const lastingHeaders = ({ operationId }: { operationId: string }, { headers }: { headers: Headers }) => {
  const fresh = [
    'date',
    'x-request-id',
    'openai-processing-ms',
    ...(operationId === 'getMetrics' ? ['content-length'] : []),
  ];
  return [...headers].filter(([name]) => !fresh.includes(name));
};

test.each(operations.filter(({ method }) => method === 'GET'))(
  '$operationId: HEAD has the same headers and no body',
  async (operation) => {
    const place = await prepare(operation, gateways.open);
    const { client } = gateways.open;
    const before = await ask(operation, client, { place });
    const head = await ask(operation, client, { method: 'HEAD', place });
    const after = await ask(operation, client, { place });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(before.headers.get('content-length')).toBe(String(Buffer.byteLength(before.text)));
    // What counts a time may be one digit longer in between.
    const lasting = [before, after].map((answer) => lastingHeaders(operation, answer));
    expect(lasting).toContainEqual(lastingHeaders(operation, head));
  },
);

/** Makes what the request looks for. @returns where that is, of where the contract shows it */
async function prepare(operation: Operation, { client }: TestGateway): Promise<(target: string) => string> {
  if (operation.path.includes('/{completion_id}')) {
    const { json } = await client.chat({ store: true });
    return (target) => target.replace(/chatcmpl-[0-9a-f]+/, json.id);
  }
  if (operation.path.includes('/{response_id}')) {
    const { json } = await client.request('/v1/responses', { body: { input: 'hi' } });
    return (target) => target.replace(/resp_[0-9a-f]+/, json.id);
  }
  if (!operation.path.endsWith('/{session_key}')) return String;
  const key = decodeURIComponent(requestsOf(operation)[0].target.split('/').at(-1) ?? '');
  expect((await client.chat({}, { 'x-openclaw-session-key': key })).status).toBe(200);
  return String;
}

const headersOf = ({ headers }: { headers: Headers }, wanted: object) =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]));
