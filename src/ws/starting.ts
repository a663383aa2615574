import { digestWithPauses } from '../agents/idempotency.ts';
import type { Admission } from '../access/admission.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import { selectFresh } from '../agents/select.ts';
import type { ChatCompletion } from '../contract.ts';
import { GatewayError, idempotencyKeyReused, shuttingDown } from '../errors.ts';
import type { Order } from './orders.ts';
import { statusOf, type KnownRun, type RunBook } from './runBook.ts';

export interface StartingParts {
  catalogue: () => Catalogue;
  runs: Runs;
  book: RunBook;
  /** Stands for the credential that clients logged in with. */
  scope: () => Promise<string>;
  isShuttingDown: () => boolean;
  admission: Admission;
}

/**
 * Starts a run that a client ordered, or finds the one that it started with the same order before. The run goes on when the client leaves.
 * @param hold counts bytes of the answer @throws overloaded when there is no room for them
 */
export type StartRun = (order: Order, hold: (bytes: number) => void) => Promise<{ run: KnownRun; isNew: boolean }>;

/** The longest time that a timer can wait. */
export const maxTimerMs = 2 ** 31 - 1;

/** @returns a function that throws what `selectFresh` throws, shutting_down, overloaded, and idempotency_key_reused */
export function createStartRun({ catalogue, runs, book, scope, isShuttingDown, admission }: StartingParts): StartRun {
  return async (order, hold) => {
    // Like over HTTP, of what the request says, not of what it is resolved to: that may change with the configuration.
    const digest = await digestWithPauses([order.wish, order.body]);
    const before = () => {
      const known = book.find(order.runId);
      if (known && known.digest !== digest) throw idempotencyKeyReused();
      return known && ['running', 'ok'].includes(statusOf(known)) ? known : undefined;
    };
    const known = before();
    if (known) return { run: known, isNew: false };
    const [selection, credential] = await Promise.all([selectFresh(order.wish, catalogue), scope()]);
    if (isShuttingDown()) throw shuttingDown();
    // The same order may have come again meanwhile.
    const other = before();
    if (other) return { run: other, isNew: false };
    const leave = admission.enter();

    const key = { scope: credential, key: order.runId, digest };
    const { signal } = new AbortController();
    // Who watches reads the answer as it comes.
    const body = { ...order.body, stream: true };
    const started = runs.start({ selection, body, signal, id: order.runId, key, hold });
    const run = book.enter({ runId: order.runId, digest }, started.progress.facts);
    const expire = () => book.abort(run.sessionKey, run.runId, 'timeout');
    const timer = order.timeoutMs && setTimeout(expire, Math.min(order.timeoutMs, maxTimerMs));
    void started
      .completion()
      .then(
        (completion) => book.settle(run, outcomeOf(completion)),
        (error: unknown) => (isReuse(error) ? book.forget(run, error) : book.settle(run, { error })),
      )
      .finally(() => {
        clearTimeout(timer);
        leave();
      });
    return { run, isNew: true };
  };
}

/** The key belongs to another request, whose run must not be hidden by this one. */
const isReuse = (error: unknown): boolean => error instanceof GatewayError && error.code === 'idempotency_key_reused';

const outcomeOf = ({ choices: [choice], usage }: ChatCompletion) => ({
  text: choice?.message.content ?? choice?.message.refusal ?? '',
  stopReason: choice?.finish_reason ?? 'stop',
  usage,
});
