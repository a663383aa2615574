import type { Database } from './database.ts';
import { noSessionsYet } from '../store.ts';
import { versionOf } from './migrate.ts';

/** What must hold, and a statement for each that gives the keys of sessions where it does not. */
const invariants: readonly [fault: string, sessions: string][] = [
  [
    'it counts other turns than it has',
    /* sql */ `select s.key from openclaw_gateway.sessions s
      left join openclaw_gateway.turns t on t.session_id = s.id and t.status = 'completed'
      group by s.id having (s.turns, s.bytes) is distinct from (count(t.id), coalesce(sum(t.size), 0)::bigint)`,
  ],
  [
    'it has no turns',
    /* sql */ `select s.key from openclaw_gateway.sessions s
      where s.settings is null and not exists (select from openclaw_gateway.turns t where t.session_id = s.id)`,
  ],
  [
    'a completed turn has no messages, or no model',
    /* sql */ `select distinct s.key from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
      where t.status = 'completed' and (t.messages is null or t.model is null)`,
  ],
  [
    'a turn has not the size that it had when it was written',
    /* sql */ `select distinct s.key from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
      where t.messages is not null and octet_length(t.messages) <> t.size`,
  ],
  [
    'two runs have its lane, or one that is not the first',
    /* sql */ `select distinct s.key from openclaw_gateway.turns t join openclaw_gateway.sessions s on s.id = t.session_id
      where t.status = 'in_progress' and exists (
        select from openclaw_gateway.turns b where b.session_id = t.session_id and b.id < t.id and b.ended_at is null
      )`,
  ],
  [
    'a stored answer belongs to it, and it is not there',
    /* sql */ `select distinct c.session_key as key from openclaw_gateway.claims c
      where c.session_key is not null and not exists (select from openclaw_gateway.sessions s where s.key = c.session_key)`,
  ],
];

/** The ids of stored completions that are not what they were. */
const wrongCompletions = /* sql */ `select id from openclaw_gateway.completions
  where size <> octet_length(completion) + octet_length(messages)`;

/** What a server must not do without, as it says it itself. */
const settings = ['fsync', 'full_page_writes'];

/** Milliseconds that one look may take. */
const lookMs = 60_000;

/** Sessions that are named for each fault. */
const maxNamed = 10;

/** @returns a line for each fault; none when all is well @throws SetupError, DatabaseFailure */
export async function findFaults(database: Database): Promise<string[]> {
  const look = <Row>(text: string, values: unknown[] = []) => database.query<Row>(text, values, lookMs);
  const off = await look<{ name: string }>(
    `select name from pg_catalog.pg_settings where name = any($1) and setting = 'off'`,
    [settings],
  );
  const faults = off.map(({ name }) => `The server runs with ${name} = off: when its machine fails, turns are lost.`);
  const version = await versionOf({
    query: async ({ text }) => ({ rows: await look(text) }),
  });
  if (version === null) return [...faults, `${noSessionsYet}no gateway has used this database`];
  for (const [fault, sessions] of invariants) {
    const found = await look<{ key: string }>(`${sessions} limit ${maxNamed}`);
    faults.push(...found.map(({ key }) => `The session '${key}': ${fault}.`));
  }
  const wrong = await look<{ id: string }>(`${wrongCompletions} limit ${maxNamed}`);
  faults.push(
    ...wrong.map(({ id }) => `The stored completion '${id}' has not the size that it had when it was written.`),
  );
  return faults;
}
