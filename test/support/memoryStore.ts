/** The store of the tests: all that the interface promises but durability, so plain that one sees it is right. */
import { sessionBusy, sessionLost } from '../../src/errors.ts';
import type { CompletionStore, NewCompletion } from '../../src/sessions/completions.ts';
import { fromCursor, toCursor } from '../../src/sessions/cursor.ts';
import { parseExactly, toExactJson } from '../../src/exactJson.ts';
import { createRetentionClock } from '../../src/sessions/retentionClock.ts';
import {
  agentIdOf,
  keptAnswerMs,
  leaseMs,
  maxPageBytes,
  maxWaiting,
  oldestTurns,
  type KeptAnswer,
  type Place,
  type RequestKey,
  type SessionStore,
  type SessionSummary,
  type StoreLimits,
  type Ticket,
  type TurnRecord,
  type TurnsWanted,
  type Turns,
  type TurnStatus,
} from '../../src/sessions/store.ts';
import type { StoredMessage } from '../../src/sessions/transcript.ts';
import { roomy } from './roomy.ts';

/** A turn as it is kept. Its messages are text, so that no reader and no writer can change them; null before they are reserved. */
interface Row {
  id: number;
  owner: symbol;
  until: number;
  status: TurnStatus;
  createdAt: number;
  endedAt: number | null;
  model: string | null;
  messages: string | null;
}

interface Session {
  /** Sessions are listed by it: two may be created in the same millisecond. */
  id: number;
  createdAt: number;
  updatedAt: number;
  rows: Row[];
}

interface ClaimRow {
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

/** Records of turns that did not end well, of each session. */
const maxUnfinished = 10;

/** @param memory what the store shares with others; its own by default */
export function createMemoryStore({
  limits = {},
  memory = createMemory(),
}: { limits?: Partial<StoreLimits>; memory?: Memory } = {}): SessionStore {
  const allLimits = { ...roomy, ...limits };
  const { maxTurns, maxBytes, idleMs, maxAnswers, maxAnswerBytes } = allLimits;
  const { sessions, claims } = memory;
  const owner = Symbol('store');

  const now = () => Date.now() + memory.passedMs;
  const clock = createRetentionClock(() => performance.now() + memory.passedMs);
  const turnTimes = () => {
    const rows = [...sessions.values()].flatMap((session) => session.rows).toSorted((a, b) => b.id - a.id);
    return (rows.length > 0 ? rows : memory.completions.toReversed()).map(({ createdAt }) => createdAt);
  };
  function retentionNow(): number {
    clock.look(now(), turnTimes);
    return clock.now();
  }
  const isLive = (held: { owner: symbol; until: number }) =>
    held.owner === owner || (held.until > now() && held.until <= now() + leaseMs);

  /** Ends what dead stores left behind in a session, and forgets what need not be kept of it. */
  function tidy(sessionKey: string): void {
    const session = sessions.get(sessionKey);
    if (!session) return;
    for (const row of session.rows) if (isOpen(row) && !isLive(row)) end(row, 'interrupted');
    session.rows = session.rows.filter((row) => isOpen(row) || row.messages !== null);
    const unfinished = session.rows.filter(isUnfinished);
    const tooMany = unfinished.slice(0, Math.max(0, unfinished.length - maxUnfinished));
    session.rows = session.rows.filter((row) => !tooMany.includes(row));
    if (session.rows.length === 0) remove(sessionKey);
  }

  function end(row: Row, status: 'completed' | 'failed' | 'interrupted'): void {
    row.status = status;
    row.endedAt = now();
  }

  function remove(sessionKey: string): boolean {
    for (const [id, claim] of claims) if (claim.sessionKey === sessionKey) claims.delete(id);
    return sessions.delete(sessionKey);
  }

  function placeOf({ rows }: Session, row: Row, known: number): Place {
    const before = rows.slice(0, rows.indexOf(row)).filter(isOpen);
    if (before.length > 0) return { isFirst: false, behindOurs: before.some((other) => other.owner === owner) };
    row.status = 'in_progress';
    const completed = rows.filter(isCompleted);
    return { isFirst: true, turns: (completed.at(-1)?.id ?? 0) === known ? undefined : toTurns(completed) };
  }

  /** @throws session_lost unless the ticket is ours and its turn still open */
  function find({ sessionKey, turn }: Ticket): { session: Session; row: Row } {
    tidy(sessionKey);
    const session = sessions.get(sessionKey);
    const row = session?.rows.find(({ id }) => id === turn);
    if (!session || !row || !isOpen(row) || row.owner !== owner) throw sessionLost(sessionKey);
    return { session, row };
  }

  /** @throws session_lost also when it is not the turn's turn */
  function findFirst(ticket: Ticket): { session: Session; row: Row } {
    const found = find(ticket);
    if (found.row.status !== 'in_progress') throw sessionLost(ticket.sessionKey);
    return found;
  }

  /** Forgets the oldest turns for the limits, but none whose tool calls the next one answers. @returns how many */
  function trim(session: Session): number {
    const completed = session.rows.filter(isCompleted);
    const fits = (cut: number) => {
      const rest = completed.slice(cut);
      return rest.length <= maxTurns && rest.reduce((sum, row) => sum + sizeOf(row), 0) <= maxBytes;
    };
    const cuts = [...completed.keys()].filter((cut) => cut === 0 || messagesOf(completed[cut])[0]?.role !== 'tool');
    const forgotten = completed.slice(0, cuts.find(fits) ?? cuts.at(-1));
    session.rows = session.rows.filter((row) => !forgotten.includes(row));
    return forgotten.length;
  }

  /** A claim that was given up in the meantime has no place for an answer. */
  function answer({ sessionKey, answer: text, ...key }: KeptAnswer): void {
    const claim = claims.get(idOf(key));
    if (claim?.owner === owner) Object.assign(claim, { sessionKey, answer: text });
  }

  function toSummary(key: string, { createdAt, updatedAt, rows }: Session): SessionSummary {
    const completed = rows.filter(isCompleted);
    const bytes = completed.reduce((sum, row) => sum + sizeOf(row), 0);
    return { key, agentId: agentIdOf(key), createdAt, updatedAt, turns: completed.length, bytes };
  }

  const completions = completionsIn(memory, allLimits, now, retentionNow);
  const tidyAll = () => [...sessions.keys()].forEach(tidy);
  tidyAll();
  retentionNow();

  return {
    async enter(sessionKey, known) {
      tidy(sessionKey);
      const session = sessions.get(sessionKey);
      const waiting = session?.rows.filter(({ status }) => status === 'queued') ?? [];
      if (waiting.length >= maxWaiting) throw sessionBusy(sessionKey, maxWaiting);
      const [id, createdAt] = [++memory.lastId, now()];
      const entered = session ?? { id, createdAt, updatedAt: createdAt, rows: [] };
      const ended = { endedAt: null, model: null, messages: null };
      const row: Row = { id, owner, until: createdAt + leaseMs, status: 'queued', createdAt, ...ended };
      entered.rows.push(row);
      sessions.set(sessionKey, entered);
      return { ticket: { sessionKey, turn: id }, ...placeOf(entered, row, known) };
    },

    async look(ticket, known) {
      const { session, row } = find(ticket);
      return placeOf(session, row, known);
    },

    async reserve(ticket, messages) {
      const { session, row } = findFirst(ticket);
      row.messages = toExactJson(messages);
      session.updatedAt = now();
    },

    async commit(ticket, { after, messages, model }, kept) {
      const { session, row } = findFirst(ticket);
      session.rows = session.rows.filter((other) => !isCompleted(other) || other.id <= after);
      Object.assign(row, { messages: toExactJson(messages), model });
      end(row, 'completed');
      session.updatedAt = now();
      if (kept) answer(kept);
      return { size: sizeOf(row), forgotten: trim(session) };
    },

    async leave({ sessionKey, turn }, status) {
      const session = sessions.get(sessionKey);
      const row = session?.rows.find(({ id }) => id === turn);
      if (!session || !row || !isOpen(row) || row.owner !== owner) return;
      end(row, status);
      if (row.messages !== null) session.updatedAt = now();
      tidy(sessionKey);
    },

    async claim(key, request) {
      const found = claims.get(idOf(key));
      if (found?.answer === null && found.inCase !== undefined && !isLive(found)) found.answer = found.inCase;
      const isThere =
        found && retentionNow() - found.createdAt < keptAnswerMs && (found.answer !== null || isLive(found));
      if (!isThere) {
        const createdAt = now();
        const until = createdAt + leaseMs;
        claims.set(idOf(key), { request, owner, until, createdAt, sessionKey: null, answer: null });
        return { kind: 'ours' };
      }
      if (found.request !== request) return { kind: 'other request' };
      return found.answer === null ? { kind: 'running' } : { kind: 'answered', answer: found.answer };
    },

    async keepAnswer(kept) {
      answer(kept);
    },

    async keepInCase(kept) {
      const claim = claims.get(idOf(kept));
      if (claim?.owner !== owner || claim.answer !== null) throw sessionLost(kept.sessionKey ?? kept.key);
      Object.assign(claim, { inCase: kept.answer, sessionKey: kept.sessionKey });
    },

    async unclaim(key) {
      const claim = claims.get(idOf(key));
      if (claim?.owner !== owner || claim.answer !== null) return;
      if (claim.inCase === undefined) claims.delete(idOf(key));
      else claim.answer = claim.inCase;
    },

    async keepText(key, text) {
      claims.set(idOf(key), { request: '', owner, until: 0, createdAt: now(), sessionKey: null, answer: text });
    },

    async findText(key) {
      const found = claims.get(idOf(key));
      return found && retentionNow() - found.createdAt < keptAnswerMs ? (found.answer ?? undefined) : undefined;
    },

    async list({ agentId, keyId, limit, cursor }) {
      const below = fromCursor(cursor);
      const all = [...sessions]
        .filter(([key, { id }]) => id < below && (agentId === undefined || agentIdOf(key) === agentId))
        .filter(([key]) => keyId === undefined || key.startsWith(`agent:${agentIdOf(key)}:key:${keyId}:`))
        .toSorted(([, a], [, b]) => b.id - a.id);
      const page = all.slice(0, limit);
      const last = page.at(-1)?.[1].id;
      return {
        sessions: page.map(([key, session]) => toSummary(key, session)),
        next: last === undefined || all.length === page.length ? null : toCursor(last),
      };
    },

    async read(sessionKey, wanted = oldestTurns) {
      const session = sessions.get(sessionKey);
      return session && { ...toSummary(sessionKey, session), ...toPage(session.rows, wanted) };
    },

    async sizes(sessionKey) {
      return (sessions.get(sessionKey)?.rows ?? [])
        .filter(isCompleted)
        .map((row) => ({ id: row.id, size: sizeOf(row) }));
    },

    async delete(sessionKey) {
      return remove(sessionKey);
    },

    async prune() {
      tidyAll();
      for (const [key, { updatedAt, rows }] of sessions) {
        if (retentionNow() - updatedAt >= idleMs && !rows.some(isOpen)) remove(key);
      }
      completions.forgetOld();
      for (const [id, { createdAt }] of claims) if (retentionNow() - createdAt >= keptAnswerMs) claims.delete(id);
      let [count, bytes] = [0, 0];
      for (const [id, { answer: text }] of [...claims].toReversed()) {
        if (text === null) continue;
        bytes += Buffer.byteLength(text);
        if (++count > maxAnswers || bytes > maxAnswerBytes) claims.delete(id);
      }
      return { doubtedMs: clock.doubtedMs() };
    },

    ...completions,

    async countTokens(day, added) {
      const weekBefore = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10);
      for (const known of memory.tokens.keys()) if (known < weekBefore) memory.tokens.delete(known);
      const ofDay = memory.tokens.get(day) ?? new Map<string, number>();
      memory.tokens.set(day, ofDay);
      for (const { keyId, tokens } of added) ofDay.set(keyId, (ofDay.get(keyId) ?? 0) + tokens);
      return [...ofDay].map(([keyId, tokens]) => ({ keyId, tokens }));
    },

    probe: async () => {},

    async close() {
      for (const [key, { rows }] of sessions) {
        for (const row of rows) if (isOpen(row) && row.owner === owner) end(row, 'interrupted');
        tidy(key);
      }
      for (const [id, claim] of claims) if (claim.owner === owner && claim.answer === null) claims.delete(id);
    },
  };
}

/** The completions that are stored. */
function completionsIn(
  memory: Memory,
  { maxCompletions, maxCompletionBytes, completionMs }: StoreLimits,
  now: () => number,
  retentionNow: () => number,
): CompletionStore & { forgetOld(): void } {
  const forgetOld = () => {
    memory.completions = memory.completions.filter(({ createdAt }) => retentionNow() - createdAt < completionMs);
  };
  const of = (owner: string) => {
    forgetOld();
    return memory.completions.filter((one) => one.owner === owner).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  };
  const find = (owner: string, id: string) => of(owner).find((one) => one.id === id);
  const bytesOf = (all: readonly NewCompletion[]) =>
    all.reduce((sum, { completion, messages }) => sum + Buffer.byteLength(completion) + Buffer.byteLength(messages), 0);
  const toStored = ({ id, metadata, completion }: NewCompletion) => ({ id, metadata: { ...metadata }, completion });
  return {
    forgetOld,
    async keepCompletion(kept) {
      memory.completions.push({ ...kept, metadata: { ...kept.metadata }, createdAt: now() });
      const rest = of(kept.owner);
      while (rest.length > 1 && (rest.length > maxCompletions || bytesOf(rest) > maxCompletionBytes)) {
        const oldest = rest.shift();
        memory.completions = memory.completions.filter((one) => one !== oldest);
      }
    },
    async listCompletions({ owner, model, metadata = {}, order, after, limit }) {
      const isAfter = (id: string) => after === undefined || (order === 'asc' ? id > after : id < after);
      const all = (order === 'asc' ? of(owner) : of(owner).toReversed())
        .filter((one) => isAfter(one.id) && (model === undefined || one.model === model))
        .filter((one) => Object.entries(metadata).every(([name, value]) => one.metadata[name] === value));
      let bytes = 0;
      const page = all.filter(({ completion }, at) => {
        bytes += Buffer.byteLength(completion);
        return at < limit && (at === 0 || bytes <= maxPageBytes);
      });
      return { completions: page.map(toStored), hasMore: page.length < all.length };
    },
    async readCompletion(owner, id) {
      const found = find(owner, id);
      return found && toStored(found);
    },
    readCompletionMessages: async (owner, id) => find(owner, id)?.messages,
    async updateCompletion(owner, id, metadata) {
      const found = find(owner, id);
      if (found) found.metadata = { ...metadata };
      return found && toStored(found);
    },
    async deleteCompletion(owner, id) {
      const found = find(owner, id);
      memory.completions = memory.completions.filter((one) => one !== found);
      return found !== undefined;
    },
  };
}

const isOpen = ({ status }: Row): boolean => status === 'queued' || status === 'in_progress';
const isCompleted = ({ status }: Row): boolean => status === 'completed';
const isUnfinished = ({ status }: Row): boolean => status === 'failed' || status === 'interrupted';

const messagesOf = (row: Row | undefined): StoredMessage[] => parseExactly(row?.messages ?? '[]') as StoredMessage[];
const sizeOf = ({ messages }: Row): number => Buffer.byteLength(messages ?? '[]');

const toTurns = (rows: readonly Row[]): Turns =>
  rows.map((row) => ({ id: row.id, messages: messagesOf(row), size: sizeOf(row) }));

/** The rows that are wanted, as many as have room together. */
function toPage(rows: readonly Row[], { order, after, limit }: TurnsWanted) {
  const wanted = (order === 'asc' ? rows : rows.toReversed()).filter(
    ({ id }) => after === undefined || (order === 'asc' ? id > after : id < after),
  );
  const page: Row[] = [];
  let bytes = 0;
  for (const row of wanted) {
    bytes += row.messages === null ? 0 : sizeOf(row);
    if (page.length === limit || (page.length > 0 && bytes > maxPageBytes)) break;
    page.push(row);
  }
  return { records: page.map(toRecord), hasMore: page.length < wanted.length };
}

const toRecord = (row: Row): TurnRecord => {
  const { id, status, createdAt, endedAt, model } = row;
  return { id, status, createdAt, endedAt, model, messages: messagesOf(row) };
};

const idOf = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);
