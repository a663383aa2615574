import type { CredentialName } from '../../access/secret.ts';
import { digestWithPauses } from '../../agents/digest.ts';
import type { KeyedRequest } from '../../agents/idempotency.ts';
import { overheadOf } from '../../agents/meter.ts';
import { catalogueFor, type Catalogue } from '../../agents/models.ts';
import type { Run, Runs } from '../../agents/run.ts';
import { selectFresh, type Selectors } from '../../agents/select.ts';
import type { ChatCompletionChunk, OperationHandler, OperationRequest } from '../../contract.ts';
import type { Sink } from '../../sink.ts';

export interface CreateChatCompletionParts {
  catalogue: () => Catalogue;
  runs: Runs;
  /** Names of further headers, in lower case, that may name the session. */
  keyHeaders: () => readonly string[];
  /** Stands for the credential that the request was let in with. */
  scope: CredentialName;
}

type Request = OperationRequest<'createChatCompletion'>;

export function createChatCompletion(parts: CreateChatCompletionParts): OperationHandler<'createChatCompletion'> {
  return async (request) => {
    const { body, principal, signal, receivedAt, requestId, trace, note, hold } = request;
    const selectors = selectorsOf(request, parts.keyHeaders());
    const selection = await selectFresh(selectors, () => catalogueFor(principal, parts.catalogue()));
    const key = await keyOf(request, selectors, parts);
    const run = parts.runs.start({
      selection,
      principal,
      body,
      signal,
      requestId,
      receivedAt,
      trace,
      hold,
      ...(key && { key }),
    });
    note(run.progress.facts);
    if (body.stream) {
      const includeUsage = body.stream_options?.include_usage ?? false;
      return { status: 200, headers: () => headersOf(run), events: (sink) => run.read(withUsage(sink, includeUsage)) };
    }
    const completion = await run.completion();
    return {
      status: 200,
      headers: {
        ...headersOf(run),
        'x-openclaw-overhead-ms': round(overheadOf(run.progress, receivedAt)),
        'x-openclaw-stored': run.progress.isStored,
      },
      body: completion,
    };
  };
}

function selectorsOf({ body, headers, undeclaredHeader }: Request, keyHeaders: readonly string[]): Selectors {
  const name = keyHeaders.find(undeclaredHeader);
  return {
    model: body.model,
    user: body.user,
    agentId: headers['x-openclaw-agent-id'],
    sessionKey: headers['x-openclaw-session-key'],
    ...(name !== undefined && { keyHeader: { name, value: undeclaredHeader(name) ?? '' } }),
    backendModel: headers['x-openclaw-model'],
  };
}

/** The digest is of what the request says, not of what it is resolved to: that may change with the configuration. */
async function keyOf(
  { body, headers, principal }: Request,
  selectors: Selectors,
  { scope }: CreateChatCompletionParts,
): Promise<KeyedRequest | undefined> {
  const key = headers['idempotency-key'];
  if (key === undefined) return undefined;
  const { stream, ...others } = body;
  return { scope: await scope(principal), key, digest: await digestWithPauses([selectors, stream ? body : others]) };
}

/** Only when the answer begins is it known whether a fallback answers, or an earlier answer is given again. */
const headersOf = ({ progress: { facts, waitedMs }, isReplayed }: Run) => ({
  'x-openclaw-agent-id': facts.agentId,
  'x-openclaw-session-key': facts.sessionKey,
  'x-openclaw-model': facts.model,
  'x-openclaw-queue-ms': waitedMs === undefined ? undefined : round(waitedMs),
  'x-openclaw-omitted-turns': facts.omittedTurns || undefined,
  'idempotent-replayed': isReplayed() || undefined,
});

const round = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** A run always ends with its usage. Who asked for it also gets `usage: null` in every chunk before; all others never see the field. */
export function withUsage(sink: Sink<ChatCompletionChunk>, includeUsage: boolean): Sink<ChatCompletionChunk> {
  const isAnswer = ({ choices }: ChatCompletionChunk) => choices.length > 0;
  if (includeUsage) return (batch) => sink(batch.map((chunk) => (isAnswer(chunk) ? { ...chunk, usage: null } : chunk)));
  return (batch) => {
    const answers = batch.every(isAnswer) ? batch : batch.filter(isAnswer);
    return answers.length > 0 ? sink(answers) : undefined;
  };
}
