/** Models and agents that are not there, or not for this client. */
import { GatewayError, type UpstreamReport } from './gatewayError.ts';

/** A provider that would have a model, and what the gateway's operator must do to have the provider. */
interface Absent {
  id: string;
  remedy: string;
}

/** OpenAI's wording first, which clients match; then what switches on the provider that may have the model, and the ids that do exist. */
export const modelNotFound = (
  model: string,
  available: readonly string[],
  { param = 'model', absent }: { param?: string | undefined; absent?: Absent | undefined } = {},
) =>
  new GatewayError(
    'model_not_found',
    `The model \`${model}\` does not exist or you do not have access to it.${remedyOf(absent)} Available here: ${listed(available)}.`,
    { param },
  );

const remedyOf = (absent: Absent | undefined): string =>
  absent
    ? ` The provider '${absent.id}', which may have it, is not switched on: the gateway's operator must ${absent.remedy}.`
    : '';

/** How many names an error lists. */
const maxNames = 20;

/** Statuses after which clients send a request again by themselves; some look for them anywhere in the text of an error. */
const retriedStatus = /408|409|425|429|50[0-4]|529/;

/** Names in an error: not too many, and none in which a client could see a status. */
function listed(names: readonly string[]): string {
  const shown = names.filter((name) => !retriedStatus.test(name)).slice(0, maxNames);
  return [...shown, ...(shown.length < names.length ? ['and more (GET /v1/models)'] : [])].join(', ');
}

/** The client named a model of a provider, and the provider does not know it. */
export const modelUnknownToProvider = (
  model: string,
  provider: string,
  param: string,
  upstream: UpstreamReport | undefined,
) =>
  new GatewayError(
    'model_not_found',
    `The model \`${model}\` does not exist or you do not have access to it: the provider '${provider}' does not know it. GET /v1/models lists those that exist.`,
    { param, ...(upstream && { upstream }) },
  );

/** @param allowed as the configuration says it, with wildcards */
export const modelNotAllowed = (model: string, agent: string, allowed: readonly string[], param = 'model') =>
  new GatewayError(
    'model_not_allowed',
    `The model \`${model}\` is not allowed for the agent '${agent}'. Use its own model (the model 'openclaw/${agent}'), or one that is allowed: ${listed(allowed)}. The gateway's operator allows models in modelPolicy.allow.`,
    { param },
  );

export const agentNotFound = (agent: string, available: readonly string[], param: string) =>
  new GatewayError(
    'agent_not_found',
    `The agent \`${agent}\` does not exist or you do not have access to it. Available here: ${listed(available)}.`,
    { param },
  );

/** The configuration's fault, not the client's. */
export const agentModelNotFound = (agent: string, model: string, absent?: Absent) =>
  new GatewayError(
    'upstream_model_not_found',
    `The agent '${agent}' is configured with the model '${model}', which no provider of this gateway has.${absent ? remedyOf(absent) : " The gateway's operator must change the agent's model, or add it to models.providers."}`,
  );

/** A model that nobody is known to have, while a provider that may have it cannot say so. @param why that provider's failure, for the client */
export const modelListUnavailable = (model: string, why: string, param = 'model') =>
  new GatewayError(
    'model_list_unavailable',
    `It is not known now whether the model \`${model}\` exists, because a provider that may have it cannot be asked. ${why} Then send the request again.`,
    { param, retryAfterMs: 2000 },
  );
