/** The file of the SQLite store: who may read it, what is in it, and what is said of one that is not as it was left. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSqliteStore, createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { migrate, steps, versionOf } from '../../src/sessions/sqlite/schema.ts';
import { roomy } from '../support/roomy.ts';
import { user } from '../support/said.ts';
import { key, oneCompletion, saying } from '../support/turnsInStores.ts';
import { unavailable, newPath, open, alter, say, statusesOf } from '../support/sqliteFile.ts';

/** A file of twenty sessions whose last pages are broken. */
async function damagedFile(): Promise<string> {
  const path = newPath();
  const store = await open(path);
  for (let time = 0; time < 20; time++) await say(store, `agent:main:${time}`, 'x'.repeat(5000));
  await store.close();
  const bytes = readFileSync(path);
  bytes.fill(0xff, bytes.length - 40_000);
  writeFileSync(path, bytes);
  return path;
}

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
    const path = await damagedFile();
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

  test.each(steps.slice(1).map((_, before) => before + 1))(
    'of version %i keeps its sessions, which can be set',
    async (version) => {
      const path = newPath();
      mkdirSync(dirname(path), 0o700);
      const said = JSON.stringify(saying('before').messages);
      alter(path, (database) => {
        migrate(database, path, steps.slice(0, version));
        database.exec(`
        INSERT INTO sessions (key, agent, created_at, updated_at, turns, bytes) VALUES ('${key}', 'main', 1, ${Date.now()}, 1, ${said.length});
        INSERT INTO turns (session, status, created_at, ended_at, size, model, messages)
        VALUES (1, 'completed', ${Date.now()}, ${Date.now()}, ${said.length}, 'fake/model', '${said}')`);
      });
      const store = await open(path);
      expect(await store.read(key)).toMatchObject({
        turns: 1,
        settings: {},
        records: [saying('before')].map(({ messages }) => ({ messages })),
      });
      await store.patch(key, { label: 'mine' });
      await say(store, key, 'after', 1);
      expect(await store.read(key)).toMatchObject({ turns: 2, settings: { label: 'mine' } });
      expect(await checkSqliteStore(path)).toEqual([]);
    },
  );

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

describe('the check of a file', () => {
  test('finds nothing beside a gateway that runs', async () => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    await store.keepCompletion(oneCompletion);
    await store.patch('agent:main:set', { label: 'mine' });
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
    [/the settings of the session agent:main:support are no JSON/, "UPDATE sessions SET settings = '{'"],
    [/not there/, 'PRAGMA foreign_keys = OFF; DELETE FROM sessions'],
    [/its process is dead/, "UPDATE turns SET status = 'queued', owner = 'host:1:x.1', until = 1"],
    [/no JSON/, "INSERT INTO claims (scope, key, request, created_at, answer) VALUES ('s', 'k', 'd', 1, '{')"],
    [/the stored completion chatcmpl-1 is no JSON/, "UPDATE completions SET metadata = '['"],
    [/the stored completion chatcmpl-1 is said to take/, "UPDATE completions SET messages = '[ ]'"],
    [/version 0/, 'PRAGMA user_version = 0'],
    [/later release/, 'PRAGMA user_version = 99'],
    [/not a file of openclaw-gateway/, 'PRAGMA application_id = 1'],
  ])('finds %s', async (problem, damage) => {
    const path = newPath();
    const store = await open(path);
    await say(store, key, 'hi');
    await store.keepCompletion(oneCompletion);
    await store.close();
    alter(path, (database) => database.exec(damage));
    const problems = await checkSqliteStore(path);
    expect(problems.join('\n')).toMatch(problem);
  });

  test('finds damaged pages', async () => {
    const path = await damagedFile();
    expect(await checkSqliteStore(path)).not.toEqual([]);
  });

  test('says when there is none', async () => {
    const path = newPath();
    expect(await checkSqliteStore(path)).toEqual([`no sessions yet: there is no file ${path}`]);
    expect(existsSync(dirname(path))).toBe(false);
  });
});
