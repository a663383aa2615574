import type { Agent, AgentDirectory } from '../agents/agents.ts';
import { loadContract, schemaValidator } from '../contract.ts';
import { ConfigError } from './check.ts';
import type { AgentEntry, AgentSettings, ConfigFile } from './schema.ts';

const [defaultTimeoutSeconds, defaultIdleTimeoutSeconds] = [600, 120];

/**
 * The agents of a configuration: `agents.list` and `agents.entries`, each on top of `agents.defaults`. Without any there is `main`. The default agent is the
 * one with `default: true`, else `main`, else the first.
 * @param firstModel the model of agents that name none
 * @param promptOf reads what an agent's workspace says
 * @throws ConfigError for an id that occurs twice, two defaults, or params that no request could have
 */
export function toAgents(
  { list = [], entries = {}, defaults = {} }: NonNullable<ConfigFile['agents']>,
  name: string,
  firstModel: string,
  promptOf: (settings: AgentSettings) => string | undefined,
): AgentDirectory {
  const named = [...list, ...Object.entries(entries).map(([id, entry]) => ({ ...entry, id }))];
  const all = named.length > 0 ? named : [{ id: 'main' }];
  const agents = all.map((entry) => toAgent(entry, defaults, firstModel, promptOf));
  const wrong = wrongParams(agents).map((line) => `${name}: agents: ${line}`);
  if (wrong.length > 0) throw new ConfigError(...wrong);
  const twice = agents.find(({ id }, at) => agents.findIndex((other) => other.id === id) < at);
  if (twice) throw new ConfigError(`${name}: agents: the id "${twice.id}" occurs twice; case does not matter`);
  const marked = all.filter((entry: AgentEntry) => entry.default).map(({ id }) => id);
  if (marked.length > 1) {
    throw new ConfigError(`${name}: agents: only one agent can have default: true, got ${marked.join(', ')}`);
  }
  const wanted = marked[0]?.toLowerCase() ?? 'main';
  const defaultAgent = agents.find(({ id }) => id === wanted) ?? agents[0];
  if (!defaultAgent) throw new Error('a configuration has at least one agent');
  return { agents, defaultAgent };
}

function toAgent(
  entry: AgentEntry & { id: string },
  defaults: AgentSettings,
  firstModel: string,
  promptOf: (settings: AgentSettings) => string | undefined,
): Agent {
  const settings = { ...defaults, ...entry };
  return {
    id: entry.id.toLowerCase(),
    prompt: promptOf(settings),
    model: primaryOf(entry.model) ?? primaryOf(defaults.model) ?? firstModel,
    fallbacks: fallbacksOf(entry.model) ?? fallbacksOf(defaults.model) ?? [],
    params: { ...defaults.params, ...entry.params },
    timeoutMs: (settings.timeoutSeconds ?? defaultTimeoutSeconds) * 1000,
    idleTimeoutMs: (settings.idleTimeoutSeconds ?? defaultIdleTimeoutSeconds) * 1000,
  };
}

/** Fields that a request decides alone. */
const notParams = ['model', 'messages', 'stream', 'stream_options', 'user'];

/** Params become fields of requests: what the contract says of those holds for them. */
function wrongParams(agents: readonly Agent[]): string[] {
  const withParams = agents.filter(({ params }) => Object.keys(params).length > 0);
  if (withParams.length === 0) return [];
  const validate = schemaValidator(loadContract(), 'ChatCompletionRequest');
  return withParams.flatMap(({ id, params }) => {
    const taken = notParams.find((field) => field in params);
    if (taken !== undefined)
      return [`the params of "${id}" cannot hold "${taken}", which each request says for itself`];
    const request = { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], ...params };
    const [error] = validate(request) ? [] : (validate.errors ?? []);
    if (!error) return [];
    const field = error.instancePath.slice(1).replaceAll('/', '.');
    return [`the params of "${id}": ${field}: ${error.message}, got ${JSON.stringify(error.data)?.slice(0, 80)}`];
  });
}

const fallbacksOf = (model: AgentSettings['model']): readonly string[] | undefined =>
  typeof model === 'string' ? [] : model?.fallbacks;

const primaryOf = (model: AgentSettings['model']): string | undefined =>
  typeof model === 'string' ? model : model?.primary;
