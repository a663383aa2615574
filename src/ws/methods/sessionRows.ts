import type { Principal } from '../../access/principal.ts';
import { mayAnswer, type Catalogue } from '../../agents/models.ts';
import { mainSessionKey } from '../../agents/sessionKey.ts';
import type { Sessions } from '../../agents/sessions.ts';
import type { SessionSummary } from '../../sessions/store.ts';

/** Sessions that are looked at for one list; who has more finds the newest. */
const maxListed = 10_000;

/** The sessions of a client that are kept, the one changed last first. */
export async function recentSessions(
  sessions: Sessions,
  { key }: Principal,
  agentId?: string,
): Promise<SessionSummary[]> {
  const all: SessionSummary[] = [];
  for (let cursor: string | null | undefined; cursor !== null && all.length < maxListed;) {
    const page = await sessions.list({
      limit: 100,
      ...(agentId !== undefined && { agentId: agentId.toLowerCase() }),
      ...(key && { keyId: key.id }),
      ...(cursor !== undefined && { cursor }),
    });
    all.push(...page.sessions);
    cursor = page.next;
  }
  return all.toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** A session as the protocol lists it. It has no id besides its key. */
export const toRow = ({ key, updatedAt }: Pick<SessionSummary, 'key' | 'updatedAt'>, reader: Principal) => {
  const agentId = key.split(':', 2)[1] ?? '';
  return {
    key,
    kind: 'direct',
    sessionId: key,
    ...(agentId && { agentId }),
    updatedAt,
    isMain: key === mainSessionKey(agentId, reader.key?.id),
  };
};

/** What a session begins with: no model where the default agent may not answer by its own. */
export function defaultsOf(catalogue: Catalogue) {
  const { directory, routing } = catalogue;
  const { model } = directory.defaultAgent;
  if (!mayAnswer(directory.defaultAgent, catalogue)) return { modelProvider: null, model: null, contextTokens: null };
  const route = routing.route(model);
  return {
    modelProvider: route?.channel.id ?? null,
    model: route?.model ?? model,
    contextTokens: route?.contextWindow ?? null,
  };
}
