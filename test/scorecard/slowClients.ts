/** Row 21 of the scorecard: 800 clients that send their headers, or their bodies, byte by byte. Others must be served, and none be held beyond its limit. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { get, token } from '../faults/client.ts';
import { createHome, startGateway } from '../faults/gateway.ts';
import { startModel } from '../faults/model.ts';
import { report } from '../faults/program.ts';

const clients = 800;
const startedAt = performance.now();
const model = await startModel({ gapMs: () => 0 });
const head = `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
/** What is sent at once, and the limit in milliseconds: those of src/http/httpServer.ts and gateway.http.bodyTimeoutSeconds. */
const modes = {
  headers: ['GET /v1/models HTTP/1.1\r\nX: ', 10_000],
  bodies: [`${head}Content-Length: 10000\r\n\r\n{"x":"`, 30_000],
} as const;
const violations: Record<'held' | 'unavailable', string[]> = { held: [], unavailable: [] };
const figures: string[] = [];

for (const [mode, [first, limitMs]] of Object.entries(modes)) {
  const home = createHome(model.baseUrl);
  const gateway = await startGateway(home);
  const sockets = await Promise.all(Array.from({ length: clients }, () => open(gateway.port, first)));
  const until = performance.now() + limitMs + 3000;
  let slowest = 0;
  while (performance.now() < until) {
    for (const socket of sockets) if (socket.writable) socket.write('a');
    const at = performance.now();
    await getModels(gateway.port).catch((error: unknown) => violations.unavailable.push(String(error)));
    slowest = Math.max(slowest, performance.now() - at);
    await pause(1000);
  }
  const held = sockets.filter((socket) => !socket.closed);
  violations.held.push(...held.map(() => `one of the slow ${mode}`));
  for (const socket of sockets) socket.destroy();
  figures.push(`${mode}: the others waited at most ${slowest.toFixed(0)} ms`);
  await gateway.stop();
  home.remove();
}
await model.close();
report(violations, startedAt, [`${clients} clients each; ${figures.join(', ')}`]);

/** Comes back as it is told when all the slow ones have arrived at once. */
async function getModels(port: number): Promise<void> {
  await get(port, '/v1/models').catch(async (error: unknown) => {
    if (!String(error).includes('"overloaded"')) throw error;
    await pause(2000);
    await get(port, '/v1/models');
  });
}

async function open(port: number, first: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}).resume();
  await once(socket, 'connect');
  socket.write(first);
  return socket;
}
