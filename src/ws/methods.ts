import type { Method, MethodParts } from './method.ts';
import { agent } from './methods/agent.ts';
import { agentWait } from './methods/agentWait.ts';
import { agentsList } from './methods/agentsList.ts';
import { chatAbort } from './methods/chatAbort.ts';
import { chatHistory } from './methods/chatHistory.ts';
import { chatSend } from './methods/chatSend.ts';
import { health } from './methods/health.ts';
import { modelsList } from './methods/modelsList.ts';
import { sessionsDelete } from './methods/sessionsDelete.ts';
import { sessionsList } from './methods/sessionsList.ts';
import { sessionsReset } from './methods/sessionsReset.ts';
import { sessionsMessagesSubscribe, sessionsMessagesUnsubscribe } from './methods/sessionsMessages.ts';
import { status } from './methods/status.ts';
import type { ServedMethod } from './served.ts';

/** What answers each method that is served. */
const methods = {
  health,
  status,
  agent,
  'agent.wait': agentWait,
  'agents.list': agentsList,
  'chat.abort': chatAbort,
  'chat.history': chatHistory,
  'chat.send': chatSend,
  'models.list': modelsList,
  'sessions.delete': sessionsDelete,
  'sessions.list': sessionsList,
  'sessions.messages.subscribe': sessionsMessagesSubscribe,
  'sessions.messages.unsubscribe': sessionsMessagesUnsubscribe,
  'sessions.reset': sessionsReset,
} satisfies Record<ServedMethod, (parts: MethodParts) => Method>;

export type Methods = ReadonlyMap<string, Method>;

export const createMethods = (parts: MethodParts): Methods =>
  new Map(Object.entries(methods).map(([name, create]) => [name, create(parts)]));
