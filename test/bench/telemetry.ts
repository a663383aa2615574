/**
 * `make bench-telemetry`: CPU time that metrics and spans cost, per JSON call and per stream.
 *
 * Each round starts fresh gateways before the same fake upstream, one after the other in an order that turns from round to round: two that tell nothing, one with
 * metrics, and one with metrics and spans of every request, which a collector takes. Fresh ones, since two processes of the same program differ by some per cent
 * for as long as they live. A ratio is that of one round; what the second one that tells nothing shows is noise, and what is not above it is not known.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median, quantile } from './measure.ts';
import { pinLoad, startGateway, startUpstream, type Server } from './servers.ts';

const rounds = Number(process.argv[2] ?? 12);
const variants = ['nothing', 'nothing again', 'metrics', 'metrics and spans'] as const;
type Variant = (typeof variants)[number];

const parts: { name: string; call: Call; calls: number }[] = [
  { name: 'JSON call', call: { isStream: false, chunks: 1 }, calls: 4000 },
  { name: 'stream of 20', call: { isStream: true, chunks: 20 }, calls: 2000 },
];

pinLoad();
const collector = await startCollector();
const upstream = await startUpstream();
/** CPU microseconds of one call, round by round. */
const costs = new Map<string, number[]>();

for (let round = 0; round < rounds; round++) {
  for (const variant of variants.map((_, at) => variants[(at + round) % variants.length] ?? 'nothing')) {
    const server = await start(variant);
    // Until V8 has compiled what it will compile.
    for (const { call, calls } of parts) await load(server.port, call, 16, (sent) => sent < calls * 2);
    for (const part of parts) {
      const key = keyOf(part.name, variant);
      costs.set(key, [...(costs.get(key) ?? []), await costOf(server, part)]);
    }
    await server.stop();
  }
}

const [cpu] = cpus();
const loads = loadavg().map((value) => value.toFixed(2));
console.log(`Node ${process.versions.node}, ${cpu?.model}, ${rounds} rounds, load average ${loads.join(' ')}`);
console.table(Object.fromEntries(parts.flatMap(({ name }) => variants.map((variant) => rowOf(name, variant)))));
process.exit();

function start(variant: Variant): Promise<Server> {
  const hasMetrics = variant.startsWith('metrics');
  const hasSpans = variant === 'metrics and spans';
  return startGateway(upstream, {}, [], { metrics: hasMetrics, ...(hasSpans && { collector }) });
}

async function costOf({ pid, port }: Server, { call, calls }: (typeof parts)[number]): Promise<number> {
  const before = cpuMs(pid);
  await load(port, call, 16, (sent) => sent < calls);
  return ((cpuMs(pid) - before) * 1000) / calls;
}

function keyOf(part: string, variant: Variant): string {
  return `${part}, ${variant}`;
}

function rowOf(part: string, variant: Variant): [string, object] {
  const own = costs.get(keyOf(part, variant)) ?? [];
  const base = costs.get(keyOf(part, 'nothing')) ?? [];
  const ratios = own.map((cost, round) => cost / (base[round] ?? NaN));
  const row = {
    'CPU, median (µs)': median(own).toFixed(1),
    'ratio to nothing, median': median(ratios).toFixed(3),
    'quarter below': quantile(ratios, 0.25).toFixed(3),
    'quarter above': quantile(ratios, 0.75).toFixed(3),
  };
  return [keyOf(part, variant), row];
}

/** Takes everything. @returns its URL */
async function startCollector(): Promise<string> {
  const server = createServer((req, res) => void req.resume().on('end', () => res.end())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
