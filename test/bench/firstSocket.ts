/** How long the first WebSocket of a process holds others up (`make bench-first-socket`): the longest gap between two answers of /health while it comes. */
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { WebSocket } from 'ws';
import { median } from './measure.ts';
import { startGateway, startUpstream } from './servers.ts';

const rounds = 5;

/** @returns milliseconds: the longest gap of one who asks for /health again and again, and how long the WebSocket took to open */
async function measure(port: number): Promise<{ gapMs: number; openMs: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ping = async () => {
    const [answer] = await once(get({ port, path: '/health', agent }), 'response');
    await once(answer.resume(), 'end');
  };
  for (let warm = 0; warm < 200; warm++) await ping();
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  const startedAt = performance.now();
  // Its first message is the challenge, before any secret is shown.
  const seen: { openMs?: number } = {};
  socket.once('message', () => (seen.openMs = performance.now() - startedAt));
  let gapMs = 0;
  while (seen.openMs === undefined) {
    const askedAt = performance.now();
    await ping();
    gapMs = Math.max(gapMs, performance.now() - askedAt);
  }
  socket.terminate();
  agent.destroy();
  return { gapMs, openMs: seen.openMs };
}

const upstream = await startUpstream();
const seen: { gapMs: number; openMs: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const gateway = await startGateway(upstream);
  seen.push(await measure(gateway.port));
  await gateway.stop();
}
const gaps = seen.map(({ gapMs }) => gapMs);
console.log(
  `the first WebSocket of a process: it is open after ${median(seen.map(({ openMs }) => openMs)).toFixed(0)} ms, and /health waits ${median(gaps).toFixed(0)} ms at most (median of ${rounds} processes, worst ${Math.max(...gaps).toFixed(0)})`,
);
process.exit();
