/**
 * `make bench-curves`: what a call costs with 1, 10, 100 and 1,000 agents, models, kept sessions and open streams, and with so many messages in the request. Each
 * is the gateway's CPU per call, in one process of its own; the picture for docs/performance.md is drawn into docs/curves.svg.
 */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { load, requestBytes, type Call } from './load.ts';
import { cpuMs, median } from './measure.ts';
import { pinLoad, startGateway, startUpstream, type GatewaySize, type Server } from './servers.ts';
import { toSvg, type Curve } from './svg.ts';

const counts = [1, 10, 100, 1000];
const [warmUp, calls, rounds] = [4000, 2000, 3];
const call: Call = { isStream: false, chunks: 1 };

/** How one kind is made in some number, and what is then asked. */
interface Kind {
  size?: (count: number) => GatewaySize;
  /** Before the measuring. @returns what is to be closed after it */
  prepare?: (server: Server, count: number) => Promise<Socket[]>;
  call?: (count: number) => Call;
}

const inSession: Call = { ...call, session: (connection) => `asked-${connection}` };

const kinds: Record<string, Kind> = {
  agents: { size: (agents) => ({ agents }) },
  models: { size: (models) => ({ models }) },
  'kept sessions': {
    async prepare({ port }, count) {
      let made = 0;
      const filling: Call = { ...call, session: () => `kept-${made++}` };
      await load(port, filling, Math.min(8, count), (sent) => sent < count);
      return [];
    },
    call: () => inSession,
  },
  'open streams': { prepare: ({ port }, count) => holdStreams(port, count) },
  'messages of the request': { call: (count) => ({ ...call, history: Math.floor(count / 2) }) },
};

/** Opens streams that say a word and then nothing for ten minutes. */
async function holdStreams(port: number, count: number): Promise<Socket[]> {
  const bytes = requestBytes({ isStream: true, chunks: 2, gapMs: 600_000 });
  const sockets: Socket[] = [];
  for (let at = 0; at < count; at++) {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    await once(socket, 'data');
    socket.resume();
    sockets.push(socket);
  }
  return sockets;
}

/** CPU of the gateway for one call, in µs: the median of some rounds. */
async function costOf({ size, prepare, call: asked }: Kind, count: number): Promise<number> {
  const server = await startGateway(upstream, {}, [], size?.(count));
  const held = (await prepare?.(server, count)) ?? [];
  const one = asked?.(count) ?? call;
  await load(server.port, one, 16, (sent) => sent < warmUp / (one.history ? 2 : 1));
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = cpuMs(server.pid);
    await load(server.port, one, 16, (sent) => sent < calls);
    costs.push(((cpuMs(server.pid) - before) * 1000) / calls);
  }
  for (const socket of held) socket.destroy();
  await server.kill();
  return median(costs);
}

pinLoad();
const upstream = await startUpstream();
const curves: Curve[] = [];
for (const [name, kind] of Object.entries(kinds)) {
  const values: number[] = [];
  for (const count of counts) values.push(await costOf(kind, count));
  curves.push({ name, values });
}
console.log(`Node ${process.versions.node}, CPU per call (µs), load average ${(loadavg()[0] ?? 0).toFixed(1)}`);
console.table(
  Object.fromEntries(
    curves.map(({ name, values }) => [
      name,
      Object.fromEntries(values.map((value, at) => [String(counts[at]), value.toFixed(0)])),
    ]),
  ),
);
writeFileSync(join(import.meta.dirname, '../../docs/curves.svg'), toSvg(counts, curves, 'CPU of a call (µs)'));
process.exit();
