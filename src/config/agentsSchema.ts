import { agentId, positiveSeconds } from './schemaParts.ts';
import { agentToolsSchema, type PolicySection } from './toolsSchema.ts';

/** The section `agents` of the file. */

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

export const agentsSchema = {
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
};

/** What `agentsSchema` says, as a type. */
export interface AgentsSection {
  ownership?: 'explicit';
  defaults?: AgentSettings & { systemAgent?: { agentId?: string } };
  list?: (AgentEntry & { id: string })[];
  entries?: Record<string, AgentEntry>;
}

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
