/**
 * `make test-poolers`: turns of gateways that share too few connections: a role that may have four, and PgBouncer at Debian's defaults in its session and
 * transaction modes. A refused turn is a violation. In statement mode the gateway must not start. Needs PgBouncer; installs nothing.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createPostgresStore } from '../../src/sessions/postgresStore.ts';
import { password, startPostgres, type Postgres } from '../support/postgres.ts';
import { ask, createAgent } from './client.ts';
import { createHome, startGateway, type Gateway } from './gateway.ts';
import { startModel } from './model.ts';
import { report } from './program.ts';
import { roomy } from '../support/roomy.ts';

/** Clients of each gateway, and milliseconds for which they send turn after turn. */
const [clients, loadMs] = [16, 8000];

interface Pooler {
  port: number;
  end(): Promise<void>;
}

/** PgBouncer on loopback before a server. @throws when it is not installed */
async function startPooler(mode: string, { port: server }: Postgres, port: number): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-pooler-'));
  chmodSync(folder, 0o755);
  const file = join(folder, 'pgbouncer.ini');
  writeFileSync(
    file,
    `[databases]\n* = host=127.0.0.1 port=${server} user=postgres password=${password}\n` +
      `[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =\nauth_type = any\npool_mode = ${mode}\n`,
  );
  const idOfNobody = () => Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
  const user = process.getuid?.() === 0 ? { uid: idOfNobody() } : {};
  const pooler = spawn('pgbouncer', ['-q', file], {
    ...user,
    env: { PATH: `${process.env['PATH']}:/usr/sbin` },
    stdio: 'ignore',
  });
  const ended = once(pooler, 'exit');
  ended.catch(() => undefined);
  await Promise.race([listening(port), ended.then(() => Promise.reject(new Error('PgBouncer ended at its start')))]);
  return {
    port,
    async end() {
      pooler.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await pause(50);
  }
}

/** @returns how many turns were told, and how often each answer refused one */
async function load(url: string, count: number): Promise<{ told: number; refused: string[] }> {
  const model = await startModel({ gapMs: () => 1, words: 2 });
  const homes = Array.from({ length: count }, () => createHome(model.baseUrl, { store: { url } }));
  const gateways: Gateway[] = [];
  const agent = createAgent();
  let told = 0;
  const refused: string[] = [];
  try {
    for (const home of homes) gateways.push(await startGateway(home));
    const until = performance.now() + loadMs;
    const talk = async ({ port }: Gateway, session: string) => {
      for (let turn = 0; performance.now() < until; turn += 1) {
        const heard = await ask(port, agent, { text: `${session}-${turn}`, session, isStream: false });
        if (heard.kind === 'told') told += 1;
        else refused.push(heard.kind === 'refused' ? `${heard.status} ${heard.code}` : heard.kind);
      }
    };
    await Promise.all(
      gateways.flatMap((one, at) => Array.from({ length: clients }, (_, n) => talk(one, `s${at}-${n}`))),
    );
  } finally {
    agent.destroy();
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await model.close();
    for (const home of homes) home.remove();
  }
  return { told, refused };
}

async function main(): Promise<void> {
  try {
    execFileSync('pgbouncer', ['--version'], { env: { PATH: `${process.env['PATH']}:/usr/sbin` } });
  } catch {
    console.error('make test-poolers needs PgBouncer: apt-get install pgbouncer (the service need not run)');
    process.exit(2);
  }
  const startedAt = performance.now();
  const firstPort = Number(process.env['POOLER_PORT'] ?? 21_390);
  const postgres = await startPostgres();
  const admin = `postgres://postgres:${password}@127.0.0.1:${postgres.port}/postgres`;
  const create = async (name: string) => {
    await postgres.run(admin, `create database ${name}`);
    return Object.assign(new URL(admin), { pathname: `/${name}` }).href;
  };
  const violations: Record<string, string[]> = { refused: [], leaked: [], 'statement mode served': [] };
  const lines: string[] = [];
  const note = (what: string, { told, refused }: { told: number; refused: string[] }) => {
    lines.push(`${what}: ${told} turns told, ${refused.length} refused`);
    violations['refused']?.push(...refused.map((why) => `${what}: ${why}`));
  };
  try {
    const few = await create('few');
    await postgres.run(
      admin,
      `create role few login password '${password}' connection limit 4; alter database few owner to few`,
    );
    note('role with 4 connections, 2 gateways', await load(Object.assign(new URL(few), { username: 'few' }).href, 2));

    for (const [at, mode] of ['session', 'transaction', 'statement'].entries()) {
      const pooler = await startPooler(mode, postgres, firstPort + at);
      const url = Object.assign(new URL(await create(mode)), { port: String(pooler.port) }).href;
      try {
        if (mode === 'statement') {
          const limits = { ...roomy, maxTurns: 9, maxBytes: 9999, idleMs: 9999, maxAnswers: 9, maxAnswerBytes: 9999 };
          const why = await createPostgresStore({ url, limits }).then(
            async (store) => (await store.close(), violations['statement mode served']?.push('it started'), 'started'),
            (error: unknown) => (error as Error).message,
          );
          lines.push(`PgBouncer, statement mode: ${why}`);
          continue;
        }
        note(`PgBouncer, ${mode} mode, 4 gateways`, await load(url, 4));
        const [left] = await postgres.run(
          url,
          `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement`,
        );
        if (left?.['lock'] !== '0' || left['statement'] !== '0')
          violations['leaked']?.push(`${mode} mode: ${JSON.stringify(left)}`);
      } finally {
        await pooler.end();
      }
    }
  } finally {
    await postgres.end();
  }
  report(violations, startedAt, [`${clients} clients for each gateway`, ...lines]);
}

// What is waited for at the end may be unref'd.
const alive = setInterval(() => undefined, 1000);
await main().finally(() => clearInterval(alive));
