import type { KnownRun } from './knownRun.ts';

/**
 * Milliseconds between two deltas of a run at least. Each delta repeats the text from its beginning, as the protocol wants it: with a delta for each piece, a
 * long answer would cost the square of its length.
 */
const gatherMs = 40;

/** Characters of one run that are told in a millisecond at most, in both events. Who reads more slowly than that falls behind. */
const toldPerMs = 256;

const pauseOf = ({ text }: KnownRun): number => Math.max(gatherMs, (2 * text.length) / toldPerMs);

/** Gathers what runs say into deltas. The first piece is told at once; pieces that follow soon are told together. */
export class DeltaBatches {
  readonly #tell: (run: KnownRun, delta: string) => void;
  /** What was said since the last delta of a run, and the timer of the next one. */
  readonly #gathering = new Map<KnownRun, { said: string; timer: NodeJS.Timeout }>();

  /** @param tell is never called with an empty delta */
  constructor(tell: (run: KnownRun, delta: string) => void) {
    this.#tell = tell;
  }

  /** @param said is part of `run.text` already */
  add(run: KnownRun, said: string): void {
    const gathered = this.#gathering.get(run);
    if (gathered) gathered.said += said;
    else this.#tellAndGather(run, said);
  }

  /** Tells what is left of a run that is over. */
  end(run: KnownRun): void {
    const gathered = this.#gathering.get(run);
    clearTimeout(gathered?.timer);
    this.#gathering.delete(run);
    if (gathered?.said) this.#tell(run, gathered.said);
  }

  #tellAndGather(run: KnownRun, said: string): void {
    this.#tell(run, said);
    this.#gathering.set(run, { said: '', timer: setTimeout(() => this.#tellGathered(run), pauseOf(run)) });
  }

  #tellGathered(run: KnownRun): void {
    const said = this.#gathering.get(run)?.said;
    this.#gathering.delete(run);
    if (said) this.#tellAndGather(run, said);
  }
}
