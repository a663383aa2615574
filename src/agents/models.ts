import { hasModel, mayBeModel, type Key, type Principal } from '../access/principal.ts';
import { offlineChannel } from '../channels/offline.ts';
import { fitsPattern, type AbsentProvider } from '../channels/provider.ts';
import type { Route, Routing } from '../channels/routing.ts';
import type { Schema } from '../contract.ts';
import { modelListUnavailable, modelNotAllowed, modelNotFound } from '../errors.ts';
import { findAgent, mayChoose, productNames, type Agent, type AgentDirectory } from './agents.ts';

/** What `model` can mean: an agent, or a model of a channel for whichever agent answers. */
export type ModelMeaning =
  | { kind: 'default agent' }
  | { kind: 'agent'; agent: Agent }
  | { kind: 'route'; route: Route };

/** What agents and models there are at this moment. */
export interface Catalogue {
  directory: AgentDirectory;
  routing: Routing;
  /** Built-in providers that nothing switched on. */
  absentProviders: readonly AbsentProvider[];
  /** Unix time in seconds at which they became known. */
  since: number;
  /** The key for which it is all there is; undefined for the operator. */
  key?: Key;
}

/**
 * What there is for a client: with a key its agents alone, of which the first answers when the default agent is none of them. A key that lists models alone has
 * the default agent besides, which answers with a model that the client chooses.
 * @throws invalid_api_key for a key that was good when the client came
 */
export function catalogueFor({ key, ended }: Principal, catalogue: Catalogue): Catalogue {
  if (!key) return catalogue;
  // An edit may have taken away both the key and its agents.
  ended.throwIfAborted();
  const { agents, defaultAgent } = catalogue.directory;
  const own = agents.filter((agent) =>
    key.agents ? key.agents.includes(agent.id) : agent === defaultAgent || mayHave(agent, key, catalogue.routing),
  );
  const [first] = own;
  if (!first) throw new Error(`the key ${key.id} has no agent`);
  return {
    ...catalogue,
    key,
    directory: { agents: own, defaultAgent: own.includes(defaultAgent) ? defaultAgent : first },
  };
}

/** Whether an agent is one of a key that lists models alone: its own model is one of them, or may be one as long as no channel is known to have it. */
function mayHave({ model }: Agent, key: Key, routing: Routing): boolean {
  const route = routing.route(model);
  return route ? hasModel(key, route) : mayBeModel(key, model);
}

const agentModel = new RegExp(`^(?:agent:|(?:${productNames.join('|')})(?:[:/]|$))(.*)$`, 'is');
const defaultModel = new RegExp(`^(?:${productNames.join('|')})(?:[:/]default)?$`, 'i');

/** What a `model` says after the product's name or `agent:`: nothing or an agent, which need not exist; undefined when it names a model. */
export const namedAgent = (model: string): string | undefined => agentModel.exec(model)?.[1];

export const namesDefaultAgent = (model: string): boolean => defaultModel.test(model);

/**
 * Reads a `model`: the product's names and `agent:<id>` mean agents, in any case; everything else is routed to a channel.
 * @param param where the name stands in the request, for the error
 * @throws model_not_found, with the ids that exist
 */
export function readModel(model: string, catalogue: Catalogue, param?: string): ModelMeaning {
  const named = namedAgent(model);
  if (named === undefined) return { kind: 'route', route: routeModel(model, catalogue, param) };
  if (namesDefaultAgent(model)) return { kind: 'default agent' };
  const agent = findAgent(catalogue.directory, named);
  if (agent) return { kind: 'agent', agent };
  throw modelNotFound(model, namesOf(catalogue), { param });
}

/** @throws model_not_found, with the ids that exist; model_list_unavailable as long as that cannot be known */
export function routeModel(model: string, catalogue: Catalogue, param?: string): Route {
  const { routing, key } = catalogue;
  const found = routing.route(model);
  const route = found && hasModel(key, found) ? found : undefined;
  const outage = route || !mayBeModel(key, model) ? undefined : routing.outage(model);
  if (outage !== undefined) throw modelListUnavailable(model, outage, param);
  if (!route) throw modelNotFound(model, namesOf(catalogue), { param, absent: absentFor(model, catalogue) });
  return route;
}

/**
 * Whether an agent may answer by its own model. A key that lists agents takes them with the models that the operator gave them; one that lists models alone has
 * the agents whose model is one of them.
 */
export function mayAnswer({ model }: Pick<Agent, 'model'>, { key, routing }: Catalogue): boolean {
  if (!key?.models || key.agents) return true;
  const route = routing.route(model);
  return route !== undefined && hasModel(key, route);
}

/** @throws model_not_found where an agent may not answer by its own model, as if it did not exist */
export function checkOwnModel(agent: Agent, asked: string, catalogue: Catalogue): void {
  if (!mayAnswer(agent, catalogue)) throw modelNotFound(asked, namesOf(catalogue));
}

/** A line for each agent whose model no channel has. */
export const unreachableAgents = (catalogue: Catalogue): string[] =>
  catalogue.directory.agents
    .filter(({ model }) => !isReachable(model, catalogue))
    .map(
      ({ id, model }) =>
        `the model ${model} of the agent ${id} is on no channel; its runs will fail with model_not_found`,
    );

function isReachable(model: string, catalogue: Catalogue): boolean {
  try {
    routeModel(model, catalogue);
    return true;
  } catch {
    return false;
  }
}

/** Every id that works as `model`, agents first and under the ids by which OpenClaw's own gateway lists them; synonyms are left out. */
export function listModels(catalogue: Catalogue): Schema<'Model'>[] {
  const { directory, since } = catalogue;
  const defaults = mayAnswer(directory.defaultAgent, catalogue) ? ['openclaw', 'openclaw/default'] : [];
  const own = directory.agents.filter((agent) => mayAnswer(agent, catalogue));
  const agents = new Set([...defaults, ...own.map(({ id }) => `openclaw/${id}`)]);
  return [
    ...[...agents].map((id) => toModel(id, 'openclaw', since)),
    ...listRoutes(catalogue).map((route) => toModel(route.id, route.channel.id, since)),
  ];
}

/** The models that a client may choose; without an agent's name it is the default agent's. */
export const listRoutes = ({ directory, routing, key }: Catalogue): Route[] =>
  routing.list().filter((route) => mayChoose(directory.defaultAgent, route) && hasModel(key, route));

/** A model that was once chosen for an agent, as long as it is there for the client and may be chosen. */
export function chosenRoute(model: string, agent: Agent, { routing, key }: Catalogue): Route | undefined {
  const route = routing.route(model);
  return route && hasModel(key, route) && mayChoose(agent, route) ? route : undefined;
}

/** What a client chose. */
interface Choice {
  route: Route;
  /** As it was written, and where. */
  asked: string;
  param: string | undefined;
}

/** @throws model_not_allowed when clients may not choose this model for the agent; it names none that the key does not have */
export function checkChoice(agent: Agent, { route, asked, param }: Choice, { key }: Catalogue): void {
  if (mayChoose(agent, route)) return;
  const allowed = (agent.allowedModels ?? []).filter((name) => hasModel(key, { id: name, model: name }));
  throw modelNotAllowed(asked, agent.id, allowed, param);
}

/** @throws model_not_found, model_not_allowed */
export function retrieveModel(id: string, catalogue: Catalogue): Schema<'Model'> {
  const meaning = readModel(id, catalogue);
  const { defaultAgent } = catalogue.directory;
  if (meaning.kind === 'route')
    checkChoice(defaultAgent, { route: meaning.route, asked: id, param: undefined }, catalogue);
  else checkOwnModel(meaning.kind === 'agent' ? meaning.agent : defaultAgent, id, catalogue);
  return toModel(id, meaning.kind === 'route' ? meaning.route.channel.id : 'openclaw', catalogue.since);
}

/** The built-in provider that nothing switched on and that may have a model: by the provider's own name before a slash, else by the model's. */
export const absentFor = (model: string, { absentProviders }: Catalogue): AbsentProvider | undefined =>
  absentProviders.find(({ id }) => model.startsWith(`${id}/`)) ??
  absentProviders.find(({ match }) => match.some((pattern) => fitsPattern(model, pattern)));

/** The ids for an error: the scenarios of the offline model are one, since clients look for statuses in the text of errors. */
function namesOf(catalogue: Catalogue): string[] {
  const names = listModels(catalogue).map(({ id, owned_by }) =>
    owned_by === offlineChannel.id ? `${owned_by}/*` : id,
  );
  return [...new Set(names)];
}

const toModel = (id: string, owned_by: string, created: number): Schema<'Model'> => ({
  id,
  object: 'model',
  created,
  owned_by,
});
