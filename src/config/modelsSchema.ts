import type { Provider, ProviderModel } from '../channels/provider.ts';
import { headers, positiveSeconds, secret } from './schemaParts.ts';

/** The section `models` of the file: providers, and what their models understand. */

const effortMap = { type: 'object', additionalProperties: { type: ['string', 'null'] } };

const providerModel = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      required: ['id'],
      additionalProperties: false,
      properties: {
        id: { type: 'string', pattern: '^[!-~]{1,200}$' },
        name: { type: 'string' },
        reasoning: { type: 'boolean' },
        contextWindow: { type: 'integer', minimum: 1 },
        maxTokens: { type: 'integer', minimum: 1 },
        baseUrl: { type: 'string', pattern: '^https?://' },
        thinkingLevelMap: effortMap,
        compat: {
          type: 'object',
          additionalProperties: false,
          properties: {
            supportsDeveloperRole: { type: 'boolean' },
            supportsUsageInStreaming: { type: 'boolean' },
            maxTokensField: { enum: ['max_tokens', 'max_completion_tokens'] },
            supportsEagerToolInputStreaming: { type: 'boolean' },
            supportsTemperature: { type: 'boolean' },
            supportsPromptCacheKey: { type: 'boolean' },
            supportsLongCacheRetention: { type: 'boolean' },
            supportsJsonSchemaResponseFormat: { type: 'boolean' },
            reasoningEffortMap: effortMap,
            supportedReasoningEfforts: { type: 'array', items: { type: 'string', minLength: 1 } },
            unsupportedToolSchemaKeywords: { type: 'array', items: { type: 'string', minLength: 1 } },
            strictMessageKeys: { type: 'boolean' },
            requiresReasoningContentOnAssistantMessages: { type: 'boolean' },
            requiresStringContent: { type: 'boolean' },
            cacheControlFormat: { enum: ['anthropic'] },
            openRouterRouting: { type: 'object' },
          },
        },
      },
    },
  ],
};

const provider = {
  type: 'object',
  additionalProperties: false,
  properties: {
    api: { enum: ['openai-completions', 'anthropic-messages', 'ollama'] },
    baseUrl: { type: 'string', pattern: '^https?://' },
    apiKey: secret,
    headers,
    timeoutSeconds: positiveSeconds,
    match: { type: 'array', items: { type: 'string', minLength: 1 } },
    options: { type: 'object' },
    maxTokens: { type: 'integer', minimum: 1 },
    models: { type: 'array', items: providerModel },
  },
};

export const modelsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    providers: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      additionalProperties: provider,
    },
  },
};

/** What `modelsSchema` says, as a type. */
export interface ModelsSection {
  providers?: Record<string, ProviderEntry>;
}

export interface ProviderEntry {
  api?: Provider['api'];
  baseUrl?: string;
  apiKey?: string;
  headers?: Record<string, string>;
  timeoutSeconds?: number;
  match?: string[];
  options?: Record<string, unknown>;
  /** Of each model that says nothing else. */
  maxTokens?: number;
  models?: (string | ModelEntry)[];
}

export type ModelEntry = ProviderModel & {
  /** OpenClaw's other name of `compat.reasoningEffortMap`, which wins. */
  thinkingLevelMap?: Record<string, string | null>;
};
