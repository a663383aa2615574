import { setTimeout as pause } from 'node:timers/promises';
import { sessionBusy, sessionLost, storageBusy, storageUnavailable } from '../../errors.ts';
import { parseExactlyWithPauses } from '../../exactJson.ts';
import { toExactJsonWithPauses } from '../../jsonPieces.ts';
import { fromCursor, toCursor } from '../cursor.ts';
import { createKeyedMutex } from '../../keyedMutex.ts';
import { isGone, newOwner } from '../owner.ts';
import {
  agentIdOf,
  boundAnswersEvery,
  keptAnswerMs,
  maxPageBytes,
  maxWaiting,
  oldestTurns,
  type Claim,
  type Committed,
  type Place,
  type RequestKey,
  type SessionStore,
  type SessionSummary,
  type StoreLimits,
  type Ticket,
  type TurnRecord,
  type TurnSize,
  type Turns,
} from '../store.ts';
import type { StoredMessage } from '../transcript.ts';
import { createDatabaseClock, extended } from './clock.ts';
import type { Database } from './database.ts';
import { DatabaseFailure, toStorageError } from './failure.ts';

/** Milliseconds that other work on the same session is waited for, and then a statement, besides its connection. */
const [turnMs, statementMs] = [2000, 3000];

/** The same of a commit: its function waits ten seconds for a lock. */
const [commitTurnMs, commitMs] = [10_000, 11_000];

/** Milliseconds for which it is found out what became of a commit, and between two attempts. */
const [settleMs, settlePauseMs] = [15_000, 100];

/** How many sessions, or answers, one statement of `prune` forgets at most. */
const pruneAtOnce = 500;

/** What a statement that looks at a lane found; the messages of `turns` are JSON, as is the list. */
interface Found {
  is_first: boolean | null;
  behind_ours: boolean | null;
  /** Owners of open turns before it. */
  others: string[] | null;
  turns: string | null;
}

export interface Operations {
  store: SessionStore;
  /** Ends what processes left behind that are gone, and looks at the clock. */
  begin: () => Promise<void>;
}

/** The lanes and transcripts of one gateway in a database that others may use too. */
export function createOperations(database: Database, limits: StoreLimits, leaseMs: number): Operations {
  const me = newOwner();
  /** Open turns and running claims that are ours; a row of ours that is not among them is dead. */
  const turns = createHeldTurns();
  const claims = new Map<string, RequestKey>();
  let isClosed = false;
  /** Owners whose processes are known to be gone. */
  const gone = new Set<string>();
  // A statement must know all turns that are ours, also those that were made a moment ago. So one follows the other, session by session.
  const inOrder = createKeyedMutex(storageBusy);
  const inLane = <Result>(sessionKey: string, work: () => Promise<Result>, ms = turnMs) =>
    inOrder(`session ${sessionKey}`, ms, work).catch(refuse);
  /** The same for what ends a turn: it is ours until its end is under way, and then no more, whatever becomes of that; so no lane is stuck for long. */
  const atEnd = <Result>(ticket: Ticket, work: () => Promise<Result>, ms = turnMs) =>
    inLane(ticket.sessionKey, () => (turns.remove(ticket), work()), ms).finally(() => turns.remove(ticket));
  const inClaim = <Result>(key: RequestKey, work: () => Promise<Result>) =>
    inOrder(`claim ${idOf(key)}`, turnMs, work).catch(refuse);

  const all = <Row>(text: string, values: unknown[], ms = statementMs) => database.query<Row>(text, values, ms);
  const first = async <Row>(...statement: Parameters<typeof all>) => (await all<Row>(...statement))[0] as Row;
  const clock = createDatabaseClock(first);

  /** Who asks. @param live open turns of ours, those of one session or all @param isCertain whether no others of ours can be alive */
  const asCaller = (live: number[], isCertain: boolean) => [me, live, isCertain, [...gone], leaseMs];

  /** Whether one of the owners turns out to be gone. */
  function learnOf(owners: readonly string[]): boolean {
    const found = owners.filter((owner) => !gone.has(owner) && isGone(owner, me));
    for (const owner of found) gone.add(owner);
    return found.length > 0;
  }

  async function enter(sessionKey: string, known: number): Promise<Place & { ticket: Ticket }> {
    const values = [sessionKey, agentIdOf(sessionKey), known, maxWaiting, ...asCaller(turns.of(sessionKey), true)];
    const { ticket: turn, ...found } = await first<Found & { ticket: number | null }>(
      `select * from openclaw_gateway.enter($1, $2, $3, $4, ${caller(5)})`,
      values,
    );
    const isNews = learnOf(found.others ?? []);
    if (turn === null && isNews) return enter(sessionKey, known);
    if (turn === null) throw sessionBusy(sessionKey, maxWaiting);
    const ticket = { sessionKey, turn };
    turns.add(ticket);
    try {
      return { ticket, ...(await toPlace(ticket, isNews ? await look(ticket, known) : found)) };
    } catch (error) {
      // Nobody has the ticket, so nobody would give it up.
      turns.remove(ticket);
      throw error;
    }
  }

  async function look(ticket: Ticket, known: number): Promise<Found> {
    const found = await first<Found>(`select * from openclaw_gateway.look($1, $2, $3, ${caller(4)})`, [
      ticket.sessionKey,
      ticket.turn,
      known,
      ...asCaller(turns.of(ticket.sessionKey), true),
    ]);
    return learnOf(found.others ?? []) ? look(ticket, known) : found;
  }

  async function toPlace({ sessionKey }: Ticket, found: Found): Promise<Place> {
    if (found.is_first === null) throw sessionLost(sessionKey);
    if (!found.is_first) return { isFirst: false, behindOurs: found.behind_ours === true };
    return {
      isFirst: true,
      turns: found.turns === null ? undefined : ((await parseExactlyWithPauses(found.turns)) as Turns),
    };
  }

  /** @param isAgain whether an earlier attempt may have done it */
  async function commit({ sessionKey, turn }: Ticket, outcome: unknown[], isAgain: boolean): Promise<Committed> {
    const { size, forgotten } = await first<{ size: number | null; forgotten: number }>(
      'select * from openclaw_gateway.commit($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
      [sessionKey, turn, me, isAgain, ...outcome],
      commitMs,
    );
    if (size === null) throw sessionLost(sessionKey);
    return { size, forgotten };
  }

  /**
   * Commits once more when the connection was lost on the way: the row tells whether it was done, and its lock that nobody is doing it still. So a turn
   * that is committed is not reported as failed, nor the other way round, unless the database is away for longer than `settleMs`. When nothing was lost,
   * it is repeated only as long as it may wait for a lock or a connection.
   */
  async function commitForSure(ticket: Ticket, outcome: unknown[]): Promise<Committed> {
    let isAgain = false;
    let until = performance.now() + commitTurnMs;
    for (;;) {
      try {
        return await commit(ticket, outcome, isAgain);
      } catch (error) {
        if (!isAgain && error instanceof DatabaseFailure && error.isOutcomeUnknown) {
          isAgain = true;
          until = performance.now() + settleMs;
        }
        const { kind } = toStorageError(error);
        const mayHeal = kind === 'storage_busy' || (isAgain && kind === 'storage_unavailable');
        if (!mayHeal || isClosed || performance.now() > until) throw error;
        await pause(settlePauseMs);
      }
    }
  }

  async function claim(key: RequestKey, request: string): Promise<Claim> {
    const kept = [keptAnswerMs, claims.has(idOf(key))];
    const values = [key.scope, key.key, request, ...kept, ...asCaller([], false), clock.now()];
    const found = await first<{ kind: Claim['kind']; kept_answer: string; other: string | null }>(
      `select * from openclaw_gateway.claim($1, $2, $3, ${extended(4, 11)}, $5, ${caller(6)})`,
      values,
    );
    if (found.kind === 'running' && found.other !== null && learnOf([found.other])) return claim(key, request);
    if (found.kind === 'ours') claims.set(idOf(key), key);
    return found.kind === 'answered' ? { kind: 'answered', answer: found.kept_answer } : { kind: found.kind };
  }

  /** Keeps what is ours. What the database knows no more was given to others: it is forgotten, and refused when it is used. */
  async function renew(): Promise<void> {
    const [held, keys] = [turns.all(), [...claims.values()]];
    if (held.length + keys.length === 0) return;
    const scopes = keys.map(({ scope }) => scope);
    const { renewed } = await first<{ renewed: string[] }>(
      'select openclaw_gateway.renew($1, $2, $3::bigint[], $4::text[], $5::text[]) as renewed',
      [me, leaseMs, held.map(({ turn }) => turn), scopes, keys.map(({ key }) => key)],
    );
    const still = new Set(renewed.map(Number));
    for (const ticket of held) if (!still.has(ticket.turn)) turns.remove(ticket);
  }

  let renewing: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A database that does not answer is asked again; until then there is nothing to do.
    renewing ??= renew()
      .catch(() => undefined)
      .finally(() => (renewing = undefined));
  }, leaseMs / 3).unref();

  const buryAll = (live: number[], isCertain: boolean) =>
    all(`select openclaw_gateway.bury_all(${caller(1)})`, asCaller(live, isCertain));

  /** Ends what processes left behind that are gone. A run of ours may be entering: of our own rows the unknown ones have the time of their lease. */
  async function bury(): Promise<void> {
    const owners = await all<{ owner: string }>(
      `select owner from openclaw_gateway.turns where ended_at is null
        union select owner from openclaw_gateway.claims where answer is null`,
      [],
    );
    gone.clear();
    learnOf(owners.map(({ owner }) => owner));
    const live = turns.all().map(({ turn }) => turn);
    await buryAll(live, false);
  }

  async function begin(): Promise<void> {
    await bury();
    await clock.look();
  }

  /** Forgets a few at a time, so that nobody waits for it. @param statement says how many it forgot */
  async function forget(statement: string, ms: number): Promise<void> {
    let count = pruneAtOnce;
    while (count === pruneAtOnce)
      ({ count } = await first<{ count: number }>(statement, [ms, pruneAtOnce, clock.now()]));
  }

  const boundAnswers = () => all(forgetMost, [limits.maxAnswers, limits.maxAnswerBytes]);
  let keptAnswers = 0;

  /** Whoever kept the last answer does not wait for this; should it fail, the next one does it. */
  function countAnswer(): void {
    if (++keptAnswers % boundAnswersEvery === 0) void boundAnswers().catch(ignore);
  }

  const store: SessionStore = {
    enter: (sessionKey, known) => inLane(sessionKey, () => enter(sessionKey, known)),

    look: (ticket, known) => inLane(ticket.sessionKey, async () => toPlace(ticket, await look(ticket, known))),

    async reserve({ sessionKey, turn }, messages) {
      const values = [sessionKey, turn, me, ...(await toText(messages))];
      const text = 'select openclaw_gateway.reserve($1, $2, $3, $4, $5) as is_ours';
      const { is_ours: isOurs } = await inLane(sessionKey, () => first<{ is_ours: boolean }>(text, values));
      if (!isOurs) throw sessionLost(sessionKey);
    },

    async commit(ticket, { after, messages, model }, kept) {
      const { maxTurns, maxBytes } = limits;
      const said = [...(await toText(messages)), messages[0]?.role === 'tool', model];
      const answer = [kept?.scope, kept?.key, kept?.sessionKey, kept?.answer];
      const outcome = [after, ...said, maxTurns, maxBytes, ...answer];
      const committed = await atEnd(ticket, () => commitForSure(ticket, outcome), commitTurnMs);
      if (kept) {
        claims.delete(idOf(kept));
        countAnswer();
      }
      return committed;
    },

    async leave(ticket, status) {
      const values = [ticket.sessionKey, ticket.turn, me, status];
      await atEnd(ticket, () => all('select openclaw_gateway.leave($1, $2, $3, $4)', values)).catch(ignore);
    },

    claim: (key, request) => inClaim(key, () => claim(key, request)),

    keepAnswer: ({ scope, key, sessionKey, answer }) =>
      inClaim({ scope, key }, async () => {
        await all(
          'update openclaw_gateway.claims set session_key = $4, answer = $5 where scope = $1 and key = $2 and owner = $3',
          [scope, key, me, sessionKey, answer],
        );
        claims.delete(idOf({ scope, key }));
        countAnswer();
      }),

    async unclaim(key) {
      const text =
        'delete from openclaw_gateway.claims where scope = $1 and key = $2 and owner = $3 and answer is null';
      const work = () => (claims.delete(idOf(key)), all(text, [key.scope, key.key, me]));
      await inClaim(key, work).catch(() => void claims.delete(idOf(key)));
    },

    async list({ agentId, limit, cursor }) {
      const before = fromCursor(cursor);
      const found = await all<{ id: number; session: SessionSummary }>(
        `select id, ${summary} as session from openclaw_gateway.sessions s
        where ($1::text is null or agent = $1) and id < $2 order by id desc limit $3`,
        [agentId, before, limit + 1],
      ).catch(refuse);
      const page = found.slice(0, limit);
      return {
        sessions: page.map(({ session }) => session),
        next: found.length > limit ? toCursor(page.at(-1)?.id ?? 0) : null,
      };
    },

    async read(sessionKey, { order, after, limit } = oldestTurns) {
      const start = after ?? (order === 'asc' ? 0 : Number.MAX_SAFE_INTEGER);
      const [found] = await all<{ session: SessionSummary; records: string; has_more: boolean }>(
        `select ${summary} as session, p.* from openclaw_gateway.sessions s, lateral (${pages[order]}) p where s.key = $1`,
        [sessionKey, start, limit, maxPageBytes],
      ).catch(refuse);
      if (!found) return undefined;
      const records = (await parseExactlyWithPauses(found.records)) as TurnRecord[];
      return { ...found.session, records, hasMore: found.has_more };
    },

    sizes: (sessionKey) =>
      all<TurnSize>(
        `select t.id, t.size from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
        where s.key = $1 and t.status = 'completed' order by t.id`,
        [sessionKey],
      ).catch(refuse),

    delete: (sessionKey) =>
      inLane(sessionKey, async () => {
        const text = 'select openclaw_gateway.delete_session($1) as is_gone';
        return (await first<{ is_gone: boolean }>(text, [sessionKey])).is_gone;
      }),

    async prune() {
      await begin().catch(refuse);
      await forget(`select openclaw_gateway.forget_idle(${extended(1, 3)}, $2) as count`, limits.idleMs).catch(refuse);
      await forget(forgetAnswers, keptAnswerMs).catch(refuse);
      await boundAnswers().catch(refuse);
      return { doubtedMs: clock.doubtedMs() };
    },

    async probe() {
      const text = "select current_setting('transaction_read_only') as is_read_only";
      const { is_read_only: isReadOnly } = await first<{ is_read_only: string }>(text, []).catch(refuse);
      if (isReadOnly === 'on') throw storageUnavailable(new Error('the database is read-only'));
    },

    async close() {
      isClosed = true;
      clearInterval(timer);
      turns.clear();
      claims.clear();
      await buryAll([], true).catch(ignore);
      await all('delete from openclaw_gateway.claims where owner = $1 and answer is null', [me]).catch(ignore);
      await database.end();
    },
  };

  return { store, begin };
}

/** Open turns, by their sessions. */
function createHeldTurns() {
  const sessions = new Map<string, Set<number>>();
  return {
    add: ({ sessionKey, turn }: Ticket) =>
      void sessions.set(sessionKey, (sessions.get(sessionKey) ?? new Set()).add(turn)),
    remove({ sessionKey, turn }: Ticket) {
      const held = sessions.get(sessionKey);
      held?.delete(turn);
      if (held?.size === 0) sessions.delete(sessionKey);
    },
    of: (sessionKey: string): number[] => [...(sessions.get(sessionKey) ?? [])],
    all: (): Ticket[] => [...sessions].flatMap(([sessionKey, held]) => [...held].map((turn) => ({ sessionKey, turn }))),
    clear: () => sessions.clear(),
  };
}

/** A value of `openclaw_gateway.caller`, whose fields are parameters from this one on. */
const caller = (at: number) =>
  `row($${at}, $${at + 1}::bigint[], $${at + 2}::boolean, $${at + 3}::text[], $${at + 4}::bigint)::openclaw_gateway.caller`;

/** A session's summary, which arrives as an object. */
const summary = /* sql */ `json_build_object(
  'key', s.key, 'agentId', s.agent, 'createdAt', s.created_at, 'updatedAt', s.updated_at, 'turns', s.turns, 'bytes', s.bytes
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

const forgetAnswers = /* sql */ `
  with old as (
    select scope, key from openclaw_gateway.claims where created_at + ${extended(1, 3)} <= openclaw_gateway.now_ms() limit $2 for update skip locked
  ), forgotten as (
    delete from openclaw_gateway.claims c using old where c.scope = old.scope and c.key = old.key returning 1
  )
  select count(*) as count from forgotten
`;

/** Forgets the oldest answers beyond their number and their bytes. */
const forgetMost = /* sql */ `
  delete from openclaw_gateway.claims c using (
    select scope, key, row_number() over newest as place, sum(octet_length(answer)) over newest as bytes
    from openclaw_gateway.claims where answer is not null
    window newest as (order by created_at desc, key desc rows unbounded preceding)
  ) a
  where c.scope = a.scope and c.key = a.key and (a.place > $1 or a.bytes > $2)
`;

const ignore = () => undefined;

function refuse(error: unknown): never {
  throw toStorageError(error);
}

/** Messages as they are kept, and the bytes that they take. JSON escapes what PostgreSQL's text does not take: NUL and lone surrogates. */
async function toText(messages: readonly StoredMessage[]): Promise<[text: string, size: number]> {
  const text = await toExactJsonWithPauses(messages);
  return [text, Buffer.byteLength(text)];
}

const idOf = ({ scope, key }: RequestKey): string => JSON.stringify([scope, key]);
