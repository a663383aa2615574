import assert from 'node:assert/strict';
import { setConfig } from '@kubb/plugin-client/clients/fetch';
import { createResponse, type CreateResponseRequest, type ErrorResponse } from './api/index.ts';
import { go } from './harness.ts';

const [, , baseURL = '', token = ''] = process.argv;
/** It says of no body that it is JSON. */
setConfig({ baseURL, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' } });
const tools: CreateResponseRequest['tools'] = [
  { type: 'function', name: 'get_weather', parameters: { type: 'object' } },
];

async function ask(request: CreateResponseRequest) {
  const { data } = await createResponse(request);
  assert(typeof data === 'object');
  return data;
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
    const { status, data } = await createResponse({ input: 'hi', temperature: 9 });
    assert.equal(status, 400);
    assert.equal((data as unknown as ErrorResponse).error.param, 'temperature');
  },
});
