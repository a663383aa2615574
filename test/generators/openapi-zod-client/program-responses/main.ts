import assert from 'node:assert/strict';
import { isAxiosError } from 'axios';
import type { z } from 'zod';
import { createApiClient, schemas } from './api.ts';
import { go } from './harness.ts';

type Request = z.input<typeof schemas.CreateResponseRequest>;

const [, , url = '', token = ''] = process.argv;
const client = createApiClient(url, {
  axiosConfig: { headers: { authorization: `Bearer ${token}` } },
  // What is wrong shall reach the gateway.
  validate: 'response',
});
const tools: Request['tools'] = [{ type: 'function', name: 'get_weather', parameters: { type: 'object' } }];

await go({
  async response() {
    const request: Request = { model: 'offline/echo', input: [{ role: 'user', content: 'hi' }] };
    const { output, usage: found } = await client.createResponse(request);
    // Its type of what may be null is not that of the component.
    const usage = schemas.ResponseUsage.parse(found);
    const [message] = output;
    assert(message?.type === 'message');
    const [part] = message.content;
    assert(part?.type === 'output_text');
    assert.match(part.text, /^You said: hi/);
    assert.equal(usage.total_tokens, usage.input_tokens + usage.output_tokens);
  },
  async call() {
    const [call] = (await client.createResponse({ model: 'offline/tools', input: 'hi', tools })).output;
    assert(call?.type === 'function_call');
    assert.equal(call.name, 'get_weather');
  },
  async 'error-400'() {
    const thrown = await client.createResponse({ input: 'hi', temperature: 9 }).then(
      () => assert.fail('it did not fail'),
      (error: unknown) => error,
    );
    assert(isAxiosError(thrown));
    assert.equal(thrown.response?.status, 400);
    assert.equal(schemas.ErrorResponse.parse(thrown.response?.data).error.param, 'temperature');
  },
});
