/** The events of the Responses API, over the wire. Every answer here was held against the contract and Open Responses by the client. */
import { describe, expect, test } from 'vitest';
import { ResponseEvents } from '../../../src/http/responses/events.ts';
import { startTestGateway, token, twoAgents } from '../../support/gateway.ts';
import { judgeResponseEvents } from '../../support/judge.ts';
import { openRaw } from '../../support/raw.ts';
import { eventually } from '../../support/eventually.ts';
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

describe('failures', () => {
  test.each(['400', '401', '429', '500', '503'])('%s before the first event keeps its status', async (status) => {
    const { client } = await startTestGateway();
    const answer = await respond(client, { model: `offline/error-${status}`, stream: true });
    expect(answer.status).toBe(Number(status));
  });

  test('in the middle there is an error, a failed response with what was said, and a broken end', async () => {
    const { client } = await startTestGateway();
    const answer = await respond(client, { model: 'offline/cut', stream: true, user: 'alice' });
    expect(answer.isBroken).toBe(true);
    const [error, failed] = answer.events.slice(-2).map((event) => JSON.parse(event));
    expect(error).toMatchObject({ type: 'error', code: 'upstream_disconnected' });
    expect(failed.response).toMatchObject({ status: 'failed', error: { code: 'upstream_disconnected' } });
    expect(textOf((await respond(client, { user: 'alice' })).json)).toContain('turn 1,');
    expect((await client.request(`${path}/${failed.response.id}`)).status).toBe(404);
  });

  test('after a comment alone there are the same two', async () => {
    const times = { enabled: true, firstByteSeconds: 0.02 };
    const endpoints = { chatCompletions: times, responses: { enabled: true } };
    const { client } = await startTestGateway({
      gateway: { auth: { token }, http: { endpoints } },
      agents: { defaults: { timeoutSeconds: 0.1, idleTimeoutSeconds: 0.1 } },
    });
    const { status, events } = await respond(client, { model: 'offline/slow', stream: true });
    expect(status).toBe(200);
    expect(events.map((event) => JSON.parse(event).type)).toEqual(['error', 'response.failed']);
  });

  test('who leaves cancels the run', async () => {
    const { port, log } = await startTestGateway();
    const { socket, until } = await openRaw(port);
    const body = JSON.stringify({ model: 'offline/stall', input: 'hi', stream: true });
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    await until(/output_text\.delta/);
    socket.destroy();
    await eventually(() =>
      expect(log.find(({ msg }) => msg === 'request')).toMatchObject({
        outcome: 'client_abort',
        operation: 'createResponse',
      }),
    );
  });
});

test('the same Idempotency-Key gets the same events again, and one response is kept', async () => {
  const { client } = await startTestGateway();
  const key = { 'idempotency-key': 'once' };
  const first = await streamed(client, {}, key);
  const again = await streamed(client, {}, key);
  expect(again).toEqual(first);
  const json = { 'idempotency-key': 'twice' };
  expect((await respond(client, {}, json)).json).toEqual((await respond(client, {}, json)).json);
  expect((await respond(client, { input: 'other', stream: true }, key)).json.error.code).toBe('idempotency_key_reused');
  expect((await client.request(`${path}/${first.at(-1).response.id}`)).status).toBe(200);
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

test('a provider, cut at every byte of its answer, is a failure, and never a complete response', async () => {
  const { startFakeUpstream } = await import('../../support/fakeUpstream.ts');
  const bytes = Buffer.from(
    [...chunks.map((one) => JSON.stringify(one)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
  );
  const upstream = await startFakeUpstream(({ body }: any, res) => {
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(bytes.subarray(0, Number(body.prompt_cache_key)), () => res.destroy());
  });
  const { client } = await startTestGateway(
    { ...twoAgents, models: { providers: { fake: { baseUrl: `${upstream.url}/v1`, models: ['m'] } } } },
    {},
    { firstRetryMs: 1 },
  );
  const finish = bytes.indexOf('"finish_reason":"tool_calls"');
  // Side by side, since each failure waits for the end of its connection.
  let end = 0;
  const cutOneByOne = async () => {
    while (++end < finish) {
      const answer = await respond(client, { model: 'fake/m', stream: true, prompt_cache_key: String(end) });
      expect(answer.status === 502 || answer.isBroken).toBe(true);
    }
  };
  await Promise.all(Array.from({ length: 50 }, cutOneByOne));
  await upstream.close();
});
