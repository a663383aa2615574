/** The command as a process of its own: started as a user starts it, in an environment without surprises, and ended with the test at the latest. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
/** What a user starts with `node`. */
export const script = join(repository, 'bin/openclaw-gateway.js');

/** How a process ended, and all that it said. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface Running {
  pid: number;
  /** All that was said so far. */
  said: { stdout: string; stderr: string };
  exited: Promise<Exit>;
  /** Settles when the process has ended, also while what it wrote is not read. */
  gone: Promise<unknown>;
  send: (signal: NodeJS.Signals) => void;
  /** The first complete line that matches, as soon as there is one. @throws when the process ends without it */
  line: (stream: 'stdout' | 'stderr', pattern: RegExp) => Promise<string>;
  /** Settles as soon as that text was said, in a complete line or not. @throws when the process ends without it */
  says: (stream: 'stdout' | 'stderr', text: string) => Promise<void>;
  /** Reads no more of its standard output, as `head` does. */
  stopReading: () => void;
  /** Leaves what is written to its standard output in the pipe, until the returned function is called. */
  holdReading: () => () => void;
}

/**
 * @param environment all that the process sees, besides PATH
 * @param input what it reads on standard input; nothing without
 */
export function startProcess(
  file: string,
  args: string[],
  environment: Record<string, string> = {},
  input: string | Buffer = '',
): Running {
  const child = spawn(file, args, { cwd: repository, env: withPath(environment), stdio: 'pipe' });
  // It may end without having read.
  child.stdin.on('error', () => {}).end(input);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => (said[stream] += text));
  }
  let hasEnded = false;
  const exited = once(child, 'close').then(([code, signal]): Exit => {
    hasEnded = true;
    return { code, signal, ...said };
  });
  onTestFinished(async () => {
    if (!hasEnded) child.kill('SIGKILL');
    await exited;
  });
  async function find<T>(stream: 'stdout' | 'stderr', what: string, look: () => T | undefined): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (hasEnded) throw new Error(`it ended without ${what}: ${said.stderr}`);
      await Promise.race([once(child[stream], 'data'), exited]);
    }
  }
  return {
    pid: child.pid ?? 0,
    said,
    exited,
    gone: once(child, 'exit'),
    send: (signal) => void child.kill(signal),
    line: (stream, pattern) =>
      find(stream, `a line that matches ${pattern}`, () => linesOf(said[stream]).find((line) => pattern.test(line))),
    async says(stream, text) {
      await find(stream, JSON.stringify(text), () => (said[stream].includes(text) ? text : undefined));
    },
    stopReading: () => void child.stdout.destroy(),
    holdReading() {
      const goOn = () => void child.stdout.resume();
      child.stdout.pause();
      // Else a test that fails meanwhile would wait for the end of what it does not read.
      onTestFinished(goOn);
      return goOn;
    },
  };
}

/** Node's cache of compiled code is no part of what is tested; with it a process starts in two thirds of the time. */
const withPath = (environment: Record<string, string>) => ({
  PATH: process.env['PATH'] ?? '',
  NODE_COMPILE_CACHE: join(repository, 'node_modules/.cache/node-compile'),
  ...environment,
});

/** Complete lines. */
export const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);

/** Where one installation keeps its files. */
export interface Home {
  folder: string;
  /** The configuration file; it does not exist before it is written. */
  configPath: string;
  /** Does not exist before the first start makes it. */
  stateDir: string;
  tokenPath: string;
  environment: Record<string, string>;
  /** Writes the configuration file in one step, as careful editors do. */
  write: (file: object | string) => void;
}

/** @param name of its folder, which ends with the test */
export function createHome(name = 'openclaw-gateway-'): Home {
  const folder = temporaryFolder(name);
  const configPath = join(folder, 'openclaw.json');
  const stateDir = join(folder, 'state');
  return {
    folder,
    configPath,
    stateDir,
    tokenPath: join(stateDir, 'gateway-token'),
    environment: {
      HOME: folder,
      OPENCLAW_CONFIG_PATH: configPath,
      OPENCLAW_STATE_DIR: stateDir,
      OPENCLAW_GATEWAY_PORT: '0',
    },
    write(file) {
      writeFileSync(`${configPath}.new`, typeof file === 'string' ? file : JSON.stringify(file), { mode: 0o600 });
      renameSync(`${configPath}.new`, configPath);
    },
  };
}

export type GatewayProcess = Running & { url: string; port: number; home: Home };

export interface GatewayProcessOptions {
  home?: Home;
  /** The content of the configuration file, unless the home has one already. */
  file?: object;
  args?: string[];
  /** On top of the home's. */
  environment?: Record<string, string>;
  /** A command that runs the command, and becomes it or its child: `strace` with its options. */
  under?: string[];
  /** What is started, in place of the sources. */
  command?: readonly string[];
}

/** `openclaw-gateway run`, as soon as it has said what it says at the start. */
export async function startGatewayProcess(options: GatewayProcessOptions = {}): Promise<GatewayProcess> {
  const { home = createHome(), file = {}, args = ['run'], environment = {}, under = [] } = options;
  const { command = [process.execPath, script] } = options;
  if (!existsSync(home.configPath)) home.write(file);
  const [program = '', ...rest] = [...under, ...command, ...args];
  const running = startProcess(program, rest, { ...home.environment, ...environment });
  const [, url = '', port] = /listens on (https?:\S+:(\d+))$/.exec(await running.line('stderr', /listens on /)) ?? [];
  await running.line('stderr', /^ {2}curl | \{ gateway:/);
  return { ...running, url, port: Number(port), home };
}

/** Starts the command. @param input what it reads on standard input */
export function startCommand(args: string[], environment: Record<string, string>, input: string | Buffer = '') {
  return startProcess(process.execPath, [script, ...args], environment, input);
}

/** Runs the command to its end. */
export function runCommand(args: string[], environment: Record<string, string>, input: string | Buffer = '') {
  return startCommand(args, environment, input).exited;
}

const execute = promisify(execFile);

/** Runs a line as a user's shell does. @throws when it fails */
export function shell(line: string, environment: Record<string, string> = {}) {
  return execute('sh', ['-c', line], { env: withPath(environment) });
}
