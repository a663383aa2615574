import { join } from 'node:path';
import type { StoreLimits } from '../sessions/store.ts';
import { expand } from './files.ts';
import type { ConfigFile } from './schema.ts';

/** Where sessions are kept, and how much of them. */
export interface Sessions {
  /** A file of SQLite, or the address of a PostgreSQL database. */
  store: { path: string } | { url: string };
  limits: StoreLimits;
  /** Request headers that name a session where the client sends no key, the first one first; lower case. */
  keyHeaders: readonly string[];
}

/**
 * @param stateDir where the file is when the configuration names none
 * @param base the folder that a relative path is relative to
 */
export function toSession(session: NonNullable<ConfigFile['session']>, stateDir: string, base: string): Sessions {
  const {
    store = {},
    maxTurns = 2000,
    maxBytes = 32 * 1_048_576,
    idleMinutes = 7 * 24 * 60,
    keyHeaders = [],
  } = session;
  const path =
    'path' in store && store.path ? expand(store.path, base) : join(stateDir, 'openclaw-gateway', 'sessions.db');
  return {
    store: 'url' in store && store.url ? { url: store.url } : { path },
    keyHeaders: keyHeaders.map((name) => name.toLowerCase()),
    limits: { maxTurns: toExact(maxTurns), maxBytes: toExact(maxBytes), idleMs: toExact(idleMinutes * 60_000) },
  };
}

/** Databases take whole numbers only, and none beyond 64 bits, which somebody may write who wants no limit. */
const toExact = (limit: number): number => Math.min(Math.ceil(limit), Number.MAX_SAFE_INTEGER);

/** Without the password that an address may have. */
export function describeStore(store: Sessions['store']): Sessions['store'] {
  if (!('url' in store)) return store;
  const url = URL.parse(store.url);
  if (!url) return { url: '***' };
  if (url.password) url.password = '***';
  for (const name of url.searchParams.keys()) if (/password|key/i.test(name)) url.searchParams.set(name, '***');
  return { url: url.href };
}
