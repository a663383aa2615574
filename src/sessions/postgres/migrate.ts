import type { Connection } from './database.ts';
import { SetupError } from './failure.ts';
import { migrations } from './migrations.ts';

/** Milliseconds that a migration may take; another gateway's is waited for as long. */
const migrationMs = 30_000;
const lookMs = 3000;

/** Any number that other programs are unlikely to lock. */
const advisoryLock = 7_236_015_494_802;

/**
 * Brings the schema up to date. Gateways that start at the same time do it one after the other.
 * @throws SetupError when the schema is newer than this gateway
 */
export async function migrate(connection: Connection): Promise<void> {
  const run = (text: string, query_timeout = migrationMs) => connection.query({ text, query_timeout });
  if ((await versionOf(connection)) === migrations.length) return;
  await run(`begin; set local lock_timeout = ${migrationMs}; set local statement_timeout = ${migrationMs}`);
  await run(`select pg_advisory_xact_lock(${advisoryLock})`);
  const version = await versionOf(connection);
  if (version === null) await run(schema);
  for (const migration of migrations.slice(version ?? 0)) await run(migration);
  await run(`update openclaw_gateway.schema_version set version = ${migrations.length}`);
  await run('commit');
}

/** The schema may have been made before by somebody with more rights than the gateway has. */
const schema = /* sql */ `
  do $$ begin
    if to_regnamespace('openclaw_gateway') is null then create schema openclaw_gateway; end if;
  end $$;
  create table openclaw_gateway.schema_version (version integer not null);
  insert into openclaw_gateway.schema_version values (0);
`;

/** Null where there is none yet. @throws SetupError for one that is newer than this gateway */
export async function versionOf(connection: Pick<Connection, 'query'>): Promise<number | null> {
  const look = async (text: string) =>
    ((await connection.query({ text, query_timeout: lookMs })).rows[0] as { found: number | null } | undefined)?.found;
  const table = await look(`select to_regclass('openclaw_gateway.schema_version')::oid::int as found`);
  if (table === null) return null;
  const version = (await look('select version as found from openclaw_gateway.schema_version')) ?? 0;
  if (version > migrations.length) {
    throw new SetupError(
      `The session database has version ${version} of its schema, and this gateway knows none above ${migrations.length}: a newer gateway has used it. Start that version, or use another database.`,
    );
  }
  return version;
}
