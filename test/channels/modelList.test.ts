/** What upstreams say of their models: which are asked, in which shapes they answer, and how often. */
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAnthropicChannel } from '../../src/channels/anthropic.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { createOllamaChannel } from '../../src/channels/ollama.ts';
import { createOpenAiChannel } from '../../src/channels/openai.ts';
import type { Provider } from '../../src/channels/provider.ts';
import { createTransport } from '../../src/channels/transport.ts';
import { createFakeOllama, ollamaProvider, type Answer, type FakeOllama } from '../support/fakeOllama.ts';

const transport = createTransport();
afterAll(() => transport.close());
const servers: FakeOllama[] = [];
/** No real time passes: on a busy machine an answer may take longer than the channel waits for it. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const formats = {
  'openai-completions': (provider: Provider) => createOpenAiChannel(provider, transport),
  'anthropic-messages': (provider: Provider) => createAnthropicChannel(provider, transport),
  ollama: (provider: Provider) => createOllamaChannel(provider, transport, () => Promise.reject(new Error('no image'))),
};
type Api = keyof typeof formats;

async function serve(answer: (nth: number) => Answer, more: Partial<Provider> = {}) {
  const server = await createFakeOllama((_, nth) => answer(nth));
  servers.push(server);
  const { api = 'openai-completions' } = more;
  const channel = formats[api](ollamaProvider({ id: 'up', api, baseUrl: server.baseUrl, ...more }));
  return { server, channel };
}

const json = (body: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const data = (...ids: string[]): Answer => json({ object: 'list', data: ids.map((id) => ({ id })) });
const discovered = (channel: Channel) => channel.discovered?.();

describe('who is asked', () => {
  test.each<[Api, string, string, object]>([
    ['openai-completions', '/v1', '/v1/models', { authorization: 'Bearer secret-1' }],
    ['openai-completions', '/openai', '/openai/models', {}],
    ['anthropic-messages', '', '/v1/models', { 'x-api-key': 'secret-1', 'anthropic-version': '2023-06-01' }],
    ['anthropic-messages', '/v1', '/v1/models', {}],
    ['ollama', '', '/api/tags', { authorization: 'Bearer secret-1' }],
  ])('%s at %j: GET %s, with the key', async (api, base, path, headers) => {
    const server = await createFakeOllama(() => data('one', 'two'));
    servers.push(server);
    const provider = ollamaProvider({ api, baseUrl: server.baseUrl + base, apiKey: 'secret-1' });
    const channel = formats[api](provider);
    expect(discovered(channel)).toEqual([]);
    await channel.refresh?.();
    expect(discovered(channel)).toEqual(['one', 'two']);
    expect(channel.models()).toEqual([]);
    expect(server.asked).toMatchObject([{ method: 'GET', path, headers }]);
  });

  test.each<[Api, boolean]>([
    ['openai-completions', false],
    ['anthropic-messages', false],
    // Its list is what is installed, which no configuration knows.
    ['ollama', true],
  ])('%s whose models are configured: %s', (api, isAsked) => {
    const channel = formats[api](ollamaProvider({ api, models: [{ id: 'x' }] }));
    expect(channel.refresh !== undefined).toBe(isAsked);
  });

  test('not OpenAI itself, which has hundreds', () => {
    const channel = formats['openai-completions'](ollamaProvider({ baseUrl: 'https://api.openai.com/v1' }));
    expect(channel.refresh).toBeUndefined();
  });
});

describe('an answer', () => {
  test.each<[string, unknown, string[]]>([
    ['of OpenAI', { object: 'list', data: [{ id: 'a', object: 'model' }, { id: 'b' }] }, ['a', 'b']],
    ['of Ollama', { models: [{ name: 'a:latest', model: 'a:latest' }] }, ['a:latest']],
    ['of an old Ollama', { models: [{ name: 'a:latest' }] }, ['a:latest']],
    [
      'of llama.cpp, in both shapes',
      { models: [{ name: 'n', model: 'm' }], object: 'list', data: [{ id: 'd' }] },
      ['d'],
    ],
    ['that is the list alone', [{ id: 'a', name: 'A' }, { id: 'b' }], ['a', 'b']],
    ['of texts', { data: ['a', 'b'] }, ['a', 'b']],
    [
      'with odd entries',
      { data: [null, 7, {}, { id: 7 }, { id: '' }, { id: 'a b' }, { id: 'ü' }, { id: 'ok' }] },
      ['ok'],
    ],
    ['without models', { data: [] }, []],
  ])('%s is read', async (_, body, ids) => {
    const { channel } = await serve(() => json(body));
    await channel.refresh?.();
    expect(discovered(channel)).toEqual(ids);
    expect(channel.outage?.()).toBeUndefined();
  });

  test.each<[string, Answer]>([
    ['an error', json({ error: { message: 'x' } }, 500)],
    ['a refusal', json({ error: { message: 'x' } }, 401)],
    ['no list', json({ error: null })],
    ['no JSON', { body: '<html>' }],
    ['another shape', json({ data: 7 })],
    ['null', json(null)],
    ['a broken connection', { cutAfter: -1 }],
    ['a cut answer', { body: '{"data":[{"id":"b"}]}', cutAfter: 10 }],
  ])('%s leaves what was known', async (_, failure) => {
    const { channel } = await serve((nth) => (nth === 0 ? data('a') : failure));
    await channel.refresh?.();
    vi.advanceTimersByTime(30_000);
    await expect(channel.refresh?.()).resolves.toBeUndefined();
    expect(discovered(channel)).toEqual(['a']);
  });
});

describe('how often', () => {
  test('once in 30 seconds, and once at a time', async () => {
    const { server, channel } = await serve((nth) => data(`m${nth}`));
    await Promise.all([channel.refresh?.(), channel.refresh?.()]);
    vi.advanceTimersByTime(29_999);
    await channel.refresh?.();
    expect(discovered(channel)).toEqual(['m0']);
    vi.advanceTimersByTime(1);
    await channel.refresh?.();
    expect(discovered(channel)).toEqual(['m1']);
    expect(server.asked).toHaveLength(2);
  });

  test('once in 2 seconds for who misses a model', async () => {
    const { server, channel } = await serve((nth) => data(`m${nth}`));
    await channel.refresh?.(2000);
    vi.advanceTimersByTime(1999);
    await channel.refresh?.(2000);
    expect(server.asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await channel.refresh?.(2000);
    expect(discovered(channel)).toEqual(['m1']);
  });

  test('once in 2 seconds after a failure', async () => {
    const { server, channel } = await serve((nth) => (nth === 0 ? json({}, 500) : data('a')));
    await channel.refresh?.();
    vi.advanceTimersByTime(1999);
    await channel.refresh?.();
    expect(server.asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await channel.refresh?.();
    expect(discovered(channel)).toEqual(['a']);
  });

  test('at once again after a refused connection, so that a server that was just started is found', async () => {
    const { server, channel } = await serve((nth) => (nth === 0 ? { cutAfter: -1 } : data('a')));
    await channel.refresh?.(2000);
    await channel.refresh?.(2000);
    expect(server.asked).toHaveLength(2);
    expect(discovered(channel)).toEqual(['a']);
  });

  test('for 2 seconds at most, although the server says nothing', async () => {
    const { server, channel } = await serve(() => ({ withheld: 'answer' }));
    const arrived = server.nextRequest();
    const refreshed = channel.refresh?.();
    await arrived;
    vi.advanceTimersByTime(2_000);
    await refreshed;
    await server.haveLeft(1);
    expect(discovered(channel)).toEqual([]);
    expect(channel.outage?.()).toContain("'up' did not list its models within 2 seconds");
    // Nobody else has to wait for it.
    await channel.refresh?.(2000);
    expect(server.asked).toHaveLength(1);
  });
});

describe('an outage', () => {
  test.each<[string, Answer, RegExp | undefined]>([
    ['nobody listens', { cutAfter: -1 }, /'up' cannot be reached: it closed the connection/],
    ['a proxy that reaches nobody', { status: 502 }, /'up' failed/],
    ['an overloaded server', { status: 503, body: '{}' }, /'up'/],
    ['a server without a list', json({ error: 'not found' }, 404), undefined],
    ['a wrong key', json({ error: 'no' }, 401), undefined],
    ['a web page', { headers: { 'content-type': 'text/html' }, body: '<html>' }, undefined],
  ])('is told: %s', async (_, answer, told) => {
    const { channel } = await serve(() => answer);
    await channel.refresh?.();
    expect(channel.outage?.() ?? 'none').toMatch(told ?? /^none$/);
  });

  test('is over when the server answers', async () => {
    const { channel } = await serve((nth) => (nth === 1 ? { cutAfter: -1 } : data('a')));
    await channel.refresh?.();
    vi.advanceTimersByTime(30_000);
    await channel.refresh?.();
    expect(channel.outage?.()).toBeDefined();
    await channel.refresh?.();
    expect(channel.outage?.()).toBeUndefined();
  });
});
