/**
 * `make bench`: what the gateway costs, compared with a bare pipe on node:http (pipe.ts), which is the floor.
 *
 * Both stand before the same fake upstream and get the same requests, in alternation, several rounds long; of a round's values the best and the median are
 * shown, with their ratios. Servers have one core, upstream and load the other. Of an answer that is not streamed both ask their upstream for a whole one;
 * the gateway reads it, and writes it anew. The gateway's log goes to /dev/null.
 */
import { loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median, quantile, rssMiB } from './measure.ts';
import { pinLoad, startGateway, startPipe, startUpstream, type Server } from './servers.ts';

const rounds = Number(process.argv[2] ?? 6);
const servers = ['pipe', 'gateway'] as const;
type Name = (typeof servers)[number];

const json: Call = { isStream: false, chunks: 1 };
const stream: Call = { isStream: true, chunks: 20 };
const firstChunk: Call = { isStream: true, chunks: 3, gapMs: 1 };
const paced: Call = { isStream: true, chunks: 40, gapMs: 25 };

/** Everything that is measured of a server in a round, in parts, between which the servers alternate. */
const parts: ((server: Server) => Promise<Record<string, number>>)[] = [
  async ({ port }) => {
    const totals = (await load(port, json, 1, (sent) => sent < 300)).map(({ totalMs }) => totalMs);
    return { 'JSON call, p50 (ms)': median(totals), 'JSON call, p99 (ms)': quantile(totals, 0.99) };
  },
  async ({ port }) => {
    const firsts = (await load(port, firstChunk, 1, (sent) => sent < 100)).map(({ firstContentMs }) => firstContentMs);
    return { 'first content chunk, p50 (ms)': median(firsts) };
  },
  (server) => saturate(server, json, 'JSON'),
  (server) => saturate(server, stream, 'stream of 20'),
  async ({ pid, port }) => {
    const before = cpuMs(pid);
    const streams = await load(port, paced, 200, (sent) => sent < 200);
    const chunks = streams.length * paced.chunks;
    return {
      '200 paced streams, CPU per chunk (µs)': ((cpuMs(pid) - before) * 1000) / chunks,
      'RSS (MiB)': rssMiB(pid),
    };
  },
];

const saturationMs = 1000;

/** As many calls as 16 connections can make in that time. */
async function saturate({ pid, port }: Server, call: Call, name: string) {
  const [startedAt, before] = [performance.now(), cpuMs(pid)];
  const calls = await load(port, call, 16, () => performance.now() - startedAt < saturationMs);
  const seconds = (performance.now() - startedAt) / 1000;
  return {
    [`${name}, 16 connections (per s)`]: calls.length / seconds,
    [`${name}, CPU (µs)`]: ((cpuMs(pid) - before) * 1000) / calls.length,
  };
}

pinLoad();
const upstream = await startUpstream();
const startServer = { pipe: () => startPipe(upstream), gateway: () => startGateway(upstream) };
const running = { pipe: await startServer.pipe(), gateway: await startServer.gateway() };
const results: Record<Name, Record<string, number[]>> = { pipe: {}, gateway: {} };

const keep = (name: Name, values: Record<string, number>) => {
  for (const [what, value] of Object.entries(values)) (results[name][what] ??= []).push(value);
};

// Until V8 has compiled what it will compile; by calls and not by time, so that a busy machine warms up as well as an idle one.
for (const name of servers) {
  for (const call of [json, stream]) await load(running[name].port, call, 16, (sent) => sent < 30_000);
}

for (let round = 0; round < rounds; round++) {
  const order = round % 2 === 0 ? servers : servers.toReversed();
  for (const name of order) {
    const fresh = await startServer[name]();
    await fresh.stop();
    keep(name, { 'start to first answer (ms)': fresh.startMs });
  }
  for (const part of parts) {
    for (const name of order) keep(name, await part(running[name]));
  }
}
await Promise.all(servers.map((name) => running[name].stop()));

const shown = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
console.log(`Node ${process.versions.node}, ${rounds} rounds, load average ${loadavg().map(shown).join(' ')}`);
console.table(
  Object.fromEntries(
    Object.entries(results.pipe).map(([what, pipe]) => {
      const gateway = results.gateway[what] ?? [];
      const best = what.includes('per s') ? Math.max : Math.min;
      const row = {
        'pipe: best': shown(best(...pipe)),
        'pipe: median': shown(median(pipe)),
        'gateway: best': shown(best(...gateway)),
        'gateway: median': shown(median(gateway)),
        'ratio of bests': shown(best(...gateway) / best(...pipe)),
        'ratio of medians': shown(median(gateway) / median(pipe)),
      };
      return [what, row];
    }),
  ),
);
process.exit();
