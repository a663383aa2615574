import { RateLimiterMemory } from 'rate-limiter-flexible';
import { tooManyAuthFailures } from '../errors.ts';
import { isLoopback } from './address.ts';

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

/** Counts wrong secrets by the client's address. Other addresses are never affected, and a missing secret is no guess. */
export interface FailedLogins {
  /** @throws too_many_auth_failures while the address is locked out */
  check(address: string): Promise<void>;
  /** A wrong secret came from this address. */
  count(address: string): Promise<void>;
}

/** A timer that is set for longer fires at once, and the limiter would forget every guess. */
const longestTimerMs = 2 ** 31 - 1;

export function createFailedLogins(limits: FailedLoginLimits): FailedLogins {
  const { maxAttempts, lockoutMs, exemptLoopback } = limits;
  const windowMs = Math.min(limits.windowMs, longestTimerMs);
  const limiter = new RateLimiterMemory({ points: maxAttempts, duration: windowMs / 1000 });
  return {
    async check(address) {
      const state = await limiter.get(address);
      if (state && state.consumedPoints >= maxAttempts) throw tooManyAuthFailures(Math.max(1, state.msBeforeNext));
    },
    async count(address) {
      if (exemptLoopback && isLoopback(address)) return;
      const { consumedPoints } = await limiter.penalty(address);
      if (consumedPoints >= maxAttempts) await limiter.block(address, lockoutMs / 1000);
    },
  };
}
