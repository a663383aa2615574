import type { AbsentProvider, ImagePolicy, Provider, ProviderModel } from '../channels/provider.ts';
import { ollamaUrl, toUrl, vendorUrl } from './baseUrl.ts';
import { ConfigError } from './check.ts';
import { checkHeader, checkHeaders } from './headers.ts';
import type { ModelEntry, ProviderEntry } from './modelsSchema.ts';
import type { ConfigFile } from './schema.ts';

/** What providers of these names need not say. */
const builtIn: Record<string, Pick<Provider, 'api' | 'baseUrl' | 'match'> & { models: string[] }> = {
  openai: {
    api: 'openai-completions',
    baseUrl: 'https://api.openai.com/v1',
    match: ['gpt-*', 'chatgpt-*', 'text-embedding-*', ...Array.from({ length: 9 }, (_, at) => `o${at + 1}*`)],
    models: ['gpt-6-luna'],
  },
  anthropic: {
    api: 'anthropic-messages',
    baseUrl: 'https://api.anthropic.com',
    match: ['claude-*'],
    models: ['claude-sonnet-5-5'],
  },
  ollama: { api: 'ollama', baseUrl: 'http://127.0.0.1:11434', match: [], models: [] },
};

interface Variables {
  key?: string;
  url: string;
  /** Reads the base URL as the vendor's own tools do; undefined when it is none. */
  readUrl: (text: string) => string | undefined;
}

/** The variables that hold a provider's key and base URL, as the vendors' own tools name them. */
const variables: Record<string, Variables> = {
  openai: { key: 'OPENAI_API_KEY', url: 'OPENAI_BASE_URL', readUrl: vendorUrl },
  anthropic: { key: 'ANTHROPIC_API_KEY', url: 'ANTHROPIC_BASE_URL', readUrl: vendorUrl },
  ollama: { url: 'OLLAMA_HOST', readUrl: ollamaUrl },
};

const imageDefaults: ImagePolicy = {
  allowUrl: false,
  urlAllowlist: [],
  allowedMimes: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/heic', 'image/heif'],
  maxBytes: 10 * 1_048_576,
  maxRedirects: 3,
  timeoutMs: 10_000,
};

/** Names that mean something else in `model`. */
const reserved = new Set(['agent', 'offline', 'openclaw', 'moltbot', 'clawdbot', 'krabkrab']);

/**
 * The providers of a configuration (`models.providers`), with built-in defaults for `openai`, `anthropic` and `ollama`. Without any, the environment switches
 * those three on: OPENAI_API_KEY, ANTHROPIC_API_KEY, OLLAMA_HOST.
 * @param name the file's name, for the messages
 * @throws ConfigError for a provider without a base URL, or with a name that is taken
 */
export function toProviders({ models, gateway }: ConfigFile, name: string, environment: NodeJS.ProcessEnv): Provider[] {
  const images = { ...imageDefaults, ...gateway?.http?.endpoints?.chatCompletions?.images };
  const configured = Object.entries(models?.providers ?? {});
  const entries = configured.length > 0 ? configured : fromEnvironment(environment);
  return entries.map(([id, entry]) => toProvider(id, entry, images, name, environment));
}

/** Names by which models of Ollama are known: those of its best-known families, and tags with a size. What it really has, only it can say. */
const ollamaNames = ['gpt-oss*', 'llama*', 'qwen*', 'gemma*', 'mistral*', 'phi*', 'deepseek-r*', '*:latest', '*:*b'];

/** The built-in providers that a configuration has not, and what switches them on. A name of Ollama's is looked for first: `gpt-oss:20b` is not OpenAI's. */
export function toAbsentProviders({ models }: ConfigFile, providers: readonly Provider[]): AbsentProvider[] {
  const isConfigured = Object.keys(models?.providers ?? {}).length > 0;
  return ['ollama', 'openai', 'anthropic']
    .filter((id) => !providers.some((provider) => provider.id === id))
    .map((id) => ({
      id,
      match: id === 'ollama' ? ollamaNames : (builtIn[id]?.match ?? []),
      remedy: isConfigured
        ? `add models.providers.${id} to openclaw.json`
        : `set ${switchOf(id)} where the gateway runs, and restart it`,
    }));
}

/** The variable that switches a built-in provider on. */
export const switchOf = (id: string): string => variablesOf(id)?.key ?? variablesOf(id)?.url ?? '';

const fromEnvironment = (environment: NodeJS.ProcessEnv): [string, ProviderEntry][] =>
  Object.entries(variables)
    .filter(([, { key, url }]) => environment[key ?? url])
    .map(([id]) => [id, {}]);

function toProvider(
  id: string,
  entry: ProviderEntry,
  images: ImagePolicy,
  name: string,
  environment: NodeJS.ProcessEnv,
): Provider {
  if (reserved.has(id.toLowerCase())) {
    throw new ConfigError(
      `${name}: models.providers.${id}: this name has a meaning of its own in "model"; choose another`,
    );
  }
  const known = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined;
  const { key } = variablesOf(id) ?? {};
  const models = entry.models ?? known?.models ?? [];
  const apiKey = entry.apiKey ?? (key ? environment[key] || undefined : undefined);
  const place = `${name}: models.providers.${id}`;
  const base = baseUrlOf(id, entry, place, environment);
  checkHeader(`${place}.apiKey${entry.apiKey === undefined && key ? ` (${key})` : ''}`, apiKey ?? '');
  checkHeaders(`${place}.headers`, entry.headers ?? {});
  return {
    id,
    api: entry.api ?? known?.api ?? 'openai-completions',
    ...base,
    apiKey,
    headers: entry.headers ?? {},
    timeoutMs: entry.timeoutSeconds === undefined ? undefined : entry.timeoutSeconds * 1000,
    match: entry.match ?? known?.match ?? [],
    options: entry.options ?? {},
    models: models.map((model) => toModel(typeof model === 'string' ? { id: model } : model, entry, place)),
    images,
  };
}

function toModel(
  { thinkingLevelMap, baseUrl, ...model }: ModelEntry,
  { maxTokens }: ProviderEntry,
  place: string,
): ProviderModel {
  return {
    ...(maxTokens !== undefined && { maxTokens }),
    ...model,
    ...(baseUrl !== undefined && { baseUrl: checkUrl(baseUrl, toUrl(baseUrl), `${place}.models.${model.id}.baseUrl`) }),
    ...(thinkingLevelMap && { compat: { reasoningEffortMap: thinkingLevelMap, ...model.compat } }),
  };
}

const variablesOf = (id: string): Variables | undefined => (Object.hasOwn(variables, id) ? variables[id] : undefined);

/**
 * The base URL of a provider and the setting that it comes from: the file, else the vendor's variable, else what is built in.
 * @throws ConfigError that names the setting, for one that is missing or that no request could go to
 */
function baseUrlOf(
  id: string,
  entry: ProviderEntry,
  place: string,
  environment: NodeJS.ProcessEnv,
): Pick<Provider, 'baseUrl' | 'baseUrlFrom'> {
  const { url = '', readUrl = toUrl } = variablesOf(id) ?? {};
  const set = environment[url];
  const isFromVariable = entry.baseUrl === undefined && Boolean(set);
  const said = entry.baseUrl ?? (set || (Object.hasOwn(builtIn, id) ? builtIn[id]?.baseUrl : undefined));
  if (!said) throw new ConfigError(`${place}: the key "baseUrl" is missing`);
  const baseUrl = isFromVariable ? readUrl(said) : toUrl(said);
  const setting = isFromVariable ? url : `${place}.baseUrl`;
  return { baseUrl: checkUrl(said, baseUrl, setting), ...(isFromVariable && { baseUrlFrom: url }) };
}

/** @param url what `said` was read as; undefined for none that a request could go to @throws ConfigError that names the setting */
function checkUrl(said: string, url: string | undefined, setting: string): string {
  if (url !== undefined) return url;
  if (!/^([^/]*:\/\/)?[^/]*@/.test(said))
    throw new ConfigError(`${setting} is not a URL; write it as https://host/path`);
  throw new ConfigError(
    `${setting} has a user name or password in it; send them as the header authorization ("Basic …", in the provider's headers)`,
  );
}
