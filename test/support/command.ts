/** The command as a process of its own: started as a user starts it, in an environment without surprises, and ended with the test at the latest. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const script = join(repository, 'bin/openclaw-gateway.js');

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
  send: (signal: NodeJS.Signals) => void;
  /** The first complete line that matches, as soon as there is one. @throws when the process ends without it */
  line: (stream: 'stdout' | 'stderr', pattern: RegExp) => Promise<string>;
}

/** @param environment all that the process sees, besides PATH */
export function startProcess(file: string, args: string[], environment: Record<string, string> = {}): Running {
  const child = spawn(file, args, { cwd: repository, env: withPath(environment), stdio: ['ignore', 'pipe', 'pipe'] });
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
  return {
    pid: child.pid ?? 0,
    said,
    exited,
    send: (signal) => void child.kill(signal),
    async line(stream, pattern) {
      for (;;) {
        const found = linesOf(said[stream]).find((line) => pattern.test(line));
        if (found !== undefined) return found;
        if (hasEnded) throw new Error(`it ended without a line that matches ${pattern}: ${said.stderr}`);
        await Promise.race([once(child[stream], 'data'), exited]);
      }
    },
  };
}

const withPath = (environment: Record<string, string>) => ({ PATH: process.env['PATH'] ?? '', ...environment });

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
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
}

/** `openclaw-gateway run`, as soon as it has said what it says at the start. */
export async function startGatewayProcess(options: GatewayProcessOptions = {}): Promise<GatewayProcess> {
  const { home = createHome(), file = {}, args = ['run'], environment = {}, under = [] } = options;
  if (!existsSync(home.configPath)) home.write(file);
  const [program = '', ...rest] = [...under, process.execPath, script, ...args];
  const running = startProcess(program, rest, { ...home.environment, ...environment });
  const [, url = '', port] = /listens on (http:\S+:(\d+))$/.exec(await running.line('stderr', /listens on /)) ?? [];
  await running.line('stderr', /^ {2}curl | \{ gateway:/);
  return { ...running, url, port: Number(port), home };
}

/** Runs the command to its end. */
export function runCommand(args: string[], environment: Record<string, string>, node = process.execPath) {
  return startProcess(node, [script, ...args], environment).exited;
}

const execute = promisify(execFile);

/** Runs a line as a user's shell does. @throws when it fails */
export function shell(line: string, environment: Record<string, string> = {}) {
  return execute('sh', ['-c', line], { env: withPath(environment) });
}
