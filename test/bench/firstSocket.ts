/** How long the first WebSocket of a process holds others up (`make bench-first-socket`): the longest wait for /health while it comes and logs in. */
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { WebSocket } from 'ws';
import { token } from './load.ts';
import { median, rssMiB } from './measure.ts';
import { startGateway, startUpstream, type Server } from './servers.ts';

const rounds = 5;

const connect = {
  type: 'req',
  id: '1',
  method: 'connect',
  params: {
    minProtocol: 4,
    maxProtocol: 4,
    client: { id: 'gateway-client', version: '1', platform: 'linux', mode: 'backend' },
    auth: { token },
  },
};

interface Seen {
  /** Milliseconds: the longest wait for /health, and how long the WebSocket took until the answer to its login. */
  waitMs: number;
  loginMs: number;
  /** By which the process grew. */
  grownMb: number;
}

async function measure({ pid, port }: Server): Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ping = async () => {
    const [answer] = await once(get({ port, path: '/health', agent }), 'response');
    await once(answer.resume(), 'end');
  };
  for (let warm = 0; warm < 200; warm++) await ping();
  const before = rssMiB(pid);
  const socket = new WebSocket(`ws://127.0.0.1:${port}`);
  const startedAt = performance.now();
  const seen: { loginMs?: number } = {};
  socket.once('message', () => {
    socket.once('message', () => (seen.loginMs = performance.now() - startedAt));
    socket.send(JSON.stringify(connect));
  });
  let waitMs = 0;
  while (seen.loginMs === undefined) {
    const askedAt = performance.now();
    await ping();
    waitMs = Math.max(waitMs, performance.now() - askedAt);
  }
  const grownMb = rssMiB(pid) - before;
  socket.terminate();
  agent.destroy();
  return { waitMs, loginMs: seen.loginMs, grownMb };
}

const upstream = await startUpstream();
const seen: Seen[] = [];
for (let round = 0; round < rounds; round++) {
  const gateway = await startGateway(upstream);
  seen.push(await measure(gateway));
  await gateway.stop();
}
const middle = (pick: (one: Seen) => number) => median(seen.map(pick)).toFixed(0);
console.log(
  `the first WebSocket of a process: it is logged in after ${middle(({ loginMs }) => loginMs)} ms, /health waits ${middle(({ waitMs }) => waitMs)} ms ` +
    `meanwhile (medians of ${rounds} processes, worst ${Math.max(...seen.map(({ waitMs }) => waitMs)).toFixed(0)}), the process grows by ${middle(({ grownMb }) => grownMb)} MiB`,
);
process.exit();
