import type { ToolProfile } from '../tools/settings.ts';

/** The sections `mcp` and `tools` of the file, with OpenClaw's names; `tools.loop` is ours. */

const nameList = { type: 'array', items: { type: 'string', minLength: 1 } };
const milliseconds = { type: 'integer', minimum: 1, maximum: 86_400_000 };
/** OpenClaw takes numbers and truth values for texts. */
const texts = { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } };

/** Of all agents, and of one. An empty `allow` could be meant as all or as nothing. */
const policy = {
  profile: { enum: ['minimal', 'coding', 'messaging', 'full'] },
  allow: { ...nameList, minItems: 1 },
  alsoAllow: nameList,
  deny: nameList,
};

export const agentToolsSchema = { type: 'object', additionalProperties: false, properties: policy };

export const toolsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...policy,
    loop: {
      type: 'object',
      additionalProperties: false,
      properties: {
        maxRounds: { type: 'integer', minimum: 1, maximum: 1000 },
        maxResultBytes: { type: 'integer', minimum: 1024, maximum: 10_485_760 },
        timeoutMs: milliseconds,
      },
    },
  },
};

const server = {
  type: 'object',
  additionalProperties: false,
  properties: {
    enabled: { type: 'boolean' },
    type: { enum: ['stdio', 'http', 'streamable-http', 'sse'] },
    transport: { enum: ['stdio', 'streamable-http', 'sse'] },
    command: { type: 'string', minLength: 1 },
    args: { type: 'array', items: { type: 'string' } },
    env: texts,
    cwd: { type: 'string', minLength: 1 },
    workingDirectory: { type: 'string', minLength: 1 },
    url: { type: 'string', pattern: '^https?://' },
    headers: texts,
    requestTimeoutMs: milliseconds,
    connectionTimeoutMs: milliseconds,
    supportsParallelToolCalls: { type: 'boolean' },
    toolFilter: {
      type: 'object',
      additionalProperties: false,
      properties: { include: { ...nameList, minItems: 1 }, exclude: nameList },
    },
    sslVerify: { type: 'boolean' },
    clientCert: { type: 'string', minLength: 1 },
    clientKey: { type: 'string', minLength: 1 },
  },
};

export const mcpSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    servers: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[^\\p{Cc}]{1,128}$' },
      additionalProperties: server,
    },
    sessionIdleTtlMs: { type: 'integer', minimum: 0, maximum: 2_147_483_647 },
  },
};

export interface PolicySection {
  profile?: ToolProfile;
  allow?: string[];
  alsoAllow?: string[];
  deny?: string[];
}

export interface ToolsSection extends PolicySection {
  loop?: { maxRounds?: number; maxResultBytes?: number; timeoutMs?: number };
}

export interface McpSection {
  servers?: Record<string, ServerEntry>;
  sessionIdleTtlMs?: number;
}

type Texts = Record<string, string | number | boolean>;

/** An entry of `mcp.servers`, with references replaced. */
export interface ServerEntry {
  enabled?: boolean;
  /** Another name of `transport`; `http` is `streamable-http`. */
  type?: 'stdio' | 'http' | 'streamable-http' | 'sse';
  transport?: 'stdio' | 'streamable-http' | 'sse';
  command?: string;
  args?: string[];
  env?: Texts;
  cwd?: string;
  /** Another name of `cwd`. */
  workingDirectory?: string;
  url?: string;
  headers?: Texts;
  requestTimeoutMs?: number;
  connectionTimeoutMs?: number;
  supportsParallelToolCalls?: boolean;
  toolFilter?: { include?: string[]; exclude?: string[] };
  sslVerify?: boolean;
  clientCert?: string;
  clientKey?: string;
}
