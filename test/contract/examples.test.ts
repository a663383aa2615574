/** What the contract shows works: every request example of `createChatCompletion` is sent to the real server, which keeps the example's promise. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractAjv } from '../../src/contract.ts';
import { startTestGateway, type JudgedAnswer, type TestGateway } from '../support/gateway.ts';
import { contract } from '../support/judge.ts';

type Examples = Record<string, { value: any }>;

const document: any = contract.document;
const { parameters, requestBody } = document.paths['/v1/chat/completions'].post;
const bodies: Examples = requestBody.content['application/json'].examples;
const declaredHeaders: { name: string; examples: Examples }[] = parameters.map(
  ({ $ref }: { $ref: string }) => document.components.parameters[$ref.split('/').at(-1) ?? ''],
);
const names = [...new Set([bodies, ...declaredHeaders.map(({ examples }) => examples)].flatMap(Object.keys))];

/** What an example promises beyond an answer that the contract allows. */
const promises: Record<string, (answer: JudgedAnswer, again: () => Promise<JudgedAnswer>) => unknown> = {
  plain: ({ json }) => expect(firstChoice(json).message.content).toContain('hi'),
  stream: ({ events }) => {
    const chunks = events.slice(0, -1).map((event) => JSON.parse(event));
    expect(events.at(-1)).toBe('[DONE]');
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) } });
  },
  agentByModel: answeredBy('x-openclaw-agent-id', 'beta'),
  agentByHeader: answeredBy('x-openclaw-agent-id', 'beta'),
  sessionByUser: answeredBy('x-openclaw-session-key', 'agent:main:openai-user:alice'),
  sessionByHeader: answeredBy('x-openclaw-session-key', 'agent:main:support/4711'),
  modelByHeader: answeredBy('x-openclaw-model', 'offline/reasoning'),
  idempotencyKey: async ({ json, headers }, again) => {
    expect(headers.get('idempotent-replayed')).toBeNull();
    const answer = await again();
    expect(answer.headers.get('idempotent-replayed')).toBe('true');
    expect(answer.json).toEqual(json);
  },
  ownId: answeredBy('x-request-id', 'order-4711'),
  tools: ({ json }) => {
    const { message, finish_reason } = firstChoice(json);
    expect(finish_reason).toBe('tool_calls');
    expect(message.tool_calls).toMatchObject([{ type: 'function', function: { name: 'get_weather' } }]);
  },
  toolFollowUp: ({ json }) => {
    const { message, finish_reason } = firstChoice(json);
    expect(finish_reason).toBe('stop');
    expect(message.content).toContain('18 degrees and sunny');
  },
  image: ({ json }) => expect(firstChoice(json).message.content).toContain('What is in this picture?'),
  structuredOutput: ({ json }) => {
    const fits = contractAjv().compile(bodies['structuredOutput']?.value.response_format.json_schema.schema);
    fits(JSON.parse(firstChoice(json).message.content));
    expect(fits.errors).toBeNull();
  },
};

let server: TestGateway & { close(): Promise<void> };
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
});
afterAll(() => server.close());

test.each(names)('the example %s does what it promises', async (name) => {
  const body = (bodies[name] ?? Object.values(bodies)[0])?.value;
  const ask = () => server.client.request('/v1/chat/completions', { body, headers: headersOf(name) });
  const answer = await ask();
  expect(answer.status).toBe(200);
  await promises[name]?.(answer, ask);
});

test('every promise belongs to an example', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(promises)));
});

/** The headers that have an example of this name. */
const headersOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    declaredHeaders.flatMap((header) =>
      header.examples[name] ? [[header.name, String(header.examples[name].value)]] : [],
    ),
  );

const firstChoice = (json: any) => json.choices[0];

function answeredBy(header: string, value: string) {
  return (answer: JudgedAnswer) => expect(answer.headers.get(header)).toBe(value);
}
