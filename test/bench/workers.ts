/**
 * `make bench-workers`: what one gateway does with one and with two worker processes, in turn, on the cores that there are. Load, upstream and gateway share them:
 * how much of a core each took is told, since a machine that is full has nothing to give to a second worker.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median, quantile } from './measure.ts';
import { startGateway, startUpstream } from './servers.ts';

const rounds = Number(process.argv[2] ?? 5);
const [roundMs, connections] = [2000, 32];
const calls: Record<string, Call> = {
  call: { isStream: false, chunks: 20 },
  'stream of 20': { isStream: true, chunks: 20 },
};

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

const upstream = await startUpstream();
const upstreamPids = childrenOf(process.pid);
const gateways = {
  'one process': await startGateway(upstream),
  'two workers': await startGateway(upstream, {}, [], { workers: 2 }),
};
type Name = keyof typeof gateways;
const names = Object.keys(gateways) as Name[];

const cpuOf = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + cpuMs(pid), 0);

const results: Record<string, Record<string, number[]>> = {};
const keep = (row: string, name: string, value: number) => ((results[row] ??= {})[name] ??= []).push(value);

async function measure(name: Name, what: string, call: Call): Promise<void> {
  const { pid, port } = gateways[name];
  const processes = { gateway: [pid, ...childrenOf(pid)], upstream: upstreamPids, load: [process.pid] };
  const before = Object.entries(processes).map(([who, pids]) => [who, cpuOf(pids)] as const);
  const startedAt = performance.now();
  const timings = await load(port, call, connections, () => performance.now() - startedAt < roundMs);
  const ms = performance.now() - startedAt;
  keep(`${what}, per second`, name, (timings.length * 1000) / ms);
  keep(
    `${what}, p99 (ms)`,
    name,
    quantile(
      timings.map(({ totalMs }) => totalMs),
      0.99,
    ),
  );
  for (const [who, cpu] of before)
    keep(`${what}, cores of the ${who}`, name, (cpuOf(processes[who as keyof typeof processes]) - cpu) / ms);
}

for (const name of names) for (const [what, call] of Object.entries(calls)) await measure(name, what, call);
for (const row of Object.keys(results)) delete results[row];
for (let round = 0; round < rounds; round++)
  for (const [what, call] of Object.entries(calls))
    for (const name of round % 2 === 0 ? names : names.toReversed()) await measure(name, what, call);
await Promise.all(names.map((name) => gateways[name].stop()));

const shown = (value: number) => value.toFixed(value < 10 ? 2 : 0);
console.log(
  `Node ${process.versions.node}, ${availableParallelism()} cores, medians of ${rounds} rounds, ${connections} connections, load average ${loadavg().map(shown).join(' ')}`,
);
console.table(
  Object.fromEntries(
    Object.entries(results).map(([row, of]) => {
      const [one, two] = names.map((name) => median(of[name] ?? [])) as [number, number];
      return [row, { 'one process': shown(one), 'two workers': shown(two), ratio: shown(two / one) }];
    }),
  ),
);
process.exit();
