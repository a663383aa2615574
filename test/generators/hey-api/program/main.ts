import assert from 'node:assert/strict';
import { client } from './api/client.gen.js';
import {
  createChatCompletion,
  deleteSession,
  getHealth,
  getReadiness,
  getSession,
  listModels,
  listSessions,
  retrieveModel,
  type ChatCompletionChunk,
  type ChatCompletionRequest,
  type ChatMessage,
  type Tool,
} from './api/index.js';
import { go } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
client.setConfig({ baseUrl, auth: token });

const hi: ChatMessage = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const tools: Tool[] = [{ type: 'function', function: { name: 'get_weather', parameters: schema } }];

async function ask(body: ChatCompletionRequest) {
  const { data, error } = await createChatCompletion({ body });
  if (error) throw new Error(error.error.message);
  assert(typeof data === 'object');
  const [choice] = data.choices;
  assert(choice);
  return { choice, usage: data.usage };
}

await go({
  async models() {
    const list = await listModels();
    assert(list.data?.data.some(({ id }) => id === 'offline/echo'));
    const one = await retrieveModel({ path: { model: 'offline/echo' } });
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
    const { role, content, tool_calls } = choice.message;
    const [call] = tool_calls ?? [];
    assert(call?.type === 'function');
    assert.equal(typeof JSON.parse(call.function.arguments).city, 'string');
    const result: ChatMessage = { role: 'tool', tool_call_id: call.id, content: '18 degrees' };
    const { choice: last } = await ask({ ...asked, messages: [hi, { role, content, tool_calls }, result] });
    assert.match(last.message.content ?? '', /18 degrees/);
  },
  async logprobs() {
    const { choice } = await ask({ ...echo, logprobs: true, top_logprobs: 2 });
    const [first] = choice.logprobs?.content ?? [];
    assert(first && first.logprob <= 0 && first.top_logprobs.length > 0);
    assert.equal((await ask(echo)).choice.logprobs, null);
  },
  async structured() {
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'city', schema } };
    const { choice } = await ask({ ...echo, response_format });
    assert.equal(typeof JSON.parse(choice.message.content ?? '').city, 'string');
  },
  /** The operation has no method for streams, since it answers with JSON too; the client has one for any. */
  async stream() {
    const { stream } = await client.sse.post<ChatCompletionChunk | '[DONE]'>({
      url: '/v1/chat/completions',
      body: { ...echo, stream: true },
      headers: { 'Content-Type': 'application/json' },
      security: [{ scheme: 'bearer', type: 'http' }],
    });
    let text = '';
    let last: unknown;
    for await (const event of stream as AsyncIterable<ChatCompletionChunk | '[DONE]'>) {
      last = event;
      if (event !== '[DONE]') text += event.choices[0]?.delta.content ?? '';
    }
    assert.match(text, /^You said: hi/);
    assert.equal(last, '[DONE]');
  },
  async 'error-400'() {
    const { error, response } = await createChatCompletion({ body: { ...echo, temperature: 3 } });
    assert.equal(response?.status, 400);
    assert.equal(error?.error.param, 'temperature');
    assert.equal(error.error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const { error, response } = await listModels({ auth: 'wrong' });
    assert.equal(response?.status, 401);
    assert.equal(error?.error.code, 'invalid_api_key');
  },
  async sessions() {
    const { response } = await createChatCompletion({ body: echo, headers: { 'x-openclaw-session-key': 'hey-api' } });
    const path = { session_key: response?.headers.get('x-openclaw-session-key') ?? '' };
    const list = await listSessions({ query: { limit: 100 } });
    assert(list.data?.data.some(({ id }) => id === path.session_key));
    const read = await getSession({ path });
    assert.equal(read.data?.turns[0]?.status, 'completed');
    assert.equal((await deleteSession({ path })).data?.deleted, true);
  },
  async health() {
    assert.equal((await getHealth()).data?.ok, true);
    assert.equal((await getReadiness()).data?.ready, true);
  },
});
