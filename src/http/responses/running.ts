import type { Response } from './answer.ts';

/** A response that is being made for somebody who reads its events. */
export interface Running {
  /** Whose: the id of a key, undefined for the operator. */
  keyId: string | undefined;
  /** What is known of it so far. */
  response: Response;
  /** Ends its run. @returns whether it went on */
  cancel: () => boolean;
}

/** Ends a response. @returns what was known of it; undefined when it is not being made, or is another's */
export type CancelRunning = (id: string, keyId: string | undefined) => Promise<Response | undefined>;

/** The responses that this process is making, as far as their readers know their ids. */
export class RunningResponses {
  /** By their ids, which those share that are read by several requests with one Idempotency-Key. */
  readonly #all = new Map<string, Set<Running>>();

  /** @returns what is called when it is over */
  add(running: Running): () => void {
    const { id } = running.response;
    const readers = this.#all.get(id) ?? new Set();
    this.#all.set(id, readers.add(running));
    return () => {
      readers.delete(running);
      if (readers.size === 0) this.#all.delete(id);
    };
  }

  /** See {@link CancelRunning}. */
  cancel(id: string, keyId: string | undefined): Response | undefined {
    return [...(this.#all.get(id) ?? [])].find((running) => running.keyId === keyId && running.cancel())?.response;
  }
}
