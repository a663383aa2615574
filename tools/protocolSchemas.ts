/** The schemas of the WebSocket door: the package's own, and what is missing in it. */
import { readFileSync } from 'node:fs';

export type Schema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

export interface Protocol {
  /** Of the package. */
  release: string;
  /** By their names: those of the package, of which a few have what OpenClaw 2026.9.6 added, and our own of answers that the package has no schema of. */
  definitions: Record<string, Schema>;
}

const text = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const object = (properties: Record<string, unknown>, required: string[] = Object.keys(properties)): Schema => ({
  type: 'object',
  required,
  properties,
});
const none = (description: string) => ({ type: 'array', maxItems: 0, description });

/** Properties that OpenClaw 2026.9.6 knows and its own screens send, while the package has no release after 2026.9.1. */
const newerParams: Record<string, Record<string, object>> = {
  ModelsListParams: { provider: text, includeDetails: flag },
  SessionsDescribeParams: { agentId: text },
};

/** What its screens read in a model when they ask with `includeDetails`. */
const newerOfModels = { local: flag, contextTokens: { type: 'integer', minimum: 1 } };

/** @returns what may stand in the contract, by names that follow the method's: `SessionsDescribeResult` */
export function readProtocol(): Protocol {
  const home = new URL('..', import.meta.resolve('@openclaw/gateway-protocol'));
  const { definitions } = readJson(new URL('protocol.schema.json', home)) as Pick<Protocol, 'definitions'>;
  const { version: release } = readJson(new URL('package.json', home)) as { version: string };
  for (const [name, added] of Object.entries(newerParams)) widen(definitions[name], added);
  widen(itemsOf(definitions['ModelsListResult'], 'models'), newerOfModels);
  return { release, definitions: { ...definitions, ...ownResults(definitions) } };
}

/** Answers whose schemas the package does not have. */
function ownResults(definitions: Protocol['definitions']): Protocol['definitions'] {
  const row = definitions['SessionRow'];
  const closed = (schema: Schema): Schema => ({ ...schema, additionalProperties: false });
  return {
    // The health has a schema in the package, but none of its own.
    Health: definitions['Snapshot']?.properties?.['health'] as Schema,
    ConfigGetResult: object({
      path: text,
      exists: flag,
      valid: { type: 'boolean', const: true },
      issues: none('A file with a mistake in it is never in force.'),
      legacyIssues: none('As above.'),
      config: { type: 'object', description: 'What is in force, in the shape of the file; secrets are `***`.' },
      runtimeConfig: { type: 'object', description: 'The same.' },
    }),
    CronListResult: closed(
      object({
        jobs: none('This gateway has no timer.'),
        total: { const: 0 },
        offset: { type: 'integer', minimum: 0 },
        limit: { type: 'integer', minimum: 1 },
        hasMore: { const: false },
        nextOffset: { type: 'null' },
        snapshotRevision: text,
      }),
    ),
    DevicePairListResult: closed(
      object({ pending: none('This gateway pairs no devices.'), paired: none('As above.') }),
    ),
    DiagnosticsStabilityResult: object({
      generatedAt: text,
      capacity: { const: 0 },
      count: { const: 0 },
      dropped: { const: 0 },
      events: none('This gateway has no such recorder: see /metrics and the log.'),
      summary: { type: 'object' },
    }),
    LastHeartbeatResult: { type: 'null', description: 'This gateway has no heartbeats.' },
    NodeListResult: closed(object({ ts: { type: 'integer', minimum: 0 }, nodes: none('This gateway has no nodes.') })),
    NodePairListResult: closed(object({ pending: none('This gateway pairs no nodes.'), paired: none('As above.') })),
    PluginApprovalListResult: none('Nothing waits for an approval here.'),
    SessionsDescribeResult: closed(object({ session: { anyOf: [row, { type: 'null' }] } })),
    SessionsSubscribeResult: closed(
      object({ subscribed: flag, list: { type: 'object', description: 'As of `sessions.list`.' } }, ['subscribed']),
    ),
    SessionsPatchResult: closed(
      object({
        ok: { const: true },
        path: text,
        key: text,
        entry: row,
        resolved: object({ modelProvider: text, model: text, thinkingLevel: text }, ['thinkingLevel']),
      }),
    ),
    SystemPresenceResult: { type: 'array', items: definitions['PresenceEntry'] },
    SessionsChangedEvent: object(
      {
        sessionKey: text,
        agentId: text,
        ts: { type: 'integer', minimum: 0 },
        phase: { enum: ['start', 'end', 'error', 'message'], description: 'What became of a run in it.' },
        runId: text,
        reason: { enum: ['patch', 'reset', 'delete'], description: 'What was done with it.' },
      },
      ['sessionKey', 'agentId', 'ts'],
    ),
  };
}

function widen(schema: Schema | undefined, added: Record<string, unknown>): void {
  if (!schema?.properties) throw new Error('a schema that is to be widened is not in the package any more');
  for (const name of Object.keys(added))
    if (name in schema.properties) throw new Error(`the package has ${name} by now; it need not be added any more`);
  Object.assign(schema.properties, added);
}

const itemsOf = (schema: Schema | undefined, property: string): Schema | undefined =>
  (schema?.properties?.[property] as { items?: Schema } | undefined)?.items;

export const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
