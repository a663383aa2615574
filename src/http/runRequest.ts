/** A request for a run, by whichever API it came: who answers, in which session, under which key, and what the headers of the answer say of it. */
import type { CredentialName } from '../access/secret.ts';
import { digestWithPauses } from '../agents/digest.ts';
import type { KeyedRequest } from '../agents/idempotency.ts';
import { overheadOf } from '../agents/meter.ts';
import { catalogueFor, type Catalogue } from '../agents/models.ts';
import type { Run, RunOptions, Runs } from '../agents/run.ts';
import type { Selectors } from '../agents/select.ts';
import type { ChatCompletionRequest, OperationRequest } from '../contract.ts';
import { childOf } from '../trace.ts';

export interface RunRequestParts {
  catalogue: () => Catalogue;
  runs: Runs;
  /** Names of further headers, in lower case, that may name the session. */
  keyHeaders: () => readonly string[];
  /** Stands for the credential that the request was let in with. */
  scope: CredentialName;
  /** Whether the agent's tools are left out. */
  withoutTools?: boolean;
  /** See `RunOptions`. */
  keepWhole?: RunOptions['keepWhole'];
}

/** What the operations that run an agent have in common: everything but the body. */
export type RunRequest = Omit<OperationRequest<'createChatCompletion'>, 'body' | 'path' | 'query'>;

/**
 * Begins the run that a request asks for.
 * @param body the request in the language of channels
 * @param sent the body as the client sent it, by which a request that comes again is known
 * @throws whatever the choice of agent, model and session refuses
 */
export async function startRun(
  request: RunRequest,
  body: ChatCompletionRequest,
  sent: object,
  parts: RunRequestParts,
): Promise<Run> {
  const { principal, signal, receivedAt, requestId, trace, note, hold } = request;
  const selectors = selectorsOf(request, body, parts.keyHeaders());
  const selection = await parts.runs.select(selectors, () => catalogueFor(principal, parts.catalogue()));
  const key = await keyOf(request, sent, selectors, parts);
  const run = parts.runs.start({
    selection,
    principal,
    body,
    signal,
    requestId,
    receivedAt,
    trace: trace && childOf(trace),
    hold,
    withoutTools: parts.withoutTools ?? false,
    keepWhole: parts.keepWhole,
    ...(key && { key }),
  });
  note(run.progress.facts);
  return run;
}

function selectorsOf(
  { headers, undeclaredHeader }: RunRequest,
  { model, user }: ChatCompletionRequest,
  keyHeaders: readonly string[],
): Selectors {
  const name = keyHeaders.find(undeclaredHeader);
  return {
    model,
    user,
    agentId: headers['x-openclaw-agent-id'],
    sessionKey: headers['x-openclaw-session-key'],
    ...(name !== undefined && { keyHeader: { name, value: undeclaredHeader(name) ?? '' } }),
    backendModel: headers['x-openclaw-model'],
  };
}

/** The digest is of what the request says, not of what it is resolved to: that may change with the configuration. */
async function keyOf(
  { headers, principal }: RunRequest,
  sent: object,
  selectors: Selectors,
  { scope }: RunRequestParts,
): Promise<KeyedRequest | undefined> {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  const { stream, ...others } = sent as { stream?: unknown };
  return { scope: await scope(principal), key, digest: await digestWithPauses([selectors, stream ? sent : others]) };
}

/** Only when the answer begins is it known whether a fallback answers, or an earlier answer is given again. */
export const runHeaders = ({ progress: { facts, waitedMs }, isReplayed }: Run) => ({
  'x-openclaw-agent-id': facts.agentId,
  'x-openclaw-session-key': facts.sessionKey,
  'x-openclaw-model': facts.model,
  'x-openclaw-queue-ms': waitedMs === undefined ? undefined : round(waitedMs),
  'x-openclaw-omitted-turns': facts.omittedTurns || undefined,
  'idempotent-replayed': isReplayed() || undefined,
});

/** Those of an answer that is complete when it begins. */
export const completeRunHeaders = (run: Run, receivedAt: number) => ({
  ...runHeaders(run),
  'x-openclaw-overhead-ms': round(overheadOf(run.progress, receivedAt)),
  'x-openclaw-tool-rounds': run.progress.facts.toolRounds,
});

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;
