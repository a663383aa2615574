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
  const route = catalogue.routing.route(model);
  const outage = route ? undefined : catalogue.routing.outage(model);
  if (outage !== undefined) throw modelListUnavailable(model, outage, param);
  if (!route) throw modelNotFound(model, namesOf(catalogue), { param, absent: absentFor(model, catalogue) });
  return route;
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
  const agents = new Set(['openclaw', 'openclaw/default', ...directory.agents.map(({ id }) => `openclaw/${id}`)]);
  return [
    ...[...agents].map((id) => toModel(id, 'openclaw', since)),
    ...listRoutes(catalogue).map((route) => toModel(route.id, route.channel.id, since)),
  ];
}

/** The models that a client may choose; without an agent's name it is the default agent's. */
export const listRoutes = ({ directory, routing }: Catalogue): Route[] =>
  routing.list().filter((route) => mayChoose(directory.defaultAgent, route));

/** @throws model_not_allowed when clients may not choose this model for the agent */
export function checkChoice(agent: Agent, route: Route, asked: string, param: string | undefined): void {
  if (!mayChoose(agent, route)) throw modelNotAllowed(asked, agent.id, agent.allowedModels ?? [], param);
}

/** @throws model_not_found, model_not_allowed */
export function retrieveModel(id: string, catalogue: Catalogue): Schema<'Model'> {
  const meaning = readModel(id, catalogue);
  if (meaning.kind === 'route') checkChoice(catalogue.directory.defaultAgent, meaning.route, id, undefined);
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
