import { findAgent, type Agent } from '../../agents/agents.ts';
import { listRoutes, type Catalogue } from '../../agents/models.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';

type Route = ReturnType<typeof listRoutes>[number];

/** The models that a client may choose for an agent, the default agent where it names none. */
export function modelsList({ catalogue }: MethodParts): Method {
  return method('models.list', shapeOf('ModelsListParams'), async (params, { principal }) => {
    const { agentId, provider, includeDetails = false, refresh = false } = params;
    await catalogue(principal).routing.refresh(refresh ? 0 : undefined);
    const own = catalogue(principal);
    const agent = (agentId !== undefined && findAgent(own.directory, agentId)) || own.directory.defaultAgent;
    const routes = listRoutes({ ...own, directory: { ...own.directory, defaultAgent: agent } });
    const wanted = routes.filter(({ channel }) => provider === undefined || channel.id === provider.toLowerCase());
    return {
      models: wanted.map((route) => ({
        id: route.model,
        name: route.model,
        provider: route.channel.id,
        ...(route.contextWindow !== undefined && { contextWindow: route.contextWindow }),
        ...(includeDetails && detailsOf(route, tagsOf(agent, own))),
      })),
    };
  });
}

/** What OpenClaw's table of models shows besides. What is not known is left out: whether a provider takes its key, for instance, nobody has tried. */
function detailsOf({ id, channel: { isLocal, hasCredential } }: Route, tags: ReadonlyMap<string, string[]>): object {
  const own = tags.get(id);
  return {
    ...(isLocal !== undefined && { local: isLocal }),
    ...((isLocal || hasCredential) && { available: true }),
    ...(own && { tags: own }),
  };
}

/** What the models are to an agent, by their ids, in OpenClaw's words. */
function tagsOf({ model, fallbacks }: Agent, { routing }: Catalogue): ReadonlyMap<string, string[]> {
  const tags = new Map<string, string[]>();
  const add = (name: string, tag: string) => {
    const id = routing.route(name)?.id;
    if (id !== undefined) tags.set(id, [...(tags.get(id) ?? []), tag]);
  };
  add(model, 'default');
  fallbacks.forEach((fallback, at) => add(fallback, `fallback#${at + 1}`));
  return tags;
}
