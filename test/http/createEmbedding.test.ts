import OpenAI from 'openai';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { sendJson, startFakeUpstream, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { startTestGateway, token, twoAgents, type Client, type JudgedAnswer } from '../support/gateway.ts';
import { entryOf, startKeyedGateway } from '../support/keys.ts';
import { openRaw, requestBytes } from '../support/raw.ts';
import { codeOf } from '../support/stored.ts';

const path = '/v1/embeddings';
const embed = (client: Client, body: object = {}, headers: Record<string, string> = {}): Promise<JudgedAnswer> =>
  client.request(path, { body: { model: 'openclaw', input: 'hi', ...body }, headers });
const vectorsOf = ({ json }: JudgedAnswer): number[][] =>
  json.data.map((one: { embedding: number[] }) => one.embedding);
const dot = (one: number[] = [], other: number[] = []) =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** A provider with vectors, which ends with the test; its model is `up/vectors`. */
async function startProvider(handler: UpstreamHandler, more: object = {}) {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  const up = {
    api: 'openai-completions',
    baseUrl: `${upstream.url}/v1`,
    apiKey: 'k',
    models: ['vectors', 'chat'],
    ...more,
  };
  const file = { ...twoAgents, models: { providers: { up } } };
  return { upstream, file, ...(await startTestGateway(file, {}, { firstRetryMs: 1 })) };
}

/** Vectors of two numbers: the place of the input, and how long it is. */
const lengths: UpstreamHandler = async (request, response) => {
  const { input, model } = request.body;
  const all: (string | number[])[] = Array.isArray(input) && typeof input[0] !== 'number' ? input : [input];
  const data = all.map((one, index) => ({ object: 'embedding', index, embedding: [index, one.length] }));
  await sendJson(200, { object: 'list', data, model, usage: { prompt_tokens: 7, total_tokens: 7 } })(request, response);
};

describe('the offline model', () => {
  test('200: makes unit vectors, the same each time, near where words are alike', async () => {
    const { client } = await startTestGateway();
    const input = ['The sky is blue.', 'blue is THE sky!', 'The sky was blue', 'Quarterly revenue fell', '😀', ''];
    const answer = await embed(client, { input });
    expect(answer.json).toMatchObject({
      object: 'list',
      model: 'openclaw',
      usage: { prompt_tokens: 19, total_tokens: 19 },
    });
    expect(answer.json.data.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    const vectors = vectorsOf(answer);
    for (const vector of vectors) {
      expect(vector).toHaveLength(256);
      expect(dot(vector, vector)).toBeCloseTo(1, 5);
    }
    const [sky, same, alike, other] = vectors;
    expect(dot(sky, same)).toBeCloseTo(1, 5);
    expect(dot(sky, alike)).toBeGreaterThan(0.6);
    expect(Math.abs(dot(sky, other))).toBeLessThan(0.3);
    expect(vectorsOf(await embed(client, { input: input[0], model: 'offline/echo' }))).toEqual([sky]);
  });

  test('200: dimensions are as many as asked for, and tokens are words', async () => {
    const { client } = await startTestGateway();
    for (const dimensions of [1, 300, 3072]) {
      const [vector] = vectorsOf(await embed(client, { dimensions }));
      expect(vector).toHaveLength(dimensions);
      expect(dot(vector, vector)).toBeCloseTo(1, 4);
    }
    const tokens = await embed(client, {
      input: [
        [1, 2, 3],
        [3, 2, 1],
      ],
    });
    expect(tokens.json.usage.total_tokens).toBe(6);
    expect(dot(...(vectorsOf(tokens) as [number[], number[]]))).toBeCloseTo(1, 5);
    expect(vectorsOf(await embed(client, { input: [1, 2, 3] }))).toEqual([vectorsOf(tokens)[0]]);
  });

  test('200: base64 has the same numbers', async () => {
    const { client } = await startTestGateway();
    const [numbers = []] = vectorsOf(await embed(client));
    const { json } = await embed(client, { encoding_format: 'base64' });
    const bytes = Buffer.from(json.data[0].embedding, 'base64');
    expect(Array.from({ length: 256 }, (_, at) => bytes.readFloatLE(4 * at))).toEqual(numbers);
  });

  test('200: the official client reads them, whichever format it asks for', async () => {
    const { url, client } = await startTestGateway();
    const openai = new OpenAI({ apiKey: token, baseURL: `${url}/v1` });
    const [numbers] = vectorsOf(await embed(client));
    for (const more of [{}, { encoding_format: 'float' as const }]) {
      const { data } = await openai.embeddings.create({ model: 'openclaw', input: 'hi', ...more });
      expect(data[0]?.embedding).toEqual(numbers);
    }
  });
});

describe('a provider', () => {
  test('200: gets the request as it is, and is answered in the format that was asked for', async () => {
    const { client, upstream } = await startProvider(lengths);
    const body = {
      model: 'up/vectors',
      input: ['a', 'bcd'],
      dimensions: 2,
      user: 'alice',
      x_vendor: 1,
      encoding_format: null,
    };
    const answer = await embed(client, body);
    expect(vectorsOf(answer)).toEqual([
      [0, 1],
      [1, 3],
    ]);
    expect(answer.json).toMatchObject({ model: 'up/vectors', usage: { prompt_tokens: 7, total_tokens: 7 } });
    expect(answer.headers.get('x-openclaw-model')).toBe('up/vectors');
    const [{ path: asked, headers, body: sent } = {} as any] = upstream.requests;
    const { encoding_format: _, ...others } = body;
    expect([asked, headers.authorization, sent]).toEqual([
      '/v1/embeddings',
      'Bearer k',
      { ...others, model: 'vectors' },
    ]);
    const { json } = await embed(client, { ...body, encoding_format: 'base64' });
    expect(Buffer.from(json.data[1].embedding, 'base64').readFloatLE(4)).toBe(3);
  });

  test('200: that encodes vectors unasked, or gives them in another order, is understood', async () => {
    const encode = (...numbers: number[]) => Buffer.from(Float32Array.from(numbers).buffer).toString('base64');
    const data = [
      { index: 1, embedding: encode(0.5, 1) },
      { index: 0, embedding: encode(2, 3) },
    ];
    const { client } = await startProvider(sendJson(200, { data }));
    const answer = await embed(client, { model: 'up/vectors', input: ['12345678', '1'] });
    expect(vectorsOf(answer)).toEqual([
      [2, 3],
      [0.5, 1],
    ]);
    // It counts no tokens, so they are estimated.
    expect(answer.json.usage).toEqual({ prompt_tokens: 3, total_tokens: 3 });
  });

  test('200: takes tokens', async () => {
    const { client, upstream } = await startProvider(lengths);
    for (const input of [
      [1, 2],
      [[1], [2, 3]],
    ])
      await embed(client, { model: 'up/vectors', input });
    expect(upstream.requests.map(({ body }) => body.input)).toEqual([
      [1, 2],
      [[1], [2, 3]],
    ]);
  });

  test('200: is asked again when it fails', async () => {
    let calls = 0;
    const { client, log } = await startProvider((request, response) =>
      (++calls < 3 ? sendJson(503, { error: { message: 'busy' } }) : lengths)(request, response),
    );
    expect((await embed(client, { model: 'up/vectors' })).status).toBe(200);
    expect(log.filter(({ msg }) => msg === 'attempt failed')).toHaveLength(2);
  });

  test('200: of thousands of numbers as well', async () => {
    const numbers = Array.from({ length: 1536 }, (_, at) => at / 7);
    const data = Array.from({ length: 200 }, (_, index) => ({ index, embedding: numbers }));
    const { client } = await startProvider(sendJson(200, { data }));
    const answer = await embed(client, { model: 'up/vectors', input: data.map(({ index }) => `${index}`) });
    expect(vectorsOf(answer)[199]).toEqual(numbers);
  });
});

describe('Ollama', () => {
  const embeddings = sendJson(200, {
    embeddings: [
      [1, 0],
      [0, 1],
    ],
    prompt_eval_count: 5,
  });
  const start = async (handler: UpstreamHandler) => {
    const upstream = await startFakeUpstream(handler);
    onTestFinished(() => upstream.close());
    const up = { api: 'ollama', baseUrl: upstream.url, models: ['nomic'] };
    const { client } = await startTestGateway({ ...twoAgents, models: { providers: { up } } });
    return { client, upstream };
  };

  test('200: makes vectors of texts', async () => {
    const { client, upstream } = await start(embeddings);
    const body = { model: 'up/nomic', input: ['a', 'b'], dimensions: 2, user: 'alice', keep_alive: '1m' };
    const answer = await embed(client, body);
    expect(vectorsOf(answer)).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(answer.json.usage.total_tokens).toBe(5);
    const sent = upstream.requests.find(({ path: asked }) => asked === '/api/embed')?.body;
    expect(sent).toEqual({ model: 'nomic', input: ['a', 'b'], truncate: false, dimensions: 2, keep_alive: '1m' });
  });

  test('400: takes no tokens', async () => {
    const { client } = await start(embeddings);
    expect(codeOf(await embed(client, { model: 'up/nomic', input: [1, 2] }))).toEqual([
      400,
      'unsupported_parameter',
      'input',
    ]);
  });

  test('400: a text that is too long', async () => {
    const { client } = await start(sendJson(400, { error: 'the input length exceeds the context length' }));
    expect((await embed(client, { model: 'up/nomic' })).json.error.code).toBe('context_length_exceeded');
  });
});

describe('an agent', () => {
  test('200: has vectors made by the model of its memory search', async () => {
    const { upstream, file } = await startProvider(lengths);
    const agents = {
      defaults: { memorySearch: { provider: 'up', enabled: true } },
      list: [
        { id: 'main', memorySearch: { model: 'vectors' } },
        { id: 'beta', memorySearch: { model: 'up/chat' } },
        { id: 'gamma', model: 'offline/echo' },
      ],
    };
    const { client } = await startTestGateway({ ...file, agents });
    const asked = async (body: object, headers = {}) => {
      const answer = await embed(client, body, headers);
      return [answer.headers.get('x-openclaw-agent-id'), answer.headers.get('x-openclaw-model')];
    };
    expect(await asked({})).toEqual(['main', 'up/vectors']);
    expect(await asked({ model: 'openclaw/beta' })).toEqual(['beta', 'up/chat']);
    expect(await asked({}, { 'x-openclaw-agent-id': 'gamma' })).toEqual(['gamma', 'offline/echo']);
    expect(await asked({ model: 'openclaw/beta' }, { 'x-openclaw-model': 'up/vectors' })).toEqual([
      'beta',
      'up/vectors',
    ]);
    expect(upstream.requests.map(({ body }) => body.model)).toEqual(['vectors', 'chat', 'vectors']);
  });

  test('200: has them made by OpenAI where that is there and nothing else is said', async () => {
    const { upstream, file } = await startProvider(lengths);
    const { client } = await startTestGateway({ ...file, models: { providers: { openai: file.models.providers.up } } });
    expect((await embed(client)).headers.get('x-openclaw-model')).toBe('openai/text-embedding-3-small');
    expect(upstream.requests[0]?.body.model).toBe('text-embedding-3-small');
  });
});

test('200: is there with Chat Completions, and can be had alone', async () => {
  const statusWith = async (endpoints: object) => {
    const { client } = await startTestGateway({ gateway: { auth: { token }, http: { endpoints } } });
    return [(await embed(client)).status, (await client.chat()).status];
  };
  expect(await statusWith({ chatCompletions: { enabled: true } })).toEqual([200, 200]);
  expect(await statusWith({ responses: { enabled: true } })).toEqual([200, 404]);
  expect(await statusWith({ embeddings: { enabled: true } })).toEqual([200, 404]);
  expect(await statusWith({ chatCompletions: { enabled: true }, embeddings: { enabled: false } })).toEqual([404, 200]);
  expect(await statusWith({})).toEqual([404, 404]);
});

describe('a key', () => {
  test('200: spends requests and tokens', async () => {
    const { as } = await startKeyedGateway([entryOf('alice', { requestsPerMinute: 9, tokensPerDay: 100 })]);
    await embed(as('alice'), { input: 'one two three' });
    await eventually(async () => {
      const { headers } = await as('alice').request('/v1/models');
      expect(headers.get('x-ratelimit-remaining-tokens')).toBe('97');
      expect(headers.get('x-ratelimit-remaining-requests')).toBe('8');
    });
  });

  test('404: has its own models alone', async () => {
    const { as } = await startKeyedGateway([entryOf('alice', { models: ['up/other'] })]);
    for (const model of ['openclaw', 'offline/echo'])
      expect(codeOf(await embed(as('alice'), { model }))).toEqual([404, 'model_not_found', 'model']);
  });
});

test('200: tokens are counted in the metrics', async () => {
  const { client } = await startTestGateway();
  await embed(client, { input: 'one two three' });
  expect((await client.request('/metrics')).text).toMatch(/tokens_total\{[^}]*type="input"\} 3/);
});

test.each([
  [{ input: undefined }, 'missing_required_parameter', 'input'],
  [{ input: [] }, 'empty_array', 'input'],
  [{ input: ['a', 1] }, 'invalid_type', 'input[1]'],
  [{ input: { a: 1 } }, 'invalid_type', 'input'],
  [{ input: Array.from({ length: 8193 }, () => 'a') }, 'array_above_max_length', 'input'],
  [{ dimensions: 0 }, 'integer_below_min_value', 'dimensions'],
  [{ dimensions: 3073 }, 'integer_above_max_value', 'dimensions'],
  [{ encoding_format: 'hex' }, 'invalid_value', 'encoding_format'],
])('400: %#, %o', async (body, code, param) => {
  const { client } = await startTestGateway();
  expect(codeOf(await embed(client, body))).toEqual([400, code, param]);
});

test('400: a provider without embeddings', async () => {
  const providers = {
    claude: { api: 'anthropic-messages', baseUrl: 'http://127.0.0.1:1', apiKey: 'k', models: ['opus'] },
  };
  const { client } = await startTestGateway({ ...twoAgents, models: { providers } });
  expect(codeOf(await embed(client, { model: 'claude/opus' }))).toEqual([400, 'unsupported_value', 'model']);
});

test('401: a key that is taken back ends what is going on', async () => {
  const { as, applyKeys } = await startKeyedGateway([entryOf('alice')]);
  const running = embed(as('alice'), { model: 'offline/stall' });
  await eventually(async () => expect((await as('alice').request('/v1/models')).status).toBe(200));
  applyKeys([]);
  expect(codeOf(await running)).toEqual([401, 'invalid_api_key', null]);
});

test('403: a key that may read alone', async () => {
  const { as } = await startKeyedGateway([entryOf('alice', { scopes: ['read'] })]);
  expect(codeOf(await embed(as('alice')))).toEqual([403, 'insufficient_permissions', null]);
});

test('404: no such agent or model, here or at its provider', async () => {
  const { client } = await startProvider(
    sendJson(404, { error: { message: 'The model `vectors` does not exist', code: 'model_not_found' } }),
  );
  expect(codeOf(await embed(client, { model: 'nope' }))).toEqual([404, 'model_not_found', 'model']);
  expect(codeOf(await embed(client, { model: 'openclaw/nope' }))).toEqual([404, 'model_not_found', 'model']);
  const headers = { 'x-openclaw-agent-id': 'nope' };
  expect(codeOf(await embed(client, {}, headers))).toEqual([404, 'agent_not_found', 'x-openclaw-agent-id']);
  expect(codeOf(await embed(client, { model: 'up/vectors' }))).toEqual([404, 'model_not_found', 'model']);
});

test('429: a key that asked often enough', async () => {
  const { as } = await startKeyedGateway([entryOf('alice', { requestsPerMinute: 1 })]);
  expect((await embed(as('alice'))).status).toBe(200);
  expect(codeOf(await embed(as('alice')))).toEqual([429, 'rate_limit_exceeded', null]);
});

test.each([
  ['fewer vectors than inputs', { data: [] }],
  ['no list', { object: 'list' }],
  ['no vectors', { data: [{ embedding: ['a'] }] }],
  ['an empty vector', { data: [{ embedding: [] }] }],
  ['half a number', { data: [{ embedding: 'AAA=' }] }],
])('502: a provider that answers with %s', async (_, body) => {
  const { client } = await startProvider(sendJson(200, body));
  expect(codeOf(await embed(client, { model: 'up/vectors' }))).toEqual([502, 'upstream_error', null]);
});

test('a client that leaves takes its request along', async () => {
  const { upstream, port } = await startProvider(() => new Promise(() => {}));
  const connection = await openRaw(port);
  connection.socket.write(requestBytes(path, token, { model: 'up/vectors', input: 'hi' }));
  await eventually(() => expect(upstream.requests).toHaveLength(1));
  connection.socket.destroy();
  await upstream.allClosed();
});
