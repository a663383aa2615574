import assert from 'node:assert/strict';
import { Api, InputRole, type CreateResponseRequest, type ErrorResponse, type HttpResponse } from './api.ts';
import { go } from './harness.ts';

const [, , baseUrl = '', token = ''] = process.argv;
const { v1 } = new Api({ baseUrl, baseApiParams: { headers: { authorization: `Bearer ${token}` } } });
const tools: CreateResponseRequest['tools'] = [
  { type: 'function', name: 'get_weather', parameters: { type: 'object' } },
];
const ask = async (request: CreateResponseRequest) => (await v1.createResponse(request)).data;

await go({
  async response() {
    const { output, usage } = await ask({ model: 'offline/echo', input: [{ role: InputRole.User, content: 'hi' }] });
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
    const failed = await ask({ input: 'hi', temperature: 9 }).then(
      () => assert.fail('it did not fail'),
      (thrown: HttpResponse<unknown, ErrorResponse>) => thrown,
    );
    assert.equal(failed.status, 400);
    assert.equal(failed.error.error.param, 'temperature');
  },
});
