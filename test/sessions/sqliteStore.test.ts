import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newOwner } from '../../src/sessions/owner.ts';
import { checkSqliteStore, createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { migrate, steps, versionOf } from '../../src/sessions/sqlite/schema.ts';
import type { SessionStore, StoreLimits } from '../../src/sessions/store.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { startStoreProcess } from '../support/storeProcess.ts';
import { key, saying } from '../support/turnsInStores.ts';
import { storeConformance } from './conformance/storeConformance.ts';

const busy = { code: 'storage_busy' };
const full = { code: 'storage_full' };
const unavailable = { code: 'storage_unavailable' };

/** A path whose folder is not there yet. */
function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sessions-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'state', 'sessions.sqlite');
}

async function open(path: string, limits: Partial<StoreLimits> = {}): Promise<SessionStore> {
  const store = await createSqliteStore({ path, limits: { ...roomy, ...limits } });
  onTestFinished(() => store.close());
  return store;
}

async function openElsewhere(path: string) {
  const elsewhere = await startStoreProcess({ path, limits: roomy });
  onTestFinished(() => elsewhere.kill());
  return elsewhere;
}

/** Runs statements on the file, beside the store. */
function alter(path: string, change: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(path, { timeout: 5000 });
  try {
    change(database);
  } finally {
    database.close();
  }
}

function age(path: string, ms: number): void {
  alter(path, (database) => {
    database.exec('BEGIN IMMEDIATE');
    for (const update of [
      'UPDATE sessions SET created_at = created_at - ?1, updated_at = updated_at - ?1',
      'UPDATE turns SET created_at = created_at - ?1, ended_at = ended_at - ?1, until = until - ?1',
      'UPDATE claims SET created_at = created_at - ?1, until = until - ?1',
    ]) {
      database.prepare(update).run(ms);
    }
    database.exec('COMMIT');
  });
}

async function say(store: SessionStore, sessionKey: string, content: string, after = 0): Promise<number> {
  const { ticket } = await store.enter(sessionKey, 0);
  await store.reserve(ticket, [user(content)]);
  await store.commit(ticket, saying(content, after));
  return ticket.turn;
}

const statusesOf = async (store: SessionStore, sessionKey = key) =>
  (await store.read(sessionKey))?.records.map(({ status }) => status);

storeConformance('the SQLite store', async ({ limits = {} } = {}) => {
  const path = newPath();
  return {
    open: () => createSqliteStore({ path, limits: { ...roomy, ...limits } }),
    age: async (ms) => age(path, ms),
  };
});

describe('the files of the SQLite store', () => {
  const modesIn = (folder: string) =>
    Object.fromEntries(
      ['.', ...readdirSync(folder)].map((name) => [name, (statSync(join(folder, name)).mode & 0o777).toString(8)]),
    );

  test.each([0o000, 0o022, 0o777])('are for their owner alone, under the umask %o', async (umask) => {
    const path = newPath();
    const before = process.umask(umask);
    onTestFinished(() => void process.umask(before));
    await say(await open(path), key, 'hi');
    expect(modesIn(dirname(path))).toEqual({
      '.': '700',
      'sessions.sqlite': '600',
      'sessions.sqlite-shm': '600',
      'sessions.sqlite-wal': '600',
    });
  });

  test('are taken from others when those could read them', async () => {
    const path = newPath();
    await (await open(path)).close();
    chmodSync(path, 0o644);
    await say(await open(path), key, 'hi');
    expect(new Set(Object.values(modesIn(dirname(path))))).toEqual(new Set(['700', '600']));
  });

  test.each<[string, RegExp, (path: string) => void]>([
    [
      'in a folder that is a symbolic link',
      /symbolic link/,
      (path) => {
        mkdirSync(`${dirname(path)}-real`, 0o700);
        symlinkSync(`${dirname(path)}-real`, dirname(path));
      },
    ],
    [
      'where the file is a symbolic link',
      /symbolic link/,
      (path) => {
        mkdirSync(dirname(path), 0o700);
        symlinkSync(join(dirname(path), 'elsewhere'), path);
      },
    ],
    [
      'where the log is a symbolic link',
      /symbolic link/,
      (path) => {
        mkdirSync(dirname(path), 0o700);
        symlinkSync(join(dirname(path), 'elsewhere'), `${path}-wal`);
      },
    ],
    [
      'in a folder that others write to',
      /chmod 700/,
      (path) => {
        mkdirSync(dirname(path));
        chmodSync(dirname(path), 0o777);
      },
    ],
    ['where the folder is a file', /not a folder/, (path) => writeFileSync(dirname(path), '')],
    ['where the file is a folder', /not a file/, (path) => mkdirSync(path, { recursive: true, mode: 0o700 })],
  ])('are refused %s', async (_, why, prepare) => {
    const path = newPath();
    prepare(path);
    await expect(createSqliteStore({ path, limits: roomy })).rejects.toThrow(why);
    expect(existsSync(join(dirname(path), 'elsewhere'))).toBe(false);
  });

  describe.each<[string, (path: string, aside: string) => void]>([
    ['removed', (path) => rmSync(path)],
    ['removed with their folder', (path) => rmSync(dirname(path), { recursive: true })],
    ['moved', (path, aside) => renameSync(path, aside)],
    ['emptied and removed', (path) => (rmSync(path), writeFileSync(path, ''))],
    [
      'replaced by a file of another program',
      (path) => {
        rmSync(path);
        alter(path, (database) => database.exec('CREATE TABLE theirs (a)'));
      },
    ],
    [
      'replaced by another file of sessions',
      (path, aside) => {
        copyFileSync(path, `${path}.copy`);
        renameSync(path, aside);
        renameSync(`${path}.copy`, path);
      },
    ],
    ['deprived of their log', (path) => (rmSync(path), rmSync(`${path}-wal`))],
  ])('that are %s under the running store', (_, change) => {
    test('are missed, nothing is told that is in no file, and none is made in their place', async () => {
      const path = newPath();
      const store = await open(path);
      await say(store, key, 'hi');
      const { ticket } = await store.enter('agent:main:running', 0);
      await store.reserve(ticket, [user('hi')]);
      change(path, `${path}.aside`);
      const before = existsSync(path) && readFileSync(path);
      await expect(store.commit(ticket, saying('hi'))).rejects.toMatchObject(unavailable);
      await expect(say(store, key, 'hello')).rejects.toMatchObject(unavailable);
      await expect(store.read(key)).rejects.toMatchObject(unavailable);
      await expect(store.probe()).rejects.toMatchObject(unavailable);
      expect(existsSync(path) && readFileSync(path)).toEqual(before);
    });
  });

  test('that come back under the running store are used again', async () => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    renameSync(path, `${path}.aside`);
    await expect(say(store, key, 'hello')).rejects.toMatchObject(unavailable);
    renameSync(`${path}.aside`, path);
    await say(store, 'agent:main:again', 'hello');
    for (const one of [key, 'agent:main:again']) expect(await statusesOf(store, one)).toEqual(['completed']);
  });

  test('that are damaged are said to be so', async () => {
    const path = newPath();
    const store = await open(path);
    for (let time = 0; time < 20; time++) await say(store, `agent:main:${time}`, 'x'.repeat(5000));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 40_000);
    writeFileSync(path, bytes);
    const again = await open(path);
    await expect(again.read('agent:main:19')).rejects.toMatchObject({ kind: 'storage_damaged' });
    expect(await again.read('agent:main:0')).toMatchObject({ turns: 1 });
  });

  test('whose text is damaged are said to be so', async () => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    alter(path, (database) => database.exec(`UPDATE turns SET messages = '[{'`));
    await expect(store.read(key)).rejects.toMatchObject({ kind: 'storage_damaged' });
  });
});

describe('the schema of the SQLite store', () => {
  const inMemory = () => {
    const database = new DatabaseSync(':memory:');
    onTestFinished(() => database.close());
    return database;
  };

  test('of a later release is refused, in one line, and left as it is', async () => {
    const path = newPath();
    await (await open(path)).close();
    alter(path, (database) => database.exec('PRAGMA user_version = 99'));
    const before = readFileSync(path);
    await expect(createSqliteStore({ path, limits: roomy })).rejects.toThrow(
      new RegExp(`^[^\\n]*${path}[^\\n]* 99; [^\\n]* ${steps.length}\\)[^\\n]*$`),
    );
    expect(readFileSync(path)).toEqual(before);
  });

  test('of a later release is not written to, by a store that was open before either', async () => {
    const path = newPath();
    const store = await open(path);
    const { ticket } = await store.enter(key, 0);
    alter(path, (database) => database.exec('PRAGMA user_version = 99'));
    await expect(store.reserve(ticket, [user('hi')])).rejects.toMatchObject(unavailable);
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    alter(path, (database) => database.exec(`PRAGMA user_version = ${steps.length}`));
    await store.commit(ticket, saying('hi'));
    expect(await statusesOf(store)).toEqual(['completed']);
  });

  test.each<[string, (path: string) => void]>([
    ["of another program's database", (path) => alter(path, (database) => database.exec('CREATE TABLE theirs (a)'))],
    ['of a file that is no database', (path) => writeFileSync(path, 'dear diary, '.repeat(1000))],
    ['of a short file that is no database', (path) => writeFileSync(path, 'x')],
  ])('%s is not touched', async (_, make) => {
    const path = newPath();
    mkdirSync(dirname(path), 0o700);
    make(path);
    const before = readFileSync(path);
    await expect(createSqliteStore({ path, limits: roomy })).rejects.toThrow(/not a file of openclaw-gateway/);
    expect(readFileSync(path)).toEqual(before);
  });

  test('is brought up to date, step by step', () => {
    const database = inMemory();
    const [one, two] = ['CREATE TABLE a (x); INSERT INTO a VALUES (1)', 'ALTER TABLE a ADD COLUMN y DEFAULT 2'];
    migrate(database, 'file', [one]);
    expect(versionOf(database, 'file')).toBe(1);
    migrate(database, 'file', [one, two]);
    migrate(database, 'file', [one, two]);
    expect(versionOf(database, 'file', 2)).toBe(2);
    expect({ ...database.prepare('SELECT * FROM a').get() }).toEqual({ x: 1, y: 2 });
    expect(() => migrate(database, 'file', [one])).toThrow(/later release/);
  });

  test('stays at the last whole step when one fails', () => {
    const database = inMemory();
    const halfStep = 'CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)';
    expect(() => migrate(database, 'file', ['CREATE TABLE a (x)', halfStep])).toThrow(/nowhere/);
    expect(versionOf(database, 'file')).toBe(1);
    expect(
      database
        .prepare('SELECT name FROM sqlite_master')
        .all()
        .map((row) => row['name']),
    ).toEqual(['a']);
    migrate(database, 'file', ['CREATE TABLE a (x)', 'CREATE TABLE b (x)']);
  });
});

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

describe('the thread of the SQLite store', () => {
  async function openWithWorker(path: string) {
    const started: Worker[] = [];
    const note = (worker: Worker) => void started.push(worker);
    process.on('worker', note);
    onTestFinished(() => void process.off('worker', note));
    return { store: await open(path), started };
  }

  test('may die: what it was doing fails, the next call has another, and places are kept', async () => {
    const path = newPath();
    const { store, started } = await openWithWorker(path);
    const { ticket } = await store.enter(key, 0);
    await store.claim({ scope: 's', key: 'k' }, 'digest');
    void started[0]?.terminate();
    await expect(store.enter(key, 0)).rejects.toMatchObject(unavailable);
    expect(await store.enter(key, 0)).toMatchObject({ isFirst: false, behindOurs: true });
    expect(started).toHaveLength(2);
    expect(await store.claim({ scope: 's', key: 'k' }, 'digest')).toEqual({ kind: 'running' });
    await store.commit(ticket, saying('hi'));
    expect(await statusesOf(store)).toEqual(['completed', 'queued']);
  });

  test('ends with the store, and gives up what is held', async () => {
    const path = newPath();
    const { store, started } = await openWithWorker(path);
    const [{ ticket }, { ticket: waiting }] = [await store.enter(key, 0), await store.enter(key, 0)];
    await store.reserve(ticket, [user('hi')]);
    await store.enter('agent:main:new', 0);
    const ended = once(started[0] as Worker, 'exit');
    await store.close();
    await ended;
    await expect(store.look(waiting, 0)).rejects.toMatchObject(unavailable);
    await expect(store.leave(ticket, 'failed')).resolves.toBeUndefined();
    expect(await checkSqliteStore(path)).toEqual([]);
    const after = await open(path);
    expect(await statusesOf(after)).toEqual(['interrupted']);
    expect((await after.list({ limit: 10 })).sessions).toHaveLength(1);
  });

  test('does what was called before the end', async () => {
    const path = newPath();
    const store = await open(path);
    const { ticket } = await store.enter(key, 0);
    const committing = store.commit(ticket, saying('hi'));
    await store.close();
    await committing;
    expect(await statusesOf(await open(path))).toEqual(['completed']);
  });

  test.each(['await store.close();', ''])('keeps no process alive (%j)', async (end) => {
    const path = newPath();
    const url = new URL('../../src/sessions/sqliteStore.ts', import.meta.url).href;
    const script = `
      const { createSqliteStore } = await import(${JSON.stringify(url)});
      const store = await createSqliteStore(${JSON.stringify({ path, limits: roomy })});
      await store.enter('agent:main:a', 0);
      ${end}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describe('operations that share a transaction', () => {
  test('count in their order: a claim that was given up and made again is held', async () => {
    const store = await open(newPath());
    const request = { scope: 's', key: 'k' };
    await store.claim(request, 'digest');
    const [, again] = await Promise.all([store.unclaim(request), store.claim(request, 'digest')]);
    expect(again).toEqual({ kind: 'ours' });
    expect(await store.claim(request, 'digest')).toEqual({ kind: 'running' });
  });

  test('fail alone', async () => {
    const store = await open(newPath());
    const { ticket } = await store.enter(key, 0);
    const { ticket: gone } = await store.enter('agent:main:gone', 0);
    await store.leave(gone, 'failed');
    const results = await Promise.allSettled([
      store.enter('agent:main:a', 0),
      store.reserve(gone, [user('hi')]),
      store.reserve(ticket, [user('hi')]),
      store.commit(gone, saying('hi')),
      store.enter('agent:main:b', 0),
    ]);
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await statusesOf(store)).toEqual(['in_progress']);
  });
});

describe('the SQLite store, when it prunes,', () => {
  test('gives room back to the disk, while others go on', async () => {
    const path = newPath();
    const store = await open(path, { idleMs: 60_000 });
    const keys = Array.from({ length: 100 }, (_, at) => `agent:main:${at}`);
    await Promise.all(keys.map((one) => say(store, one, 'x'.repeat(50_000))));
    const answers = keys.map((one) => ({ scope: 's', key: one }));
    await Promise.all(answers.map((one) => store.claim(one, 'digest')));
    await Promise.all(answers.map((one) => store.keepAnswer({ ...one, sessionKey: null, answer: '1' })));
    age(path, 86_400_000);
    await say(store, key, 'stays');
    const before = statSync(path).size;
    const pruning = store.prune();
    await say(store, 'agent:main:meanwhile', 'hi');
    await pruning;
    expect((await store.list({ limit: 1000 })).sessions.map((session) => session.key)).toEqual([
      'agent:main:meanwhile',
      key,
    ]);
    expect(statSync(path).size).toBeLessThan(before / 5);
    alter(path, (database) => expect(database.prepare('SELECT * FROM claims').all()).toEqual([]));
    expect(await checkSqliteStore(path)).toEqual([]);
  });

  test('does not show what it will forget', async () => {
    const path = newPath();
    const store = await open(path, { idleMs: 60_000 });
    await say(store, key, 'old');
    age(path, 60_000);
    expect(await store.read(key)).toBeUndefined();
    expect((await store.list({ limit: 10 })).sessions).toEqual([]);
    expect(await store.enter(key, 0)).toMatchObject({ isFirst: true, turns: undefined });
    expect(await statusesOf(store)).toEqual(['in_progress']);
  });
});

describe('the check of a file', () => {
  test('finds nothing beside a gateway that runs', async () => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    const { ticket } = await store.enter(key, 0);
    await store.enter(key, 0);
    await store.reserve(ticket, [user('é')]);
    expect(await checkSqliteStore(path)).toEqual([]);
  });

  test.each<[RegExp, string]>([
    [/turns of/, 'UPDATE sessions SET turns = 2'],
    [/bytes/, 'UPDATE sessions SET bytes = bytes + 1'],
    [/no JSON list/, "UPDATE turns SET messages = '{' || substr(messages, 2)"],
    [/takes/, "UPDATE turns SET messages = '[]'"],
    [/has no turn/, "INSERT INTO sessions (key, agent, created_at, updated_at) VALUES ('a', 'a', 1, 1)"],
    [/not there/, 'PRAGMA foreign_keys = OFF; DELETE FROM sessions'],
    [/its process is dead/, "UPDATE turns SET status = 'queued', owner = 'host:1:x.1', until = 1"],
    [/no JSON/, "INSERT INTO claims (scope, key, request, created_at, answer) VALUES ('s', 'k', 'd', 1, '{')"],
    [/version 0/, 'PRAGMA user_version = 0'],
    [/later release/, 'PRAGMA user_version = 99'],
    [/not a file of openclaw-gateway/, 'PRAGMA application_id = 1'],
  ])('finds %s', async (problem, damage) => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    await store.close();
    alter(path, (database) => database.exec(damage));
    const problems = await checkSqliteStore(path);
    expect(problems.join('\n')).toMatch(problem);
  });

  test('finds damaged pages', async () => {
    const path = newPath();
    const store = await open(path);
    for (let time = 0; time < 20; time++) await say(store, `agent:main:${time}`, 'x'.repeat(5000));
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.length - 40_000);
    writeFileSync(path, bytes);
    expect(await checkSqliteStore(path)).not.toEqual([]);
  });

  test('says when there is none', async () => {
    const path = newPath();
    expect(await checkSqliteStore(path)).toEqual([`no sessions yet: there is no file ${path}`]);
    expect(existsSync(dirname(path))).toBe(false);
  });
});
