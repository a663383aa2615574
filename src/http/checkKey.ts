import type { Request } from 'express';
import { inWords, isLimited, type RateLimits, type KeyLimits, type RateLimit } from '../access/keyLimits.ts';
import type { Key } from '../access/principal.ts';
import { insufficientPermissions } from '../errors.ts';
import { exchangeOf } from './exchange.ts';
import type { Operation } from './operation.ts';

/**
 * Whether a key may do what an operation does, by its scopes and its limits. What needs the scope `write` is a run, and counts, unless
 * the contract says otherwise.
 * @throws insufficient_permissions, rate_limit_exceeded
 */
export async function checkKey(
  key: Key,
  operation: Operation,
  req: Request,
  limits: Pick<KeyLimits, 'look'>,
): Promise<void> {
  const scope = operation['x-openclaw-scope'];
  const mayDo = scope === undefined || key.scopes.includes(scope);
  if (isLimited(key)) {
    const isRun = scope === 'write' && operation['x-openclaw-counts'] !== false;
    const { rateLimits, refusal } = await limits.look(key, mayDo && isRun);
    exchangeOf(req).rateLimits = rateLimits;
    if (refusal) throw refusal;
  }
  if (!mayDo) throw insufficientPermissions(scope);
}

/** What is left of a key's limits, as OpenAI tells it. */
export const rateLimitHeaders = ({ requests, tokens }: RateLimits): Record<string, string> => ({
  ...(requests && headersOf('requests', requests)),
  ...(tokens && headersOf('tokens', tokens)),
});

const headersOf = (what: 'requests' | 'tokens', { limit, remaining, resetMs }: RateLimit) => ({
  [`x-ratelimit-limit-${what}`]: String(limit),
  [`x-ratelimit-remaining-${what}`]: String(remaining),
  [`x-ratelimit-reset-${what}`]: inWords(resetMs),
});
