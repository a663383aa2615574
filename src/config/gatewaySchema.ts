import type { OverloadLimits } from '../access/admission.ts';
import type { Scope } from '../access/principal.ts';
import { otherApis, type ApiName } from '../apis.ts';
import type { ImagePolicy } from '../channels/provider.ts';
import { agentId, positiveSeconds, secret } from './schemaParts.ts';

/** The section `gateway` of the file: where it listens, who may come in, and which doors there are. */

const justASwitch = { type: 'object', additionalProperties: false, properties: { enabled: { type: 'boolean' } } };
const otherApiSwitches = Object.fromEntries(otherApis.map((name) => [name, justASwitch]));
/** A name, or an address in brackets where it has colons; without scheme and port. */
const hostPattern = String.raw`^([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])$`;

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

export const gatewaySchema = {
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
};

/** What `gatewaySchema` says, as a type. */
export interface GatewaySection {
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
