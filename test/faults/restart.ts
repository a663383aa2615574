/** A gateway whose PostgreSQL goes away and comes back while sessions and stateless requests go on. */
import { setTimeout as pause } from 'node:timers/promises';
import { ask, createAgent, get, type Heard } from './client.ts';
import { createHome, startGateway, type Gateway } from './gateway.ts';
import { createLedger, type Ledger, type Transcript } from './ledger.ts';
import { startModel } from './model.ts';
import { createRandom } from './random.ts';

export interface RestartOptions {
  url: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  sessions: number;
  seed: number;
}

export interface RestartFigures {
  violations: Record<'lost' | 'doubled' | 'half' | 'out of order' | 'stateless' | 'stuck', string[]>;
  told: number;
  /** Codes with which sessions were refused, and how often. */
  refused: Record<string, number>;
  /** Stateless requests that were answered while there was no database. */
  stateless: number;
}

interface Scene {
  gateway: Gateway;
  agent: ReturnType<typeof createAgent>;
  ledger: Ledger;
  figures: RestartFigures;
  random: ReturnType<typeof createRandom>;
  isOver: boolean;
  /** Called with everything that a session's client hears. */
  onHeard: (heard: Heard) => void;
}

export async function restart({ url, stop, start, sessions, seed }: RestartOptions): Promise<RestartFigures> {
  const random = createRandom(seed);
  const model = await startModel({ gapMs: () => random.between(0, 6) });
  const home = createHome(model.baseUrl, { store: { url } });
  const gateway = await startGateway(home);
  const [agent, ledger, figures] = [createAgent(), createLedger(), noFigures()];
  const scene: Scene = { gateway, agent, ledger, figures, random, isOver: false, onHeard: () => {} };
  const names = Array.from({ length: sessions }, (_, at) => `agent:main:restart/${at}`);
  try {
    const clients = names.map((session) => talk(scene, session));
    await heard(scene, ({ kind }) => kind === 'told', 3 * sessions);
    await stop();
    await heard(scene, (one) => one.kind === 'refused' && one.code === 'storage_unavailable', 2 * sessions);
    await askStateless(scene);
    await start();
    await heard(scene, ({ kind }) => kind === 'told', 3 * sessions);
    scene.isOver = true;
    await Promise.all(clients);

    // No lane is stuck: every session answers, at the first attempt.
    await Promise.all(names.map((session) => askOnceMore(scene, session)));
    for (const session of names) {
      const path = `/v1/sessions/${encodeURIComponent(session)}`;
      ledger.judge(session, (await get(gateway.port, path)) as Transcript, true);
    }
  } finally {
    scene.isOver = true;
    agent.destroy();
    await gateway.stop();
    await model.close();
    home.remove();
  }
  const { lost, doubled, half, outOfOrder, told } = ledger;
  const violations = { ...figures.violations, lost, doubled, 'out of order': outOfOrder };
  return { ...figures, told, violations: { ...violations, half: [...half, ...model.badPrompts] } };
}

const noFigures = (): RestartFigures => ({
  violations: { lost: [], doubled: [], half: [], 'out of order': [], stateless: [], stuck: [] },
  told: 0,
  refused: {},
  stateless: 0,
});

/** Waits until clients of sessions have heard so much of a kind. */
async function heard(scene: Scene, isIt: (heard: Heard) => boolean, count: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let left = count;
  scene.onHeard = (one) => isIt(one) && --left === 0 && resolve();
  await promise;
}

/** One client, turn after turn; what was refused it does not send again. */
async function talk(scene: Scene, session: string): Promise<void> {
  for (let turn = 0; !scene.isOver; turn++) {
    const one = await say(scene, session, `${session} ${turn}`);
    if (one.kind === 'refused') await pause(scene.random.between(20, 60));
  }
}

async function say({ gateway, agent, ledger, figures, random, onHeard }: Scene, session: string, text: string) {
  ledger.sent(text, session);
  const one = await ask(gateway.port, agent, { text, session, isStream: random.happens(0.5) });
  if (one.kind === 'told') ledger.heard(text, one.text);
  if (one.kind === 'refused') figures.refused[one.code] = (figures.refused[one.code] ?? 0) + 1;
  onHeard(one);
  return one;
}

async function askStateless({ gateway, agent, figures }: Scene): Promise<void> {
  for (const isStream of [false, true, false, true]) {
    const one = await ask(gateway.port, agent, { text: `stateless ${figures.stateless}`, isStream });
    if (one.kind !== 'told') figures.violations.stateless.push(JSON.stringify(one));
    figures.stateless++;
  }
}

async function askOnceMore(scene: Scene, session: string): Promise<void> {
  const one = await say(scene, session, `${session} at last`);
  if (one.kind !== 'told') scene.figures.violations.stuck.push(`${session}: ${JSON.stringify(one)}`);
}
