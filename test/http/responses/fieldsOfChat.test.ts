/** Fields of Chat Completions in a request of the Responses API. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sendJson } from '../../support/fakeUpstream.ts';
import { startFakeProvider } from '../../support/fakeProvider.ts';
import { startTestGateway, twoAgents } from '../../support/gateway.ts';
import { respond, textOf } from '../../support/responses.ts';
import { codeOf } from '../../support/stored.ts';

const fieldsOf = (document: string, schema: string): string[] =>
  Object.keys(JSON.parse(readFileSync(`openapi/${document}.json`, 'utf8')).components.schemas[schema].properties);
const known = new Set(fieldsOf('responses', 'CreateResponseRequest'));
const foreign = fieldsOf('chat-completions', 'ChatCompletionRequest').filter((name) => !known.has(name));

test('400: each that this API has not is refused by its name, whatever it holds', async () => {
  const { client } = await startTestGateway();
  expect(foreign).toContain('messages');
  for (const name of foreign) {
    for (const value of [5, 'x', [null], { a: 1 }, -1, true]) {
      for (const stream of [false, true]) {
        const answer = await respond(client, { [name]: value, stream });
        expect([name, ...codeOf(answer)]).toEqual([name, 400, 'unsupported_parameter', name]);
      }
    }
  }
});

test('200: what they mean when they are left out is no more than that', async () => {
  const { client } = await startTestGateway();
  for (const name of foreign)
    for (const value of [null, false]) expect((await respond(client, { [name]: value })).status).toBe(200);
  expect((await respond(client, { n: 1 })).status).toBe(200);
});

test.each([
  ['messages', "'input'"],
  ['response_format', "'text.format'"],
  ['max_tokens', "'max_output_tokens'"],
  ['reasoning_effort', "'reasoning.effort'"],
])('400: %s says that it is %s here', async (name, other) => {
  const { client } = await startTestGateway();
  expect((await respond(client, { [name]: 'x' })).json.error.message).toContain(`it is ${other}`);
});

const choices = [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }];
const completion = sendJson(200, { id: 'x', created: 1, model: 'one', object: 'chat.completion', choices });

test('200: tuning of Chat Completions goes to the provider; what the Responses API alone has does not', async () => {
  const { upstream, models } = await startFakeProvider(completion);
  const { client } = await startTestGateway({ ...twoAgents, models });
  const tuning = { stop: ['END'], seed: 7, logit_bias: { '50256': -100 }, x_vendor: { a: 1 } };
  const tool = { type: 'function', name: 'f', parameters: {}, strict: true };
  const ofServers = { defer_loading: true, allowed_callers: ['direct'], output_schema: {}, async: false };
  const own = { image: { context_compression: 'enabled' }, client_metadata: { a: 'b' } };
  const answer = await respond(client, { model: 'up/one', ...tuning, ...own, tools: [{ ...tool, ...ofServers }] });
  expect(textOf(answer.json)).toBe('Hello.');
  const { messages: _, stream: _no, model: _one, ...sent } = upstream.requests[0]?.body ?? {};
  expect(sent).toEqual({
    ...tuning,
    tools: [{ type: 'function', function: { name: 'f', parameters: {}, strict: true } }],
  });
});

test.each([
  [{ stop: { a: 1 } }, 'stop'],
  [{ stop: ['1', '2', '3', '4', '5'] }, 'stop'],
  [{ seed: 1.5 }, 'seed'],
  [{ logit_bias: { a: 'b' } }, 'logit_bias.a'],
])('400: tuning is checked: %j', async (body, param) => {
  const { client } = await startTestGateway();
  const { status, json } = await respond(client, body);
  expect([status, json.error.param]).toEqual([400, param]);
});

test('200: what is said of tools where there are none does not reach a provider, which would refuse it', async () => {
  const { upstream, models } = await startFakeProvider(completion);
  const { client } = await startTestGateway({ ...twoAgents, models });
  for (const tool_choice of ['auto', 'none'])
    await respond(client, { model: 'up/one', tools: [], tool_choice, parallel_tool_calls: false });
  await respond(client, {
    model: 'up/one',
    tools: [{ type: 'function', name: 'f' }],
    tool_choice: 'auto',
    parallel_tool_calls: false,
  });
  expect(upstream.requests.map(({ body }) => [body.tool_choice, body.parallel_tool_calls])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ['auto', false],
  ]);
});
