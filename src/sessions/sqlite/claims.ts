/** Request keys: who runs a request, and the answers that are kept for those who ask again. */
import { boundAnswersEvery, keptAnswerMs, leaseMs, type Claim, type KeptAnswer, type RequestKey } from '../store.ts';
import { isClaimLive, retentionNow, type Context } from './context.ts';

interface ClaimRow extends RequestKey {
  request: string;
  /** Null when it was answered. */
  owner: string | null;
  until: number;
  created_at: number;
  answer: string;
  in_case: string | null;
}

export function claim(context: Context, { scope, key, request }: RequestKey & { request: string }): Claim {
  const { sql, owner } = context;
  const now = Date.now();
  const look = () =>
    sql.all<ClaimRow>(
      'SELECT scope, key, request, owner, until, created_at, answer, in_case FROM claims WHERE scope = ? AND key = ?',
      scope,
      key,
    )[0];
  let found = look();
  if (found?.in_case != null && !isValid(context, found, now)) {
    standIn(context, found);
    found = look();
  }
  if (found && isValid(context, found, now)) {
    if (found.request !== request) return { kind: 'other request' };
    return found.owner === null ? { kind: 'answered', answer: found.answer } : { kind: 'running' };
  }
  sql.run('DELETE FROM claims WHERE scope = ? AND key = ?', scope, key);
  sql.run(
    'INSERT INTO claims (scope, key, request, owner, until, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    scope,
    key,
    request,
    owner,
    now + leaseMs,
    now,
  );
  return { kind: 'ours' };
}

/** Ends a claim of ours with its answer. One that was taken over meanwhile is another's to answer. */
export function keepAnswer(context: Context, { scope, key, sessionKey, answer }: KeptAnswer): void {
  const { sql, owner } = context;
  const [kept] = sql.all<{ id: number }>(
    `UPDATE claims SET owner = NULL, until = NULL, session_key = ?, answer = ?, in_case = NULL WHERE scope = ? AND key = ? AND owner = ?
     RETURNING id`,
    sessionKey,
    answer,
    scope,
    key,
    owner,
  );
  if (kept && kept.id % boundAnswersEvery === 0) boundAnswers(context);
}

export function keepInCase({ sql, owner }: Context, { scope, key, sessionKey, answer }: KeptAnswer): boolean {
  const { changes } = sql.run(
    'UPDATE claims SET in_case = ?, session_key = ? WHERE scope = ? AND key = ? AND owner = ?',
    answer,
    sessionKey,
    scope,
    key,
    owner,
  );
  return changes > 0;
}

/** Makes what was kept in case the answer of an owner's claim, when there is something. */
function standIn({ sql }: Context, { scope, key, owner }: RequestKey & { owner: string | null }): void {
  sql.run(
    `UPDATE claims SET owner = NULL, until = NULL, answer = in_case, in_case = NULL
     WHERE scope = ? AND key = ? AND owner = ? AND in_case IS NOT NULL`,
    scope,
    key,
    owner,
  );
}

export function keepText(context: Context, { scope, key, text }: RequestKey & { text: string }): void {
  const [kept] = context.sql.all<{ id: number }>(
    `INSERT INTO claims (scope, key, request, created_at, answer) VALUES (?, ?, '', ?, ?)
     ON CONFLICT (scope, key) DO UPDATE SET answer = excluded.answer, created_at = excluded.created_at RETURNING id`,
    scope,
    key,
    Date.now(),
    text,
  );
  if (kept && kept.id % boundAnswersEvery === 0) boundAnswers(context);
}

export function findText(context: Context, { scope, key }: RequestKey): string | undefined {
  const [found] = context.sql.all<{ answer: string; created_at: number }>(
    'SELECT answer, created_at FROM claims WHERE scope = ? AND key = ? AND owner IS NULL',
    scope,
    key,
  );
  return found && retentionNow(context) < found.created_at + keptAnswerMs ? found.answer : undefined;
}

/** Deletes the oldest answers that are beyond the limits. */
function boundAnswers({ sql, limits }: Context): void {
  sql.run(
    `DELETE FROM claims WHERE id IN (
       SELECT id FROM (
         SELECT id, row_number() OVER newest AS place, sum(octet_length(answer)) OVER newest AS bytes FROM claims WHERE owner IS NULL
         WINDOW newest AS (ORDER BY id DESC ROWS UNBOUNDED PRECEDING)
       ) WHERE place > ? OR bytes > ?
     )`,
    limits.maxAnswers,
    limits.maxAnswerBytes,
  );
}

export function unclaim(context: Context, { scope, key }: RequestKey): void {
  const { sql, owner } = context;
  standIn(context, { scope, key, owner });
  sql.run('DELETE FROM claims WHERE scope = ? AND key = ? AND owner = ?', scope, key, owner);
}

function isValid(context: Context, { owner, ...found }: ClaimRow, now: number): boolean {
  if (owner === null) return retentionNow(context) < found.created_at + keptAnswerMs;
  return isClaimLive(context, { owner, ...found }, now);
}

/** Deletes some answers that are too old, those that are too many, and the claims of dead processes. @returns whether there may be more */
export function pruneClaims(context: Context, atMost: number): boolean {
  const { sql } = context;
  const now = Date.now();
  const unanswered = sql.all<{ id: number; owner: string; until: number } & RequestKey>(
    'SELECT id, owner, until, scope, key FROM claims WHERE owner IS NOT NULL',
  );
  for (const one of unanswered) {
    if (isClaimLive(context, one, now)) continue;
    standIn(context, one);
    sql.run('DELETE FROM claims WHERE id = ? AND owner IS NOT NULL', one.id);
  }
  boundAnswers(context);
  const { changes } = sql.run(
    'DELETE FROM claims WHERE id IN (SELECT id FROM claims WHERE created_at <= ? AND owner IS NULL LIMIT ?)',
    retentionNow(context) - keptAnswerMs,
    atMost,
  );
  return changes === atMost;
}
