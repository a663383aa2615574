import type { Worker } from 'node:worker_threads';
import type { Held } from './held.ts';
import { giveUp, take } from './holding.ts';
import type { Answer, Args, Failure, OperationName, Reply, Request } from './operations.ts';

export class ThreadFailure extends Error {
  readonly kind: Failure['kind'];

  constructor({ kind, message }: Failure) {
    super(message);
    this.name = 'ThreadFailure';
    this.kind = kind;
  }
}

interface Pending {
  request: Request;
  resolve(answer: Answer): void;
  reject(failure: ThreadFailure): void;
}

/**
 * The thread of a store as seen from outside. One that dies fails its calls with `storage_unavailable`; the next call starts another, which holds what was
 * held.
 */
export class Thread {
  readonly #held: Held;
  readonly #start: () => Worker;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | undefined;
  #calls = 0;
  #closed: Promise<void> | undefined;

  /** @param start starts the thread */
  constructor(held: Held, start: () => Worker) {
    this.#held = held;
    this.#start = start;
  }

  /** @throws ThreadFailure */
  async call<Name extends OperationName>(name: Name, args: Args<Name>): Promise<Answer<Name>> {
    if (this.#closed) throw new ThreadFailure({ kind: 'storage_unavailable', message: 'the store was closed' });
    return (await this.#post(name, args)) as Answer<Name>;
  }

  /** Has everything done that was called, gives up what is held, and ends the thread. */
  close(): Promise<void> {
    return (this.#closed ??= this.#end());
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const started = this.#start();
    let cause = 'the thread of the store ended';
    started.on('message', (replies: Reply[]) => replies.forEach((reply) => this.#settle(reply)));
    started.on('error', (error) => (cause = `the thread of the store failed: ${String(error)}`));
    started.on('exit', () => {
      this.#worker = undefined;
      const failure = { kind: 'storage_unavailable', message: cause } as const;
      for (const id of this.#pending.keys()) this.#settle({ id, failure });
    });
    this.#worker = started;
    return started;
  }

  #settle(reply: Reply): void {
    const call = this.#pending.get(reply.id);
    if (!call) return;
    this.#pending.delete(reply.id);
    // An idle store keeps no process alive; one that is closing does, until its thread has ended.
    if (this.#pending.size === 0 && !this.#closed) this.#worker?.unref();
    giveUp(this.#held, call.request, 'answer' in reply);
    if ('failure' in reply) return call.reject(new ThreadFailure(reply.failure));
    take(this.#held, call.request, reply.answer);
    call.resolve(reply.answer);
  }

  #post(name: OperationName, args: unknown): Promise<Answer> {
    const request = { id: ++this.#calls, name, args } as Request;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const thread = this.#running();
    thread.postMessage(request, []);
    thread.ref();
    this.#pending.set(request.id, { request, resolve, reject });
    return promise;
  }

  async #end(): Promise<void> {
    if (!this.#worker && this.#held.tickets.size + this.#held.claims.size === 0) return;
    const ended = new Promise((resolve) => this.#running().once('exit', resolve));
    // What cannot be given up now is given up when the next store opens, or when its lease ends.
    await this.#post('giveAllUp', null).catch(() => {});
    await ended;
  }
}
