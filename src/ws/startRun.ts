import { digestWithPauses } from '../agents/digest.ts';
import type { KeyedRequest } from '../agents/idempotency.ts';
import type { Admission } from '../access/admission.ts';
import type { Principal } from '../access/principal.ts';
import type { CredentialName } from '../access/secret.ts';
import type { Catalogue } from '../agents/models.ts';
import type { Runs } from '../agents/run.ts';
import type { Selection } from '../agents/select.ts';
import type { ChatCompletion } from '../contract.ts';
import { GatewayError, idempotencyKeyReused, shuttingDown } from '../errors.ts';
import type { Call } from './call.ts';
import type { RunRequest } from './runRequests.ts';
import { statusOf, type KnownRun, type RunId } from './knownRun.ts';
import type { RunRegistry } from './runRegistry.ts';
import { fullSessionKey } from './sessionKeys.ts';

export interface StartingParts {
  /** What there is for a client. */
  catalogue: (principal: Principal) => Catalogue;
  runs: Runs;
  registry: RunRegistry;
  scope: CredentialName;
  isShuttingDown: () => boolean;
  admission: Admission;
}

/** Who asks for a run. */
type Asker = Pick<Call, 'principal' | 'hold' | 'beginTrace'>;

/** Starts the run of a request, or finds the run of the same request that the same client sent before. The run goes on when the client leaves. */
export type StartRun = (request: RunRequest, asker: Asker) => Promise<{ run: KnownRun; isNew: boolean }>;

/** The longest time that a timer can wait. */
export const maxTimerMs = 2 ** 31 - 1;

/** @returns a function that throws what `Runs.select` throws, shutting_down, overloaded, and idempotency_key_reused */
export const createStartRun =
  (parts: StartingParts): StartRun =>
  async (request, asker) => {
    const { agentId, sessionKey = '' } = request.selectors;
    const key = fullSessionKey(sessionKey, agentId, parts.catalogue(asker.principal));
    return parts.registry.whileStarting(key, start(parts, request, asker));
  };

async function start(parts: StartingParts, request: RunRequest, asker: Asker): ReturnType<StartRun> {
  const receivedAt = performance.now();
  const { principal } = asker;
  const { catalogue, scope, isShuttingDown } = parts;
  // As over HTTP, the digest is of the request itself. What the request is resolved to may change with the configuration.
  const digest = await digestOfRun(request);
  const id = { runId: request.runId, keyId: principal.key?.id };
  const known = earlierRun(parts, id, digest);
  if (known) return { run: known, isNew: false };
  const [selection, credential] = await Promise.all([
    parts.runs.select(request.selectors, () => catalogue(principal)),
    scope(principal),
  ]);
  if (isShuttingDown()) throw shuttingDown();
  principal.ended.throwIfAborted();
  // The same request may have come again meanwhile.
  const other = earlierRun(parts, id, digest);
  if (other) return { run: other, isNew: false };
  const asked = { selection, key: { scope: credential, key: request.runId, digest }, receivedAt };
  return { run: begin(parts, request, asker, asked), isNew: true };
}

/** Stands for what a request asks: the same id with another digest is refused. */
export const digestOfRun = ({ selectors, body }: RunRequest): Promise<string> => digestWithPauses([selectors, body]);

/** The run of the same request, unless it failed: then it may be tried again. @throws idempotency_key_reused */
export function earlierRun(
  { registry }: Pick<StartingParts, 'registry'>,
  id: RunId,
  digest: string,
): KnownRun | undefined {
  const known = registry.find(id);
  if (known && known.digest !== digest) throw idempotencyKeyReused();
  return known && ['running', 'ok'].includes(statusOf(known)) ? known : undefined;
}

/** @throws overloaded */
function begin(
  { admission, runs, registry }: StartingParts,
  request: RunRequest,
  asker: Asker,
  { selection, key, receivedAt }: { selection: Selection; key: KeyedRequest; receivedAt: number },
): KnownRun {
  const leave = admission.enter();
  const { signal } = new AbortController();
  // So that watchers get the answer as it comes.
  const body = { ...request.body, stream: true };
  const started = runs.start({
    selection,
    principal: asker.principal,
    body,
    signal,
    id: request.runId,
    receivedAt,
    trace: asker.beginTrace(),
    key,
    hold: (bytes) => asker.hold(bytes),
  });
  const run = registry.enter({ runId: request.runId, digest: key.digest }, started.progress.facts);
  const expire = () => registry.abort(run.sessionKey, run, 'timeout');
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
