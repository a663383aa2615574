/**
 * `make bench-doors`: CPU time that a call by the Responses API costs, compared with the same one by Chat Completions, per JSON call and per stream.
 *
 * Both go to the same gateway, before the same fake upstream, in an order that turns from round to round. `kept` is what `store` costs besides, which Chat
 * Completions does not do by default.
 */
import { cpus, loadavg } from 'node:os';
import { load, type Call } from './load.ts';
import { cpuMs, median } from './measure.ts';
import { pinLoad, startGateway, startUpstream } from './servers.ts';

const rounds = Number(process.argv[2] ?? 8);
const doors = ['chat', 'responses', 'kept'] as const;
const parts: { name: string; call: Call; calls: number }[] = [
  { name: 'JSON call', call: { isStream: false, chunks: 1 }, calls: 2000 },
  { name: 'stream of 20', call: { isStream: true, chunks: 20 }, calls: 800 },
];

pinLoad();
const upstream = await startUpstream();
const { pid, port, stop } = await startGateway(upstream);
/** CPU microseconds of one call, round by round. */
const costs = new Map<string, number[]>();
const by = (call: Call, door: (typeof doors)[number]): Call => (door === 'chat' ? call : { ...call, door });

// Until V8 has compiled what it will compile.
for (const door of doors) {
  for (const { call, calls } of parts) await load(port, by(call, door), 16, (sent) => sent < calls * 2);
}
for (let round = 0; round < rounds; round++) {
  for (const door of doors.map((_, at) => doors[(at + round) % doors.length] ?? 'chat')) {
    for (const { name, call, calls } of parts) {
      const before = cpuMs(pid);
      await load(port, by(call, door), 16, (sent) => sent < calls);
      const key = `${name}, ${door}`;
      costs.set(key, [...(costs.get(key) ?? []), ((cpuMs(pid) - before) * 1000) / calls]);
    }
  }
}
await stop();

const [cpu] = cpus();
const loads = loadavg().map((value) => value.toFixed(2));
console.log(`Node ${process.versions.node}, ${cpu?.model}, ${rounds} rounds, load average ${loads.join(' ')}`);
console.table(
  Object.fromEntries(
    parts.flatMap(({ name }) =>
      doors.map((door) => {
        const own = costs.get(`${name}, ${door}`) ?? [];
        const chat = costs.get(`${name}, chat`) ?? [];
        const ratio = median(own.map((cost, round) => cost / (chat[round] ?? NaN)));
        return [`${name}, ${door}`, { 'CPU, median (µs)': median(own).toFixed(1), 'ratio to chat': ratio.toFixed(3) }];
      }),
    ),
  ),
);
process.exit();
