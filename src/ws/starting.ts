import { digestWithPauses } from '../agents/digest.ts';
import type { KeyedRequest } from '../agents/idempotency.ts';
import type { Admission } from '../access/admission.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import { selectFresh, type Selection } from '../agents/select.ts';
import type { ChatCompletion } from '../contract.ts';
import { GatewayError, idempotencyKeyReused, shuttingDown } from '../errors.ts';
import type { Call } from './call.ts';
import type { Order } from './orders.ts';
import { statusOf, type KnownRun } from './knownRun.ts';
import type { RunRegistry } from './runRegistry.ts';

export interface StartingParts {
  catalogue: () => Catalogue;
  runs: Runs;
  registry: RunRegistry;
  /** Stands for the credential that clients logged in with. */
  scope: () => Promise<string>;
  isShuttingDown: () => boolean;
  admission: Admission;
}

/** Starts the run of an order, or finds the run of the same order that was sent before. The run goes on when the client leaves. */
export type StartRun = (
  order: Order,
  call: Pick<Call, 'hold' | 'beginTrace'>,
) => Promise<{ run: KnownRun; isNew: boolean }>;

/** The longest time that a timer can wait. */
export const maxTimerMs = 2 ** 31 - 1;

/** @returns a function that throws what `selectFresh` throws, shutting_down, overloaded, and idempotency_key_reused */
export const createStartRun =
  (parts: StartingParts): StartRun =>
  async (order, call) => {
    const receivedAt = performance.now();
    const { catalogue, scope, isShuttingDown } = parts;
    // As over HTTP, the digest is of the request itself. What the request is resolved to may change with the configuration.
    const digest = await digestWithPauses([order.wish, order.body]);
    const known = earlierRun(parts, order.runId, digest);
    if (known) return { run: known, isNew: false };
    const [selection, credential] = await Promise.all([selectFresh(order.wish, catalogue), scope()]);
    if (isShuttingDown()) throw shuttingDown();
    // The same order may have come again meanwhile.
    const other = earlierRun(parts, order.runId, digest);
    if (other) return { run: other, isNew: false };
    const asked = { selection, key: { scope: credential, key: order.runId, digest }, receivedAt };
    return { run: begin(parts, order, asked, call), isNew: true };
  };

/** The run of the same order, unless it failed: then it may be tried again. @throws idempotency_key_reused */
function earlierRun({ registry }: StartingParts, runId: string, digest: string): KnownRun | undefined {
  const known = registry.find(runId);
  if (known && known.digest !== digest) throw idempotencyKeyReused();
  return known && ['running', 'ok'].includes(statusOf(known)) ? known : undefined;
}

/** @throws overloaded */
function begin(
  { admission, runs, registry }: StartingParts,
  order: Order,
  { selection, key, receivedAt }: { selection: Selection; key: KeyedRequest; receivedAt: number },
  call: Pick<Call, 'hold' | 'beginTrace'>,
): KnownRun {
  const leave = admission.enter();
  const { signal } = new AbortController();
  // So that watchers get the answer as it comes.
  const body = { ...order.body, stream: true };
  const hold = (bytes: number) => call.hold(bytes);
  const trace = call.beginTrace();
  const started = runs.start({ selection, body, signal, id: order.runId, receivedAt, trace, key, hold });
  const run = registry.enter({ runId: order.runId, digest: key.digest }, started.progress.facts);
  const expire = () => registry.abort(run.sessionKey, run.runId, 'timeout');
  const timer = order.timeoutMs && setTimeout(expire, Math.min(order.timeoutMs, maxTimerMs));
  void started
    .completion()
    .then(
      (completion) => registry.settle(run, outcomeOf(completion)),
      (error: unknown) => (isReuse(error) ? registry.forget(run, error) : registry.settle(run, { error })),
    )
    .finally(() => {
      clearTimeout(timer);
      leave();
    });
  return run;
}

/** Whether the key belongs to another request. Its run must stay to be found. */
const isReuse = (error: unknown): boolean => error instanceof GatewayError && error.code === 'idempotency_key_reused';

const outcomeOf = ({ choices: [choice], usage }: ChatCompletion) => ({
  text: choice?.message.content ?? choice?.message.refusal ?? '',
  stopReason: choice?.finish_reason ?? 'stop',
  usage,
});
