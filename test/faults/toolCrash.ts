/**
 * `make test-tool-crash`: kills servers of tools and the whole gateway (SIGKILL) while agents call tools, again and again, and compares what the tools were asked,
 * what the gateway remembers, and what its clients were told.
 *
 * Each client has a session and sends every question with an Idempotency-Key. The kill comes at a random moment, or just when a model was asked for a call, a tool
 * was called, had worked, or a model has its result. What was cut off is sent again with its key: it is answered, or refused because a tool may have acted. At last
 * it is measured how long after its client left a tool hears that its call is cancelled.
 */
import { setTimeout } from 'node:timers/promises';
import { median, quantile } from '../bench/measure.ts';
import type { Entry } from '../support/ledgerServer.ts';
import { isAlive } from '../support/alive.ts';
import { createLedgerFile, type LedgerFile } from '../support/ledgerFile.ts';
import { patienceMs } from '../support/patience.ts';
import { ask, createAgent, get, token, type Heard, type Question } from './client.ts';
import { createHome, startGateway, type Gateway, type Home } from './gateway.ts';
import { createLedger, type Ledger, type Transcript } from './ledger.ts';
import { isProgram, report, seedOf } from './program.ts';
import { createRandom, type Random } from './random.ts';
import { startToolModel, type ToolModel } from './toolModel.ts';

export interface ToolCrashOptions {
  loops: number;
  seed: number;
  /** Sessions that are used at the same time. */
  sessions?: number;
  /** Calls whose client leaves, of which the time until their end is measured. */
  cancels?: number;
}

export interface ToolCrashFigures {
  violations: Record<'twice' | 'lost' | 'doubled' | 'half' | 'out of order' | 'refused' | 'left', string[]>;
  loops: number;
  told: number;
  /** Calls that tools were asked for. */
  calls: number;
  serversKilled: number;
  /** Turns that were cut off and sent again with their key; of those, refused because a tool may have acted. */
  repeated: number;
  interrupted: number;
  /** Processes of tools that were started; of the last gateway's one is there until its end. */
  processes: number;
  /** Milliseconds from a client's leaving until the tool hears of it. */
  cancelMs: number[];
}

interface Scene {
  home: Home;
  /** What the tools were asked. */
  tools: LedgerFile;
  model: ToolModel;
  ledger: Ledger;
  random: Random;
  figures: ToolCrashFigures;
  /** Turns that were cut off, by their sessions. */
  open: Map<string, Question>;
}

export async function toolCrash({
  loops,
  seed,
  sessions = 8,
  cancels = 0,
}: ToolCrashOptions): Promise<ToolCrashFigures> {
  const random = createRandom(seed);
  const model = await startToolModel(() => random.between(0, 25));
  const home = createHome(model.baseUrl, {}, (folder) => ({
    mcp: { servers: { pen: createLedgerFile(folder).server } },
  }));
  const [tools, ledger, figures] = [createLedgerFile(home.folder), createLedger(), noFigures(loops)];
  const scene: Scene = { home, tools, model, ledger, random, figures, open: new Map() };
  try {
    for (let loop = 0; loop < loops; loop++) {
      const names = namesOf(Math.floor(loop / 10), sessions);
      const gateway = await startGateway(home);
      await judge(scene, gateway, names);
      await loadAndKill(scene, gateway, names, loop);
    }
    const gateway = await startGateway(home);
    await judge(scene, gateway, scene.ledger.sessions());
    await measureCancels(scene, gateway, cancels);
    await gateway.stop();
    await judgeProcesses(scene);
  } finally {
    await model.close();
    home.remove();
  }
  return conclude(scene);
}

const noFigures = (loops: number): ToolCrashFigures => ({
  violations: { twice: [], lost: [], doubled: [], half: [], 'out of order': [], refused: [], left: [] },
  loops,
  told: 0,
  calls: 0,
  serversKilled: 0,
  repeated: 0,
  interrupted: 0,
  processes: 0,
  cancelMs: [],
});

const namesOf = (generation: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `agent:main:g${generation}/s${at}`);

interface ToolTurn {
  id: number;
  status: string;
  tool_work?: { messages: { role: string }[] }[];
}

/** What sessions remember. */
async function judge({ ledger, figures }: Scene, { port }: Gateway, sessions: readonly string[]): Promise<void> {
  for (const session of sessions) {
    const transcript = await get(port, `/v1/sessions/${encodeURIComponent(session)}`).catch((error: Error) => {
      if (error.message.includes('session_not_found')) return { turns: [] };
      throw error;
    });
    ledger.judge(session, transcript as Transcript, true);
    for (const { id, status, tool_work = [] } of transcript.turns as ToolTurn[]) {
      const roles = tool_work.flatMap(({ messages }) => messages.map(({ role }) => role)).join();
      if (status === 'completed' ? roles !== 'assistant,tool,assistant' : roles !== '')
        figures.violations.half.push(`turn ${id} of ${session}, ${status}, has the work ${roles}`);
    }
  }
}

const callsOf = ({ tools }: Scene): Entry[] => tools.entries().filter(({ event }) => event === 'call');

/** The kill comes at one of these. */
type Trigger = { on: 'time'; ms: number } | { on: 'asked' | 'call' | 'done' | 'answered'; count: number };

async function loadAndKill(scene: Scene, gateway: Gateway, sessions: readonly string[], loop: number): Promise<void> {
  const { random, figures } = scene;
  const load: Load = { port: gateway.port, agent: createAgent(), isOver: false };
  const clients = sessions.map((session) => work(scene, load, session, loop));
  for (let kills = random.between(0, 3); kills > 0; kills--) {
    await moment(scene, triggerOf(random, sessions.length));
    if (killServer(scene)) figures.serversKilled++;
  }
  await moment(scene, triggerOf(random, 3 * sessions.length));
  load.isOver = true;
  await gateway.kill();
  await Promise.all(clients);
  load.agent.destroy();
  await judgeProcesses(scene);
}

/** @param most events that are waited for */
function triggerOf(random: Random, most: number): Trigger {
  const on = random.pick(['time', 'asked', 'call', 'done', 'answered'] as const);
  return on === 'time' ? { on, ms: random.between(20, 400) } : { on, count: random.between(1, most) };
}

async function moment({ model, tools }: Scene, trigger: Trigger): Promise<void> {
  if (trigger.on === 'time') {
    await setTimeout(trigger.ms);
    return;
  }
  const { on } = trigger;
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = trigger.count;
  model.onAsked = (round) => {
    if (on === (round === 0 ? 'asked' : 'answered') && --left === 0) resolve();
  };
  const countOf = () => tools.entries().filter(({ event }) => event === on).length;
  const wanted = countOf() + trigger.count;
  const isOfTools = on === 'call' || on === 'done';
  const look = isOfTools ? setInterval(() => countOf() >= wanted && resolve(), 2) : undefined;
  await Promise.race([promise, setTimeout(patienceMs, undefined, { ref: false })]);
  clearInterval(look);
  model.onAsked = () => {};
}

/** @returns whether there was one */
function killServer({ tools }: Scene): boolean {
  const pid = tools.entries().at(-1)?.pid;
  if (pid === undefined || !isAlive(pid)) return false;
  process.kill(pid, 'SIGKILL');
  return true;
}

/** No process of a tool outlives its gateway. */
async function judgeProcesses({ tools, figures }: Scene): Promise<void> {
  const pids = [...new Set(tools.entries().map(({ pid }) => pid))];
  figures.processes = pids.length;
  for (let waited = 0; pids.some(isAlive); waited += 5) {
    if (waited > patienceMs) return void figures.violations.left.push(`the processes ${pids.filter(isAlive).join()}`);
    await setTimeout(5);
  }
}

interface Load {
  port: number;
  agent: ReturnType<typeof createAgent>;
  /** Whether the gateway is being killed: from now on nothing begins. */
  isOver: boolean;
}

/** One client in its session: first what the last crash cut off, then one turn after the other, until the gateway is gone. */
async function work(scene: Scene, load: Load, session: string, loop: number): Promise<void> {
  const { random, ledger, open, figures } = scene;
  const cut = open.get(session);
  if (cut) {
    figures.repeated++;
    if ((await send(scene, load, cut)).kind === 'broken') return;
  }
  for (let turn = 0; !load.isOver; turn++) {
    const text = `${session.slice('agent:main:'.length)} ${loop}-${turn}`;
    const key = `key of ${text}`.replaceAll(' ', '-');
    const question: Question = { text, session, isStream: random.happens(0.5), key };
    ledger.sent(text, session);
    if ((await send(scene, load, question)).kind !== 'told') return;
  }
}

async function send({ ledger, figures, open }: Scene, load: Load, question: Question): Promise<Heard> {
  const heard = await ask(load.port, load.agent, question);
  if (heard.kind === 'broken') open.set(question.session ?? '', question);
  else open.delete(question.session ?? '');
  if (heard.kind === 'told') ledger.heard(question.text, heard.text);
  if (heard.kind !== 'refused') return heard;
  if (heard.code === 'run_interrupted') figures.interrupted++;
  else figures.violations.refused.push(`${question.text}: ${heard.status} ${heard.code}`);
  return heard;
}

/** One after the other, a client leaves while its tool works. */
async function measureCancels({ tools, figures }: Scene, { port }: Gateway, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    const what = `hold ${at}`;
    const leaving = new AbortController();
    const answer = fetch(`http://127.0.0.1:${port}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: what }], stream: at % 2 === 0 }),
      signal: leaving.signal,
    }).catch(() => undefined);
    await entry(tools, 'call', what);
    const leftAt = Date.now();
    leaving.abort();
    figures.cancelMs.push((await entry(tools, 'cancelled', what)).at - leftAt);
    await answer;
  }
}

async function entry(tools: LedgerFile, event: Entry['event'], what: string): Promise<Entry> {
  for (let waited = 0; waited < patienceMs; waited += 2) {
    const found = tools.entries().find((one) => one.event === event && one.what === what);
    if (found) return found;
    await setTimeout(2);
  }
  throw new Error(`there is no ${event} of ${what}`);
}

function conclude(scene: Scene): ToolCrashFigures {
  const { ledger, model, figures } = scene;
  const { lost, doubled, half, outOfOrder, told } = ledger;
  const calls = callsOf(scene);
  const byWhat = Map.groupBy(calls, ({ what }) => what);
  const violations = {
    ...figures.violations,
    twice: [...byWhat].flatMap(([what, { length }]) => (length > 1 ? `${what} was called ${length} times` : [])),
    lost,
    doubled,
    half: [...figures.violations.half, ...half, ...model.badPrompts],
    'out of order': outOfOrder,
  };
  return { ...figures, violations, told, calls: calls.length };
}

if (isProgram(import.meta.url)) {
  const [startedAt, seed] = [performance.now(), seedOf(process.argv[3])];
  const options = { loops: Number(process.argv[2] ?? 200), seed, cancels: 100 };
  const { violations, loops, told, calls, cancelMs, ...others } = await toolCrash(options);
  report(violations, startedAt, [
    `${loops} kills of gateways, ${others.serversKilled} of servers, ${told} turns told, ${calls} calls, seed ${seed}`,
    `sent again with their keys ${others.repeated}, of which ${others.interrupted} were refused because a tool may have acted`,
    `${others.processes} processes of tools, of which ${violations.left.length} outlived their gateway`,
    `a tool hears that its client left after p50 ${median(cancelMs)} ms, p95 ${quantile(cancelMs, 0.95)} ms, at most ${Math.max(...cancelMs)} ms`,
  ]);
}
