/** Row 5 of the scorecard: how soon a provider is left alone when a client of either API goes away, before its answer began and in the middle of it. */
import { once } from 'node:events';
import { createServer, request as sendHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../bench/measure.ts';
import { token } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { report } from '../faults/program.ts';
import { bodyFor, runDoors, type Door } from '../support/doors.ts';

const [turns, atOnce] = [800, 8];
const startedAt = performance.now();
const sockets = new Set<object>();
const asked = new Map<string, { came: () => void; left: () => void }>();

/** Never finishes an answer: a question of the phase `mid` gets its first words, one of `before` nothing. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { messages, stream } = JSON.parse(Buffer.concat(await request.toArray()).toString());
  const question: string = messages.at(-1).content;
  response.on('close', () => asked.get(question)?.left());
  if (question.includes('mid')) {
    const choice = stream ? { delta: { role: 'assistant', content: 'a' } } : {};
    response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' });
    response.write(
      stream ? `data: ${JSON.stringify({ choices: [{ index: 0, finish_reason: null, ...choice }] })}\n\n` : '{',
    );
  }
  asked.get(question)?.came();
}
const upstream = createServer((request, response) => void answer(request, response));
upstream.on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});
await once(upstream.listen(0, '127.0.0.1'), 'listening');
const home = createHome(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}/v1`);
const gateway = await startGateway(home);

/** @returns milliseconds from the client's leaving to the provider's notice */
async function lagOf(question: string, stream: boolean, door: Door): Promise<number> {
  const [came, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  asked.set(question, { came: came.resolve, left: left.resolve });
  const body = JSON.stringify(bodyFor(door, { stream, ...door.asking(question) }));
  const sent = sendHttp({
    port: gateway.port,
    host: '127.0.0.1',
    path: door.path,
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    },
  });
  sent.on('error', () => {}).end(body);
  await came.promise;
  const at = performance.now();
  sent.destroy();
  await left.promise;
  asked.delete(question);
  return performance.now() - at;
}

const lags: number[] = [];
const numbers = Array.from({ length: turns }, (_, at) => at).values();
const one = async () => {
  for (const at of numbers)
    lags.push(await lagOf(`${at % 2 === 0 ? 'before' : 'mid'} ${at}`, at % 4 < 2, runDoors[at % 8 < 4 ? 0 : 1]!));
};
await Promise.all(Array.from({ length: atOnce }, one));
for (let tries = 0; sockets.size > 0 && tries < 50; tries++) await pause(100);
const slow = lags.filter((lag) => lag > 100).map((lag) => `${lag.toFixed(0)} ms`);
const leaked = Array.from({ length: sockets.size }, () => 'a connection to the provider');
await gateway.stop();
home.remove();
report({ 'later than 100 ms': quantile(lags, 0.99) > 100 ? slow : [], leaked }, startedAt, [
  `${turns} clients left, p50 ${quantile(lags, 0.5).toFixed(1)} ms, p99 ${quantile(lags, 0.99).toFixed(1)} ms`,
]);
