import { setImmediate } from 'node:timers';
import { findAgent } from '../../agents/agents.ts';
import { agentOfSessionKey } from '../../agents/sessionKey.ts';
import type { Call } from '../call.ts';
import { statusOf } from '../knownRun.ts';
import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { chatRunRequest, type RunRequest } from '../runRequests.ts';
import { fullSessionKey } from '../sessionKeys.ts';
import { digestOfRun, earlierRun } from '../startRun.ts';
import { commandOf } from '../textCommands.ts';

/** Says something in a session: answers as soon as the run is accepted, and the events tell the rest. */
export function chatSend(parts: MethodParts): Method {
  return method('chat.send', shapeOf('ChatSendParams'), async (params, call) => {
    const request = chatRunRequest(params, parts.catalogue(call.principal));
    const said =
      params.suppressCommandInterpretation || params.attachments?.length ? undefined : commandOf(params.message);
    if (said) return answerCommand(said, request, call, parts);
    await call.countRun();
    const { run, isNew } = await parts.startRun(request, call);
    call.subscriptions.add(run.sessionKey);
    call.holdUntil(run.over.promise);
    return { runId: run.runId, status: isNew ? 'started' : statusOf(run) === 'running' ? 'in_flight' : 'ok' };
  });
}

/** Answers a command itself: the event that ends its run is all that is said of it, and it is marked so that no client takes it for an agent's words. */
async function answerCommand(
  { command, argument }: NonNullable<ReturnType<typeof commandOf>>,
  request: RunRequest,
  call: Call,
  parts: MethodParts,
): Promise<object> {
  const { runId, selectors } = request;
  const { principal, subscriptions, signal } = call;
  const keyId = principal.key?.id;
  const digest = await digestOfRun(request);
  if (earlierRun(parts, { runId, keyId }, digest)) return { runId, status: 'ok' };
  const countRun = () => call.countRun();
  const catalogue = () => parts.catalogue(principal);
  const own = catalogue();
  const sessionKey = fullSessionKey(selectors.sessionKey ?? '', selectors.agentId, own);
  const agentId = agentOfSessionKey(sessionKey) ?? '';
  const agent = findAgent(own.directory, agentId);
  const text = await command.answer({ sessionKey, agent, catalogue, argument, countRun, signal }, parts);
  subscriptions.add(sessionKey);
  const content = [{ type: 'text', text }];
  const message = { role: 'assistant', content, timestamp: Date.now(), command: true };
  const model = agent?.model ?? '';
  parts.registry.note({ runId, digest, text }, { keyId, sessionKey, agentId, isStateless: true, model });
  // After the answer, which tells the client what to wait for.
  setImmediate(() =>
    parts.tellSession('chat', sessionKey, () => ({
      runId,
      sessionKey,
      agentId,
      seq: 1,
      state: 'final',
      message,
      stopReason: 'stop',
    })),
  );
  return { runId, status: 'started' };
}
