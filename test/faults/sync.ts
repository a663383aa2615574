/**
 * `make test-sync`: the order of system calls shows that no client is told of a turn, or of a kept answer, before what was told is on the disk.
 *
 * A gateway runs under strace and load. Each answer has a mark that no other has, and a completion id. The first write to the log of the database that holds
 * the mark must be followed by a sync of that file, which has returned before the first write to a socket that holds the id with a finish_reason begins.
 * That the test can see the opposite is shown with a copy of the sources that lets SQLite sync less (`synchronous = NORMAL`).
 */
import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { ask, createAgent, type Question } from './client.ts';
import { createHome, repository, startGateway, type Home } from './gateway.ts';
import { startModel } from './model.ts';
import { isProgram, report, seedOf } from './program.ts';
import { createRandom, type Random } from './random.ts';

export interface SyncOptions {
  turns: number;
  seed: number;
  /** How SQLite syncs; FULL is what the gateway asks for. */
  synchronous?: 'FULL' | 'NORMAL';
}

export interface SyncFigures {
  /** Answers that were told. */
  told: number;
  /** Those that were told too early, in words. */
  unsynced: string[];
  /** Syncs of the log: fewer than answers where several committed together. */
  syncs: number;
}

/** An answer as its client knows it. */
interface Answer {
  mark: string;
  completionId: string;
}

const traced = 'write,writev,sendto,sendmsg,pwrite64,pwritev,fsync,fdatasync';
/** Longer than a page of the database, however it is escaped. */
const traceOptions = ['-D', '-f', '-q', '-y', '--seccomp-bpf', '-s', '65536', '-e', `trace=${traced}`];

/** Whether strace is there and may trace. */
export function canTrace(): boolean {
  try {
    execFileSync('strace', [...traceOptions, '-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export async function traceSyncs({ turns, seed, synchronous = 'FULL' }: SyncOptions): Promise<SyncFigures> {
  const random = createRandom(seed);
  const model = await startModel({ gapMs: () => random.between(0, 4) });
  const home = createHome(model.baseUrl);
  const trace = join(home.folder, 'trace');
  const root = synchronous === 'FULL' ? repository : copyOfSources(home, synchronous);
  try {
    const gateway = await startGateway(home, { root, prefix: ['strace', ...traceOptions, '-o', trace] });
    const answers = await load(gateway.port, turns, random);
    await gateway.stop();
    await endOf(trace, gateway.pid);
    return judge(answers, await readTrace(trace));
  } finally {
    await model.close();
    home.remove();
  }
}

function copyOfSources({ folder }: Home, synchronous: string): string {
  const root = join(folder, 'copy');
  for (const part of ['bin', 'src', 'openapi', 'asyncapi', 'package.json']) {
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  const file = join(root, 'src/sessions/sqliteWorker.ts');
  const source = readFileSync(file, 'utf8');
  const changed = source.replace('PRAGMA synchronous = FULL', `PRAGMA synchronous = ${synchronous}`);
  if (changed === source) throw new Error('the sources no longer say how SQLite syncs where this test looks for it');
  writeFileSync(file, changed);
  return root;
}

/**
 * Streamed and whole turns in sessions, some with a key; many at a time, so that some commit together. Without a session an answer is only kept deflated,
 * and could not be found in what is written.
 */
async function load(port: number, turns: number, random: Random): Promise<Answer[]> {
  const agent = createAgent();
  const answers: Answer[] = [];
  let sent = 0;
  const work = async (worker: number) => {
    while (sent < turns) {
      const text = `q${++sent}`;
      const key = random.happens(0.3) ? { key: `key-${text}` } : {};
      const session = `s${worker}-${Math.floor(sent / 100)}`;
      const question: Question = { text, isStream: random.happens(0.5), session, ...key };
      const heard = await ask(port, agent, question);
      if (heard.kind !== 'told') throw new Error(`${text} was not answered: ${JSON.stringify(heard)}`);
      answers.push({ mark: heard.text.split(' ')[0] ?? '', completionId: heard.id });
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, worker) => work(worker)));
  agent.destroy();
  return answers;
}

/** The tracer is no child of ours; it has written everything when it tells that the process ended. */
async function endOf(trace: string, pid: number): Promise<void> {
  const ended = new RegExp(`^${pid} +\\+\\+\\+ (exited|killed)`, 'm');
  while (!ended.test(readFileSync(trace, 'latin1').slice(-10_000))) await setTimeout(20);
}

/** System calls by the lines of the trace at which they began and ended. */
interface Call {
  name: string;
  /** Path of the file, or the name of the socket. */
  target: string;
  /** Marks of answers that it wrote. */
  marks: string[];
  /** Ids of completions whose end it told. */
  ends: string[];
  beganAt: number;
  endedAt: number;
}

async function readTrace(path: string): Promise<Call[]> {
  const calls: Call[] = [];
  const unfinished = new Map<string, Call>();
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'latin1') })) {
    at++;
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const [, name, target = ''] = /^(\w+)\(\d+<(.*?)>[,) ]/.exec(rest) ?? [];
    if (name === undefined) {
      const call = rest.startsWith('<... ') ? unfinished.get(thread) : undefined;
      if (call) call.endedAt = at;
      unfinished.delete(thread);
      continue;
    }
    const isWhole = !rest.endsWith('<unfinished ...>');
    const text = rest.replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    const said = { marks: text.match(/<q\d+#\d+>/g) ?? [], ends: endsIn(text) };
    const call = { name, target, ...said, beganAt: at, endedAt: isWhole ? at : Infinity };
    calls.push(call);
    if (!isWhole) unfinished.set(thread, call);
  }
  return calls;
}

/** Ids of whole completions, and of chunks with a finish_reason. */
const endsIn = (text: string): string[] =>
  text
    .split('data: ')
    .filter((part) => part.includes('"finish_reason":"'))
    .flatMap((part) => /"id":"(chatcmpl-[0-9a-f]+)"/.exec(part)?.[1] ?? []);

function judge(answers: readonly Answer[], calls: readonly Call[]): SyncFigures {
  const onLog = calls.filter(({ target }) => target.endsWith('sessions.db-wal'));
  const syncs = onLog.filter(({ name }) => ['fsync', 'fdatasync'].includes(name));
  const written = firstOf(onLog, ({ marks }) => marks);
  const told = firstOf(
    calls.filter(({ target }) => target.startsWith('socket:')),
    ({ ends }) => ends,
  );
  const problemOf = ({ mark, completionId }: Answer): string | undefined => {
    const [write, end] = [written.get(mark), told.get(completionId)];
    if (!end) return `${mark}: its end is not in the trace`;
    if (!write || write.beganAt > end.beganAt) return `${mark}: told in line ${end.beganAt}, not written before`;
    const isSynced = syncs.some((sync) => sync.beganAt > write.endedAt && sync.endedAt < end.beganAt);
    return isSynced ? undefined : `${mark}: written in line ${write.beganAt}, told in line ${end.beganAt}, not synced`;
  };
  const unsynced = answers.flatMap((answer) => problemOf(answer) ?? []);
  return { told: answers.length, unsynced, syncs: syncs.length };
}

/** The first call that holds each of the names. */
function firstOf(calls: readonly Call[], namesIn: (call: Call) => string[]): Map<string, Call> {
  return new Map(calls.toReversed().flatMap((call) => namesIn(call).map((name) => [name, call] as const)));
}

if (isProgram(import.meta.url)) {
  if (!canTrace()) {
    console.log('test-sync is skipped: strace is missing, or may not trace here');
    process.exit();
  }
  const [startedAt, seed] = [performance.now(), seedOf(process.argv[3])];
  const { told, unsynced, syncs } = await traceSyncs({ turns: Number(process.argv[2] ?? 1000), seed });
  const less = await traceSyncs({ turns: 100, seed, synchronous: 'NORMAL' });
  const unseen =
    less.unsynced.length === 0 ? ['with synchronous = NORMAL none was found, so the test sees nothing'] : [];
  report({ 'unsynced acknowledgements': unsynced, 'unseen faults': unseen }, startedAt, [
    `of ${told}, with ${syncs} syncs of the log, seed ${seed}`,
    `made to fail with synchronous = NORMAL: unsynced ${less.unsynced.length} of ${less.told}`,
  ]);
}
