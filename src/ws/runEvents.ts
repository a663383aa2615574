import { GatewayError } from '../errors.ts';
import { toErrorShape } from './errors.ts';
import { usageOf } from './usage.ts';
import { isAborted, statusOf, type KnownRun } from './knownRun.ts';
import type { RunListener } from './runRegistry.ts';

/** Sends an event to everybody who may hear of a session; the payload is only made when somebody does. */
export type TellSession = (event: 'agent' | 'chat', sessionKey: string, payload: () => object) => void;

/** Says what becomes of runs in the events `agent` and `chat`; `seq` counts the events of a run, both kinds together. */
export function createRunEvents(tell: TellSession): RunListener {
  const counts = new WeakMap<KnownRun, number>();

  const next = (run: KnownRun): number => {
    const seq = (counts.get(run) ?? 0) + 1;
    counts.set(run, seq);
    return seq;
  };
  const agent = (run: KnownRun, stream: string, data: () => object) => {
    const { runId, sessionKey } = run;
    const seq = next(run);
    tell('agent', sessionKey, () => ({ runId, seq, stream, ts: Date.now(), data: data() }));
  };
  const chat = (run: KnownRun, state: string, data: () => object) => {
    const { runId, sessionKey, agentId } = run;
    const seq = next(run);
    tell('chat', sessionKey, () => ({ runId, sessionKey, agentId, seq, state, ...data() }));
  };

  return {
    began(run) {
      const { sessionKey, agentId, startedAt } = run;
      agent(run, 'lifecycle', () => ({ phase: 'start', sessionKey, agentId, startedAt }));
    },
    said(run, delta) {
      agent(run, 'assistant', () => ({ text: run.text, delta }));
      chat(run, 'delta', () => ({ deltaText: delta, message: messageOf(run) }));
    },
    ended(run) {
      const { error, endedAt } = run;
      if (error === undefined) {
        agent(run, 'lifecycle', () => ({ phase: 'end', endedAt, stopReason: run.stopReason }));
        const [usage, stopReason] = [usageOf(run.usage), run.stopReason ?? 'stop'];
        chat(run, 'final', () => ({ message: messageOf(run), usage, stopReason }));
        return;
      }
      const { message } = toErrorShape(error);
      agent(run, 'lifecycle', () => ({ phase: 'error', endedAt, error: message, aborted: isAborted(run) }));
      if (isAborted(run)) chat(run, 'aborted', () => ({ message: messageOf(run), stopReason: 'rpc' }));
      else chat(run, 'error', () => ({ errorMessage: message, errorKind: errorKindOf(run) }));
    },
  };
}

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
