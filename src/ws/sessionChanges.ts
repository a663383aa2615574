import { agentOfSessionKey } from '../agents/sessionKey.ts';

/** What becomes of a session: of a run in it, of what is kept of it (`message`), or what somebody did with it. */
export type SessionChange =
  | { phase: 'start' | 'end' | 'error'; runId: string }
  | { phase: 'message' }
  | { reason: 'patch' | 'reset' | 'delete' };

/** Says that a session has changed, in the event `sessions.changed`, to those who asked for it by `sessions.subscribe`. */
export type TellChanged = (sessionKey: string, change: SessionChange) => void;

/** The event as OpenClaw's screens read it. */
export const changeOf = (sessionKey: string, change: SessionChange) => ({
  sessionKey,
  agentId: agentOfSessionKey(sessionKey),
  ts: Date.now(),
  ...change,
});
