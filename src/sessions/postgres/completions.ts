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
import { extended } from './clock.ts';
import type { Context } from './context.ts';
import { refuse } from './failure.ts';

export async function keepCompletion(context: Context, kept: NewCompletion): Promise<void> {
  const { owner, id, model, metadata, completion, messages } = kept;
  const { maxCompletions, maxCompletionBytes } = context.limits;
  const values = [owner, id, toWord(model), toWords(metadata), completion, messages];
  const text = 'select openclaw_gateway.keep_completion($1, $2, $3, $4::text[], $5, $6, $7, $8)';
  await context.all(text, [...values, maxCompletions, maxCompletionBytes]).catch(refuse);
}

interface Row {
  id: string;
  metadata: string[];
  completion: string;
}

export async function listCompletions(context: Context, wanted: CompletionsWanted): Promise<CompletionPage> {
  const { owner, order, after, model, metadata = {}, limit } = wanted;
  const start = after ?? (order === 'asc' ? beforeAllIds : afterAllIds);
  const filter = [start, model === undefined ? null : toWord(model), toWords(metadata)];
  const rows = await context
    .all<Row & { fits: boolean }>(pages[order], [owner, ...keptFor(context), ...filter, limit, maxPageBytes])
    .catch(refuse);
  return { completions: rows.filter(({ fits }) => fits).map(toStored), hasMore: rows.some(({ fits }) => !fits) };
}

/** The values of `isKept`. */
const keptFor = ({ limits, clock }: Context): number[] => [limits.completionMs, clock.now()];

/** Whether the completion of an owner, the first parameter, is not too old. Its time and the clock's are the next two. */
const isKept = `owner = $1 and created_at + ${extended(2, 3)} > openclaw_gateway.now_ms()`;

/** The completions of a page, chosen by what they take; of the first that is not on it no more than that. */
const pageOf = (order: 'asc' | 'desc') => /* sql */ `
  select p.id, p.fits, case when p.fits then c.metadata else '{}' end as metadata, case when p.fits then c.completion else '' end as completion
  from (
    select id, row_number() over so_far <= $7 and (row_number() over so_far = 1 or sum(size) over so_far <= $8) as fits
    from (
      select id, octet_length(completion) as size from openclaw_gateway.completions
      where ${isKept} and id ${order === 'asc' ? '>' : '<'} $4 collate "C" and ($5::text is null or model = $5) and metadata @> $6::text[]
      order by id ${order} limit $7::bigint + 1
    ) next
    window so_far as (order by id ${order} rows unbounded preceding)
  ) p join openclaw_gateway.completions c on c.owner = $1 and c.id = p.id
  order by p.id ${order}
`;

const pages = { asc: pageOf('asc'), desc: pageOf('desc') };

/** The id of a completion is the fourth parameter. */
const isMeant = `${isKept} and id = $4`;

export async function readCompletion(
  context: Context,
  owner: string,
  id: string,
): Promise<StoredCompletion | undefined> {
  const text = `select id, metadata, completion from openclaw_gateway.completions where ${isMeant}`;
  const [row] = await context.all<Row>(text, [owner, ...keptFor(context), id]).catch(refuse);
  return row && toStored(row);
}

export async function readCompletionMessages(context: Context, owner: string, id: string): Promise<string | undefined> {
  const text = `select messages from openclaw_gateway.completions where ${isMeant}`;
  const [row] = await context.all<{ messages: string }>(text, [owner, ...keptFor(context), id]).catch(refuse);
  return row?.messages;
}

export async function updateCompletion(
  context: Context,
  owner: string,
  id: string,
  metadata: Metadata,
): Promise<StoredCompletion | undefined> {
  const text = `update openclaw_gateway.completions set metadata = $5::text[] where ${isMeant} returning id, metadata, completion`;
  const values = [owner, ...keptFor(context), id, toWords(metadata)];
  const [row] = await context.all<Row>(text, values).catch(refuse);
  return row && toStored(row);
}

/** @returns whether there was one that is not too old */
export async function deleteCompletion(context: Context, owner: string, id: string): Promise<boolean> {
  const text = `delete from openclaw_gateway.completions where ${isMeant} returning id`;
  return (await context.all(text, [owner, ...keptFor(context), id]).catch(refuse)).length > 0;
}

/** Forgets some completions that are older than the first parameter's milliseconds, as many as the second says, by the time of the third. */
export const forgetCompletions = /* sql */ `
  with old as (
    select owner, id from openclaw_gateway.completions where created_at + ${extended(1, 3)} <= openclaw_gateway.now_ms() limit $2 for update skip locked
  ), forgotten as (
    delete from openclaw_gateway.completions c using old where c.owner = old.owner and c.id = old.id returning 1
  )
  select count(*) as count from forgotten
`;

const toStored = ({ id, metadata, completion }: Row): StoredCompletion => ({
  id,
  metadata: fromWords(metadata),
  completion,
});
