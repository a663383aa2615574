import type { Agent, AgentDirectory } from '../agents/agents.ts';
import { createChatCompletion as validate } from '../generated/requestBodies.js';
import { ConfigError } from './check.ts';
import { modelPolicyOf } from './modelPolicy.ts';
import type { AgentEntry, AgentSettings } from './agentsSchema.ts';
import type { ConfigFile } from './schema.ts';

const [defaultTimeoutSeconds, defaultIdleTimeoutSeconds] = [600, 120];

/**
 * The agents of a configuration: `agents.list` and `agents.entries`, each on top of `agents.defaults`. Without any there is `main`.
 * @param usual the models of agents that name none
 * @param promptOf reads what an agent's workspace says
 * @throws ConfigError for an id that occurs twice, two defaults, a default that is no agent, or params that no request could have
 */
export function toAgents(
  { agents: section = {}, meta }: ConfigFile,
  name: string,
  usual: UsualModels,
  promptOf: (settings: AgentSettings) => string | undefined,
): AgentDirectory {
  const { defaults = {} } = section;
  const isMigrated = meta?.migrations?.modelPolicyAllowlist === true;
  const all = entriesOf(section);
  const agents = all.map((entry) => toAgent(entry, { defaults, isMigrated, usual, promptOf }));
  const wrong = wrongParams(agents).map((line) => `${name}: agents: ${line}`);
  if (wrong.length > 0) throw new ConfigError(...wrong);
  const twice = agents.find(({ id }, at) => agents.findIndex((other) => other.id === id) < at);
  if (twice) throw new ConfigError(`${name}: agents: the id "${twice.id}" occurs twice; case does not matter`);
  return { agents, defaultAgent: defaultOf(agents, all, section, name) };
}

/**
 * Who answers when nobody is named. As in OpenClaw (2026.9): with `ownership: "explicit"`, which its doctor writes, the system agent; else the one with
 * `default: true`. Where OpenClaw has none it is `main`, else the first.
 */
function defaultOf(
  agents: readonly Agent[],
  entries: readonly (AgentEntry & { id: string })[],
  { ownership, defaults }: NonNullable<ConfigFile['agents']>,
  name: string,
): Agent {
  const marked = entries.filter((entry) => entry.default).map(({ id }) => id);
  if (marked.length > 1) {
    throw new ConfigError(`${name}: agents: only one agent can have default: true, got ${marked.join(', ')}`);
  }
  const find = (id: string | undefined) => agents.find((agent) => agent.id === id?.toLowerCase());
  const systemAgent = defaults?.systemAgent?.agentId;
  if (systemAgent !== undefined && !find(systemAgent)) {
    throw new ConfigError(`${name}: agents.defaults.systemAgent.agentId: there is no agent "${systemAgent}"`);
  }
  const [first, second] = ownership === 'explicit' ? [systemAgent, marked[0]] : [marked[0], systemAgent];
  const found = find(first ?? second ?? 'main') ?? agents[0];
  if (!found) throw new Error('a configuration has at least one agent');
  return found;
}

/** What agents use that say nothing of it. */
export interface UsualModels {
  model: string;
  /** For vectors; the agent's own model where it is undefined. */
  embeddingModel: string | undefined;
}

interface Shared {
  defaults: AgentSettings;
  isMigrated: boolean;
  usual: UsualModels;
  promptOf: (settings: AgentSettings) => string | undefined;
}

function toAgent(entry: AgentEntry & { id: string }, { defaults, isMigrated, usual, promptOf }: Shared): Agent {
  const settings = { ...defaults, ...entry };
  const { allowed, named } = modelPolicyOf(defaults, entry, isMigrated);
  return {
    id: entry.id.toLowerCase(),
    prompt: promptOf(settings),
    model: named(primaryOf(entry.model) ?? primaryOf(defaults.model) ?? usual.model),
    embeddingModel: embeddingModelOf({ ...defaults.memorySearch, ...entry.memorySearch }) ?? usual.embeddingModel,
    fallbacks: (fallbacksOf(entry.model) ?? fallbacksOf(defaults.model) ?? []).map(named),
    ...(allowed && { allowedModels: allowed }),
    params: { ...defaults.params, ...entry.params },
    timeoutMs: (settings.timeoutSeconds ?? defaultTimeoutSeconds) * 1000,
    idleTimeoutMs: (settings.idleTimeoutSeconds ?? defaultIdleTimeoutSeconds) * 1000,
  };
}

/** The models that OpenClaw takes where only their provider is named. */
const embeddingModels: Readonly<Record<string, string>> = {
  openai: 'text-embedding-3-small',
  ollama: 'nomic-embed-text',
};

/** The usual one of a provider for vectors: `<provider>/<model>`. */
export const embeddingModelOfProvider = (provider: string): string | undefined =>
  embeddingModels[provider] && `${provider}/${embeddingModels[provider]}`;

/** `provider` and `model` as OpenClaw's memory search has them; a model may have its provider before it. */
function embeddingModelOf({ provider, model }: NonNullable<AgentSettings['memorySearch']>): string | undefined {
  const known = provider === 'auto' ? undefined : provider;
  if (!model) return known && embeddingModelOfProvider(known);
  return known === undefined || model.startsWith(`${known}/`) ? model : `${known}/${model}`;
}

/** Fields that a request decides alone. */
const notParams = ['model', 'messages', 'stream', 'stream_options', 'user'];

/** Params become fields of requests: what the contract says of those holds for them. */
function wrongParams(agents: readonly Agent[]): string[] {
  const withParams = agents.filter(({ params }) => Object.keys(params).length > 0);
  if (withParams.length === 0) return [];
  return withParams.flatMap(({ id, params }) => {
    const taken = notParams.find((field) => field in params);
    if (taken !== undefined)
      return [`the params of "${id}" cannot hold "${taken}", which each request says for itself`];
    const requestBody = { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], ...params };
    const [error] = validate({ requestBody }) ? [] : (validate.errors ?? []);
    if (!error) return [];
    const field = error.instancePath.slice('/requestBody/'.length).replaceAll('/', '.');
    return [`the params of "${id}": ${field}: ${error.message}, got ${JSON.stringify(error.data)?.slice(0, 80)}`];
  });
}

/** Of the agents of a configuration those for which neither they nor `agents.defaults` name a model. */
export function agentsWithoutModel({ agents: section = {} }: ConfigFile): string[] {
  if (primaryOf(section.defaults?.model) !== undefined) return [];
  return entriesOf(section).flatMap(({ id, model }) => (primaryOf(model) === undefined ? [id.toLowerCase()] : []));
}

/** Without any there is `main`. */
export function entriesOf({
  list = [],
  entries = {},
}: NonNullable<ConfigFile['agents']>): (AgentEntry & { id: string })[] {
  const named = [...list, ...Object.entries(entries).map(([id, entry]) => ({ ...entry, id }))];
  return named.length > 0 ? named : [{ id: 'main' }];
}

const fallbacksOf = (model: AgentSettings['model']): readonly string[] | undefined =>
  typeof model === 'string' ? [] : model?.fallbacks;

const primaryOf = (model: AgentSettings['model']): string | undefined =>
  typeof model === 'string' ? model : model?.primary;
