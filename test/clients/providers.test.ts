/** The official client through the gateway to every kind of provider: the same conversations, whatever the provider's format is. */
import { LLMock, type Fixture, type FixtureResponse } from '@copilotkit/aimock';
import OpenAI, { APIError, InternalServerError, RateLimitError } from 'openai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shell } from '../support/command.ts';
import { startTestGateway, token, type TestGateway } from '../support/gateway.ts';
import { startUpstream, type Script } from '../support/upstream.ts';
import { recorded } from '../support/recorded.ts';

const apis = ['openai-completions', 'anthropic-messages', 'ollama'] as const;
type Api = (typeof apis)[number];

/** What is behind the gateway: an upstream of one conversation. */
interface Upstream {
  url: string;
  /** How many requests it got. */
  asked: () => number;
  /** The messages of the last request, in OpenAI's format; only aimock translates them. */
  lastMessages: () => unknown[];
}

/** Starts the upstream of one cell of the table. */
type Cell = () => Promise<Upstream>;

interface World {
  gateway: TestGateway;
  openai: OpenAI;
  upstream: Upstream;
  model: string;
}

interface Scenario {
  promise: string;
  cells: Record<Api, Cell>;
  check: (world: World) => Promise<void>;
}

type Faults = Pick<Fixture, 'chaos' | 'truncateAfterChunks' | 'streamingProfile'>;

/** aimock, answering every request likewise. */
const mock = (response: FixtureResponse, faults: Faults = {}): Cell => mocks({ match: {}, response, ...faults });

/** aimock with the first fixture that matches. */
function mocks(...fixtures: Fixture[]): Cell {
  return async () => {
    const aimock = new LLMock({ host: '127.0.0.1', chunkSize: 5 });
    aimock.addFixtures(fixtures);
    await aimock.start();
    onTestFinished(() => aimock.stop());
    return {
      url: aimock.url,
      asked: () => aimock.getRequests().length,
      lastMessages: () => (aimock.getLastRequest()?.body as { messages?: unknown[] } | null)?.messages ?? [],
    };
  };
}

/** Our own upstream, byte by byte. */
function scripted(script: Script, mediaType = 'application/x-ndjson'): Cell {
  return async () => {
    const { url, requests } = await startUpstream({
      ...script,
      headers: { 'content-type': mediaType, ...script.headers },
    });
    return { url, asked: () => requests.length, lastMessages: () => [] };
  };
}

const everywhere = (cell: Cell): Record<Api, Cell> => ({
  'openai-completions': cell,
  'anthropic-messages': cell,
  ollama: cell,
});

const recordings: Record<Api, { body: string; mediaType: string }> = {
  'openai-completions': { body: recorded('openai/text.sse'), mediaType: 'text/event-stream' },
  'anthropic-messages': { body: recorded('anthropic/text.sse'), mediaType: 'text/event-stream' },
  ollama: { body: recorded('ollama/text.ndjson'), mediaType: 'application/x-ndjson' },
};

/** A recorded stream with its end replaced. */
function spoilt(api: Api, end: string): Cell {
  const { body, mediaType } = recordings[api];
  const half = body.slice(0, body.indexOf('\n', body.indexOf('Grüß')));
  return scripted(
    { body: `${half}\n${mediaType === 'text/event-stream' ? `\ndata: ${end}\n\n` : `${end}\n`}` },
    mediaType,
  );
}

async function connect(api: Api, cell: Cell): Promise<World> {
  const upstream = await cell();
  const at = (path: string) => ({ baseUrl: upstream.url + path, apiKey: 'sk-upstream', models: ['m1'] });
  const gateway = await startTestGateway({
    gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
    models: {
      providers: {
        'openai-completions': { api: 'openai-completions', ...at('/v1') },
        'anthropic-messages': { api: 'anthropic-messages', ...at('') },
        ollama: { api: 'ollama', ...at('') },
      },
    },
  });
  const openai = new OpenAI({ apiKey: token, baseURL: `${gateway.url}/v1`, maxRetries: 0 });
  return { gateway, openai, upstream, model: `${api}/m1` };
}

type Request = Partial<OpenAI.ChatCompletionCreateParamsNonStreaming>;
const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'What is the weather in Paris?' }];

const complete = ({ openai, model }: World, request: Request = {}) =>
  openai.chat.completions.create({ model, messages, ...request });

/** The chunks of a stream, and how it ended if not well. */
async function stream({ openai, model }: World, request: object = {}) {
  const chunks: OpenAI.ChatCompletionChunk[] = [];
  const reading = async () => {
    for await (const chunk of await openai.chat.completions.create({ model, messages, stream: true, ...request }))
      chunks.push(chunk);
  };
  const error: unknown = await reading().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { chunks, error, pieces: chunks.flatMap(({ choices }) => choices[0]?.delta.content || []) };
}

const finishes = (chunks: OpenAI.ChatCompletionChunk[]) =>
  chunks.flatMap(({ choices }) => choices.flatMap(({ finish_reason }) => finish_reason ?? []));

const failureOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((thrown: unknown) => thrown);

const text = 'It is sunny in Paris, with a light breeze from the west.';
const weather: OpenAI.ChatCompletionFunctionTool = {
  type: 'function',
  function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
};
const time: OpenAI.ChatCompletionFunctionTool = {
  type: 'function',
  function: { name: 'get_time', parameters: { type: 'object', properties: { zone: { type: 'string' } } } },
};
const askWeather = { id: 'call_w1', name: 'get_weather', arguments: '{"city":"Paris"}' };
const askTime = { id: 'call_t1', name: 'get_time', arguments: '{"zone":"CET"}' };
const result = '18 degrees';

async function runLoop({ openai, model }: World, isStream: boolean) {
  const asked: unknown[] = [];
  const runnable = {
    type: 'function' as const,
    function: {
      name: 'get_weather',
      description: 'The weather of a city.',
      parameters: { type: 'object', properties: { city: { type: 'string' } } },
      parse: JSON.parse,
      function: (given: object) => {
        asked.push(given);
        return result;
      },
    },
  };
  const request = { model, messages, tools: [runnable] };
  const { completions } = openai.chat;
  const runner = isStream ? completions.runTools({ ...request, stream: true }) : completions.runTools(request);
  return { said: await runner.finalContent(), asked };
}

const toolLoop = mocks(
  { match: { toolResultContains: result }, response: { content: `${text} ${result}.` } },
  { match: { toolName: 'get_weather', hasToolResult: false }, response: { toolCalls: [askWeather] } },
);

const callsOf = ({ choices }: OpenAI.ChatCompletion) =>
  (choices[0]?.message.tool_calls ?? []).flatMap((call) => (call.type === 'function' ? [call] : []));

function limited(retryAfter: number): Record<Api, Cell> {
  const error = { message: 'Slow down.', type: 'rate_limit_error', code: 'rate_limit_exceeded' };
  const cell = mock({ error, status: 429, retryAfter });
  const headers = { 'content-type': 'application/json', 'retry-after': String(retryAfter) };
  return {
    'openai-completions': cell,
    'anthropic-messages': cell,
    // aimock says {"error":{…}}; Ollama's errors are strings.
    ollama: scripted({ status: 429, headers, body: '{"error":"Slow down."}' }),
  };
}

const expectedUsage = { prompt_tokens: 26, completion_tokens: 9, total_tokens: 35 };

const scenarios: Scenario[] = [
  {
    promise: 'a plain completion is what the model said',
    cells: everywhere(mock({ content: text })),
    async check(world) {
      const completion = await complete(world);
      expect(completion).toMatchObject({ object: 'chat.completion', model: world.model });
      expect(completion.choices).toMatchObject([
        { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' },
      ]);
      expect(world.upstream.asked()).toBe(1);
      expect(world.upstream.lastMessages()).toMatchObject(messages);
    },
  },
  {
    promise: 'a stream says what the plain completion says, piece by piece, and finishes once',
    cells: everywhere(mock({ content: text })),
    async check(world) {
      const completion = await complete(world);
      const { chunks, error, pieces } = await stream(world);
      expect(error).toBeUndefined();
      expect(pieces.join('')).toBe(completion.choices[0]?.message.content);
      expect(pieces.length).toBeGreaterThan(1);
      expect(finishes(chunks)).toEqual(['stop']);
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    },
  },
  {
    promise: "the client's tool loop goes from call to result to text, streamed and not",
    cells: everywhere(toolLoop),
    async check(world) {
      const plain = await runLoop(world, false);
      expect(plain).toEqual({ said: `${text} ${result}.`, asked: [{ city: 'Paris' }] });
      const [, call, answer] = world.upstream.lastMessages() as any[];
      expect(call.tool_calls).toMatchObject([{ function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }]);
      expect(answer).toMatchObject({ role: 'tool', content: result });
      expect(await runLoop(world, true)).toEqual(plain);
      expect(world.upstream.asked()).toBe(4);
    },
  },
  {
    promise: 'parallel tools are calls of their own, in order, streamed and not',
    cells: everywhere(mock({ toolCalls: [askWeather, askTime] })),
    async check(world) {
      const request = { tools: [weather, time] };
      const folded = await world.openai.chat.completions
        .stream({ model: world.model, messages, ...request })
        .finalChatCompletion();
      for (const completion of [await complete(world, request), folded]) {
        const calls = callsOf(completion);
        expect(calls.map(({ function: { name } }) => name)).toEqual(['get_weather', 'get_time']);
        expect(calls.map((call) => JSON.parse(call.function.arguments))).toEqual([{ city: 'Paris' }, { zone: 'CET' }]);
        expect(new Set(calls.map(({ id }) => id)).size).toBe(2);
        expect(completion.choices[0]?.finish_reason).toBe('tool_calls');
      }
    },
  },
  {
    promise: 'usage is that of the provider, in a stream only where it is asked for',
    cells: {
      'openai-completions': mock({ content: text, usage: { prompt_tokens: 26, completion_tokens: 9 } }),
      'anthropic-messages': mock({ content: text, usage: { input_tokens: 26, output_tokens: 9 } }),
      // aimock counts nothing for Ollama.
      ollama: scripted({ body: recordings.ollama.body }),
    },
    async check(world) {
      expect((await complete(world)).usage).toEqual(expectedUsage);
      const asked = await stream(world, { stream_options: { include_usage: true } });
      expect(asked.chunks.at(-1)).toMatchObject({ choices: [], usage: expectedUsage });
      expect(asked.chunks.slice(0, -1).filter(({ usage }) => usage !== null)).toEqual([]);
      const unasked = await stream(world);
      expect(unasked.chunks.filter((chunk) => 'usage' in chunk || chunk.choices.length === 0)).toEqual([]);
    },
  },
  {
    promise: "a 429 with a long retry-after is the client's RateLimitError with that wait, at once",
    cells: limited(30),
    async check(world) {
      for (const failed of [await failureOf(complete(world)), (await stream(world)).error]) {
        expect(failed).toBeInstanceOf(RateLimitError);
        expect(failed).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
        expect((failed as APIError).headers?.get('retry-after')).toBe('30');
        expect((failed as APIError).headers?.get('x-should-retry')).toBe('true');
      }
      expect(world.upstream.asked()).toBe(2);
    },
  },
  {
    promise: "a 429 that lasts is tried three times, and then the client's RateLimitError",
    cells: limited(0),
    async check(world) {
      const failed = await failureOf(complete(world));
      expect(failed).toBeInstanceOf(RateLimitError);
      expect(failed).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
      expect(world.upstream.asked()).toBe(3);
    },
  },
  {
    promise: 'a connection that breaks in mid-stream is an error after what was said, never an end',
    cells: everywhere(mock({ content: text }, { truncateAfterChunks: 6, streamingProfile: { ttft: 20, tps: 50 } })),
    async check(world) {
      const { chunks, error, pieces } = await stream(world);
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ code: 'upstream_disconnected' });
      expect(pieces.length).toBeGreaterThan(0);
      expect(text.startsWith(pieces.join(''))).toBe(true);
      expect(finishes(chunks)).toEqual([]);
    },
  },
  {
    promise: 'an answer that is no answer is an error, streamed and not',
    cells: everywhere(mock({ content: text }, { chaos: { malformedRate: 1 } })),
    async check(world) {
      for (const failed of [await failureOf(complete(world)), (await stream(world)).error]) {
        expect(failed).toBeInstanceOf(InternalServerError);
        expect(failed).toMatchObject({ status: 502, code: 'upstream_error' });
      }
      expect(world.upstream.asked()).toBe(2);
    },
  },
  {
    promise: 'nonsense in mid-stream is an error after what was said, never an end',
    // aimock's malformed answers have no good beginning.
    cells: {
      'openai-completions': spoilt('openai-completions', '{"choices":[}'),
      'anthropic-messages': spoilt('anthropic-messages', '{"type":'),
      ollama: spoilt('ollama', '{"message":<<<'),
    },
    async check(world) {
      const { chunks, error, pieces } = await stream(world);
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ code: 'upstream_error' });
      expect(pieces.join('')).toMatch(/^Grüß/);
      expect(finishes(chunks)).toEqual([]);
      expect(await failureOf(complete(world))).toMatchObject({ status: 502, code: 'upstream_error' });
    },
  },
  {
    promise: 'a slow model is answered in full, in the pieces in which it spoke',
    cells: everywhere(
      mock({ content: text }, { chaos: { latencyMs: 30 }, streamingProfile: { ttft: 30, tps: 100, jitter: 0 } }),
    ),
    async check(world) {
      const { chunks, error, pieces } = await stream(world);
      expect(error).toBeUndefined();
      expect(pieces).toEqual(text.match(/.{1,5}/g));
      expect(finishes(chunks)).toEqual(['stop']);
      expect((await complete(world)).choices[0]?.message.content).toBe(text);
    },
  },
];

describe.each(apis)('%s', (api) => {
  test.each(scenarios)('$promise', async ({ cells, check }) => {
    expect.hasAssertions();
    await check(await connect(api, cells[api]));
  });
});

interface Bare {
  model: string;
  /** Without it, the upstream takes requests of everyone. */
  key?: string;
  /** The only settings, by the upstream's URL. */
  environment: (url: string) => Record<string, string>;
  /** What the upstream is asked; aimock checks keys and then hides their values. */
  asked: { path: string; headers: object };
  owner: string;
}

const bareModels: Bare[] = [
  {
    model: 'gpt-4o',
    key: 'sk-1',
    environment: (url) => ({ OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: `${url}/v1` }),
    asked: { path: '/v1/chat/completions', headers: { authorization: expect.any(String) } },
    owner: 'openai',
  },
  {
    model: 'claude-sonnet-4-20250514',
    key: 'sk-2',
    environment: (url) => ({ ANTHROPIC_API_KEY: 'sk-2', ANTHROPIC_BASE_URL: url }),
    asked: { path: '/v1/messages', headers: { 'x-api-key': expect.any(String), 'anthropic-version': '2023-06-01' } },
    owner: 'anthropic',
  },
  {
    model: 'llama3',
    environment: (url) => ({ OLLAMA_HOST: url.replace('http://', '') }),
    asked: { path: '/api/chat', headers: {} },
    owner: 'ollama',
  },
];

const enabled = { gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } } };

const curl = ({ url }: TestGateway, body: object) => `curl -sS -i ${url}/v1/chat/completions \\
  -H 'Authorization: Bearer ${token}' \\
  -H 'Content-Type: application/json' \\
  -d '${JSON.stringify(body)}'`;

/** aimock lists the models of its fixtures at /api/tags. */
async function startFor({ model, key, environment }: Bare) {
  const aimock = new LLMock({ host: '127.0.0.1', ...(key !== undefined && { auth: { apiKeys: [key] } }) });
  aimock.on({ model }, { content: text });
  await aimock.start();
  onTestFinished(() => aimock.stop());
  return { aimock, gateway: await startTestGateway(enabled, environment(aimock.url)) };
}

test.each(bareModels)(
  'curl with the model $model reaches its provider by environment variables alone',
  async (bare) => {
    const { aimock, gateway } = await startFor(bare);
    const { stdout } = await shell(curl(gateway, { model: bare.model, messages: [{ role: 'user', content: 'hi' }] }));
    const [head = '', body = ''] = stdout.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(head.toLowerCase()).toContain(`x-openclaw-model: ${bare.owner}/${bare.model}`);
    expect(JSON.parse(body)).toMatchObject({ model: bare.model, choices: [{ message: { content: text } }] });
    const asked = aimock.getRequests().filter(({ method }) => method === 'POST');
    expect(asked).toMatchObject([{ path: bare.asked.path, body: { model: bare.model }, headers: bare.asked.headers }]);
  },
);

test.each(bareModels)('curl streams from the model $model likewise', async (bare) => {
  const { gateway } = await startFor(bare);
  const request = { model: bare.model, stream: true, messages: [{ role: 'user', content: 'hi' }] };
  const { stdout } = await shell(curl(gateway, request));
  const data = [...stdout.matchAll(/^data: (.*)$/gm)].map(([, event = '']) => event);
  expect(data.at(-1)).toBe('[DONE]');
  const said = data.slice(0, -1).map((event) => JSON.parse(event).choices[0]?.delta.content ?? '');
  expect(said.join('')).toBe(text);
});
