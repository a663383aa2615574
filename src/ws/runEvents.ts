import type { ToolEvent } from '../agents/toolRuns.ts';
import { GatewayError } from '../errors.ts';
import { toErrorShape } from './errors.ts';
import { usageOf } from './usage.ts';
import { isAborted, statusOf, type KnownRun } from './knownRun.ts';
import type { RunListener } from './runRegistry.ts';
import type { TellChanged } from './sessionChanges.ts';

/**
 * Sends an event to the subscribers of a session. The payload is only made when there are any.
 * @param capability that a client must have said at its login to be told
 */
export type TellSession = (
  event: 'agent' | 'chat',
  sessionKey: string,
  payload: () => object,
  capability?: string,
) => void;

/** What clients say who want to hear of tools (OpenClaw's `docs/gateway/clients`). */
const toolEvents = 'tool-events';

/** Says what becomes of runs in the events `agent` and `chat`; `seq` counts the events of a run, both kinds together. Whose turn is kept changes its session. */
export class RunEvents implements RunListener {
  readonly #tell: TellSession;
  readonly #tellChanged: TellChanged;
  readonly #counts = new WeakMap<KnownRun, number>();

  constructor(tell: TellSession, tellChanged: TellChanged) {
    this.#tell = tell;
    this.#tellChanged = tellChanged;
  }

  began(run: KnownRun): void {
    const { sessionKey, agentId, startedAt } = run;
    this.#agent(run, 'lifecycle', () => ({ phase: 'start', sessionKey, agentId, startedAt }));
    this.#changed(run, 'start');
  }

  said(run: KnownRun, delta: string): void {
    this.#agent(run, 'assistant', () => ({ text: run.text, delta }));
    this.#chat(run, 'delta', () => ({ deltaText: delta, message: messageOf(run) }));
  }

  used(run: KnownRun, tool: ToolEvent): void {
    const data = toolData(tool);
    if (data) this.#agent(run, 'tool', () => data, toolEvents);
  }

  ended(run: KnownRun): void {
    if (run.error === undefined) this.#endedWell(run);
    else this.#failed(run);
    this.#changed(run, run.error === undefined ? 'end' : 'error');
  }

  /** A repeated answer, which never began, changes nothing, and a turn that failed is not kept. */
  #changed({ isKept, isTold, sessionKey, runId }: KnownRun, phase: 'start' | 'end' | 'error'): void {
    if (!isKept || !isTold) return;
    this.#tellChanged(sessionKey, { phase, runId });
    if (phase === 'end') this.#tellChanged(sessionKey, { phase: 'message' });
  }

  #endedWell(run: KnownRun): void {
    const { endedAt, stopReason } = run;
    this.#agent(run, 'lifecycle', () => ({ phase: 'end', endedAt, stopReason }));
    const usage = usageOf(run.usage);
    this.#chat(run, 'final', () => ({ message: messageOf(run), usage, stopReason: stopReason ?? 'stop' }));
  }

  #failed(run: KnownRun): void {
    const { message } = toErrorShape(run.error);
    const [endedAt, aborted] = [run.endedAt, isAborted(run)];
    this.#agent(run, 'lifecycle', () => ({ phase: 'error', endedAt, error: message, aborted }));
    if (aborted) this.#chat(run, 'aborted', () => ({ message: messageOf(run), stopReason: 'rpc' }));
    else this.#chat(run, 'error', () => ({ errorMessage: message, errorKind: errorKindOf(run) }));
  }

  #agent(run: KnownRun, stream: string, data: () => object, capability?: string): void {
    const { runId, sessionKey } = run;
    const seq = this.#next(run);
    this.#tell('agent', sessionKey, () => ({ runId, seq, stream, ts: Date.now(), data: data() }), capability);
  }

  #chat(run: KnownRun, state: string, data: () => object): void {
    const { runId, sessionKey, agentId } = run;
    const seq = this.#next(run);
    this.#tell('chat', sessionKey, () => ({ runId, sessionKey, agentId, seq, state, ...data() }));
  }

  #next(run: KnownRun): number {
    const seq = (this.#counts.get(run) ?? 0) + 1;
    this.#counts.set(run, seq);
    return seq;
  }
}

/** A call of a tool as OpenClaw's clients show it; undefined for one that the run did not wait for. */
function toolData(tool: ToolEvent): object | undefined {
  const { phase, name, callId: toolCallId } = tool;
  switch (phase) {
    case 'start':
      return { phase, name, toolCallId, args: tool.args };
    case 'update':
      return { phase, name, toolCallId, partialResult: resultOf(progressText(tool.progress)) };
    case 'result':
      return { phase, name, toolCallId, isError: tool.isError, result: resultOf(tool.text.slice(0, maxShown)) };
    case 'left':
      return undefined;
  }
}

/** Characters of a result that are shown. */
const maxShown = 8000;

const resultOf = (text: string) => ({ content: [{ type: 'text', text }] });

const progressText = ({ progress, total, message }: Extract<ToolEvent, { phase: 'update' }>['progress']): string =>
  message ?? (total === undefined ? String(progress) : `${progress} of ${total}`);

/** The answer so far, as a message of the protocol. */
export const messageOf = ({ text, endedAt }: KnownRun) => ({
  role: 'assistant',
  content: [{ type: 'text', text }],
  timestamp: endedAt ?? Date.now(),
});

function errorKindOf(run: KnownRun): 'timeout' | 'rate_limit' | 'context_length' | 'unknown' {
  const { error } = run;
  if (statusOf(run) === 'timeout') return 'timeout';
  if (!(error instanceof GatewayError)) return 'unknown';
  if (error.code === 'context_length_exceeded') return 'context_length';
  if (error.kind === 'rate_limit_exceeded') return 'rate_limit';
  return error.kind === 'upstream_timeout' ? 'timeout' : 'unknown';
}
