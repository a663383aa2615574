/** What a store of the tests works on, and what all of its operations need. */
import { parseExactly } from '../../../src/exactJson.ts';
import type { NewCompletion } from '../../../src/sessions/completions.ts';
import { createRetentionClock, type RetentionClock } from '../../../src/sessions/retentionClock.ts';
import { leaseMs, type RequestKey, type StoreLimits, type TurnStatus } from '../../../src/sessions/store.ts';
import type { SessionSettings } from '../../../src/sessions/settings.ts';
import type { StoredMessage } from '../../../src/sessions/transcript.ts';

/** A turn as it is kept. Its messages are text, so that no reader and no writer can change them; null before they are reserved. */
export interface Row {
  id: number;
  owner: symbol;
  until: number;
  status: TurnStatus;
  createdAt: number;
  endedAt: number | null;
  model: string | null;
  messages: string | null;
}

export interface Session {
  /** Sessions are listed by it: two may be created in the same millisecond. */
  id: number;
  createdAt: number;
  updatedAt: number;
  rows: Row[];
  settings: SessionSettings;
}

export interface ClaimRow {
  request: string;
  owner: symbol;
  until: number;
  createdAt: number;
  sessionKey: string | null;
  /** Null as long as the request runs. */
  answer: string | null;
  /** What stands for it when it ends without an answer. */
  inCase?: string;
}

/** What several stores share as several processes share a database. */
export interface Memory {
  sessions: Map<string, Session>;
  claims: Map<string, ClaimRow>;
  /** By day and key. */
  tokens: Map<string, Map<string, number>>;
  /** In the order of their creation. */
  completions: (NewCompletion & { createdAt: number })[];
  lastId: number;
  /** Milliseconds that passed besides those of the clock; `age` of the conformance suite adds to it. */
  passedMs: number;
}

export const createMemory = (): Memory => ({
  sessions: new Map(),
  claims: new Map(),
  tokens: new Map(),
  completions: [],
  lastId: 0,
  passedMs: 0,
});

/** One store on a memory. */
export interface Context {
  memory: Memory;
  limits: StoreLimits;
  owner: symbol;
  now: () => number;
  clock: RetentionClock;
}

export const createContext = (memory: Memory, limits: StoreLimits): Context => ({
  memory,
  limits,
  owner: Symbol('store'),
  now: () => Date.now() + memory.passedMs,
  clock: createRetentionClock(() => performance.now() + memory.passedMs),
});

/** The time by which things are forgotten. */
export function retentionNow({ memory, now, clock }: Context): number {
  const rows = [...memory.sessions.values()].flatMap((session) => session.rows).toSorted((a, b) => b.id - a.id);
  const all = rows.length > 0 ? rows : memory.completions.toReversed();
  clock.look(now(), () => all.map(({ createdAt }) => createdAt));
  return clock.now();
}

/** Whether the lease of somebody on a turn or a claim still counts. */
export const isLive = ({ owner, now }: Context, held: { owner: symbol; until: number }): boolean =>
  held.owner === owner || (held.until > now() && held.until <= now() + leaseMs);

export const isOpen = ({ status }: Row): boolean => status === 'queued' || status === 'in_progress';
export const isCompleted = ({ status }: Row): boolean => status === 'completed';
export const isUnfinished = ({ status }: Row): boolean => status === 'failed' || status === 'interrupted';

export const messagesOf = (row: Row | undefined): StoredMessage[] =>
  parseExactly(row?.messages ?? '[]') as StoredMessage[];
export const sizeOf = ({ messages }: Row): number => Buffer.byteLength(messages ?? '[]');

export const idOf = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);
