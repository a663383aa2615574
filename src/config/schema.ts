import { agentsSchema, type AgentsSection } from './agentsSchema.ts';
import { gatewaySchema, type GatewaySection } from './gatewaySchema.ts';
import { modelsSchema, type ModelsSection } from './modelsSchema.ts';
import { headers } from './schemaParts.ts';
import { mcpSchema, toolsSchema, type McpSection, type ToolsSection } from './toolsSchema.ts';

/**
 * The configuration file as one JSON Schema (2020-12): OpenClaw's own keys as far as this gateway serves them, and a few of ours under the same roof.
 * docs/configuration.md describes each key.
 */

/** The name of a header, as far as a session key can hold it. */
const headerPattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';

export const configSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    gateway: gatewaySchema,
    agents: agentsSchema,
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
            headers,
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
    models: modelsSchema,
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
  gateway?: GatewaySection;
  agents?: AgentsSection;
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
  models?: ModelsSection;
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
