import { LRUCache } from 'lru-cache';
import { refOf, type KnownRun, type RunId } from './knownRun.ts';

/** Finished runs that are remembered: for how many milliseconds, how many, and how many characters they said together. */
const [keptMs, maxKept, maxKeptText] = [10 * 60_000, 1000, 16_777_216];

/** The runs that ended last. */
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
  find(id: RunId): KnownRun | undefined {
    return this.#kept.peek(refOf(id));
  }

  /** One of that id, whoever asked for it. */
  findOfAnybody(runId: string): KnownRun | undefined {
    return [...this.#kept.values()].find((run) => run.runId === runId);
  }

  /** Those of a session. */
  of(sessionKey: string): KnownRun[] {
    return [...this.#kept.values()].filter((run) => run.sessionKey === sessionKey);
  }

  /** Remembers a run. It replaces an earlier one of the same id. */
  add(run: KnownRun): void {
    this.#kept.set(refOf(run), run);
  }
}
