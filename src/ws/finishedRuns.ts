import type { KnownRun } from './knownRun.ts';

/** Finished runs that are remembered: for how many milliseconds, how many, and how many characters they said together. */
const [keptMs, maxKept, maxKeptText] = [10 * 60_000, 1000, 16_777_216];

/** The runs that ended last, by their ids. */
export class FinishedRuns {
  // A Map iterates in the order of insertion: the first run ended first.
  readonly #kept = new Map<string, { run: KnownRun; until: number }>();
  /** Characters that the kept runs said. */
  #size = 0;

  find(runId: string): KnownRun | undefined {
    this.#prune();
    return this.#kept.get(runId)?.run;
  }

  /** Remembers a run. It replaces an earlier one of the same id. */
  add(run: KnownRun): void {
    this.#remove(run.runId);
    this.#kept.set(run.runId, { run, until: performance.now() + keptMs });
    this.#size += run.text.length;
    this.#prune();
  }

  #remove(runId: string): void {
    this.#size -= this.#kept.get(runId)?.run.text.length ?? 0;
    this.#kept.delete(runId);
  }

  #prune(): void {
    for (const [runId, { until }] of this.#kept) {
      const isOld = until <= performance.now();
      if (!isOld && this.#kept.size <= maxKept && this.#size <= maxKeptText) break;
      this.#remove(runId);
    }
  }
}
