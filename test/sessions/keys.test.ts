import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { migrate, steps } from '../../src/sessions/sqlite/schema.ts';
import { createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { createMemory } from '../support/memory/state.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { startPostgres } from '../support/postgres.ts';
import { keysConformance } from './keysConformance.ts';
import { roomy } from '../support/roomy.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const limits = { ...roomy, maxTurns: 100, maxBytes: 1e9, idleMs: 1e9, maxAnswers: 100, maxAnswerBytes: 1e9 };
const postgres = await startPostgres();
afterAll(() => postgres.end());

const newPath = (): string => join(temporaryFolder(), 'sessions.db');

keysConformance('the memory store', async () => {
  const memory = createMemory();
  return async () => createMemoryStore({ memory });
});

keysConformance('the SQLite store', async () => {
  const path = newPath();
  return () => createSqliteStore({ path, limits });
});

keysConformance('the PostgreSQL store', async () => {
  const url = await postgres.createDatabase();
  return () => createPostgresStore({ url, limits });
});

test('a file of the release before gets what is new, and keeps what it has', async () => {
  const path = newPath();
  const [first = ''] = steps;
  const database = new DatabaseSync(path);
  migrate(database, path, [first]);
  database.exec(
    `INSERT INTO sessions (key, agent, created_at, updated_at) VALUES ('agent:main:key:alice:old', 'main', ${Date.now()}, ${Date.now()})`,
  );
  database.close();
  const store = await createSqliteStore({ path, limits });
  onTestFinished(() => store.close());
  expect((await store.list({ keyId: 'alice', limit: 1 })).sessions).toMatchObject([
    { key: 'agent:main:key:alice:old' },
  ]);
});

test('the sessions of a key are found by an index, in their order', () => {
  const path = newPath();
  const database = new DatabaseSync(path);
  onTestFinished(() => database.close());
  migrate(database, path);
  const rest = 'substr(key, length(agent) + 12)';
  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT id FROM sessions WHERE substr(key, length(agent) + 8, 4) = 'key:'
       AND substr(key, length(agent) + 12, instr(${rest}, ':') - 1) = ? AND id < ? ORDER BY id DESC LIMIT 2`,
    )
    .all('alice', 9);
  expect(plan.map(({ detail }) => detail)).toEqual([expect.stringContaining('USING INDEX sessions_of_key')]);
});
