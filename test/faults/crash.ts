/**
 * `make test-crash`: kills the whole gateway (SIGKILL) under load, again and again, and compares what it remembers with what its clients were told.
 *
 * Two clients for each session send streamed and whole turns, half of them with an Idempotency-Key. The kill comes at a random moment, or just when a client
 * was told something or the model has answered; some kills hit the start itself. After each start all sessions of the time are read and judged before
 * anything new is sent; then what was cut off is sent again with its key, and some of what was told, which must not be done again.
 */
import { setTimeout } from 'node:timers/promises';
import { patienceMs } from '../support/patience.ts';
import { checkSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { cpuMs, median, quantile } from '../bench/measure.ts';
import { ask, createAgent, get, type Heard, type Question } from './client.ts';
import { createHome, launch, startGateway, type Gateway, type Home } from './gateway.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { startModel, type FakeModel } from './model.ts';
import { createRandom, type Random } from './random.ts';
import { isProgram, report, seedOf } from './program.ts';

export interface CrashOptions {
  loops: number;
  seed: number;
  /** Sessions that are used at the same time. */
  sessions?: number;
  /** Loops after which other sessions are used, so that no history becomes long. */
  loopsPerSessions?: number;
}

export interface CrashFigures {
  violations: Record<'lost' | 'doubled' | 'half' | 'out of order' | 'refused' | 'not intact', string[]>;
  loops: number;
  told: number;
  /** Turns that were cut off and sent again with their key. */
  repeated: number;
  /** Of those, answers that were made before the crash. */
  found: number;
  killedInStart: number;
  /** To readiness after a crash. */
  afterCrash: Times;
  /** The same after an orderly end, in between. */
  afterStop: Times;
}

/** In milliseconds, those that passed and those of the processor, which other programs do not change. */
interface Times {
  passed: number[];
  cpu: number[];
}

/** Everything that a run of this suite has. */
interface Scene {
  home: Home;
  model: FakeModel;
  ledger: Ledger;
  random: Random;
  figures: CrashFigures;
  /** Turns with a key that were cut off, by the names of their clients. */
  open: Map<string, Question>;
  /** Turns with a key that were told since the last crash. */
  told: Question[];
}

export async function crash({
  loops,
  seed,
  sessions = 12,
  loopsPerSessions = 10,
}: CrashOptions): Promise<CrashFigures> {
  const random = createRandom(seed);
  const model = await startModel({ gapMs: () => random.between(0, 6) });
  const home = createHome(model.baseUrl);
  const scene: Scene = {
    home,
    model,
    ledger: createLedger(),
    random,
    figures: noFigures(loops),
    open: new Map(),
    told: [],
  };
  try {
    for (let loop = 0; loop < loops; loop++) {
      const names = namesOf(Math.floor(loop / loopsPerSessions), sessions);
      const gateway = await start(scene, loop);
      await judge(scene, gateway, names);
      if (loop % 10 === 0) scene.figures.violations['not intact'].push(...(await checkSqliteStore(home.database)));
      await loadAndKill(scene, gateway, names, loop);
    }
    const gateway = await start(scene, 1);
    await judge(scene, gateway, await allSessions(scene, gateway));
    scene.figures.violations['not intact'].push(...(await checkSqliteStore(home.database)));
    await gateway.stop();
  } finally {
    await model.close();
    home.remove();
  }
  return conclude(scene);
}

const noFigures = (loops: number): CrashFigures => ({
  violations: { lost: [], doubled: [], half: [], 'out of order': [], refused: [], 'not intact': [] },
  loops,
  told: 0,
  repeated: 0,
  found: 0,
  killedInStart: 0,
  afterCrash: { passed: [], cpu: [] },
  afterStop: { passed: [], cpu: [] },
});

const namesOf = (generation: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `agent:main:g${generation}/s${at}`);

/** Starts a gateway; sometimes kills it in its start first, and sometimes ends it in order, to know how long a start takes without a crash before it. */
async function start({ home, random, figures }: Scene, loop: number): Promise<Gateway> {
  if (loop % 10 === 5) {
    const victim = launch(home);
    await setTimeout(random.between(20, 1000));
    await victim.end('SIGKILL');
    figures.killedInStart++;
  }
  const gateway = await startGateway(home);
  if (loop > 0) note(figures.afterCrash, gateway);
  if (loop % 10 !== 0) return gateway;
  await gateway.stop();
  const again = await startGateway(home);
  note(figures.afterStop, again);
  return again;
}

function note({ passed, cpu }: Times, { readyMs, pid }: Gateway): void {
  passed.push(readyMs);
  cpu.push(cpuMs(pid));
}

async function judge({ ledger }: Scene, { port }: Gateway, sessions: readonly string[]): Promise<void> {
  for (const session of sessions) {
    const path = `/v1/sessions/${encodeURIComponent(session)}`;
    const transcript = await get(port, path).catch((error: Error) => {
      if (error.message.includes('session_not_found')) return { turns: [] };
      throw error;
    });
    ledger.judge(session, transcript, true);
  }
}

/** Those that the gateway lists, and those of which the clients were told something. */
async function allSessions({ ledger }: Scene, { port }: Gateway): Promise<string[]> {
  const all = new Set(ledger.sessions());
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: any = await get(port, `/v1/sessions?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
    for (const { id } of page.data) all.add(id);
    cursor = page.next_cursor;
  }
  return [...all];
}

/** The kill comes at one of these. */
type Trigger = { on: 'time'; ms: number } | { on: 'told' | 'answered'; count: number };

async function loadAndKill(scene: Scene, gateway: Gateway, sessions: readonly string[], loop: number): Promise<void> {
  const { model, random } = scene;
  const trigger = triggerOf(random, 12 * sessions.length);
  const { promise: isTime, resolve: now } = Promise.withResolvers<void>();
  let left = trigger.on === 'time' ? Infinity : trigger.count;
  const count = (what: 'told' | 'answered') => {
    if (trigger.on === what && --left === 0) now();
  };
  const agent = createAgent();
  const load: Load = { port: gateway.port, agent, isOver: false, onTold: () => {} };
  await repeatTold(scene, load);
  load.onTold = () => count('told');
  model.onAnswered = () => count('answered');
  const clients = sessions.flatMap((session) => ['a', 'b'].map((client) => work(scene, load, session, client, loop)));
  await Promise.race([isTime, setTimeout(trigger.on === 'time' ? trigger.ms : patienceMs, undefined, { ref: false })]);
  load.isOver = true;
  await gateway.kill();
  await Promise.all(clients);
  agent.destroy();
}

/** @param most answers that are waited for */
function triggerOf(random: Random, most: number): Trigger {
  const on = random.pick(['time', 'told', 'answered'] as const);
  return on === 'time' ? { on, ms: random.between(20, 400) } : { on, count: random.between(1, most) };
}

interface Load {
  port: number;
  agent: ReturnType<typeof createAgent>;
  /** Whether the gateway is being killed: from now on nothing begins. */
  isOver: boolean;
  onTold: () => void;
}

/** One client in one session: first what the last crash cut off, then one turn after the other, until the gateway is gone. */
async function work(scene: Scene, load: Load, session: string, client: string, loop: number): Promise<void> {
  const { random, ledger, open, figures } = scene;
  const name = `${session.slice('agent:main:'.length)} ${client}`;
  const cut = open.get(name);
  open.delete(name);
  if (cut) {
    figures.repeated++;
    const heard = await send(scene, load, cut);
    if (heard.kind === 'told' && heard.isReplayed) figures.found++;
    if (heard.kind === 'broken') open.set(name, cut);
    if (heard.kind !== 'told') return;
  }
  for (let turn = 0; !load.isOver; turn++) {
    const text = `${name} ${loop}-${turn}`;
    const key = random.happens(0.5) ? { key: `key of ${text}`.replaceAll(' ', '-') } : {};
    const question: Question = { text, session, isStream: random.happens(0.5), ...key };
    ledger.sent(text, session);
    const heard = await send(scene, load, question);
    if (heard.kind === 'broken' && question.key !== undefined) open.set(name, question);
    if (heard.kind !== 'told') return;
  }
}

/** Sends once more some of what was told: it is told again, and not done again. */
async function repeatTold(scene: Scene, load: Load): Promise<void> {
  const { told, random, ledger } = scene;
  const some = told.splice(0).slice(0, random.between(1, 8));
  const heard = await Promise.all(some.map((question) => send(scene, load, question)));
  for (const [at, one] of heard.entries()) {
    if (one.kind !== 'told' || !one.isReplayed) ledger.doubled.push(`${some[at]?.text} was told and is run again`);
  }
}

async function send({ ledger, figures, told }: Scene, load: Load, question: Question): Promise<Heard> {
  const heard = await ask(load.port, load.agent, question);
  if (heard.kind === 'refused') figures.violations.refused.push(`${question.text}: ${heard.status} ${heard.code}`);
  if (heard.kind !== 'told') return heard;
  ledger.heard(question.text, heard.text);
  if (question.key !== undefined) told.push(question);
  load.onTold();
  return heard;
}

function conclude({ ledger, model, figures }: Scene): CrashFigures {
  const { lost, doubled, half, outOfOrder, told } = ledger;
  const violations = {
    ...figures.violations,
    lost,
    doubled,
    half: [...half, ...model.badPrompts],
    'out of order': outOfOrder,
  };
  return { ...figures, violations, told };
}

/** Two gateways at a time: while one waits for its kill, the other starts. */
async function crashTwo(loops: number, seed: number): Promise<CrashFigures> {
  const parts = [Math.ceil(loops / 2), Math.floor(loops / 2)].map((some, at) =>
    crash({ loops: some, seed: seed + at }),
  );
  const [one, other] = (await Promise.all(parts)) as [CrashFigures, CrashFigures];
  const add = (a: any, b: any): any => {
    if (Array.isArray(a)) return [...a, ...b];
    return typeof a === 'number'
      ? a + b
      : Object.fromEntries(Object.keys(a).map((name) => [name, add(a[name], b[name])]));
  };
  return add(one, other) as CrashFigures;
}

if (isProgram(import.meta.url)) {
  const [startedAt, seed] = [performance.now(), seedOf(process.argv[3])];
  const { violations, loops, told, ...others } = await crashTwo(Number(process.argv[2] ?? 300), seed);
  const both = (ms: number[]) => `p50 ${median(ms).toFixed(0)} ms, p95 ${quantile(ms, 0.95).toFixed(0)} ms`;
  const times = ({ passed, cpu }: Times) => `${both(passed)} (of the processor ${both(cpu)})`;
  report(violations, startedAt, [
    `${loops} loops, ${others.killedInStart} more kills in the start, ${told} turns told, seed ${seed}`,
    `ready again after a crash ${times(others.afterCrash)}; after an orderly end ${times(others.afterStop)}`,
    `sent again with their keys ${others.repeated}, of which ${others.found} had been answered before the crash`,
  ]);
}
