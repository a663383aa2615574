import type { CompletionLimits, CompletionStore } from './completions.ts';
import type { SessionSettings, SettingsStore } from './settings.ts';
import type { StoredMessage } from './transcript.ts';

/** A turn that is part of a transcript: what the client said, and the answer. */
export interface Turn {
  /** Its number, which grows from turn to turn and is never used again; it is also the fencing token of the lane. */
  id: number;
  messages: readonly StoredMessage[];
  /** Bytes that its messages take as JSON. */
  size: number;
}

/** The turns of a session that count, oldest first. */
export type Turns = readonly Turn[];

/** A run's place in the lane of its session: a turn that is not finished. */
export interface Ticket {
  sessionKey: string;
  /** The id that the turn will have in the transcript. */
  turn: number;
}

/** What a run learns of its place. */
export type Place =
  /** It is first: the lane is its own until `commit` or `leave`. `turns` is undefined when they are those of `known`. */
  | { isFirst: true; turns: Turns | undefined }
  /** Another is before it; `behindOurs` when that is a run of this very process, whose end it will hear of. */
  | { isFirst: false; behindOurs: boolean };

/** What a finished turn changes in its transcript. */
export interface Outcome {
  /** The last completed turn that stays before this one, 0 for none: those after it were edited away. */
  after: number;
  /** What the turn says, the answer last. */
  messages: readonly StoredMessage[];
  /** `<provider>/<model>` that answered. */
  model: string;
}

export interface Committed {
  /** Bytes that the turn's messages take as JSON. */
  size: number;
  /** How many of the oldest turns were forgotten for the limits. */
  forgotten: number;
}

/** Who may ask for a stored answer again: a key of one credential. */
export interface RequestKey {
  /** Stands for the credential; equal only for equal ones. */
  scope: string;
  /** `Idempotency-Key`, 1 to 255 characters. */
  key: string;
}

/** Stands for a request key; equal only for equal keys. */
export const claimId = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);

/** An answer as it can be given again: JSON text, of which the store knows nothing. */
export interface KeptAnswer extends RequestKey {
  /** The session that it belongs to, with which it is deleted; null for a stateless one. */
  sessionKey: string | null;
  answer: string;
}

/** What a claim of a request key finds. */
export type Claim =
  /** Nobody had it: the caller runs the request, and ends the claim with `commit`, `keepAnswer` or `unclaim`. */
  | { kind: 'ours' }
  /** Another run of the same request is going on. */
  | { kind: 'running' }
  /** The request was answered. */
  | { kind: 'answered'; answer: string }
  /** The key belongs to another request. */
  | { kind: 'other request' };

export interface SessionSummary {
  key: string;
  agentId: string;
  /** Unix time in milliseconds. */
  createdAt: number;
  /** Unix time in milliseconds of the last change. */
  updatedAt: number;
  /** Completed turns. */
  turns: number;
  /** What they take, in bytes of JSON. */
  bytes: number;
  settings: SessionSettings;
}

export type TurnStatus = 'queued' | 'in_progress' | 'completed' | 'failed' | 'interrupted';

/** A turn as people look at it, whatever became of it. */
export interface TurnRecord {
  id: number;
  status: TurnStatus;
  /** Unix time in milliseconds. */
  createdAt: number;
  /** Unix time in milliseconds; null as long as it runs. */
  endedAt: number | null;
  model: string | null;
  messages: readonly StoredMessage[];
}

/** A session with some of its turns, those that were asked for. */
export type SessionRecord = SessionSummary & {
  records: readonly TurnRecord[];
  /** Whether there are more in the order that was asked for. */
  hasMore: boolean;
};

/** Which turns of a session are read. */
export interface TurnsWanted {
  /** The oldest first, or the newest. */
  order: 'asc' | 'desc';
  /** Only those that come after the turn of this id in that order; it need not be there any more. Undefined to begin. */
  after?: number | undefined;
  /** The most turns; 0 for the session alone. */
  limit: number;
}

/** The most turns of one reading. */
export const maxPageTurns = 1000;

/** Bytes of JSON that the turns of one reading have together; a turn that has more by itself is read alone. So nobody ever holds a long session as a whole. */
export const maxPageBytes = 1_048_576;

export const oldestTurns: TurnsWanted = { order: 'asc', limit: maxPageTurns };

/** A completed turn's messages as JSON, as far as somebody needs who looks at a session from outside. */
export interface TurnPeek {
  /** All of it when it takes at most `maxPeekBytes`, else its first characters. */
  head: string;
  /** Its last characters when `head` is not all of it. */
  tail: string | null;
}

/** Bytes of JSON that a turn may take to be looked at as a whole. */
export const maxPeekBytes = 65_536;

/** Characters of each of the two pieces of a longer one. */
export const peekPiece = maxPeekBytes / 2;

/** A completed turn without what was said. */
export type TurnSize = Pick<Turn, 'id' | 'size'>;

/** Tokens that a key used. */
export interface TokensOfKey {
  keyId: string;
  tokens: number;
}

export interface SessionPage {
  sessions: SessionSummary[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
}

/** How much is kept. */
export interface StoreLimits extends CompletionLimits {
  /** Completed turns of one session; the oldest go first. */
  maxTurns: number;
  /** Bytes of JSON of one session's completed turns; the oldest go first. */
  maxBytes: number;
  /** Milliseconds after its last change at which a session is forgotten, at the next `prune` or earlier. */
  idleMs: number;
  /** Answers that are kept for those who ask again, and bytes of their text; the oldest go first. Looked at in `prune`, and whenever `boundAnswersEvery` came. */
  maxAnswers: number;
  maxAnswerBytes: number;
}

/** Kept answers after which a store forgets those that are too many. */
export const boundAnswersEvery = 256;

/** Runs that may wait in one lane. */
export const maxWaiting = 8;

/** Milliseconds after which the lane of a process that shows no sign of life is given to the next; every store renews far more often. */
export const leaseMs = 15_000;

/** Milliseconds for which an answer is kept for its request key. */
export const keptAnswerMs = 24 * 3_600_000;

/**
 * Where sessions and completions are kept, for one process or for many on the same database.
 *
 * - **The lane.** `enter` takes the last place in the lane of a session, in the order of the calls, over all processes. Only the first may `reserve` and
 *   `commit`. The lane of a process that died is given on; of one that was silent for `leaseMs` too, and whatever that one says of its turn later is
 *   refused with `session_lost`.
 * - **Whole turns.** A turn becomes part of the transcript with `commit` alone, whole or not at all; when it has returned, the turn survives a crash of
 *   the process and of the machine. Reserved turns of dead processes are `interrupted`; like failed ones they are shown in records, the newest ten of a
 *   session, and never in `Turns`.
 * - **Time.** The event loop is never blocked. Nothing waits longer than two seconds for a lock of the database, a commit ten, and everything ten for a
 *   database that is slow but goes on: then it is `storage_busy`. Without room it is `storage_full`, without the database `storage_unavailable`; nothing has changed then.
 * - **Data.** Keys and messages come back as they were given, whatever their characters. What a reader got never changes.
 */
export interface SessionStore extends CompletionStore, SettingsStore {
  /**
   * Takes a place in the lane.
   * @param known the id of the last turn that the caller remembers of this session, 0 for none: the turns are only given when they are others
   * @throws session_busy when `maxWaiting` wait already
   */
  enter(sessionKey: string, known: number): Promise<Place & { ticket: Ticket }>;
  /** Looks whether the place is the first by now. @throws session_lost when it is none any more */
  look(ticket: Ticket, known: number): Promise<Place>;
  /** Writes down what the turn was asked, before a model is: that there is room, and what was interrupted if it never ends. @throws session_lost */
  reserve(ticket: Ticket, messages: readonly StoredMessage[]): Promise<void>;
  /**
   * Makes the turn part of the transcript, and keeps the answer for its request key, both or neither; then gives the lane on.
   * @throws session_lost
   */
  commit(ticket: Ticket, outcome: Outcome, kept?: KeptAnswer): Promise<Committed>;
  /** Gives the place up without a turn; a reserved one is recorded with that status. Never throws: what could not be written the lease will end. */
  leave(ticket: Ticket, status: 'failed' | 'interrupted'): Promise<void>;

  /** @param request a digest of all that the request says */
  claim(key: RequestKey, request: string): Promise<Claim>;
  /** Keeps the answer of a stateless request. */
  keepAnswer(kept: KeptAnswer): Promise<void>;
  /**
   * Keeps what stands for a claimed request if nothing better comes: when the claim is given up, or its process dies. The request is then not run again.
   * @throws session_lost when the claim is another's by now
   */
  keepInCase(kept: KeptAnswer): Promise<void>;
  /** Ends a claim without an answer: the next one runs the request again, unless something was kept in case. Never throws. */
  unclaim(key: RequestKey): Promise<void>;
  /** Keeps a text for `keptAnswerMs`, within the limits of kept answers. */
  keepText(key: RequestKey, text: string): Promise<void>;
  /** @returns undefined when there is none, or none any more */
  findText(key: RequestKey): Promise<string | undefined>;

  /** Newest first by creation. @param filter `keyId` of the key whose sessions are wanted, `agent:<agentId>:key:<keyId>:<rest>` @param cursor `next` of the page before @throws invalid_request for a cursor that is none */
  list(filter: { agentId?: string; keyId?: string; limit: number; cursor?: string }): Promise<SessionPage>;
  /** @param wanted which turns; the oldest by default */
  read(sessionKey: string, wanted?: TurnsWanted): Promise<SessionRecord | undefined>;
  /** The oldest or the newest turn that counts, and never more of it than `maxPeekBytes` characters; undefined when there is none. */
  peek(sessionKey: string, which: 'oldest' | 'newest'): Promise<TurnPeek | undefined>;
  /** The turns that count, oldest first, without what was said; none of a session that is not there. */
  sizes(sessionKey: string): Promise<readonly TurnSize[]>;
  /** Deletes a session with its answers; a run that is going on in it ends with session_lost. @returns whether there was one */
  delete(sessionKey: string): Promise<boolean>;

  /**
   * Forgets what is idle or too old, by `createRetentionClock`. Called in the background.
   * @returns the milliseconds by which the wall clock is ahead of what is believed of it
   */
  prune(): Promise<{ doubtedMs: number }>;
  /**
   * Adds tokens to what keys have used in a day (`2026-11-30`), and forgets those of a week before it: a clock that is ahead, or was, takes nothing away.
   * @returns what every key has used in it by then
   */
  countTokens(day: string, added: readonly TokensOfKey[]): Promise<TokensOfKey[]>;

  /** Tries whether something can be kept now. @throws storage_busy, storage_full, storage_damaged, storage_unavailable */
  probe(): Promise<void>;
  /** Uses another address of the same database from now on, after a change of the configuration. @throws what is wrong with it, for the operator */
  useAddress?(address: { url: string; maxConnections?: number | undefined }): Promise<void>;
  /** Ends the store; places that are still held are given up. */
  close(): Promise<void>;
}

/** How the line of a look at stored sessions begins that finds none: no gateway has kept any. */
export const noSessionsYet = 'no sessions yet: ';

/** The agent of a session key, `agent:<agentId>:<name>`. */
export const agentIdOf = (sessionKey: string): string => sessionKey.split(':', 2)[1] ?? '';
