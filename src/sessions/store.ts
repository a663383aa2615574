import type { Transcript } from './transcript.ts';

/** What one finished turn changes in a transcript. */
export interface Turn {
  /** How many of the stored messages stay; those after it are forgotten. */
  keep: number;
  /** New messages, the answer last. */
  messages: Transcript;
}

/**
 * Where transcripts are kept.
 *
 * - `load` gives the transcript of a session key, empty when there is none. It never changes under its reader.
 * - `commit` makes a turn part of the transcript, whole or not at all; when it has returned, later loads see it.
 * - Callers keep one writer per session key (`lanes.ts`).
 */
export interface SessionStore {
  load(sessionKey: string): Promise<Transcript>;
  commit(sessionKey: string, turn: Turn): Promise<void>;
}
