import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AgentEvent, EventFrame } from '@openclaw/gateway-protocol';
import type { Agents, Answer, Question } from './ask.ts';
import { CommandError } from './command.ts';
import { connect, type Connection, type ConnectionOptions } from './connection.ts';

/** The first of the two responses to `agent`: the run exists. */
interface Accepted {
  sessionKey: string;
  agentId: string;
}

/** The second: the run is over. */
interface Result {
  status: string;
  summary?: string;
  result?: {
    payloads?: { text?: string | null }[];
    meta?: { durationMs?: number; agentMeta?: { provider?: string; model?: string; usage?: ProtocolUsage } };
  };
}

interface ProtocolUsage {
  input?: number;
  output?: number;
  cacheRead?: number;
  cacheWrite?: number;
}

/** Milliseconds for which the command waits until an aborted run is over. */
const abortMs = 2000;

/** Agents of a running gateway. @throws CommandError when it cannot be reached, or lets nobody in */
export async function openRemoteAgents(options: Omit<ConnectionOptions, 'scopes'>): Promise<Agents> {
  const connection = await connect({ ...options, scopes: ['operator.read', 'operator.write'] });
  return {
    ask: (question, onText, signal) =>
      ask(connection, question, onText, signal).catch(async (error: unknown) => {
        throw isUnknownAgent(error) ? await unknownAgent(connection, question.agentId) : error;
      }),
    close: () => connection.close(),
  };
}

async function ask(
  connection: Connection,
  { message, agentId, sessionKey, model, timeoutMs }: Question,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const runId = randomUUID();
  const text = createText(onText);
  connection.onEvent = (event) => text.hear(event, runId);
  const accepted = Promise.withResolvers<Accepted>();
  const startedAt = performance.now();
  const running = connection.request<Result>(
    'agent',
    {
      message,
      idempotencyKey: runId,
      ...(agentId !== undefined && { agentId }),
      ...(sessionKey !== undefined && { sessionKey }),
      ...(model !== undefined && { model }),
      // The gateway ends the run by itself if this process is gone by then.
      ...(timeoutMs !== undefined && { timeout: Math.ceil(timeoutMs / 1000) + 1 }),
    },
    { onAccepted: (payload) => accepted.resolve(payload as Accepted) },
  );
  const aborted = Promise.withResolvers<never>();
  const abort = () => {
    const told = accepted.promise.then((run) =>
      connection.request('chat.abort', { sessionKey: run.sessionKey, runId }),
    );
    const over = Promise.allSettled([told, running]);
    void Promise.race([over, setTimeout(abortMs)]).then(() => aborted.reject(signal.reason));
  };
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const { status, summary, result } = await Promise.race([
      running.catch(unless(signal, aborted.promise)),
      aborted.promise,
    ]);
    if (status !== 'ok') throw new CommandError(summary ?? `the run ended with the status '${status}'`);
    // Of no use any more to who was accepted; who was not would be waited for without end.
    accepted.reject(
      new CommandError(`${connection.url} gave an answer without a run; it is no gateway that this command knows.`),
    );
    const run = await accepted.promise;
    const { durationMs = performance.now() - startedAt, agentMeta } = result?.meta ?? {};
    return {
      runId,
      sessionKey: run.sessionKey,
      agentId: run.agentId,
      model: [agentMeta?.provider, agentMeta?.model].filter(Boolean).join('/'),
      text: text.complete((result?.payloads ?? []).map((payload) => payload.text ?? '').join('\n\n')),
      usage: toUsage(agentMeta?.usage),
      durationMs: Math.round(durationMs),
    };
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** What ends a run that we abort is the reason why we do. */
const unless = (signal: AbortSignal, aborted: Promise<never>) => (error: unknown) => {
  if (signal.aborted) return aborted;
  throw error;
};

/** The answer's text, put together from events and the result: every piece of it once, and none missing. */
function createText(onText: (text: string) => void) {
  let known = '';
  const add = (piece: string) => {
    known += piece;
    if (piece !== '') onText(piece);
  };
  return {
    hear({ event, payload }: EventFrame, runId: string): void {
      if (event !== 'agent') return;
      const { runId: of, stream, data } = payload as AgentEvent & { data: { text?: string; delta?: string } };
      if (of !== runId || stream !== 'assistant') return;
      const { delta = '', text } = data;
      // `text` is all of it so far, which tells when events were left out.
      add(text !== undefined && text.length !== known.length + delta.length ? text.slice(known.length) : delta);
    },
    /** @param all the text of the result; empty when it has none */
    complete(all: string): string {
      if (all.startsWith(known)) add(all.slice(known.length));
      return all === '' ? known : all;
    },
  };
}

function toUsage(usage: ProtocolUsage | undefined): Answer['usage'] {
  if (!usage) return null;
  const { input = 0, output = 0, cacheRead = 0, cacheWrite = 0 } = usage;
  const prompt = input + cacheRead + cacheWrite;
  return { input: prompt, output, total: prompt + output };
}

const isUnknownAgent = (error: unknown): boolean => error instanceof CommandError && error.code === 'UNKNOWN_AGENT_ID';

async function unknownAgent(connection: Connection, agentId: string | undefined): Promise<CommandError> {
  const { agents } = await connection.request<{ agents: { id: string }[] }>('agents.list', {});
  return new CommandError(
    `The agent '${agentId}' does not exist. There are: ${agents.map(({ id }) => id).join(', ')}.`,
  );
}
