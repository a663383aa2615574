/**
 * `make test-cluster`: two gateways on one PostgreSQL take the turns of many sessions as fast as their lanes do; one of them is stopped (SIGSTOP) in the middle
 * of its turns for longer than its lease, and goes on.
 *
 * In each session two clients, one at each gateway, send turn after turn on a connection that waits for no answer: its order is the order of acceptance. What
 * is refused for the moment is sent again as another try. The database notes who writes what, so that a write of the stopped gateway to a turn that was taken
 * from it would be seen, whatever became of it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { leaseMs } from '../../src/sessions/store.ts';
import { password, startPostgres, type Postgres } from '../support/postgres.ts';
import { get, type Question } from './client.ts';
import { createHome, startGateway, type Gateway } from './gateway.ts';
import { createLedger, type Ledger, type Transcript } from './ledger.ts';
import { startModel, type FakeModel } from './model.ts';
import { openPipeline } from './pipeline.ts';
import { isProgram, report, seedOf } from './program.ts';
import { createRandom, type Random } from './random.ts';

export interface ClusterOptions {
  postgres: Pick<Postgres, 'run'>;
  /** An empty database. */
  url: string;
  sessions: number;
  /** Of each session. */
  turns: number;
  seed: number;
  /**
   * Whether the lease of the stopped gateway is waited for. Else it is ended in the database, as no gateway can; then the suite takes seconds.
   */
  isLeaseWaitedFor: boolean;
}

export interface ClusterFigures {
  violations: Record<
    'lost' | 'doubled' | 'half' | 'interleaved' | 'out of order' | 'written after the lease' | 'refused',
    string[]
  >;
  told: number;
  /** How often a client was refused for the moment, by code. */
  again: Record<string, number>;
  /** Turns that the other gateway took from the stopped one. */
  takenOver: number;
  stoppedMs: number;
}

/** A turn that a client shall send; a refused one gets another text, so that nobody can take one try for another. */
interface Selectors {
  number: number;
  tries: number;
  /** The other gateway's, for the moment in which the first one is held in the middle of a turn. */
  isKept: boolean;
}

/** One session with what its two clients still have to send. */
interface Line {
  session: string;
  wishes: Selectors[];
  /** Told turns of each gateway, in the order in which their questions went out. */
  accepted: Map<Gateway, { text: string; isTold: boolean }[]>;
}

interface Scene {
  options: ClusterOptions;
  ledger: Ledger;
  random: Random;
  figures: ClusterFigures;
  /** What models were shown before each question. */
  prompts: Map<string, readonly string[]>;
  stoppedPid: number;
  hold: Hold;
  onTold: () => void;
}

/** Keeps the model of the gateway that is to be stopped from answering, from the time of the stop until it is done. */
interface Hold {
  isTime: boolean;
  /** Whether a turn is held, or was. */
  hasTurn: boolean;
  release: () => void;
  released: Promise<void>;
}

function createHold(): Hold {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  return { isTime: false, hasTurn: false, release, released };
}

/** Requests of one client that are under way; two clients have more of them than a lane has places. */
const depth = 6;

export async function cluster(options: ClusterOptions): Promise<ClusterFigures> {
  const random = createRandom(options.seed);
  const prompts = new Map<string, readonly string[]>();
  const onPrompt = (texts: readonly string[]) => void prompts.set(texts.at(-1) ?? '', texts.slice(0, -1));
  const hold = createHold();
  const beforeAnswer = async () => {
    if (!hold.isTime) return;
    hold.hasTurn = true;
    await hold.released;
  };
  const modelOptions = { gapMs: () => random.between(0, 6), words: 4, onPrompt };
  const models = [await startModel({ ...modelOptions, beforeAnswer }), await startModel(modelOptions)];
  const scene: Scene = {
    options,
    ledger: createLedger(),
    random,
    figures: noFigures(),
    prompts,
    stoppedPid: 0,
    hold,
    onTold: () => {},
  };
  const homes = models.map(({ baseUrl }, at) =>
    createHome(baseUrl, { store: { url: `${options.url}?application_name=${at === 0 ? 'stopped' : 'other'}` } }),
  );
  const gateways: Gateway[] = [];
  try {
    for (const home of homes) gateways.push(await startGateway(home));
    const [stopped, other] = gateways as [Gateway, Gateway];
    scene.stoppedPid = stopped.pid;
    await options.postgres.run(options.url, watchWrites);
    const lines = Array.from({ length: options.sessions }, (_, at) => lineOf(at, options.turns, gateways));
    await Promise.all([stopInTheMiddle(scene, stopped), ...lines.map((line) => drain(scene, line))]);
    for (const line of lines) await judge(scene, line, [stopped, other]);
    await judgeWrites(scene);
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await Promise.all(models.map((model) => model.close()));
    for (const home of homes) home.remove();
  }
  return conclude(scene, models);
}

const noFigures = (): ClusterFigures => ({
  violations: {
    lost: [],
    doubled: [],
    half: [],
    interleaved: [],
    'out of order': [],
    'written after the lease': [],
    refused: [],
  },
  told: 0,
  again: {},
  takenOver: 0,
  stoppedMs: 0,
});

const lineOf = (at: number, turns: number, gateways: readonly Gateway[]): Line => ({
  session: `agent:main:cluster/${at}`,
  wishes: Array.from({ length: turns }, (_, number) => ({
    number,
    tries: 0,
    isKept: number === turns - 1,
  })),
  accepted: new Map(gateways.map((gateway) => [gateway, []])),
});

/** Sends all turns of a session, by a client at each gateway; they may end at different times. */
async function drain(scene: Scene, line: Line): Promise<void> {
  let underWay = 0;
  const work = async (gateway: Gateway, pipeline: ReturnType<typeof openPipeline>) => {
    // A turn that is under way elsewhere may come back.
    while (line.wishes.length > 0 || underWay > 0) {
      const wish = take(scene, line, gateway);
      if (!wish) {
        await pause(10);
        continue;
      }
      underWay++;
      const isTold = await send(scene, line, gateway, pipeline, wish);
      if (!isTold) line.wishes.unshift({ ...wish, tries: wish.tries + 1 });
      underWay--;
      if (!isTold) await pause(scene.random.between(5, 50));
    }
  };
  await Promise.all(
    [...line.accepted.keys()].map(async (gateway) => {
      const pipeline = openPipeline(gateway.port, depth);
      await Promise.all(Array.from({ length: depth }, () => work(gateway, pipeline)));
      await pipeline.close();
    }),
  );
}

function take({ hold, stoppedPid }: Scene, { wishes }: Line, gateway: Gateway): Selectors | undefined {
  const mayTakeKept = gateway.pid !== stoppedPid && hold.hasTurn;
  const at = wishes.findIndex(({ isKept }) => !isKept || mayTakeKept);
  return at < 0 ? undefined : wishes.splice(at, 1)[0];
}

/** @returns whether the turn was told; when not, it may be tried again */
async function send(
  { ledger, figures, random, stoppedPid, onTold }: Scene,
  { session, accepted }: Line,
  gateway: Gateway,
  pipeline: ReturnType<typeof openPipeline>,
  { number, tries }: Selectors,
): Promise<boolean> {
  const text = `${session} ${number}${tries > 0 ? ` try ${tries}` : ''}`;
  const question: Question = { text, session, isStream: random.happens(0.5) };
  const entry = { text, isTold: false };
  accepted.get(gateway)?.push(entry);
  ledger.sent(text, session);
  const answer = await pipeline.ask(question);
  if (answer.kind === 'told') {
    ledger.heard(text, answer.text);
    entry.isTold = true;
    onTold();
    return true;
  }
  figures.again[answer.code] = (figures.again[answer.code] ?? 0) + 1;
  const isPassing = answer.code === 'session_busy' || (gateway.pid === stoppedPid && afterStop.includes(answer.code));
  if (!isPassing) figures.violations.refused.push(`${text}: ${answer.status} ${answer.code}`);
  return false;
}

/**
 * What a client of the stopped gateway may be told besides: its turn was taken, or, when the gateway goes on, its patience with the database is over before it
 * sees what the database has said meanwhile; or the model has closed the connection on which it was just about to ask; or one of these broke a stream before it
 * on its connection. Nothing of the turn is remembered then.
 */
const afterStop = ['session_lost', 'storage_busy', 'storage_unavailable', 'upstream_unavailable', 'connection_ended'];

/** Stops a gateway when a quarter of the turns is told and it is in the middle of others; it goes on when its lease is over and lanes were taken from it. */
async function stopInTheMiddle(scene: Scene, { pid }: Gateway): Promise<void> {
  const { options, figures, ledger, hold } = scene;
  const { run } = options.postgres;
  const count = async (text: string) => Number((await run(options.url, `select count(*) as n from ${text}`))[0]?.['n']);
  const { promise: isTime, resolve } = Promise.withResolvers<void>();
  scene.onTold = () => ledger.told >= (options.sessions * options.turns) / 4 && resolve();
  await isTime;
  hold.isTime = true;
  while ((await count(waitedFor(pid))) === 0) await pause(5);
  process.kill(pid, 'SIGSTOP');
  hold.release();
  const startedAt = performance.now();
  try {
    if (options.isLeaseWaitedFor) await pause(leaseMs + 3000);
    else await run(options.url, `update openclaw_gateway.turns t set until = 1 where ${isOpenOf(pid)}`);
    while ((await count(taken)) === 0) await pause(20);
  } finally {
    figures.stoppedMs = performance.now() - startedAt;
    process.kill(pid, 'SIGCONT');
  }
}

const isOpenOf = (pid: number): string => `t.owner like '%:${pid}:%' and t.ended_at is null`;

/** Turns in the middle of which a gateway is, and behind which a run of the other one waits. */
const waitedFor = (pid: number): string =>
  `openclaw_gateway.turns t where ${isOpenOf(pid)} and t.messages is not null and exists (
    select from openclaw_gateway.turns w where w.session_id = t.session_id and w.ended_at is null and w.owner <> t.owner
  )`;

/** Every write to a turn, and by whom: the name of his connection. */
const watchWrites = /* sql */ `
  create schema watch;
  create table watch.writes (at bigserial primary key, who text, what text, turn bigint, status text);
  create function watch.note() returns trigger language plpgsql as $$
  begin
    insert into watch.writes (who, what, turn, status) values (current_setting('application_name'), tg_op,
      case when tg_op = 'DELETE' then old.id else new.id end, case when tg_op = 'DELETE' then old.status else new.status end);
    return null;
  end $$;
  create trigger watch after insert or update or delete on openclaw_gateway.turns for each row execute function watch.note();
`;

/** Turns that the other gateway has ended: interrupted, or, when they only waited, deleted. */
const taken = /* sql */ `(
  select ended.turn, min(ended.at) as at from watch.writes ended
  join watch.writes made on made.turn = ended.turn and made.what = 'INSERT' and made.who = 'stopped'
  where ended.who = 'other'
    and (ended.status = 'interrupted' and ended.what = 'UPDATE' or ended.status = 'queued' and ended.what = 'DELETE')
  group by ended.turn
) taken`;

async function judgeWrites({ options, figures }: Scene): Promise<void> {
  const { url, postgres } = options;
  figures.takenOver = Number((await postgres.run(url, `select count(*) as n from ${taken}`))[0]?.['n']);
  // Interrupted turns are forgotten by whoever comes, when there are more than ten.
  const late = await postgres.run(
    url,
    `select w.* from watch.writes w join ${taken} using (turn) where w.who = 'stopped' and w.at > taken.at and w.what <> 'DELETE'`,
  );
  figures.violations['written after the lease'].push(...late.map((row) => JSON.stringify(row)));
}

/** Reads a session over REST, from both gateways, and holds it against what clients were told and models were shown. */
async function judge(scene: Scene, line: Line, [first, second]: [Gateway, Gateway]): Promise<void> {
  const { ledger, prompts, figures, options } = scene;
  const { session, accepted } = line;
  const path = `/v1/sessions/${encodeURIComponent(session)}`;
  const transcript = (await get(first.port, path)) as Transcript;
  const same = await get(second.port, path);
  if (JSON.stringify(same) !== JSON.stringify(transcript)) figures.violations.half.push(`${session} is two`);
  ledger.judge(session, transcript, true);

  const completed = transcript.turns.filter(({ status }) => status === 'completed');
  const texts = completed.flatMap(({ messages }) => messages.map(({ content }) => content));
  const questions = texts.filter((_, at) => at % 2 === 0);
  if (questions.length !== options.turns) {
    figures.violations.doubled.push(`${session} has ${questions.length} turns, of ${options.turns} that were told`);
  }
  for (const [at, question] of questions.entries()) {
    const [shown, before] = [prompts.get(question), texts.slice(0, 2 * at)].map((all) => JSON.stringify(all));
    if (shown !== before) figures.violations.interleaved.push(`${question} was asked after ${shown}, not ${before}`);
  }
  for (const sent of accepted.values()) {
    const places = sent.filter(({ isTold }) => isTold).map(({ text }) => questions.indexOf(text));
    const late = places.findIndex((place, at) => place < (places[at - 1] ?? -1));
    if (late > 0)
      figures.violations['out of order'].push(`${session}: ${JSON.stringify(sent.map(({ text }) => text))}`);
  }
}

function conclude({ ledger, figures }: Scene, models: readonly FakeModel[]): ClusterFigures {
  const { violations } = figures;
  violations.lost.push(...ledger.lost);
  violations.doubled.push(...ledger.doubled);
  violations.half.push(...ledger.half, ...models.flatMap(({ badPrompts }) => badPrompts));
  violations['out of order'].push(...ledger.outOfOrder);
  return { ...figures, told: ledger.told };
}

if (isProgram(import.meta.url)) {
  const [startedAt, seed] = [performance.now(), seedOf(process.argv[2])];
  const [sessions, turns] = [50, 64];
  const postgres = await startPostgres();
  const url = `postgres://postgres:${password}@127.0.0.1:${postgres.port}/postgres`;
  const figures = await cluster({ postgres, url, sessions, turns, seed, isLeaseWaitedFor: true });
  const again = Object.entries(figures.again).map(([code, count]) => `${code} ${count}`);
  report(figures.violations, startedAt, [
    `${sessions} sessions × ${turns} turns, ${figures.told} told, seed ${seed}`,
    `one of the two gateways stood still for ${(figures.stoppedMs / 1000).toFixed(1)} s; ${figures.takenOver} turns were taken from it`,
    `refused for the moment and sent again: ${again.join(', ') || 'none'}`,
  ]);
}
