/** Others beside the SQLite store: processes on its file, and a disk without room. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newOwner } from '../../src/sessions/owner.ts';
import { checkSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { startStoreProcess } from '../support/storeProcess.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { newPath, open, alter, say, statusesOf } from '../support/sqliteFile.ts';

const busy = { code: 'storage_busy' };
const full = { code: 'storage_full' };

async function openElsewhere(path: string) {
  const elsewhere = await startStoreProcess({ path, limits: roomy });
  onTestFinished(() => elsewhere.kill());
  return elsewhere;
}

describe('another process that holds the write lock of the SQLite store', () => {
  async function lock(path: string): Promise<{ release(): Promise<void> }> {
    const script = `
      const database = new (require('node:sqlite').DatabaseSync)(process.argv[1], { timeout: 5000 });
      database.exec('BEGIN IMMEDIATE');
      process.stdout.write('locked');
      process.stdin.on('end', () => { database.exec('ROLLBACK'); process.exit(); }).resume();`;
    const holder = spawn(process.execPath, ['-e', script, path], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    return {
      async release() {
        holder.stdin.end();
        await once(holder, 'exit');
      },
    };
  }

  test('keeps writers waiting, and neither readers nor the event loop', async () => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    const { release } = await lock(path);
    const entering = store.enter('agent:main:other', 0);
    let isIn = false;
    void entering.then(() => (isIn = true));
    for (let time = 0; time < 20; time++) {
      await sleep(5);
      expect(await statusesOf(store)).toEqual(['completed']);
      expect((await store.list({ limit: 10 })).sessions).toHaveLength(1);
    }
    expect(isIn).toBe(false);
    await release();
    expect(await entering).toMatchObject({ isFirst: true });
  });

  test('makes writers give up, commits later than others, and all goes on when it ends', async () => {
    const path = newPath();
    const store = await open(path);
    const [{ ticket }, { ticket: left }] = [await store.enter(key, 0), await store.enter('agent:main:left', 0)];
    await store.reserve(left, [user('hm')]);
    const { release } = await lock(path);
    const committing = store.commit(ticket, saying('kept'));
    const results = await Promise.allSettled([
      store.enter('agent:main:other', 0),
      store.claim({ scope: 's', key: 'k' }, 'digest'),
      store.delete(key),
      store.leave(left, 'failed'),
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: busy },
      { status: 'rejected', reason: busy },
      { status: 'rejected', reason: busy },
      { status: 'fulfilled' },
    ]);
    await release();
    await committing;
    expect(await statusesOf(store)).toEqual(['completed']);
    expect(await store.read('agent:main:other')).toBeUndefined();
    expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'ours' });
    expect(await store.enter('agent:main:left', 0)).toMatchObject({ isFirst: true });
    expect(await statusesOf(store, 'agent:main:left')).toEqual(['interrupted', 'in_progress']);
  });

  test('makes a commit give up in the end, which then never counts', async () => {
    const path = newPath();
    const store = await open(path);
    const { ticket } = await store.enter(key, 0);
    await store.reserve(ticket, [user('hi')]);
    const { release } = await lock(path);
    await expect(store.commit(ticket, saying('hi'))).rejects.toMatchObject(busy);
    await release();
    await store.leave(ticket, 'failed');
    expect((await store.read(key))?.turns).toBe(0);
    expect((await store.enter(key, 0)).isFirst).toBe(true);
  });

  test('does not keep a store from opening', async () => {
    const path = newPath();
    await say(await open(path), key, 'hi');
    const { release } = await lock(path);
    expect(await statusesOf(await open(path))).toEqual(['completed']);
    await release();
  });
});

describe.skipIf(process.platform !== 'linux')('a disk without room', () => {
  /** Files of the process cannot grow beyond these bytes; `undefined` takes the limit away. */
  const limitFiles = (pid: number, bytes: number | undefined) =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:`]);

  test('is storage_full for the SQLite store, reads go on, and with room it goes on', async () => {
    const path = newPath();
    const { store, process: child } = await openElsewhere(path);
    await say(store, key, 'hi');
    const { ticket } = await store.enter(key, 0);
    const { ticket: small } = await store.enter('agent:main:small', 0);
    limitFiles(child.pid, statSync(`${path}-wal`).size + 20_000);
    const large = [user('x'.repeat(1_000_000))];
    for (let time = 0; time < 3; time++) {
      await expect(store.reserve(ticket, large)).rejects.toMatchObject(full);
      expect(await statusesOf(store)).toEqual(['completed', 'in_progress']);
    }
    // One that has no room takes none along that has.
    const both = await Promise.allSettled([store.reserve(ticket, large), store.reserve(small, [user('hi')])]);
    expect(both).toMatchObject([{ status: 'rejected', reason: full }, { status: 'fulfilled' }]);
    limitFiles(child.pid, 1000);
    await expect(store.enter('agent:main:other', 0)).rejects.toMatchObject(full);
    expect(await statusesOf(store, 'agent:main:small')).toEqual(['in_progress']);
    limitFiles(child.pid, undefined);
    await store.reserve(ticket, large);
    await store.commit(ticket, { ...saying('', 1), messages: large });
    await store.commit(small, saying('hi'));
    expect(await store.read(key)).toMatchObject({ turns: 2, records: [{ id: 1 }, { messages: large }] });
    expect(await checkSqliteStore(path)).toEqual([]);
  });
});

describe('processes on one file', () => {
  test('wait for each other in the order in which they came', async () => {
    const path = newPath();
    const [here, { store: there }] = [await open(path), await openElsewhere(path)];
    const places = [];
    for (let time = 0; time < 3; time++) {
      for (const store of [here, there]) places.push({ store, ...(await store.enter(key, 0)) });
    }
    expect(places.map(({ isFirst }) => isFirst)).toEqual([true, false, false, false, false, false]);
    for (const [at, { store, ticket }] of places.entries()) {
      const looks = await Promise.all(places.slice(at).map((place) => place.store.look(place.ticket, 0)));
      expect(looks.map(({ isFirst }) => isFirst)).toEqual(looks.map((_, other) => other === 0));
      await store.commit(ticket, saying(`turn ${at}`, at === 0 ? 0 : (places[at - 1]?.ticket.turn ?? 0)));
    }
    const records = (await here.read(key))?.records ?? [];
    expect(records.map(({ messages }) => messages[0])).toEqual(places.map((_, at) => user(`turn ${at}`)));
    expect(await checkSqliteStore(path)).toEqual([]);
  });

  test('take over at once from one that was killed, and show what it was doing', async () => {
    const path = newPath();
    const { store: there, kill } = await openElsewhere(path);
    const [reserved, unreserved] = [await there.enter(key, 0), await there.enter('agent:main:new', 0)];
    await there.enter(key, 0);
    await there.reserve(reserved.ticket, [user('was said')]);
    await there.claim({ scope: 's', key: 'k' }, 'digest');
    const here = await open(path);
    expect(await here.enter(key, 0)).toMatchObject({ isFirst: false, behindOurs: false });
    await kill();
    const after = await open(path);
    expect(await statusesOf(after)).toEqual(['interrupted', 'queued']);
    expect(await after.read('agent:main:new')).toBeUndefined();
    expect(await after.enter('agent:main:new', 0)).toMatchObject({ isFirst: true, turns: undefined });
    expect(await after.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'ours' });
    expect(unreserved.isFirst).toBe(true);
  });

  test('take over at once from one that had our process number before us', async () => {
    const path = newPath();
    const before = await open(path);
    const { ticket } = await before.enter(key, 0);
    await before.reserve(ticket, [user('was said')]);
    const [machine, pid] = newOwner().split(':');
    alter(path, (database) => database.prepare('UPDATE turns SET owner = ?').run(`${machine}:${pid}:another.1`));
    expect(await statusesOf(await open(path))).toEqual(['interrupted']);
    await expect(before.commit(ticket, saying('too late'))).rejects.toMatchObject({ code: 'session_lost' });
  });

  test('that were not told hear of the death when they look', async () => {
    const path = newPath();
    const [here, { store: there, kill }] = [await open(path), await openElsewhere(path)];
    await there.enter(key, 0);
    const { ticket } = await here.enter(key, 0);
    expect(await here.look(ticket, 0)).toEqual({ isFirst: false, behindOurs: false });
    await kill();
    expect(await here.look(ticket, 0)).toEqual({ isFirst: true, turns: undefined });
  });
});
