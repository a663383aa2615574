/**
 * `make bench-tools`: what tools of agents cost.
 *
 * First those who use none: CPU time of a call and of a stream of an agent without tools, in a gateway without any server of tools and in one whose other agent has
 * the tools of the desk and has used them. Each round starts fresh gateways in an order that turns from round to round; a ratio is that of one round, and what a
 * second gateway without tools shows is noise. Then a round of the loop: a call in which the model calls the clock of the desk and is asked again, compared with
 * a call of the same agent without one and the model's own answer. What is left is the gateway's part with the tool's; its CPU time is the gateway's alone, and
 * has the second question to the model in it. On a machine with other work on it the best round tells more than the median: three processes take turns.
 */
import { Comparison, costOf } from './comparison.ts';
import { load, type Call } from './load.ts';
import { median, quantile } from './measure.ts';
import { pinLoad, startGateway, startUpstream, type Server } from './servers.ts';

const rounds = Number(process.argv[2] ?? 12);
const variants = ['no tools', 'no tools again', "another agent's tools"] as const;
type Variant = (typeof variants)[number];

const comparison = new Comparison<Variant>(variants, [
  { name: 'JSON call', call: { isStream: false, chunks: 1 }, calls: 20_000 },
  { name: 'stream of 20', call: { isStream: true, chunks: 20 }, calls: 10_000 },
]);
const plain: Call = { isStream: false, chunks: 1, model: 'openclaw:clerk' };
const withTool: Call = { ...plain, tool: 'desk__clock' };

pinLoad();
const upstream = await startUpstream();
/** Milliseconds of one call, round by round. */
const times: Record<'tool' | 'plain' | 'model' | 'added' | 'cpu', number[]> = {
  tool: [],
  plain: [],
  model: [],
  added: [],
  cpu: [],
};

for (let round = 0; round < rounds; round++) {
  for (const variant of comparison.inTurn(round)) {
    const hasTools = variant === "another agent's tools";
    const server = await startGateway(upstream, {}, [], { tools: hasTools });
    if (hasTools) await load(server.port, withTool, 1, (sent) => sent < 10);
    await comparison.measure(server, variant);
    if (hasTools) await timeRound(server);
    await server.stop();
  }
}

comparison.print(rounds);
const shown = (values: readonly number[]) =>
  `${median(values).toFixed(2)} (best ${Math.min(...values).toFixed(2)}, quarters ${quantile(values, 0.25).toFixed(2)} to ${quantile(values, 0.75).toFixed(2)})`;
console.log(
  `a call with one round of a tool ${shown(times.tool)} ms, without ${shown(times.plain)}, the model ${shown(times.model)}`,
);
console.log(`a round adds ${shown(times.added)} ms of the gateway and the tool together`);
console.log(`of that the gateway's CPU time, with its second question to the model, ${shown(times.cpu)} ms`);
process.exit();

/** Medians of calls, one after the other, the kinds in alternation. */
async function timeRound(server: Server): Promise<void> {
  const { port } = server;
  const of = async (to: number, call: Call) =>
    median((await load(to, call, 1, (sent) => sent < 200)).map(({ totalMs }) => totalMs));
  for (let warm = 0; warm < 10; warm++) await of(port, warm % 2 === 0 ? withTool : plain);
  const [tool, without, model] = [await of(port, withTool), await of(port, plain), await of(upstream, plain)];
  times.tool.push(tool);
  times.plain.push(without);
  times.model.push(model);
  times.added.push(tool - without - model);
  const cpuOf = (call: Call) => costOf(server, { call, calls: 1000 });
  times.cpu.push(((await cpuOf(withTool)) - (await cpuOf(plain))) / 1000);
}
