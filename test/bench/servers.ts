/** The processes of the bench, each on its core. They end with the bench. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { load, token } from './load.ts';

export interface Server {
  pid: number;
  port: number;
  /** Milliseconds from the start of the process to the end of its first answer. */
  startMs: number;
  /**
   * Only with a probe. `withProbe`: milliseconds for which the event loop worked without a pause at most since the last time; `withMemoryProbe`: MiB that are
   * held.
   */
  probe(): Promise<number>;
  stop(): Promise<void>;
  /** For one that does not hear any more. */
  kill(): Promise<void>;
}

const [loadCore, serverCore] = [0, 1];
const file = (name: string) => join(import.meta.dirname, name);
const running = new Set<ChildProcess>();
const folders: string[] = [];
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

let isPinned = false;

/** Puts this process, and the upstream, which it starts, on one core, and servers on the other. */
export function pinLoad(): void {
  isPinned = availableParallelism() > 1;
  if (isPinned) execFileSync('taskset', ['-acp', String(loadCore), String(process.pid)]);
}

export async function startUpstream(): Promise<number> {
  const child = start([process.execPath, file('upstream.ts')]);
  return Number(await lineOf(child.stderr, /^(\d+)$/m));
}

export function startPipe(upstreamPort: number): Promise<Server> {
  return startServer([file('pipe.ts'), String(upstreamPort)], {}, (child) => lineOf(child.stderr, /^(\d+)$/m));
}

/** How many of each the configuration has, and what it tells. */
export interface GatewaySize {
  agents?: number;
  models?: number;
  /** Its processes. */
  workers?: number;
  /** Whether it counts. */
  metrics?: boolean;
  /** Where its spans go; it makes none without. */
  collector?: string;
  /** Whether it has an agent `clerk` besides, which alone may use the tools of the desk. */
  tools?: boolean;
}

/**
 * The real command, with its agents on the upstream.
 * @param session what its configuration says of sessions
 * @param nodeArguments for Node itself; `withProbe` lets the bench see the event loop
 */
export async function startGateway(
  upstreamPort: number,
  session: object = {},
  nodeArguments: readonly string[] = [],
  { agents = 1, models = 1, workers = 1, metrics = true, collector, tools = false }: GatewaySize = {},
): Promise<Server> {
  const others = (count: number, idOf: (at: number) => string) =>
    Array.from({ length: count - 1 }, (_, at) => idOf(at));
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-bench-'));
  const path = join(folder, 'openclaw.json');
  const upstream = `http://127.0.0.1:${upstreamPort}`;
  const config = {
    gateway: {
      workers,
      auth: { token },
      http: {
        endpoints: { chatCompletions: { enabled: true }, responses: { enabled: true }, metrics: { enabled: metrics } },
      },
    },
    diagnostics: { otel: { enabled: collector !== undefined, endpoint: collector } },
    models: {
      providers: {
        bench: { baseUrl: `${upstream}/v1`, models: ['bench', ...others(models, (at) => `model-${at}`)] },
        anthropic: { api: 'anthropic-messages', baseUrl: upstream, apiKey: 'bench', models: ['bench'] },
        ollama: { api: 'ollama', baseUrl: upstream, models: ['bench'] },
      },
    },
    agents: {
      defaults: { model: 'bench/bench' },
      list: [
        { id: 'main', systemPrompt: 'You are Main.' },
        ...others(agents, (at) => `agent-${at}`).map((id) => ({ id })),
        ...(tools ? [{ id: 'clerk', systemPrompt: 'You are Clerk.', tools: { alsoAllow: ['desk__*'] } }] : []),
      ],
    },
    ...(tools && {
      mcp: { servers: { desk: { command: 'openclaw-gateway', args: ['mcp', 'desk'] } } },
      tools: { profile: 'minimal' },
    }),
    session,
  };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  const environment = { OPENCLAW_CONFIG_PATH: path, OPENCLAW_STATE_DIR: folder, OPENCLAW_GATEWAY_PORT: '0' };
  const script = join(import.meta.dirname, '../../bin/openclaw-gateway.js');
  folders.push(folder);
  return startServer([...nodeArguments, script, 'run'], environment, (child) =>
    lineOf(child.stderr, /listens on http:\S+:(\d+)$/m),
  );
}

export const withProbe = ['--import', file('probe.ts')];
export const withMemoryProbe = ['--expose-gc', '--import', file('memoryProbe.ts')];

/** A command so that it runs on the core that the load does not use. */
export const onServerCore = (command: readonly string[]): string[] => [
  ...(isPinned ? ['taskset', '-c', String(serverCore)] : []),
  ...command,
];

async function startServer(
  script: string[],
  environment: Record<string, string>,
  portOf: (child: Child) => Promise<string>,
): Promise<Server> {
  const startedAt = performance.now();
  const child = start(onServerCore([process.execPath, ...script]), environment);
  const port = Number(await portOf(child));
  await load(port, { isStream: false, chunks: 1 }, 1, (sent) => sent < 1);
  return {
    pid: child.pid ?? 0,
    port,
    startMs: performance.now() - startedAt,
    async probe() {
      child.send('');
      return (await once(child, 'message'))[0] as number;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
    async kill() {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
}

type Child = ChildProcess & { stderr: Readable };

function start([command = '', ...args]: string[], environment: Record<string, string> = {}): Child {
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] }) as Child;
  child.stderr.setEncoding('utf8').resume();
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** What the first group of a pattern catches in what a process says. @throws when it ends before */
async function lineOf(stream: Child['stderr'], pattern: RegExp): Promise<string> {
  let said = '';
  const read = (text: string) => (said += text);
  stream.on('data', read);
  const ended = once(stream, 'close').then(() => true);
  for (;;) {
    const [, found] = pattern.exec(said) ?? [];
    if (found !== undefined) return found;
    if ((await Promise.race([once(stream, 'data'), ended])) === true) throw new Error(`it ended at once: ${said}`);
  }
}
