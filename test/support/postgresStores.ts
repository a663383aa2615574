/** Stores in a PostgreSQL of the test file: a test file that imports this has a server, which ends with it. */
import { afterAll, expect, onTestFinished } from 'vitest';
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import type { SessionStore, StoreLimits, Ticket } from '../../src/sessions/store.ts';
import { startPostgres } from './postgres.ts';
import { roomy } from './roomy.ts';
import { user } from './said.ts';
import { key } from './turnsInStores.ts';

export const postgres = await startPostgres();
afterAll(() => postgres.end());

export const busy = { kind: 'storage_busy', retryAfterMs: 1000 };

export const unavailable = { kind: 'storage_unavailable', retryAfterMs: 1000 };

export const change = (url: string, changes: Partial<URL>) => Object.assign(new URL(url), changes).href;

export interface Options {
  limits?: Partial<StoreLimits>;
  leaseMs?: number;
  maxConnections?: number;
}

export async function openStore(url: string, { limits, ...rest }: Options = {}): Promise<SessionStore> {
  const store = await createPostgresStore({ url, limits: { ...roomy, ...limits }, ...rest });
  onTestFinished(() => store.close());
  return store;
}

export async function openNew(): Promise<{ url: string; store: SessionStore }> {
  const url = await postgres.createDatabase();
  return { url, store: await openStore(url) };
}

export async function reserved(store: SessionStore, sessionKey = key): Promise<Ticket> {
  const { ticket, isFirst } = await store.enter(sessionKey, 0);
  expect(isFirst).toBe(true);
  await store.reserve(ticket, [user('asked')]);
  return ticket;
}

export async function saidIn(store: SessionStore, sessionKey = key): Promise<unknown[]> {
  const { records = [] } = (await store.read(sessionKey)) ?? {};
  return records.filter(({ status }) => status === 'completed').map(({ messages }) => messages[0]?.content);
}
