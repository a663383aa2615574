/**
 * What the contract shows is what happens: every request example of the operations that run an agent is sent to the server that `make run` starts, and answered
 * as the answer example of the same name says.
 */
import { readFileSync } from 'node:fs';
import JSON5 from 'json5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractAjv } from '../../tools/contractAjv.ts';
import { startTestGateway, type JudgedAnswer, type TestGateway } from '../support/gateway.ts';
import { contract, eventsOf } from '../support/judge.ts';

type Examples = Record<string, { value: any }>;

const document: any = contract.document;
const { parameters, requestBody, responses } = document.paths['/v1/chat/completions'].post;
const bodies: Examples = requestBody.content['application/json'].examples;
const answers: Examples = responses['200'].content['application/json'].examples;
const streams: Examples = responses['200'].content['text/event-stream'].examples;
const declaredHeaders: { name: string; examples: Examples }[] = parameters.map(resolved);
const headerNames = [...new Set(declaredHeaders.flatMap(({ examples }) => Object.keys(examples)))];

let server: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  const file: any = JSON5.parse(readFileSync(new URL('../../examples/openclaw.json5', import.meta.url), 'utf8'));
  server = await startTestGateway({ ...file, gateway: { ...file.gateway, auth: { token: 't' } } }, {}, { keep: true });
});
afterAll(() => server.close());

describe.each(Object.keys(bodies))('the request %s', (name) => {
  test('is answered as the answer of that name says', async () => {
    const { status, json, events } = await ask(name);
    expect(status).toBe(200);
    const given = json ? anonymous(json) : events.map(anonymousEvent);
    const shown = answers[name] ? anonymous(answers[name].value) : eventsShown(name).map(anonymousEvent);
    expect(given).toEqual(shown);
  });
});

test('every answer that is shown has its request', () => {
  expect([...Object.keys(answers), ...Object.keys(streams)].toSorted()).toEqual(Object.keys(bodies).toSorted());
});

const response = document.paths['/v1/responses'].post;
const inputs: Examples = response.requestBody.content['application/json'].examples;
const shownAs = (mediaType: string): Examples => response.responses['200'].content[mediaType].examples;

describe.each(Object.entries(inputs))('the input %s', (name, { value: body }) => {
  test('is answered as the response of that name says', async () => {
    const { status, json, events } = await server.client.request('/v1/responses', { body });
    expect(status).toBe(200);
    const shown = shownAs(json ? 'application/json' : 'text/event-stream')[name]?.value;
    const expected = json ? [shown] : dataOf(shown);
    expect(withoutChance(json ? [json] : events.map(readEvent))).toEqual(withoutChance(expected));
  });
});

test('every response that is shown has its input', () => {
  const names = ['application/json', 'text/event-stream'].flatMap((mediaType) => Object.keys(shownAs(mediaType)));
  expect(names.toSorted()).toEqual(Object.keys(inputs).toSorted());
});

const compaction = document.paths['/v1/responses/compact'].post;
const conversations: Examples = compaction.requestBody.content['application/json'].examples;
const compacted: Examples = compaction.responses['200'].content['application/json'].examples;

test.each(Object.keys(conversations))('the conversation %s is compacted as it is shown', async (name) => {
  const { value: body } = conversations[name] ?? {};
  const { status, json } = await server.client.request('/v1/responses/compact', { body });
  expect(status).toBe(200);
  expect(withoutChance([json])).toEqual(withoutChance([compacted[name]?.value]));
});

const readEvent = (event: string): unknown => (event === '[DONE]' ? event : JSON.parse(event));
const dataOf = (text: unknown) => eventsOf(`${String(text).trimEnd()}\n\n`).map(readEvent);
/** Ids are made of one random name, and times are those of the day. */
const withoutChance = (all: unknown[]): unknown =>
  JSON.parse(
    JSON.stringify(all)
      .replace(/_[0-9a-f]{32}/g, '_id')
      .replace(/("(?:created|completed)_at"):\d+/g, '$1:0'),
  );

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

test.each(headerNames)('the header example %s does what it promises', async (name) => {
  const answer = await ask(name);
  expect(answer.status).toBe(200);
  await promises[name]?.(answer, () => ask(name));
});

test('every header example has its promise', () => {
  expect(Object.keys(promises).toSorted()).toEqual(headerNames.toSorted());
});

test('the answer with a schema fits it', () => {
  const fits = contractAjv().compile(bodies['structuredOutput']?.value.response_format.json_schema.schema);
  fits(JSON.parse(answers['structuredOutput']?.value.choices[0].message.content));
  expect(fits.errors).toBeNull();
});

// The sessions of the examples above are there by now.
describe.each(['/v1/models/{model}', '/v1/sessions', '/v1/sessions/{session_key}'])('the parameters of %s', (path) => {
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

/** Sends an example: the body of this name, else the first one, with the headers of this name. */
const ask = (name: string) => {
  const { value: body } = bodies[name] ?? Object.values(bodies)[0] ?? {};
  return server.client.request('/v1/chat/completions', { body, headers: headersOf(name) });
};

const headersOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    declaredHeaders.flatMap((header) =>
      header.examples[name] ? [[header.name, String(header.examples[name].value)]] : [],
    ),
  );

/** YAML parsers differ in how many line breaks at the end of a literal block they keep. */
const eventsShown = (name: string): string[] => eventsOf(`${String(streams[name]?.value).trimEnd()}\n\n`);

/** An answer without what differs each time. */
const anonymous = (answer: any) => ({ ...answer, id: 'id', created: 0 });
const anonymousEvent = (event: string) => {
  if (event === '[DONE]') return event;
  const parsed = JSON.parse(event);
  return parsed.error ? parsed : anonymous(parsed);
};

function answeredBy(header: string, value: string) {
  return (answer: JudgedAnswer) => expect(answer.headers.get(header)).toBe(value);
}

/** A parameter, or the component that it refers to. */
function resolved(given: any): any {
  return given.$ref === undefined ? given : document.components.parameters[given.$ref.split('/').at(-1)];
}
