import assert from 'node:assert/strict';
import {
  ChatApi,
  Configuration,
  HealthApi,
  ModelsApi,
  ResponseError,
  SessionsApi,
  type ChatCompletionRequest,
  type ChatMessage,
  type ErrorObject,
  type ErrorResponse,
  type Tool,
} from './client/index.js';
import { go, readEvents } from './harness.ts';

const [, , basePath = '', token = ''] = process.argv;
const me = new Configuration({ basePath, accessToken: token });
const chat = new ChatApi(me);

const hi: ChatMessage = { role: 'user', content: 'hi' };
const echo = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };
const tools: Tool[] = [{ type: 'function', function: { name: 'get_weather', parameters: schema } }];

async function ask(chatCompletionRequest: ChatCompletionRequest) {
  const { choices, usage } = await chat.createChatCompletion({ chatCompletionRequest });
  const [choice] = choices;
  assert(choice);
  return { choice, usage };
}

async function refused(call: Promise<unknown>, status: number): Promise<ErrorObject> {
  const error: unknown = await call.catch((reason: unknown) => reason);
  assert(error instanceof ResponseError && error.response.status === status);
  return ((await error.response.json()) as ErrorResponse).error;
}

await go({
  async models() {
    const api = new ModelsApi(me);
    const { data } = await api.listModels();
    assert(data.some(({ id }) => id === 'offline/echo'));
    assert.equal((await api.retrieveModel({ model: 'offline/echo' })).owned_by, 'offline');
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
    const result: ChatMessage = { role: 'tool', tool_call_id: call.id, content: '18 degrees' };
    const { choice: last } = await ask({ ...asked, messages: [hi, choice.message, result] });
    assert.match(last.message.content ?? '', /18 degrees/);
  },
  async logprobs() {
    const { choice } = await ask({ ...echo, logprobs: true, top_logprobs: 2 });
    const [first] = choice.logprobs?.content ?? [];
    assert(first && first.logprob <= 0 && first.top_logprobs.length > 0);
    assert.equal((await ask(echo)).choice.logprobs, null);
  },
  async structured() {
    const { choice } = await ask({
      ...echo,
      response_format: { type: 'json_schema', json_schema: { name: 'city', schema } },
    });
    assert.equal(typeof JSON.parse(choice.message.content ?? '').city, 'string');
  },
  /** `…Raw` gives out the response itself: its body is the stream. */
  async stream() {
    const { raw } = await chat.createChatCompletionRaw({ chatCompletionRequest: { ...echo, stream: true } });
    assert(raw.body);
    assert.match(await readEvents(raw.body), /^You said: hi/);
  },
  async 'error-400'() {
    const error = await refused(ask({ ...echo, temperature: 3 }), 400);
    assert.equal(error.param, 'temperature');
    assert.equal(error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const stranger = new ModelsApi(new Configuration({ basePath, accessToken: 'wrong' }));
    assert.equal((await refused(stranger.listModels(), 401)).code, 'invalid_api_key');
  },
  async sessions() {
    const xOpenclawSessionKey = 'typescript/fetch';
    const { raw } = await chat.createChatCompletionRaw({ chatCompletionRequest: echo, xOpenclawSessionKey });
    const sessionKey = raw.headers.get('x-openclaw-session-key') ?? '';
    const api = new SessionsApi(me);
    const { data } = await api.listSessions({ limit: 100 });
    assert(data.some(({ id }) => id === sessionKey));
    const { turns } = await api.getSession({ sessionKey });
    assert.equal(turns[0]?.status, 'completed');
    assert.deepEqual(turns[0].messages[0], hi);
    assert.equal((await api.deleteSession({ sessionKey })).deleted, true);
  },
  async health() {
    const api = new HealthApi(new Configuration({ basePath }));
    assert.equal((await api.getHealth()).ok, true);
    assert.equal((await api.getReadiness()).ready, true);
  },
});
