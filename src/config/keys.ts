import { hash } from 'node:crypto';
import { unguessableLength } from '../access/keyring.ts';
import type { Key, Scope } from '../access/principal.ts';
import { ConfigError } from './check.ts';
import type { KeyEntry } from './gatewaySchema.ts';

/** What the metrics say in place of a key's id where there is none. */
const noKey = 'none';

/** What a key may do whose entry says nothing of it. */
const usualScopes: readonly Scope[] = ['read', 'write'];

export interface KeysContext {
  mode: 'token' | 'password' | 'none';
  /** The gateway's one secret. */
  secret: string | undefined;
  /** Ids of the agents that there are. */
  agents: readonly string[];
  /** The file's name, for messages. */
  name: string;
}

/** @throws ConfigError for keys that would never let anybody in, or let in somebody else than is meant */
export function toKeys(entries: readonly KeyEntry[], context: KeysContext): Key[] {
  if (entries.length > 0 && context.mode === 'none') {
    throw new ConfigError(
      `${context.name}: gateway.auth.keys: with gateway.auth.mode "none" everybody may do all, and keys would limit nobody; set the mode to "token", or remove the keys`,
    );
  }
  const keys = entries.map((entry, at) => toKey(entry, `${context.name}: gateway.auth.keys.${at}`, context));
  const [ids, byDigest] = [new Set<string>(), new Map<string, string>()];
  for (const [at, { id, digest }] of keys.entries()) {
    const place = `${context.name}: gateway.auth.keys.${at}`;
    if (id === noKey) throw new ConfigError(`${place}: the id "${id}" means no key in the metrics; choose another`);
    if (ids.has(id)) throw new ConfigError(`${place}: the id "${id}" is another key's too`);
    const same = byDigest.get(digest);
    if (same !== undefined) throw new ConfigError(`${place}: "${id}" has the secret of "${same}"; give each its own`);
    ids.add(id);
    byDigest.set(digest, id);
  }
  return keys;
}

function toKey(entry: KeyEntry, place: string, context: KeysContext): Key {
  const { id, agents, models, requestsPerMinute, tokensPerDay, tools = true } = entry;
  const digest = digestOf(entry, place);
  if (context.secret !== undefined && digest === hash('sha256', context.secret))
    throw new ConfigError(`${place}: "${id}" has the gateway's own secret, which may do all; give it another`);
  const unknown = agents?.find((agent) => !context.agents.includes(agent.toLowerCase()));
  if (unknown !== undefined)
    throw new ConfigError(
      `${place}.agents: there is no agent "${unknown}"; expected some of ${context.agents.join(', ')}`,
    );
  const expiresAt = timeOf(entry.expiresAt, place);
  return {
    id,
    digest,
    scopes: entry.scopes ?? usualScopes,
    ...(agents && { agents: agents.map((agent) => agent.toLowerCase()) }),
    ...(models && { models }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
    ...(tokensPerDay !== undefined && { tokensPerDay }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(!tools && { tools }),
  };
}

/** What a short `sha256` was made of cannot be seen here: `Keyring.find` looks at the length of what clients send. */
function digestOf({ id, sha256, secret }: KeyEntry, place: string): string {
  if ((sha256 === undefined) === (secret === undefined))
    throw new ConfigError(`${place}: "${id}" needs one of "sha256" and "secret", and not both`);
  if (secret === undefined) return String(sha256).toLowerCase();
  if (secret.length < unguessableLength)
    throw new ConfigError(
      `${place}.secret: the secret of "${id}" has fewer than ${unguessableLength} characters and could be guessed; 'openclaw-gateway keys add' makes a good one`,
    );
  if (/^\s|\s$|\p{Cc}/u.test(secret))
    throw new ConfigError(
      `${place}.secret: the secret of "${id}" begins or ends with a space, or has a control character in it, which no client can send`,
    );
  return hash('sha256', secret);
}

/** @returns Unix time in milliseconds */
function timeOf(text: string | undefined, place: string): number | undefined {
  if (text === undefined) return undefined;
  const time = readTime(text);
  if (time !== undefined) return time;
  throw new ConfigError(
    `${place}.expiresAt: expected a time such as "2027-01-31" or "2027-01-31T18:00:00Z", got "${text.slice(0, 80)}"`,
  );
}

/** A day, or a time with its zone (RFC 3339): a time without one would mean another moment on each machine. A day begins at midnight UTC. */
export function readTime(text: string): number | undefined {
  const [, day] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  const time = day === undefined ? NaN : Date.parse(text);
  // JavaScript takes the 31st of February for a day in March.
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
  return Number.isNaN(time) || !isDay ? undefined : time;
}
