/** The contract as a mock: Prism gives every answer that it declares, and each with the very example that it shows. */
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createClientFromOperations, type PrismHttp } from '@stoplight/prism-http/dist/client.js';
import { createLogger } from '@stoplight/prism-core';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock, type Mock } from '../../tools/mock/server.ts';
import { exchange } from '../support/gateway.ts';
import {
  contract,
  eventsOf,
  judge,
  judgeEvents,
  judgeResponseEvents,
  operations,
  type Answer,
  type Operation,
} from '../support/judge.ts';
import { answersOf, isSecured, requestsOf, type ShownAnswer, type ShownRequest } from '../support/operations.ts';

const assets = ['getChatAsset', 'getDocsAsset'];
const document: any = contract.document;
const credential = { authorization: 'Bearer any' };
const streams = operations.flatMap((operation) =>
  answersOf(operation)
    .filter(({ mediaType }) => mediaType === 'text/event-stream')
    .map((answer) => ({ operationId: operation.operationId, ...answer })),
);
let mock: Mock;
/** A second judge, which knows nothing of the server's validation. */
let prism: PrismHttp;

beforeAll(async () => {
  mock = await startMock({ port: 0, log: pino({ level: 'silent' }) });
  prism = createClientFromOperations(await getHttpOperationsFromSpec(structuredClone(document)), {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
    upstreamProxy: undefined,
    logger: createLogger('PRISM', { enabled: false }),
  });
});
afterAll(() => mock.close());

describe.each(operations)('$operationId', (operation) => {
  const answers = answersOf(operation);
  const [request, ...others] = requestsOf(operation);
  const statuses = Object.keys(operation.responses).filter((status) => /^\d{3}$/.test(status));

  test.each(statuses)('code=%s gives the first example of that status', async (status) => {
    const answer = await ask(operation, request, { ...credential, prefer: `code=${status}` });
    expect(seen(answer)).toEqual(
      expected(
        operation,
        request,
        answers.find((shown) => shown.status === Number(status)),
      ),
    );
    judge(operation.method, request.target, answer);
  });

  test.each(answers)('code=$status, example=$name gives that example as $mediaType', async (shown) => {
    const answer = await ask(operation, request, {
      ...credential,
      prefer: `code=${shown.status}, example=${shown.name}`,
    });
    expect(seen(answer)).toEqual(expected(operation, request, shown));
    judge(operation.method, request.target, answer);
  });

  test.each([request, ...others])('the request $name is valid', async (shown) => {
    const answer = await ask(operation, shown, credential);
    expect(answer.status).toBe(200);
    judge(operation.method, shown.target, answer);
    expect(await violations(operation, shown, answers[0])).toEqual({ input: [], output: [] });
  });

  // The files of the pages are served as they are; the contract shows their first lines.
  const success = answers.filter(({ status }) => status === 200 && !assets.includes(operation.operationId));
  const paired = [request, ...others].flatMap((shown) =>
    success.filter(({ name }) => name === shown.name).map((pair) => ({ name: shown.name, shown, pair })),
  );
  test.for(paired)('the request $name gets the answer of that name', async ({ shown, pair }) => {
    expect(seen(await ask(operation, shown, credential))).toEqual(expected(operation, shown, pair));
  });

  test.each(answers)('Prism finds nothing wrong with the example $name of $status', async (shown) => {
    expect(await violations(operation, request, shown)).toEqual({ input: [], output: [] });
  });

  const status = isSecured(operation) ? 401 : 200;
  test(`a request without a credential gets ${status}`, async () => {
    const answer = await ask(operation, request);
    expect(answer.status).toBe(status);
    judge(operation.method, request.target, answer);
  });
});

describe.each(streams)('the stream $name of $operationId', ({ operationId, value }) => {
  test('consists of valid events, and ends in [DONE] or a failure', () => {
    const text = oneEnd(value);
    const isBroken = eventsOf(text).at(-1) !== '[DONE]';
    expect(eventsOf(text).length).toBeGreaterThan(1);
    (operationId === 'createResponse' ? judgeResponseEvents : judgeEvents)('the example', text, isBroken);
  });
});

/** What came back, to be held against what the contract shows. */
const seen = ({ status, headers, text }: Answer) => {
  const mediaType = headers.get('content-type')?.split(';')[0] ?? '';
  return { status, mediaType, value: mediaType === 'application/json' ? JSON.parse(text) : valueOf(mediaType, text) };
};

/** What the contract shows, but for what an answer repeats of its request: the `model`, and the key of what was looked up. */
const expected = (operation: Operation, { body, target }: ShownRequest, shown: ShownAnswer | undefined) => {
  const { name: _, mediaType, value, ...answer } = shown ?? { name: 'none', mediaType: '', value: undefined };
  const model = body && JSON.parse(body).model;
  const [key] = operation.path.endsWith('}') ? target.split('/').slice(-1).map(decodeURIComponent) : [];
  const repeat = (one: any) => ({
    ...one,
    ...(one.model !== undefined && model !== undefined && { model }),
    ...(one.id !== undefined && key !== undefined && { id: key }),
  });
  const plain = valueOf(mediaType, value);
  return {
    ...answer,
    mediaType,
    value: Array.isArray(plain) ? plain.map(repeat) : typeof plain === 'object' ? repeat(plain) : plain,
  };
};

/** Of a stream its events; how many blank lines end it is not said: YAML parsers differ in that. */
const valueOf = (mediaType: string, value: unknown): unknown =>
  mediaType === 'text/event-stream'
    ? eventsOf(oneEnd(value)).map((event) => (event === '[DONE]' ? { done: true } : JSON.parse(event)))
    : value;

const oneEnd = (stream: unknown) => `${String(stream).trimEnd()}\n\n`;

const ask = (
  { method }: Operation,
  { target, headers: own, body }: ShownRequest,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  exchange(mock.url + target, body, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...own, ...headers },
  });

/** What Prism alone finds wrong with a request, and with an answer to it. */
async function violations(
  { method }: Operation,
  { target, headers, body }: ShownRequest,
  shown: ShownAnswer | undefined,
) {
  const input = {
    method: method.toLowerCase() as 'get',
    headers: { ...credential, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.parse(body) }),
  };
  const wanted = shown && { code: shown.status, exampleKey: shown.name, mediaTypes: [shown.mediaType] };
  return (await prism.request(target, input, { mock: { dynamic: false, ...wanted } })).violations;
}
