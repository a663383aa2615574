import { abortWith } from '../async.ts';
import { upstreamTimeout } from '../errors.ts';
import type { Sink } from '../sink.ts';

/** How long to wait for a model, in milliseconds. */
export interface Timeouts {
  /** Until the first chunk that has content. Chunks without any, which came before it, do not count. */
  firstChunkMs: number;
  /** The key of the configuration that `firstChunkMs` is from, for the error. */
  firstChunkSetting: string;
  /** Idle timeout: between two chunks after that one. */
  idleMs: number;
}

/** Counts the time that was the model's: waiting for its next chunk. */
export interface ModelClock {
  /** Milliseconds so far. */
  modelMs: number;
}

/**
 * Runs a channel under timeouts. Only waiting for the model counts: while the sink takes what it was given, no timeout runs.
 * @param ask runs the channel with a signal that fires when the outer one does, or on a timeout
 * @param hasContent whether a batch says something; see `hasContent` of normalise.ts
 * @throws upstream_timeout, or the outer signal's reason
 */
export async function withTimeouts<Chunk>(
  ask: (signal: AbortSignal, sink: Sink<Chunk>) => Promise<void>,
  hasContent: (batch: readonly Chunk[]) => boolean,
  timeouts: Timeouts,
  outer: AbortSignal,
  clock: ModelClock,
  sink: Sink<Chunk>,
): Promise<void> {
  outer.throwIfAborted();
  const inner = new AbortController();
  const unlink = abortWith(outer, inner);
  const timer = new ChunkTimer(timeouts, clock, (error) => inner.abort(error));
  try {
    await ask(inner.signal, (batch) => {
      inner.signal.throwIfAborted();
      timer.stop();
      if (!timer.hasFirstChunk && hasContent(batch)) timer.onFirstChunk();
      const taken = sink(batch);
      if (!taken) return timer.start();
      return taken.then(() => timer.start());
    });
    inner.signal.throwIfAborted();
  } catch (error) {
    throw inner.signal.aborted ? inner.signal.reason : error;
  } finally {
    timer.end();
    unlink();
  }
}

/** Times the waiting for a model's next chunk. One timer of Node serves for all chunks. */
class ChunkTimer {
  readonly #timeouts: Timeouts;
  readonly #clock: ModelClock;
  readonly #expire: (error: Error) => void;
  #timer: NodeJS.Timeout;
  hasFirstChunk = false;
  /** When the waiting began; undefined while nobody waits. */
  #startedAt: number | undefined = performance.now();

  constructor(timeouts: Timeouts, clock: ModelClock, expire: (error: Error) => void) {
    [this.#timeouts, this.#clock, this.#expire] = [timeouts, clock, expire];
    this.#timer = setTimeout(() => this.#onTimer(), timeouts.firstChunkMs);
  }

  /** The first chunk with content came. Its timeout was one for all waiting until then; the idle timeout begins anew with each waiting. */
  onFirstChunk(): void {
    this.hasFirstChunk = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onTimer(), this.#timeouts.idleMs);
  }

  start(): void {
    this.#startedAt = performance.now();
    if (this.hasFirstChunk) this.#timer.refresh();
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

  /** Nothing expires while nobody waits: the sink is slow then, not the model. The next waiting starts the timer anew. */
  #onTimer(): void {
    if (this.#startedAt !== undefined) this.#expire(timeoutError(this.#timeouts, this.hasFirstChunk));
  }
}

const timeoutError = ({ firstChunkMs, firstChunkSetting, idleMs }: Timeouts, hasFirstChunk: boolean) =>
  hasFirstChunk
    ? upstreamTimeout(idleMs, 'idleTimeoutSeconds of the agent')
    : upstreamTimeout(firstChunkMs, firstChunkSetting);
