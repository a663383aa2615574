import type { AbsentProvider, ImagePolicy, Provider } from '../channels/provider.ts';
import { ConfigError } from './check.ts';
import type { ConfigFile, ProviderEntry } from './schema.ts';

/** What providers of these names need not say. */
const builtIn: Record<string, Pick<Provider, 'api' | 'baseUrl' | 'match'> & { models: string[] }> = {
  openai: {
    api: 'openai-completions',
    baseUrl: 'https://api.openai.com/v1',
    match: ['gpt-*', 'chatgpt-*', ...Array.from({ length: 9 }, (_, at) => `o${at + 1}*`)],
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

/** The variables that hold a provider's key and base URL, as the vendors' own tools name them. */
const variables: Record<string, { key?: string; url: string }> = {
  openai: { key: 'OPENAI_API_KEY', url: 'OPENAI_BASE_URL' },
  anthropic: { key: 'ANTHROPIC_API_KEY', url: 'ANTHROPIC_BASE_URL' },
  ollama: { url: 'OLLAMA_HOST' },
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
        : `set ${variables[id]?.key ?? variables[id]?.url} where the gateway runs, and restart it`,
    }));
}

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
  const { key, url = '' } = (Object.hasOwn(variables, id) ? variables[id] : undefined) ?? {};
  const baseUrl = entry.baseUrl ?? toUrl(environment[url]) ?? known?.baseUrl;
  if (!baseUrl) throw new ConfigError(`${name}: models.providers.${id}: the key "baseUrl" is missing`);
  const models = entry.models ?? known?.models ?? [];
  const apiKey = entry.apiKey ?? (key ? environment[key] || undefined : undefined);
  const place = `${name}: models.providers.${id}`;
  checkHeader(`${place}.apiKey${entry.apiKey === undefined && key ? ` (${key})` : ''}`, apiKey ?? '');
  for (const [header, value] of Object.entries(entry.headers ?? {})) checkHeader(`${place}.headers.${header}`, value);
  return {
    id,
    api: entry.api ?? known?.api ?? 'openai-completions',
    baseUrl: checkedUrl(entry.baseUrl === undefined ? url : `${place}.baseUrl`, baseUrl),
    apiKey,
    headers: entry.headers ?? {},
    timeoutMs: entry.timeoutSeconds === undefined ? undefined : entry.timeoutSeconds * 1000,
    match: entry.match ?? known?.match ?? [],
    options: entry.options ?? {},
    models: models.map((model) => (typeof model === 'string' ? { id: model } : model)),
    images,
  };
}

/**
 * What no header can carry (RFC 9110, section 5.5) is told at the start: a line break at the end of a key, or an ellipsis from an example. A request would only
 * fail later, and say that the provider cannot be reached.
 * @throws ConfigError that names the place and not the value
 */
function checkHeader(place: string, value: string): void {
  const at = [...value].findIndex((letter) => !/^[\t -~\u0080-\u00ff]$/.test(letter));
  if (at >= 0) {
    throw new ConfigError(
      `${place} has a character that no HTTP header can carry, at position ${at + 1}; set it again`,
    );
  }
  if (value !== value.trim()) throw new ConfigError(`${place} begins or ends with a space; set it again`);
}

/**
 * A base URL without what means nothing in one: fragment, slashes at the end of its path.
 * @param place the key or the environment variable that it came from
 * @throws ConfigError for what is no URL, and for a user name or password, which would never be sent
 */
function checkedUrl(place: string, text: string): string {
  if (!URL.canParse(text)) throw new ConfigError(`${place} is not a URL; write it as https://host/path`);
  const { username, password } = new URL(text);
  if (username || password) {
    throw new ConfigError(
      `${place} has a user name or password in it; send them as the header authorization ("Basic …", in the provider's headers)`,
    );
  }
  const at = text.search(/[?#]|$/);
  return text.slice(0, at).replace(/\/+$/, '') + text.slice(at).replace(/#.*$/s, '');
}

/** OLLAMA_HOST may be a host and port without a scheme, or one to listen on. */
function toUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = /^https?:\/\//.test(text) ? text : `http://${text}`;
  return url.replace('//0.0.0.0', '//127.0.0.1');
}
