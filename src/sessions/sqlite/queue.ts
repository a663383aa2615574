import type { Done, Executor } from './executor.ts';
import type { Held } from './held.ts';
import { giveUp, take } from './holding.ts';
import { freesSpace, isReading, patienceOf, type Reply, type Request } from './operations.ts';

interface Waiting {
  request: Request;
  /** By `performance.now()`. */
  deadline: number;
}

/** Milliseconds between two attempts while another program has the lock. Each attempt waits itself for the busy time-out of the connection. */
const retryMs = 10;

/**
 * Has requests done in the order of their arrival. All that write and have arrived share one transaction, and so one wait for the disk; nothing is
 * answered before that is on the disk. While another program holds the write lock, those that write wait until their patience ends, and those that read
 * go on.
 */
export class Queue {
  readonly #executor: Executor;
  readonly #held: Held;
  readonly #reply: (replies: Reply[]) => void;
  #writes: Waiting[] = [];
  #reads: Waiting[] = [];
  #isDue = false;
  /** Set while another program has the lock. */
  #retry: NodeJS.Timeout | undefined;

  constructor(executor: Executor, held: Held, reply: (replies: Reply[]) => void) {
    this.#executor = executor;
    this.#held = held;
    this.#reply = reply;
  }

  add(request: Request): void {
    const deadline = performance.now() + patienceOf(request.name);
    (isReading(request.name) ? this.#reads : this.#writes).push({ request, deadline });
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    // All messages that are there by then are added before.
    setImmediate(() => this.#work());
  }

  #work(): void {
    this.#isDue = false;
    this.#expire();
    this.#executor.checkPlace();
    const canWrite = this.#retry !== undefined || this.#write();
    const canRead = this.#read();
    if (canRead && this.#reads.length > 0) this.#schedule();
    if (canWrite && canRead) return;
    this.#retry ??= setTimeout(() => {
      this.#retry = undefined;
      this.#work();
    }, retryMs);
  }

  #expire(): void {
    const now = performance.now();
    const late = [...this.#writes, ...this.#reads].filter(({ deadline }) => deadline <= now);
    if (late.length === 0) return;
    this.#writes = this.#writes.filter((one) => !late.includes(one));
    this.#reads = this.#reads.filter((one) => !late.includes(one));
    const failure = { kind: 'storage_busy', message: 'locked for too long' } as const;
    this.#finish(late.map(({ request }) => ({ request, failure })));
  }

  /** @returns false when the lock is another's */
  #write(): boolean {
    let together = Infinity;
    while (this.#writes.length > 0) {
      const requests = this.#writes.slice(0, Math.min(together, this.#group())).map(({ request }) => request);
      const transaction = this.#executor.write(requests);
      if (transaction.ended === 'busy') return false;
      if (transaction.ended === 'failed' && requests.length > 1) {
        // The transaction was lost as a whole: each alone, so that those fail that must.
        together = 1;
        continue;
      }
      this.#writes.splice(0, requests.length);
      if (transaction.ended === 'committed') this.#finish(transaction.done);
      else this.#finish(requests.map((request) => ({ request, failure: transaction.failure })));
    }
    return true;
  }

  /** How many of those that wait may share a transaction; what makes room has one of its own, in which there may be more. */
  #group(): number {
    const freeing = this.#writes.findIndex(({ request }) => freesSpace(request.name));
    return freeing < 0 ? this.#writes.length : Math.max(1, freeing);
  }

  /** One alone, so that those that write never wait for more. @returns false when a lock kept it waiting */
  #read(): boolean {
    const [next] = this.#reads;
    if (!next) return true;
    const done = this.#executor.read(next.request);
    if ('failure' in done && done.failure.kind === 'storage_busy') return false;
    this.#reads.shift();
    this.#finish([done]);
    return true;
  }

  #finish(all: Done[]): void {
    for (const one of all) {
      giveUp(this.#held, one.request, 'answer' in one);
      // Once more, since a later request of the same transaction may have taken what this one gave up.
      if ('answer' in one) take(this.#held, one.request, one.answer);
    }
    this.#reply(all.map(({ request: { id }, ...outcome }) => ({ id, ...outcome })));
  }
}
