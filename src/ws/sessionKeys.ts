import { agentOfSessionKey, sessionOf } from '../agents/sessionKey.ts';
import type { Catalogue } from '../agents/models.ts';
import { invalidRequest, invalidSessionKey } from '../errors.ts';

/** The name of the session that an agent uses when none is named. */
export const mainKey = 'main';

export const mainSessionKey = (agentId: string): string => `agent:${agentId}:${mainKey}`;

/** The grammar that the contract says of `x-openclaw-session-key`: a session has one name on all doors. */
export const sessionKeyGrammar = /^(agent:[A-Za-z0-9][A-Za-z0-9_-]{0,63}:)?[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,255}$/;

/** @throws invalid_request */
export function checkSessionKey(key: string): string {
  if (sessionKeyGrammar.test(key)) return key;
  throw invalidSessionKey(
    'The session key must be 1 to 256 letters, digits and . _ : @ / + -, beginning with a letter or digit; agent:<agentId>: may stand before it.',
  );
}

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
 * @throws invalid_request for a key that breaks the grammar, is reserved, or is another agent's
 */
export function fullSessionKey(key: string, agentId: string | undefined, catalogue: Catalogue): string {
  checkSessionKey(key);
  checkAgentId(agentId);
  const agent = agentId?.toLowerCase() ?? agentOfSessionKey(key) ?? catalogue.directory.defaultAgent.id;
  return sessionOf(agent, key, undefined).key;
}
