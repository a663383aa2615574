/**
 * Many at once (`make test-load`): 500 WebSocket clients with a run each beside 200 HTTP streams, readers that do not read, 2,000 sockets that never log in.
 * Says what it saw, and fails when a frame is lost or out of order, a stream is not whole, or somebody idle keeps others out.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { socketLimits } from '../../src/ws/limits.ts';
import { median, quantile, rssMiB } from './measure.ts';

const token = 'load-token-7d21';
const [clients, streams, idle, slow] = [500, 200, 2000, 20];
const message = 'The quick brown fox jumps over the lazy dog. '.repeat(40);

interface Client {
  socket: WebSocket;
  frames: any[];
  until(fits: (frame: any) => boolean): Promise<any>;
  send(id: string, method: string, params: object): void;
}

async function open(port: number): Promise<Client> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  const frames: any[] = [];
  let wake = () => {};
  let isOver = false;
  socket.on('message', (data: Buffer) => {
    frames.push(JSON.parse(data.toString()));
    wake();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    isOver = true;
    wake();
  });
  await once(socket, 'open');
  return {
    socket,
    frames,
    async until(fits) {
      for (let at = 0; ; at++) {
        while (at === frames.length) {
          assert.ok(!isOver, 'the connection was closed');
          await new Promise<void>((resolve) => (wake = resolve));
        }
        if (fits(frames[at])) return frames[at];
      }
    },
    send: (id, method, params) => socket.send(JSON.stringify({ type: 'req', id, method, params })),
  };
}

/** @param caps with `session-scoped-events` a client hears of its own run alone, as one of many should; without it, of all */
async function logIn(port: number, caps = ['session-scoped-events']): Promise<Client> {
  const client = await open(port);
  client.send('login', 'connect', {
    minProtocol: 4,
    maxProtocol: 4,
    client: { id: 'gateway-client', version: '1', platform: 'linux', mode: 'backend' },
    caps,
    auth: { token },
    scopes: ['operator.write'],
  });
  const { ok, error } = await client.until(({ id }) => id === 'login');
  assert.ok(ok, JSON.stringify(error));
  return client;
}

/** How many were refused for the moment. */
const told = { toComeBack: 0 };

/** Runs an agent, and holds what was told of it against its result. @returns milliseconds and frames */
async function runOne(
  port: number,
  name: string,
  said = message,
  sessionKey = name,
): Promise<{ ms: number; frames: number }> {
  const client = await logIn(port);
  const startedAt = performance.now();
  const ask = (id: string) => {
    client.send(id, 'agent', { message: `${name} ${said}`, sessionKey, idempotencyKey: name });
    return client.until((frame) => frame.id === id && frame.payload?.status !== 'accepted');
  };
  let result = await ask('run 0');
  // Seven hundred at once are an overload, and some are told to come back.
  for (let tries = 1; result.error?.details?.code === 'overloaded'; tries++) {
    told.toComeBack++;
    await setTimeout(result.error.retryAfterMs);
    result = await ask(`run ${tries}`);
  }
  const ms = performance.now() - startedAt;
  assert.ok(result.ok, JSON.stringify(result.error));
  const [{ text }] = result.payload.result.payloads;
  const events = client.frames.filter(({ event }) => event === 'agent' || event === 'chat');
  for (const [at, { seq, payload }] of events.entries()) {
    assert.equal(seq, at + 1, `${name}: a frame is missing or out of order`);
    assert.equal(payload.seq, at + 1, `${name}: an event is missing or out of order`);
    assert.equal(payload.runId, name);
  }
  const deltas = events.filter(({ payload }) => payload.state === 'delta');
  assert.equal(deltas.map(({ payload }) => payload.deltaText).join(''), text, `${name}: the text is not whole`);
  assert.equal(events.at(-1)?.payload.state, 'final');
  client.socket.close();
  return { ms, frames: client.frames.length };
}

const askForStream = (port: number, name: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      model: 'openclaw',
      stream: true,
      messages: [{ role: 'user', content: `${name} ${message}` }],
    }),
  });

async function streamOne(port: number, name: string): Promise<void> {
  const response = await askForStream(port, name);
  const text = await response.text();
  if (response.status === 503) {
    told.toComeBack++;
    await setTimeout(Number(response.headers.get('retry-after-ms')));
    return streamOne(port, name);
  }
  assert.equal(response.status, 200);
  assert.ok(text.endsWith('data: [DONE]\n\n'), `${name}: the stream is not whole`);
  const said = text
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice(6)).choices[0]?.delta.content ?? '')
    .join('');
  assert.ok(said.includes(`${name} ${message}`), `${name}: the text is not whole`);
}

async function logInMs(port: number): Promise<number> {
  const startedAt = performance.now();
  const { socket } = await logIn(port);
  const ms = performance.now() - startedAt;
  socket.close();
  return ms;
}

async function inTurn<Value>(count: number, make: (at: number) => Promise<Value>): Promise<Value[]> {
  const made: Value[] = [];
  for (let at = 0; at < count; at++) made.push(await make(at));
  return made;
}

const many = <Value>(count: number, make: (at: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => make(at)));

const round = (value: number): number => Math.round(value * 10) / 10;
const say = (what: string): void => void process.stdout.write(`${what}\n`);

const folder = mkdtempSync(join(tmpdir(), 'openclaw-load-'));
const path = join(folder, 'openclaw.json');
const config = { gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } } };
writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
const gateway = spawn(process.execPath, [join(import.meta.dirname, '../../bin/openclaw-gateway.js'), 'run'], {
  env: {
    PATH: process.env['PATH'] ?? '',
    OPENCLAW_CONFIG_PATH: path,
    OPENCLAW_STATE_DIR: folder,
    OPENCLAW_GATEWAY_PORT: '0',
  },
  stdio: ['ignore', 'ignore', 'pipe'],
});
process.on('exit', () => {
  gateway.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
let said = '';
gateway.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
while (!/listens on http/.test(said)) await once(gateway.stderr, 'data');
const port = Number(/listens on http:\S+:(\d+)$/m.exec(said)?.[1]);
const memory = () => `${round(rssMiB(gateway.pid ?? 0))} MiB`;
say(`the gateway begins with ${memory()}`);

await runOne(port, 'warm-up');
const startedAt = performance.now();
const [runs] = await Promise.all([
  many(clients, (at) => runOne(port, `client-${at}`)),
  many(streams, (at) => streamOne(port, `stream-${at}`)),
]);
const times = runs.map(({ ms }) => ms);
say(
  `${clients} WebSocket runs beside ${streams} HTTP streams: ${round(performance.now() - startedAt)} ms in all, a run ${round(median(times))} ms ` +
    `(99 %: ${round(quantile(times, 0.99))} ms), ${runs.reduce((sum, { frames }) => sum + frames, 0)} frames, none lost; ${memory()}`,
);

const readers = await many(slow, () => logIn(port, []));
await inTurn(15, (at) => runOne(port, `long-${at}`, message.repeat(10), 'long'));
for (const { socket } of readers) socket.pause();
const unread = rssMiB(gateway.pid ?? 0);
// Half a megabyte each.
for (const reader of readers) {
  for (let at = 0; at < 60; at++) reader.send(`history-${at}`, 'chat.history', { sessionKey: 'long' });
}
let most = 0;
for (let at = 0; at < 60; at++, await setTimeout(50)) most = Math.max(most, rssMiB(gateway.pid ?? 0));
say(
  `${slow} readers that ask for 30 MB each and read nothing: at most ${round(most)} MiB, ${round((most - unread) / slow)} MiB more for each`,
);
for (const { socket } of readers) socket.resume();
await Promise.all(readers.map((reader) => reader.until(({ id }) => id === 'history-59')));
for (const { frames } of readers) {
  const seen = frames.filter(({ event, seq }) => event && seq).map(({ seq }) => seq);
  assert.deepEqual(
    seen,
    seen.map((_, at) => at + 1),
  );
  assert.equal(frames.filter(({ id }) => id?.startsWith('history-')).length, 60);
}
for (const { socket } of readers) socket.close();
say(`they got it all when they read on, and had lost no frame; ${memory()}`);

const before = await inTurn(30, () => logInMs(port));
const pending = await many(idle, () => open(port));
const after = await inTurn(30, () => logInMs(port));
const stay = () => pending.filter(({ socket }) => socket.readyState === WebSocket.OPEN).length;
const held = stay();
say(
  `a login: ${round(median(before))} ms; with ${idle} sockets that do not log in, of which ${held} are held: ${round(median(after))} ms; ${memory()}`,
);
assert.ok(held <= socketLimits.maxPending);
await setTimeout(socketLimits.justNowMs);
await logInMs(port);
await setTimeout(socketLimits.closeMs);
say(`${socketLimits.justNowMs} ms later, at the next login, ${stay()} of them are held; ${memory()}`);
assert.ok(stay() <= socketLimits.maxPendingOfAddress);
for (const { socket } of pending) socket.terminate();

gateway.kill('SIGTERM');
const [code] = (await once(gateway, 'exit')) as [number];
assert.equal(code, 0, said);
say('the gateway ended well');
