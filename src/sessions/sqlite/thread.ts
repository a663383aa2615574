import type { Worker } from 'node:worker_threads';
import type { Held } from './held.ts';
import { giveUp, take } from './holding.ts';
import type { Answer, Args, Failure, OperationName, Reply, Request } from './operations.ts';

/** The thread of a store as seen from outside. */
export interface Thread {
  /** @throws ThreadFailure */
  call<Name extends OperationName>(name: Name, args: Args<Name>): Promise<Answer<Name>>;
  /** Has everything done that was called, gives up what is held, and ends the thread. */
  close(): Promise<void>;
}

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
 * Calls operations in a thread. One that dies fails its calls with `storage_unavailable`; the next call starts another, which holds what was held.
 * @param start starts the thread
 */
export function createThread(held: Held, start: () => Worker): Thread {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let calls = 0;
  let closed: Promise<void> | undefined;

  function running(): Worker {
    if (worker) return worker;
    const started = start();
    let cause = 'the thread of the store ended';
    started.on('message', (replies: Reply[]) => replies.forEach(settle));
    started.on('error', (error) => (cause = `the thread of the store failed: ${String(error)}`));
    started.on('exit', () => {
      worker = undefined;
      for (const id of pending.keys()) settle({ id, failure: { kind: 'storage_unavailable', message: cause } });
    });
    worker = started;
    return started;
  }

  function settle(reply: Reply): void {
    const call = pending.get(reply.id);
    if (!call) return;
    pending.delete(reply.id);
    // An idle store keeps no process alive; one that is closing does, until its thread has ended.
    if (pending.size === 0 && !closed) worker?.unref();
    giveUp(held, call.request, 'answer' in reply);
    if ('failure' in reply) return call.reject(new ThreadFailure(reply.failure));
    take(held, call.request, reply.answer);
    call.resolve(reply.answer);
  }

  function post(name: OperationName, args: unknown): Promise<Answer> {
    const request = { id: ++calls, name, args } as Request;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const thread = running();
    thread.postMessage(request, []);
    thread.ref();
    pending.set(request.id, { request, resolve, reject });
    return promise;
  }

  async function end(): Promise<void> {
    if (!worker && held.tickets.size + held.claims.size === 0) return;
    const ended = new Promise((resolve) => running().once('exit', resolve));
    // What cannot be given up now, is when the next store opens, or its lease ends.
    await post('giveAllUp', null).catch(() => {});
    await ended;
  }

  return {
    async call(name, args) {
      if (closed) throw new ThreadFailure({ kind: 'storage_unavailable', message: 'the store was closed' });
      return (await post(name, args)) as Answer<typeof name>;
    },
    close: () => (closed ??= end()),
  };
}
