/**
 * The methods of this door, which `hello-ok` and the door's contract announce; no others are answered. This is the only table of scopes: what a client must
 * have been granted for a method, undefined where a login is enough.
 */
export const servedMethods = {
  agent: 'operator.write',
  'agent.wait': 'operator.write',
  'agents.list': 'operator.read',
  'channels.status': 'operator.read',
  'chat.abort': 'operator.write',
  'chat.history': 'operator.read',
  'chat.send': 'operator.write',
  'commands.list': 'operator.read',
  'config.get': 'operator.read',
  'cron.list': 'operator.read',
  'device.pair.list': 'operator.pairing',
  'diagnostics.stability': 'operator.read',
  health: undefined,
  'last-heartbeat': 'operator.read',
  'logs.tail': 'operator.read',
  'models.list': 'operator.read',
  'node.list': 'operator.read',
  'node.pair.list': 'operator.pairing',
  'plugin.approval.list': 'operator.approvals',
  'question.list': 'operator.questions',
  'sessions.create': 'operator.write',
  'sessions.delete': 'operator.admin',
  'sessions.describe': 'operator.read',
  'sessions.list': 'operator.read',
  'sessions.messages.subscribe': 'operator.read',
  'sessions.messages.unsubscribe': 'operator.read',
  'sessions.patch': 'operator.write',
  'sessions.reset': 'operator.admin',
  'sessions.subscribe': 'operator.read',
  status: 'operator.read',
  'system-presence': 'operator.read',
} as const;

export type ServedMethod = keyof typeof servedMethods;

export const servedEvents = [
  'connect.challenge',
  'agent',
  'chat',
  'health',
  'sessions.changed',
  'shutdown',
  'tick',
] as const;

export type ServedEvent = (typeof servedEvents)[number];

/** What clients look for before they ask with newer params: `models list` will not ask at all without it. */
export const servedCapabilities = ['published-model-catalog'] as const;
