import assert from 'node:assert/strict';
import {
  createChatCompletion,
  deleteSession,
  getHealth,
  getReadiness,
  getSession,
  listModels,
  listSessions,
  retrieveModel,
  type ChatCompletionRequest,
  type ChatMessage,
  type CreateChatCompletionHeaders,
  type Tool,
} from './api.ts';
import { go, textOfEvents } from './harness.ts';
import { CreateChatCompletionBody, CreateChatCompletionResponse, ListModelsResponse } from './schemas.ts';

const [, , token = ''] = process.argv;
const as = (key: string): RequestInit => ({ headers: { authorization: `Bearer ${key}` } });
const me = as(token);

const hi: ChatMessage = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const tools: Tool[] = [{ type: 'function', function: { name: 'get_weather', parameters: schema } }];

async function ask(request: ChatCompletionRequest, headers: CreateChatCompletionHeaders = {}) {
  const answer = await createChatCompletion(request, headers, me);
  assert(answer.status === 200 && typeof answer.data === 'object');
  const [choice] = answer.data.choices;
  assert(choice);
  return { choice, usage: answer.data.usage, headers: answer.headers, data: answer.data };
}

await go({
  async models() {
    const list = await listModels(me);
    assert(list.status === 200 && list.data.data.some(({ id }) => id === 'offline/echo'));
    ListModelsResponse.parse(list.data);
    const one = await retrieveModel('offline/echo', me);
    assert(one.status === 200 && one.data.owned_by === 'offline');
  },
  async completion() {
    CreateChatCompletionBody.parse(echo);
    const { choice, usage, data } = await ask(echo);
    assert.match(choice.message.content ?? '', /^You said: hi/);
    assert.equal(choice.finish_reason, 'stop');
    assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
    CreateChatCompletionResponse.parse(data);
  },
  async tools() {
    const asked = { model: 'offline/tools', messages: [hi], tools };
    CreateChatCompletionBody.parse(asked);
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
    const { choice, data } = await ask({ ...echo, logprobs: true, top_logprobs: 2 });
    const [first] = choice.logprobs?.content ?? [];
    assert(first && first.logprob <= 0 && first.top_logprobs.length > 0);
    CreateChatCompletionResponse.parse(data);
    assert.equal((await ask(echo)).choice.logprobs, null);
  },
  async structured() {
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'city', schema } };
    const { choice } = await ask({ ...echo, response_format });
    assert.equal(typeof JSON.parse(choice.message.content ?? '').city, 'string');
  },
  /** The whole stream is one text. */
  async stream() {
    const { data } = await createChatCompletion({ ...echo, stream: true }, {}, me);
    assert(typeof data === 'string');
    assert.match(textOfEvents(data), /^You said: hi/);
  },
  async 'error-400'() {
    assert.equal(CreateChatCompletionBody.safeParse({ ...echo, temperature: 3 }).success, false);
    const answer = await createChatCompletion({ ...echo, temperature: 3 }, {}, me);
    assert(answer.status === 400);
    assert.equal(answer.data.error.param, 'temperature');
    assert.equal(answer.data.error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const answer = await listModels(as('wrong'));
    assert(answer.status === 401);
    assert.equal(answer.data.error.code, 'invalid_api_key');
  },
  async sessions() {
    const { headers } = await ask(echo, { 'x-openclaw-session-key': 'orval' });
    const key = headers.get('x-openclaw-session-key') ?? '';
    const list = await listSessions({ limit: 100 }, me);
    assert(list.status === 200 && list.data.data.some(({ id }) => id === key));
    const read = await getSession(key, {}, me);
    assert(read.status === 200 && read.data.turns[0]?.status === 'completed');
    const deleted = await deleteSession(key, me);
    assert(deleted.status === 200 && deleted.data.deleted);
  },
  async health() {
    const health = await getHealth();
    assert(health.status === 200 && health.data.ok);
    const ready = await getReadiness();
    assert(ready.status === 200 && ready.data.ready);
  },
});
