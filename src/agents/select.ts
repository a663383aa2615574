import type { Route } from '../channels/routing.ts';
import { agentNotFound } from '../errors.ts';
import { findAgent, type Agent } from './agents.ts';
import { readModel, routeModel, type Catalogue } from './models.ts';
import { agentOfSessionKey, sessionOf, type Session } from './sessionKey.ts';

/** What a request says about who shall answer, and where. */
export interface Wish {
  /** The request's `model`. */
  model: string;
  /** The request's `user`. */
  user?: unknown;
  /** `x-openclaw-agent-id` */
  agentId?: string | undefined;
  /** `x-openclaw-session-key` */
  sessionKey?: string | undefined;
  /** `x-openclaw-model` */
  backendModel?: string | undefined;
}

/** Who answers, in which session, on which model. */
export interface Selection {
  agent: Agent;
  session: Session;
  route: Route;
}

/**
 * Selects agent, session and model. The agent: header, else `model`, else the session key, else the default agent. The model behind it: header, else
 * `model` when it names one, else the agent's own.
 * @throws agent_not_found, model_not_found, invalid_request for a session key that contradicts
 */
export function select(wish: Wish, catalogue: Catalogue): Selection {
  const meaning = readModel(wish.model, catalogue);
  const agent =
    namedAgent(wish.agentId, 'x-openclaw-agent-id', catalogue) ??
    (meaning.kind === 'agent' ? meaning.agent : undefined) ??
    namedAgent(wish.sessionKey && agentOfSessionKey(wish.sessionKey), 'x-openclaw-session-key', catalogue) ??
    catalogue.directory.defaultAgent;
  const session = sessionOf(agent.id, wish.sessionKey, wish.user);
  return { agent, session, route: backendRoute(wish, agent, meaning, catalogue) };
}

function backendRoute(
  { backendModel }: Wish,
  agent: Agent,
  meaning: ReturnType<typeof readModel>,
  catalogue: Catalogue,
): Route {
  if (backendModel !== undefined) return routeModel(backendModel, catalogue, 'x-openclaw-model');
  return meaning.kind === 'route' ? meaning.route : routeModel(agent.model, catalogue);
}

function namedAgent(id: string | undefined, param: string, catalogue: Catalogue): Agent | undefined {
  if (id === undefined) return undefined;
  const agent = findAgent(catalogue.directory, id);
  if (agent) return agent;
  throw agentNotFound(
    id,
    catalogue.directory.agents.map((one) => one.id),
    param,
  );
}
