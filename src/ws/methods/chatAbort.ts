import { method, type Method, type MethodParts } from '../method.ts';
import { fullSessionKey } from '../sessionKeys.ts';

/** Ends the runs of a session, those of other doors as well. */
export function chatAbort({ protocol, catalogue, book }: MethodParts): Method {
  return method('chat.abort', protocol.validateChatAbortParams, protocol, (params) => {
    const sessionKey = fullSessionKey(params.sessionKey, params.agentId, catalogue());
    const runIds = book.abort(sessionKey, params.runId, 'aborted');
    return { ok: true, aborted: runIds.length > 0, runIds };
  });
}
