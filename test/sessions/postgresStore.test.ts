import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Client, Pool } from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createLanes } from '../../src/sessions/lanes.ts';
import { Database } from '../../src/sessions/postgres/database.ts';
import { migrations } from '../../src/sessions/postgres/migrations.ts';
import { checkPostgresStore, createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { leaseMs, type SessionStore, type StoreLimits, type Ticket } from '../../src/sessions/store.ts';
import { password, startPostgres, type Postgres } from '../support/postgres.ts';
import { startProxy } from '../support/proxy.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { key, oneCompletion, saying } from '../support/turnsInStores.ts';
import { storeConformance } from './conformance/storeConformance.ts';
import { until } from '../support/eventually.ts';
import { patienceMs } from '../support/patience.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
  return () => postgres.end();
});

storeConformance('the PostgreSQL store', async ({ limits = {} } = {}) => {
  const url = await postgres.createDatabase();
  return {
    open: () => createPostgresStore({ url, limits: { ...roomy, ...limits } }),
    async age(ms) {
      await postgres.run(
        url,
        `update openclaw_gateway.turns set until = until - $1, created_at = created_at - $1, ended_at = ended_at - $1`,
        [ms],
      );
      await postgres.run(url, `update openclaw_gateway.claims set until = until - $1, created_at = created_at - $1`, [
        ms,
      ]);
      await postgres.run(
        url,
        `update openclaw_gateway.sessions set updated_at = updated_at - $1, created_at = created_at - $1`,
        [ms],
      );
      await postgres.run(url, 'update openclaw_gateway.completions set created_at = created_at - $1', [ms]);
    },
  };
});

const busy = { kind: 'storage_busy', retryAfterMs: 1000 };
const unavailable = { kind: 'storage_unavailable', retryAfterMs: 1000 };

const change = (url: string, changes: Partial<URL>) => Object.assign(new URL(url), changes).href;

interface Options {
  limits?: Partial<StoreLimits>;
  leaseMs?: number;
  maxConnections?: number;
}

async function openStore(url: string, { limits, ...rest }: Options = {}): Promise<SessionStore> {
  const store = await createPostgresStore({ url, limits: { ...roomy, ...limits }, ...rest });
  onTestFinished(() => store.close());
  return store;
}

async function openNew(): Promise<{ url: string; store: SessionStore }> {
  const url = await postgres.createDatabase();
  return { url, store: await openStore(url) };
}

/** A store whose connections go through a proxy. */
async function openBehindProxy(options: Options = {}) {
  const url = await postgres.createDatabase();
  const proxy = await startProxy(postgres.port);
  return { url, proxy, store: await openStore(change(url, { port: String(proxy.port) }), options) };
}

async function reserved(store: SessionStore, sessionKey = key): Promise<Ticket> {
  const { ticket, isFirst } = await store.enter(sessionKey, 0);
  expect(isFirst).toBe(true);
  await store.reserve(ticket, [user('asked')]);
  return ticket;
}

async function saidIn(store: SessionStore, sessionKey = key): Promise<unknown[]> {
  const { records = [] } = (await store.read(sessionKey)) ?? {};
  return records.filter(({ status }) => status === 'completed').map(({ messages }) => messages[0]?.content);
}

/** Another program, which has a transaction open until the test says so. */
async function holdLock(url: string, statement: string): Promise<{ commit(): Promise<void> }> {
  const client = new Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`begin; ${statement}`);
  return { commit: async () => void (await client.query('commit')) };
}

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

describe('a lane over several gateways', () => {
  test('goes to one of those that come at the same time', async () => {
    const { url, store } = await openNew();
    const stores = [store, ...(await Promise.all([1, 2, 3].map(() => openStore(url))))];
    const sessions = Array.from({ length: 40 }, (_, at) => `agent:main:${at}`);
    await Promise.all(sessions.map(async (one) => store.commit(await reserved(store, one), saying('0'))));
    const entered = await Promise.all(
      sessions.map((one) => Promise.all(stores.map(async (other) => (await other.enter(one, 0)).isFirst))),
    );
    for (const places of entered) expect(places.filter(Boolean)).toHaveLength(1);
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('goes to the second when the first is not written yet', async () => {
    const { url, store } = await openNew();
    await store.commit(await reserved(store), saying('0'));
    const elsewhere = `row('elsewhere:1:uuid.1', '{}', true, '{}', ${leaseMs})::openclaw_gateway.caller`;
    const other = await holdLock(url, `select openclaw_gateway.enter('${key}', 'main', 0, 8, ${elsewhere})`);
    const entering = store.enter(key, 0);
    const waits = `select from pg_locks where not granted and pid in (
      select pid from pg_stat_activity where datname = current_database()
    )`;
    await until(async () => (await postgres.run(url, waits)).length > 0);
    await other.commit();
    expect(await entering).toMatchObject({ isFirst: false, behindOurs: false });
  });

  test('has all turns of both, each made from those before it', async () => {
    const { url, store } = await openNew();
    const lanes = [store, await openStore(url)].map((one) => createLanes(one));
    const sessions = ['agent:main:1', 'agent:main:2', 'agent:main:3'];
    const runs = sessions.flatMap((sessionKey) => Array.from({ length: 8 }, (_, at) => ({ sessionKey, at })));
    await Promise.all(
      runs.map(async ({ sessionKey, at }) => {
        const lane = await lanes[at % 2]?.enter(sessionKey, AbortSignal.timeout(patienceMs));
        const before = lane?.turns ?? [];
        await lane?.reserve([user('asked')]);
        await lane?.commit(saying(`${before.length}`, before.at(-1)?.id));
      }),
    );
    for (const sessionKey of sessions) {
      expect(await saidIn(store, sessionKey)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    }
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('is taken from one that stands still, whose turn is refused when it goes on', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url, { leaseMs: 900 });
    const other = await startHolder(url, 900);
    const { ticket, isFirst } = await store.enter(key, 0);
    expect(isFirst).toBe(false);
    other.send('SIGSTOP');
    await until(async () => (await store.look(ticket, 0)).isFirst);
    await store.commit(ticket, saying('said here'));
    other.send('SIGCONT');
    expect(await other.commit()).toBe('session_lost');
    expect(await store.read(key)).toMatchObject({ turns: 1 });
    expect(await saidIn(store)).toEqual(['said here']);
  });

  test('is kept by one that lives, for many leases', async () => {
    const url = await postgres.createDatabase();
    const store = await openStore(url, { leaseMs: 900 });
    const other = await startHolder(url, 900);
    const { ticket } = await store.enter(key, 0);
    const leaseEnd = `select pg_sleep(greatest(0, max(until) + 900 - openclaw_gateway.now_ms()) / 1000.0) from openclaw_gateway.turns`;
    for (const _ of [1, 2]) await postgres.run(url, leaseEnd);
    expect(await store.look(ticket, 0)).toMatchObject({ isFirst: false });
    expect(await other.commit()).toBe('committed');
    expect(await store.look(ticket, 0)).toMatchObject({ isFirst: true, turns: [{}] });
  });

  test('is free at once when the process on this machine was killed', async () => {
    const { url, store } = await openNew();
    const other = await startHolder(url, leaseMs);
    const { ticket } = await store.enter(key, 0);
    other.send('SIGKILL');
    await other.exited;
    expect(await store.look(ticket, 0)).toMatchObject({ isFirst: true });
    expect((await store.read(key))?.records[0]).toMatchObject({ status: 'interrupted', messages: [{ role: 'user' }] });
  });
});

async function startHolder(url: string, lease: number) {
  const script = join(import.meta.dirname, '../support/laneHolder.ts');
  const child = spawn(process.execPath, [script, url, key, String(lease)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('reserved');
  return {
    exited,
    send: (signal: NodeJS.Signals) => void child.kill(signal),
    async commit(): Promise<unknown> {
      child.stdin.write('commit\n');
      return (await lines.next()).value;
    },
  };
}

describe('one gateway, at the same moment,', () => {
  test('commits a turn, though others of its runs look and come', async () => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    const waiting = await store.enter(key, 0);
    const others = [store.look(waiting.ticket, 0), store.enter(key, 0), store.look(waiting.ticket, 0)];
    await store.commit(ticket, saying('1'));
    for (const place of await Promise.all(others)) expect(place).toMatchObject({ isFirst: false });
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('records a turn as it failed, though others of its runs come', async () => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    const entering = store.enter(key, 0);
    await store.leave(ticket, 'failed');
    expect(await entering).toMatchObject({ isFirst: false });
    expect((await store.read(key))?.records[0]).toMatchObject({ id: ticket.turn, status: 'failed' });
  });

  test('gives up no claim but the one that it was told to', async () => {
    const { store } = await openNew();
    const request = { scope: 's', key: 'k' };
    await store.claim(request, 'digest');
    const claims = [store.claim(request, 'digest'), store.unclaim(request), store.claim(request, 'digest')];
    expect(await Promise.all(claims)).toEqual([{ kind: 'running' }, undefined, { kind: 'ours' }]);
    expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
  });
});

describe('a database that is away', () => {
  test('at the start is waited for, without a restart of the gateway', async () => {
    const url = await postgres.createDatabase();
    await postgres.stop('fast');
    const store = await openStore(url);
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    await postgres.start();
    await store.commit(await reserved(store), saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test.each(['fast', 'immediate'] as const)('is said to be, and a turn goes on when it is back (%s)', async (mode) => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    await postgres.stop(mode);
    for (const call of [
      () => store.enter(key, 0),
      () => store.read(key),
      () => store.list({ limit: 1 }),
      () => store.delete(key),
    ]) {
      await expect(call()).rejects.toMatchObject(unavailable);
    }
    await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(unavailable);
    await expect(store.claim({ scope: 's', key: 'k' }, 'digest')).rejects.toMatchObject(unavailable);
    await expect(store.leave({ ...ticket, turn: 0 }, 'failed')).resolves.toBeUndefined();
    await postgres.start();
    await store.commit(ticket, saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('leaves no lane stuck that was left meanwhile', async () => {
    const { store } = await openNew();
    const ticket = await reserved(store);
    const waiting = await store.enter(key, 0);
    await postgres.stop('immediate');
    await store.leave(ticket, 'failed');
    await postgres.start();
    expect(await store.look(waiting.ticket, 0)).toMatchObject({ isFirst: true });
  });

  test('loses no turn that was said to be kept, and keeps none that was said to be lost', async () => {
    const { url, store } = await openNew();
    const sessions = Array.from({ length: 20 }, (_, at) => `agent:main:${at}`);
    const told = new Map(sessions.map((one) => [one, [] as string[]]));
    const refusals: unknown[] = [];
    const stop = new AbortController();
    const clients = sessions.map(async (sessionKey) => {
      for (let at = 0; !stop.signal.aborted; at++) {
        try {
          const { ticket } = await store.enter(sessionKey, 0);
          await store.commit(ticket, saying(`${at}`, ticket.turn - 1));
          told.get(sessionKey)?.push(`${at}`);
        } catch (error) {
          refusals.push(error);
          await pause(20);
        }
      }
    });
    const turns = () => [...told.values()].flat().length;
    for (const mode of ['immediate', 'fast', 'immediate'] as const) {
      const before = turns();
      await until(() => turns() > before + 200);
      await postgres.stop(mode);
      await postgres.start();
    }
    stop.abort();
    await Promise.all(clients);
    for (const error of refusals) expect(error).toMatchObject(unavailable);
    for (const one of sessions) expect(await saidIn(store, one)).toEqual(told.get(one));
    for (const one of sessions) expect(await store.enter(one, 0)).toMatchObject({ isFirst: true });
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('that answers nothing any more is given up', async () => {
    const { proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    proxy.hold();
    await expect(store.read(key)).rejects.toMatchObject(unavailable);
    await expect(store.reserve(ticket, [user('again')])).rejects.toMatchObject(unavailable);
    proxy.release();
    await store.commit(ticket, saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test.each(['before', 'after'] as const)('for a moment, %s the server has a commit, changes nothing', async (when) => {
    const { url, proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    await store.claim({ scope: 's', key: 'k' }, 'digest');
    const isCut = proxy.cut('openclaw_gateway.commit', when);
    const kept = { scope: 's', key: 'k', sessionKey: key, answer: '{}' };
    const committed = await store.commit(ticket, saying('1'), kept);
    await isCut;
    expect(committed).toEqual({ size: Buffer.byteLength(JSON.stringify([user('1')])), forgotten: 0 });
    expect(await saidIn(store)).toEqual(['1']);
    expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'answered', answer: '{}' });
    expect(await checkPostgresStore(url)).toEqual([]);
  });

  test('for a moment hides not how much a commit forgot', async () => {
    const { proxy, store } = await openBehindProxy({ limits: { maxTurns: 1 } });
    const first = await reserved(store);
    await store.commit(first, saying('1'));
    const ticket = await reserved(store);
    void proxy.cut('openclaw_gateway.commit', 'after');
    expect(await store.commit(ticket, saying('2', first.turn))).toMatchObject({ forgotten: 1 });
  });

  test('for a moment gives no lane to a run whose place was taken', async () => {
    const { url, proxy, store } = await openBehindProxy();
    const ticket = await reserved(store);
    const isCut = proxy.cut('openclaw_gateway.commit', 'before');
    const committing = store.commit(ticket, saying('late'));
    await Promise.all([isCut, postgres.run(url, 'delete from openclaw_gateway.turns')]);
    await expect(committing).rejects.toMatchObject({ kind: 'session_lost' });
  });
});

describe('a lock of another program', () => {
  test('is waited for two seconds, by nobody else', async () => {
    const { url, store } = await openNew();
    const ticket = await reserved(store);
    await holdLock(url, 'select from openclaw_gateway.sessions for update');
    const waiting = store.reserve(ticket, [user('again')]);
    await store.commit(await reserved(store, 'agent:main:other'), saying('1'));
    await expect(waiting).rejects.toMatchObject(busy);
    await expect(store.enter(key, 0)).rejects.toMatchObject(busy);
  });

  test('is waited for longer by a commit', async () => {
    const { url, store } = await openNew();
    const ticket = await reserved(store);
    const other = await holdLock(url, 'select from openclaw_gateway.sessions for update');
    const committing = store.commit(ticket, saying('1'));
    await expect(store.read('agent:main:other')).resolves.toBeUndefined();
    await expect(store.enter(key, 0)).rejects.toMatchObject(busy);
    await other.commit();
    await committing;
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('on all tables ends no commit that waits for a connection', async () => {
    const { url, store } = await openNew();
    const sessions = Array.from({ length: 25 }, (_, at) => `agent:main:${at}`);
    const tickets = await Promise.all(sessions.map((one) => reserved(store, one)));
    const other = await holdLock(url, 'lock table openclaw_gateway.turns');
    const committing = tickets.map((ticket) => store.commit(ticket, saying('1')));
    await expect(store.read(key)).rejects.toMatchObject(busy);
    await other.commit();
    await Promise.all(committing);
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

/** Statements that do something whenever a turn is written. */
const onTurn = (statement: string) => `
  create table seen (setting text); insert into seen values (null);
  create function on_turn() returns trigger language plpgsql as $$ begin ${statement}; return new; end $$;
  create trigger on_turn before insert or update on openclaw_gateway.turns for each row execute function on_turn();
`;

describe('the schema', () => {
  test('is made once, however many gateways start at the same time', async () => {
    const url = await postgres.createDatabase();
    const stores = await Promise.all([1, 2, 3, 4, 5].map(() => openStore(url)));
    for (const [at, store] of stores.entries()) await store.commit(await reserved(store), saying(`${at}`, 1000));
    expect(await checkPostgresStore(url)).toEqual([]);
    expect(await postgres.run(url, 'select version from openclaw_gateway.schema_version')).toEqual([
      { version: migrations.length },
    ]);
  });

  test('of a newer gateway is refused', async () => {
    const { url } = await openNew();
    await postgres.run(url, 'update openclaw_gateway.schema_version set version = 99');
    const reason = /^The session database has version 99 of its schema, and this gateway knows none above \d+: .+\.$/;
    await expect(openStore(url)).rejects.toThrow(reason);
    expect(await checkPostgresStore(url)).toEqual([expect.stringMatching(reason)]);
  });

  test('is made anew when it was taken away', async () => {
    const { url, store } = await openNew();
    await postgres.run(url, 'drop schema openclaw_gateway cascade');
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    await store.commit(await reserved(store), saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });

  test('may belong to somebody who may do more than the gateway', async () => {
    const url = await postgres.createDatabase();
    await postgres.run(
      url,
      `create role modest login password '${password}'; create schema openclaw_gateway authorization modest`,
    );
    const store = await openStore(change(url, { username: 'modest' }));
    await store.commit(await reserved(store), saying('1'));
    expect(await saidIn(store)).toEqual(['1']);
  });
});

describe('a start that only the operator can help', () => {
  const secret = 'canary-wrong-51c2';

  test.each([
    [
      'a wrong password',
      { password: secret },
      /^The session database 127\.0\.0\.1:\d+\/test_\w+: password authentication failed for user "postgres" \(28P01\)$/,
    ],
    [
      'an unknown database',
      { pathname: '/nowhere' },
      /^The session database .+: database "nowhere" does not exist \(3D000\)$/,
    ],
    [
      'TLS that the server has not',
      { search: '?sslmode=require' },
      /^The session database .+ does not support SSL connections$/,
    ],
    ['a mode of TLS that lacks its certificate', { search: '?sslmode=verify-ca' }, /sslrootcert/],
    ['a file that is missing', { search: '?sslmode=verify-full&sslrootcert=/nowhere.pem' }, /ENOENT/],
  ])('says so of %s, in one line without the password', async (_, changes, line) => {
    const url = change(await postgres.createDatabase(), changes);
    const error: unknown = await createPostgresStore({ url, limits: roomy }).catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(line);
    expect((error as Error).message).not.toContain('\n');
    const all = inspect(error, { depth: 10, showHidden: true });
    for (const one of [secret, password]) expect(all).not.toContain(one);
    expect(await checkPostgresStore(url)).toEqual([expect.stringMatching(line)]);
  });

  test.each([`postgres://user:${secret}@host:99999/db`, `mysql://user:${secret}@host/db`, `user:${secret}`, ''])(
    'says so of a url that is none (%#)',
    async (url) => {
      const error: unknown = await createPostgresStore({ url, limits: roomy }).catch((reason: unknown) => reason);
      expect((error as Error).message).toMatch(/^The url of the session store is none of PostgreSQL/);
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(secret);
    },
  );
});

describe('the check', () => {
  test('finds nothing wrong with what a gateway did', async () => {
    const { url, store } = await openNew();
    await store.commit(await reserved(store), saying('1'));
    await reserved(store, 'agent:main:running');
    await store.keepCompletion(oneCompletion);
    expect(await checkPostgresStore(url)).toEqual([]);
    await postgres.run(url, `update openclaw_gateway.completions set messages = '[ ]'`);
    expect(await checkPostgresStore(url)).toEqual([
      "The stored completion 'chatcmpl-1' has not the size that it had when it was written.",
    ]);
  });

  test.each([
    ['update openclaw_gateway.sessions set turns = 2', 'it counts other turns than it has'],
    ['delete from openclaw_gateway.turns', 'it has no turns'],
    ['update openclaw_gateway.turns set model = null', 'a completed turn has no messages, or no model'],
    [`update openclaw_gateway.turns set messages = '[]'`, 'a turn has not the size that it had when it was written'],
  ])('finds what was done by hand: %s', async (statement, fault) => {
    const { url, store } = await openNew();
    await store.commit(await reserved(store), saying('1'));
    await postgres.run(url, statement);
    expect(await checkPostgresStore(url)).toContain(`The session '${key}': ${fault}.`);
  });

  test('says so when the database cannot be reached, and changes nothing where no gateway was', async () => {
    const url = await postgres.createDatabase();
    expect(await checkPostgresStore(url)).toEqual(['no sessions yet: no gateway has used this database']);
    expect(await postgres.run(url, `select from pg_namespace where nspname = 'openclaw_gateway'`)).toEqual([]);
    expect(await checkPostgresStore(change(url, { port: '1' }))).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});
