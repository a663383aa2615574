/**
 * `make bench-doors`: CPU time that a call by the Responses API, and one for embeddings, costs, compared with one by Chat Completions.
 *
 * All go to the same gateway, before the same fake upstream, in an order that turns from round to round. `kept` is what `store` costs besides, which Chat
 * Completions does not do by default. Embeddings are one vector of 1,536 numbers, as text-embedding-3-small makes it, encoded, as OpenAI's clients ask for it; or
 * as numbers, each of which is read and written.
 */
import { cpus, loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median } from './measure.ts';
import { pinLoad, startGateway, startUpstream } from './servers.ts';

const rounds = Number(process.argv[2] ?? 8);
const json: Call = { isStream: false, chunks: 1 };
const stream: Call = { isStream: true, chunks: 20 };
/** Each is compared with the first one of its name. */
const parts: { name: string; door: string; call: Call; calls: number }[] = [
  { name: 'JSON call', door: 'chat', call: json, calls: 2000 },
  { name: 'JSON call', door: 'responses', call: { ...json, door: 'responses' }, calls: 2000 },
  { name: 'JSON call', door: 'kept', call: { ...json, door: 'kept' }, calls: 2000 },
  { name: 'JSON call', door: 'embeddings', call: { ...json, door: 'embeddings' }, calls: 2000 },
  { name: 'JSON call', door: 'embeddings as numbers', call: { ...json, door: 'numbers' }, calls: 2000 },
  { name: 'stream of 20', door: 'chat', call: stream, calls: 800 },
  { name: 'stream of 20', door: 'responses', call: { ...stream, door: 'responses' }, calls: 800 },
  { name: 'stream of 20', door: 'kept', call: { ...stream, door: 'kept' }, calls: 800 },
];

pinLoad();
const upstream = await startUpstream();
const { pid, port, stop } = await startGateway(upstream);
/** CPU microseconds of one call, round by round, in the order of the parts. */
const costs: number[][] = parts.map(() => []);

// Until V8 has compiled what it will compile.
for (const { call, calls } of parts) await load(port, call, 16, (sent) => sent < calls * 2);
for (let round = 0; round < rounds; round++) {
  for (const at of parts.keys().map((one) => (one + round) % parts.length)) {
    const { call, calls } = parts[at]!;
    const before = cpuMs(pid);
    await load(port, call, 16, (sent) => sent < calls);
    costs[at]!.push(((cpuMs(pid) - before) * 1000) / calls);
  }
}
await stop();

const [cpu] = cpus();
const loads = loadavg().map((value) => value.toFixed(2));
console.log(`Node ${process.versions.node}, ${cpu?.model}, ${rounds} rounds, load average ${loads.join(' ')}`);
console.table(
  Object.fromEntries(
    parts.map(({ name, door }, at) => {
      const [own, chat] = [costs[at]!, costs[parts.findIndex((part) => part.name === name)]!];
      const ratio = median(own.map((cost, round) => cost / (chat[round] ?? NaN)));
      return [`${name}, ${door}`, { 'CPU, median (µs)': median(own).toFixed(1), 'ratio to chat': ratio.toFixed(3) }];
    }),
  ),
);
process.exit();
