/**
 * What the contract shows is what happens: every request example of the operations that make something is sent to the server that `make run` starts, and answered
 * as the answer example of the same name says.
 */
import { readFileSync } from 'node:fs';
import JSON5 from 'json5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAjv } from '../../tools/contractAjv.ts';
import { startTestGateway, type JudgedAnswer, type TestGateway } from '../support/gateway.ts';
import { contract, eventsOf, operations, type Operation } from '../support/judge.ts';
import { answersOf, requestsOf, type ShownRequest } from '../support/operations.ts';

type Examples = Record<string, { value: any }>;

const document: any = contract.document;
/** The names of operations begin with what they do. */
const makers = operations.filter(({ operationId }) => /^(create|compact)/.test(operationId));
const bodiesOf = ({ path }: Operation): Examples =>
  document.paths[path].post.requestBody.content['application/json'].examples;

type Started = TestGateway & { close(): Promise<void> };

const start = (): Promise<Started> => {
  const file: any = JSON5.parse(readFileSync(new URL('../../examples/openclaw.json5', import.meta.url), 'utf8'));
  return startTestGateway({ ...file, gateway: { ...file.gateway, auth: { token: 't' } } }, {}, { keep: true });
};

/** Sends one that the contract shows. */
const send = ({ client }: TestGateway, { method }: Operation, { target, headers, body }: ShownRequest) =>
  client.request(target, { method, headers, body });

/** What a header promises beyond the answer itself. */
const promises: Record<string, (answer: JudgedAnswer, again: () => Promise<JudgedAnswer>) => unknown> = {
  agentByHeader: answeredBy('x-openclaw-agent-id', 'beta'),
  sessionByHeader: answeredBy('x-openclaw-session-key', 'agent:main:support/4711'),
  modelByHeader: answeredBy('x-openclaw-model', 'offline/reasoning'),
  idempotencyKey: async ({ json, headers }, again) => {
    expect(headers.get('idempotent-replayed')).toBeNull();
    const answer = await again();
    expect(answer.headers.get('idempotent-replayed')).toBe('true');
    expect(answer.json).toEqual(json);
  },
  ownId: answeredBy('x-request-id', 'order-4711'),
};

describe.each(makers)('$operationId', (operation) => {
  const shown = answersOf(operation).filter(({ status }) => status === 200);
  const withBody = requestsOf(operation).filter(({ name }) => name in bodiesOf(operation));
  const withHeader = requestsOf(operation).filter(({ headers }) => Object.keys(headers).length > 0);
  // The same Idempotency-Key is shown for each operation, so each has its own gateway.
  let server: Started;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());
  const ask = (request: ShownRequest) => send(server, operation, request);

  test.each(withBody)('the request $name is answered as the answer of that name says', async (request) => {
    const { status, json, events } = await ask(request);
    expect(status).toBe(200);
    const value = shown.find(({ name }) => name === request.name)?.value;
    expect(withoutChance(json ? [json] : events.map(readEvent))).toEqual(withoutChance(json ? [value] : dataOf(value)));
  });

  test('every answer that is shown has its request', () => {
    expect(shown.map(({ name }) => name).toSorted()).toEqual(Object.keys(bodiesOf(operation)).toSorted());
  });

  test.each(withHeader)('the header example $name does what it promises', async (request) => {
    const answer = await ask(request);
    expect(answer.status).toBe(200);
    await promises[request.name]?.(answer, () => ask(request));
  });

  test('every header example has its promise', () => {
    expect(Object.keys(promises)).toEqual(expect.arrayContaining(withHeader.map(({ name }) => name)));
  });
});

const readEvent = (event: string): unknown => (event === '[DONE]' ? event : JSON.parse(event));
/** YAML parsers differ in how many line breaks at the end of a literal block they keep. */
const dataOf = (text: unknown) => eventsOf(`${String(text).trimEnd()}\n\n`).map(readEvent);
/** Ids are made of one random name, and times are those of the day. */
const withoutChance = (all: unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(all)
      .replace(/([_-])[0-9a-f]{32}/g, '$1id')
      .replace(/("(?:created|completed_at|created_at)"):\d+/g, '$1:0'),
  );

test('the answer with a schema fits it', () => {
  const [completions] = makers as [Operation];
  const fits = contractAjv().compile(
    bodiesOf(completions)['structuredOutput']?.value.response_format.json_schema.schema,
  );
  const shown: any = answersOf(completions).find(({ status, name }) => status === 200 && name === 'structuredOutput');
  fits(JSON.parse(shown.value.choices[0].message.content));
  expect(fits.errors).toBeNull();
});

describe.each(['/v1/models/{model}', '/v1/sessions', '/v1/sessions/{session_key}'])('the parameters of %s', (path) => {
  let server: Started;
  beforeAll(async () => {
    server = await start();
    const [completions] = makers as [Operation];
    for (const request of requestsOf(completions)) await send(server, completions, request);
  });
  afterAll(() => server.close());
  const shown = document.paths[path].get.parameters
    .map(resolved)
    .flatMap(({ name, in: place, examples }: any) =>
      Object.values<any>(examples).map(({ value }) => ({ name, place, value })),
    ) as { name: string; place: string; value: string }[];
  const inPath = shown.filter(({ place }) => place === 'path');
  const filled = (own: (typeof shown)[number]) =>
    [own, ...inPath].reduce((target, { name, value }) => target.replace(`{${name}}`, encodeURIComponent(value)), path);
  test.each(shown)('$name may be $value', async (parameter) => {
    const { name, place, value } = parameter;
    const target = place === 'path' ? filled(parameter) : `${filled(parameter)}?${name}=${encodeURIComponent(value)}`;
    expect(await server.client.request(target)).toMatchObject({ status: 200 });
  });
});

function answeredBy(header: string, value: string) {
  return (answer: JudgedAnswer) => expect(answer.headers.get(header)).toBe(value);
}

/** A parameter, or the component that it refers to. */
function resolved(given: any): any {
  return given.$ref === undefined ? given : document.components.parameters[given.$ref.split('/').at(-1)];
}
