/**
 * Sessions that cannot be written, from the start on or later: an error names what is refused and what to do, and `/ready` tells it. Root may write anywhere,
 * so for root the gateway runs as another user.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSqliteStore, createSqliteStore } from '../../src/sessions/sqliteStore.ts';
import { script, startProcess, type Running } from '../support/command.ts';
import { succeeds } from '../support/succeeds.ts';
import { eventually, until } from '../support/eventually.ts';
import { ask, createAgent, get, type Question } from './client.ts';
import { createHome, type Home } from './gateway.ts';
import { startModel } from './model.ts';
import { roomy } from '../support/roomy.ts';

const isRoot = process.geteuid?.() === 0;
const nobody = 65_534;

/** A home on a model, with the folder of its sessions. */
async function prepare(): Promise<Home & { sessions: string }> {
  const model = await startModel({ gapMs: () => 0, words: 3 });
  onTestFinished(() => model.close());
  const home = createHome(model.baseUrl);
  onTestFinished(() => home.remove());
  const sessions = dirname(home.database);
  mkdirSync(sessions, { recursive: true, mode: 0o700 });
  return { ...home, sessions };
}

/** Gives a folder and what is in it to the user that the gateway runs as. */
function giveAway(path: string): void {
  if (!isRoot) return;
  chownSync(path, nobody, nobody);
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveAway(join(path, name));
}

/** Runs the gateway as a user whom permissions bind. */
function run(home: Home, isTheirs = true): Running {
  if (isTheirs) giveAway(home.folder);
  const asNobody = ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'];
  const [file, ...args] = [...(isRoot ? asNobody : []), process.execPath, script, 'run'];
  return startProcess(file, args, home.environment);
}

async function writeOneSession(path: string): Promise<void> {
  const limits = { ...roomy, maxTurns: 100, maxBytes: 1e9, idleMs: 1e9, maxAnswers: 1, maxAnswerBytes: 1 };
  const store = await createSqliteStore({ path, limits });
  const { ticket } = await store.enter('agent:main:s', 0);
  await store.commit(ticket, { after: 0, messages: [{ role: 'user', content: 'q' }], model: 'fake/fake' });
  await store.close();
}

async function portOf(gateway: Running): Promise<number> {
  const line = await gateway.line('stderr', /listens on/);
  return Number(/:(\d+)$/.exec(line)?.[1]);
}

/** A running gateway, which can be asked something in a session or without one. */
async function start(home: Home) {
  const gateway = run(home);
  const port = await portOf(gateway);
  const agent = createAgent();
  onTestFinished(() => agent.destroy());
  return {
    port,
    say: (session: string | undefined) => ask(port, agent, { text: 'q', session, isStream: false } as Question),
    /** Waits for an error in the log, of a request that was refused or of the storage itself, whose reason says so much. */
    async logs(msg: string, reason: string): Promise<void> {
      const linesOf = () => gateway.said.stdout.split('\n').slice(0, -1);
      const isIt = (line: string) => {
        const said = JSON.parse(line) as { level: number; msg: string; reason?: string };
        return said.level === 50 && said.msg === msg && said.reason?.includes(reason) === true;
      };
      await until(() => linesOf().some(isIt));
    },
  };
}

const refused = { kind: 'refused', status: 503, code: 'storage_unavailable' };
const session = 'agent:main:s';

describe('the start fails, and says why and what to do, when', () => {
  test.each([
    ['nothing can be made in the folder', false],
    ['nothing can be made in the folder where the sessions are', true],
  ])('%s', async (_, hasSessions) => {
    const home = await prepare();
    if (hasSessions) await writeOneSession(home.database);
    chmodSync(home.sessions, 0o500);
    const { code, stderr } = await run(home).exited;
    expect(code).toBe(1);
    expect(stderr).toContain(`sessions cannot be kept in ${home.database}: ${home.sessions} may not be written to`);
    expect(stderr).toContain(
      `by: chmod u+rwX ${home.sessions}, or chown, or choose another place by session.store.path`,
    );
    expect(readdirSync(home.sessions)).toEqual(hasSessions ? ['sessions.db'] : []);
  });

  test('the folder cannot be made', async () => {
    const home = await prepare();
    const environment = { ...home.environment, OPENCLAW_STATE_DIR: join(home.sessions, 'a/b') };
    chmodSync(home.sessions, 0o500);
    const { code, stderr } = await run({ ...home, environment }).exited;
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${home.sessions} may not be written to`)]);
  });

  test.for([
    ['the file system is read-only', false],
    ['the file system of the sessions is read-only', true],
  ] as const)('%s', async ([, hasSessions], { skip }) => {
    skip(!succeeds('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'), 'only root can mount');
    const home = await prepare();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=700', 'tmpfs', home.sessions]);
    onTestFinished(() => void execFileSync('umount', ['-l', home.sessions]));
    if (hasSessions) await writeOneSession(home.database);
    giveAway(home.folder);
    execFileSync('mount', ['-o', 'remount,ro', home.sessions]);
    const { code, stderr } = await run(home, false).exited;
    expect(code).toBe(1);
    expect(stderr).toContain(
      `sessions cannot be kept in ${home.database}: ${home.sessions} is on a read-only file system`,
    );
    expect(stderr).toContain('mount it for writing, or choose another place by session.store.path');
  });
});

describe('a running gateway refuses sessions, says why and what to do, and goes on when it can, after', () => {
  test('the folder came back without the right to write to it', async () => {
    const home = await prepare();
    await writeOneSession(home.database);
    const { port, say, logs } = await start(home);
    expect(await say(session)).toMatchObject({ kind: 'told' });
    // A folder that is there all the time needs to be written to only when its file is opened: so it goes, and comes back.
    renameSync(home.sessions, `${home.sessions}.away`);
    expect(await say(session)).toMatchObject(refused);
    chmodSync(`${home.sessions}.away`, 0o500);
    renameSync(`${home.sessions}.away`, home.sessions);
    expect(await say(session)).toMatchObject(refused);
    await logs('request', `chmod u+rwX ${home.sessions}`);
    expect(await get(port, '/ready')).toMatchObject({ ready: true, sessions: 'storage_unavailable' });
    await logs('sessions cannot be kept now', `${home.sessions} may not be written to`);
    expect(await say(undefined)).toMatchObject({ kind: 'told' });
    chmodSync(home.sessions, 0o700);
    expect(await say(session)).toMatchObject({ kind: 'told' });
    await eventually(async () => expect(await get(port, '/ready')).toMatchObject({ sessions: 'ok' }));
    expect(await checkSqliteStore(home.database)).toEqual([]);
  });

  test('its files were protected from changes', async ({ skip }) => {
    const home = await prepare();
    skip(!succeeds('chattr', '+i', home.sessions), 'chattr needs root, and a file system that knows it');
    execFileSync('chattr', ['-i', home.sessions]);
    const { port, say, logs } = await start(home);
    expect(await say(session)).toMatchObject({ kind: 'told' });
    const files = [home.database, `${home.database}-wal`];
    onTestFinished(() => void execFileSync('chattr', ['-i', ...files]));
    execFileSync('chattr', ['+i', ...files]);
    expect(await say(session)).toMatchObject(refused);
    await logs('request', `${home.database} is protected from changes: run: chattr -i -a ${home.database}`);
    expect(await get(port, '/ready')).toMatchObject({ ready: true, sessions: 'storage_unavailable' });
    expect((await get(port, `/v1/sessions/${session}`)).turn_count).toBe(1);
    expect(await say(undefined)).toMatchObject({ kind: 'told' });
    execFileSync('chattr', ['-i', ...files]);
    expect(await say(session)).toMatchObject({ kind: 'told' });
    await eventually(async () => expect(await get(port, '/ready')).toMatchObject({ sessions: 'ok' }));
  });
});
