import { digestWithPauses } from '../agents/digest.ts';
import type { KeyedRequest } from '../agents/idempotency.ts';
import type { Admission } from '../access/admission.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import { selectFresh, type Selection } from '../agents/select.ts';
import type { ChatCompletion } from '../contract.ts';
import { GatewayError, idempotencyKeyReused, shuttingDown } from '../errors.ts';
import type { Call } from './call.ts';
import type { RunRequest } from './runRequests.ts';
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

/** Starts the run of a request, or finds the run of the same request that was sent before. The run goes on when the client leaves. */
export type StartRun = (
  request: RunRequest,
  call: Pick<Call, 'hold' | 'beginTrace'>,
) => Promise<{ run: KnownRun; isNew: boolean }>;

/** The longest time that a timer can wait. */
export const maxTimerMs = 2 ** 31 - 1;

/** @returns a function that throws what `selectFresh` throws, shutting_down, overloaded, and idempotency_key_reused */
export const createStartRun =
  (parts: StartingParts): StartRun =>
  async (request, call) => {
    const receivedAt = performance.now();
    const { catalogue, scope, isShuttingDown } = parts;
    // As over HTTP, the digest is of the request itself. What the request is resolved to may change with the configuration.
    const digest = await digestWithPauses([request.selectors, request.body]);
    const known = earlierRun(parts, request.runId, digest);
    if (known) return { run: known, isNew: false };
    const [selection, credential] = await Promise.all([selectFresh(request.selectors, catalogue), scope()]);
    if (isShuttingDown()) throw shuttingDown();
    // The same request may have come again meanwhile.
    const other = earlierRun(parts, request.runId, digest);
    if (other) return { run: other, isNew: false };
    const asked = { selection, key: { scope: credential, key: request.runId, digest }, receivedAt };
    return { run: begin(parts, request, asked, call), isNew: true };
  };

/** The run of the same request, unless it failed: then it may be tried again. @throws idempotency_key_reused */
function earlierRun({ registry }: StartingParts, runId: string, digest: string): KnownRun | undefined {
  const known = registry.find(runId);
  if (known && known.digest !== digest) throw idempotencyKeyReused();
  return known && ['running', 'ok'].includes(statusOf(known)) ? known : undefined;
}

/** @throws overloaded */
function begin(
  { admission, runs, registry }: StartingParts,
  request: RunRequest,
  { selection, key, receivedAt }: { selection: Selection; key: KeyedRequest; receivedAt: number },
  call: Pick<Call, 'hold' | 'beginTrace'>,
): KnownRun {
  const leave = admission.enter();
  const { signal } = new AbortController();
  // So that watchers get the answer as it comes.
  const body = { ...request.body, stream: true };
  const hold = (bytes: number) => call.hold(bytes);
  const trace = call.beginTrace();
  const started = runs.start({ selection, body, signal, id: request.runId, receivedAt, trace, key, hold });
  const run = registry.enter({ runId: request.runId, digest: key.digest }, started.progress.facts);
  const expire = () => registry.abort(run.sessionKey, run.runId, 'timeout');
  const timer = request.timeoutMs && setTimeout(expire, Math.min(request.timeoutMs, maxTimerMs));
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
