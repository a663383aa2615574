/** The models that Ollama lists. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../support/fakeOllama.ts';
import { serve } from '../support/ollamaChannel.ts';

describe('its models', () => {
  const tags = (...ids: string[]): Answer => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ models: ids.map((name) => ({ name, model: name })) }),
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are the configured ones; what Ollama has installed is told apart', async () => {
    const { server, channel } = await serve(() => tags('a:latest', 'b'), { models: [{ id: 'llama3.2' }], apiKey: 'k' });
    expect(channel.discovered()).toEqual([]);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['a:latest', 'b']);
    expect(channel.models()).toEqual(['llama3.2']);
    expect(channel.id).toBe('ollama');
    expect(server.asked).toMatchObject([{ method: 'GET', path: '/api/tags', headers: { authorization: 'Bearer k' } }]);
  });

  test('are asked for once in 30 seconds, and once at a time', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { server, channel } = await serve((_, nth) => tags(`m${nth}`));
    await Promise.all([channel.refresh(), channel.refresh()]);
    vi.advanceTimersByTime(29_999);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['m0']);
    vi.advanceTimersByTime(1);
    await channel.refresh();
    expect(channel.discovered()).toEqual(['m1']);
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, Answer]>([
    ['an error', { status: 500, body: '{"error":"x"}' }],
    ['no JSON', { body: '<html>' }],
    ['another shape', { body: '{"models":7}' }],
    ['a broken connection', { cutAfter: -1 }],
  ])('stay as they were after %s', async (_, failure) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { channel } = await serve((__, nth) => (nth === 0 ? tags('a') : failure));
    await channel.refresh();
    vi.advanceTimersByTime(30_000);
    await expect(channel.refresh()).resolves.toBeUndefined();
    expect(channel.discovered()).toEqual(['a']);
  });

  test('are given up after 2 seconds of silence', async () => {
    const { server, channel } = await serve(() => ({ withheld: 'answer' }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const arrived = server.nextRequest();
    const refreshed = channel.refresh();
    await arrived;
    vi.advanceTimersByTime(2_000);
    await refreshed;
    await server.haveLeft(1);
    expect(channel.discovered()).toEqual([]);
  });
});
