import { missAgeMs } from '../channels/modelList.ts';
import type { Route } from '../channels/routing.ts';
import { agentModelNotFound, agentNotFound, GatewayError, modelListUnavailable } from '../errors.ts';
import type { SessionSettings } from '../sessions/settings.ts';
import { findAgent, type Agent } from './agents.ts';
import {
  absentFor,
  checkChoice,
  checkOwnModel,
  chosenRoute,
  mayAnswer,
  readModel,
  routeModel,
  type Catalogue,
  type ModelMeaning,
} from './models.ts';
import { agentOfSessionKey, sessionOf, type KeyHeader, type Session } from './sessionKey.ts';
import { thinkingAt } from './thinking.ts';

/** What a request says about who shall answer, and where. */
export interface Selectors {
  /** The request's `model`. */
  model: string;
  /** The request's `user`. */
  user?: unknown;
  /** `x-openclaw-agent-id` */
  agentId?: string | undefined;
  /** `x-openclaw-session-key` */
  sessionKey?: string | undefined;
  /** The first header of `session.keyHeaders` that the request has. */
  keyHeader?: KeyHeader;
  /** `x-openclaw-model` */
  backendModel?: string | undefined;
  /** Whether the request leaves it to the model how much it thinks, whatever was set for its session. */
  leavesThinking?: true;
}

/** Who answers, in which session, on which model. */
export interface Selection {
  agent: Agent;
  session: Session;
  route: Route;
  /** The model that the client chose, and where it said so; undefined when the agent's own answers. */
  asked?: { model: string; param: 'model' | 'x-openclaw-model' };
  /** Whether the model is the one that was set for the session. Its fallbacks stand in for it only where its provider does not know it any more. */
  isSet?: true;
  /** Where else to try when the agent's own model fails before it said anything; empty when the client chose the model. */
  fallbacks: readonly Route[];
}

/**
 * Selects agent and session. The agent: header, else `model`, else the session key, else the default agent.
 * @throws agent_not_found, model_not_found, invalid_request for a session key that contradicts
 */
export function placeOf(selectors: Selectors, catalogue: Catalogue) {
  const meaning = readModel(selectors.model, catalogue);
  const agent =
    namedAgent(selectors.agentId, 'x-openclaw-agent-id', catalogue) ??
    (meaning.kind === 'agent' ? meaning.agent : undefined) ??
    namedAgent(selectors.sessionKey && agentOfSessionKey(selectors.sessionKey), 'x-openclaw-session-key', catalogue) ??
    catalogue.directory.defaultAgent;
  const session = sessionOf(agent.id, selectors.sessionKey, selectors.user, selectors.keyHeader, catalogue.key?.id);
  return { meaning, agent, session };
}

/**
 * Selects agent, session and model. The model: header, else `model` when it names one, else the session's as long as it is there for the client, else the
 * agent's own.
 * @param settings of the session
 * @throws as `placeOf`, and model_not_allowed
 */
export function select(selectors: Selectors, catalogue: Catalogue, settings: SessionSettings = {}): Selection {
  const { meaning, agent, session } = placeOf(selectors, catalogue);
  const asked = askedModel(selectors, meaning);
  const set = asked || settings.model === undefined ? undefined : chosenRoute(settings.model, agent, catalogue);
  if (!asked && !set) checkOwnModel(agent, selectors.model, catalogue);
  const route = set ?? backendRoute(selectors, agent, meaning, catalogue);
  if (asked) checkChoice(agent, { route, asked: asked.model, param: asked.param }, catalogue);
  return {
    agent: thinkingAt(selectors.leavesThinking ? 'off' : settings.thinkingLevel, agent),
    session,
    route,
    ...(asked && { asked }),
    ...(set && { isSet: true }),
    fallbacks: asked ? [] : fallbacksOf(agent, set !== undefined, catalogue),
  };
}

/** @param isOwn whether its own model is the first of them */
function fallbacksOf(agent: Agent, isOwn: boolean, catalogue: Catalogue): Route[] {
  if (isOwn && !mayAnswer(agent, catalogue)) return [];
  const models = isOwn ? [agent.model, ...agent.fallbacks] : agent.fallbacks;
  return models.flatMap((model) => catalogue.routing.route(model) ?? []);
}

function askedModel({ model, backendModel }: Selectors, meaning: ModelMeaning): Selection['asked'] {
  if (backendModel !== undefined) return { model: backendModel, param: 'x-openclaw-model' };
  return meaning.kind === 'route' ? { model, param: 'model' } : undefined;
}

const mayBeFound = new Set(['model_not_found', 'upstream_model_not_found', 'model_list_unavailable']);

/**
 * Selects like `select`, and asks upstreams for their models before it says that one does not exist. Who has a fallback may be found out later: the request
 * does not wait for that.
 * @throws model_list_unavailable too, when they cannot be asked
 */
export async function selectFresh(
  selectors: Selectors,
  catalogue: () => Catalogue,
  settings?: SessionSettings,
): Promise<Selection> {
  const selection = await readFresh((known) => select(selectors, known, settings), catalogue);
  const { asked, agent, fallbacks } = selection;
  if (!asked && fallbacks.length < agent.fallbacks.length) void catalogue().routing.refresh();
  return selection;
}

/** Reads something from the catalogue; where that misses a model, upstreams are asked for theirs, and it is read once more. */
export async function readFresh<T>(read: (known: Catalogue) => T, catalogue: () => Catalogue): Promise<T> {
  try {
    return read(catalogue());
  } catch (error) {
    if (!(error instanceof GatewayError) || !mayBeFound.has(error.kind)) throw error;
    await catalogue().routing.refresh(missAgeMs);
    return read(catalogue());
  }
}

function backendRoute({ backendModel }: Selectors, agent: Agent, meaning: ModelMeaning, catalogue: Catalogue): Route {
  if (backendModel !== undefined) return routeModel(backendModel, catalogue, 'x-openclaw-model');
  if (meaning.kind === 'route') return meaning.route;
  const route = catalogue.routing.route(agent.model);
  if (route) return route;
  const outage = catalogue.routing.outage(agent.model);
  if (outage !== undefined) throw modelListUnavailable(agent.model, outage);
  throw agentModelNotFound(agent.id, agent.model, absentFor(agent.model, catalogue));
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
