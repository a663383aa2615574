import type { SessionStore } from './store.ts';
import type { StoredMessage, Transcript } from './transcript.ts';

export interface MemoryStoreLimits {
  /** Sessions that are kept; the one unused for longest goes first. */
  maxSessions: number;
  /** Characters of JSON that all of them have together; the same one goes first. */
  maxSize: number;
  /** Milliseconds after its last turn at which a session is forgotten. */
  idleMs: number;
}

/** Keeps transcripts for the life of the process. */
export function createMemoryStore({ maxSessions, maxSize, idleMs }: MemoryStoreLimits): SessionStore {
  // A Map iterates in the order of insertion, and every use inserts anew: the first entry is the one unused for longest.
  const sessions = new Map<string, { transcript: Transcript; usedAt: number }>();
  const sizes = new WeakMap<StoredMessage, number>();
  let size = 0;

  function sizeOf(message: StoredMessage): number {
    const known = sizes.get(message) ?? JSON.stringify(message).length;
    sizes.set(message, known);
    return known;
  }

  function forget(sessionKey: string): void {
    for (const message of sessions.get(sessionKey)?.transcript ?? []) size -= sizeOf(message);
    sessions.delete(sessionKey);
  }

  function use(sessionKey: string, transcript: Transcript): void {
    const now = performance.now();
    forget(sessionKey);
    sessions.set(sessionKey, { transcript, usedAt: now });
    for (const message of transcript) size += sizeOf(message);
    for (const [key, { usedAt }] of sessions) {
      if (sessions.size <= maxSessions && size <= maxSize && now - usedAt < idleMs) break;
      forget(key);
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
