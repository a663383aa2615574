/**
 * Which processes were started, noted on disk: a gateway that was killed ends nobody, and what it left behind is ended at the next start. A process is only
 * ended when it is certainly one of ours: on Linux it has the mark that its environment was given, elsewhere its number and the time of its start.
 */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfMachine } from '../machine.ts';
import { isOver, signal } from './processGroup.ts';

/** The variable with the mark. Processes hand it on to those that they start, also to such as leave the group. */
const markVariable = 'OPENCLAW_TOOL_PROCESS';

interface Note {
  mark: string;
  machine: string;
  /** The gateway that started it. */
  owner: Identity;
  /** The first process of the group; absent while it is being started. */
  process?: Identity;
}

/** Numbers of processes are used again; together with the time of its start one is certain. */
interface Identity {
  pid: number;
  startedAt: string | undefined;
}

export interface NotedProcess {
  /** What its environment must have. */
  variables: Readonly<Record<string, string>>;
  started(pid: number): void;
  /** Its group is over. On Linux processes that left the group are ended, too: a browser, say, has a group of its own. */
  over(): Promise<void>;
}

/** Notes a process before it is started. A folder that cannot be written is no reason not to start it. */
export function noteProcess(folder: string): NotedProcess {
  const mark = randomUUID();
  const path = join(folder, `${mark}.json`);
  const write = (started?: Identity) => {
    const note: Note = { mark, machine: nameOfMachine(), owner: thisGateway(), ...(started && { process: started }) };
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(path, JSON.stringify(note), { mode: 0o600 });
    } catch {
      // Without a note it ends with the gateway all the same, unless that is killed.
    }
  };
  write();
  return {
    variables: { [markVariable]: mark },
    started: (pid) => write({ pid, startedAt: startOf(pid) }),
    async over() {
      if (process.platform === 'linux') await endMarked([mark]);
      rmSync(path, { force: true });
    },
  };
}

/**
 * Ends what gateways that are gone left behind.
 * @returns the numbers of the processes that were ended
 */
export async function endLeftProcesses(folder: string): Promise<number[]> {
  const left = notesIn(folder).filter(({ note }) => note.machine === nameOfMachine() && !isRunning(note.owner));
  if (left.length === 0) return [];
  const isLinux = process.platform === 'linux';
  const pids = isLinux ? await endMarked(left.map(({ note }) => note.mark)) : await endAll(stillThere(left));
  for (const { path } of left) rmSync(path, { force: true });
  return pids;
}

/** Looks more than once: what is being ended may start others. @returns the numbers of the processes that were ended */
async function endMarked(marks: readonly string[]): Promise<number[]> {
  const ended: number[] = [];
  for (let look = 0; look < mostLooks; look++) {
    const pids = withMarks(marks);
    if (pids.length === 0) break;
    ended.push(...(await endAll(pids)));
  }
  return ended;
}

const mostLooks = 3;

/** @param ids of processes, and of groups with a minus @returns them */
async function endAll(ids: readonly number[]): Promise<number[]> {
  for (const id of ids) signal(id, 'SIGTERM');
  await Promise.all(
    ids.map(async (id) => {
      if (await isOver(id, graceMs)) return;
      signal(id, 'SIGKILL');
      await isOver(id, graceMs);
    }),
  );
  return [...ids];
}

/** Milliseconds between SIGTERM and SIGKILL. */
const graceMs = 1000;

/** Milliseconds after which nobody asks for a note of another machine or an earlier boot any more. */
const oldMs = 7 * 86_400_000;

function notesIn(folder: string): { path: string; note: Note }[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    try {
      const note = JSON.parse(readFileSync(path, 'utf8')) as Note;
      if (note.machine !== nameOfMachine() && Date.now() - statSync(path).mtimeMs > oldMs) rmSync(path);
      return [{ path, note }];
    } catch {
      return [];
    }
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}

const isRunning = ({ pid, startedAt }: Identity): boolean => startedAt !== undefined && startOf(pid) === startedAt;

const thisGateway = (): Identity => ({ pid: process.pid, startedAt: startOf(process.pid) });

/** Processes whose environment has one of the marks; those of others cannot be read, and are not ours. */
function withMarks(marks: readonly string[]): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
        return marks.some((mark) => variables.includes(`${markVariable}=${mark}`));
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Groups, as numbers below zero, whose first process is still there. */
const stillThere = (left: readonly { note: Note }[]): number[] =>
  left.flatMap(({ note: { process: first } }) => (first && isRunning(first) ? [-first.pid] : []));

/** When a process started, in the system's own words; undefined when there is none. */
function startOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], quiet).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold anything; the start is the 20th word behind it.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return words[0] === 'Z' ? undefined : words[19];
  } catch {
    return undefined;
  }
}

const quiet: { encoding: 'utf8'; stdio: StdioOptions } = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
