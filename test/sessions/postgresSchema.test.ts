/** The schema in PostgreSQL, and who may not start on it. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../src/sessions/postgres/migrations.ts';
import { checkPostgresStore, createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { password } from '../support/postgres.ts';
import { roomy } from '../support/roomy.ts';
import { key, oneCompletion, saying } from '../support/turnsInStores.ts';
import { postgres, unavailable, change, openStore, openNew, reserved, saidIn } from '../support/postgresStores.ts';

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

  test.each(migrations.slice(1).map((_, before) => before + 1))(
    'of version %i keeps its sessions, which can be set',
    async (version) => {
      const url = await postgres.createDatabase();
      const said = JSON.stringify(saying('before').messages);
      await postgres.run(
        url,
        `create schema openclaw_gateway; create table openclaw_gateway.schema_version (version integer not null);
       ${migrations.slice(0, version).join('\n')};
       insert into openclaw_gateway.schema_version values (${version});
       insert into openclaw_gateway.sessions (key, agent, created_at, updated_at, turns, bytes) values ('${key}', 'main', 1, 1, 1, ${said.length});
       insert into openclaw_gateway.turns (session_id, status, owner, until, created_at, ended_at, size, model, messages)
       values (1, 'completed', 'gone', 1, 1, 1, ${said.length}, 'fake/model', '${said}')`,
      );
      const store = await openStore(url);
      expect(await store.read(key)).toMatchObject({ turns: 1, settings: {} });
      await store.patch(key, { label: 'mine' });
      await store.commit(await reserved(store), saying('after', 1));
      expect(await saidIn(store)).toEqual(['before', 'after']);
      expect(await store.settings(key)).toEqual({ label: 'mine' });
      expect(await checkPostgresStore(url)).toEqual([]);
    },
  );

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
    await store.patch('agent:main:set', { label: 'mine' });
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
