/** The real command as its own process, in a folder of its own, which can be ended at any moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { get, token } from './client.ts';

/** Where a gateway keeps its things; they outlive its process. */
export interface Home {
  folder: string;
  /** The file of its sessions. */
  database: string;
  environment: Record<string, string>;
  remove(): void;
}

export interface Gateway {
  pid: number;
  port: number;
  /** Milliseconds from the start of the process to `GET /ready` with 200. */
  readyMs: number;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM, and the wait for the end. */
  stop(): Promise<void>;
}

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param session what the configuration says of sessions
 * @param more gives further sections of it
 */
export function createHome(
  modelUrl: string,
  session: object = {},
  more: (folder: string) => object = () => ({}),
): Home {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-faults-'));
  const config = {
    gateway: {
      auth: { token },
      http: { endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true } } },
    },
    models: { providers: { fake: { baseUrl: modelUrl, apiKey: 'fake', models: ['fake'] } } },
    agents: { list: [{ id: 'main', model: 'fake/fake', systemPrompt: 'You are Main.' }] },
    session,
    ...more(folder),
  };
  const configPath = join(folder, 'openclaw.json');
  writeFileSync(configPath, JSON.stringify(config), { mode: 0o600 });
  const state = join(folder, 'state');
  return {
    folder,
    database: join(state, 'openclaw-gateway', 'sessions.db'),
    environment: {
      OPENCLAW_CONFIG_PATH: configPath,
      OPENCLAW_STATE_DIR: state,
      OPENCLAW_GATEWAY_PORT: '0',
      HOME: folder,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface LaunchOptions {
  /** What the command is run by, for instance strace. */
  prefix?: readonly string[];
  /** Of the sources; another one for sources that were changed. */
  root?: string;
}

/** Starts the command without waiting for it. */
export function launch({ environment }: Home, { prefix = [], root = repository }: LaunchOptions = {}) {
  const [file, ...args] = [...prefix, process.execPath, join(root, 'bin/openclaw-gateway.js'), 'run'];
  const child = spawn(file, args, {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.add(child);
  const exited = once(child, 'exit').then(() => void children.delete(child));
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return { pid: child.pid ?? 0, stderr: child.stderr.setEncoding('utf8'), exited, end };
}

const children = new Set<ReturnType<typeof spawn>>();
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')));

/** @throws when the process ends before it is ready */
export async function startGateway(home: Home, options?: LaunchOptions): Promise<Gateway> {
  const startedAt = performance.now();
  const { pid, stderr, exited, end } = launch(home, options);
  const port = await listening(stderr, exited);
  await get(port, '/ready');
  const readyMs = performance.now() - startedAt;
  return { pid, port, readyMs, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

async function listening(stderr: NodeJS.ReadableStream, exited: Promise<void>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  let said = '';
  stderr.on('data', (text: string) => {
    said += text;
    const [, port] = /listens on http:\S+:(\d+)\n/.exec(said) ?? [];
    if (port !== undefined) resolve(Number(port));
  });
  void exited.then(() => reject(new Error(`the gateway ended before it listened: ${said}`)));
  return promise;
}
