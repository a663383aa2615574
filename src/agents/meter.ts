import type { ChatCompletionChunk, Usage } from '../contract.ts';
import type { RunEnded } from '../events.ts';
import type { Progress } from './question.ts';

/** What the meter finds out of a run. */
type Measured = Pick<
  RunEnded,
  'tookMs' | 'firstChunkMs' | 'overheadMs' | 'waitedMs' | 'usage' | 'finishReasons' | 'isStream'
>;

/** Milliseconds since the arrival of a request that were neither the model's, nor its tools', nor spent in waiting. */
export function overheadOf({ modelMs, toolMs, retryWaitMs, waitedMs = 0 }: Progress, receivedAt: number): number {
  return Math.max(0, performance.now() - receivedAt - modelMs - toolMs - retryWaitMs - waitedMs);
}

/** Measures one run by the chunks that its client is told. */
export class Meter {
  readonly #progress: Progress;
  readonly #isStream: boolean;
  readonly #receivedAt: number;
  #firstChunkMs: number | undefined;
  #overheadMs: number | undefined;
  #usage: Usage | undefined;
  #finishReasons: readonly string[] = [];

  /** @param receivedAt `performance.now()` at the arrival of the request */
  constructor(progress: Progress, isStream: boolean, receivedAt: number) {
    [this.#progress, this.#isStream, this.#receivedAt] = [progress, isStream, receivedAt];
  }

  /** Sees a batch before its reader gets it: of a stream the first one is the beginning of the answer. */
  see(chunks: readonly ChatCompletionChunk[]): void {
    if (this.#isStream && this.#firstChunkMs === undefined) {
      this.#firstChunkMs = performance.now() - this.#receivedAt;
      this.#overheadMs = overheadOf(this.#progress, this.#receivedAt);
    }
    const usage = chunks.at(-1)?.usage;
    if (!usage) return;
    // The usage comes last, with the chunks that end the choices.
    this.#usage = usage;
    this.#finishReasons = chunks.flatMap(({ choices }) => choices.flatMap((choice) => choice.finish_reason ?? []));
    if (!this.#isStream) this.#overheadMs = overheadOf(this.#progress, this.#receivedAt);
  }

  /** All of it, at the run's end. */
  read(): Measured {
    return {
      isStream: this.#isStream,
      tookMs: performance.now() - this.#receivedAt,
      firstChunkMs: this.#firstChunkMs,
      overheadMs: this.#overheadMs,
      waitedMs: this.#progress.waitedMs,
      usage: this.#usage ?? this.#progress.usage,
      finishReasons: this.#finishReasons,
    };
  }
}
