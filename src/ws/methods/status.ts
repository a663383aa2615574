import type { SessionSummary } from '../../sessions/store.ts';
import type { Method, MethodParts } from '../method.ts';
import { servedMethods } from '../served.ts';
import { defaultsOf, recentSessions, toRow } from './sessionRows.ts';

/** Sessions that are shown of all, and of each agent. */
const shown = 10;

export function status(parts: MethodParts): Method {
  return {
    scope: servedMethods.status,
    handle: async () => statusOf(parts, await recentSessions(parts.sessions)),
  };
}

function statusOf({ catalogue, version }: MethodParts, all: readonly SessionSummary[]): object {
  const { agents, defaultAgent } = catalogue().directory;
  const byAgent = agents.map(({ id }) => {
    const own = all.filter(({ agentId }) => agentId === id);
    return { agentId: id, path: 'sessions', count: own.length, recent: newest(own) };
  });
  return {
    runtimeVersion: version,
    heartbeat: { defaultAgentId: defaultAgent.id, agents: [] },
    channelSummary: [],
    queuedSystemEvents: [],
    tasks: {},
    sessions: { paths: [], count: all.length, defaults: defaultsOf(catalogue()), recent: newest(all), byAgent },
  };
}

function newest(sessions: readonly SessionSummary[]): object[] {
  const now = Date.now();
  return sessions.slice(0, shown).map((one) => ({ ...toRow(one), age: now - one.updatedAt, flags: [] }));
}
