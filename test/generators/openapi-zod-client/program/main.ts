import assert from 'node:assert/strict';
import { isAxiosError } from 'axios';
import { z } from 'zod';
import { createApiClient, schemas } from './api.ts';
import { go, textOfEvents } from './harness.ts';

const [, , url = '', token = ''] = process.argv;
const connect = (key: string) => createApiClient(url, { axiosConfig: { headers: { authorization: `Bearer ${key}` } } });
const client = connect(token);

type Request = z.input<typeof schemas.ChatCompletionRequest>;
type Message = z.input<typeof schemas.ChatMessage>;

const hi: Message = { role: 'user', content: 'hi' };
const echo: Request = { model: 'offline/echo', messages: [hi] };
const schema = { type: 'object', required: ['city'], properties: { city: { type: 'string' } } };

async function ask(request: Request) {
  const answer = await client.createChatCompletion(request);
  const [choice] = answer.choices;
  assert(choice);
  return { choice, usage: answer.usage };
}

/** Of a call that must fail: the answer is thrown. */
async function failed(call: Promise<unknown>) {
  const thrown = await call.then(
    () => assert.fail('it did not fail'),
    (error: unknown) => error,
  );
  if (!isAxiosError(thrown)) throw thrown;
  return { status: thrown.response?.status, error: schemas.ErrorResponse.parse(thrown.response?.data).error };
}

await go({
  async models() {
    const list = await client.listModels();
    assert(list.data.some(({ id }) => id === 'offline/echo'));
    const one = await client.retrieveModel({ params: { model: 'offline/echo' } });
    assert.equal(one.owned_by, 'offline');
  },
  async completion() {
    const { choice, usage } = await ask(echo);
    assert.match(choice.message.content ?? '', /^You said: hi/);
    assert.equal(usage.total_tokens, usage.prompt_tokens + usage.completion_tokens);
  },
  async tools() {
    const tools = [{ type: 'function' as const, function: { name: 'get_weather', parameters: schema } }];
    const asked = { model: 'offline/tools', messages: [hi], tools };
    const { choice } = await ask(asked);
    const { role, content, tool_calls } = choice.message;
    const [call] = tool_calls ?? [];
    assert(call?.type === 'function');
    assert.equal(typeof JSON.parse(call.function.arguments).city, 'string');
    const result: Message = { role: 'tool', tool_call_id: call.id, content: '18 degrees' };
    const { choice: last } = await ask({ ...asked, messages: [hi, { role, content, tool_calls }, result] });
    assert.match(last.message.content ?? '', /18 degrees/);
  },
  /** A component beside null is of any type to the generator, but the component has its own schema. */
  async logprobs() {
    const { choice } = await ask({ ...echo, logprobs: true, top_logprobs: 2 });
    const [first] = schemas.Logprobs.parse(choice.logprobs).content ?? [];
    assert(first && first.logprob <= 0 && first.top_logprobs.length > 0);
    assert.equal((await ask(echo)).choice.logprobs, null);
  },
  async structured() {
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'city', schema } };
    const { choice } = await ask({ ...echo, response_format });
    assert.equal(typeof JSON.parse(choice.message.content ?? '').city, 'string');
  },
  /** The client checks every answer as JSON; its axios gives a stream as one text. */
  async stream() {
    const { data } = await client.axios.post<string>('/v1/chat/completions', { ...echo, stream: true });
    assert.match(textOfEvents(data), /^You said: hi/);
  },
  async 'error-400'() {
    assert.equal(schemas.ChatCompletionRequest.safeParse({ ...echo, temperature: 3 }).success, false);
    // The client refuses what does not fit; this the server refuses.
    const { status, error } = await failed(client.createChatCompletion({ ...echo, model: 'offline/error-400' }));
    assert.equal(status, 400);
    assert.equal(error.type, 'invalid_request_error');
  },
  async 'error-401'() {
    const { status, error } = await failed(connect('wrong').listModels());
    assert.equal(status, 401);
    assert.equal(error.code, 'invalid_api_key');
  },
  async sessions() {
    const headers = { 'x-openclaw-session-key': 'openapi-zod-client' };
    await client.createChatCompletion(echo, { headers });
    const params = { session_key: 'agent:main:openapi-zod-client' };
    const list = await client.listSessions({ queries: { limit: 100 } });
    assert(list.data.some(({ id }) => id === params.session_key));
    const read = await client.getSession({ params });
    assert.equal(read.turns[0]?.status, 'completed');
    assert.equal((await client.deleteSession(undefined, { params })).deleted, true);
  },
  async health() {
    assert.equal((await client.getHealth()).ok, true);
    assert.equal((await client.getReadiness()).ready, true);
  },
});
