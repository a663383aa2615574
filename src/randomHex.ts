/** Random ids of requests, answers, calls and spans. */
import { randomFillSync } from 'node:crypto';

/** Filled at once: to ask the system for each id costs a request about as much as its routing. */
const pool = Buffer.allocUnsafe(4096);
let used = pool.length;

/**
 * An id that nobody can guess. Not for secrets: the bytes stay in memory for a while.
 * @param bytes at most 4096
 * @returns two digits of `0-9a-f` for each byte
 */
export function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const from = used;
  used += bytes;
  return pool.toString('hex', from, used);
}
