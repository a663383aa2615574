import { tooManyRequestsOfKey, tooManyTokensOfKey, type GatewayError } from '../errors.ts';
import type { Key } from './principal.ts';
import type { RequestCounter, RequestQuota } from './requestCounter.ts';
import type { TokenCounter } from './tokenCounter.ts';

/** What is left of one limit. */
export interface RateLimit {
  limit: number;
  remaining: number;
  /** Milliseconds until all of it is there again. */
  resetMs: number;
}

/** What is left of a key's limits; undefined for one that it does not have. */
export interface RateLimits {
  requests: RateLimit | undefined;
  tokens: RateLimit | undefined;
}

/** The limits of keys, for both doors. */
export class KeyLimits {
  readonly #requests: RequestCounter;
  readonly #tokens: TokenCounter;

  constructor(requests: RequestCounter, tokens: TokenCounter) {
    this.#requests = requests;
    this.#tokens = tokens;
  }

  /**
   * Looks at a key's limits.
   * @param isRun whether the request is one for a run, which is counted
   * @returns what is left, asked again with each call; and why there may be no run: rate_limit_exceeded
   */
  async look(key: Key, isRun: boolean): Promise<{ rateLimits: () => RateLimits; refusal: GatewayError | undefined }> {
    const { id, requestsPerMinute, tokensPerDay } = key;
    const isSpent = tokensPerDay !== undefined && (await this.#tokens.used(id)) >= tokensPerDay;
    const requests = requestsPerMinute && (await this.#count(id, requestsPerMinute, isRun && !isSpent));
    const rateLimits = () => ({
      requests: requests ? toRateLimit(requests, requestsPerMinute) : undefined,
      tokens: tokensPerDay === undefined ? undefined : this.#tokensLeft(id, tokensPerDay),
    });
    if (isRun && isSpent) return { rateLimits, refusal: this.#spent(id, tokensPerDay) };
    if (!isRun || !requests || requests.isTaken) return { rateLimits, refusal: undefined };
    return { rateLimits, refusal: tooManyRequestsOfKey(requestsPerMinute, requests.nextMs) };
  }

  /** The same for a door that shows nobody what is left. @throws rate_limit_exceeded */
  async enter(key: Key): Promise<void> {
    if (!isLimited(key)) return;
    const { refusal } = await this.look(key, true);
    if (refusal) throw refusal;
  }

  #count(keyId: string, limit: number, isTaking: boolean): Promise<RequestQuota> {
    return isTaking ? this.#requests.consumeRequest(keyId, limit) : this.#requests.lookAtRequests(keyId, limit);
  }

  #tokensLeft(keyId: string, limit: number): RateLimit {
    const used = this.#tokens.usedSoFar(keyId);
    return { limit, remaining: Math.max(0, limit - used), resetMs: used === 0 ? 0 : this.#tokens.resetMs() };
  }

  #spent(keyId: string, limit: number): GatewayError {
    const resetMs = this.#tokens.resetMs();
    return tooManyTokensOfKey(limit, this.#tokens.usedSoFar(keyId), resetMs, inWords(resetMs));
  }
}

export const isLimited = ({ requestsPerMinute, tokensPerDay }: Key): boolean =>
  requestsPerMinute !== undefined || tokensPerDay !== undefined;

const toRateLimit = ({ remaining, resetMs }: RequestQuota, limit: number): RateLimit => ({ limit, remaining, resetMs });

/** A time as OpenAI writes it in its headers, for example `6m0s`. @param ms milliseconds */
export function inWords(ms: number): string {
  if (ms < 1000) return ms === 0 ? '0s' : `${Math.ceil(ms)}ms`;
  const all = Math.ceil(ms / 1000);
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return `${hours ? `${hours}h` : ''}${hours || minutes ? `${minutes}m` : ''}${seconds}s`;
}
