import { digestOf } from '../../src/agents/digest.ts';
import { namedAgent, namesDefaultAgent } from '../../src/agents/models.ts';
import { agentOfSessionKey, sessionOf } from '../../src/agents/sessionKey.ts';
import type { OperationRequest } from '../../src/contract.ts';
import { idempotencyKeyReused } from '../../src/errors.ts';
import { checkToolCalls } from '../../src/sessions/toolCalls.ts';

type Request = OperationRequest<'createChatCompletion'>;
type Headers = Record<string, string>;

const isAgentId = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * Who answers, in which session and on which model, as the answer's headers say it: by the server's rules, but every agent and every model exists.
 * @param shown the example's, for what the request leaves open
 * @throws invalid_request for a reserved session key, one of another agent, or a tool message without its call
 */
export function runHeaders({ body, headers }: Request, shown: Headers): Headers {
  const {
    'x-openclaw-agent-id': agentHeader,
    'x-openclaw-session-key': sessionKey,
    'x-openclaw-model': backendModel,
  } = headers;
  const named = namesDefaultAgent(body.model) ? undefined : namedAgent(body.model);
  const asked = [agentHeader, named, sessionKey && agentOfSessionKey(sessionKey)].map((id) => id?.toLowerCase());
  const agentId = asked.find((id) => id !== undefined && isAgentId.test(id)) ?? shown['x-openclaw-agent-id'] ?? 'main';
  const session = sessionOf(agentId, sessionKey, body.user);
  // In a session the call may stand in what is remembered.
  if (!session.remembered) checkToolCalls([], body.messages, 0);
  const model = [backendModel, namedAgent(body.model) === undefined ? body.model : undefined].find(
    (id) => id !== undefined && /^[!-~]+\/[!-~]+$/.test(id),
  );
  return {
    'x-openclaw-agent-id': agentId,
    'x-openclaw-session-key': session.key,
    'x-openclaw-model': model ?? shown['x-openclaw-model'] ?? '',
    ...(session.remembered && { 'x-openclaw-queue-ms': '0' }),
  };
}

/** Answers that were given to a request with an `Idempotency-Key`. */
export interface Replays {
  /** The headers of the earlier answer to the same request; undefined when there was none. @throws idempotency_key_reused */
  find(request: Request): Headers | undefined;
  keep(request: Request, headers: Headers): void;
}

/** The keys that are kept; the oldest goes. */
const mostKeys = 1000;

export function createReplays(): Replays {
  const kept = new Map<string, { digest: string; headers: Headers }>();
  const digest = ({ body, headers, undeclaredHeader }: Request) =>
    digestOf([without(headers, 'x-request-id'), undeclaredHeader('prefer') ?? null, body]);
  const idOf = ({ headers, undeclaredHeader }: Request) =>
    `${headers['idempotency-key']} ${undeclaredHeader('authorization')}`;
  return {
    find(request) {
      const before = request.headers['idempotency-key'] === undefined ? undefined : kept.get(idOf(request));
      if (before && before.digest !== digest(request)) throw idempotencyKeyReused();
      if (!before) return undefined;
      return { ...without(before.headers, 'x-openclaw-queue-ms'), 'idempotent-replayed': 'true' };
    },
    keep(request, headers) {
      if (request.headers['idempotency-key'] === undefined) return;
      kept.set(idOf(request), { digest: digest(request), headers });
      const [oldest] = kept.keys();
      if (kept.size > mostKeys && oldest !== undefined) kept.delete(oldest);
    },
  };
}

const without = (headers: Readonly<Record<string, string | undefined>>, name: string): Headers =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([key, value]) => (key === name || value === undefined ? [] : [[key, value]])),
  );
