/** A provider on loopback, with its part of a configuration. */
import { onTestFinished } from 'vitest';
import { sendJson, startFakeUpstream, type UpstreamHandler } from './fakeUpstream.ts';

/** Answers `Hello.`, whole or streamed, and says that it used so many tokens. */
export const fixedUsage =
  (total_tokens: number): UpstreamHandler =>
  async (request, response) => {
    const usage = { prompt_tokens: total_tokens - 1, completion_tokens: 1, total_tokens };
    const one = { id: 'x', created: 1, model: 'one' };
    if (!request.body.stream) {
      const choices = [{ index: 0, message: { role: 'assistant', content: 'Hello.' }, finish_reason: 'stop' }];
      await sendJson(200, { ...one, object: 'chat.completion', choices, usage })(request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const object = 'chat.completion.chunk';
    const chunks = [
      { ...one, object, choices: [{ index: 0, delta: { role: 'assistant', content: 'Hello.' }, finish_reason: null }] },
      { ...one, object, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
      { ...one, object, choices: [], usage },
    ];
    response.end(
      [...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''),
    );
  };

/** Starts one that ends with the test. Its model is `up/one`. */
export async function startFakeProvider(handler: UpstreamHandler) {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  return { upstream, models: { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['one'] } } } };
}
