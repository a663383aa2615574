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
import { Comparison } from './comparison.ts';
import { pinLoad, startGateway, startUpstream, type Server } from './servers.ts';

const rounds = Number(process.argv[2] ?? 12);
const variants = ['nothing', 'nothing again', 'metrics', 'metrics and spans'] as const;
type Variant = (typeof variants)[number];

const comparison = new Comparison<Variant>(variants, [
  { name: 'JSON call', call: { isStream: false, chunks: 1 }, calls: 4000 },
  { name: 'stream of 20', call: { isStream: true, chunks: 20 }, calls: 2000 },
]);

pinLoad();
const collector = await startCollector();
const upstream = await startUpstream();

for (let round = 0; round < rounds; round++) {
  for (const variant of comparison.inTurn(round)) {
    const server = await start(variant);
    await comparison.measure(server, variant);
    await server.stop();
  }
}

comparison.print(rounds);
process.exit();

function start(variant: Variant): Promise<Server> {
  const hasMetrics = variant.startsWith('metrics');
  const hasSpans = variant === 'metrics and spans';
  return startGateway(upstream, {}, [], { metrics: hasMetrics, ...(hasSpans && { collector }) });
}

/** Takes everything. @returns its URL */
async function startCollector(): Promise<string> {
  const server = createServer((req, res) => void req.resume().on('end', () => res.end())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
