/** What may stand in a label. Everything comes from the configuration, the contract or our own tables: what a client makes up is `other`. */
import type { AgentDirectory } from '../agents/agents.ts';
import type { Provider } from '../channels/provider.ts';
import { GatewayError } from '../errors.ts';

/** What the configuration names. */
export interface Names {
  agent(id: string): string;
  /** @param id `<provider>/<model>` */
  model(id: string): string;
  provider(id: string): string;
}

/** What stands for a name that the configuration does not have. */
const other = 'other';
/** What stands for no cause, no operation, no method. */
export const none = 'none';

/** @param offline ids of the built-in models, `<provider>/<model>` */
export function namesOf({ agents }: AgentDirectory, providers: readonly Provider[], offline: readonly string[]): Names {
  const agentIds = new Set(agents.map(({ id }) => id));
  const providerIds = new Set([...providers.map(({ id }) => id), ...offline.map(providerOf)]);
  const models = new Set([
    ...offline,
    ...providers.flatMap(({ id, models: own }) => own.map((model) => `${id}/${model.id}`)),
    ...agents.flatMap(({ model, fallbacks }) => [model, ...fallbacks]),
  ]);
  return {
    agent: (id) => (agentIds.has(id) ? id : other),
    provider: (id) => (providerIds.has(id) ? id : other),
    // An agent may name its model without the provider.
    model: (id) => (models.has(id) || models.has(id.slice(id.indexOf('/') + 1)) ? id : other),
  };
}

export const providerOf = (model: string): string => model.slice(0, Math.max(0, model.indexOf('/')));

/** A name in the table of our errors, or `none`. */
export function causeOf(error: unknown): string {
  if (error === undefined) return none;
  return error instanceof GatewayError ? error.kind : 'internal_error';
}
