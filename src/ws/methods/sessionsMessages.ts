import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { fullSessionKey } from '../sessionKeys.ts';

/** Asks for the events of a session; of use to clients with the capability `session-scoped-events`, since all others hear of every session. */
export function sessionsMessagesSubscribe({ catalogue }: MethodParts): Method {
  return method(
    'sessions.messages.subscribe',
    shapeOf('SessionsMessagesSubscribeParams'),
    (params, { subscriptions, principal }) => {
      const key = fullSessionKey(params.key, params.agentId, catalogue(principal));
      subscriptions.add(key);
      return { subscribed: true, key };
    },
  );
}

export function sessionsMessagesUnsubscribe({ catalogue }: MethodParts): Method {
  return method(
    'sessions.messages.unsubscribe',
    shapeOf('SessionsMessagesUnsubscribeParams'),
    (params, { subscriptions, principal }) => {
      const key = fullSessionKey(params.key, params.agentId, catalogue(principal));
      subscriptions.delete(key);
      return { subscribed: false, key };
    },
  );
}
