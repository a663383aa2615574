import type { Method, MethodParts } from '../method.ts';
import { servedMethods } from '../served.ts';
import { defaultsOf, recentSessions, toRow } from './sessionRows.ts';

/** Sessions that are shown of all, and of each agent. */
const shown = 10;

export function status({ catalogue, sessions, version }: MethodParts): Method {
  return {
    scope: servedMethods.status,
    async handle() {
      const { agents, defaultAgent } = catalogue().directory;
      const all = await recentSessions(sessions);
      const now = Date.now();
      const recentOf = (agentId?: string) =>
        all
          .filter((session) => session.agentId === (agentId ?? session.agentId))
          .slice(0, shown)
          .map((one) => ({ ...toRow(one), age: now - one.updatedAt, flags: [] }));
      return {
        runtimeVersion: version,
        heartbeat: { defaultAgentId: defaultAgent.id, agents: [] },
        channelSummary: [],
        queuedSystemEvents: [],
        tasks: {},
        sessions: {
          paths: [],
          count: all.length,
          defaults: defaultsOf(catalogue()),
          recent: recentOf(),
          byAgent: agents.map(({ id }) => ({
            agentId: id,
            path: 'sessions',
            count: all.filter(({ agentId }) => agentId === id).length,
            recent: recentOf(id),
          })),
        },
      };
    },
  };
}
