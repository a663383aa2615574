/**
 * `make bench-sessions`: what a turn in a session costs, on SQLite and on PostgreSQL, compared with the same request without one.
 *
 * All get the same requests in alternation, several rounds long; of a round's values the medians are shown, with their ratios. Then the next turn of a session
 * that has ten turns, and of one that has a thousand, compared with stateless requests whose clients send as much history themselves. Both databases sync
 * every commit, to whatever disk the system's folder for temporary files is on. Nothing is pinned to a core: threads and databases take part too.
 */
import { loadavg } from 'node:os';
import { password, startPostgres } from '../support/postgres.ts';
import { load, type Call } from './load.ts';
import { cpuMs, median, quantile } from './measure.ts';
import { startGateway, startUpstream, type Server } from './servers.ts';

const rounds = Number(process.argv[2] ?? 6);
const stores = ['stateless', 'SQLite', 'PostgreSQL'] as const;
type Name = (typeof stores)[number];

/** Turns after which another session is used, so that histories stay short, and those of a long one. */
const [short, long] = [10, 1000];

const call: Call = { isStream: false, chunks: 20 };
const shown = (value: number) => value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);

const postgres = await startPostgres();
const upstream = await startUpstream();
const onFile = await startGateway(upstream);
const onPostgres = await startGateway(upstream, {
  store: { url: `postgres://postgres:${password}@127.0.0.1:${postgres.port}/postgres` },
});
const servers: Record<Name, Server> = { stateless: onFile, SQLite: onFile, PostgreSQL: onPostgres };

/** Calls that are turns of sessions with so many turns at most. */
const inShortSessions = (name: Name, label: string): Call =>
  name === 'stateless'
    ? call
    : { ...call, session: (connection, turn) => `${label}-${connection}-${Math.floor(turn / short)}` };

const results: Record<string, Record<string, number[]>> = {};
const keep = (what: string, name: string, value: number) => ((results[what] ??= {})[name] ??= []).push(value);

async function oneByOne(name: Name, round: number): Promise<void> {
  const timings = await load(servers[name].port, inShortSessions(name, `one-${round}`), 1, (sent) => sent < 200);
  const totals = timings.map(({ totalMs }) => totalMs);
  keep('one after the other, p50 (ms)', name, median(totals));
  keep('one after the other, p99 (ms)', name, quantile(totals, 0.99));
}

/** As many turns as 16 connections can take in a second, each in sessions of its own. */
async function atOnce(name: Name, round: number): Promise<void> {
  const { pid, port } = servers[name];
  const [startedAt, before] = [performance.now(), cpuMs(pid)];
  const isWanted = () => performance.now() - startedAt < 1000;
  const timings = await load(port, inShortSessions(name, `many-${round}`), 16, isWanted);
  const seconds = (performance.now() - startedAt) / 1000;
  const totals = timings.map(({ totalMs }) => totalMs);
  keep('16 connections, turns per s', name, timings.length / seconds);
  keep('16 connections, p50 (ms)', name, median(totals));
  keep('16 connections, p99 (ms)', name, quantile(totals, 0.99));
  keep('16 connections, CPU (µs per turn)', name, ((cpuMs(pid) - before) * 1000) / timings.length);
}

/** So many more turns of one session, or requests with that history. @returns the median in milliseconds */
async function more(name: Name, turns: number, session: string, times: number): Promise<number> {
  const next: Call = name === 'stateless' ? { ...call, history: turns } : { ...call, session: () => session };
  const timings = await load(servers[name].port, next, 1, (sent) => sent < times);
  return median(timings.map(({ totalMs }) => totalMs));
}

async function nextTurns(name: Name, round: number): Promise<void> {
  const fresh = `short-${round}`;
  if (name !== 'stateless') await more(name, 0, fresh, short);
  keep(`next turn after ${short} (ms)`, name, await more(name, short, fresh, 20));
  keep(`next turn after ${long} (ms)`, name, await more(name, long, 'long', 20));
}

const parts = [oneByOne, atOnce, nextTurns];
// Until V8 has compiled what it will compile, and the long sessions are there.
for (const name of stores) for (const part of [oneByOne, atOnce]) await part(name, -1);
for (const name of ['SQLite', 'PostgreSQL'] as const) await more(name, 0, 'long', long);
await more('stateless', long, '', 200);
for (const what of Object.keys(results)) delete results[what];

for (let round = 0; round < rounds; round++) {
  const order = round % 2 === 0 ? stores : stores.toReversed();
  for (const part of parts) for (const name of order) await part(name, round);
}
await Promise.all([onFile.stop(), onPostgres.stop()]);

const valueOf = (what: string, name: Name) => median(results[what]?.[name] ?? []);
console.log(
  `Node ${process.versions.node}, medians of ${rounds} rounds, load average ${loadavg().map(shown).join(' ')}`,
);
console.table(
  Object.fromEntries(
    Object.keys(results).map((what) => {
      const [none, file, server] = stores.map((name) => valueOf(what, name)) as [number, number, number];
      const ratios = { 'SQLite: ratio': shown(file / none), 'PostgreSQL: ratio': shown(server / none) };
      return [what, { stateless: shown(none), SQLite: shown(file), PostgreSQL: shown(server), ...ratios }];
    }),
  ),
);
for (const name of stores) {
  const growth = valueOf(`next turn after ${long} (ms)`, name) - valueOf(`next turn after ${short} (ms)`, name);
  console.log(`${name}: a history of ${long} turns costs ${shown(growth)} ms more than one of ${short}`);
}
process.exit();
