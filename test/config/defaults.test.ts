/** `loadConfig` where the file says nothing. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { load } from '../support/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('without settings', () => {
  test('the gateway listens on this machine alone, port 18789, with the endpoint disabled', () => {
    expect(load()).toMatchObject({
      port: 18_789,
      host: '127.0.0.1',
      isLoopback: true,
      http: { chatCompletions: { enabled: false }, docs: { enabled: true }, allowedHosts: [], allowedOrigins: [] },
      trustedProxies: [],
      notices: [],
    });
  });

  test('the times are those that the documentation names', () => {
    expect(load()).toMatchObject({
      shutdownMs: 10_000,
      session: {
        limits: {
          maxTurns: 2000,
          maxBytes: 33_554_432,
          idleMs: 7 * 24 * 3_600_000,
          maxAnswers: 10_000,
          maxAnswerBytes: 268_435_456,
          maxCompletions: 10_000,
          maxCompletionBytes: 268_435_456,
          completionMs: 30 * 24 * 3_600_000,
        },
      },
      http: {
        bodyTimeoutMs: 30_000,
        overload: { maxRequests: 10_000, maxDelayMs: 20 },
        chatCompletions: { firstByteMs: 10_000, keepAliveMs: 15_000, stallMs: 60_000 },
      },
    });
  });

  test('there is one agent, main, on the offline model', () => {
    const { agents } = load();
    expect(agents.agents).toEqual([
      {
        id: 'main',
        prompt: undefined,
        model: 'offline/echo',
        fallbacks: [],
        params: {},
        timeoutMs: 600_000,
        idleTimeoutMs: 120_000,
      },
    ]);
    expect(agents.defaultAgent.id).toBe('main');
  });

  test('a missing file in the state directory is an empty one', () => {
    const folder = temporaryFolder();
    const config = loadConfig({ environment: { OPENCLAW_STATE_DIR: folder } });
    expect(config.path).toBe(join(folder, 'openclaw.json'));
    expect(config.http.chatCompletions.enabled).toBe(false);
  });

  test('no token is made unless it is asked for', () => {
    expect(load().auth).toMatchObject({ mode: 'token', secret: undefined });
  });
});
