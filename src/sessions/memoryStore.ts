import type { SessionStore } from './store.ts';
import type { Transcript } from './transcript.ts';

export interface MemoryStoreLimits {
  /** Sessions that are kept; the one unused for longest goes first. */
  maxSessions: number;
  /** Milliseconds after its last turn at which a session is forgotten. */
  idleMs: number;
}

/** Keeps transcripts for the life of the process. */
export function createMemoryStore({ maxSessions, idleMs }: MemoryStoreLimits): SessionStore {
  // A Map iterates in the order of insertion, and every use inserts anew: the first entry is the one unused for longest.
  const sessions = new Map<string, { transcript: Transcript; usedAt: number }>();

  function use(sessionKey: string, transcript: Transcript): void {
    const now = performance.now();
    sessions.delete(sessionKey);
    sessions.set(sessionKey, { transcript, usedAt: now });
    for (const [key, { usedAt }] of sessions) {
      if (sessions.size <= maxSessions && now - usedAt < idleMs) break;
      sessions.delete(key);
    }
  }

  return {
    async load(sessionKey) {
      const session = sessions.get(sessionKey);
      return session && performance.now() - session.usedAt < idleMs ? session.transcript : [];
    },
    async commit(sessionKey, { keep, messages }) {
      const { transcript = [] } = sessions.get(sessionKey) ?? {};
      // A session that was forgotten meanwhile begins anew; results of calls that are gone with it have no place there.
      const first = transcript.length < keep ? messages.findIndex(({ role }) => role !== 'tool') : 0;
      use(sessionKey, [...transcript.slice(0, keep), ...messages.slice(first)]);
    },
  };
}
