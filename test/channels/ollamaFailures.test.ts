/** What Ollama says of requests that it cannot serve, and what the client reads of it. The words are those of Ollama 0.17.4. */
import { describe, expect, test } from 'vitest';
import { json, lines, startKind, streamed } from '../support/kind.ts';

const failure = (status: number, error: string) => json({ error }, status);
const user = [{ role: 'user', content: 'hi' }];
const schema = { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object', properties: { a: true } } } };

describe.each([true, false])('streamed: %s', (stream) => {
  test('a schema that cannot be compiled is a 400 that names it, after one attempt', async () => {
    const { client, upstream } = await startKind([failure(500, 'invalid JSON schema in format')], { api: 'ollama' });
    const { status, json: body } = await client.chat({ stream, messages: user, response_format: schema });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      type: 'invalid_request_error',
      param: 'response_format',
      message: expect.stringContaining('invalid JSON schema in format') as string,
    });
    expect(upstream.requests).toHaveLength(1);
  });

  test.each([
    'model failed to load, this may be due to resource limitations or an internal error, check ollama server logs for details',
    'unable to load model: /blobs/sha256-1',
  ])('a model that cannot be loaded is told with its reason: %s', async (reason) => {
    const { client } = await startKind([failure(500, reason)], { api: 'ollama' });
    const { status, json: body } = await client.chat({ stream, messages: user });
    expect(status).toBeGreaterThanOrEqual(500);
    expect(body.error.message).toContain(reason);
  });

  test('an unknown model that the client asked for is its 404', async () => {
    const { client } = await startKind([failure(404, "model 'y' not found")], { api: 'ollama' });
    const { status, json: body } = await client.chat({ stream, messages: user, model: 'up/y' });
    expect([status, body.error.code, body.error.param]).toEqual([404, 'model_not_found', 'model']);
  });

  test('an image for a model that cannot see is a 400 that names its place in what the client sent', async () => {
    const shown = json({ capabilities: ['completion'] });
    const { client, upstream } = await startKind([shown], { api: 'ollama', agent: { systemPrompt: 'Be kind.' } });
    const image = { type: 'image_url', image_url: { url: `data:image/png;base64,${png}` } };
    const content = [{ type: 'text', text: 'What is it?' }, image];
    const { status, json: body } = await client.chat({ stream, messages: [...user, { role: 'user', content }] });
    expect([status, body.error.param]).toEqual([400, 'messages[1].content[1]']);
    expect(upstream.requests.map(({ path }) => path)).toEqual(['/api/show']);
  });

  test('a context that fills while the model answers ends with length', async () => {
    const answer = lines({ message: { content: 'one two' } }, { done: true, done_reason: 'length' });
    const { client, upstream } = await startKind([answer], { api: 'ollama' });
    const { text } = await client.chat({ stream, messages: user });
    expect(text).toContain('"finish_reason":"length"');
    expect(upstream.requests[0]?.body).toMatchObject({ truncate: false, shift: false });
  });
});

const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64');

test("the role that Ollama's own /v1 repeats in each chunk is told once", async () => {
  const said = (content: string, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason }] })}\n\n`;
  const { client } = await startKind([streamed(said('a'), said('b'), said('', 'stop'), 'data: [DONE]\n\n')]);
  const { text } = await client.chat({ stream: true, messages: user });
  expect(text.match(/"role"/g)).toHaveLength(1);
  expect([...text.matchAll(/"content":"(\w+)"/g)].map(([, word]) => word)).toEqual(['a', 'b']);
});

test('a runner of /v1 that dies ends its stream without an end, which is an error', async () => {
  const cut = streamed('data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"a"}}]}\n\n');
  const { client } = await startKind([cut]);
  const { events } = await client.chat({ stream: true, messages: user });
  expect(JSON.parse(events.at(-1) ?? '{}')).toHaveProperty('error.code');
  expect(events).not.toContain('[DONE]');
});
