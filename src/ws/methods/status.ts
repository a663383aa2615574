import type { Principal } from '../../access/principal.ts';
import type { Catalogue } from '../../agents/models.ts';
import type { SessionSummary } from '../../sessions/store.ts';
import type { Method, MethodParts } from '../method.ts';
import { servedMethods } from '../served.ts';
import { defaultsOf, recentSessions, toRow } from './sessionRows.ts';

/** Sessions that are shown of all, and of each agent. */
const shown = 10;

export function status(parts: MethodParts): Method {
  return {
    scope: servedMethods.status,
    handle: async (_, { principal }) => statusOf(parts, principal, await recentSessions(parts.sessions, principal)),
  };
}

function statusOf(
  { catalogue, version, toolServers }: MethodParts,
  reader: Principal,
  all: readonly SessionSummary[],
): object {
  const own = catalogue(reader);
  const { agents, defaultAgent } = own.directory;
  const byAgent = agents.map(({ id }) => {
    const found = all.filter(({ agentId }) => agentId === id);
    return { agentId: id, path: 'sessions', count: found.length, recent: newest(found, own) };
  });
  return {
    runtimeVersion: version,
    heartbeat: { defaultAgentId: defaultAgent.id, agents: [] },
    channelSummary: [],
    queuedSystemEvents: [],
    tasks: {},
    // Of use to who runs the gateway, and no affair of a key.
    ...(reader.key === undefined && { toolServers: toolServers() }),
    sessions: { paths: [], count: all.length, defaults: defaultsOf(own), recent: newest(all, own), byAgent },
  };
}

function newest(sessions: readonly SessionSummary[], own: Catalogue): object[] {
  const now = Date.now();
  return sessions.slice(0, shown).map((one) => ({ ...toRow(one, own), age: now - one.updatedAt, flags: [] }));
}
