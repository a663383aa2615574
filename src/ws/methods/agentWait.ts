import { toErrorShape } from '../errors.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { isAborted, statusOf, type KnownRun } from '../knownRun.ts';
import { maxTimerMs } from '../startRun.ts';

/** Milliseconds, as the protocol has it. */
const defaultTimeoutMs = 30_000;

/** Waits for the end of a run, whoever started it; with a key one of its own. For a run that is still unknown at the end of the time the answer is `timeout`. */
export function agentWait({ registry }: MethodParts): Method {
  return method('agent.wait', shapeOf('AgentWaitParams'), async (params, call) => {
    const { runId, timeoutMs = defaultTimeoutMs } = params;
    const run = await registry.wait(
      { runId, keyId: call.principal.key?.id },
      Math.min(timeoutMs, maxTimerMs),
      call.signal,
    );
    if (!run || run.endedAt === undefined)
      return { runId, status: 'timeout', ...(run && { startedAt: run.startedAt }) };
    return overOf(run);
  });
}

function overOf(run: KnownRun): object {
  const { runId, startedAt, endedAt, text, stopReason, error } = run;
  const facts = { runId, status: statusOf(run), startedAt, endedAt };
  if (error === undefined)
    return { ...facts, stopReason: stopReason ?? 'stop', terminalReply: { disposition: 'reply', text } };
  const why = isAborted(run) ? 'rpc' : statusOf(run) === 'timeout' ? 'timeout' : 'error';
  return { ...facts, stopReason: why, error: toErrorShape(error).message };
}
