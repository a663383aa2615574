import assert from 'node:assert/strict';
import { setConfig, type Client, type RequestConfig } from '@kubb/plugin-client/clients/fetch';
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
  type ErrorResponse,
  type Tool,
} from './api/index.ts';
import { go, textOfEvents } from './harness.ts';

const [, , baseURL = '', token = ''] = process.argv;
/** It says of no body that it is JSON. */
const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
setConfig({ baseURL, headers });

const hi: ChatMessage = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const tools: Tool[] = [{ type: 'function', function: { name: 'get_weather', parameters: schema } }];

async function ask(request: ChatCompletionRequest) {
  const { data } = await createChatCompletion(request);
  assert(typeof data === 'object');
  const [choice] = data.choices;
  assert(choice);
  return { choice, usage: data.usage };
}

/** The client throws no errors, and its types know the status of success alone: an error's body is to be named. */
const errorIn = ({ data }: { data: unknown }) => (data as ErrorResponse).error;

await go({
  async models() {
    const list = await listModels();
    assert(list.data.data.some(({ id }) => id === 'offline/echo'));
    const one = await retrieveModel('offline/echo');
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
  /** Its client reads every answer as JSON; another one may be given. */
  async stream() {
    const client: Client = async <TData>({ url, method, data }: RequestConfig<unknown>) => {
      const answer = await fetch(`${baseURL}${url}`, { method: method!, headers, body: JSON.stringify(data) });
      const { status, statusText, headers: received } = answer;
      return { data: (await answer.text()) as TData, status, statusText, headers: received };
    };
    const { data } = await createChatCompletion({ ...echo, stream: true }, {}, { client });
    assert.match(textOfEvents(String(data)), /^You said: hi/);
  },
  async 'error-400'() {
    const answer = await createChatCompletion({ ...echo, temperature: 3 });
    assert.equal(answer.status, 400);
    assert.equal(errorIn(answer).param, 'temperature');
    assert.equal(errorIn(answer).type, 'invalid_request_error');
  },
  async 'error-401'() {
    const answer = await listModels({ headers: { authorization: 'Bearer wrong' } });
    assert.equal(answer.status, 401);
    assert.equal(errorIn(answer).code, 'invalid_api_key');
  },
  async sessions() {
    const answer = await createChatCompletion(echo, { 'x-openclaw-session-key': 'kubb' });
    const key = answer.headers.get('x-openclaw-session-key') ?? '';
    const list = await listSessions({ limit: 100 });
    assert(list.data.data.some(({ id }) => id === key));
    const read = await getSession(key);
    assert.equal(read.data.turns[0]?.status, 'completed');
    assert.equal((await deleteSession(key)).data.deleted, true);
  },
  async health() {
    assert.equal((await getHealth()).data.ok, true);
    assert.equal((await getReadiness()).data.ready, true);
  },
});
