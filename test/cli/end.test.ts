/** The end of the process. */
import { describe, expect, test } from 'vitest';
import { startGatewayProcess, type GatewayProcess } from '../support/command.ts';
import { createClient, exchange, token, twoAgents } from '../support/gateway.ts';
import { eventsOf, judgeEvents } from '../support/judge.ts';
import { eventually } from '../support/eventually.ts';
import { chat, stop } from '../support/gatewayProcess.ts';

/** A stream of which the first words have arrived. */
async function openStream({ url }: GatewayProcess, model: string, limits: object = {}) {
  const leaving = new AbortController();
  const begun = Promise.withResolvers<void>();
  const body = JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: 'hi' }], ...limits });
  const answer = exchange(
    `${url}/v1/chat/completions`,
    body,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: leaving.signal,
    },
    begun.resolve,
  );
  answer.catch(begun.reject);
  await begun.promise;
  return { rest: () => answer, leave: () => leaving.abort() };
}

const becomesUnready = ({ url }: GatewayProcess) =>
  eventually(async () => expect((await createClient(url, token).request('/ready')).status).toBe(503));

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s is code 0', async (signal) => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    await chat(gateway);
    expect(await stop(gateway, signal)).toMatchObject({ code: 0, signal: null });
  });

  test('is in order from the first line on', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect(await stop(gateway)).toMatchObject({ code: 0, signal: null });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s lets an open stream finish', async (signal) => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const stream = await openStream(gateway, 'offline/slow', { max_tokens: 6 });
    gateway.send(signal);
    const { text, isBroken } = await stream.rest();
    judgeEvents('the open stream', text, isBroken);
    expect(eventsOf(text).at(-1)).toBe('[DONE]');
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('refuses new runs and says unready while an open stream finishes', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGTERM');
    await becomesUnready(gateway);
    const refused = await chat(gateway);
    expect(refused).toMatchObject({ status: 503, json: { error: { code: 'shutting_down' } } });
    // Whoever keeps its connection comes to another gateway with the next request.
    expect(refused.headers.get('connection')).toBe('close');
    stream.leave();
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('after gateway.shutdownSeconds tells an open stream why, without [DONE]', async () => {
    const gateway = await startGatewayProcess({
      file: { ...twoAgents, gateway: { ...twoAgents.gateway, shutdownSeconds: 0.1 } },
    });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGTERM');
    const { text, isBroken } = await stream.rest();
    judgeEvents('the open stream', text, isBroken);
    expect(text).not.toContain('[DONE]');
    expect(JSON.parse(eventsOf(text).at(-1) ?? '')).toMatchObject({ error: { code: 'shutting_down' } });
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('by a second SIGINT comes at once, with another code', async () => {
    const gateway = await startGatewayProcess({
      file: { ...twoAgents, gateway: { ...twoAgents.gateway, shutdownSeconds: 3600 } },
    });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGINT');
    await becomesUnready(gateway);
    gateway.send('SIGINT');
    expect(await gateway.exited).toMatchObject({ code: 1, signal: null });
    expect(await stream.rest()).toMatchObject({ isBroken: true, text: expect.not.stringContaining('[DONE]') });
  });
});
