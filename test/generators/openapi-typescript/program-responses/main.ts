import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './api.ts';
import { go } from './harness.ts';

type Request = components['schemas']['CreateResponseRequest'];

const [, , baseUrl = '', token = ''] = process.argv;
const client = createClient<paths, 'application/json'>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
const tools: Request['tools'] = [{ type: 'function', name: 'get_weather', parameters: { type: 'object' } }];

async function ask(body: Request) {
  const { data, error } = await client.POST('/v1/responses', { body });
  if (error) throw new Error(error.error.message);
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
    const { error, response } = await client.POST('/v1/responses', { body: { input: 'hi', temperature: 9 } });
    assert.equal(response.status, 400);
    assert.equal(error?.error.param, 'temperature');
  },
});
