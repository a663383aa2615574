import { upstreamTimeout } from '../errors.ts';
import type { Sink } from '../sink.ts';

/** How long a model may say nothing, in milliseconds. */
export interface SilenceLimits {
  /** Until its first word, whatever came before that and says nothing. */
  firstWordMs: number;
  /** The key of the configuration that `firstWordMs` is from, for the error. */
  firstWordSetting: string;
  /** Between two chunks after it. */
  idleMs: number;
}

/** Counts the time that was the model's: waiting for its next chunk. */
export interface ModelClock {
  /** Milliseconds so far. */
  modelMs: number;
}

/**
 * Runs a channel under time limits. Only waiting for the model counts: while the sink takes what it was given, no limit runs.
 * @param ask runs the channel with a signal that fires when the outer one does, or when a limit is passed
 * @param isWord whether a batch has a first word
 * @throws upstream_timeout, or the outer signal's reason
 */
export async function withSilenceLimits<Chunk>(
  ask: (signal: AbortSignal, sink: Sink<Chunk>) => Promise<void>,
  isWord: (batch: readonly Chunk[]) => boolean,
  limits: SilenceLimits,
  outer: AbortSignal,
  clock: ModelClock,
  sink: Sink<Chunk>,
): Promise<void> {
  outer.throwIfAborted();
  // By hand, since `AbortSignal.any` leaves work to the garbage collector.
  const inner = new AbortController();
  const end = () => inner.abort(outer.reason);
  outer.addEventListener('abort', end);
  const wait = new ModelWait(limits, clock, (error) => inner.abort(error));
  try {
    await ask(inner.signal, (batch) => {
      inner.signal.throwIfAborted();
      wait.stop();
      if (!wait.hasSpoken && isWord(batch)) wait.speak();
      const taken = sink(batch);
      if (!taken) return wait.start();
      return taken.then(() => wait.start());
    });
    inner.signal.throwIfAborted();
  } catch (error) {
    throw inner.signal.aborted ? inner.signal.reason : error;
  } finally {
    wait.end();
    outer.removeEventListener('abort', end);
  }
}

/** The waiting for a model's next words. One timer serves all of it. */
class ModelWait {
  readonly #limits: SilenceLimits;
  readonly #clock: ModelClock;
  readonly #expire: (error: Error) => void;
  #timer: NodeJS.Timeout;
  hasSpoken = false;
  /** When the waiting began; undefined while nobody waits. */
  #startedAt: number | undefined = performance.now();

  constructor(limits: SilenceLimits, clock: ModelClock, expire: (error: Error) => void) {
    [this.#limits, this.#clock, this.#expire] = [limits, clock, expire];
    this.#timer = setTimeout(() => this.#onTimer(), limits.firstWordMs);
  }

  /** The first word came: until then one limit counts for all waiting together, and another one for each waiting after it. */
  speak(): void {
    this.hasSpoken = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onTimer(), this.#limits.idleMs);
  }

  start(): void {
    this.#startedAt = performance.now();
    if (this.hasSpoken) this.#timer.refresh();
  }

  end(): void {
    this.stop();
    clearTimeout(this.#timer);
  }

  /** Something came, and nobody waits. */
  stop(): void {
    if (this.#startedAt === undefined) return;
    this.#clock.modelMs += performance.now() - this.#startedAt;
    this.#startedAt = undefined;
  }

  /** While the sink takes its time the model is not late: the timer is started anew with the next waiting. */
  #onTimer(): void {
    if (this.#startedAt !== undefined) this.#expire(silent(this.#limits, this.hasSpoken));
  }
}

const silent = ({ firstWordMs, firstWordSetting, idleMs }: SilenceLimits, hasSpoken: boolean) =>
  hasSpoken
    ? upstreamTimeout(idleMs, 'idleTimeoutSeconds of the agent')
    : upstreamTimeout(firstWordMs, firstWordSetting);
