/** A gateway as a process: what it prints, and one request. */
import { expect } from 'vitest';
import { linesOf, type Exit, type GatewayProcess } from './command.ts';
import { createClient, token } from './gateway.ts';

export const example = { OPENCLAW_CONFIG_PATH: 'examples/openclaw.json5' };

export const enabled = { gateway: { http: { endpoints: { chatCompletions: { enabled: true } } } } };

export const disabled = { gateway: { auth: { token } } };

export const logOf = ({ stdout }: { stdout: string }): Record<string, unknown>[] =>
  linesOf(stdout).map((line) => JSON.parse(line));

export const chat = ({ url }: GatewayProcess, secret = token, body: object = {}) =>
  createClient(url, secret).chat(body);

/** Ends it in order. */
export async function stop(gateway: GatewayProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
  gateway.send(signal);
  return gateway.exited;
}

/** What a start that fails says: one line, with its code. */
export async function failure(exit: Promise<Exit>) {
  const { code, stdout, stderr } = await exit;
  expect(stdout).toBe('');
  const lines = linesOf(stderr);
  expect(lines).toHaveLength(1);
  return { code, line: lines[0]?.replace(/^openclaw-gateway: /, '') };
}
