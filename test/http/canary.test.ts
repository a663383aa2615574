/** Secrets stay inside: each has a value of its own, and none of these is seen in an answer, a log line or an error, whatever happens. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { loadImage } from '../../src/channels/images.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import { createOpenAiChannel } from '../../src/channels/openai.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport, type Transport } from '../../src/channels/transport.ts';
import { askAt, doors, runDoors } from '../support/doors.ts';
import { ollamaProvider } from '../support/fakeOllama.ts';
import { startFakeUpstream, type FakeUpstream, type ReceivedRequest } from '../support/fakeUpstream.ts';
import { startTestGateway, type JudgedAnswer, type TestGateway } from '../support/gateway.ts';
import { runOf } from '../support/pulled.ts';
import { recorded } from '../support/recorded.ts';

type Api = Provider['api'];
const apis: Api[] = ['openai-completions', 'anthropic-messages', 'ollama'];

/** One value for each place where a secret can stand; `guess` is what a stranger tries. */
const canaries = {
  fileToken: 'canary-a1-Kd83jfQ',
  environmentToken: 'canary-b2-Pw92msX',
  openaiKey: 'canary-c3-Zt61vbR',
  anthropicKey: 'canary-d4-Hy47xnL',
  ollamaKey: 'canary-e5-Gq58czM',
  openaiHeader: 'canary-f6-Bn36lkW',
  anthropicHeader: 'canary-g7-Vr25tyS',
  ollamaHeader: 'canary-h8-Jc14pdF',
  openaiVariable: 'canary-i9-Xm03hgD',
  anthropicVariable: 'canary-j0-Lf92wzT',
  guess: 'canary-k1-Sb81rqN',
};

const seenIn = (text: string): string[] =>
  Object.entries(canaries).flatMap(([slot, value]) =>
    [value, Buffer.from(value).toString('base64')].some((form) => text.includes(form)) ? [slot] : [],
  );

/** How an upstream says things in each format; `secret` is what it says of the gateway's keys. */
interface Format {
  mediaType: string;
  text: string;
  failure: (secret: string, headers: string) => object;
  /** An error, or nonsense, as a part of a stream. */
  frame: (text: string) => string;
}

const sse = { mediaType: 'text/event-stream', frame: (text: string) => `data: ${text}\n\n` };
const formats: Record<Api, Format> = {
  'openai-completions': {
    ...sse,
    text: recorded('openai/text.sse'),
    failure: (secret, headers) => ({
      error: { message: `Wrong key ${secret} in ${headers}`, type: secret, param: secret, code: secret },
    }),
  },
  'anthropic-messages': {
    ...sse,
    text: recorded('anthropic/text.sse'),
    failure: (secret, headers) => ({
      type: 'error',
      error: { type: secret, message: `Wrong key ${secret} in ${headers}` },
      request_id: secret,
    }),
  },
  ollama: {
    mediaType: 'application/x-ndjson',
    frame: (text) => `${text}\n`,
    text: recorded('ollama/text.ndjson'),
    failure: (secret, headers) => ({ error: `Wrong key ${secret} in ${headers}` }),
  },
};

interface Reply {
  status?: number;
  mediaType?: string;
  body: string;
  isCut?: boolean;
}

/** What an upstream does, by the name that the user's message has; everywhere it tells what it was sent. */
const outcomes: Record<string, (format: Format, failure: string) => Reply> = {
  answer: ({ text }) => ({ body: text }),
  ...Object.fromEntries(
    [400, 401, 402, 403, 404, 413, 422, 429, 500, 503, 504].map((status) => [
      `status ${status}`,
      (_: Format, failure: string) => ({ status, mediaType: 'application/json', body: failure }),
    ]),
  ),
  'long prompt': (_, failure) => ({
    status: 400,
    mediaType: 'application/json',
    body: failure.replaceAll('Wrong key', 'The prompt is too long for'),
  }),
  'web page': (_, failure) => ({ status: 502, mediaType: 'text/html', body: `<html>${failure}</html>` }),
  'no JSON': (_, failure) => ({ mediaType: 'application/json', body: `Hello ${failure}` }),
  'error in the stream': ({ text, frame }, failure) => ({ body: half(text) + frame(failure) }),
  'refusal in the stream': ({ text, frame }, failure) => ({ body: half(text) + frame(asRefusal(failure)) }),
  'nonsense in the stream': ({ text, frame }, failure) => ({ body: half(text) + frame(`<<<${failure}`) }),
  'broken connection': ({ text }) => ({ body: half(text), isCut: true }),
};

/** An error inside a stream that counts as a 400 in its format. */
const asRefusal = (failure: string): string =>
  failure
    .replace(/^\{/, '{"status":400,')
    .replace('"error":{', '"error":{"status":400,')
    .replace(/"type":"canary[^"]*"/, '"type":"invalid_request_error"');

/** The beginning of a stream, up to the end of the line that says something. */
function half(text: string): string {
  const end = text.indexOf('\n', text.indexOf('Grüß'));
  return text.slice(0, text[end + 1] === '\n' ? end + 2 : end + 1);
}

const secretOf = ({ headers }: ReceivedRequest): string =>
  String(headers.authorization ?? headers['x-api-key'] ?? headers['x-team'] ?? '').replace('Bearer ', '');

/** Answers by the path's first part, which names the format, and by the user's message, which names the outcome. */
const startUpstream = (): Promise<FakeUpstream> =>
  startFakeUpstream((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"models":[{"model":"llama3"}]}');
      return;
    }
    const format = formats[apiOf(request)];
    const name = Object.keys(outcomes).find((outcome) => JSON.stringify(request.body).includes(`"do: ${outcome}"`));
    const failure = JSON.stringify(format.failure(secretOf(request), JSON.stringify(request.headers)));
    const { status = 200, mediaType = format.mediaType, body, isCut } = outcomes[name ?? 'answer']!(format, failure);
    response.writeHead(status, { 'content-type': mediaType, 'retry-after': '60', 'x-seen': secretOf(request) });
    if (isCut) response.write(body, () => response.destroy());
    else response.end(body);
  });

const apiOf = ({ path }: ReceivedRequest): Api => apis.find((api) => path.startsWith(`/${api}/`)) ?? 'ollama';

const enabled = { http: { endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true } } } };

/** Every secret in the file, or named there. */
const startByFile = ({ url }: FakeUpstream) =>
  startTestGateway(
    {
      gateway: { ...enabled, auth: { token: canaries.fileToken } },
      models: {
        providers: {
          'openai-completions': {
            baseUrl: `${url}/openai-completions/v1`,
            apiKey: canaries.openaiKey,
            headers: { 'x-team': canaries.openaiHeader },
          },
          'anthropic-messages': {
            api: 'anthropic-messages',
            baseUrl: `${url}/anthropic-messages`,
            apiKey: canaries.anthropicKey,
            headers: { 'x-team': '${TEAM}' },
          },
          ollama: {
            baseUrl: `${url}/ollama`,
            apiKey: canaries.ollamaKey,
            headers: { 'x-team': canaries.ollamaHeader },
          },
          nobody: { baseUrl: 'http://127.0.0.1:1', apiKey: canaries.openaiKey, headers: { 'x-team': '${TEAM}' } },
        },
      },
    },
    { TEAM: canaries.anthropicHeader },
    { keep: true },
  );

/** Every secret in the environment. */
const startByEnvironment = ({ url }: FakeUpstream) =>
  startTestGateway(
    { gateway: enabled },
    {
      OPENCLAW_GATEWAY_TOKEN: canaries.environmentToken,
      OPENAI_API_KEY: canaries.openaiVariable,
      OPENAI_BASE_URL: `${url}/openai-completions/v1`,
      ANTHROPIC_API_KEY: canaries.anthropicVariable,
      ANTHROPIC_BASE_URL: `${url}/anthropic-messages`,
      OLLAMA_HOST: `${url}/ollama`,
    },
    { keep: true },
  );

/** The slots whose values an upstream may see, by the model that was asked for. */
const own: Record<string, (keyof typeof canaries)[]> = {
  'openai-completions/m1': ['openaiKey', 'openaiHeader'],
  'anthropic-messages/m1': ['anthropicKey', 'anthropicHeader'],
  'ollama/m1': ['ollamaKey', 'ollamaHeader'],
  'gpt-6-luna': ['openaiVariable'],
  'claude-sonnet-5-5': ['anthropicVariable'],
  llama3: [],
};
const modelsOfFile = ['openai-completions/m1', 'anthropic-messages/m1', 'ollama/m1'];
const modelsOfEnvironment = ['gpt-6-luna', 'claude-sonnet-5-5', 'llama3'];

interface Seen {
  what: string;
  answer: JudgedAnswer;
}

async function askAll({ client }: TestGateway, models: string[]): Promise<Seen[]> {
  const requests = models.flatMap((model) =>
    Object.keys(outcomes).flatMap((outcome) => [
      ...runDoors.flatMap((door) => [false, true].map((stream) => ({ door, model, outcome, more: { stream } }))),
      ...doors
        .filter((door) => !runDoors.some(({ api }) => api === door.api))
        .map((door) => ({ door, model, outcome, more: {} })),
    ]),
  );
  return Promise.all(
    requests.map(async ({ door, model, outcome, more }) => ({
      what: `${door.operationId}, ${model}, ${outcome}, ${JSON.stringify(more)}`,
      answer: await askAt(door, client, { model, ...more, ...door.asking(`do: ${outcome}`) }),
    })),
  );
}

/** Requests that no provider gets to see, or that none can answer. */
async function askBadly({ client }: TestGateway, [model = '']: string[]): Promise<Seen[]> {
  const path = '/v1/chat/completions';
  const stranger = { headers: { authorization: `Bearer ${canaries.guess}` }, anonymous: true };
  const requests: Record<string, () => Promise<JudgedAnswer>> = {
    'no JSON': () => client.request(path, { body: '{"model":' }),
    'no messages': () => client.chat({ messages: [] }),
    'a value out of range': () => client.chat({ model, temperature: 9 }),
    'a model that nobody has': () => client.chat({ model: 'nothing-1' }),
    'an unsupported field': () => client.chat({ model: 'offline/echo', modalities: ['audio'] }),
    'a server that is not there': () => client.chat({ model: 'nobody/m1' }),
    'a stranger': () => client.request(path, { body: '{}', ...stranger }),
    'nobody at all': () => client.request('/v1/models', { anonymous: true }),
    'the list of models': () => client.request('/v1/models'),
    'a path that is not there': () => client.request('/v1/nothing'),
    health: () => client.request('/health', { anonymous: true }),
  };
  return Promise.all(Object.entries(requests).map(async ([what, ask]) => ({ what, answer: await ask() })));
}

const textOf = ({ answer }: Seen) => JSON.stringify([...answer.headers]) + answer.text;

describe.each([
  ['in the file', startByFile, modelsOfFile],
  ['in the environment', startByEnvironment, modelsOfEnvironment],
] as const)('secrets %s', (_, start, models) => {
  let upstream: FakeUpstream;
  let gateway: Awaited<ReturnType<typeof start>>;
  let seen: Seen[];

  beforeAll(async () => {
    upstream = await startUpstream();
    gateway = await start(upstream);
    seen = [...(await askAll(gateway, [...models])), ...(await askBadly(gateway, [...models]))];
    await gateway.close();
  });
  afterAll(() => upstream.close());

  test('met every outcome: successes, errors with their statuses, and streams that broke', () => {
    const statuses = new Set(seen.map(({ answer }) => answer.status));
    expect([...statuses].toSorted((a, b) => a - b)).toEqual(
      expect.arrayContaining([200, 400, 401, 404, 413, 429, 502, 503, 504]),
    );
    const broken = seen.filter(({ answer }) => answer.events.at(-1)?.includes('"error"'));
    expect(broken.length).toBeGreaterThanOrEqual(4 * models.length);
  });

  test('are in no answer, neither in its headers nor in its body', () => {
    const leaks = seen.map((one) => ({ what: one.what, slots: seenIn(textOf(one)) }));
    expect(leaks.filter(({ slots }) => slots.length > 0)).toEqual([]);
  });

  test('are in no line of the log', () => {
    expect(gateway.log.filter(({ msg }) => msg === 'request')).toHaveLength(seen.length);
    const leaks = gateway.log.filter((line) => seenIn(JSON.stringify(line)).length > 0);
    expect(leaks).toEqual([]);
  });

  test.each(models)('of %s reach its own provider and no other', (model) => {
    const name = model.replace(/^.*\/(?=m1)/, '');
    const api = apis.find((one) => model.startsWith(`${one}/`));
    const requests = upstream.requests.filter(
      (request) => request.body?.model === name && (api === undefined || apiOf(request) === api),
    );
    expect(requests.length).toBeGreaterThanOrEqual(2 * Object.keys(outcomes).length);
    for (const request of requests) expect(seenIn(JSON.stringify(request))).toEqual(own[model]);
  });
});

const create: Record<Api, (provider: Provider, transport: Transport) => Channel> = {
  'openai-completions': createOpenAiChannel,
  'anthropic-messages': createAnthropicChannel,
  ollama: (provider, transport) => createOllamaChannel(provider, transport, loadImage),
};

/** All that an error says, and all that its causes say. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, stack, cause } = error;
  return [message, stack, JSON.stringify(error), cause === undefined ? '' : wordsOf(cause)].join('\n');
}

const failures = Object.keys(outcomes).filter((name) => name !== 'answer');

test.each(apis)('no error of a channel for %s, and no cause of one, says a secret', async (api) => {
  const upstream = await startUpstream();
  onTestFinished(() => upstream.close());
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const provider = ollamaProvider({
    api,
    baseUrl: `${upstream.url}/${api}`,
    apiKey: canaries.openaiKey,
    headers: { 'x-team': canaries.openaiHeader },
  });
  const channel = create[api](provider, transport);
  const run = async (outcome: string) => {
    const messages = [{ role: 'user' as const, content: `do: ${outcome}` }];
    const { signal } = new AbortController();
    for await (const _ of runOf(channel, { model: 'm1', messages }, { signal }));
  };
  const errors = await Promise.all(
    failures.map(async (outcome) => ({ outcome, error: await run(outcome).catch((thrown: unknown) => thrown) })),
  );
  expect(errors.filter(({ error }) => !(error instanceof Error))).toEqual([]);
  const leaks = errors.map(({ outcome, error }) => ({ outcome, slots: seenIn(wordsOf(error)) }));
  expect(leaks.filter(({ slots }) => slots.length > 0)).toEqual([]);
});

test.each<[string, object]>([
  ['a token', { gateway: { auth: { token: [canaries.fileToken] } } }],
  ['a key', { models: { providers: { openai: { apiKey: [canaries.openaiKey] } } } }],
  ['a header', { models: { providers: { openai: { headers: { 'x-team': [canaries.openaiHeader] } } } } }],
  ['a header of the wrong kind', { models: { providers: { openai: { headers: canaries.openaiHeader } } } }],
  ['a key at the wrong place', { models: { providers: { openai: canaries.openaiKey } } }],
])('a configuration with %s that cannot be read is refused without its value', async (_, file) => {
  const error: unknown = await startTestGateway(file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Error);
  expect(seenIn(wordsOf(error))).toEqual([]);
});
