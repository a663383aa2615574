import { agentOfSessionKey, checkSessionKey, sessionOf } from '../agents/sessionKey.ts';
import type { Catalogue } from '../agents/models.ts';
import { invalidRequest } from '../errors.ts';

/** @throws invalid_request for what can be no agent's id, existing or not */
export function checkAgentId(agentId: string | undefined): void {
  if (agentId === undefined || /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(agentId)) return;
  throw invalidRequest(
    'An agent id is 1 to 64 letters, digits, _ and -, beginning with a letter or digit.',
    'agentId',
    null,
  );
}

/**
 * The whole name of a session that a client names, `main` or `agent:main:main`. The agent need not exist any more: what it said is still there.
 * @param catalogue of the client, whose key, if any, has sessions of its own
 * @throws invalid_request for a key that breaks the grammar, is reserved, or is another agent's
 */
export function fullSessionKey(key: string, agentId: string | undefined, catalogue: Catalogue): string {
  checkSessionKey(key);
  checkAgentId(agentId);
  const agent = agentId?.toLowerCase() ?? agentOfSessionKey(key) ?? catalogue.directory.defaultAgent.id;
  return sessionOf(agent, key, undefined, undefined, catalogue.key?.id).key;
}
