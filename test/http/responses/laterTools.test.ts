/** Tools that stand in the conversation, as Codex sends them: given by an item, or found by a search that the caller runs. */
import { expect, test } from 'vitest';
import { startFakeProvider } from '../../support/fakeProvider.ts';
import type { UpstreamHandler } from '../../support/fakeUpstream.ts';
import { startTestGateway, twoAgents } from '../../support/gateway.ts';
import { path, respond, streamed } from '../../support/responses.ts';
import { codeOf } from '../../support/stored.ts';

const user = { role: 'user', content: 'Make an event.' };
const tool = (name: string, more: object = {}) => ({ type: 'function', name, parameters: { type: 'object' }, ...more });
const calendar = { type: 'namespace', name: 'calendar', description: 'Events.', tools: [tool('create_event')] };
const search = {
  type: 'tool_search',
  execution: 'client',
  description: 'Finds tools.',
  parameters: { type: 'object' },
};

/** A model that calls one tool, in two pieces. */
const calling =
  (name: string, said: [string, string]): UpstreamHandler =>
  (request, response) => {
    const one = { id: 'x', created: 1, model: 'one' };
    const callOf = (written: string) => ({ id: 'c1', type: 'function', function: { name, arguments: written } });
    if (!request.body.stream) {
      const message = { role: 'assistant', content: null, tool_calls: [callOf(said.join(''))] };
      const choices = [{ index: 0, message, finish_reason: 'tool_calls' }];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ...one, object: 'chat.completion', choices }));
      return;
    }
    const chunk = (delta: object, finish_reason: string | null = null) => ({
      ...one,
      object: 'chat.completion.chunk',
      choices: [{ index: 0, delta, finish_reason }],
    });
    const chunks = [
      chunk({ tool_calls: [{ index: 0, ...callOf(said[0]) }] }),
      chunk({ tool_calls: [{ index: 0, function: { arguments: said[1] } }] }),
      chunk({}, 'tool_calls'),
    ];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end([...chunks.map((each) => JSON.stringify(each)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
  };

async function startModel(handler: UpstreamHandler) {
  const { upstream, models } = await startFakeProvider(handler);
  const { client } = await startTestGateway({ ...twoAgents, models });
  const toolsAsked = () => upstream.requests.map(({ body }) => (body.tools ?? []).map((one: any) => one.function.name));
  return { upstream, client, toolsAsked };
}

test('200: tools of an item are offered, and no message; later ones of the same name count', async () => {
  const { upstream, client, toolsAsked } = await startModel(calling('calendar__create_event', ['{', '}']));
  const older = {
    type: 'additional_tools',
    role: 'developer',
    tools: [tool('exec', { description: 'Old.' }), calendar],
  };
  const newer = { type: 'additional_tools', role: 'developer', tools: [tool('exec', { description: 'New.' })] };
  const { json } = await respond(client, { model: 'up/one', tools: null, input: [older, user, newer] });
  expect(json.output[0]).toMatchObject({ type: 'function_call', namespace: 'calendar', name: 'create_event' });
  const [{ body } = {} as any] = upstream.requests;
  expect(toolsAsked()[0]).toEqual(['exec', 'calendar__create_event']);
  expect(body.tools[0].function.description).toBe('New.');
  expect(body.messages.map(({ role }: any) => role)).toEqual(['system', 'user']);
  const output = { type: 'function_call_output', call_id: 'c1', output: 'done' };
  const later = await respond(client, { model: 'up/one', previous_response_id: json.id, input: [output] });
  expect([later.status, toolsAsked()[1]]).toEqual([200, toolsAsked()[0]]);
});

test('200: a search for tools is called, answered, and what was found can be called', async () => {
  const { upstream, client, toolsAsked } = await startModel((request, response) => {
    const isFound = request.body.messages.at(-1).role === 'tool';
    return calling(isFound ? 'calendar__create_event' : 'tool_search', ['{"query":', '"event"}'])(request, response);
  });
  const whole = await respond(client, { model: 'up/one', tools: [search], input: [user] });
  const events = await streamed(client, { model: 'up/one', tools: [search], input: [user] });
  const { response } = events.at(-1);
  for (const { output } of [whole.json, response]) {
    const item = { type: 'tool_search_call', call_id: 'c1', execution: 'client', status: 'completed' };
    expect(output).toEqual([{ ...item, id: expect.any(String), arguments: { query: 'event' } }]);
  }
  expect(events.map(({ type }) => type)).toEqual([
    'response.created',
    'response.in_progress',
    'response.output_item.added',
    'response.output_item.done',
    'response.completed',
  ]);
  expect((await client.request(`${path}/${response.id}`)).json).toEqual(response);
  const found = {
    type: 'tool_search_output',
    call_id: 'c1',
    execution: 'client',
    status: 'completed',
    tools: [calendar],
  };
  const input = [user, response.output[0], found];
  for (const more of [{ input }, { input: [found], previous_response_id: response.id }]) {
    const { json } = await respond(client, { model: 'up/one', tools: [search], ...more });
    expect(json.output[0]).toMatchObject({ type: 'function_call', namespace: 'calendar', name: 'create_event' });
    expect(toolsAsked().at(-1)).toEqual(['tool_search', 'calendar__create_event']);
    const called = { name: 'tool_search', arguments: '{"query":"event"}' };
    expect(upstream.requests.at(-1)?.body.messages.slice(2)).toEqual([
      { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: called }] },
      { role: 'tool', tool_call_id: 'c1', content: '["calendar__create_event"]' },
    ]);
    const { json: items } = await client.request(`${path}/${json.id}/input_items`);
    expect(items.data[0]).toEqual({ ...found, id: expect.stringMatching(/^tso_/) });
  }
});

test('200: arguments of a search that are no JSON are told as they are', async () => {
  const { client } = await startModel(calling('tool_search', ['{"query', ': event']));
  const { json } = await respond(client, { model: 'up/one', tools: [search] });
  expect(json.output[0].arguments).toBe('{"query: event');
});

test('400: tools of OpenAI’s servers are none of these', async () => {
  const { client } = await startTestGateway();
  const additional = { type: 'additional_tools', tools: [tool('f'), { type: 'web_search' }] };
  const inItem = await respond(client, { input: [user, additional] });
  expect(codeOf(inItem)).toEqual([400, 'unsupported_parameter', 'input[1].tools[1].type']);
  for (const execution of [undefined, null, 'server']) {
    const answer = await respond(client, { tools: [{ ...search, execution }] });
    expect(codeOf(answer)).toEqual([400, 'unsupported_parameter', 'tools[0].type']);
  }
  const taken = await respond(client, { tools: [search, tool('tool_search')] });
  expect(codeOf(taken)).toEqual([400, 'invalid_value', 'tools[0].type']);
});
