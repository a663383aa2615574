/** The official client of the OpenAI API with nothing but `baseURL` and the gateway's token. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import OpenAI, {
  APIError,
  AuthenticationError,
  BadRequestError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type ClientOptions,
} from 'openai';
import type { Stream } from 'openai/streaming';
import { describe, expect, test } from 'vitest';
import { startTestGateway, token, twoAgents, type TestGateway } from '../support/gateway.ts';
import { collect } from '../support/collect.ts';

type Message = OpenAI.ChatCompletionMessageParam;

const hi: Message[] = [{ role: 'user', content: 'hi' }];

/** @param options more for the client @param file the gateway's configuration */
async function connect(options: ClientOptions = {}, file: object = twoAgents) {
  const gateway = await startTestGateway(file);
  const openai = new OpenAI({ apiKey: token, baseURL: `${gateway.url}/v1`, maxRetries: 0, ...options });
  return { gateway, openai };
}

const requestLines = ({ log }: TestGateway) => log.filter(({ msg }) => msg === 'request');

const textOf = (chunks: OpenAI.ChatCompletionChunk[]): string =>
  chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join('');

test('a completion has a text, a finish_reason and a real usage', async () => {
  const { openai } = await connect();
  const completion = await openai.chat.completions.create({ model: 'openclaw', messages: hi });
  expect(completion).toMatchObject({ object: 'chat.completion', model: 'openclaw' });
  expect(completion.choices[0]?.message.content).toContain('You said: hi');
  expect(completion.choices[0]?.finish_reason).toBe('stop');
  const { prompt_tokens, completion_tokens, total_tokens } = completion.usage ?? {};
  expect(prompt_tokens).toBeGreaterThan(0);
  expect(completion_tokens).toBeGreaterThan(0);
  expect(total_tokens).toBe(Number(prompt_tokens) + Number(completion_tokens));
});

test('a stream says what the completion says, and finishes once', async () => {
  const { openai } = await connect();
  const completion = await openai.chat.completions.create({ model: 'openclaw', messages: hi });
  const stream = await openai.chat.completions.create({ model: 'openclaw', messages: hi, stream: true });
  const chunks = await collect(stream);
  expect(textOf(chunks)).toBe(completion.choices[0]?.message.content);
  expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
  const reasons = chunks.flatMap(({ choices }) => choices.flatMap(({ finish_reason }) => finish_reason ?? []));
  expect(reasons).toEqual(['stop']);
});

test('the stream helper folds a stream into the completion', async () => {
  const { openai } = await connect();
  const completion = await openai.chat.completions.create({ model: 'openclaw', messages: hi });
  const stream = openai.chat.completions.stream({ model: 'openclaw', messages: hi });
  const folded = await stream.finalChatCompletion();
  expect(folded.choices[0]?.message.content).toBe(completion.choices[0]?.message.content);
  expect(folded.choices[0]?.finish_reason).toBe('stop');
});

test('include_usage puts the usage of the completion into the last chunk alone', async () => {
  const { openai } = await connect();
  const request = { model: 'openclaw', messages: hi };
  const { usage } = await openai.chat.completions.create(request);
  const chunks = await collect(
    await openai.chat.completions.create({ ...request, stream: true, stream_options: { include_usage: true } }),
  );
  expect(chunks.at(-1)).toMatchObject({ choices: [], usage });
  expect(chunks.slice(0, -1).filter((chunk) => chunk.usage !== null)).toEqual([]);
});

test('without include_usage no chunk has a usage', async () => {
  const { openai } = await connect();
  const chunks = await collect(await openai.chat.completions.create({ model: 'openclaw', messages: hi, stream: true }));
  expect(chunks.filter((chunk) => 'usage' in chunk || chunk.choices.length === 0)).toEqual([]);
});

const city = {
  type: 'object',
  additionalProperties: false,
  required: ['city', 'days'],
  properties: {
    city: { type: 'string', minLength: 1 },
    days: { type: 'integer', minimum: 1, maximum: 14 },
    unit: { enum: ['celsius', 'fahrenheit'] },
  },
};
const weather: OpenAI.ChatCompletionFunctionTool = {
  type: 'function',
  function: { name: 'get_weather', description: 'The weather of a city.', parameters: city },
};
const time: OpenAI.ChatCompletionFunctionTool = {
  type: 'function',
  function: { name: 'get_time', parameters: { type: 'object', properties: {} } },
};
const question: Message[] = [{ role: 'user', content: 'What is the weather in Paris?' }];

const fits = (schema: object, value: unknown): boolean => new Ajv2020().validate(schema, value);

function functionCalls(message: OpenAI.ChatCompletionMessage | undefined) {
  return (message?.tool_calls ?? []).flatMap((call) => (call.type === 'function' ? [call] : []));
}

test('a tool that the model wants comes back as a call with arguments that fit its schema', async () => {
  const { openai } = await connect();
  const completion = await openai.chat.completions.create({
    model: 'offline/tools',
    messages: question,
    tools: [weather],
  });
  const [choice] = completion.choices;
  expect(choice?.finish_reason).toBe('tool_calls');
  const [call, ...others] = functionCalls(choice?.message);
  expect(others).toEqual([]);
  expect(call?.function.name).toBe('get_weather');
  expect(fits(city, JSON.parse(call?.function.arguments ?? ''))).toBe(true);
});

test('the result of a call, sent back, becomes the answer', async () => {
  const { openai } = await connect();
  const request = { model: 'offline/tools', tools: [weather] };
  const first = await openai.chat.completions.create({ ...request, messages: question });
  const message = first.choices[0]?.message;
  const results = functionCalls(message).map(({ id }): Message => ({
    role: 'tool',
    tool_call_id: id,
    content: '18 degrees',
  }));
  const second = await openai.chat.completions.create({
    ...request,
    messages: [...question, ...(message ? [message] : []), ...results],
  });
  expect(second.choices[0]?.finish_reason).toBe('stop');
  expect(second.choices[0]?.message.content).toContain('The tool said: 18 degrees');
});

test("the client's own tool loop runs to its end, streamed and not", async () => {
  const { openai } = await connect();
  const request = {
    model: 'offline/tools',
    messages: question,
    tools: [
      {
        type: 'function' as const,
        function: {
          name: 'get_weather',
          description: 'The weather of a city.',
          parameters: city,
          parse: JSON.parse,
          function: (asked: { days: number }) => `${asked.days} days of sun`,
        },
      },
    ],
  };
  const plain = await openai.chat.completions.runTools(request).finalContent();
  const streamed = await openai.chat.completions.runTools({ ...request, stream: true }).finalContent();
  expect(plain).toContain('The tool said: 1 days of sun');
  expect(streamed).toBe(plain);
});

test('two wanted tools are two calls with ids of their own, streamed and not', async () => {
  const { openai } = await connect();
  const request = { model: 'offline/tools', messages: question, tools: [weather, time] };
  const completion = await openai.chat.completions.create(request);
  const folded = await openai.chat.completions.stream(request).finalChatCompletion();
  for (const { choices } of [completion, folded]) {
    const calls = functionCalls(choices[0]?.message);
    expect(calls.map((call) => call.function.name)).toEqual(['get_weather', 'get_time']);
    expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
    expect(fits(city, JSON.parse(calls[0]?.function.arguments ?? ''))).toBe(true);
    expect(choices[0]?.finish_reason).toBe('tool_calls');
  }
});

test('parallel_tool_calls: false allows one call, streamed and not', async () => {
  const { openai } = await connect();
  const request = {
    model: 'offline/tools',
    messages: question,
    tools: [weather, time],
    parallel_tool_calls: false,
  };
  const completion = await openai.chat.completions.create(request);
  const folded = await openai.chat.completions.stream(request).finalChatCompletion();
  for (const { choices } of [completion, folded]) expect(functionCalls(choices[0]?.message)).toHaveLength(1);
});

test('a structured output is parsed by the client and fits the schema', async () => {
  const { openai } = await connect();
  const completion = await openai.chat.completions.parse({
    model: 'openclaw',
    messages: [{ role: 'user', content: 'Give me a forecast.' }],
    response_format: { type: 'json_schema', json_schema: { name: 'city', strict: true, schema: city } },
  });
  expect(fits(city, completion.choices[0]?.message.parsed)).toBe(true);
});

test('models.list names the agents and the models, and each of them can be retrieved', async () => {
  const { openai } = await connect();
  const models = await collect(openai.models.list());
  const ids = models.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['openclaw', 'openclaw/main', 'openclaw/beta', 'offline/echo']));
  const found = await Promise.all(ids.map((id) => openai.models.retrieve(id)));
  expect(found).toEqual(models);
});

test('models.retrieve finds an agent and a model with a slash in its name', async () => {
  const { openai } = await connect();
  const agent = await openai.models.retrieve('openclaw:main');
  const model = await openai.models.retrieve('offline/echo');
  expect(agent).toMatchObject({ id: 'openclaw:main', object: 'model', owned_by: 'openclaw' });
  expect(model).toMatchObject({ id: 'offline/echo', object: 'model', owned_by: 'offline' });
});

test('a header of the client selects the agent, and the answer says who answered', async () => {
  const { openai } = await connect();
  const { data, response } = await openai.chat.completions
    .create({ model: 'openclaw', messages: hi }, { headers: { 'x-openclaw-agent-id': 'beta' } })
    .withResponse();
  expect(data.choices[0]?.message.content).toContain('You are Beta.');
  expect(response.headers.get('x-openclaw-agent-id')).toBe('beta');
});

test('requests with the same user share a session, others do not', async () => {
  const { openai } = await connect();
  const say = async (user?: string) => {
    const completion = await openai.chat.completions.create({
      model: 'openclaw',
      messages: hi,
      ...(user !== undefined && { user }),
    });
    return /turn \d+/.exec(completion.choices[0]?.message.content ?? '')?.[0];
  };
  const turns = [await say('alice'), await say('alice'), await say('bob'), await say(), await say('alice')];
  expect(turns).toEqual(['turn 1', 'turn 2', 'turn 1', 'turn 1', 'turn 3']);
});

interface Refusal {
  kind: string;
  error: new (...args: never[]) => APIError;
  expected: { status: number; code: string; param: string | null };
  request?: Partial<OpenAI.ChatCompletionCreateParamsNonStreaming>;
  options?: ClientOptions;
  file?: object;
}

const refusals: Refusal[] = [
  {
    kind: 'BadRequestError for a value out of range',
    error: BadRequestError,
    expected: { status: 400, code: 'decimal_above_max_value', param: 'temperature' },
    request: { temperature: 3 },
  },
  {
    kind: 'AuthenticationError for a wrong key',
    error: AuthenticationError,
    expected: { status: 401, code: 'invalid_api_key', param: null },
    options: { apiKey: 'wrong' },
  },
  {
    kind: 'PermissionDeniedError for a foreign web page',
    error: PermissionDeniedError,
    expected: { status: 403, code: 'origin_not_allowed', param: null },
    options: { defaultHeaders: { Origin: 'https://page.example' } },
  },
  {
    kind: 'NotFoundError for an unknown agent',
    error: NotFoundError,
    expected: { status: 404, code: 'model_not_found', param: 'model' },
    request: { model: 'openclaw:nobody' },
  },
  {
    kind: 'NotFoundError while the endpoint is disabled',
    error: NotFoundError,
    expected: { status: 404, code: 'endpoint_disabled', param: null },
    file: { gateway: { auth: { token } } },
  },
  {
    kind: 'RateLimitError when the model has too much to do',
    error: RateLimitError,
    expected: { status: 429, code: 'rate_limit_exceeded', param: null },
    request: { model: 'offline/error-429' },
  },
  {
    kind: 'InternalServerError for a fault of the gateway',
    error: InternalServerError,
    expected: { status: 500, code: 'internal_error', param: null },
    request: { model: 'offline/error-500' },
  },
  {
    kind: 'InternalServerError when the model dies',
    error: InternalServerError,
    expected: { status: 502, code: 'upstream_disconnected', param: null },
    request: { model: 'offline/cut' },
  },
  {
    kind: 'InternalServerError when the model is overloaded',
    error: InternalServerError,
    expected: { status: 503, code: 'server_is_overloaded', param: null },
    request: { model: 'offline/error-503' },
  },
];

test.each(refusals)('$kind, with status, code, param and the id of the log', async (refusal) => {
  const { gateway, openai } = await connect(refusal.options, refusal.file);
  const request = { model: 'openclaw', messages: hi, ...refusal.request };
  const error: unknown = await openai.chat.completions.create(request).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(refusal.error);
  expect(error).toMatchObject(refusal.expected);
  await gateway.close();
  const { status, code } = refusal.expected;
  const { requestID } = error as APIError;
  expect(requestLines(gateway)).toMatchObject([{ request_id: requestID, status, code }]);
});

test('a model that dies in the middle of a stream throws in the loop, after what it had said', async () => {
  const { openai } = await connect();
  const stream = await openai.chat.completions.create({ model: 'offline/cut', messages: hi, stream: true });
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  const reading = (async () => {
    for await (const chunk of stream) chunks.push(chunk);
  })();
  await expect(reading).rejects.toMatchObject({
    constructor: APIError,
    code: 'upstream_disconnected',
    type: 'upstream_error',
  });
  expect(textOf(chunks)).toBe('You said:');
  expect(chunks.filter(({ choices }) => choices[0]?.finish_reason)).toEqual([]);
});

const streamOf: Record<string, (openai: OpenAI, model: string) => Promise<Stream<unknown>>> = {
  'chat completions': (openai, model) => openai.chat.completions.create({ model, messages: hi, stream: true }),
  responses: (openai, model) => openai.responses.create({ model, input: 'hi', stream: true }),
};

describe.each(Object.entries(streamOf))('%s', (...[, open]) => {
  test('abort() in the middle of a stream ends the run at the server', async () => {
    const { gateway, openai } = await connect();
    const stream = await open(openai, 'offline/slow');
    for await (const _ of stream) stream.controller.abort();
    await expect.poll(() => requestLines(gateway)).toMatchObject([{ outcome: 'client_abort' }]);
  });

  test('leaving the loop of a stream ends the run at the server', async () => {
    const { gateway, openai } = await connect();
    for await (const _ of await open(openai, 'offline/stall')) break;
    await expect.poll(() => requestLines(gateway)).toMatchObject([{ outcome: 'client_abort' }]);
  });
});

const retries = [
  { model: 'offline/error-503', statuses: [503, 503], why: 'can succeed later' },
  { model: 'offline/error-429', statuses: [429, 429], why: 'can succeed later' },
  { model: 'offline/error-400', statuses: [400], why: 'never succeeds' },
  { model: 'offline/error-500', statuses: [500], why: 'is a fault that stays' },
];

test.each(retries)('x-should-retry: a request to $model $why and is sent $statuses.length×', async (retry) => {
  const { gateway, openai } = await connect({ maxRetries: 1 });
  const request = openai.chat.completions.create({ model: retry.model, messages: hi });
  await expect(request).rejects.toBeInstanceOf(APIError);
  await gateway.close();
  expect(requestLines(gateway).map(({ status }) => status)).toEqual(retry.statuses);
});

test('a model cannot be deleted, and the error says what can be done with it', async () => {
  const { openai } = await connect();
  await expect(openai.models.delete('offline/echo')).rejects.toMatchObject({
    status: 405,
    code: 'method_not_allowed',
    message: expect.stringContaining('Use GET or HEAD.'),
  });
});
