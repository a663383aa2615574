import { method, type Method, type MethodParts } from '../method.ts';
import { fullSessionKey } from '../sessionKeys.ts';

/** Asks for the events of a session; of use to clients with the capability `session-scoped-events`, since all others hear of every session. */
export function sessionsMessagesSubscribe({ protocol, catalogue }: MethodParts): Method {
  const { validateSessionsMessagesSubscribeParams: validate } = protocol;
  return method('sessions.messages.subscribe', validate, protocol, (params, { subscriptions }) => {
    const key = fullSessionKey(params.key, params.agentId, catalogue());
    subscriptions.add(key);
    return { subscribed: true, key };
  });
}

export function sessionsMessagesUnsubscribe({ protocol, catalogue }: MethodParts): Method {
  const { validateSessionsMessagesUnsubscribeParams: validate } = protocol;
  return method('sessions.messages.unsubscribe', validate, protocol, (params, { subscriptions }) => {
    const key = fullSessionKey(params.key, params.agentId, catalogue());
    subscriptions.delete(key);
    return { subscribed: false, key };
  });
}
