import { LRUCache } from 'lru-cache';

/** Models that are remembered at most, and the milliseconds for which what was learnt of one holds: a model can be installed anew under its name. */
const [maxModels, maxAgeMs] = [1000, 5 * 60_000];

/** What was learnt of models, for some minutes. */
export const createModelCache = <Fact extends {}>(): LRUCache<string, Fact> =>
  new LRUCache({ max: maxModels, ttl: maxAgeMs, ttlResolution: 0, perf: { now: () => performance.now() } });
