/** SQLite stores of one test, and their file beside them. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import type { SessionStore, StoreLimits } from '../../src/sessions/store.ts';
import { roomy } from './roomy.ts';
import { user } from './said.ts';
import { key, saying } from './turnsInStores.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export const unavailable = { code: 'storage_unavailable' };

/** A path whose folder is not there yet. */
export const newPath = (): string => join(temporaryFolder(), 'state', 'sessions.sqlite');

export async function open(path: string, limits: Partial<StoreLimits> = {}): Promise<SessionStore> {
  const store = await createSqliteStore({ path, limits: { ...roomy, ...limits } });
  onTestFinished(() => store.close());
  return store;
}

/** Runs statements on the file, beside the store. */
export function alter(path: string, change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path, { timeout: 5000 });
  try {
    change(database);
  } finally {
    database.close();
  }
}

export async function say(store: SessionStore, sessionKey: string, content: string, after = 0): Promise<number> {
  const { ticket } = await store.enter(sessionKey, 0);
  await store.reserve(ticket, [user(content)]);
  await store.commit(ticket, saying(content, after));
  return ticket.turn;
}

export const statusesOf = async (store: SessionStore, sessionKey = key) =>
  (await store.read(sessionKey))?.records.map(({ status }) => status);
