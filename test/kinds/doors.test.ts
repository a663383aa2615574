/** What the kinds promise over HTTP holds over the WebSocket door and in the command: they share one run. */
import { describe, expect, test } from 'vitest';
import { createHome, runCommand } from '../support/command.ts';
import { token } from '../support/gateway.ts';
import { chunk, done, finish, json, startKind, streamed, whole } from '../support/kind.ts';
import { startUpstream, type Script } from '../support/upstream.ts';
import { logIn } from '../support/webSocket.ts';

const half = streamed(chunk({ content: 'The answer is' }), finish('insufficient_system_resource'), done);
const good = streamed(chunk({ content: 'good' }), finish('stop'), done);
const failures: [string, Script][] = [
  ['a reason that says "no answer"', half],
  ['a failure in the last choice', streamed(chunk({ content: 'The answer is' }), chunk({}, 'error', {}), done)],
  ['a cut', { body: chunk({ content: 'The answer is' }), cut: chunk({ content: 'The answer is' }).length }],
];

describe('the WebSocket door', () => {
  test.each(failures)('tells %s as a failure, and nothing of it is remembered', async (_, script) => {
    const { url } = await startKind([script]);
    const socket = await logIn(url, token);
    await socket.request('chat.send', { sessionKey: 'k', message: 'hi', idempotencyKey: 'one' });
    const end = await socket.event('chat', ({ state }) => state !== 'delta');
    expect(end.payload).toMatchObject({ state: 'error' });
    const history = await socket.request('chat.history', { sessionKey: 'k' });
    expect(history.payload.messages).toEqual([]);
  });

  test('tries again before the first content, and says nothing of it', async () => {
    const { url, upstream } = await startKind([{ body: '', cut: 0 }, good]);
    const socket = await logIn(url, token);
    await socket.request('chat.send', { sessionKey: 'k', message: 'hi', idempotencyKey: 'one' });
    const end = await socket.event('chat', ({ state }) => state === 'final');
    expect(end.payload.message.content).toEqual([{ type: 'text', text: 'good' }]);
    expect(upstream.requests).toHaveLength(2);
  });

  test('streams from a provider, and takes a whole answer too', async () => {
    const { url, upstream } = await startKind([whole({ content: 'good' })]);
    const socket = await logIn(url, token);
    await socket.request('chat.send', { sessionKey: 'k', message: 'hi', idempotencyKey: 'one' });
    await socket.event('chat', ({ state }) => state === 'final');
    expect(upstream.requests[0]?.body.stream).toBe(true);
  });
});

describe('the command', () => {
  async function agent(...scripts: Script[]) {
    const upstream = await startUpstream(...scripts);
    const home = createHome();
    home.write({
      agents: { list: [{ id: 'main', model: 'up/x' }] },
      models: { providers: { up: { baseUrl: `${upstream.url}/v1`, models: ['x'] } } },
    });
    return { upstream, ...(await runCommand(['agent', '--local', '-m', 'hi'], home.environment)) };
  }

  test.each(failures)('ends with 1 after %s', async (_, script) => {
    const { code, stdout, stderr } = await agent(script);
    expect(code).toBe(1);
    expect(stdout).toBe('The answer is\n');
    expect(stderr).not.toBe('');
  });

  test('prints the answer of the attempt that succeeded, and warns of the one that did not', async () => {
    const { code, stdout, stderr } = await agent(
      json({ error: { message: 'busy' } }, 503, { 'retry-after-ms': '1' }),
      good,
    );
    expect([code, stdout]).toEqual([0, 'good\n']);
    expect(stderr).toContain('attempt failed');
  });
});
