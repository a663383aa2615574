import { FailedRequest, toErrorShape } from '../errors.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { agentRunRequest } from '../runRequests.ts';
import { statusOf, type KnownRun } from '../knownRun.ts';
import { usageOf } from '../usage.ts';

/** Runs an agent: answers once when the run is accepted, and once with its result. */
export function agent({ catalogue, startRun }: MethodParts): Method {
  return method('agent', shapeOf('AgentParams'), async (params, call) => {
    const request = agentRunRequest(params, catalogue(call.principal));
    await call.countRun();
    const { run } = await startRun(request, call);
    const { runId, sessionKey, agentId, startedAt } = run;
    call.subscriptions.add(sessionKey);
    call.respond({ runId, sessionKey, agentId, status: 'accepted', acceptedAt: startedAt });
    await run.over.promise;
    const status = statusOf(run);
    if (status === 'ok') return { runId, status, summary: 'completed', result: resultOf(run) };
    throw new FailedRequest({ runId, status, summary: toErrorShape(run.error).message }, run.error);
  });
}

const resultOf = (run: KnownRun) => ({
  payloads: [{ text: run.text, mediaUrl: null }],
  meta: {
    durationMs: (run.endedAt ?? run.startedAt) - run.startedAt,
    stopReason: run.stopReason ?? 'stop',
    agentMeta: { sessionId: run.sessionKey, ...modelOf(run), usage: usageOf(run.usage) },
  },
});

function modelOf({ model }: KnownRun): { provider: string; model: string } {
  const slash = model.indexOf('/');
  return { provider: model.slice(0, slash), model: model.slice(slash + 1) };
}
