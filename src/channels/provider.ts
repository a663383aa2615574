/** A provider of models, as the configuration has it (`models.providers.<id>`), defaults filled in. */
export interface Provider {
  id: string;
  /** Its wire format. */
  api: 'openai-completions' | 'anthropic-messages' | 'ollama';
  /** Without user name, fragment, and slashes at the end of its path; it may have a query. */
  baseUrl: string;
  /** The variable of the environment that the base URL comes from, if it comes from one. */
  baseUrlFrom?: string;
  apiKey: string | undefined;
  /** Headers on top of the format's own. */
  headers: Readonly<Record<string, string>>;
  /** Milliseconds until the upstream's status line; undefined leaves it to the agent's time. */
  timeoutMs: number | undefined;
  /** Patterns of model ids (`gpt-*`) that this provider serves besides the listed ones. */
  match: readonly string[];
  /** Fields merged into every upstream request, as they are: what the vendor has beyond Chat Completions. */
  options: Readonly<Record<string, unknown>>;
  models: readonly ProviderModel[];
  /** Where and how images may be fetched for channels that need their bytes. */
  images: ImagePolicy;
}

export interface ProviderModel {
  id: string;
  /** Whether it thinks before it answers. */
  reasoning?: boolean;
  /** Tokens of prompt and answer together. */
  contextWindow?: number;
  /** Tokens of an answer. */
  maxTokens?: number;
  /** Where it is reached, when that is elsewhere than the provider's other models. */
  baseUrl?: string;
  compat?: Compat & MessagesCompat & RequestCompat;
}

/** The setting that says where a provider is, by which advice names it. */
export const baseUrlSetting = ({ id, baseUrlFrom }: Provider): string =>
  baseUrlFrom ?? `models.providers.${id}.baseUrl`;

/** Whether it is on this machine, as far as its address says. */
export function isLocal({ baseUrl }: Provider): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** Whether it is sent something to prove who asks. */
export const hasCredential = ({ apiKey, headers }: Provider): boolean =>
  apiKey !== undefined || Object.keys(headers).some((name) => /^(?:authorization|x-api-key|api-key)$/i.test(name));

export const contextWindowOf = (provider: Provider, model: string): number | undefined =>
  provider.models.find(({ id }) => id === model)?.contextWindow;

/** What a compatible server does differently from OpenAI; undefined is found out by the provider. */
export interface Compat {
  supportsDeveloperRole?: boolean;
  supportsUsageInStreaming?: boolean;
  maxTokensField?: 'max_tokens' | 'max_completion_tokens';
}

/** What a server of Anthropic's format does differently. */
export interface MessagesCompat {
  /** Whether it knows `eager_input_streaming` in tools. */
  supportsEagerToolInputStreaming?: boolean;
}

/** What a request must be like for a model, whatever the format of its server; see `compat.ts`. */
export interface RequestCompat {
  supportsTemperature?: boolean;
  supportsPromptCacheKey?: boolean;
  supportsLongCacheRetention?: boolean;
  supportsJsonSchemaResponseFormat?: boolean;
  /** The provider's words for efforts; null for those that are not said. */
  reasoningEffortMap?: Readonly<Record<string, string | null>>;
  supportedReasoningEfforts?: readonly string[];
  unsupportedToolSchemaKeywords?: readonly string[];
  /** Whether messages may have no other keys than a turn needs. */
  strictMessageKeys?: boolean;
  requiresReasoningContentOnAssistantMessages?: boolean;
  requiresStringContent?: boolean;
  cacheControlFormat?: 'anthropic';
  /** https://openrouter.ai/docs/guides/routing/provider-selection */
  openRouterRouting?: Readonly<Record<string, unknown>>;
}

/** `gateway.http.endpoints.chatCompletions.images` */
export interface ImagePolicy {
  allowUrl: boolean;
  /** Host names that may be fetched from; empty means all public ones. */
  urlAllowlist: readonly string[];
  allowedMimes: readonly string[];
  maxBytes: number;
  maxRedirects: number;
  timeoutMs: number;
}

/** A built-in provider that nothing switched on. */
export interface AbsentProvider {
  id: string;
  /** Patterns of bare model ids that it may have. */
  match: readonly string[];
  /** What the operator does to switch it on: what follows "The gateway's operator must". */
  remedy: string;
}

/** Whether an id fits a pattern, in which `*` stands for any text. */
export function fitsPattern(id: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'i').test(id);
}
