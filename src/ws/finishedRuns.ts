import { refOf, type KnownRun, type RunId } from './knownRun.ts';

/** Finished runs that are remembered: for how many milliseconds, how many, and how many characters they said together. */
const [keptMs, maxKept, maxKeptText] = [10 * 60_000, 1000, 16_777_216];

/** The runs that ended last. */
export class FinishedRuns {
  // A Map iterates in the order of insertion: the first run ended first.
  readonly #kept = new Map<string, { run: KnownRun; until: number }>();
  /** Characters that the kept runs said. */
  #size = 0;

  find(id: RunId): KnownRun | undefined {
    this.#prune();
    return this.#kept.get(refOf(id))?.run;
  }

  /** One of that id, whoever asked for it. */
  findOfAnybody(runId: string): KnownRun | undefined {
    this.#prune();
    return [...this.#kept.values()].find(({ run }) => run.runId === runId)?.run;
  }

  /** Remembers a run. It replaces an earlier one of the same id. */
  add(run: KnownRun): void {
    this.#remove(refOf(run));
    this.#kept.set(refOf(run), { run, until: performance.now() + keptMs });
    this.#size += run.text.length;
    this.#prune();
  }

  #remove(ref: string): void {
    this.#size -= this.#kept.get(ref)?.run.text.length ?? 0;
    this.#kept.delete(ref);
  }

  #prune(): void {
    for (const [ref, { until }] of this.#kept) {
      const isOld = until <= performance.now();
      if (!isOld && this.#kept.size <= maxKept && this.#size <= maxKeptText) break;
      this.#remove(ref);
    }
  }
}
