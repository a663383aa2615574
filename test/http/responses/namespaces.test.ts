/** What the model calls the tools of namespaces. */
import { expect, test } from 'vitest';
import { startTestGateway } from '../../support/gateway.ts';
import { respond } from '../../support/responses.ts';
import { codeOf } from '../../support/stored.ts';
import { sendJson } from '../../support/fakeUpstream.ts';
import { startFakeProvider } from '../../support/fakeProvider.ts';
import { twoAgents } from '../../support/gateway.ts';

const namespace = (name: string, ...tools: string[]) => ({
  type: 'namespace',
  name,
  description: 'd',
  tools: tools.map((tool) => ({ type: 'function', name: tool })),
});

test.each([
  [[{ type: 'function', name: 'a__f' }, namespace('a', 'f')], 'tools[1].tools[0].name'],
  [[namespace('a', 'f'), { type: 'custom', name: 'a__f' }], 'tools[0].tools[0].name'],
  [[namespace('a', 'b__f'), namespace('a__b', 'g', 'f')], 'tools[1].tools[1].name'],
])('400: a name that is another tool’s: %j', async (tools, param) => {
  const { client } = await startTestGateway();
  expect(codeOf(await respond(client, { tools }))).toEqual([400, 'invalid_value', param]);
});

test('200: a name that is too long for providers is shortened, and comes back whole', async () => {
  const [long, first, second] = ['server_'.repeat(7), 'do_something_great', 'do_something_small'];
  const { upstream, models } = await startFakeProvider((request, response) => {
    const called = { name: request.body.tools[1].function.name, arguments: '{}' };
    const message = { role: 'assistant', content: null, tool_calls: [{ id: 'c', type: 'function', function: called }] };
    const choices = [{ index: 0, message, finish_reason: 'tool_calls' }];
    return sendJson(200, { id: 'x', created: 1, model: 'one', object: 'chat.completion', choices })(request, response);
  });
  const { client } = await startTestGateway({ ...twoAgents, models });
  const tools = [namespace(long, first, second)];
  const { json } = await respond(client, { model: 'up/one', tools });
  expect(json.output[0]).toMatchObject({ type: 'function_call', namespace: long, name: second });
  const output = { type: 'function_call_output', call_id: 'c', output: 'done' };
  await respond(client, { model: 'up/one', tools, previous_response_id: json.id, input: [output] });
  const [before, after] = upstream.requests.map(({ body }) => body);
  const names: string[] = before.tools.map((tool: any) => tool.function.name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^server_[A-Za-z0-9_-]{1,57}$/);
  expect(after.messages.at(-2).tool_calls[0].function.name).toBe(names[1]);
});

test('400: tools of OpenAI’s servers, in each of their versions', async () => {
  const { client } = await startTestGateway();
  for (const type of [
    'web_search',
    'web_search_2025_08_26',
    'web_search_preview_2025_03_11',
    'programmatic_tool_calling',
  ]) {
    const answer = await respond(client, { tools: [{ type }] });
    expect(codeOf(answer)).toEqual([400, 'unsupported_parameter', 'tools[0].type']);
    expect(answer.json.error.message).toContain('offer a function in its place');
  }
});
