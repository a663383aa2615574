/** Models that upstreams say they have, as clients meet them. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFakeOllama, type Answer, type Asked } from '../support/fakeOllama.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { eventually } from '../support/eventually.ts';

const file = { gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } } };

/** An Ollama that has these models, and answers each of them. */
async function startOllama(models: () => readonly string[] | 'down') {
  const server = await createFakeOllama((asked) => ollamaAnswer(asked, models()));
  onTestFinished(() => server.close());
  return server;
}

function ollamaAnswer({ path }: Asked, models: readonly string[] | 'down'): Answer {
  if (models === 'down') return { cutAfter: -1 };
  if (path !== '/api/tags') return { body: '{"message":{"content":"Hi"},"done":true}' };
  return { body: JSON.stringify({ models: models.map((name) => ({ name, model: name })) }) };
}

const start = (server: { baseUrl: string }, more: object = {}) =>
  startTestGateway({ ...file, ...more }, { OLLAMA_HOST: server.baseUrl });
const paths = (server: { asked: Asked[] }) => server.asked.map(({ path }) => path);

describe('a bare model of Ollama', () => {
  test.each([
    ['llama3', 'ollama/llama3'],
    ['Llama3', 'ollama/llama3:latest'],
    ['LLAMA3:Latest', 'ollama/llama3:latest'],
    ['HF.co/x/Y', 'ollama/hf.co/x/y:latest'],
    ['Gemma3:270M', 'ollama/gemma3:270m'],
  ])('%s is found as %s', async (model, id) => {
    const server = await startOllama(() => ['llama3:latest', 'hf.co/x/y:latest', 'gemma3:270m']);
    const { client } = await start(server);
    const { status, headers } = await client.chat({ model });
    expect([status, headers.get('x-openclaw-model')]).toEqual([200, id]);
    expect(paths(server)).toEqual(['/api/tags', '/api/chat']);
  });

  test('that was installed a moment ago is found, though the list is not old', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const models = ['a'];
    const server = await startOllama(() => models);
    const { client } = await start(server);
    expect((await client.chat({ model: 'a' })).status).toBe(200);
    models.push('b');
    vi.advanceTimersByTime(2000);
    expect((await client.chat({ model: 'b' })).status).toBe(200);
    models.push('c');
    vi.advanceTimersByTime(2000);
    expect((await client.request('/v1/models/c')).status).toBe(200);
  });

  test('that does not exist is asked for once in two seconds, and is a 404', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await startOllama(() => ['a']);
    const { client } = await start(server);
    for (let at = 0; at < 3; at++) expect((await client.chat({ model: 'nope' })).status).toBe(404);
    expect(paths(server)).toEqual(['/api/tags']);
  });
});

test('a fallback that nobody is known to have is looked for, and no request waits for it', async () => {
  const server = await startOllama(() => ['llama3:latest']);
  const broken = await createFakeOllama(() => ({ status: 401, body: '{}' }));
  onTestFinished(() => broken.close());
  const agents = { list: [{ id: 'main', model: { primary: 'broken/x', fallbacks: ['llama3'] } }] };
  const providers = { broken: { baseUrl: broken.baseUrl, models: ['x'] }, ollama: { baseUrl: server.baseUrl } };
  const { client } = await startTestGateway({ ...file, agents, models: { providers } });
  const arrived = server.nextRequest();
  expect((await client.chat({ model: 'openclaw' })).status).toBe(502);
  await arrived;
  await eventually(async () => expect((await client.request('/v1/models')).text).toContain('ollama/llama3:latest'));
  expect((await client.chat({ model: 'openclaw' })).status).toBe(200);
  expect(paths(server)).toEqual(['/api/tags', '/api/chat']);
});

describe('while Ollama is down', () => {
  test('a bare model is a 503 that says so, and works as soon as Ollama does', async () => {
    let models: readonly string[] | 'down' = 'down';
    const server = await startOllama(() => models);
    const { client } = await start(server);
    const { status, headers, json } = await client.chat({ model: 'llama3' });
    expect(status).toBe(503);
    expect(json.error).toMatchObject({ code: 'model_list_unavailable', param: 'model' });
    expect(json.error.message).toMatch(/`llama3`.*'ollama' cannot be reached.*OLLAMA_HOST/);
    expect(headers.get('x-should-retry')).toBe('true');
    models = ['llama3:latest'];
    expect((await client.chat({ model: 'llama3' })).status).toBe(200);
    expect((await client.chat({ model: 'nope' })).status).toBe(404);
  });

  test.each([
    ['in the header', { model: 'openclaw' }, { 'x-openclaw-model': 'llama3' }, 'x-openclaw-model'],
    ['of the agent', { model: 'openclaw' }, {}, 'model'],
  ])('so is one %s', async (_, body, headers, param) => {
    const server = await startOllama(() => 'down');
    const { client } = await start(server, { agents: { list: [{ id: 'main', model: 'llama3' }] } });
    const { status, json } = await client.chat(body, headers);
    expect([status, json.error.code, json.error.param]).toEqual([503, 'model_list_unavailable', param]);
  });

  test('so is the model at its own address', async () => {
    const { client } = await start(await startOllama(() => 'down'));
    expect((await client.request('/v1/models/llama3')).status).toBe(503);
  });

  test.each([
    ['offline/nope', 404],
    ['openclaw:nope', 404],
    ['ollama/llama3', 502],
    ['offline/echo', 200],
    ['openclaw', 200],
  ])('%s is %i as ever', async (model, status) => {
    const { client } = await start(await startOllama(() => 'down'), {
      agents: { list: [{ id: 'main', model: 'offline/echo' }] },
    });
    expect((await client.chat({ model })).status).toBe(status);
  });
});

describe('a compatible server without configured models', () => {
  const answer = ({ path }: Asked): Answer =>
    path === '/v1/models'
      ? {
          headers: { 'content-type': 'application/json' },
          body: '{"object":"list","data":[{"id":"tiny"},{"id":"org/Big"}]}',
        }
      : {
          headers: { 'content-type': 'application/json' },
          body: '{"choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}',
        };
  const startServer = async (given: (asked: Asked) => Answer = answer, models?: string[]) => {
    const server = await createFakeOllama(given);
    onTestFinished(() => server.close());
    const up = { baseUrl: `${server.baseUrl}/v1`, ...(models && { models }) };
    const agents = { list: [{ id: 'main', model: 'offline/echo' }] };
    return { server, ...(await startTestGateway({ ...file, agents, models: { providers: { up } } })) };
  };

  test.each(['tiny', 'up/tiny', 'org/Big'])('is asked for what it has: %s', async (model) => {
    const { client } = await startServer();
    expect((await client.chat({ model })).status).toBe(200);
    const { json } = await client.request('/v1/models');
    const ids = (json.data as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['up/tiny', 'up/org/Big']));
  });

  test('is not asked at the start, nor for requests that need no list', async () => {
    const { server, client } = await startServer();
    expect((await client.chat({ model: 'openclaw' })).status).toBe(200);
    expect((await client.chat({ model: 'up/other' })).status).toBe(200);
    expect(paths(server)).toEqual(['/v1/chat/completions']);
  });

  test('may have no list', async () => {
    const { client } = await startServer((asked) =>
      asked.path === '/v1/models' ? { status: 404, body: '{}' } : answer(asked),
    );
    expect((await client.chat({ model: 'tiny' })).status).toBe(404);
    expect((await client.chat({ model: 'up/tiny' })).status).toBe(200);
    expect((await client.request('/v1/models')).status).toBe(200);
  });

  test('is asked for nothing when its models are configured', async () => {
    const { server, client } = await startServer(answer, ['mine']);
    expect((await client.chat({ model: 'tiny' })).status).toBe(404);
    expect(paths(server)).toEqual([]);
  });
});
