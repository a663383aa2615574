/** From the client to a provider: configuration, routing, fallbacks, retries, and keys that stay inside. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { startUpstream, type Script } from '../support/upstream.ts';

const key = 'sk-canary-90210';
const text = readFileSync(new URL('../channels/recorded/openai/text.sse', import.meta.url), 'utf8');
const enabled = { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } };
const failing = (status: number, headers: Record<string, string> = {}): Script => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ error: { message: `secret ${key}`, type: 'x', param: null, code: null } }),
});

/** Two OpenAI-compatible providers, and an agent that falls back from the first to the second. */
async function startWith(first: Script[], second: Script[] = [{ body: text }]) {
  const [one, two] = [await startUpstream(...first), await startUpstream(...second)];
  const gateway = await startTestGateway({
    gateway: enabled,
    agents: {
      list: [{ id: 'main', model: { primary: 'one/m1', fallbacks: ['two/m2'] }, params: { temperature: 0.3 } }],
    },
    models: {
      providers: {
        one: { baseUrl: `${one.url}/v1/`, apiKey: key, models: [{ id: 'm1' }] },
        two: { baseUrl: `${two.url}/v1`, apiKey: key, match: ['claude-*'], models: ['m2', 'team/m3'] },
      },
    },
  });
  return { ...gateway, one, two };
}

describe('routing', () => {
  test.each([
    ['openclaw', 'one/m1', 'm1'],
    ['one/m1', 'one/m1', 'm1'],
    ['m2', 'two/m2', 'm2'],
    ['two/team/m3', 'two/team/m3', 'team/m3'],
    ['team/m3', 'two/team/m3', 'team/m3'],
    ['one/not-listed', 'one/not-listed', 'not-listed'],
    ['claude-x', 'two/claude-x', 'claude-x'],
  ])('the model %s is %s', async (model, route, upstreamModel) => {
    const { client, one, two } = await startWith([{ body: text }]);
    const answer = await client.chat({ model });
    expect(answer.json).toMatchObject({ model, choices: [{ message: { content: 'Grüße, Welt 😀' } }] });
    expect(answer.headers.get('x-openclaw-model')).toBe(route);
    expect([...one.requests, ...two.requests].map(({ body }) => body.model)).toEqual([upstreamModel]);
  });

  test('lists agents first, then the models of each provider with their owner', async () => {
    const { client } = await startWith([{ body: text }]);
    const { data } = (await client.request('/v1/models')).json;
    expect(data.map(({ id, owned_by }: any) => `${id} ${owned_by}`).slice(0, 6)).toEqual([
      'openclaw openclaw',
      'openclaw/default openclaw',
      'openclaw/main openclaw',
      'one/m1 one',
      'two/m2 two',
      'two/team/m3 two',
    ]);
  });

  test("the agent's prompt and params reach the provider, the client's own win", async () => {
    const { client, one } = await startWith([{ body: text }]);
    await client.chat({ seed: 7, x_vendor: { a: 1 } });
    await client.chat({ temperature: 1 });
    expect(one.requests.map(({ body }) => [body.temperature, body.seed, body.x_vendor])).toEqual([
      [0.3, 7, { a: 1 }],
      [1, undefined, undefined],
    ]);
  });

  test.each([
    ['gpt-4o', { OPENAI_API_KEY: key }, 'openai/gpt-4o'],
    ['o3-mini', { OPENAI_API_KEY: key }, 'openai/o3-mini'],
    ['openclaw', { OPENAI_API_KEY: key }, 'openai/gpt-6-luna'],
  ])('%s with nothing but %o goes to %s', async (model, environment, route) => {
    const upstream = await startUpstream({ body: text });
    const base = { OPENAI_BASE_URL: `${upstream.url}/v1` };
    const { client } = await startTestGateway({ gateway: enabled }, { ...environment, ...base });
    const answer = await client.chat({ model });
    expect(answer.headers.get('x-openclaw-model')).toBe(route);
    expect(upstream.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
  });
});

describe('a provider that fails', () => {
  test('is tried again, and the client sees nothing of it', async () => {
    const { client, one } = await startWith([
      failing(429, { 'retry-after-ms': '1' }),
      failing(503, { 'retry-after-ms': '1' }),
      { body: text },
    ]);
    expect((await client.chat()).status).toBe(200);
    expect(one.requests).toHaveLength(3);
  });

  test.each([false, true])('three times is followed by the next model of the agent (stream: %s)', async (stream) => {
    const { client, one, two } = await startWith([failing(500, { 'retry-after-ms': '1' })]);
    const answer = await client.chat({ stream });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-openclaw-model')).toBe('two/m2');
    expect([one.requests.length, two.requests.length]).toEqual([3, 1]);
  });

  test('is not replaced when the client chose the model', async () => {
    const { client, two } = await startWith([failing(500, { 'retry-after-ms': '1' })]);
    const answer = await client.chat({ model: 'one/m1' });
    expect(answer.json.error.code).toBe('upstream_error');
    expect(two.requests).toHaveLength(0);
  });

  test('after its first words is an error event, and is not tried again', async () => {
    const half = text.slice(0, text.indexOf('Welt'));
    const { client, one, two } = await startWith([{ body: half, cut: half.length }]);
    const answer = await client.chat({ stream: true, user: 'alice' });
    expect(JSON.parse(answer.events.at(-1) ?? '')).toMatchObject({ error: { code: 'upstream_disconnected' } });
    expect([one.requests.length, two.requests.length]).toEqual([1, 0]);
  });

  test.each([
    [400, 400, 'false'],
    [401, 502, 'false'],
    [404, 502, 'false'],
    [413, 413, 'false'],
    [500, 502, 'true'],
  ])('with %i is a %i without a word about the key', async (status, expected, retry) => {
    const { client, log } = await startWith([failing(status, { 'retry-after-ms': '1' })]);
    const answer = await client.chat({ model: 'one/m1' });
    expect(answer.status).toBe(expected);
    expect(answer.headers.get('x-should-retry')).toBe(retry);
    expect(JSON.stringify([...answer.headers]) + answer.text + JSON.stringify(log)).not.toContain(key);
  });

  test('with 429 and a long wait is a 429 with the wait, for which only the client can wait', async () => {
    const { client, one } = await startWith([failing(429, { 'retry-after': '30' })]);
    const answer = await client.chat({ model: 'one/m1' });
    expect(answer).toMatchObject({ status: 429, json: { error: { code: 'rate_limit_exceeded' } } });
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(answer.headers.get('x-should-retry')).toBe('true');
    expect(one.requests).toHaveLength(1);
  });
});

describe('a session', () => {
  test('sends the provider real turns, also when the client sends only what is new', async () => {
    const { client, one } = await startWith([{ body: text }]);
    await client.chat({ user: 'alice', messages: [{ role: 'user', content: 'one' }] });
    await client.chat({ user: 'alice', messages: [{ role: 'user', content: 'two' }] });
    expect(one.requests[1]?.body.messages).toMatchObject([
      { role: 'user', content: 'one' },
      { role: 'assistant', content: 'Grüße, Welt 😀' },
      { role: 'user', content: 'two' },
    ]);
  });
});

test('a part that a channel cannot send is named by its place in what the client sent', async () => {
  const upstream = await startUpstream({ body: '' });
  const { client } = await startTestGateway({
    gateway: enabled,
    agents: { list: [{ id: 'main', systemPrompt: 'You are Main.', model: 'a/claude-x' }] },
    models: { providers: { a: { api: 'anthropic-messages', baseUrl: upstream.url, models: ['claude-x'] } } },
  });
  await client.chat({ model: 'offline/echo', user: 'alice' });
  const audio = { type: 'input_audio', input_audio: { data: '', format: 'wav' } };
  const messages = [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: [{ type: 'text', text: 'hi' }, audio] },
  ];
  const answer = await client.chat({ user: 'alice', messages });
  expect(answer).toMatchObject({ status: 400, json: { error: { param: 'messages[1].content[1]' } } });
  expect(answer.json.error.message).toContain('messages[1].content[1]');
});

test('the signed thoughts of a turn go back to the provider with the results of its calls, and to no client', async () => {
  const stream = (name: string) =>
    readFileSync(new URL(`../channels/recorded/anthropic/${name}.sse`, import.meta.url), 'utf8');
  const upstream = await startUpstream({ body: stream('thinkingTool') }, { body: stream('text') });
  const { client } = await startTestGateway({
    gateway: enabled,
    agents: { list: [{ id: 'main', model: 'a/claude-sonnet-4-5' }] },
    models: { providers: { a: { api: 'anthropic-messages', baseUrl: upstream.url, models: ['claude-sonnet-4-5'] } } },
  });
  const tools = [{ type: 'function', function: { name: 'get_weather' } }];
  const first = await client.chat({ user: 'alice', tools, reasoning_effort: 'high', max_tokens: 4000 });
  const [call] = first.json.choices[0].message.tool_calls;
  expect(first.text).not.toContain('EqQBCgIYAh');
  const messages = [{ role: 'tool', tool_call_id: call.id, content: 'sunny' }];
  expect(
    (await client.chat({ user: 'alice', tools, messages, reasoning_effort: 'high', max_tokens: 4000 })).status,
  ).toBe(200);
  const [, answer, result] = upstream.requests[1]!.body.messages;
  expect(answer.content.map(({ type }: any) => type)).toEqual(['thinking', 'redacted_thinking', 'tool_use']);
  expect(answer.content[0].signature).toBe('EqQBCgIYAhIM1gbcDa9G==');
  expect(result.content[0]).toMatchObject({ type: 'tool_result', tool_use_id: call.id });
});
