/**
 * `make bench-overload`: what the gateway does when it is asked for more than it can do.
 *
 * First how much it can do and how fast it is with little to do; then three times as many requests as that, sent at their times whatever the answers are, and
 * as many as 400 and 1,200 clients send who wait for each answer, and after a refusal as long as it says, or not at all (impatient ones). Of those let in the rate and the latency are shown,
 * with their ratios, and how soon the others are refused. What was asked in the first two seconds of each load is left out: all clients come at once then, and
 * a burst of them is let in. The gateway has one core, upstream and load the other; its log goes to /dev/null.
 */
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { load, requestBytes, type Call } from './load.ts';
import { cpuMs, median, quantile } from './measure.ts';
import { pinLoad, startGateway, startUpstream, type Server } from './servers.ts';

const seconds = Number(process.argv[2] ?? 8);
/** Milliseconds of each load that do not count. */
const rampMs = 2000;
const call: Call = { isStream: false, chunks: 20 };
const bytes = requestBytes(call);
const healthBytes = 'GET /health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';

interface Answer {
  status: number;
  /** `performance.now()` when the request was due, and the milliseconds from then on. */
  dueAt: number;
  ms: number;
  retryAfterMs: number;
}

/** A keep-alive connection, for one request after the other. */
async function openConnection(port: number) {
  const socket: Socket = connect(port, '127.0.0.1').setNoDelay().setEncoding('latin1');
  await once(socket, 'connect');
  let take: (text: string) => void = () => {};
  let broken = () => {};
  socket.on('data', (text: string) => take(text));
  socket.on('error', () => {}).on('close', () => broken());
  return {
    /** @param dueAt `performance.now()` when the request should have been sent */
    async ask(request: string, dueAt = performance.now()): Promise<Answer> {
      const { promise, resolve } = Promise.withResolvers<Answer>();
      let answer = '';
      take = (text) => {
        answer += text;
        const head = answer.indexOf('\r\n\r\n');
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(answer)?.[1]);
        if (head < 0 || answer.length < head + 4 + length) return;
        const retryAfterMs = Number(/\r\nretry-after-ms: (\d+)/i.exec(answer)?.[1] ?? 0);
        resolve({ status: Number(answer.slice(9, 12)), dueAt, ms: performance.now() - dueAt, retryAfterMs });
      };
      // Counted among the others, as status 0.
      broken = () => resolve({ status: 0, dueAt, ms: performance.now() - dueAt, retryAfterMs: 1000 });
      if (socket.destroyed) broken();
      else socket.write(request);
      return await promise;
    },
    close: () => socket.destroy(),
  };
}

type Connection = Awaited<ReturnType<typeof openConnection>>;

/** What came of a load. */
interface Outcome {
  answers: Answer[];
  /** Milliseconds of each look at `/health` meanwhile. */
  health: number[];
  seconds: number;
  /** CPU seconds of the gateway, of which there is one per second. */
  cpuSeconds: number;
}

/** Asks for `/health` every 50 ms beside a load. */
async function watched({ port, pid }: Server, run: (until: number) => Promise<Answer[]>): Promise<Outcome> {
  const countsFrom = performance.now() + rampMs;
  const until = countsFrom + seconds * 1000;
  let before = 0;
  void setTimeout(rampMs).then(() => (before = cpuMs(pid)));
  const health: number[] = [];
  const look = async () => {
    const connection = await openConnection(port);
    while (performance.now() < until) {
      const { dueAt, ms } = await connection.ask(healthBytes);
      if (dueAt >= countsFrom) health.push(ms);
      await setTimeout(50);
    }
    connection.close();
  };
  const [answers] = await Promise.all([run(until), look()]);
  return {
    answers: answers.filter(({ dueAt }) => dueAt >= countsFrom),
    health,
    seconds: (performance.now() - countsFrom) / 1000,
    cpuSeconds: (cpuMs(pid) - before) / 1000,
  };
}

/** So many clients, of whom each waits for its answer; after a refusal as long as it says, or, when they are impatient, not at all. */
const clients = (server: Server, count: number, isPatient = true) =>
  watched(server, async (until) => {
    const answers: Answer[] = [];
    const work = async () => {
      const connection = await openConnection(server.port);
      while (performance.now() < until) {
        const answer = await connection.ask(bytes);
        answers.push(answer);
        if (isPatient && answer.retryAfterMs > 0)
          await setTimeout(Math.max(0, Math.min(answer.retryAfterMs, until - performance.now())));
      }
      connection.close();
    };
    await Promise.all(Array.from({ length: count }, work));
    return answers;
  });

/** Connections at most that arrivals make. */
const maxConnections = 4000;

/** So many requests per second, evenly, each at its time on an idle connection, or else a new one: nobody waits for another's answer, and nobody comes back. */
const arrivals = (server: Server, perSecond: number) =>
  watched(server, async (until) => {
    const answers: Answer[] = [];
    const all = await Promise.all(Array.from({ length: 500 }, () => openConnection(server.port)));
    const idle = [...all];
    const waiting: ((connection: Connection) => void)[] = [];
    let made = all.length;
    const another = async () => {
      if (made >= maxConnections) return new Promise<Connection>((resolve) => waiting.push(resolve));
      made++;
      const connection = await openConnection(server.port);
      all.push(connection);
      return connection;
    };
    const pending = new Set<Promise<void>>();
    const ask = async (dueAt: number) => {
      const connection = idle.pop() ?? (await another());
      answers.push(await connection.ask(bytes, dueAt));
      const next = waiting.shift();
      if (next) next(connection);
      else idle.push(connection);
    };
    const startedAt = performance.now();
    for (let sent = 0; performance.now() < until; await setTimeout(1)) {
      for (; startedAt + (sent * 1000) / perSecond < performance.now(); sent++) {
        const one = ask(startedAt + (sent * 1000) / perSecond).finally(() => pending.delete(one));
        pending.add(one);
      }
    }
    await Promise.all(pending);
    for (const connection of all) connection.close();
    return answers;
  });

const shown = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));
const msOf = (answers: readonly Answer[], fits: (status: number) => boolean) =>
  answers.filter(({ status }) => fits(status)).map(({ ms }) => ms);
const p99Of = ({ answers }: Outcome) =>
  quantile(
    msOf(answers, (status) => status === 200),
    0.99,
  );
const goodputOf = ({ answers, seconds: passed }: Outcome) => msOf(answers, (status) => status === 200).length / passed;

pinLoad();
const upstream = await startUpstream();
const gateway = await startGateway(upstream);
// Until V8 has compiled what it will compile.
await load(gateway.port, call, 16, (sent) => sent < 30_000);

const outcomes: Record<string, Outcome> = {};
outcomes['8 clients'] = await clients(gateway, 8);
outcomes['16 clients'] = await clients(gateway, 16);
outcomes['32 clients'] = await clients(gateway, 32);
const best = Math.max(...Object.values(outcomes).map(goodputOf));
outcomes['half of the best rate'] = await arrivals(gateway, best / 2);
outcomes['3 x the best rate'] = await arrivals(gateway, best * 3);
outcomes['400 clients'] = await clients(gateway, 400);
outcomes['1,200 clients'] = await clients(gateway, 1200);
outcomes['400 impatient clients'] = await clients(gateway, 400, false);
outcomes['1,200 impatient clients'] = await clients(gateway, 1200, false);
outcomes['8 clients, again'] = await clients(gateway, 8);
await gateway.stop();

const unloaded = p99Of(outcomes['half of the best rate']);
console.log(
  `Node ${process.versions.node}, ${seconds} s each, load average ${loadavg().map(shown).join(' ')}; ` +
    `best ${shown(best)} per s, p99 at half of it ${shown(unloaded)} ms`,
);
console.table(
  Object.fromEntries(
    Object.entries(outcomes).map(([what, outcome]) => {
      const good = msOf(outcome.answers, (status) => status === 200);
      const refused = msOf(outcome.answers, (status) => status === 503);
      const row = {
        'answered per s': shown(goodputOf(outcome)),
        'of the best': shown(goodputOf(outcome) / best),
        'CPU (s per s)': shown(outcome.cpuSeconds / outcome.seconds),
        'answered per s of CPU': shown(good.length / outcome.cpuSeconds),
        'p50 (ms)': shown(median(good)),
        'p99 (ms)': shown(p99Of(outcome)),
        'p99: ratio': shown(p99Of(outcome) / unloaded),
        'refused per s': shown(refused.length / outcome.seconds),
        'p99 of a refusal (ms)': shown(quantile(refused, 0.99)),
        'p99 of /health (ms)': shown(quantile(outcome.health, 0.99)),
        other: outcome.answers.length - good.length - refused.length,
      };
      return [what, row];
    }),
  ),
);
const names = ['400 clients', '1,200 clients', '400 impatient clients', '1,200 impatient clients', '3 x the best rate'];
const loads = names.map((what) => outcomes[what] as Outcome);
const shares = loads.map((outcome) => goodputOf(outcome) / best);
const ratios = loads.map((outcome) => p99Of(outcome) / unloaded);
// Eight clients that wait for each answer are asking nothing while the gateway collects garbage, so their p99 hardly sees it; arrivals at their times do.
const calm = p99Of(outcomes['8 clients']);
const percent = shares.map((share) => `${Math.round(share * 100)} %`);
console.log(
  `400 clients got ${percent[0]} of the best rate, 1,200 clients ${percent[1]}; 400 and 1,200 that do not wait after a refusal ${percent[2]} and ${percent[3]}; ` +
    `arrivals at 3 x the best rate that never back off ${percent[4]}; ` +
    `p99 ${ratios.map(shown).join(', ')} times that at half the best rate, ${loads.map((outcome) => shown(p99Of(outcome) / calm)).join(', ')} times that of 8 clients`,
);
process.exit(Math.min(...shares) >= 0.9 && Math.max(...ratios) <= 3 ? 0 : 1);
