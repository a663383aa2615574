/** The events of the Responses API, over the wire. Every answer here was held against the contract and Open Responses by the client. */
import { describe, expect, test } from 'vitest';
import { ResponseEvents } from '../../../src/http/responses/events.ts';
import { startTestGateway } from '../../support/gateway.ts';
import { judgeResponseEvents } from '../../support/judge.ts';
import { path, respond, streamed, textOf } from '../../support/responses.ts';

const tool = {
  type: 'function',
  name: 'f',
  parameters: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } },
};
const typesOf = (events: any[]) => [...new Set(events.map(({ type }) => type.replace('response.', '')))];
const joined = (events: any[], type: string) =>
  events
    .filter((event) => event.type === type)
    .map(({ delta }) => delta)
    .join('');

describe('the shape of a stream', () => {
  test('text', async () => {
    const { client } = await startTestGateway();
    const answer = await respond(client, { stream: true });
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('x-openclaw-agent-id')).toBe('main');
    expect(answer.events.at(-1)).toBe('[DONE]');
    const events = await streamed(client);
    expect(typesOf(events)).toEqual([
      'created',
      'in_progress',
      'output_item.added',
      'content_part.added',
      'output_text.delta',
      'output_text.done',
      'content_part.done',
      'output_item.done',
      'completed',
    ]);
    const { response } = events.at(-1);
    expect(joined(events, 'response.output_text.delta')).toBe(textOf(response));
    expect(textOf(response)).toBe(textOf((await respond(client)).json));
  });

  test('calls of functions and of custom tools', async () => {
    const { client } = await startTestGateway();
    const tools = [tool, { type: 'custom', name: 'g' }];
    const events = await streamed(client, { model: 'offline/tools', tools });
    const { output } = events.at(-1).response;
    expect(output).toMatchObject([
      { type: 'function_call', name: 'f', arguments: '{"a":"text"}', status: 'completed' },
      { type: 'custom_tool_call', name: 'g', input: 'text', status: 'completed' },
    ]);
    expect(joined(events, 'response.function_call_arguments.delta')).toBe(output[0].arguments);
    expect(joined(events, 'response.custom_tool_call_input.delta')).toBe(output[1].input);
    expect(events.filter(({ type }) => type === 'response.output_item.done').map(({ item }) => item)).toEqual(output);
    const plain = (await respond(client, { model: 'offline/tools', tools })).json.output;
    const withoutIds = (items: any[]) => items.map((item) => ({ ...item, id: '' }));
    expect(withoutIds(plain)).toEqual(withoutIds(output));
  });

  test('tools of a namespace have their own names in calls', async () => {
    const { client } = await startTestGateway();
    const tools = [{ type: 'namespace', name: 'n', tools: [tool] }];
    const calls = [
      (await respond(client, { model: 'offline/tools', tools })).json.output[0],
      (await streamed(client, { model: 'offline/tools', tools })).at(-1).response.output[0],
    ];
    for (const call of calls) expect(call).toMatchObject({ namespace: 'n', name: 'f' });
  });

  test('reasoning is done before the text begins', async () => {
    const { client } = await startTestGateway();
    const events = await streamed(client, { model: 'offline/reasoning' });
    const at = (type: string, item: string) =>
      events.findIndex((event) => event.type === type && event.item?.type === item);
    expect(at('response.output_item.done', 'reasoning')).toBeLessThan(at('response.output_item.added', 'message'));
    const [reasoning] = events.at(-1).response.output;
    expect(joined(events, 'response.reasoning_summary_text.delta')).toBe(reasoning.summary[0].text);
  });

  test('a refusal, and a limit', async () => {
    const { client } = await startTestGateway();
    const refused = await streamed(client, { model: 'offline/refusal' });
    expect(refused.at(-1).response.output[0].content).toEqual([
      { type: 'refusal', refusal: joined(refused, 'response.refusal.delta') },
    ]);
    const cut = await streamed(client, { max_output_tokens: 2 });
    expect(cut.at(-1)).toMatchObject({
      type: 'response.incomplete',
      response: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' }, completed_at: null },
    });
  });

  test('log probabilities, where they are asked for', async () => {
    const { client } = await startTestGateway();
    const asked = { include: ['message.output_text.logprobs'], top_logprobs: 1, max_output_tokens: 2 };
    const events = await streamed(client, asked);
    const tokens = events
      .filter(({ type }) => type === 'response.output_text.delta')
      .flatMap(({ logprobs }) => logprobs);
    expect(tokens).toHaveLength(2);
    expect(events.at(-1).response.output[0].content[0].logprobs).toEqual(tokens);
  });
});

test('a failure in the middle is an error, a failed response with what was said, and a broken end', async () => {
  const { client } = await startTestGateway();
  const answer = await respond(client, { model: 'offline/cut', stream: true, user: 'alice' });
  expect(answer.isBroken).toBe(true);
  const [error, failed] = answer.events.slice(-2).map((event) => JSON.parse(event));
  expect(error).toMatchObject({ type: 'error', code: 'upstream_disconnected' });
  expect(failed.response).toMatchObject({ status: 'failed', error: { code: 'upstream_disconnected' } });
  expect(textOf((await respond(client, { user: 'alice' })).json)).toContain('turn 1,');
  expect((await client.request(`${path}/${failed.response.id}`)).status).toBe(404);
});

/** Chunks of an answer with everything, cut after each. */
const chunk = (delta: object, finish_reason: string | null = null, usage?: object) => ({
  id: 'chatcmpl-0123456789abcdef0123456789abcdef',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: usage ? [] : [{ index: 0, delta, logprobs: null, finish_reason }],
  ...(usage && { usage }),
});
const call = (index: number, more: object) => ({ tool_calls: [{ index, ...more }] });
const chunks: any[] = [
  chunk({ role: 'assistant', content: '' }),
  chunk({ reasoning_content: 'H' }),
  chunk({ reasoning_content: 'm.' }),
  chunk({ content: 'Look' }),
  chunk({ content: ':' }),
  chunk(call(0, { id: 'a', type: 'function', function: { name: 'f', arguments: '' } })),
  chunk(call(1, { id: 'b', type: 'custom', custom: { name: 'g', input: 'x' } })),
  chunk(call(0, { function: { arguments: '{}' } })),
  chunk({ content: 'More.' }),
  chunk({ reasoning_content: 'Again.' }),
  chunk(call(1, { custom: { input: 'y' } })),
  chunk({}, 'tool_calls'),
  chunk({}, null, { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 }),
];

describe.each([[[]], [['reasoning.encrypted_content']]])('cut after each chunk, with include %j', (include) => {
  test.each(chunks.map((_, at) => at))('after %i', (at) => {
    const made = new ResponseEvents({ include: include as [] });
    const events = [
      ...made.take(chunks.slice(0, at)),
      ...made.fail({ error: { type: 'server_error', code: null, message: 'x', param: null } }),
    ];
    const text = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
    judgeResponseEvents('a cut stream', text, true);
    expect(events.at(-1)?.type).toBe('response.failed');
  });

  test('whole', () => {
    const made = new ResponseEvents({ include: include as [] });
    const events: any[] = [...chunks.flatMap((one) => made.take([one])), ...made.end()];
    const lines = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    judgeResponseEvents('a whole stream', `${lines.join('')}data: [DONE]\n\n`, false);
    const { output } = events.at(-1).response;
    expect(textOf({ output })).toBe('Look:More.');
    expect(output.find(({ type }: any) => type === 'function_call')).toMatchObject({ call_id: 'a', arguments: '{}' });
    expect(output.find(({ type }: any) => type === 'custom_tool_call')).toMatchObject({ call_id: 'b', input: 'xy' });
    const done = events.filter(({ type }) => type === 'response.output_item.done');
    expect(done.toSorted((a, b) => a.output_index - b.output_index).map(({ item }) => item)).toEqual(output);
  });
});
