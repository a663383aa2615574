import { method, type Method, type MethodParts } from '../method.ts';
import { shapeOf } from '../protocol.ts';
import { listSessions } from './sessionsList.ts';

/** Asks for changes of sessions, until the connection ends. With any param it lists the sessions as well, as `sessions.list` does. */
export function sessionsSubscribe(parts: MethodParts): Method {
  return method('sessions.subscribe', shapeOf('SessionsListParams'), async (params, call) => {
    call.subscriptions.addChanges();
    if (Object.keys(params).length === 0) return { subscribed: true };
    return { subscribed: true, list: await listSessions(params, call, parts) };
  });
}
