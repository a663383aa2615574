import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './api.ts';
import { go, readEvents } from './harness.ts';

type Message = components['schemas']['ChatMessage'];

const [, , baseUrl = '', token = ''] = process.argv;
const connect = (key: string) =>
  createClient<paths, 'application/json'>({ baseUrl, headers: { authorization: `Bearer ${key}` } });
const client = connect(token);
const hi: Message = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };

const tools: components['schemas']['Tool'][] = [
  {
    type: 'function',
    function: {
      name: 'get_weather',
      parameters: { type: 'object', required: ['city'], properties: { city: { type: 'string' } } },
    },
  },
];

async function ask(body: components['schemas']['ChatCompletionRequest']) {
  const { data, error } = await client.POST('/v1/chat/completions', { body });
  if (error) throw new Error(error.error.message);
  const [choice] = data.choices;
  assert(choice);
  return { choice, usage: data.usage };
}

await go({
  async models() {
    const list = await client.GET('/v1/models');
    assert(list.data?.data.some(({ id }) => id === 'offline/echo'));
    const one = await client.GET('/v1/models/{model}', { params: { path: { model: 'offline/echo' } } });
    assert.equal(one.data?.owned_by, 'offline');
  },
  async completion() {
    const { choice, usage } = await ask(echo);
    assert.match(choice.message.content ?? '', /^You said: hi/);
    assert.equal(choice.finish_reason, 'stop');
    assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
  },
  async tools() {
    const asked = { model: 'offline/tools', messages: [hi], tools };
    const { choice } = await ask(asked);
    const [call] = choice.message.tool_calls ?? [];
    assert(call?.type === 'function');
    assert.equal(typeof JSON.parse(call.function.arguments).city, 'string');
    const { role, content, tool_calls } = choice.message;
    const answered: Message[] = [
      hi,
      { role, content, tool_calls },
      { role: 'tool', tool_call_id: call.id, content: '18 degrees' },
    ];
    const { choice: last } = await ask({ ...asked, messages: answered });
    assert.match(last.message.content ?? '', /18 degrees/);
  },
  async logprobs() {
    const { choice } = await ask({ ...echo, logprobs: true, top_logprobs: 2 });
    const [first] = choice.logprobs?.content ?? [];
    assert(first && first.logprob <= 0 && first.top_logprobs.length > 0);
    assert.equal((await ask(echo)).choice.logprobs, null);
  },
  async structured() {
    const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
    const { choice } = await ask({
      ...echo,
      response_format: { type: 'json_schema', json_schema: { name: 'city', schema } },
    });
    assert.equal(typeof JSON.parse(choice.message.content ?? '').city, 'string');
  },
  async stream() {
    const { data, response } = await client.POST('/v1/chat/completions', {
      body: { ...echo, stream: true },
      parseAs: 'stream',
    });
    assert(data);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.match(await readEvents(data as ReadableStream<Uint8Array>), /^You said: hi/);
  },
  async 'error-400'() {
    const { error, response } = await client.POST('/v1/chat/completions', { body: { ...echo, temperature: 3 } });
    assert.equal(response.status, 400);
    assert.equal(error?.error.param, 'temperature');
    assert.equal(error.error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const { error, response } = await connect('wrong').GET('/v1/models');
    assert.equal(response.status, 401);
    assert.equal(error?.error.code, 'invalid_api_key');
  },
  async sessions() {
    const { data, response } = await client.POST('/v1/chat/completions', {
      body: echo,
      params: { header: { 'x-openclaw-session-key': 'openapi-fetch' } },
    });
    assert(data);
    const path = { session_key: response.headers.get('x-openclaw-session-key') ?? '' };
    const list = await client.GET('/v1/sessions', { params: { query: { limit: 100 } } });
    assert(list.data?.data.some(({ id }) => id === path.session_key));
    const read = await client.GET('/v1/sessions/{session_key}', { params: { path } });
    assert.equal(read.data?.turns[0]?.status, 'completed');
    const deleted = await client.DELETE('/v1/sessions/{session_key}', { params: { path } });
    assert.equal(deleted.data?.deleted, true);
  },
  async health() {
    assert.equal((await client.GET('/health')).data?.ok, true);
    assert.equal((await client.GET('/ready')).data?.ready, true);
  },
});
