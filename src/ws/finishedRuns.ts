import { LRUCache } from 'lru-cache';
import type { KnownRun } from './knownRun.ts';

/** Finished runs that are remembered: for how many milliseconds, how many, and how many characters they said together. */
const [keptMs, maxKept, maxKeptText] = [10 * 60_000, 1000, 16_777_216];

/** The runs that ended last, by their ids. */
export class FinishedRuns {
  readonly #kept = new LRUCache<string, KnownRun>({
    max: maxKept,
    ttl: keptMs,
    ttlResolution: 0,
    perf: { now: () => performance.now() },
    maxSize: maxKeptText,
    // A run that said nothing has a size too.
    sizeCalculation: ({ text }) => text.length + 1,
  });

  /** Being found makes no run stay for longer. */
  find(runId: string): KnownRun | undefined {
    return this.#kept.peek(runId);
  }

  /** Remembers a run. It replaces an earlier one of the same id. */
  add(run: KnownRun): void {
    this.#kept.set(run.runId, run);
  }
}
