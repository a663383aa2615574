import { randomUUID } from 'node:crypto';
import type { AgentEvent, EventFrame } from '@openclaw/gateway-protocol';
import { settlesWithin, unlessAborted } from '../async.ts';
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
  question: Question,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const run = new RemoteRun(connection, question, onText);
  try {
    return await run.answerOf(await unlessAborted(run.result, signal));
  } catch (error) {
    if (!signal.aborted) throw error;
    await run.abort();
    throw signal.reason;
  }
}

/** One run of an agent at the gateway. */
class RemoteRun {
  readonly #connection: Connection;
  readonly #id = randomUUID();
  readonly #startedAt = performance.now();
  readonly #text: AnswerText;
  readonly #accepted = Promise.withResolvers<Accepted>();
  /** Fails with what ended the run. */
  readonly result: Promise<Result>;

  constructor(connection: Connection, question: Question, onText: (text: string) => void) {
    this.#connection = connection;
    this.#text = new AnswerText(this.#id, onText);
    connection.onEvent = (event) => this.#text.hear(event);
    this.result = connection.request<Result>('agent', paramsOf(question, this.#id), {
      onAccepted: (payload) => this.#accepted.resolve(payload as Accepted),
    });
  }

  /** Ends the run as soon as it is accepted. Settles when it is over, or after `abortMs`. */
  async abort(): Promise<void> {
    const told = this.#accepted.promise.then(({ sessionKey }) =>
      this.#connection.request('chat.abort', { sessionKey, runId: this.#id }),
    );
    await settlesWithin(Promise.allSettled([told, this.result]), abortMs);
  }

  /** @throws CommandError for a run that did not end well, or never was */
  async answerOf({ status, summary, result }: Result): Promise<Answer> {
    if (status !== 'ok') throw new CommandError(summary ?? `the run ended with the status '${status}'`);
    const { sessionKey, agentId } = await this.#wasAccepted();
    const { durationMs = performance.now() - this.#startedAt, agentMeta } = result?.meta ?? {};
    return {
      runId: this.#id,
      sessionKey,
      agentId,
      model: [agentMeta?.provider, agentMeta?.model].filter(Boolean).join('/'),
      text: this.#text.complete((result?.payloads ?? []).map((payload) => payload.text ?? '').join('\n\n')),
      usage: toUsage(agentMeta?.usage),
      durationMs: Math.round(durationMs),
    };
  }

  /** The first response. It must be there by now: else we would wait for it without end. */
  #wasAccepted(): Promise<Accepted> {
    const { url } = this.#connection;
    const message = `${url} gave an answer without a run; it is no gateway that this command knows.`;
    this.#accepted.reject(new CommandError(message));
    return this.#accepted.promise;
  }
}

const paramsOf = ({ message, agentId, sessionKey, model, timeoutMs }: Question, runId: string) => ({
  message,
  idempotencyKey: runId,
  ...(agentId !== undefined && { agentId }),
  ...(sessionKey !== undefined && { sessionKey }),
  ...(model !== undefined && { model }),
  // The gateway ends the run by itself if this process is gone by then.
  ...(timeoutMs !== undefined && { timeout: Math.ceil(timeoutMs / 1000) + 1 }),
});

/** The answer's text, put together from events and the result: every piece once, and none missing. */
class AnswerText {
  readonly #runId: string;
  readonly #onText: (text: string) => void;
  #known = '';

  constructor(runId: string, onText: (text: string) => void) {
    this.#runId = runId;
    this.#onText = onText;
  }

  hear({ event, payload }: EventFrame): void {
    if (event !== 'agent') return;
    const { runId, stream, data } = payload as AgentEvent & { data: { text?: string; delta?: string } };
    if (runId !== this.#runId || stream !== 'assistant') return;
    const { delta = '', text } = data;
    const isGap = text !== undefined && text.length !== this.#known.length + delta.length;
    // `text` is all of it so far, which tells when events were left out.
    this.#add(isGap ? text.slice(this.#known.length) : delta);
  }

  /** @param all the text of the result; empty when it has none */
  complete(all: string): string {
    if (all.startsWith(this.#known)) this.#add(all.slice(this.#known.length));
    return all === '' ? this.#known : all;
  }

  #add(piece: string): void {
    this.#known += piece;
    if (piece !== '') this.#onText(piece);
  }
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
