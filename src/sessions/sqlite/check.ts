import { leaseMs } from '../store.ts';
import { isGone } from '../owner.ts';
import type { Sql } from './database.ts';

/** Problems that are told; a broken file has more than anyone reads. */
const maxProblems = 100;

/** Looks for what must not be in a file of the current schema version. Only reads, and sees one state of the file. @param owner one of this process @returns lines for the operator */
export function findProblems(sql: Sql, owner: string): string[] {
  const problems: string[] = [];
  sql.run('BEGIN');
  try {
    for (const problem of allProblems(sql, owner)) {
      if (problems.push(problem) === maxProblems) break;
    }
  } finally {
    if (sql.isInTransaction) sql.run('COMMIT');
  }
  return problems;
}

function* allProblems(sql: Sql, ours: string): Iterable<string> {
  for (const { integrity_check: line } of sql.each<{ integrity_check: string }>('PRAGMA integrity_check')) {
    if (line !== 'ok') yield `the file is damaged: ${line}`;
  }
  for (const { table, rowid } of sql.each<{ table: string; rowid: number }>('PRAGMA foreign_key_check')) {
    yield `the row ${rowid} of ${table} belongs to a session that is not there`;
  }
  yield* wrongSessions(sql);
  yield* wrongTurns(sql);
  yield* wrongLanes(sql, ours);
  yield* wrongAnswers(sql);
  yield* wrongCompletions(sql);
}

function* wrongSessions(sql: Sql): Iterable<string> {
  for (const { key, turns, bytes, settings, ...real } of sql.each<
    Record<'turns' | 'bytes' | 'all' | 'realTurns' | 'realBytes', number> & { key: string; settings: string | null }
  >(
    `SELECT key, sessions.turns, bytes, settings, count(turns.id) AS "all",
       count(*) FILTER (WHERE status = 'completed') AS realTurns,
       coalesce(sum(size) FILTER (WHERE status = 'completed'), 0) AS realBytes
     FROM sessions LEFT JOIN turns ON session = sessions.id GROUP BY sessions.id`,
  )) {
    if (real.all === 0 && settings === null) yield `the session ${key} has no turn`;
    if (settings !== null && parsed(settings) === undefined) yield `the settings of the session ${key} are no JSON`;
    if (turns !== real.realTurns || bytes !== real.realBytes) {
      yield `the session ${key} is said to have ${turns} turns of ${bytes} bytes, and has ${real.realTurns} of ${real.realBytes}`;
    }
  }
}

function* wrongTurns(sql: Sql): Iterable<string> {
  for (const { id, key, status, size, messages } of sql.each<{
    id: number;
    key: string;
    status: string;
    size: number;
    messages: string | null;
  }>('SELECT turns.id, key, status, size, messages FROM turns JOIN sessions ON sessions.id = session')) {
    const turn = `the turn ${id} of the session ${key}`;
    if (messages === null) {
      if (!['queued', 'in_progress'].includes(status)) yield `${turn} is ${status} and has no messages`;
    } else {
      if (!Array.isArray(parsed(messages))) yield `${turn} has messages that are no JSON list`;
      const bytes = Buffer.byteLength(messages);
      if (bytes !== size) yield `${turn} is said to take ${size} bytes, and takes ${bytes}`;
    }
  }
}

function* wrongLanes(sql: Sql, ours: string): Iterable<string> {
  for (const { key, running } of sql.each<{ key: string; running: number }>(
    `SELECT key, count(*) AS running FROM turns JOIN sessions ON sessions.id = session
     WHERE status = 'in_progress' GROUP BY session HAVING running > 1`,
  )) {
    yield `the session ${key} has ${running} turns in progress at once`;
  }
  const now = Date.now();
  for (const { id, key, owner, until } of sql.each<{ id: number; key: string; owner: string; until: number }>(
    'SELECT turns.id, key, owner, until FROM turns JOIN sessions ON sessions.id = session WHERE owner IS NOT NULL',
  )) {
    const isDead = until <= now || until > now + leaseMs || isGone(owner, ours);
    if (isDead)
      yield `the turn ${id} of the session ${key} is unfinished, and its process is dead; the next start ends it`;
  }
}

function* wrongAnswers(sql: Sql): Iterable<string> {
  for (const { id, answer } of sql.each<{ id: number; answer: string }>(
    'SELECT id, answer FROM claims WHERE owner IS NULL',
  )) {
    if (parsed(answer) === undefined) yield `the kept answer ${id} is no JSON`;
  }
}

function* wrongCompletions(sql: Sql): Iterable<string> {
  for (const { id, size, ...texts } of sql.each<
    Record<'id' | 'metadata' | 'completion' | 'messages', string> & { size: number }
  >('SELECT id, size, metadata, completion, messages FROM completions')) {
    if (Object.values(texts).some((text) => parsed(text) === undefined)) yield `the stored completion ${id} is no JSON`;
    const bytes = Buffer.byteLength(texts.completion) + Buffer.byteLength(texts.messages);
    if (bytes !== size) yield `the stored completion ${id} is said to take ${size} bytes, and takes ${bytes}`;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
