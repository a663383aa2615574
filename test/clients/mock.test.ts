/** The official client of the OpenAI API against the mock, with nothing but `baseURL` and any key. */
import OpenAI, {
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
} from 'openai';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMock, type Mock } from '../../tools/mock/server.ts';
import { collect } from '../support/collect.ts';

const hi: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'hi' }];
const place = { type: 'object', required: ['zone'], properties: { zone: { type: 'string' } } };

let mock: Mock;
let openai: OpenAI;

beforeAll(async () => {
  mock = await startMock({ port: 0, log: pino({ level: 'silent' }) });
  openai = new OpenAI({ apiKey: 'any', baseURL: `${mock.url}/v1`, maxRetries: 0 });
});
afterAll(() => mock.close());

const textOf = (chunks: OpenAI.ChatCompletionChunk[]): string =>
  chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');

test('it completes, and repeats the model', async () => {
  const completion = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: hi });
  expect(completion).toMatchObject({ model: 'gpt-6-luna', choices: [{ finish_reason: 'stop' }] });
  expect(completion.choices[0]?.message.content).not.toBe('');
});

test('it streams, to the loop and to the helper', async () => {
  const chunks = await collect(
    await openai.chat.completions.create({
      model: 'openclaw',
      messages: hi,
      stream: true,
      stream_options: { include_usage: true },
    }),
  );
  expect(textOf(chunks)).not.toBe('');
  expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
  const folded = await openai.chat.completions.stream({ model: 'openclaw', messages: hi }).finalChatCompletion();
  expect(folded.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: textOf(chunks) } });
});

test.each([false, true])("the client's own tool loop runs to its end, streamed: %s", async (isStreamed) => {
  const zones: unknown[] = [];
  const tool = {
    type: 'function' as const,
    function: {
      name: 'get_time',
      description: 'The time.',
      parameters: place,
      parse: JSON.parse,
      function(given: object) {
        zones.push(given);
        return 'noon';
      },
    },
  };
  const request = { model: 'openclaw', messages: hi, tools: [tool] };
  const runner = isStreamed
    ? openai.chat.completions.runTools({ ...request, stream: true })
    : openai.chat.completions.runTools(request);
  expect(await runner.finalContent()).not.toBe('');
  expect(zones).toEqual([{ zone: expect.any(String) }]);
});

test('a structured output is parsed', async () => {
  const json_schema = { name: 'place', strict: true, schema: place };
  const { choices } = await openai.chat.completions.parse({
    model: 'openclaw',
    messages: hi,
    response_format: { type: 'json_schema', json_schema },
  });
  expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ zone: expect.any(String) });
});

test('models are listed and retrieved', async () => {
  const ids = (await collect(await openai.models.list())).map(({ id }) => id);
  expect(ids).toContain('openclaw');
  for (const id of [...ids, 'meta/llama/3']) expect((await openai.models.retrieve(id)).id).toBe(id);
});

/** What the mock is asked for, and what the client throws. */
const errors: [prefer: string, error: new (...args: never[]) => Error, code: string][] = [
  ['code=400, example=invalidValue', BadRequestError, 'invalid_value'],
  ['code=401, example=wrongKey', AuthenticationError, 'invalid_api_key'],
  ['example=modelNotFound', NotFoundError, 'model_not_found'],
  ['code=429', RateLimitError, 'rate_limit_exceeded'],
  ['code=503', InternalServerError, 'server_is_overloaded'],
];

test.each(errors)('Prefer: %s throws %o', async (prefer, error, code) => {
  for (const stream of [false, true]) {
    const caught = await openai.chat.completions
      .create({ model: 'openclaw', messages: hi, stream }, { headers: { prefer } })
      .catch((thrown: unknown) => thrown);
    expect(caught).toBeInstanceOf(error);
    expect(caught).toMatchObject({ code, requestID: expect.stringMatching(/^req_/) });
  }
});

test('what breaks the contract throws with its param', async () => {
  const messages = [{ role: 'robot', content: 'hi' }] as unknown as typeof hi;
  const sent = openai.chat.completions.create({ model: 'openclaw', messages });
  await expect(sent).rejects.toMatchObject({ status: 400, param: 'messages[0].role' });
});

test('a stream that fails throws in the loop, after what it had said', async () => {
  const stream = await openai.chat.completions.create(
    { model: 'openclaw', messages: hi, stream: true },
    { headers: { prefer: 'example=errorInStream' } },
  );
  const said: OpenAI.ChatCompletionChunk[] = [];
  await expect(async () => {
    for await (const chunk of stream) said.push(chunk);
  }).rejects.toMatchObject({ code: 'upstream_disconnected' });
  expect(textOf(said)).not.toBe('');
});

test('x-should-retry: the client sends again what may succeed, and nothing else', async () => {
  const counts = [];
  for (const prefer of ['example=overloaded', 'example=storageFull']) {
    let count = 0;
    const counting: typeof fetch = (...asked) => fetch(...asked).finally(() => count++);
    const retrying = new OpenAI({ apiKey: 'any', baseURL: `${mock.url}/v1`, maxRetries: 1, fetch: counting });
    await expect(
      retrying.chat.completions.create({ model: 'openclaw', messages: hi }, { headers: { prefer } }),
    ).rejects.toThrow(InternalServerError);
    counts.push(count);
  }
  expect(counts).toEqual([2, 1]);
});
