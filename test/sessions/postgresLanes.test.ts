/** Lanes in PostgreSQL, over several gateways and within one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createLanes } from '../../src/sessions/lanes.ts';
import { checkPostgresStore } from '../../src/sessions/postgresStore.ts';
import { leaseMs } from '../../src/sessions/store.ts';
import { user } from '../support/said.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { until } from '../support/eventually.ts';
import { patienceMs } from '../support/patience.ts';
import { postgres, busy, openStore, openNew, reserved, saidIn } from '../support/postgresStores.ts';

/** Another program, which has a transaction open until the test says so. */
async function holdLock(url: string, statement: string): Promise<{ commit(): Promise<void> }> {
  const client = new Client(url);
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(`begin; ${statement}`);
  return { commit: async () => void (await client.query('commit')) };
}

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
    // Long enough for a busy machine to renew it in a third.
    const lease = 3000;
    const url = await postgres.createDatabase();
    const store = await openStore(url, { leaseMs: lease });
    const other = await startHolder(url, lease);
    const { ticket } = await store.enter(key, 0);
    const leaseEnd = `select pg_sleep(greatest(0, max(until) + ${lease} - openclaw_gateway.now_ms()) / 1000.0) from openclaw_gateway.turns`;
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
