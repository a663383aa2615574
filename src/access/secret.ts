import { hash, timingSafeEqual } from 'node:crypto';

/**
 * Compares a client's secret with the configured one in constant time: both are hashed first, so neither content nor length shows in the time taken.
 * @param expected undefined when none is configured, which nothing matches
 */
export function isSecret(given: string, expected: string | undefined): boolean {
  if (expected === undefined) return false;
  if (known?.secret !== expected) known = { secret: expected, digest: digest(expected) };
  return timingSafeEqual(digest(given), known.digest);
}

/** The digest of the secret that was expected last, which seldom changes. */
let known: { secret: string; digest: Buffer } | undefined;

const digest = (text: string): Buffer => hash('sha256', text, 'buffer');
