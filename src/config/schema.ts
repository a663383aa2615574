import type { OverloadLimits } from '../access/admission.ts';
import type { Scope } from '../access/principal.ts';
import { otherApis, type ApiName } from '../apis.ts';
import type { ImagePolicy, Provider, ProviderModel } from '../channels/provider.ts';
import {
  agentToolsSchema,
  mcpSchema,
  toolsSchema,
  type McpSection,
  type PolicySection,
  type ToolsSection,
} from './toolsSchema.ts';

/**
 * The configuration file as one JSON Schema (2020-12): OpenClaw's own keys as far as this gateway serves them, and a few of ours under the same roof.
 * docs/configuration.md describes each key.
 */

const justASwitch = { type: 'object', additionalProperties: false, properties: { enabled: { type: 'boolean' } } };
const otherApiSwitches = Object.fromEntries(otherApis.map((name) => [name, justASwitch]));
const positiveSeconds = { type: 'number', exclusiveMinimum: 0, maximum: 86_400 };
const secret = { type: 'string', minLength: 1 };
/** A name, or an address in brackets where it has colons; without scheme and port. */
const hostPattern = String.raw`^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$`;
/** The name of a header, as far as a session key can hold it. */
const headerPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
const agentId = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$' };

const model = {
  anyOf: [
    { type: 'string', minLength: 1 },
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        primary: { type: 'string', minLength: 1 },
        fallbacks: { type: 'array', items: { type: 'string', minLength: 1 } },
      },
    },
  ],
};

/** What `agents.defaults` and each agent share. */
const agentSettings = {
  model,
  modelPolicy: {
    type: 'object',
    additionalProperties: false,
    properties: { allow: { type: 'array', items: { type: 'string', minLength: 1 } } },
  },
  models: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: false,
      properties: { alias: { type: 'string' } },
    },
  },
  workspace: { type: 'string', minLength: 1 },
  systemPrompt: { type: 'string' },
  params: { type: 'object' },
  // OpenClaw has many more keys here, of which it alone makes use.
  memorySearch: {
    type: 'object',
    properties: { provider: { type: 'string', minLength: 1 }, model: { type: 'string' } },
  },
  timeoutSeconds: positiveSeconds,
  idleTimeoutSeconds: positiveSeconds,
  tools: agentToolsSchema,
};

const agent = { ...agentSettings, name: { type: 'string' }, default: { type: 'boolean' } };

const header = { type: 'object', additionalProperties: { type: 'string' } };

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
    headers: header,
    timeoutSeconds: positiveSeconds,
    match: { type: 'array', items: { type: 'string', minLength: 1 } },
    options: { type: 'object' },
    maxTokens: { type: 'integer', minimum: 1 },
    models: { type: 'array', items: providerModel },
  },
};

/** Each stands for itself. `*` at the end of a model stands for every end. */
const key = {
  type: 'object',
  required: ['id'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]{0,63}$' },
    sha256: { type: 'string', pattern: '^[0-9A-Fa-f]{64}$' },
    secret,
    agents: { type: 'array', minItems: 1, items: agentId },
    models: { type: 'array', minItems: 1, items: { type: 'string', pattern: String.raw`^[^*\s]*[^\s]$` } },
    scopes: { type: 'array', minItems: 1, items: { enum: ['read', 'write', 'admin'] } },
    requestsPerMinute: { type: 'integer', minimum: 1, maximum: 1_000_000 },
    tokensPerDay: { type: 'integer', minimum: 1, maximum: 1_000_000_000_000 },
    expiresAt: { type: 'string', minLength: 1 },
    tools: { type: 'boolean' },
  },
};

export const configSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    gateway: {
      type: 'object',
      additionalProperties: false,
      properties: {
        mode: { enum: ['local'] },
        port: { type: 'integer', minimum: 0, maximum: 65_535 },
        bind: { enum: ['loopback', 'lan', 'auto', 'tailnet', 'custom'] },
        customBindHost: { type: 'string', minLength: 1 },
        trustedProxies: { type: 'array', items: { type: 'string', minLength: 1 } },
        shutdownSeconds: { type: 'number', minimum: 0, maximum: 3600 },
        workers: { type: 'integer', minimum: 1, maximum: 64 },
        tls: {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { type: 'boolean' },
            autoGenerate: { type: 'boolean' },
            certPath: { type: 'string', minLength: 1 },
            keyPath: { type: 'string', minLength: 1 },
            caPath: { type: 'string', minLength: 1 },
          },
        },
        auth: {
          type: 'object',
          additionalProperties: false,
          properties: {
            mode: { enum: ['token', 'password', 'none'] },
            token: secret,
            password: secret,
            keys: { type: 'array', items: key },
            rateLimit: {
              type: 'object',
              additionalProperties: false,
              properties: {
                maxAttempts: { type: 'integer', minimum: 1 },
                windowMs: { type: 'integer', minimum: 1, maximum: 86_400_000 },
                lockoutMs: { type: 'integer', minimum: 1, maximum: 86_400_000 },
                exemptLoopback: { type: 'boolean' },
              },
            },
          },
        },
        controlUi: justASwitch,
        http: {
          type: 'object',
          additionalProperties: false,
          properties: {
            allowedHosts: { type: 'array', items: { type: 'string', pattern: hostPattern } },
            allowedOrigins: { type: 'array', items: { type: 'string', pattern: '^https?://[^/]+$' } },
            bodyTimeoutSeconds: positiveSeconds,
            overload: {
              type: 'object',
              additionalProperties: false,
              properties: {
                maxRequests: { type: 'integer', minimum: 1 },
                maxDelayMs: { type: 'integer', minimum: 1, maximum: 60_000 },
              },
            },
            endpoints: {
              type: 'object',
              additionalProperties: false,
              properties: {
                docs: justASwitch,
                metrics: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { enabled: { type: 'boolean' }, auth: { type: 'boolean' } },
                },
                chatCompletions: {
                  type: 'object',
                  additionalProperties: false,
                  properties: {
                    enabled: { type: 'boolean' },
                    firstByteSeconds: positiveSeconds,
                    keepAliveSeconds: positiveSeconds,
                    stallSeconds: positiveSeconds,
                    stored: {
                      type: 'object',
                      additionalProperties: false,
                      properties: {
                        maxCompletions: { type: 'integer', minimum: 1 },
                        maxBytes: { type: 'integer', minimum: 1 },
                        maxDays: { type: 'number', exclusiveMinimum: 0 },
                      },
                    },
                    images: {
                      type: 'object',
                      additionalProperties: false,
                      properties: {
                        allowUrl: { type: 'boolean' },
                        urlAllowlist: { type: 'array', items: { type: 'string', minLength: 1 } },
                        allowedMimes: { type: 'array', items: { type: 'string', minLength: 1 } },
                        maxBytes: { type: 'integer', minimum: 1, maximum: 104_857_600 },
                        maxRedirects: { type: 'integer', minimum: 0, maximum: 10 },
                        timeoutMs: { type: 'integer', minimum: 1, maximum: 600_000 },
                      },
                    },
                  },
                },
                ...otherApiSwitches,
                responses: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { enabled: { type: 'boolean' }, store: { type: 'boolean' } },
                },
              },
            },
          },
        },
      },
    },
    agents: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ownership: { enum: ['explicit'] },
        defaults: {
          type: 'object',
          additionalProperties: false,
          properties: {
            ...agentSettings,
            systemAgent: {
              type: 'object',
              additionalProperties: false,
              properties: { agentId: { type: 'string', minLength: 1 } },
            },
          },
        },
        list: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['id'],
            properties: { id: agentId, ...agent },
          },
        },
        entries: {
          type: 'object',
          propertyNames: agentId,
          additionalProperties: { type: 'object', additionalProperties: false, properties: agent },
        },
      },
    },
    diagnostics: {
      type: 'object',
      additionalProperties: false,
      properties: {
        enabled: { type: 'boolean' },
        otel: {
          type: 'object',
          additionalProperties: false,
          properties: {
            enabled: { type: 'boolean' },
            endpoint: { type: 'string', minLength: 1 },
            tracesEndpoint: { type: 'string', minLength: 1 },
            protocol: { enum: ['http/protobuf'] },
            headers: header,
            serviceName: { type: 'string', minLength: 1 },
            traces: { type: 'boolean' },
            sampleRate: { type: 'number', minimum: 0, maximum: 1 },
            flushIntervalMs: { type: 'integer', minimum: 0, maximum: 3_600_000 },
          },
        },
      },
    },
    env: {
      type: 'object',
      properties: { vars: { type: 'object', additionalProperties: { type: 'string' } } },
      additionalProperties: { type: 'string' },
    },
    meta: {
      type: 'object',
      additionalProperties: false,
      properties: {
        migrations: {
          type: 'object',
          additionalProperties: false,
          properties: { modelPolicyAllowlist: { type: 'boolean' } },
        },
      },
    },
    mcp: mcpSchema,
    models: {
      type: 'object',
      additionalProperties: false,
      properties: {
        providers: {
          type: 'object',
          propertyNames: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
          additionalProperties: provider,
        },
      },
    },
    session: {
      type: 'object',
      additionalProperties: false,
      properties: {
        store: {
          type: 'object',
          additionalProperties: false,
          dependentRequired: { maxConnections: ['url'] },
          dependentSchemas: { path: { maxProperties: 1 } },
          properties: {
            path: { type: 'string', minLength: 1 },
            url: { type: 'string', pattern: '^postgres(ql)?://' },
            maxConnections: { type: 'integer', minimum: 1 },
          },
        },
        maxTurns: { type: 'integer', minimum: 1 },
        maxBytes: { type: 'integer', minimum: 1024 },
        idleMinutes: { type: 'number', exclusiveMinimum: 0 },
        maxAnswers: { type: 'integer', minimum: 1 },
        maxAnswerBytes: { type: 'integer', minimum: 1024 },
        // Request headers whose value names the session: `header:<name>:<value>`, below x-openclaw-session-key and above `user`. Which ones are reserved: session.ts.
        keyHeaders: { type: 'array', items: { type: 'string', pattern: headerPattern } },
      },
    },
    tools: toolsSchema,
  },
};

/** The file after it was checked: what `configSchema` says, as a type. */
export interface ConfigFile {
  gateway?: {
    mode?: 'local';
    port?: number;
    bind?: 'loopback' | 'lan' | 'auto' | 'tailnet' | 'custom';
    customBindHost?: string;
    trustedProxies?: string[];
    shutdownSeconds?: number;
    workers?: number;
    tls?: { enabled?: boolean; autoGenerate?: boolean; certPath?: string; keyPath?: string; caPath?: string };
    auth?: {
      mode?: 'token' | 'password' | 'none';
      token?: string;
      password?: string;
      keys?: KeyEntry[];
      rateLimit?: { maxAttempts?: number; windowMs?: number; lockoutMs?: number; exemptLoopback?: boolean };
    };
    controlUi?: { enabled?: boolean };
    http?: {
      allowedHosts?: string[];
      allowedOrigins?: string[];
      bodyTimeoutSeconds?: number;
      overload?: Partial<OverloadLimits>;
      endpoints?: {
        docs?: { enabled?: boolean };
        metrics?: { enabled?: boolean; auth?: boolean };
        chatCompletions?: {
          enabled?: boolean;
          firstByteSeconds?: number;
          keepAliveSeconds?: number;
          stallSeconds?: number;
          stored?: { maxCompletions?: number; maxBytes?: number; maxDays?: number };
          images?: Partial<ImagePolicy>;
        };
      } & Partial<Record<ApiName, { enabled?: boolean }>> & { responses?: { store?: boolean } };
    };
  };
  agents?: {
    ownership?: 'explicit';
    defaults?: AgentSettings & { systemAgent?: { agentId?: string } };
    list?: (AgentEntry & { id: string })[];
    entries?: Record<string, AgentEntry>;
  };
  diagnostics?: {
    enabled?: boolean;
    otel?: {
      enabled?: boolean;
      /** Of all signals; traces have their own path there. */
      endpoint?: string;
      tracesEndpoint?: string;
      protocol?: 'http/protobuf';
      headers?: Record<string, string>;
      serviceName?: string;
      traces?: boolean;
      sampleRate?: number;
      flushIntervalMs?: number;
    };
  };
  /** Variables for the environment. */
  env?: Record<string, unknown>;
  /** What OpenClaw's doctor did to the file. */
  meta?: { migrations?: { modelPolicyAllowlist?: boolean } };
  mcp?: McpSection;
  models?: { providers?: Record<string, ProviderEntry> };
  session?: {
    store?: { path?: string; url?: string; maxConnections?: number };
    maxTurns?: number;
    maxBytes?: number;
    idleMinutes?: number;
    maxAnswers?: number;
    maxAnswerBytes?: number;
    keyHeaders?: string[];
  };
  tools?: ToolsSection;
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

export interface AgentSettings {
  model?: string | { primary?: string; fallbacks?: string[] };
  /** Which models clients may choose. */
  modelPolicy?: { allow?: string[] };
  /** Short names of models, by `<provider>/<model>`. */
  models?: Record<string, { alias?: string }>;
  workspace?: string;
  systemPrompt?: string;
  params?: Record<string, unknown>;
  /** Which model makes the agent's vectors. */
  memorySearch?: { provider?: string; model?: string };
  timeoutSeconds?: number;
  idleTimeoutSeconds?: number;
  tools?: PolicySection;
}

export interface AgentEntry extends AgentSettings {
  name?: string;
  default?: boolean;
}

/** An entry of `gateway.auth.keys`, with references replaced. */
export interface KeyEntry {
  id: string;
  /** One of the two: the digest in hex, or the secret itself. */
  sha256?: string;
  secret?: string;
  agents?: string[];
  models?: string[];
  scopes?: Scope[];
  requestsPerMinute?: number;
  tokensPerDay?: number;
  /** ISO 8601. */
  expiresAt?: string;
  /** Whether agents use their tools for it. */
  tools?: boolean;
}
