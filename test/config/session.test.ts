/** The section `session` of the file. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeConfig } from '../../src/config.ts';
import { load, refusal } from '../support/config.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

describe('sessions', () => {
  test('are limited by whole numbers that every database takes', () => {
    const stored = { maxCompletions: 1e30, maxBytes: 1e19, maxDays: 0.1 };
    const { limits } = load({
      gateway: { http: { endpoints: { chatCompletions: { stored } } } },
      session: { maxTurns: 1e30, maxBytes: 1e19, idleMinutes: 4.1, maxAnswers: 1e30, maxAnswerBytes: 1e30 },
    }).session;
    expect(limits).toEqual({
      maxTurns: 2 ** 53 - 1,
      maxBytes: 2 ** 53 - 1,
      idleMs: 246_000,
      maxAnswers: 2 ** 53 - 1,
      maxAnswerBytes: 2 ** 53 - 1,
      maxCompletions: 2 ** 53 - 1,
      maxCompletionBytes: 2 ** 53 - 1,
      completionMs: 8_640_000,
    });
  });

  test('are kept in the state directory, unless a path or an address says otherwise', () => {
    const folder = temporaryFolder();
    const storeOf = (store?: object) => load({ session: { store } }, { folder }).session.store;
    expect(storeOf()).toEqual({ path: join(folder, 'openclaw-gateway', 'sessions.db') });
    expect(storeOf({ path: 'kept/s.db' })).toEqual({ path: join(folder, 'kept/s.db') });
    expect(storeOf({ url: 'postgres://db/gateway' })).toEqual({ url: 'postgres://db/gateway' });
  });

  test('are not in two places at once', () => {
    expect(refusal({ session: { store: { path: 'x', url: 'postgres://db/gateway' } } })).toHaveLength(1);
  });

  test("ignore OpenClaw's path of its own files", () => {
    const { notices, session } = load({ session: { store: '~/.openclaw/agents/{agentId}/sessions.json' } });
    expect(notices).toEqual(['openclaw.json: not served by this gateway and ignored: session.store']);
    expect(session.store).toHaveProperty('path');
  });

  test('take no address of a database for such a path', () => {
    expect(refusal({ session: { store: 'postgres://db/gateway' } })).toEqual([
      expect.stringContaining('session.store: expected an object'),
    ]);
  });

  test('are named by no header unless the file says which', () => {
    expect(load({}).session.keyHeaders).toEqual([]);
    expect(load({ session: { keyHeaders: ['X-Session-Id', 'x-chat'] } }).session.keyHeaders).toEqual([
      'x-session-id',
      'x-chat',
    ]);
  });

  test.each([
    ['a text', 'x-session-id', 'session.keyHeaders: expected a list, got "x-session-id"'],
    ['a number', [1], 'session.keyHeaders.0: expected a string, got 1'],
    ['no name', ['x session'], 'session.keyHeaders.0: "x session" does not match'],
    ['an empty name', [''], 'session.keyHeaders.0: "" does not match'],
    ['a secret', ['x-a', 'Authorization'], 'session.keyHeaders.1: the header "authorization" cannot name a session'],
    ['cookies', ['cookie'], 'session.keyHeaders.0: the header "cookie" cannot name a session'],
    ['a header of the contract', ['x-moltbot-agent'], 'the header "x-moltbot-agent" has a meaning of its own'],
  ])('are not named by %s', (_, keyHeaders, message) => {
    expect(refusal({ session: { keyHeaders } })).toEqual([expect.stringContaining(message)]);
  });

  test('never show the password of their database', () => {
    const environment = { DATABASE: 'postgres://gateway:s3cret@db/gateway?sslkey=s3cret' };
    const shown = describeConfig(load({ session: { store: { url: '${DATABASE}' } } }, { environment }));
    expect(shown).toContain('postgres://gateway:***@db/gateway');
    expect(shown).not.toContain('s3cret');
  });
});
