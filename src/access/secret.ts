import { hash, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Principal } from './principal.ts';

/**
 * Compares a client's secret with the configured one in constant time: both are hashed first, so neither content nor length shows in the time taken.
 * @param expected undefined when none is configured, which nothing matches
 */
export function isSecret(given: string, expected: string | undefined): boolean {
  if (expected === undefined) return false;
  if (known?.secret !== expected) known = { secret: expected, digest: digest(expected) };
  return timingSafeEqual(digest(given), known.digest);
}

/** The digest of the last expected secret, which seldom changes. */
let known: { secret: string; digest: Buffer } | undefined;

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');

/**
 * Names for credentials: equal for equal ones, on every gateway, and of no use for guessing them. That of a key is its id, which stays when it gets another
 * secret. That of the one secret is costly to make, so the last one is remembered; it has no colon.
 * @param secret asked each time; undefined where none is needed
 */
export function createScopes(secret: () => string | undefined): CredentialName {
  let last: { secret: string | undefined; scope: Promise<string> } | undefined;
  return async ({ key }) => {
    if (key) return `key:${key.id}`;
    const now = secret();
    if (last?.secret !== now || !last) last = { secret: now, scope: scopeOf(now) };
    return last.scope;
  };
}

/** Stands for the credential of a client. */
export type CredentialName = (principal: Principal) => Promise<string>;

async function scopeOf(secret: string | undefined): Promise<string> {
  if (secret === undefined) return 'everybody';
  const key = await promisify<string, string, number, Buffer>(scrypt)(secret, 'openclaw-gateway request keys', 24);
  return key.toString('base64url');
}
