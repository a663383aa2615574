import { createQuery } from './query.ts';

interface Status {
  runtimeVersion?: string;
  heartbeat?: { defaultAgentId?: string };
  toolServers?: { name: string; state: string; tools: number; error?: string }[];
  sessions?: { count?: number; recent?: { key: string }[]; byAgent?: { agentId: string; count: number }[] };
}

/** Sessions that people are shown. */
const shown = 5;

/** `status`: what the gateway is, and what it keeps. */
export const command = createQuery<Status>(
  'status',
  ({ runtimeVersion, heartbeat, toolServers = [], sessions = {} }, url) => {
    const { count = 0, recent = [], byAgent = [] } = sessions;
    const named = (id: string) => (id === heartbeat?.defaultAgentId ? `${id} (default)` : id);
    return [
      `The gateway at ${url} runs version ${runtimeVersion ?? 'unknown'}.`,
      `Agents: ${byAgent.map(({ agentId }) => named(agentId)).join(', ')}`,
      ...toolServers.map((server) => `Server of tools: ${describe(server)}`),
      `Sessions: ${count}${recent.length > 0 ? ', the last ones' : ''}`,
      ...recent.slice(0, shown).map(({ key }) => `  ${key}`),
    ];
  },
);

const describe = ({ name, state, tools, error }: NonNullable<Status['toolServers']>[number]): string =>
  `${name}, ${state}${state === 'ready' ? `, ${tools} tools` : ''}${error === undefined ? '' : `: ${error}`}`;
