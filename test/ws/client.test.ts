/** The published client, as it is: what OpenClaw's own programs use to reach a gateway. */
import { GatewayClient, type GatewayClientOptions } from '@openclaw/gateway-client';
import { expect, onTestFinished, test } from 'vitest';
import { startTestGateway, token } from '../support/gateway.ts';
import { judgeFrame, type Frame } from '../support/judgeFrame.ts';

type Event = Frame & { payload: any };

interface Connected {
  client: GatewayClient;
  events: Event[];
  /** Waits for an event that fits, of those that came or will come. */
  event(name: string, fits?: (payload: any) => boolean): Promise<Event>;
  /** Settles with each hello, oldest first. */
  hello(count: number): Promise<void>;
  refused: Promise<Error & { details?: any }>;
  closed: Promise<{ code: number; reason: string }>;
}

function connect(port: number, options: GatewayClientOptions = {}): Connected {
  const events: Event[] = [];
  const wakers = new Set<() => void>();
  const wake = () => wakers.forEach((waker) => waker());
  const refused = Promise.withResolvers<Error>();
  const closed = Promise.withResolvers<{ code: number; reason: string }>();
  let hellos = 0;
  const client = new GatewayClient({
    url: `ws://127.0.0.1:${port}`,
    token,
    scopes: ['operator.admin'],
    onHelloOk: () => {
      hellos++;
      wake();
    },
    onConnectError: (error) => refused.resolve(error),
    onClose: (code, reason) => closed.resolve({ code, reason }),
    onEvent: (event) => {
      judgeFrame(event);
      events.push(event as Event);
      wake();
    },
    onGap: (gap) => refused.resolve(new Error(`a gap in the events: ${JSON.stringify(gap)}`)),
    ...options,
  });
  onTestFinished(() => client.stop());
  client.start();
  async function until<Value>(look: () => Value | undefined): Promise<Value> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const { promise, resolve } = Promise.withResolvers<void>();
      wakers.add(resolve);
      await promise;
      wakers.delete(resolve);
    }
  }
  return {
    client,
    events,
    refused: refused.promise,
    closed: closed.promise,
    event: (name, fits = () => true) => until(() => events.find((one) => one.event === name && fits(one.payload))),
    hello: async (count) => void (await until(() => (hellos >= count ? true : undefined))),
  };
}

test('connects, runs an agent, hears of it, waits for it, reads the history and lists the session', async () => {
  const { port } = await startTestGateway();
  const { client, hello, event, events } = connect(port);
  await hello(1);
  const result = await client.request<any>(
    'agent',
    { message: 'good morning', idempotencyKey: 'run-1' },
    { expectFinal: true },
  );
  expect(result).toMatchObject({ runId: 'run-1', status: 'ok' });
  const final = await event('chat', ({ state }) => state === 'final');
  expect(final.payload.message.content[0].text).toBe(result.result.payloads[0].text);
  const deltas = events.filter(({ event: name, payload }) => name === 'chat' && payload.state === 'delta');
  expect(deltas.map(({ payload }) => payload.deltaText).join('')).toBe(result.result.payloads[0].text);

  expect(await client.request('agent.wait', { runId: 'run-1' })).toMatchObject({ status: 'ok' });
  const history = await client.request<any>('chat.history', { sessionKey: 'main' });
  expect(history.messages.map(({ role }: any) => role)).toEqual(['user', 'assistant']);
  const list = await client.request<any>('sessions.list', {});
  expect(list.sessions.map(({ key }: any) => key)).toEqual(['agent:main:main']);
});

test("hears of the calls of an agent with tools, as OpenClaw's terminal does", async () => {
  const { port } = await startTestGateway({
    gateway: { auth: { token } },
    agents: { list: [{ id: 'clerk', model: 'offline/acting' }] },
    mcp: { servers: { desk: { command: 'openclaw-gateway', args: ['mcp', 'desk'] } } },
  });
  const { client, hello, event, events } = connect(port, { caps: ['tool-events'] });
  await hello(1);
  const params = { message: 'What time is it?', idempotencyKey: 'run-1' };
  const { result } = await client.request<any>('agent', params, { expectFinal: true });
  await event('chat', ({ state }) => state === 'final');
  const tools = events.flatMap(({ payload }) => (payload?.stream === 'tool' ? payload.data : []));
  expect(tools).toEqual([
    { phase: 'start', name: 'desk__clock', toolCallId: expect.any(String), args: expect.any(Object) },
    expect.objectContaining({ phase: 'result', toolCallId: tools[0].toolCallId, isError: false }),
  ]);
  expect(result.payloads[0].text).toContain(tools[1].result.content[0].text);
});

test('aborts a run, which then is not remembered', async () => {
  const { port } = await startTestGateway();
  const { client, hello, event } = connect(port);
  await hello(1);
  const started = await client.request<any>('agent', {
    message: 'wait for me',
    model: 'offline/stall',
    idempotencyKey: 'run-2',
  });
  expect(started.status).toBe('accepted');
  await event('chat', ({ state }) => state === 'delta');
  expect(await client.request('chat.abort', { sessionKey: 'main' })).toEqual({
    ok: true,
    aborted: true,
    runIds: ['run-2'],
  });
  await event('chat', ({ state }) => state === 'aborted');
  expect(await client.request('agent.wait', { runId: 'run-2' })).toMatchObject({ status: 'error', stopReason: 'rpc' });
  expect(await client.request('chat.history', { sessionKey: 'main' })).toMatchObject({ messages: [] });
});

test('is refused with a wrong token, by the documented error and close code, and does not try again', async () => {
  const { port } = await startTestGateway();
  const paused = Promise.withResolvers<unknown>();
  const { refused, closed } = connect(port, { token: 'wrong', onReconnectPaused: paused.resolve });
  const error = await refused;
  expect(error.message).toMatch(/^unauthorized: gateway token mismatch/);
  expect(error.details).toMatchObject({ code: 'AUTH_TOKEN_MISMATCH', recommendedNextStep: 'update_auth_credentials' });
  expect(await closed).toMatchObject({ code: 1008 });
  expect(await paused.promise).toMatchObject({ code: 1008, detailCode: 'AUTH_TOKEN_MISMATCH' });
});

test('comes back by itself after a restart', async () => {
  const first = await startTestGateway();
  const { hello, event, closed, client } = connect(first.port);
  await hello(1);
  await first.gateway.close();
  await event('shutdown');
  expect(await closed).toEqual({ code: 1001, reason: 'gateway stopping' });
  const port = String(first.port);
  await startTestGateway(undefined, { OPENCLAW_GATEWAY_PORT: port }, { port });
  await hello(2);
  expect(await client.request('health', {})).toMatchObject({ ok: true });
});
