import { createQuery } from './query.ts';

/** `health`: whether the gateway is well, which the exit code says too. */
export const command = createQuery<{ ok: boolean; defaultAgentId?: string }>(
  'health',
  ({ ok, defaultAgentId }, url) => [
    `The gateway at ${url} is ${ok ? 'well' : 'not well'}.`,
    ...(defaultAgentId === undefined ? [] : [`Default agent: ${defaultAgentId}`]),
  ],
  ({ ok }) => ok,
);
