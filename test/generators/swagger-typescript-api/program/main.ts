import assert from 'node:assert/strict';
import {
  Api,
  type ChatCompletionRequest,
  type ChatMessage,
  type ErrorResponse,
  type HttpResponse,
  type Tool,
} from './api.ts';
import { go, textOfEvents } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
const connect = (key: string) => new Api({ baseUrl, baseApiParams: { headers: { authorization: `Bearer ${key}` } } });
const { v1, health, ready } = connect(token);

const hi: ChatMessage = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const tools: Tool[] = [{ type: 'function', function: { name: 'get_weather', parameters: schema } }];

async function ask(request: ChatCompletionRequest) {
  const { data } = await v1.createChatCompletion(request);
  const [choice] = data.choices;
  assert(choice);
  return { choice, usage: data.usage };
}

/** Of a call that must fail: the answer is thrown. */
async function failed(call: Promise<unknown>) {
  const answer = await call.then(
    () => assert.fail('it did not fail'),
    (thrown: HttpResponse<unknown, ErrorResponse>) => thrown,
  );
  return { status: answer.status, error: answer.error.error };
}

await go({
  async models() {
    const list = await v1.listModels();
    assert(list.data.data.some(({ id }) => id === 'offline/echo'));
    const one = await v1.retrieveModel('offline/echo');
    assert.equal(one.data.owned_by, 'offline');
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
  /** The answer is read as JSON unless it is said otherwise. */
  async stream() {
    const { data } = await v1.createChatCompletion({ ...echo, stream: true }, { format: 'text' });
    assert.match(textOfEvents(String(data)), /^You said: hi/);
  },
  async 'error-400'() {
    const { status, error } = await failed(v1.createChatCompletion({ ...echo, temperature: 3 }));
    assert.equal(status, 400);
    assert.equal(error.param, 'temperature');
    assert.equal(error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const { status, error } = await failed(connect('wrong').v1.listModels());
    assert.equal(status, 401);
    assert.equal(error.code, 'invalid_api_key');
  },
  async sessions() {
    const headers = { authorization: `Bearer ${token}`, 'x-openclaw-session-key': 'swagger-typescript-api' };
    const answer = await v1.createChatCompletion(echo, { headers });
    const key = answer.headers.get('x-openclaw-session-key') ?? '';
    const list = await v1.listSessions({ limit: 100 });
    assert(list.data.data.some(({ id }) => id === key));
    const read = await v1.getSession(key);
    assert.equal(read.data.turns[0]?.status, 'completed');
    assert.equal((await v1.deleteSession(key)).data.deleted, true);
  },
  async health() {
    assert.equal((await health.getHealth()).data.ok, true);
    assert.equal((await ready.getReadiness()).data.ready, true);
  },
});
