import { tooManyAuthFailures } from '../errors.ts';
import { isLoopback, networkOf } from './address.ts';

export interface FailedLoginLimits {
  /** Wrong secrets that an address may try within the window. */
  maxAttempts: number;
  /** Milliseconds. */
  windowMs: number;
  /** Milliseconds for which the address is then refused, right or wrong. */
  lockoutMs: number;
  /** Whether addresses of this machine are never locked out. */
  exemptLoopback: boolean;
}

/**
 * Counts wrong secrets by the client's address, of IPv6 by its /64. Other addresses are never affected, and a missing secret is no guess. Both methods are
 * synchronous: if other requests could come between `check` and `count` of one, a thousand guesses at once would all pass the check.
 */
export interface FailedLogins {
  /** @param doesRightPass whether a right secret would have passed; the error says so @throws too_many_auth_failures while the address is locked out */
  check(address: string, doesRightPass: boolean): void;
  /** A wrong secret came from this address. */
  count(address: string): void;
}

/** Addresses that are remembered. Beyond that the one is forgotten whose first failure is the oldest. */
const maxAddresses = 100_000;

export function createFailedLogins(limits: FailedLoginLimits): FailedLogins {
  const { maxAttempts, windowMs, lockoutMs, exemptLoopback } = limits;
  /** Wrong secrets of an address, and the time until which they count (`performance.now()`). */
  const failures = new Map<string, { count: number; until: number }>();

  function current(network: string): { count: number; until: number } | undefined {
    const known = failures.get(network);
    if (known && known.until > performance.now()) return known;
    failures.delete(network);
    return undefined;
  }

  return {
    check(address, doesRightPass) {
      const known = current(networkOf(address));
      if (known && known.count >= maxAttempts) {
        throw tooManyAuthFailures(known.until - performance.now(), doesRightPass);
      }
    },
    count(address) {
      if (exemptLoopback && isLoopback(address)) return;
      const network = networkOf(address);
      const { count, until } = current(network) ?? { count: 0, until: performance.now() + windowMs };
      const isLockedOut = count + 1 >= maxAttempts;
      failures.set(network, { count: count + 1, until: isLockedOut ? performance.now() + lockoutMs : until });
      const [oldest] = failures.keys();
      if (failures.size > maxAddresses && oldest !== undefined) failures.delete(oldest);
    },
  };
}
