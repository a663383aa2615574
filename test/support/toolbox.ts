/** A toolbox as the gateway makes it from a configuration, and the programs that it talks to. */
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { createToolbox } from '../../src/tools/mcp.ts';
import type { ToolResult } from '../../src/tools/toolbox.ts';
import { repository } from './command.ts';
import { until } from './eventually.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export const fakeServer = { command: process.execPath, args: [join(repository, 'test/support/fakeMcpServer.ts')] };

/** @param way `stdio`, or a port */
export const modernServer = (way: string) => ({
  command: process.execPath,
  args: [join(repository, 'test/support/modernMcpServer.ts'), way],
});

/** A program of a package that is installed here. */
export const packageServer = (name: string, ...args: string[]) => ({
  command: process.execPath,
  args: [join(repository, 'node_modules/@modelcontextprotocol', name, 'dist/index.js'), ...args],
});

/** The settings of a file with these servers. */
export function settingsOf(file: object, stateDir: string, environment: Record<string, string> = {}) {
  const own = { PATH: process.env['PATH'] ?? '', OPENCLAW_STATE_DIR: stateDir, ...environment };
  return loadConfig({ environment: own, text: JSON.stringify(file) }).tools;
}

export interface Line {
  msg: string;
  [key: string]: unknown;
}

/** A toolbox, closed with the test, and what it logs. */
export function startToolbox(file: object, { stateDir = temporaryFolder(), environment = {} } = {}) {
  const lines: Line[] = [];
  const log = pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line) as Line) });
  const toolbox = createToolbox(settingsOf(file, stateDir, environment), log);
  onTestFinished(() => toolbox.close());
  const never = new AbortController().signal;
  const tools = (agentId = 'main') => {
    const found = toolbox.toolsOf(agentId);
    if (!found) throw new Error(`the agent ${agentId} has no tools`);
    return found;
  };
  return {
    toolbox,
    lines,
    stateDir,
    apply: (next: object) => toolbox.apply(settingsOf(next, stateDir, environment)),
    list: (agentId?: string) => tools(agentId).list(never),
    call: (name: string, args: unknown = {}, signal: AbortSignal = never, onProgress?: (progress: object) => void) =>
      tools().call(name, args, { signal, ...(onProgress && { onProgress }) }),
    /** The first line of the log that fits, as soon as there is one. */
    line: (fits: (line: Line) => boolean) => until(() => lines.find(fits)),
  };
}

/** The text of a result. */
export const textOf = ({ parts }: ToolResult): string =>
  parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n');

/** A server as a program that listens on a port. */
export async function startRemote({ command, args }: { command: string; args: readonly string[] }, port: number) {
  const child = spawn(command, args, { env: { PATH: process.env['PATH'], PORT: String(port) }, stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  await until(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    ),
  );
  const stop = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return { stop };
}

export { isAlive } from './alive.ts';
