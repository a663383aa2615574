import type { Dispatcher } from 'undici';

/** The beginning of an answer. */
export interface AnswerHead {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Bytes that wait for the reader before no more are taken from the connection, and that are thrown away at most when the reader has left. */
const [maxWaiting, maxThrownAway] = [65_536, 65_536];
/** Milliseconds within which an answer must end whose reader has left. */
const throwAwayMs = 1000;

/**
 * The answer to one request: undici's handler on one side, one reader on the other. undici's own `request` makes a Node stream of each answer, which costs
 * more than the rest of the call.
 *
 * - Bytes that came together are read together.
 * - What waits for the reader is bounded; then the connection is not read until the reader comes.
 * - When the signal fires the connection is closed, whether somebody reads or not, and who waits or reads gets the signal's reason.
 */
export class IncomingAnswer implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal;
  readonly #head = Promise.withResolvers<AnswerHead>();
  #controller: Dispatcher.DispatchController | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #wakeReader: (() => void) | undefined;
  #end: 'complete' | { error: unknown } | undefined;
  /** Bounds what is still read after the reader has left. */
  #patience: NodeJS.Timeout | undefined;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', this.#abort);
  }

  /** @throws undici's error, or the signal's reason, when no answer comes */
  head(): Promise<AnswerHead> {
    return this.#head.promise;
  }

  /**
   * Takes all bytes that are there, or waits for the next.
   * @returns undefined at the end
   * @throws undici's error when the connection breaks, or the signal's reason
   */
  async read(): Promise<Uint8Array | undefined> {
    while (this.#waiting.length === 0 && !this.#end) {
      await new Promise<void>((resolve) => (this.#wakeReader = resolve));
    }
    this.#signal.throwIfAborted();
    if (this.#waiting.length > 0) return this.#take();
    if (this.#end !== 'complete') throw this.#end?.error;
    return undefined;
  }

  /** The reader has seen enough: what is left is thrown away, if that is little and comes soon, so that the connection can be used again. */
  leave(): void {
    if (this.#end || this.#patience) return;
    this.#patience = setTimeout(() => this.close(), throwAwayMs);
    this.#take();
  }

  /** Closes the connection, unless the answer is complete. */
  close(): void {
    this.#abort();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#end) this.#abort();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: AnswerHead['headers']): void {
    // RFC 9110, section 15.2: interim answers come before the one that is meant.
    if (status >= 200) this.#head.resolve({ status, headers });
  }

  onResponseData(controller: Dispatcher.DispatchController, bytes: Uint8Array): void {
    this.#waitingBytes += bytes.byteLength;
    if (this.#patience) {
      if (this.#waitingBytes > maxThrownAway) this.close();
      return;
    }
    this.#waiting.push(bytes);
    if (this.#waitingBytes >= maxWaiting) controller.pause();
    this.#wakeReader?.();
  }

  onResponseEnd(): void {
    this.#finish('complete');
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#finish({ error });
  }

  #take(): Uint8Array | undefined {
    const [first] = this.#waiting;
    const bytes = this.#waiting.length > 1 ? Buffer.concat(this.#waiting) : first;
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#controller?.resume();
    return bytes;
  }

  // A request that still waits for its connection has no controller yet; it is stopped when it gets one.
  readonly #abort = (): void => {
    const reason: unknown = this.#signal.reason ?? new Error('the answer is not read to its end');
    this.#controller?.abort(reason as Error);
    this.#finish({ error: reason });
  };

  #finish(end: 'complete' | { error: unknown }): void {
    if (this.#end) return;
    this.#end = end;
    this.#signal.removeEventListener('abort', this.#abort);
    clearTimeout(this.#patience);
    if (end !== 'complete') this.#head.reject(end.error);
    this.#wakeReader?.();
  }
}
