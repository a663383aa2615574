/** The contract of the WebSocket door: complete, well-formed, and what the server really speaks. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { load } from 'js-yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { servedEvents, servedMethods } from '../../src/ws/served.ts';
import { renderAsyncApi } from '../../tools/asyncApi.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { admin, logIn } from '../support/webSocket.ts';

const text = readFileSync(new URL('../../asyncapi/gateway-protocol.yaml', import.meta.url), 'utf8');
const document = load(text) as any;
const requests = ['connect', ...Object.keys(servedMethods)];

test('is what the package and the list of served methods say', () => {
  expect(renderAsyncApi()).toBe(text);
});

/** Every `$ref` of the document. */
function refsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref } = node as { $ref?: unknown };
  return [...(typeof $ref === 'string' ? [$ref] : []), ...Object.values(node).flatMap(refsOf)];
}

const follow = (ref: string): unknown =>
  ref
    .slice('#/'.length)
    .split('/')
    .reduce<any>((node, name) => node?.[name], document);

describe('is an AsyncAPI document', () => {
  test('with all that the specification wants', () => {
    expect(document.asyncapi).toMatch(/^3\.\d+\.\d+$/);
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(Object.values(document.servers)).toEqual([
      expect.objectContaining({ host: expect.any(String), protocol: 'ws' }),
    ]);
  });

  test('in which every reference leads somewhere', () => {
    const refs = refsOf(document);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => follow(ref) === undefined)).toEqual([]);
  });

  test('whose operations use messages of their channel', () => {
    const channel = '#/channels/gateway';
    for (const operation of Object.values<any>(document.operations)) {
      const { messages, reply } = operation;
      expect(['send', 'receive']).toContain(operation.action);
      expect(operation.channel.$ref).toBe(channel);
      const used = [...messages, ...(reply?.messages ?? [])].map(({ $ref }) => $ref);
      expect(used.every((ref) => ref.startsWith(`${channel}/messages/`))).toBe(true);
    }
  });
});

describe('says what is served', () => {
  test.each(requests)('the method %s, as a request with its response', (method) => {
    expect(document.operations[method]).toMatchObject({
      action: 'receive',
      messages: [{ $ref: `#/channels/gateway/messages/${method}.request` }],
      reply: { messages: [{ $ref: `#/channels/gateway/messages/${method}.response` }] },
    });
  });

  test.each(servedEvents)('the event %s', (event) => {
    expect(document.operations[`${event}.event`]).toMatchObject({ action: 'send' });
  });

  test('and nothing else', () => {
    const known = [...requests, ...servedEvents.map((event) => `${event}.event`)];
    expect(Object.keys(document.operations).toSorted()).toEqual(known.toSorted());
  });
});

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'asyncapi', ...document });

/** The errors that the document's schema of a message finds in a frame. */
function errorsOf(message: string, frame: unknown): unknown {
  const validate = ajv.compile({ $ref: `asyncapi#/components/messages/${message}/payload` });
  return validate(frame) ? null : validate.errors;
}

test.each(Object.keys(document.components.messages))('%s has a schema of JSON Schema draft-07', (message) => {
  expect(ajv.validateSchema(document.components.messages[message].payload)).toBe(true);
  expect(errorsOf(message, { type: 'no frame' })).not.toBeNull();
});

describe('the server speaks it:', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const started = await startTestGateway(undefined, {}, { keep: true });
    gateway = started;
    return () => started.close();
  });

  const params: Record<string, object> = {
    agent: { message: 'hi', idempotencyKey: 'run-1' },
    'agent.wait': { runId: 'run-1' },
    'chat.abort': { sessionKey: 'main' },
    'chat.history': { sessionKey: 'main' },
    'chat.send': { sessionKey: 'main', message: 'hi', idempotencyKey: 'run-2' },
    'sessions.delete': { key: 'other' },
    'sessions.describe': { key: 'main' },
    'sessions.messages.subscribe': { key: 'main' },
    'sessions.messages.unsubscribe': { key: 'main' },
    'sessions.patch': { key: 'main', label: 'mine' },
    'sessions.reset': { key: 'main' },
  };

  test('hello-ok announces exactly what the document has', async () => {
    const socket = await logIn(gateway.url, token, admin);
    const hello = socket.frames.find(({ payload }) => payload?.type === 'hello-ok');
    expect(errorsOf('connect.response', hello)).toBeNull();
    expect(hello?.payload.features.methods.toSorted()).toEqual(requests.slice(1).toSorted());
    expect(hello?.payload.features.events.toSorted()).toEqual([...servedEvents].toSorted());
  });

  test.each(Object.keys(servedMethods))('%s', async (method) => {
    const socket = await logIn(gateway.url, token, admin);
    const request = { type: 'req', id: '1', method, params: params[method] ?? {} };
    expect(errorsOf(`${method}.request`, request)).toBeNull();
    const response = await socket.request(method, request.params);
    expect(response.error?.message ?? '').not.toMatch(/^invalid|^unknown method/);
    expect(errorsOf(`${method}.response`, response)).toBeNull();
    const events = socket.frames.filter(({ type }) => type === 'event');
    expect(events.map((frame) => errorsOf(`${frame.event}.event`, frame)).filter((errors) => errors !== null)).toEqual(
      [],
    );
  });
});
