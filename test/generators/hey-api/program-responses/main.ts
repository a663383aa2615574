import assert from 'node:assert/strict';
import { client } from './api/client.gen.js';
import { createResponse, type CreateResponseRequest } from './api/index.js';
import { go } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
client.setConfig({ baseUrl, auth: token });
const tools: CreateResponseRequest['tools'] = [
  { type: 'function', name: 'get_weather', parameters: { type: 'object' } },
];

async function ask(body: CreateResponseRequest) {
  const { data, error } = await createResponse({ body });
  if (error) throw new Error(error.error.message);
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
    const { error, response } = await createResponse({ body: { input: 'hi', temperature: 9 } });
    assert.equal(response?.status, 400);
    assert.equal(error?.error.param, 'temperature');
  },
});
