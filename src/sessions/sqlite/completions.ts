/** Completions that clients stored, as rows. */
import {
  afterAllIds,
  beforeAllIds,
  fromWords,
  toWord,
  toWords,
  type CompletionPage,
  type CompletionsWanted,
  type Metadata,
  type NewCompletion,
  type StoredCompletion,
} from '../completions.ts';
import { maxPageBytes } from '../store.ts';
import { retentionNow, type Context } from './context.ts';

/** A completion of somebody. */
interface Owned {
  owner: string;
  id: string;
}

export function keepCompletion(context: Context, kept: NewCompletion): void {
  const { owner, id, model, metadata, completion, messages } = kept;
  context.sql.run(
    `INSERT INTO completions (owner, id, created_at, size, model, metadata, completion, messages)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    owner,
    id,
    Date.now(),
    Buffer.byteLength(completion) + Buffer.byteLength(messages),
    toWord(model),
    JSON.stringify(toWords(metadata)),
    completion,
    messages,
  );
  boundCompletions(context, owner);
}

/** Forgets the oldest of an owner who has more than he may, but never his newest. The index alone is read, and of it no more than must be. */
function boundCompletions({ sql, limits }: Context, owner: string): void {
  const [all] = sql.all<{ count: number; bytes: number }>(
    'SELECT count(*) AS count, sum(size) AS bytes FROM completions WHERE owner = ?',
    owner,
  );
  if (!all) return;
  const fits = () => all.count <= Math.max(1, limits.maxCompletions) && all.bytes <= limits.maxCompletionBytes;
  let surplus: string | undefined;
  for (const { id, size } of sql.each<{ id: string; size: number }>(
    'SELECT id, size FROM completions WHERE owner = ? ORDER BY id',
    owner,
  )) {
    if (fits() || all.count === 1) break;
    surplus = id;
    all.count--;
    all.bytes -= size;
  }
  if (surplus !== undefined) sql.run('DELETE FROM completions WHERE owner = ? AND id <= ?', owner, surplus);
}

interface Row {
  id: string;
  metadata: string;
  completion: string;
}

export function listCompletions(context: Context, wanted: CompletionsWanted): CompletionPage {
  const { sql } = context;
  // One transaction, so that both statements see the same state beside a writer.
  sql.run('BEGIN');
  try {
    const next = sql.all<{ id: string; size: number }>(nextIn[wanted.order], ...boundsOf(context, wanted));
    const ids = fitting(next.slice(0, wanted.limit));
    const rows = sql.all<Row>(
      `SELECT id, metadata, completion FROM completions
       WHERE owner = ? AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
      wanted.owner,
      JSON.stringify(ids),
    );
    const completions = rows.map(toStored);
    const ordered = wanted.order === 'asc' ? completions : completions.toReversed();
    return { completions: ordered, hasMore: ids.length < next.length };
  } finally {
    // An error may have ended the transaction by itself.
    if (sql.isInTransaction) sql.run('COMMIT');
  }
}

/** The completions that are wanted, with what they take, in one order. */
const select = (order: 'asc' | 'desc') =>
  `SELECT id, octet_length(completion) AS size FROM completions
   WHERE owner = ? AND created_at > ? AND id ${order === 'asc' ? '>' : '<'} ? AND (?4 IS NULL OR model = ?4)
     AND NOT EXISTS (
       SELECT 1 FROM json_each(?) wanted WHERE value NOT IN (SELECT value FROM json_each(completions.metadata))
     )
   ORDER BY id ${order} LIMIT ?`;

const nextIn = { asc: select('asc'), desc: select('desc') };

function boundsOf(context: Context, { owner, order, after, model, metadata = {}, limit }: CompletionsWanted) {
  return [
    owner,
    keptSince(context),
    after ?? (order === 'asc' ? beforeAllIds : afterAllIds),
    model === undefined ? null : toWord(model),
    JSON.stringify(toWords(metadata)),
    limit + 1,
  ];
}

const keptSince = (context: Context): number => retentionNow(context) - context.limits.completionMs;

/** Those of a page: the first ones that have room together, but always one. */
function fitting(next: readonly { id: string; size: number }[]): string[] {
  let bytes = 0;
  const end = next.findIndex(({ size }, at) => (bytes += size) > maxPageBytes && at > 0);
  return (end < 0 ? next : next.slice(0, end)).map(({ id }) => id);
}

export function readCompletion(context: Context, { owner, id }: Owned): StoredCompletion | undefined {
  const [row] = context.sql.all<Row>(
    'SELECT id, metadata, completion FROM completions WHERE owner = ? AND id = ? AND created_at > ?',
    owner,
    id,
    keptSince(context),
  );
  return row && toStored(row);
}

export function readCompletionMessages(context: Context, { owner, id }: Owned): string | undefined {
  const [row] = context.sql.all<{ messages: string }>(
    'SELECT messages FROM completions WHERE owner = ? AND id = ? AND created_at > ?',
    owner,
    id,
    keptSince(context),
  );
  return row?.messages;
}

export function updateCompletion(
  context: Context,
  { metadata, ...owned }: Owned & { metadata: Metadata },
): StoredCompletion | undefined {
  context.sql.run(
    'UPDATE completions SET metadata = ? WHERE owner = ? AND id = ?',
    JSON.stringify(toWords(metadata)),
    owned.owner,
    owned.id,
  );
  return readCompletion(context, owned);
}

/** @returns whether there was one that is not too old */
export function deleteCompletion(context: Context, owned: Owned): boolean {
  const isThere = readCompletion(context, owned) !== undefined;
  context.sql.run('DELETE FROM completions WHERE owner = ? AND id = ?', owned.owner, owned.id);
  return isThere;
}

/** Deletes some that are too old. @returns whether there may be more */
export function pruneCompletions(context: Context, atMost: number): boolean {
  const { changes } = context.sql.run(
    'DELETE FROM completions WHERE rowid IN (SELECT rowid FROM completions WHERE created_at <= ? LIMIT ?)',
    keptSince(context),
    atMost,
  );
  return changes === atMost;
}

const toStored = ({ id, metadata, completion }: Row): StoredCompletion => ({
  id,
  metadata: fromWords(JSON.parse(metadata) as string[]),
  completion,
});
