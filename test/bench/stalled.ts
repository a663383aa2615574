/**
 * `make bench-stalled`: what a reader costs that takes nothing of an endless answer, until it is cut off: streams over HTTP, of which the upstream says as much
 * as the gateway takes, and WebSockets that hear of one run.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { token } from './load.ts';
import { openFiles, rssMiB } from './measure.ts';
import { startGateway, startUpstream, withMemoryProbe, type Server } from './servers.ts';

const readers = 50;
/** More than anybody takes. */
const endless = { chunks: '1000000000', gapMs: '0' };

const doors: Record<string, (port: number) => Promise<unknown>> = {
  HTTP: openStream,
  WebSocket: openSocket,
};

/** Asks, and reads no more than the beginning. */
async function openStream(port: number): Promise<Socket> {
  const body = JSON.stringify({
    model: 'openclaw',
    stream: true,
    metadata: endless,
    messages: [{ role: 'user', content: 'hi' }],
  });
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await once(socket, 'readable');
  const status = String(socket.read(12));
  if (status.endsWith('200')) return socket;
  // There is too much to do for one more just now.
  socket.destroy();
  await pause(500);
  return openStream(port);
}

/** Reads as much as the system holds for those who read nothing, so that the process has grown before by what such an amount of work makes it grow. */
async function readSome(port: number): Promise<void> {
  const socket = await openStream(port);
  let left = 4 * 1_048_576;
  for await (const bytes of socket) if ((left -= (bytes as Buffer).length) < 0) break;
}

/** Logs in, and reads no more. */
async function openSocket(port: number): Promise<WebSocket> {
  const socket = await logIn(port);
  socket.pause();
  return socket;
}

async function logIn(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  socket.on('error', () => {});
  await once(socket, 'message');
  const params = {
    minProtocol: 4,
    maxProtocol: 4,
    client: { id: 'gateway-client', version: '1', platform: 'linux', mode: 'backend' },
    auth: { token },
    scopes: ['operator.write'],
  };
  socket.send(JSON.stringify({ type: 'req', id: 'login', method: 'connect', params }));
  await once(socket, 'message');
  return socket;
}

/** Starts a run that everybody hears of. */
async function speak(port: number): Promise<void> {
  const socket = await logIn(port);
  const answered = once(socket, 'message');
  socket.send(
    JSON.stringify({ type: 'req', id: 'run', method: 'agent', params: { message: 'endless', idempotencyKey: '1' } }),
  );
  assert.match(String((await answered)[0]), /accepted|"phase":"start"/);
  socket.resume();
}

/** The most that is held, in MiB, until most readers are cut off; what the system holds for them comes first. @param files open ones without readers */
async function mostHeld(gateway: Server, files: number): Promise<number> {
  let most = 0;
  while (openFiles(gateway.pid) > files + readers / 2) {
    most = Math.max(most, await gateway.probe());
    await pause(200);
  }
  return most;
}

/** What is held when there is nobody, in MiB. */
async function leastHeld(gateway: Server): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < 20; at++) {
    least = Math.min(least, await gateway.probe());
    await pause(500);
  }
  return least;
}

const upstream = await startUpstream();
const held: Record<string, number> = {};
for (const [door, open] of Object.entries(doors)) {
  const gateway = await startGateway(upstream, {}, withMemoryProbe);
  await Promise.all(Array.from({ length: readers }, () => readSome(gateway.port)));
  const [before, rssBefore, files] = [await leastHeld(gateway), rssMiB(gateway.pid), openFiles(gateway.pid)];
  await Promise.all(Array.from({ length: readers }, () => open(gateway.port)));
  if (door === 'WebSocket') await speak(gateway.port);
  const most = await mostHeld(gateway, files);
  held[door] = (most - before) / readers;
  console.log(
    `${door}: ${readers} readers that take nothing: ${held[door].toFixed(2)} MiB held for each until it was cut off ` +
      `(resident ${rssBefore.toFixed(0)} MiB before, ${rssMiB(gateway.pid).toFixed(0)} then)`,
  );
  await gateway.kill();
}
const figures = Object.entries(held).map(([door, mebibytes]) => `${mebibytes.toFixed(2)} MiB over ${door}`);
console.log(`a reader that takes nothing costs ${figures.join(', ')}`);
process.exit(Math.max(...Object.values(held)) <= 1 ? 0 : 1);
