/** The connections of the PostgreSQL store: how many, to where, and what others say of them. */
import { inspect } from 'node:util';
import { Pool } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Database } from '../../src/sessions/postgres/database.ts';
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { password } from '../support/postgres.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { until } from '../support/eventually.ts';
import {
  postgres,
  busy,
  unavailable,
  change,
  openStore,
  openNew,
  reserved,
  saidIn,
} from '../support/postgresStores.ts';

/** Statements that do something whenever a turn is written. */
const onTurn = (statement: string) => `
  create table seen (setting text); insert into seen values (null);
  create function on_turn() returns trigger language plpgsql as $$ begin ${statement}; return new; end $$;
  create trigger on_turn before insert or update on openclaw_gateway.turns for each row execute function on_turn();
`;

describe('connections', () => {
  const turns = async (stores: SessionStore[], each: number) => {
    const all = stores.flatMap((store, at) =>
      Array.from({ length: each }, async (_, number) => {
        const { ticket } = await store.enter(`agent:main:${at}-${number}`, 0);
        await store.reserve(ticket, [user('hi')]);
        await store.commit(ticket, saying('hi'));
      }),
    );
    return (await Promise.allSettled(all)).filter(({ status }) => status === 'rejected');
  };

  test('are never more than the configuration says', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url, { maxConnections: 2 });
    expect(await turns([store], 30)).toEqual([]);
    const [row] = await postgres.run(
      url,
      'select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    expect(row?.['n']).toBeLessThanOrEqual(2);
  });

  test('that a role may not have more of are waited for: two gateways take turns with three', async () => {
    const url = await postgres.createDatabase();
    const role = `few_${new URL(url).pathname.slice(1)}`;
    await postgres.run(url, `create role ${role} login password '${password}' connection limit 3`);
    await postgres.run(url, `grant create, connect on database ${new URL(url).pathname.slice(1)} to ${role}`);
    const few = change(url, { username: role, password });
    const stores = [await openStore(few), await openStore(few)];
    expect(await turns(stores, 60)).toEqual([]);
  });

  test('of a slow database are waited for as long as it goes on, as are others of the same session', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url, { maxConnections: 1, leaseMs: 3_600_000 });
    await postgres.run(url, onTurn('perform pg_sleep(0.5)'));
    const enter = (sessionKey: string) => store.enter(sessionKey, 0);
    // The last one waits for longer than for a lock.
    const apart = await Promise.all(Array.from({ length: 6 }, (_, at) => enter(`agent:main:${at}`)));
    expect(apart.map(({ isFirst }) => isFirst)).toEqual(apart.map(() => true));
    const together = await Promise.all(Array.from({ length: 6 }, () => enter(key)));
    expect(together.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false, false]);
  });

  test('lead to another address from now on: a rotated password', async () => {
    const url = await postgres.createDatabase();
    const name = new URL(url).pathname.slice(1);
    const role = `rotated_${name}`;
    await postgres.run(url, `create role ${role} login password 'before'; alter database ${name} owner to ${role}`);
    const as = (word: string) => change(url, { username: role, password: word });
    const store = await openStore(as('before'));
    const ticket = await reserved(store);
    await postgres.run(url, `alter role ${role} password 'after'`);
    await expect(store.useAddress?.({ url: as('wrong') })).rejects.toThrow('password authentication failed');
    await expect(store.list({ limit: 1 })).rejects.toMatchObject(unavailable);
    await store.useAddress?.({ url: as('after') });
    // The lane is still ours.
    await store.commit(ticket, saying('hi'));
    expect(await saidIn(store)).toEqual(['hi']);
    const open = 'select 1 from pg_stat_activity where usename = $1 and backend_start < $2';
    const [row] = await postgres.run(url, 'select now() as now');
    await store.useAddress?.({ url: as('after'), maxConnections: 3 });
    await until(async () => (await postgres.run(url, open, [role, row?.['now']])).length === 0);
  });

  test.each([
    'postgres://u:p@a,b/db',
    'postgres://a:5432,b:5433/db',
    'postgres://a/db?host=a,b',
    'postgres:///db?host=a%2Cb',
  ])('to several hosts stop the start: %s', async (url) => {
    await expect(createPostgresStore({ url, limits: roomy })).rejects.toThrow('names several hosts');
  });

  test.each([
    ['of its own keep the settings', true, '2s'],
    ['of a pooler have them for one statement', false, '0'],
  ])('%s', async (_, isOurs, afterwards) => {
    const url = await postgres.createDatabase();
    const pool = new Pool({ connectionString: url, max: 1 });
    // A pooler names a process of its own.
    if (!isOurs) pool.on('connect', (client) => Object.assign(client, { processID: 1 }));
    const database = new Database(pool, () => Promise.resolve());
    onTestFinished(() => database.end());
    const show = `select current_setting('lock_timeout') as lock, current_setting('synchronous_commit') as sync`;
    expect(await database.query(show, [], 1000)).toEqual([{ lock: '2s', sync: 'on' }]);
    expect((await pool.query<{ lock: string }>(show)).rows[0]?.lock).toBe(afterwards);
  });
});

describe('the server', () => {
  test('is used over at most ten connections, which have a name', async () => {
    const { url, store } = await openNew();
    const sessions = Array.from({ length: 50 }, (_, at) => `agent:main:${at}`);
    await Promise.all(sessions.map(async (one) => store.commit(await reserved(store, one), saying('1'))));
    const [row] = await postgres.run(
      url,
      `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name = 'openclaw-gateway'`,
    );
    expect(row?.['count']).toBe(10);
  });

  test('writes a turn to its disk before it is committed, whatever it does for others', async () => {
    const url = await postgres.createDatabase();
    await postgres.run(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    const store = await openStore(url);
    await postgres.run(url, onTurn(`update seen set setting = current_setting('synchronous_commit')`));
    await store.commit(await reserved(store), saying('1'));
    expect(await postgres.run(url, 'select setting from seen')).toEqual([{ setting: 'on' }]);
  });

  test('that is full says so', async () => {
    const { url, store } = await openNew();
    await postgres.run(url, onTurn(`raise exception 'no space left' using errcode = 'disk_full'`));
    await expect(store.enter(key, 0)).rejects.toMatchObject({ kind: 'storage_full' });
  });

  test('that has no connection left is busy', async () => {
    const { url } = await openNew();
    await postgres.run(
      url,
      `create role guest login password '${password}' connection limit 0; grant all on all tables in schema openclaw_gateway to guest`,
    );
    const guest = await openStore(change(url, { username: 'guest' }));
    await expect(guest.enter(key, 0)).rejects.toMatchObject(busy);
  });

  test('that takes no writes is unavailable until it does', async () => {
    const { url } = await openNew();
    const setReadOnly = (value: string) =>
      postgres.run(
        change(url, { pathname: '/postgres' }),
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = ${value}`,
      );
    await setReadOnly('on');
    const store = await openStore(url);
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    await expect(store.read(key)).rejects.toMatchObject(unavailable);
    await setReadOnly('off');
    await reserved(store);
  });

  test('says nothing of rows in what is logged', async () => {
    const { url, store } = await openNew();
    await postgres.run(url, onTurn(`raise exception 'failed' using detail = 'secret-of-a-row'`));
    const error: unknown = await store.enter(key, 0).catch((reason: unknown) => reason);
    expect(error).toMatchObject(unavailable);
    expect(inspect(error, { depth: 10, showHidden: true })).toContain('failed');
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret-of-a-row');
  });
});
