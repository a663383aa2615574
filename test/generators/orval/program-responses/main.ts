import assert from 'node:assert/strict';
import { createResponse, type CreateResponseRequest } from './api.ts';
import { go } from './harness.ts';
import { CreateResponseBody, CreateResponseResponse } from './schemas.ts';

const [, , token = ''] = process.argv;
const me: RequestInit = { headers: { authorization: `Bearer ${token}` } };
const tools: CreateResponseRequest['tools'] = [
  { type: 'function', name: 'get_weather', parameters: { type: 'object' } },
];

async function ask(request: CreateResponseRequest) {
  CreateResponseBody.parse(request);
  const answer = await createResponse(request, {}, me);
  assert(answer.status === 200 && typeof answer.data === 'object');
  CreateResponseResponse.parse(answer.data);
  return answer.data;
}

await go({
  async response() {
    const { output, usage } = await ask({ model: 'offline/echo', input: [{ role: 'user', content: 'hi' }] });
    const [message] = output;
    assert(message?.type === 'message');
    const [part] = message.content;
    assert(part?.type === 'output_text');
    assert.match(part.text, /^You said: hi/);
    assert.equal(usage?.total_tokens, (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0));
  },
  async call() {
    const [call] = (await ask({ model: 'offline/tools', input: 'hi', tools })).output;
    assert(call?.type === 'function_call');
    assert.equal(call.name, 'get_weather');
  },
  async 'error-400'() {
    const answer = await createResponse({ input: 'hi', temperature: 9 }, {}, me);
    assert(answer.status === 400);
    assert.equal(answer.data.error.param, 'temperature');
  },
});
