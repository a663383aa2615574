/**
 * `make test-drops`: clients leave in every phase of their turns and send them again with the same Idempotency-Key, until they have an answer.
 *
 * Streamed and whole turns, in sessions and without one. A client leaves in the middle of its request, soon after it, at the head of the answer, between its
 * pieces, or when it had all of it; it comes back at once or a little later, so that it meets a run that is going on, one that is committing, and one that
 * has ended. In the end every turn is sent once more. Each key must have cost one call of the model; all that came under it must be the same, to the byte of
 * each event.
 */
import { setTimeout } from 'node:timers/promises';
import { ask, createAgent, get, type Drop, type Heard, type Question } from './client.ts';
import { createHome, startGateway } from './gateway.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { startModel } from './model.ts';
import { isProgram, report, seedOf } from './program.ts';
import { createRandom, type Random } from './random.ts';

export interface DropOptions {
  turns: number;
  seed: number;
}

export interface DropFigures {
  violations: Record<
    'doubled' | 'lost' | 'half' | 'out of order' | 'calls of the model' | 'other bytes' | 'refused',
    string[]
  >;
  told: number;
  /** Calls of the model by all keys. */
  calls: number;
  /** How often clients left, by phase. */
  drops: Record<Drop['at'], number>;
}

/** Everything that a run of this suite has. */
interface Scene {
  port: number;
  agent: ReturnType<typeof createAgent>;
  random: Random;
  ledger: Ledger;
  figures: DropFigures;
}

export async function dropAndRetry({ turns, seed }: DropOptions): Promise<DropFigures> {
  const random = createRandom(seed);
  const model = await startModel({ gapMs: () => random.between(0, 5) });
  const home = createHome(model.baseUrl);
  const gateway = await startGateway(home);
  const scene: Scene = {
    port: gateway.port,
    agent: createAgent(),
    random,
    ledger: createLedger(),
    figures: noFigures(),
  };
  const { figures, ledger } = scene;
  try {
    const questions = Array.from({ length: turns }, (_, at) => questionOf(at, random));
    await takeAll(scene, questions);
    for (const { text } of questions) {
      const calls = model.calls.get(text) ?? 0;
      figures.calls += calls;
      if (calls !== 1) figures.violations['calls of the model'].push(`${text}: ${calls}`);
    }
    for (const session of new Set(questions.flatMap((one) => one.session ?? []))) {
      ledger.judge(session, await get(gateway.port, `/v1/sessions/${encodeURIComponent(session)}`), true);
    }
  } finally {
    scene.agent.destroy();
    await gateway.stop();
    await model.close();
    home.remove();
  }
  const { lost, doubled, half, outOfOrder } = ledger;
  add(figures.violations, { lost, doubled, half: [...half, ...model.badPrompts], 'out of order': outOfOrder });
  return { ...figures, told: ledger.told };
}

const noFigures = (): DropFigures => ({
  violations: {
    doubled: [],
    lost: [],
    half: [],
    'out of order': [],
    'calls of the model': [],
    'other bytes': [],
    refused: [],
  },
  told: 0,
  calls: 0,
  drops: { request: 0, sent: 0, head: 0, data: 0, end: 0 },
});

function add(to: Record<string, string[]>, more: Record<string, string[]>): void {
  for (const [what, all] of Object.entries(more)) to[what]?.push(...all);
}

const questionOf = (at: number, random: Random): Question => ({
  text: `turn-${at}`,
  key: `key-of-turn-${at}`,
  isStream: random.happens(0.5),
  ...(random.happens(0.7) && { session: `agent:main:s${random.between(0, 39)}` }),
});

/** Many clients, each with one turn after the other. */
async function takeAll(scene: Scene, questions: readonly Question[]): Promise<void> {
  const left = questions.values();
  const client = async () => {
    for (const question of left) {
      await takeTurn(scene, question);
    }
  };
  await Promise.all(Array.from({ length: 24 }, client));
}

/** One turn: left a few times, then taken, then asked for once more. */
async function takeTurn(scene: Scene, question: Question): Promise<void> {
  const { random, ledger, figures } = scene;
  const { violations } = figures;
  ledger.sent(question.text, question.session ?? 'no session');
  const partly: string[][] = [];
  let hasBegun = false;
  for (let left = random.between(0, 3); left > 0; left--) {
    const drop = dropOf(random);
    figures.drops[drop.at]++;
    const heard = await ask(scene.port, scene.agent, question, drop);
    if (heard.kind === 'refused') violations.refused.push(`${question.text}: ${heard.code}`);
    else if (heard.data.length > 0) partly.push(heard.data);
    hasBegun ||= ['head', 'data', 'end'].includes(drop.at);
    if (random.happens(0.6)) await setTimeout(random.between(0, 60));
  }
  const heard = [await persist(scene, question), await persist(scene, question)];
  for (const [at, one] of heard.entries()) {
    if (one.kind !== 'told') {
      violations.lost.push(`${question.text} was not answered: ${JSON.stringify(one)}`);
      continue;
    }
    ledger.heard(question.text, one.text);
    if ((hasBegun || at > 0) && !one.isReplayed) violations.doubled.push(`${question.text} is not said to be replayed`);
    for (const data of [...partly, ...heard.flatMap((other) => (other.kind === 'told' ? [other.data] : []))]) {
      if (!isBeginning(data, one.data))
        violations['other bytes'].push(`${question.text}: ${JSON.stringify([data, one.data])}`);
    }
  }
}

function dropOf(random: Random): Drop {
  const at = random.pick(['request', 'sent', 'head', 'data', 'end'] as const);
  if (at === 'sent') return { at, afterMs: random.between(0, 60) };
  return at === 'data' ? { at, pieces: random.between(1, 12) } : { at };
}

/** Asks until there is an answer, or an error that is not to be tried again. */
async function persist({ port, agent }: Scene, question: Question): Promise<Heard> {
  for (;;) {
    const heard = await ask(port, agent, question);
    if (heard.kind !== 'refused' || !heard.shouldRetry) return heard;
    await setTimeout(heard.retryAfterMs);
  }
}

/** Whether all that came first is there again: each event as it was, of JSON text its beginning. */
const isBeginning = (first: readonly string[], whole: readonly string[]): boolean =>
  first.every((data, at) => (at === first.length - 1 ? whole[at]?.startsWith(data) : whole[at] === data));

if (isProgram(import.meta.url)) {
  const [startedAt, seed, turns] = [performance.now(), seedOf(process.argv[3]), Number(process.argv[2] ?? 1000)];
  const { violations, told, calls, drops } = await dropAndRetry({ turns, seed });
  const phases = Object.entries(drops).map(([phase, count]) => `${phase} ${count}`);
  report(violations, startedAt, [
    `${told} turns told, ${calls / turns} calls of the model per key, seed ${seed}`,
    `clients left by phase: ${phases.join(', ')}; each turn was sent once more after its answer`,
  ]);
}
