/** The contract as a mock: Prism gives every answer that it declares, and each with the very example that it shows. */
import { fileURLToPath } from 'node:url';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaValidator } from '../../src/contract.ts';
import { contract, eventsOf, judge, operations, type Answer } from '../support/judge.ts';

type Operation = (typeof operations)[number];

/** A request that the contract shows: an example of the body, of a parameter, or of both under one name. */
interface ShownRequest {
  name: string;
  target: string;
  headers: Record<string, string>;
  body: string | undefined;
}

interface ShownAnswer {
  status: number;
  mediaType: string;
  name: string;
  value: unknown;
}

const document: any = contract.document;
const credential = { authorization: 'Bearer any' };
const streams = operations.flatMap(answersOf).filter(({ mediaType }) => mediaType === 'text/event-stream');
const isChunk = schemaValidator(contract, 'ChatCompletionChunk');
const isError = schemaValidator(contract, 'ErrorResponse');
let url: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  const file = fileURLToPath(new URL('../../openapi/chat-completions.yaml', import.meta.url));
  const server = createServer(await getHttpOperationsFromSpec(file), {
    cors: false,
    components: { logger: createLogger('PRISM', { enabled: false }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  url = await server.listen(0, '127.0.0.1');
  stop = () => server.close();
});
afterAll(() => stop());

describe.each(operations)('$operationId', (operation) => {
  const answers = answersOf(operation);
  const [request, ...others] = requestsOf(operation);

  test.each(Object.keys(operation.responses))('code=%s gives the first example of that status', async (status) => {
    const answer = await ask(operation, request, { ...credential, prefer: `code=${status}` });
    expect(seen(answer)).toEqual(expected(answers.find((shown) => shown.status === Number(status))));
    judge(operation.method, operation.path, answer);
  });

  test.each(answers)('code=$status, example=$name gives that example as $mediaType', async (shown) => {
    const prefer = `code=${shown.status}, example=${shown.name}`;
    const answer = await ask(operation, request, { ...credential, prefer, accept: shown.mediaType });
    expect(seen(answer)).toEqual(expected(shown));
    judge(operation.method, operation.path, answer);
  });

  test.each([request, ...others])('the request $name is valid', async (shown) => {
    const answer = await ask(operation, shown, credential);
    expect(seen(answer)).toMatchObject({ status: 200, violations: null });
  });

  const { security = document.security } = operationObject(operation);
  const status = security.length > 0 ? 401 : 200;
  test(`a request without a credential gets ${status}`, async () => {
    const answer = await ask(operation, request);
    expect(answer.status).toBe(status);
    judge(operation.method, operation.path, answer);
  });
});

describe.each(streams)('the stream $name', ({ value }) => {
  const events = eventsOf(oneEnd(value));
  const last = events.at(-1) ?? '';
  const chunks = events.slice(0, -1);

  test('consists of chunks', () => {
    expect(chunks).not.toEqual([]);
    expect(chunks.filter((chunk) => !isChunk(JSON.parse(chunk)))).toEqual([]);
  });

  test('ends in [DONE] or an error', () => {
    expect(last === '[DONE]' || isError(JSON.parse(last))).toBe(true);
  });
});

/** What came back, to be held against what the contract shows. In `sl-violations` Prism says what is wrong with the request or with its own answer. */
const seen = ({ status, headers, text }: Answer) => {
  const mediaType = headers.get('content-type');
  const value: unknown =
    mediaType === 'application/json' ? JSON.parse(text) : mediaType === 'text/event-stream' ? oneEnd(text) : text;
  return { status, mediaType, value, violations: headers.get('sl-violations') };
};

const expected = (shown: ShownAnswer | undefined) => {
  const { name: _, ...answer } = shown ?? { name: 'none' };
  const isStream = shown?.mediaType === 'text/event-stream';
  return { ...answer, ...(isStream && { value: oneEnd(shown.value) }), violations: null };
};

/** YAML parsers differ in how many line breaks at the end of a literal block they keep; one blank line ends the last event in any case. */
const oneEnd = (stream: unknown) => `${String(stream).trimEnd()}\n\n`;

async function ask(
  { method }: Operation,
  { target, headers: own, body }: ShownRequest,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url + target, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...own, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  // The mock ends every answer well, also the example of a stream that breaks off.
  const isBroken = response.headers.get('content-type') === 'text/event-stream' && !text.includes('data: [DONE]');
  return { status: response.status, headers: response.headers, text, isBroken };
}

function answersOf({ responses }: Operation): ShownAnswer[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.entries<any>(response['content'] ?? {}).flatMap(([mediaType, { examples }]) =>
      Object.entries<any>(examples ?? {}).map(([name, { value }]) => ({
        status: Number(status),
        mediaType,
        name,
        value,
      })),
    ),
  );
}

/**
 * One request for each name of an example. Where the body or a path parameter has no example of that name its first one stands in; headers and queries are
 * optional and stay away.
 */
function requestsOf(operation: Operation): [ShownRequest, ...ShownRequest[]] {
  const { parameters = [], requestBody } = operationObject(operation);
  const bodies: Examples = requestBody?.content['application/json'].examples ?? {};
  const declared: Parameter[] = parameters.map(resolve);
  const [first = 'without parameters', ...others] = new Set(
    [bodies, ...declared.map(({ examples }) => examples)].flatMap(Object.keys),
  );
  const request = (name: string): ShownRequest => ({
    name,
    target: targetOf(operation, declared, name),
    headers: optionalOf(declared, 'header', name),
    body: requestBody && JSON.stringify(exampleOf(bodies, name)),
  });
  return [request(first), ...others.map(request)];
}

function targetOf({ path }: Operation, declared: Parameter[], name: string): string {
  const filled = path.replace(/\{(.+?)\}/g, (_, key) => {
    const parameter = declared.find((one) => one.in === 'path' && one.name === key);
    return encodeURIComponent(String(exampleOf(parameter?.examples ?? {}, name)));
  });
  const query = new URLSearchParams(optionalOf(declared, 'query', name)).toString();
  return query === '' ? filled : `${filled}?${query}`;
}

/** The headers, or the query parameters, that have an example of this name. */
const optionalOf = (declared: Parameter[], place: 'header' | 'query', name: string): Record<string, string> =>
  Object.fromEntries(
    declared
      .filter((parameter) => parameter.in === place && name in parameter.examples)
      .map((parameter) => [parameter.name, String(parameter.examples[name]?.value)]),
  );

type Examples = Record<string, { value: unknown }>;
interface Parameter {
  name: string;
  in: string;
  examples: Examples;
}

const exampleOf = (examples: Examples, name: string) => (examples[name] ?? Object.values(examples)[0])?.value;

const operationObject = ({ path, method }: Operation) => document.paths[path][method.toLowerCase()];

const resolve = (node: any) =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, step: string) => at[step], document)
    : node;
