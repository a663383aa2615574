/** What befalls operations alike: how it is brought about for any of them, and what the answer says besides what the contract shows. */
import { expect } from 'vitest';
import type { Client, RequestOptions, TestGateway } from './gateway.ts';
import { judge, operations, type Answer, type Operation } from './judge.ts';
import { isSecured, requestsOf, takesBody } from './operations.ts';
import { answerIn, sendRaw } from './raw.ts';

/** Gateways in the states in which an operation may meet them. */
export interface Gateways {
  /** Serves everything, and never minds wrong credentials. */
  open: TestGateway;
  /** Whatever can be switched off is. */
  off: TestGateway;
  /** Waits for bodies no longer than a moment. */
  hasty: TestGateway;
  /** Shuts down, and is held by a stream. */
  ending: TestGateway;
  /** A new one, which takes two wrong credentials and no more. */
  makeWary(): Promise<TestGateway>;
}

export interface Cause {
  /** The names of the examples by which the contract shows it. */
  examples: readonly string[];
  /** Whether it befalls an operation for certain, which must declare it then. */
  befalls(operation: Operation): boolean;
  /** @returns at least one answer of this cause */
  bring(operation: Operation, gateways: Gateways): Promise<Answer[]>;
  /** The headers of those answers; null where there must be none. */
  headers(operation: Operation): Record<string, unknown>;
  /** Whether the message is the same for every operation, so that the contract shows it word by word. */
  isExact: boolean;
}

const everywhere = () => true;
const final = () => ({ 'x-should-retry': 'false', 'retry-after': null });
const challenge = () => ({ ...final(), 'www-authenticate': 'Bearer realm="openclaw-gateway"' });

const noHosts = ['a/b', 'a,b', '@', 'localhost\r\nhost: localhost'];
const foreignPages = [{ origin: 'https://page.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'];
const json = { 'content-type': 'application/json' };
const wrong = { authorization: 'Bearer wrong' };

const malformedHost: Cause = {
  examples: ['malformedRequest', 'malformedPath'],
  befalls: everywhere,
  bring: (operation, { open }) => inTurn(noHosts, (host) => askRaw(operation, open, { host })),
  headers: final,
  isExact: false,
};

const noCredential: Cause = {
  examples: ['noKey'],
  befalls: isSecured,
  bring: async (operation, { open }) => [await ask(operation, open.client, { anonymous: true })],
  headers: challenge,
  isExact: true,
};

const wrongCredential: Cause = {
  examples: ['wrongKey'],
  befalls: isSecured,
  bring: async (operation, { open }) => [await ask(operation, open.client, { headers: wrong })],
  headers: challenge,
  isExact: true,
};

const foreignHost: Cause = {
  examples: ['hostNotAllowed'],
  befalls: everywhere,
  bring: async (operation, { open }) => [await ask(operation, open.client, { headers: { host: 'rebound.example' } })],
  headers: final,
  isExact: false,
};

const foreignPage: Cause = {
  examples: ['originNotAllowed'],
  befalls: everywhere,
  bring: (operation, { open }) => inTurn(foreignPages, (headers) => ask(operation, open.client, { headers })),
  headers: final,
  isExact: false,
};

const switchedOff: Cause = {
  examples: [
    'endpointDisabled',
    'chatPageDisabled',
    'docsDisabled',
    'metricsDisabled',
    'responsesDisabled',
    'embeddingsDisabled',
  ],
  befalls: isSecured,
  bring: (operation, { off }) => inTurn([false, true], (anonymous) => ask(operation, off.client, { anonymous })),
  headers: final,
  isExact: true,
};

const otherMethod: Cause = {
  examples: ['methodNotAllowed'],
  befalls: everywhere,
  bring: (operation, { open }) =>
    inTurn(
      methods.filter((method) => !methodsAt(operation).includes(method)),
      (method) => ask(operation, open.client, { method, body: undefined }),
    ),
  headers: (operation) => ({ ...final(), allow: methodsAt(operation).join(', ') }),
  isExact: false,
};

const tooManyGuesses: Cause = {
  examples: ['tooManyAuthFailures'],
  befalls: isSecured,
  async bring(operation, { makeWary }) {
    const { client } = await makeWary();
    const guesses = await inTurn([1, 2], () => ask(operation, client, { headers: wrong }));
    expect(guesses.map(({ status }) => status)).toEqual([401, 401]);
    return inTurn([wrong, {}], (headers) => ask(operation, client, { headers }));
  },
  headers: () => ({
    'x-should-retry': 'false',
    'retry-after': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/),
  }),
  isExact: false,
};

const shutDown: Cause = {
  examples: ['shuttingDown'],
  // What is counted is asked for to the end.
  befalls: (operation) => isSecured(operation) && operation.operationId !== 'getMetrics',
  bring: async (operation, { ending }) => [await ask(operation, ending.client)],
  headers: () => ({ 'x-should-retry': 'true' }),
  isExact: true,
};

const lateBody: Cause = {
  examples: ['requestTimeout'],
  befalls: takesBody,
  bring: async (operation, { hasty }) => [await askRaw(operation, hasty, { ...json, 'content-length': 100 }, '{')],
  headers: () => ({ 'x-should-retry': 'true' }),
  isExact: true,
};

const bigBody: Cause = {
  examples: ['requestTooLarge'],
  befalls: takesBody,
  bring: async (operation, { open }) => [await askRaw(operation, open, { ...json, 'content-length': 21 * 1_048_576 })],
  headers: final,
  isExact: true,
};

const noJson: Cause = {
  examples: ['unsupportedMediaType'],
  befalls: takesBody,
  bring: (operation, { open }) => askAs(operation, open, { 'content-type': 'text/plain' }),
  headers: final,
  isExact: true,
};

const otherCharset: Cause = {
  examples: ['unsupportedCharset'],
  befalls: takesBody,
  bring: (operation, { open }) => askAs(operation, open, { 'content-type': 'application/json; charset=latin1' }),
  headers: final,
  isExact: false,
};

const compressedBody: Cause = {
  examples: ['unsupportedContentEncoding'],
  befalls: takesBody,
  bring: (operation, { open }) => askAs(operation, open, { 'content-encoding': 'gzip' }),
  headers: final,
  isExact: true,
};

export const causes: readonly Cause[] = [
  malformedHost,
  noCredential,
  wrongCredential,
  foreignHost,
  foreignPage,
  switchedOff,
  otherMethod,
  tooManyGuesses,
  lateBody,
  bigBody,
  noJson,
  otherCharset,
  compressedBody,
  shutDown,
];

/** Sends the first request that the contract shows of an operation. @param more goes on top of it; `query` is added to its own, `place` is where it goes in place of its own target */
export function ask(
  operation: Operation,
  client: Client,
  { query, place = String, ...more }: RequestOptions & { query?: string; place?: (target: string) => string } = {},
) {
  const [{ target: shown, headers, body }] = requestsOf(operation);
  const target = place(shown);
  const sign = target.includes('?') ? '&' : '?';
  return client.request(query === undefined ? target : `${target}${sign}${query}`, {
    method: operation.method,
    body,
    anonymous: !isSecured(operation),
    ...more,
    headers: { ...headers, ...more.headers },
  });
}

const askAs = async (operation: Operation, { client }: TestGateway, headers: Record<string, string>) => [
  await ask(operation, client, { headers }),
];

/** Sends headers as they are, and what there is of a body. */
async function askRaw(
  operation: Operation,
  { port, config }: TestGateway,
  headers: Record<string, string | number>,
  body = '',
): Promise<Answer> {
  const [{ target }] = requestsOf(operation);
  const credential = isSecured(operation) && { authorization: `Bearer ${config.auth.secret}` };
  const all = Object.entries({ host: 'localhost', ...credential, connection: 'close', ...headers });
  const lines = [`${operation.method} ${target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)];
  const { text } = await sendRaw(port, `${lines.join('\r\n')}\r\n\r\n${body}`);
  const answer = answerIn(text);
  judge(operation.method, target, answer);
  return answer;
}

/** The methods of an operation's path, as the header Allow has them; a path may fit another one with a parameter, too. */
function methodsAt({ path }: Operation): string[] {
  const found = operations
    .filter((one) => new RegExp(`^${one.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path))
    .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  return methods.filter((method) => found.includes(method));
}

async function inTurn<Of, To>(all: readonly Of[], one: (of: Of) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  for (const of of all) results.push(await one(of));
  return results;
}
