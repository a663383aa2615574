/** What one WebSocket may take, and what becomes of who takes more. Limits are small here, so that nothing has to be waited for. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { socketLimits, type SocketLimits } from '../../src/ws/limits.ts';
import { startTestGateway, token, twoAgents } from '../support/gateway.ts';
import { connectParams, logIn, openSocket } from '../support/webSocket.ts';
import { eventually } from '../support/eventually.ts';

const start = (limits: Partial<SocketLimits>, file: object = twoAgents) =>
  startTestGateway(file, {}, { socketLimits: { ...socketLimits, closeMs: 50, ...limits } });

const padded = (bytes: number): string =>
  JSON.stringify({ type: 'req', id: 'big', method: 'health', params: { pad: '' } }).padEnd(bytes, ' ');

describe('before the login', () => {
  test('a frame of more than 64 KiB closes the connection', async () => {
    const { url } = await start({});
    const fitting = await openSocket(url);
    fitting.send(padded(65_536));
    expect((await fitting.closed).code).toBe(1008);
    const tooBig = await openSocket(url);
    tooBig.send(padded(65_537));
    expect((await tooBig.closed).code).toBe(1009);
  });

  test('a frame of more than 64 KiB in small pieces as well', async () => {
    const { url } = await start({});
    const { socket, closed } = await openSocket(url);
    for (let at = 0; at < 65; at++) socket.send(' '.repeat(1024), { fin: false });
    expect((await closed).code).toBe(1009);
  });

  test('who does not log in in time is let go', async () => {
    const { url } = await start({ loginMs: 50 });
    const idle = await openSocket(url);
    expect(await idle.closed).toEqual({ code: 1008, reason: 'handshake timeout' });
  });

  test('who logged in stays', async () => {
    const { url } = await start({ loginMs: 200 });
    const [late, socket] = [await openSocket(url), await logIn(url, token)];
    await late.closed;
    expect(await socket.request('health')).toMatchObject({ ok: true });
  });

  test('too many of one address: the one that came first gives way, and the next gets in', async () => {
    const { url } = await start({ maxPendingOfAddress: 3, justNowMs: 0 });
    const idle = [await openSocket(url), await openSocket(url), await openSocket(url)];
    await logIn(url, token);
    expect(await idle[0]?.closed).toMatchObject({ code: 1013 });
    expect(idle.slice(1).map(({ socket }) => socket.readyState)).toEqual([WebSocket.OPEN, WebSocket.OPEN]);
  });

  test('many of one address may come at once', async () => {
    const { url } = await start({ maxPendingOfAddress: 3, justNowMs: 60_000 });
    const sockets = await Promise.all(Array.from({ length: 20 }, () => openSocket(url)));
    for (const socket of sockets) {
      expect(await socket.request('connect', connectParams({ token }))).toMatchObject({ ok: true });
    }
  });

  test('too many in all: the one that came first gives way, whoever it is', async () => {
    const { url } = await start(
      { maxPending: 2 },
      { ...twoAgents, gateway: { ...twoAgents.gateway, trustedProxies: ['127.0.0.1'] } },
    );
    const from = (address: string) => openSocket(url, { headers: { 'x-forwarded-for': address } });
    const first = await from('192.0.2.1');
    await from('192.0.2.2');
    await from('192.0.2.3');
    expect(await first.closed).toMatchObject({ code: 1013 });
  });
});

describe('after the login', () => {
  test('a frame may have 25 MiB, and no byte more', async () => {
    const { url } = await start({});
    const socket = await logIn(url, token);
    socket.send(padded(26_214_400));
    expect(await socket.next(({ id }) => id === 'big')).toMatchObject({ ok: true });
    socket.send(padded(26_214_401));
    expect((await socket.closed).code).toBe(1009);
  });

  test('who answers no ping is gone after two', async () => {
    const { url } = await start({ pingMs: 100 });
    const socket = await openSocket(url, { autoPong: false });
    const pings: unknown[] = [];
    socket.socket.on('ping', () => pings.push(1));
    // A sign of life: the two are counted from here.
    await socket.request('connect', connectParams({ token }));
    expect((await socket.closed).code).toBe(1006);
    expect(pings.length).toBeGreaterThanOrEqual(2);
  });

  test('who answers stays, and hears ticks', async () => {
    const { url } = await start({ pingMs: 50, tickMs: 10 });
    const socket = await logIn(url, token);
    for (let at = 0; at < 5; at++) await once(socket.socket, 'ping');
    expect((await socket.event('tick')).payload).toEqual({ ts: expect.any(Number) });
    expect(socket.socket.readyState).toBe(WebSocket.OPEN);
  });

  test('so many requests may be going on, and the next is told to wait', async () => {
    const { url } = await start({ maxRequests: 2 });
    const socket = await logIn(url, token);
    for (const id of ['one', 'two']) {
      socket.send({ type: 'req', id, method: 'agent.wait', params: { runId: 'none', timeoutMs: 60_000 } });
    }
    expect((await socket.request('health')).error).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  });

  test('who takes none of the events is cut off, long before what answers may take waits for it', async () => {
    const { url, log } = await start({ maxBufferedBytes: 1_073_741_824, maxBufferedEvents: 100_000 });
    const [stalled, other] = [await logIn(url, token), await logIn(url, token)];
    stalled.socket.pause();
    const isClosed = () => log.some(({ msg }) => msg === 'websocket closed');
    for (let at = 0; !isClosed(); at++)
      await other.requestTwice('agent', { message: 'x'.repeat(100_000), idempotencyKey: `run-${at}` });
    stalled.socket.resume();
    expect([1006, 1008]).toContain((await stalled.closed).code);
    expect(await other.request('health')).toMatchObject({ ok: true });
  });

  test('events that are larger than what may wait of them reach who reads', async () => {
    const { url } = await start({ maxBufferedEvents: 10_000 });
    const [one, other] = [await logIn(url, token), await logIn(url, token)];
    for (const id of ['first', 'second'])
      await one.requestTwice('agent', { message: 'x'.repeat(100_000), idempotencyKey: id });
    for (const socket of [one, other]) {
      await socket.event('chat', ({ runId, state }) => runId === 'second' && state === 'final');
      expect(socket.socket.readyState).toBe(WebSocket.OPEN);
    }
  });

  describe('who asks for more than it takes', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `history-${at}`);

    /** Asks for half a megabyte sixty times, more than what the machine itself holds for a reader, and reads nothing. */
    async function stall(limits: Partial<SocketLimits> = {}) {
      const { url, log } = await start(limits);
      const [slow, other] = [await logIn(url, token), await logIn(url, token)];
      for (let at = 0; at < 5; at++) {
        await other.requestTwice('agent', { message: 'x'.repeat(100_000), idempotencyKey: `run-${at}` });
      }
      await slow.event('chat', ({ runId, state }) => runId === 'run-4' && state === 'final');
      slow.socket.pause();
      for (const id of ids) slow.send({ type: 'req', id, method: 'chat.history', params: { sessionKey: 'main' } });
      await other.requestTwice('agent', { message: 'still there?', idempotencyKey: 'last' });
      expect(await other.request('health')).toMatchObject({ ok: true });
      const answered = () => slow.frames.flatMap(({ id }) => (id?.startsWith('history') ? [id] : []));
      return { slow, log, answered };
    }

    test('gets it all when it reads on, though next to nothing waits for it in the gateway', async () => {
      const { slow, log, answered } = await stall({ maxBufferedBytes: 1_572_864 });
      const made = () => log.filter(({ msg, method }) => msg === 'websocket request' && method === 'chat.history');
      expect(made().length).toBeLessThan(ids.length);
      slow.socket.resume();
      await eventually(() => expect(answered()).toEqual(ids));
    });

    test('is cut off when it answers no pings, and has lost no frame before', async () => {
      const { slow, log, answered } = await stall({ pingMs: 200 });
      await eventually(() => expect(log.some(({ msg }) => msg === 'websocket closed')).toBe(true));
      slow.socket.resume();
      expect((await slow.closed).code).toBe(1006);
      expect(answered()).toEqual(ids.slice(0, answered().length));
      expect(answered().length).toBeLessThan(ids.length);
      const seen = slow.frames.flatMap(({ type, seq }) => (type === 'event' && seq !== undefined ? [seq] : []));
      expect(seen).toEqual(seen.map((_, at) => at + 1));
    });
  });
});
