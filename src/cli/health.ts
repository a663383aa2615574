import type { Command } from './command.ts';
import { createQuery } from './query.ts';

/** `health`: whether the gateway is well, which the exit code says too. With `--probe` it does not log in for that. */
export const command: Command = async (process) =>
  process.args.includes('--probe') ? (await import('./probe.ts')).probe(process) : ask(process);

const ask = createQuery<{ ok: boolean; defaultAgentId?: string }>(
  'health',
  ({ ok, defaultAgentId }, url) => [
    `The gateway at ${url} is ${ok ? 'well' : 'not well'}.`,
    ...(defaultAgentId === undefined ? [] : [`Default agent: ${defaultAgentId}`]),
  ],
  ({ ok }) => ok,
);
