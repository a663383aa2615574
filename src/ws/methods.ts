import type { Method, MethodParts } from './method.ts';
import {
  channelsStatus,
  cronList,
  devicePairList,
  diagnosticsStability,
  lastHeartbeat,
  nodeList,
  nodePairList,
  pluginApprovalList,
  questionList,
} from './methods/absent.ts';
import { agent } from './methods/agent.ts';
import { agentWait } from './methods/agentWait.ts';
import { agentsList } from './methods/agentsList.ts';
import { chatAbort } from './methods/chatAbort.ts';
import { chatHistory } from './methods/chatHistory.ts';
import { chatSend } from './methods/chatSend.ts';
import { commandsList } from './methods/commandsList.ts';
import { configGet } from './methods/configGet.ts';
import { health } from './methods/health.ts';
import { logsTail } from './methods/logsTail.ts';
import { modelsList } from './methods/modelsList.ts';
import { sessionsCreate } from './methods/sessionsCreate.ts';
import { sessionsDelete } from './methods/sessionsDelete.ts';
import { sessionsDescribe } from './methods/sessionsDescribe.ts';
import { sessionsList } from './methods/sessionsList.ts';
import { sessionsPatch } from './methods/sessionsPatch.ts';
import { sessionsReset } from './methods/sessionsReset.ts';
import { sessionsSubscribe } from './methods/sessionsSubscribe.ts';
import { sessionsMessagesSubscribe, sessionsMessagesUnsubscribe } from './methods/sessionsMessages.ts';
import { status } from './methods/status.ts';
import { systemPresence } from './methods/systemPresence.ts';
import type { ServedMethod } from './served.ts';

/** What answers each method that is served. */
const methods = {
  health,
  status,
  agent,
  'agent.wait': agentWait,
  'agents.list': agentsList,
  'channels.status': channelsStatus,
  'chat.abort': chatAbort,
  'chat.history': chatHistory,
  'chat.send': chatSend,
  'commands.list': commandsList,
  'config.get': configGet,
  'cron.list': cronList,
  'device.pair.list': devicePairList,
  'diagnostics.stability': diagnosticsStability,
  'last-heartbeat': lastHeartbeat,
  'logs.tail': logsTail,
  'models.list': modelsList,
  'node.list': nodeList,
  'node.pair.list': nodePairList,
  'plugin.approval.list': pluginApprovalList,
  'question.list': questionList,
  'sessions.create': sessionsCreate,
  'sessions.delete': sessionsDelete,
  'sessions.describe': sessionsDescribe,
  'sessions.list': sessionsList,
  'sessions.messages.subscribe': sessionsMessagesSubscribe,
  'sessions.messages.unsubscribe': sessionsMessagesUnsubscribe,
  'sessions.patch': sessionsPatch,
  'sessions.reset': sessionsReset,
  'sessions.subscribe': sessionsSubscribe,
  'system-presence': systemPresence,
} satisfies Record<ServedMethod, (parts: MethodParts) => Method>;

export type Methods = ReadonlyMap<string, Method>;

export const createMethods = (parts: MethodParts): Methods =>
  new Map(Object.entries(methods).map(([name, create]) => [name, create(parts)]));
