/** OpenAI's own client for JavaScript, by the Responses API. */
import OpenAI, { APIError } from 'openai';
import { zodResponsesFunction, zodTextFormat } from 'openai/helpers/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';

let server: TestGateway & { close(): Promise<void> };
let client: OpenAI;
beforeAll(async () => {
  server = await startTestGateway(undefined, {}, { keep: true });
  client = new OpenAI({ baseURL: `${server.url}/v1`, apiKey: token, maxRetries: 0 });
});
afterAll(() => server.close());

const city = z.object({ name: z.string(), population: z.number() });

test('asks, goes on, reads, lists and deletes', async () => {
  const first = await client.responses.create({ model: 'openclaw', input: 'one', metadata: { a: 'b' } });
  expect(first.output_text).toContain('You said: one');
  const second = await client.responses.create({ model: 'openclaw', input: 'two', previous_response_id: first.id });
  expect(second.output_text).toContain('turn 2');
  expect(await client.responses.retrieve(first.id)).toMatchObject({ id: first.id, metadata: { a: 'b' } });
  const items = [];
  for await (const item of client.responses.inputItems.list(first.id)) items.push(item);
  expect(items).toMatchObject([{ type: 'message', role: 'user', content: [{ text: 'one' }] }]);
  await client.responses.delete(first.id);
  await expect(client.responses.retrieve(first.id)).rejects.toMatchObject({ status: 404, code: 'response_not_found' });
});

test('compacts, and goes on by what came of it', async () => {
  const compacted = await client.responses.compact({ model: 'openclaw', input: 'My name is Alice.' });
  expect(compacted.output.map(({ type }) => type)).toEqual(['message', 'compaction']);
  const next = { role: 'user' as const, content: 'two' };
  const input = [...(compacted.output as OpenAI.Responses.ResponseInputItem[]), next];
  expect((await client.responses.create({ model: 'openclaw', input })).output_text).toContain('You said: two');
});

test('streams, and puts the events together to the same response', async () => {
  const stream = client.responses.stream({ model: 'offline/reasoning', input: 'hi' });
  const words: string[] = [];
  stream.on('response.output_text.delta', ({ delta }) => void words.push(delta));
  const final = await stream.finalResponse();
  expect(final.output_text).toBe(words.join(''));
  expect(final.output.map(({ type }) => type)).toEqual(['reasoning', 'message']);
});

test('parses the arguments of calls, and answers in a format', async () => {
  const tool = zodResponsesFunction({ name: 'save_city', parameters: city });
  const { output } = await client.responses.parse({ model: 'offline/tools', input: 'hi', tools: [tool] });
  expect(output[0]).toMatchObject({ type: 'function_call', parsed_arguments: { name: expect.any(String) } });
  const format = { format: zodTextFormat(city, 'city') };
  const { output_parsed: parsed } = await client.responses.parse({ model: 'openclaw', input: 'A city.', text: format });
  expect(parsed).toEqual({ name: expect.any(String), population: expect.any(Number) });
});

test('a stream that fails in the middle throws what went wrong', async () => {
  const stream = await client.responses.create({ model: 'offline/cut', input: 'hi', stream: true });
  const read = async () => {
    for await (const event of stream) expect(event.type).not.toBe('response.completed');
  };
  await expect(read()).rejects.toThrow(APIError);
  await expect(client.responses.stream({ model: 'offline/cut', input: 'hi' }).finalResponse()).rejects.toThrow(
    APIError,
  );
});
