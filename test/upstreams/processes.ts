/** Programs that this one starts: installs that end, and servers that are ended. Each is a process group of its own, since servers start helpers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProgramOptions {
  /** Added to this program's own environment without its secrets. */
  environment?: Record<string, string>;
  cwd?: string;
  /** The file for what it prints. */
  log: string;
}

export interface Program {
  /** Of the process and of its group. */
  pid: number;
  /** The exit code; 1 for a program that could not be started or was killed. */
  ended: Promise<number>;
  /** SIGKILL to the whole group, and the wait for its end. */
  kill(): Promise<void>;
}

const running = new Set<number>();
process.on('exit', () => running.forEach(killGroup));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

export function launch(command: string, args: readonly string[], { environment, cwd, log }: ProgramOptions): Program {
  mkdirSync(dirname(log), { recursive: true });
  const file = openSync(log, 'a');
  const child = spawn(command, args, {
    env: { ...withoutSecrets(process.env), ...environment },
    ...(cwd !== undefined && { cwd }),
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  const { pid = 0 } = child;
  if (pid > 0) running.add(pid);
  const ended = once(child, 'exit').then(
    ([code]: (number | null)[]) => code ?? 1,
    () => 1,
  );
  return {
    pid,
    ended,
    async kill() {
      killGroup(pid);
      await ended;
      running.delete(pid);
    },
  };
}

/** Runs a program to its end. @throws with the last lines that it printed, when it fails */
export async function run(command: string, args: readonly string[], options: ProgramOptions): Promise<void> {
  const { ended, pid } = launch(command, args, options);
  const code = await ended;
  running.delete(pid);
  if (code === 0) return;
  if (pid === 0) throw new Error(`this machine has no ${command}`);
  const last = readFileSync(options.log, 'utf8').trim().split('\n').slice(-3).join(' | ');
  throw new Error(`${[command, ...args].join(' ').slice(0, 100)} failed: ${last.slice(0, 400)}`);
}

function killGroup(pid: number): void {
  try {
    if (pid > 0) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

const withoutSecrets = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !/KEY|TOKEN|SECRET|PASSWORD|OPENCLAW/i.test(name)));

/**
 * Waits until a URL is answered with 200.
 * @param seconds after which the wait is given up
 * @throws when the program ends before, or the time is over
 */
export async function answers(url: string, { ended }: Program, seconds: number): Promise<void> {
  const until = performance.now() + seconds * 1000;
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  while (!(await isAnswered(url))) {
    if (hasEnded) throw new Error('the server ended while it started');
    if (performance.now() > until) throw new Error(`the server did not answer within ${seconds} seconds`);
    await pause(50);
  }
}

const isAnswered = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.ok;
    },
    () => false,
  );

/** Milliseconds of CPU that some process groups have used so far (Linux: `/proc`, where a tick is 10 ms). */
export function cpuMs(groups: readonly number[]): number {
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [group = 0, user = 0, system = 0] = statOf(pid);
    if (groups.includes(group)) ticks += user + system;
  }
  return ticks * 10;
}

/** Group, user ticks and system ticks of a process (`man 5 proc_pid_stat`); its name may have spaces, so that fields are counted after the bracket. */
function statOf(pid: string): number[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [fields[2], fields[11], fields[12]].map(Number);
  } catch {
    return []; // It has ended meanwhile.
  }
}
