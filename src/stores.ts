/** Which stores of sessions there are. Only the one that is wanted is loaded. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';
import { noSessionsYet, type SessionStore } from './sessions/store.ts';

/** A gateway that cannot start; the message is for the operator. */
export class CannotStart extends Error {}

/** @throws CannotStart when the sessions cannot be opened */
export async function openStore({ session: { store, limits } }: Config): Promise<SessionStore> {
  try {
    if ('path' in store) {
      const { createSqliteStore } = await import('./sessions/sqliteStore.ts');
      return await createSqliteStore({ path: store.path, limits });
    }
    const { createPostgresStore } = await import('./sessions/postgresStore.ts');
    return await createPostgresStore({ ...store, limits });
  } catch (error) {
    throw new CannotStart((error as Error).message, { cause: error });
  }
}

/** Looks whether the stored sessions are well; changes nothing. @returns a line for each problem */
export async function checkStore({ session: { store } }: Config): Promise<string[]> {
  if ('path' in store) return (await import('./sessions/sqliteStore.ts')).checkSqliteStore(store.path);
  return (await import('./sessions/postgresStore.ts')).checkPostgresStore(store.url);
}

/** Looks whether a start could keep sessions; changes nothing. @returns a line for each problem */
export async function checkStoreForStart(config: Config): Promise<string[]> {
  const problems = await checkStore(config).catch((error: unknown) => [(error as Error).message]);
  const { store } = config.session;
  const isNew = problems.some((line) => line.startsWith(noSessionsYet));
  const others = problems.filter((line) => !line.startsWith(noSessionsYet));
  if (!isNew || !('path' in store)) return others;
  const folder = existingAncestorOf(dirname(store.path));
  try {
    accessSync(folder, constants.W_OK);
    return others;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [...others, `sessions cannot be kept in ${store.path}: nothing can be written to ${folder} (${code})`];
  }
}

const existingAncestorOf = (folder: string): string =>
  existsSync(folder) ? folder : existingAncestorOf(dirname(folder));

/** Copies the stored sessions into a file. @returns a line for each problem; then there is no copy */
export async function backUpStore({ session: { store } }: Config, to: string): Promise<string[]> {
  if ('path' in store) return (await import('./sessions/sqliteStore.ts')).backUpSqliteStore(store.path, to);
  return ['these sessions are in PostgreSQL: back them up with pg_dump --schema=openclaw_gateway'];
}

/** Puts such a copy back. @param aside where the sessions go that are there now @returns a line for each problem; then nothing was changed */
export async function restoreStore({ session: { store } }: Config, from: string, aside: string): Promise<string[]> {
  if ('path' in store) return (await import('./sessions/sqliteStore.ts')).restoreSqliteStore(store.path, from, aside);
  return ['these sessions are in PostgreSQL: restore them with psql or pg_restore'];
}
