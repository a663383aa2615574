/** Sessions as rows: set, listed, read, deleted. */
import { parseExactlyWithPauses } from '../../exactJson.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { toWord } from '../completions.ts';
import type { SessionSettings, SettingsChange } from '../settings.ts';
import {
  agentIdOf,
  maxPageBytes,
  maxPeekBytes,
  peekPiece,
  type SessionPage,
  type SessionRecord,
  type SessionSummary,
  type TurnPeek,
  type TurnRecord,
  type TurnSize,
  type TurnsWanted,
} from '../store.ts';
import type { Context } from './context.ts';
import { refuse } from './failure.ts';

export async function list(
  context: Context,
  { agentId, keyId, limit, cursor }: { agentId?: string; keyId?: string; limit: number; cursor?: string },
): Promise<SessionPage> {
  const before = fromCursor(cursor);
  const found = await context
    .all<{ id: number; session: SummaryRow }>(
      `select id, ${summary} as session from openclaw_gateway.sessions s
       where ($1::text is null or agent = $1) and id < $2 ${keyId === undefined ? '' : isOfKey} order by id desc limit $3`,
      [agentId, before, limit + 1, ...(keyId === undefined ? [] : [keyId])],
    )
    .catch(refuse);
  const page = found.slice(0, limit);
  return {
    sessions: page.map(({ session }) => toSummary(session)),
    next: found.length > limit ? toCursor(page.at(-1)?.id ?? 0) : null,
  };
}

/** Whether a session belongs to a key, in the words of the index. Agents have no colon in their names. */
const isOfKey = /* sql */ `and substr(key, length(agent) + 8, 4) = 'key:'
  and split_part(substr(key, length(agent) + 8), ':', 2) = $4 and starts_with(substr(key, length(agent) + 12), $4 || ':')`;

export async function read(
  context: Context,
  sessionKey: string,
  { order, after, limit }: TurnsWanted,
): Promise<SessionRecord | undefined> {
  const start = after ?? (order === 'asc' ? 0 : Number.MAX_SAFE_INTEGER);
  const [found] = await context
    .all<{ session: SummaryRow; records: string; has_more: boolean }>(
      `select ${summary} as session, p.* from openclaw_gateway.sessions s, lateral (${pages[order]}) p where s.key = $1`,
      [sessionKey, start, limit, maxPageBytes],
    )
    .catch(refuse);
  if (!found) return undefined;
  const records = (await parseExactlyWithPauses(found.records)) as TurnRecord[];
  return { ...toSummary(found.session), records, hasMore: found.has_more };
}

export async function peek(
  context: Context,
  sessionKey: string,
  which: 'oldest' | 'newest',
): Promise<TurnPeek | undefined> {
  const [found] = await context
    .all<TurnPeek>(
      `select case when size > $2 then left(messages, $3) else messages end as head,
         case when size > $2 then right(messages, $3) end as tail
       from (
         select size, messages from openclaw_gateway.turns
         where session_id = (select id from openclaw_gateway.sessions where key = $1) and status = 'completed'
         order by id ${which === 'oldest' ? 'asc' : 'desc'} limit 1
       ) t`,
      [sessionKey, maxPeekBytes, peekPiece],
    )
    .catch(refuse);
  return found;
}

export const sizes = (context: Context, sessionKey: string): Promise<TurnSize[]> =>
  context
    .all<TurnSize>(
      `select t.id, t.size from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
       where s.key = $1 and t.status = 'completed' order by t.id`,
      [sessionKey],
    )
    .catch(refuse);

/** @returns whether there was one */
export const deleteSession = (context: Context, sessionKey: string): Promise<boolean> =>
  context.inLane(sessionKey, async () => {
    const text = 'select openclaw_gateway.delete_session($1) as is_gone';
    return (await context.first<{ is_gone: boolean }>(text, [sessionKey])).is_gone;
  });

/** Among the other work on the session, so that who asks first is told first. */
export const settings = (context: Context, sessionKey: string): Promise<SessionSettings> =>
  context.inLane(sessionKey, async () => {
    const text = 'select settings from openclaw_gateway.sessions where key = $1';
    const [found] = await context.all<{ settings: Words | null }>(text, [sessionKey]);
    return fromWords(found?.settings);
  });

export const patch = (
  context: Context,
  sessionKey: string,
  change: SettingsChange,
): Promise<{ settings: SessionSettings; updatedAt: number }> =>
  context.inLane(sessionKey, async () => {
    const text = 'select * from openclaw_gateway.patch_session($1, $2, $3)';
    const values = [sessionKey, agentIdOf(sessionKey), JSON.stringify(toWords(change))];
    const patched = await context.first<{ settings: Words | null; updated_at: number }>(text, values);
    return { settings: fromWords(patched.settings), updatedAt: patched.updated_at };
  });

/** @returns whether there was one */
export const reset = (context: Context, sessionKey: string): Promise<boolean> =>
  context.inLane(sessionKey, async () => {
    const text = 'select openclaw_gateway.reset_session($1) as was_there';
    return (await context.first<{ was_there: boolean }>(text, [sessionKey])).was_there;
  });

/** Settings as the database keeps them: JSON whose values are words of JSON themselves. */
type Words = Record<string, string>;

const toWords = (change: SettingsChange): Record<string, string | null> =>
  Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value === null ? null : toWord(value)]));

const fromWords = (words: Words | null | undefined): SessionSettings =>
  Object.fromEntries(Object.entries(words ?? {}).map(([name, word]) => [name, JSON.parse(word) as string]));

type SummaryRow = Omit<SessionSummary, 'settings'> & { settings: Words | null };

const toSummary = ({ settings: words, ...row }: SummaryRow): SessionSummary => ({ ...row, settings: fromWords(words) });

/** A session's summary, which arrives as an object. */
const summary = /* sql */ `json_build_object(
  'key', s.key, 'agentId', s.agent, 'createdAt', s.created_at, 'updatedAt', s.updated_at, 'turns', s.turns, 'bytes', s.bytes,
  'settings', s.settings
)`;

/** The turns of a page, chosen by what they take, as one JSON text, so that the messages are read as they were written. */
const pageOf = (order: 'asc' | 'desc') => /* sql */ `
  select coalesce(bool_or(not chosen.fits), false) as has_more, '[' || coalesce(string_agg(format(
    '{"id":%s,"status":"%s","createdAt":%s,"endedAt":%s,"model":%s,"messages":%s}', t.id, t.status, t.created_at,
    coalesce(t.ended_at::text, 'null'), coalesce(to_json(t.model)::text, 'null'), coalesce(t.messages, '[]')
  ), ',' order by t.id ${order}) filter (where chosen.fits), '') || ']' as records
  from (
    select id, row_number() over so_far <= $3 and (row_number() over so_far = 1 or sum(size) over so_far <= $4) as fits
    from (
      select id, size from openclaw_gateway.turns
      where session_id = s.id and id ${order === 'asc' ? '>' : '<'} $2 order by id ${order} limit $3::bigint + 1
    ) next
    window so_far as (order by id ${order} rows unbounded preceding)
  ) chosen join openclaw_gateway.turns t using (id)
`;

const pages = { asc: pageOf('asc'), desc: pageOf('desc') };
