import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { chatRunRequest } from '../runRequests.ts';
import { statusOf } from '../knownRun.ts';

/** Says something in a session: answers as soon as the run is accepted, and the events tell the rest. */
export function chatSend({ catalogue, startRun }: MethodParts): Method {
  return method('chat.send', shapeOf('ChatSendParams'), async (params, call) => {
    const request = chatRunRequest(params, catalogue(call.principal));
    await call.countRun();
    const { run, isNew } = await startRun(request, call);
    call.subscriptions.add(run.sessionKey);
    call.holdUntil(run.over.promise);
    return { runId: run.runId, status: isNew ? 'started' : statusOf(run) === 'running' ? 'in_flight' : 'ok' };
  });
}
