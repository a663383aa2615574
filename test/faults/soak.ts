/**
 * `make soak`: a gateway under moderate load for half an hour. Looked at are every answer, every session, and what the process has: memory, descriptors, and
 * the delay of its event loop.
 *
 * Clients ask streamed and whole, in sessions and without; some leave in the middle and come back with their key, some turns meet a model whose connection
 * breaks, some answers are read slowly, and sessions are read and deleted beside them. New sessions replace old ones, so that work is the same all the time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openFiles, rssMiB } from '../bench/measure.ts';
import type { LoopDelay } from '../support/loopDelay.ts';
import { ask, createAgent, get, type Drop, type Heard, type Question } from './client.ts';
import { createHome, repository, startGateway, type Gateway } from './gateway.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { startModel } from './model.ts';
import { isProgram, report, seedOf } from './program.ts';
import { createRandom, type Random } from './random.ts';

export interface SoakOptions {
  minutes: number;
  seed: number;
  /** Is told a line for each minute. */
  onMinute?: (line: string) => void;
}

/** What the process had at one moment; the delays are the greatest since the last one. */
export interface Sample extends LoopDelay {
  minute: number;
  rssMiB: number;
  descriptors: number;
}

export interface SoakFigures {
  violations: Record<'lost' | 'doubled' | 'half' | 'out of order' | 'refused' | 'descriptors left', string[]>;
  told: number;
  /** Turns that met a broken connection of the model, and whose clients were told so. */
  broken: number;
  left: number;
  samples: Sample[];
}

interface Scene {
  gateway: Gateway;
  agent: ReturnType<typeof createAgent>;
  random: Random;
  ledger: Ledger;
  figures: SoakFigures;
  endsAt: number;
  turns: number;
}

/** What the ledger calls turns without a session. */
const stateless = 'no session';
const clients = 12;
/** Milliseconds that a client waits between two turns: together they take about 25 a second. */
const betweenMs = [200, 600] as const;
const turnsOfSession = 20;
const sampleMs = 5000;

export async function soak({ minutes, seed, onMinute = () => {} }: SoakOptions): Promise<SoakFigures> {
  const random = createRandom(seed);
  const breaks = (question: string) => question.endsWith(' broken');
  const model = await startModel({ gapMs: () => random.between(0, 20), breaks });
  const home = createHome(model.baseUrl);
  const delays = join(home.folder, 'delays');
  home.environment['LOOP_DELAY_FILE'] = delays;
  home.environment['NODE_OPTIONS'] = `--import=${join(repository, 'test/support/loopDelay.ts')}`;
  const gateway = await startGateway(home);
  const startedAt = performance.now();
  const scene: Scene = {
    gateway,
    agent: createAgent(),
    random,
    ledger: createLedger(),
    figures: noFigures(),
    endsAt: startedAt + minutes * 60_000,
    turns: 0,
  };
  const { figures, ledger } = scene;
  try {
    const idle = openFiles(gateway.pid);
    await Promise.all([
      watch(scene, delays, startedAt, onMinute),
      ...Array.from({ length: clients }, (_, at) => talk(scene, at)),
    ]);
    scene.agent.destroy();
    for (const session of ledger.sessions().filter((one) => one !== stateless)) {
      ledger.judge(session, await get(gateway.port, `/v1/sessions/${encodeURIComponent(session)}`), true);
    }
    await judgeDescriptors(scene, idle);
  } finally {
    scene.agent.destroy();
    await gateway.stop();
    await model.close();
    home.remove();
  }
  const { violations } = figures;
  violations.lost.push(...ledger.lost);
  violations.doubled.push(...ledger.doubled);
  violations.half.push(...ledger.half, ...model.badPrompts);
  violations['out of order'].push(...ledger.outOfOrder);
  return { ...figures, told: ledger.told };
}

const noFigures = (): SoakFigures => ({
  violations: { lost: [], doubled: [], half: [], 'out of order': [], refused: [], 'descriptors left': [] },
  told: 0,
  broken: 0,
  left: 0,
  samples: [],
});

/** One client: one turn after the other, each session some turns long. */
async function talk(scene: Scene, client: number): Promise<void> {
  const { random, gateway, endsAt } = scene;
  for (let turn = 0; performance.now() < endsAt; turn++) {
    const session = `agent:main:soak-${client}-${Math.floor(turn / turnsOfSession)}`;
    await takeTurn(scene, session);
    if (random.happens(0.05)) await get(gateway.port, '/v1/sessions?limit=20');
    await pause(random.between(...betweenMs));
  }
}

async function takeTurn(scene: Scene, session: string): Promise<void> {
  const { random, ledger, figures, gateway, agent } = scene;
  const number = ++scene.turns;
  const isBroken = random.happens(0.05);
  const question: Question = {
    text: `turn ${number}${isBroken ? ' broken' : ''}`,
    key: `key-${number}`,
    isStream: random.happens(0.7),
    ...(random.happens(0.7) && { session }),
  };
  ledger.sent(question.text, question.session ?? stateless);
  if (!isBroken && random.happens(0.1)) {
    figures.left++;
    await ask(gateway.port, agent, question, dropOf(random));
  }
  const heard = await ask(gateway.port, agent, question);
  if (heard.kind === 'told') ledger.heard(question.text, heard.text);
  else if (isBroken && isUpstreamFault(heard)) figures.broken++;
  else figures.violations.refused.push(`${question.text}: ${JSON.stringify(heard)}`);
}

const isUpstreamFault = (heard: Heard): boolean =>
  heard.kind === 'refused' && ['upstream_disconnected', 'upstream_unavailable'].includes(heard.code);

const dropOf = (random: Random): Drop =>
  random.pick<Drop>([{ at: 'sent', afterMs: random.between(0, 60) }, { at: 'head' }, { at: 'data', pieces: 2 }]);

/** Samples until the end, and tells of each minute. */
async function watch(scene: Scene, delays: string, startedAt: number, onMinute: (line: string) => void): Promise<void> {
  const { gateway, endsAt, figures, ledger } = scene;
  let [seen, told] = [0, 0];
  while (performance.now() < endsAt) {
    await pause(sampleMs);
    const lines = readFileSync(delays, 'utf8').trim().split('\n');
    const since = lines.slice(seen).map((line) => JSON.parse(line) as LoopDelay);
    seen = lines.length;
    const minute = (performance.now() - startedAt) / 60_000;
    const isNewMinute = Math.floor(minute) > Math.floor(figures.samples.at(-1)?.minute ?? 0);
    figures.samples.push({
      minute,
      rssMiB: rssMiB(gateway.pid),
      descriptors: openFiles(gateway.pid),
      p99Ms: Math.max(0, ...since.map(({ p99Ms }) => p99Ms)),
      maxMs: Math.max(0, ...since.map(({ maxMs }) => maxMs)),
    });
    if (!isNewMinute) continue;
    onMinute(`minute ${Math.floor(minute)}: ${ledger.told - told} turns, ${inWords(figures.samples.slice(-12))}`);
    told = ledger.told;
  }
}

const inWords = (samples: readonly Sample[]): string => {
  const { rssMiB: rss = 0, descriptors = 0 } = samples.at(-1) ?? {};
  const most = Math.max(...samples.map(({ maxMs }) => maxMs));
  return `${rss.toFixed(0)} MiB, ${descriptors} descriptors, event loop at most ${most.toFixed(1)} ms late`;
};

/** When nobody is connected any more there are as many as at the start, the connections to the model aside. */
async function judgeDescriptors({ gateway, figures }: Scene, idle: number): Promise<void> {
  const allowed = idle + clients + 4;
  for (let tries = 0; tries < 100 && openFiles(gateway.pid) > allowed; tries++) await pause(100);
  const left = openFiles(gateway.pid);
  if (left > allowed) figures.violations['descriptors left'].push(`${left}, ${idle} at the start`);
}

/** MiB per hour, by the least squares of the samples after the first third, in which the process warms up. */
export function slopeOf(samples: readonly Sample[]): number {
  const settled = samples.slice(Math.floor(samples.length / 3));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(settled.map(({ minute }) => minute)), mean(settled.map((sample) => sample.rssMiB))];
  const covariance = mean(settled.map((sample) => (sample.minute - x) * (sample.rssMiB - y)));
  return (60 * covariance) / mean(settled.map(({ minute }) => (minute - x) ** 2));
}

if (isProgram(import.meta.url)) {
  const [startedAt, seed, minutes] = [performance.now(), seedOf(process.argv[3]), Number(process.argv[2] ?? 30)];
  const { violations, told, broken, left, samples } = await soak({ minutes, seed, onMinute: console.log });
  const rss = samples.map((sample) => sample.rssMiB);
  const p99s = samples.map(({ p99Ms }) => p99Ms).toSorted((one, other) => one - other);
  const figures = [
    `${told} turns told, ${broken} broken by the model, ${left} left and asked again, seed ${seed}`,
    `RSS ${rss[0]?.toFixed(0)} to ${rss.at(-1)?.toFixed(0)} MiB, at most ${Math.max(...rss).toFixed(0)}, ${slopeOf(samples).toFixed(1)} MiB an hour after the first third`,
    `descriptors at most ${Math.max(...samples.map(({ descriptors }) => descriptors))}`,
    `event loop late: p99 of 5 s, median ${p99s[Math.floor(p99s.length / 2)]?.toFixed(1)} ms, at most ${Math.max(...samples.map(({ maxMs }) => maxMs)).toFixed(1)} ms`,
  ];
  report(violations, startedAt, [figures.join('; ')]);
}
