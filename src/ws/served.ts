/**
 * The methods of this door, which `hello-ok` and the door's contract announce; no others are answered. This is the only table of scopes: what a client must
 * have been granted for a method, undefined where a login is enough.
 */
export const servedMethods = {
  agent: 'operator.write',
  'agent.wait': 'operator.write',
  'agents.list': 'operator.read',
  'chat.abort': 'operator.write',
  'chat.history': 'operator.read',
  'chat.send': 'operator.write',
  health: undefined,
  'models.list': 'operator.read',
  'sessions.delete': 'operator.admin',
  'sessions.list': 'operator.read',
  'sessions.messages.subscribe': 'operator.read',
  'sessions.messages.unsubscribe': 'operator.read',
  'sessions.reset': 'operator.admin',
  status: 'operator.read',
} as const;

export type ServedMethod = keyof typeof servedMethods;

export const servedEvents = ['connect.challenge', 'agent', 'chat', 'health', 'shutdown', 'tick'] as const;

export type ServedEvent = (typeof servedEvents)[number];
