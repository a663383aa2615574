import { join } from 'node:path';
import { productNames } from '../agents/agents.ts';
import type { StoreLimits } from '../sessions/store.ts';
import { ConfigError } from './check.ts';
import { expand } from './files.ts';
import type { ConfigFile } from './schema.ts';

/** Where sessions and stored completions are kept, and how much of them. */
export interface Sessions {
  /** A file of SQLite, or the address of a PostgreSQL database. */
  store: { path: string } | { url: string; maxConnections?: number | undefined };
  limits: StoreLimits;
  /** Headers that may name the session of a request, in lower case, the first that it has counts. */
  keyHeaders: readonly string[];
}

/**
 * @param stateDir where the file is when the configuration names none
 * @param base the folder that a relative path is relative to
 * @param file the name of the file, for messages
 * @throws ConfigError for a header that cannot name a session
 */
export function toSession(
  { session = {}, gateway = {} }: ConfigFile,
  stateDir: string,
  base: string,
  file: string,
): Sessions {
  const {
    store = {},
    keyHeaders = [],
    maxTurns = 2000,
    maxBytes = 32 * 1_048_576,
    idleMinutes = 7 * 24 * 60,
    maxAnswers = 10_000,
    maxAnswerBytes = 256 * 1_048_576,
  } = session;
  const stored = gateway.http?.endpoints?.chatCompletions?.stored ?? {};
  const path =
    'path' in store && store.path ? expand(store.path, base) : join(stateDir, 'openclaw-gateway', 'sessions.db');
  return {
    store: 'url' in store && store.url ? { url: store.url, maxConnections: store.maxConnections } : { path },
    limits: {
      maxTurns: toExact(maxTurns),
      maxBytes: toExact(maxBytes),
      idleMs: toExact(idleMinutes * 60_000),
      maxAnswers: toExact(maxAnswers),
      maxAnswerBytes: toExact(maxAnswerBytes),
      maxCompletions: toExact(stored.maxCompletions ?? 10_000),
      maxCompletionBytes: toExact(stored.maxBytes ?? 256 * 1_048_576),
      completionMs: toExact((stored.maxDays ?? 30) * dayMs),
    },
    keyHeaders: keyHeaders.map((name, at) => toKeyHeader(name.toLowerCase(), `${file}: session.keyHeaders.${at}`)),
  };
}

/** Headers that hold a secret, or that differ from request to request or are the same for all, and never name a conversation. */
const unfit = new Set(
  [
    ['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'api-key'],
    ['host', 'connection', 'accept', 'content-type', 'content-length', 'transfer-encoding', 'expect', 'upgrade'],
    ['idempotency-key', 'x-request-id'],
  ].flat(),
);

function toKeyHeader(name: string, place: string): string {
  if (unfit.has(name)) throw new ConfigError(`${place}: the header "${name}" cannot name a session`);
  if (productNames.some((product) => name.startsWith(`x-${product}-`)))
    throw new ConfigError(`${place}: the header "${name}" has a meaning of its own`);
  return name;
}

const dayMs = 86_400_000;

/** Databases take whole numbers only, and none beyond 64 bits, which somebody may write who wants no limit. */
const toExact = (limit: number): number => Math.min(Math.ceil(limit), Number.MAX_SAFE_INTEGER);

/** Without the password that an address may have. */
export function describeStore(store: Sessions['store']): Sessions['store'] {
  if (!('url' in store)) return store;
  const url = URL.parse(store.url);
  if (!url) return { url: '***' };
  if (url.password) url.password = '***';
  for (const name of url.searchParams.keys()) if (/password|key/i.test(name)) url.searchParams.set(name, '***');
  return { ...store, url: url.href };
}
