import assert from 'node:assert/strict';
import {
  Configuration,
  ResponseError,
  ResponsesApi,
  type CreateResponseRequest,
  type ErrorResponse,
  type OfferedTool,
} from './client/index.js';
import { go } from './harness.ts';

const [, , basePath = '', token = ''] = process.argv;
const api = new ResponsesApi(new Configuration({ basePath, accessToken: token }));
const tools: OfferedTool[] = [{ type: 'function', name: 'get_weather', parameters: { type: 'object' } }];
const ask = (createResponseRequest: CreateResponseRequest) => api.createResponse({ createResponseRequest });

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
    const error: unknown = await ask({ input: 'hi', temperature: 9 }).catch((reason: unknown) => reason);
    assert(error instanceof ResponseError && error.response.status === 400);
    assert.equal(((await error.response.json()) as ErrorResponse).error.param, 'temperature');
  },
});
