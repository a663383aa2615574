/** What is done for all sessions from time to time, each time a part that takes a few milliseconds. */
import { leaseMs } from '../store.ts';
import { pruneClaims } from './claims.ts';
import { pruneCompletions } from './completions.ts';
import { isTicketLive, retentionNow, type Context } from './context.ts';
import { endTurn, selectUnfinished, type Unfinished } from './lane.ts';
import { dropIfEmpty, forget } from './sessions.ts';

/** Shows that this store lives, and ends the turns of those that do not. */
export function renew(context: Context): void {
  const { sql, owner, held } = context;
  const until = Date.now() + leaseMs;
  if (held.tickets.size > 0) {
    sql.run(
      'UPDATE turns SET until = ? WHERE owner = ? AND id IN (SELECT value FROM json_each(?))',
      until,
      owner,
      JSON.stringify([...held.tickets.keys()]),
    );
  }
  if (held.claims.size > 0) {
    sql.run(
      `UPDATE claims SET until = ? WHERE owner = ?
         AND (scope, key) IN (SELECT value ->> 'scope', value ->> 'key' FROM json_each(?))`,
      until,
      owner,
      JSON.stringify([...held.claims.values()]),
    );
  }
  sweep(context);
}

/** Ends the turns of dead processes, and ours that could not be ended when they were. */
export function sweep(context: Context): void {
  const now = Date.now();
  // Often enough that a jump is seen soon after it.
  retentionNow(context);
  // Without being told, SQLite would read all turns, only to have these in order.
  const byIndex = `${selectUnfinished} INDEXED BY turns_unfinished WHERE owner IS NOT NULL ORDER BY id`;
  for (const turn of context.sql.all<Unfinished>(byIndex)) {
    if (isTicketLive(context, turn, now)) continue;
    endTurn(context, turn, 'interrupted', now);
    dropIfEmpty(context, turn.session);
  }
}

/** Ends all that this store holds. */
export function giveAllUp(context: Context): void {
  const { sql, owner, held } = context;
  held.tickets.clear();
  held.claims.clear();
  sweep(context);
  sql.run('DELETE FROM claims WHERE owner = ?', owner);
}

/** Sessions, their bytes, and answers or completions that one call of `prune` deletes. */
const [pruneSessions, pruneBytes, pruneAnswers] = [20, 4 * 1_048_576, 50];

/** @returns whether there is more to do, and the milliseconds by which the clock is ahead of what is believed of it */
export function prune(context: Context): { isMore: boolean; doubtedMs: number } {
  const { sql, limits } = context;
  sweep(context);
  const idle = sql.all<{ id: number; bytes: number }>(
    `SELECT id, bytes FROM sessions
     WHERE updated_at <= ? AND NOT EXISTS (SELECT 1 FROM turns WHERE session = sessions.id AND owner IS NOT NULL) LIMIT ?`,
    retentionNow(context) - limits.idleMs,
    pruneSessions,
  );
  let bytes = 0;
  for (const session of idle) {
    if (bytes > pruneBytes) break;
    bytes += session.bytes;
    forget(context, session.id);
  }
  const moreAnswers = pruneClaims(context, pruneAnswers);
  const moreCompletions = pruneCompletions(context, pruneAnswers);
  const isMore = idle.length === pruneSessions || bytes > pruneBytes || moreAnswers || moreCompletions;
  return { isMore, doubtedMs: context.clock.doubtedMs() };
}

/** Pages that one call of `shrink` gives back, and free ones that the file may keep for what comes next. */
const [shrinkPages, sparePages] = [256, 64];

/** Gives free pages at the end of the file back. @returns how many there are still beyond those that stay */
export function shrink({ sql }: Context): number {
  const freePages = () => sql.all<{ freelist_count: number }>('PRAGMA freelist_count')[0]?.freelist_count ?? 0;
  const before = freePages();
  if (before <= sparePages) return 0;
  sql.all(`PRAGMA incremental_vacuum(${shrinkPages})`);
  const after = freePages();
  return after < before ? Math.max(0, after - sparePages) : 0;
}

/** Writes a page as it is, to see whether there is room and right to do so. */
export function probe({ sql }: Context): void {
  const [header] = sql.all<{ user_version: number }>('PRAGMA user_version');
  // A pragma takes no bound values; this is a number.
  sql.exec(`PRAGMA user_version = ${Number(header?.user_version)}`);
}

/** Moves the log into the file, which only then becomes smaller, as far as readers and writers beside us let it. */
export function checkpoint({ sql }: Context): void {
  sql.all('PRAGMA wal_checkpoint(TRUNCATE)');
}

/** Whether there is room left for those who delete; it was spent on a full disk otherwise, or there never was any. */
export const hasReserve = ({ reserve }: Context): boolean => reserve.isThere();

/** Keeps room for those who delete. */
export const fillReserve = ({ reserve }: Context): void => reserve.take();
