import type { Done, Executor } from './executor.ts';
import type { Held } from './held.ts';
import { giveUp, take } from './holding.ts';
import { isFreeing, isReading, patienceOf, type Reply, type Request } from './operations.ts';

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
 * @returns adds a request
 */
export function createQueue(executor: Executor, held: Held, reply: (replies: Reply[]) => void) {
  let writes: Waiting[] = [];
  let reads: Waiting[] = [];
  let isDue = false;
  let retry: NodeJS.Timeout | undefined;

  function work(): void {
    isDue = false;
    expire();
    executor.checkPlace();
    const canWrite = retry !== undefined || write();
    const canRead = read();
    if (canRead && reads.length > 0) schedule();
    if (canWrite && canRead) return;
    retry ??= setTimeout(() => {
      retry = undefined;
      work();
    }, retryMs);
  }

  function expire(): void {
    const now = performance.now();
    const late = [...writes, ...reads].filter(({ deadline }) => deadline <= now);
    if (late.length === 0) return;
    writes = writes.filter((one) => !late.includes(one));
    reads = reads.filter((one) => !late.includes(one));
    finish(late.map(({ request }) => ({ request, failure: { kind: 'storage_busy', message: 'locked for too long' } })));
  }

  /** @returns false when the lock is another's */
  function write(): boolean {
    let together = Infinity;
    while (writes.length > 0) {
      const requests = writes.slice(0, Math.min(together, group())).map(({ request }) => request);
      const transaction = executor.write(requests);
      if (transaction.ended === 'busy') return false;
      if (transaction.ended === 'failed' && requests.length > 1) {
        // The transaction was lost as a whole: each alone, so that those fail that must.
        together = 1;
        continue;
      }
      writes.splice(0, requests.length);
      if (transaction.ended === 'committed') finish(transaction.done);
      else finish(requests.map((request) => ({ request, failure: transaction.failure })));
    }
    return true;
  }

  /** How many of those that wait may share a transaction; what makes room has one of its own, in which there may be more. */
  function group(): number {
    const freeing = writes.findIndex(({ request }) => isFreeing(request.name));
    return freeing < 0 ? writes.length : Math.max(1, freeing);
  }

  /** One alone, so that those that write never wait for more. @returns false when a lock kept it waiting */
  function read(): boolean {
    const [next] = reads;
    if (!next) return true;
    const done = executor.read(next.request);
    if ('failure' in done && done.failure.kind === 'storage_busy') return false;
    reads.shift();
    finish([done]);
    return true;
  }

  function schedule(): void {
    if (isDue) return;
    isDue = true;
    // All messages that are there by then are added before.
    setImmediate(work);
  }

  function finish(all: Done[]): void {
    for (const one of all) {
      giveUp(held, one.request, 'answer' in one);
      // Once more: what was given up in the same transaction may have been taken again after it.
      if ('answer' in one) take(held, one.request, one.answer);
    }
    reply(all.map(({ request: { id }, ...outcome }) => ({ id, ...outcome })));
  }

  return (request: Request): void => {
    const deadline = performance.now() + patienceOf(request.name);
    (isReading(request.name) ? reads : writes).push({ request, deadline });
    schedule();
  };
}
