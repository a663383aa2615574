import type { Usage } from '../contract.ts';

/** What a run used, as the protocol counts: what was read from a cache, or written to it, apart from the rest of the prompt. */
export function usageOf(usage: Usage | undefined) {
  const { prompt_tokens = 0, completion_tokens = 0, prompt_tokens_details: details } = usage ?? {};
  const [cacheRead, cacheWrite] = [details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0];
  return {
    input: Math.max(0, prompt_tokens - cacheRead - cacheWrite),
    output: completion_tokens,
    cacheRead,
    cacheWrite,
    total: prompt_tokens + completion_tokens,
  };
}
