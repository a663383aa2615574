/** Sessions as a whole: what was set for them, the list, what is read of one, its end. */
import { changed, type SettingsStore } from '../../../src/sessions/settings.ts';
import { fromCursor, toCursor } from '../../../src/sessions/cursor.ts';
import {
  agentIdOf,
  maxPageBytes,
  maxPeekBytes,
  oldestTurns,
  peekPiece,
  type SessionStore,
  type SessionSummary,
  type TurnRecord,
  type TurnsWanted,
} from '../../../src/sessions/store.ts';
import { isCompleted, messagesOf, sizeOf, type Context, type Row, type Session } from './state.ts';

export const sessionsIn = (
  context: Context,
): Pick<SessionStore, 'list' | 'read' | 'peek' | 'sizes' | 'delete'> & SettingsStore => {
  const { sessions } = context.memory;
  return {
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

    async peek(sessionKey, which) {
      const completed = (sessions.get(sessionKey)?.rows ?? []).filter(isCompleted);
      const row = completed.at(which === 'oldest' ? 0 : -1);
      if (!row) return undefined;
      const text = row.messages ?? '';
      return sizeOf(row) > maxPeekBytes
        ? { head: text.slice(0, peekPiece), tail: text.slice(-peekPiece) }
        : { head: text, tail: null };
    },

    async sizes(sessionKey) {
      return (sessions.get(sessionKey)?.rows ?? [])
        .filter(isCompleted)
        .map((row) => ({ id: row.id, size: sizeOf(row) }));
    },

    delete: async (sessionKey) => removeSession(context, sessionKey),

    settings: async (sessionKey) => ({ ...sessions.get(sessionKey)?.settings }),

    async patch(sessionKey, change) {
      const session = sessions.get(sessionKey) ?? newSession(context, ++context.memory.lastId);
      session.settings = changed(session.settings, change) ?? {};
      session.updatedAt = context.now();
      if (session.rows.length > 0 || Object.keys(session.settings).length > 0) sessions.set(sessionKey, session);
      else sessions.delete(sessionKey);
      return { settings: { ...session.settings }, updatedAt: session.updatedAt };
    },

    async reset(sessionKey) {
      const { settings } = sessions.get(sessionKey) ?? { settings: {} };
      const wasThere = removeSession(context, sessionKey);
      const isSet = Object.keys(settings).length > 0;
      if (isSet) sessions.set(sessionKey, { ...newSession(context, ++context.memory.lastId), settings });
      return wasThere;
    },
  };
};

export function newSession({ now }: Context, id: number): Session {
  const createdAt = now();
  return { id, createdAt, updatedAt: createdAt, rows: [], settings: {} };
}

/** @returns whether it was there */
export function removeSession({ memory }: Context, sessionKey: string): boolean {
  const { sessions, claims } = memory;
  for (const [id, claim] of claims) if (claim.sessionKey === sessionKey) claims.delete(id);
  return sessions.delete(sessionKey);
}

function toSummary(key: string, { createdAt, updatedAt, rows, settings }: Session): SessionSummary {
  const completed = rows.filter(isCompleted);
  const bytes = completed.reduce((sum, row) => sum + sizeOf(row), 0);
  return {
    key,
    agentId: agentIdOf(key),
    createdAt,
    updatedAt,
    turns: completed.length,
    bytes,
    settings: { ...settings },
  };
}

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
