import type { Response } from './answer.ts';

/** A response that is being made for somebody who reads its events. */
export interface Running {
  /** Whose: the id of a key, undefined for the operator. */
  keyId: string | undefined;
  /** What is known of it so far. */
  response: Response;
  /** Ends its run. */
  cancel: () => void;
}

/** The responses that this process is making, as far as their readers know their ids. */
export class RunningResponses {
  readonly #all = new Map<string, Running>();

  /** @returns what is called when it is over */
  add(running: Running): () => void {
    const { id } = running.response;
    this.#all.set(id, running);
    return () => this.#all.delete(id);
  }

  find(id: string, keyId: string | undefined): Running | undefined {
    const running = this.#all.get(id);
    return running?.keyId === keyId ? running : undefined;
  }
}
