/** The thread of a store on SQLite, so that neither a lock nor a slow disk ever blocks the event loop of the gateway. */
import { statSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { findProblems } from './sqlite/check.ts';
import type { Context } from './sqlite/context.ts';
import { backUp, restore, type CopyTools } from './sqlite/copy.ts';
import { createSql } from './sqlite/database.ts';
import { Executor, type Opened } from './sqlite/executor.ts';
import { prepareFiles, whyUnwritable } from './sqlite/files.ts';
import type { Reply, Request } from './sqlite/operations.ts';
import { Queue } from './sqlite/queue.ts';
import { createDiskReserve } from './sqlite/diskReserve.ts';
import { migrate, steps, UnusableFile, versionOf } from './sqlite/schema.ts';
import { createRetentionClock } from './retentionClock.ts';
import { leaseMs, noSessionsYet } from './store.ts';

/** What the thread is started for: to keep sessions, or to do one thing with their file and say what went wrong. */
export type Task =
  | ({ task: 'serve'; path: string; mayCreate: boolean } & Omit<Context, 'sql' | 'clock' | 'reserve'>)
  | { task: 'check'; path: string; owner: string }
  | { task: 'backup'; path: string; owner: string; to: string }
  | { task: 'restore'; path: string; owner: string; from: string; aside: string };

/** Milliseconds that one attempt to get a lock may block this thread. */
const busyMs = 20;
/** Milliseconds that opening waits for another process that just makes or migrates the file. */
const openBusyMs = 2000;
/** Bytes of log that stay on the disk when they are not needed. */
const logBytes = 16 * 1_048_576;

const task = workerData as Task;
const post = (message: Reply[] | string[]) => parentPort?.postMessage(message, []);
if (task.task === 'serve') serve(task);
else post(await once(task));

async function once(one: Exclude<Task, { task: 'serve' }>): Promise<string[]> {
  const tools: CopyTools = {
    open: (path) => new DatabaseSync(path, { timeout: openBusyMs }),
    async copyPages(from, to) {
      using source = new DatabaseSync(from, { readOnly: true, timeout: openBusyMs });
      // In one step: between two of them somebody could write, and the copy would begin anew.
      await backup(source, to, { rate: 2 ** 31 - 1 });
    },
    problemsOf: (path) => check(path, one.owner),
  };
  switch (one.task) {
    case 'check':
      return check(one.path, one.owner);
    case 'backup':
      return backUp(one.path, one.to, tools);
    case 'restore':
      return restore(one.path, one.from, one.aside, tools);
  }
}

function serve({ path, mayCreate: isFirst, ...others }: Extract<Task, { task: 'serve' }>): void {
  let last: Request | undefined;
  let mayCreate = isFirst;
  const openFile = () => {
    const opened = open(path, mayCreate);
    mayCreate = false;
    return opened;
  };
  const context = { ...others, clock: createRetentionClock(), reserve: createDiskReserve(path) };
  const executor = new Executor(openFile, context, () => whyUnwritable(path));
  const queue = new Queue(executor, others.held, (replies) => {
    post(replies);
    if (replies.some(({ id }) => id === last?.id)) end();
  });
  const renewing = setInterval(() => queue.add({ id: 0, name: 'renew', args: null }), leaseMs / 3);
  parentPort?.on('message', (request: Request) => {
    if (request.name === 'giveAllUp') last = request;
    queue.add(request);
  });

  function end(): void {
    clearInterval(renewing);
    executor.disconnect();
    parentPort?.close();
  }
}

/** Which file this thread keeps sessions in, from its first opening on. */
let ours: string | undefined;

/** @param mayCreate false when there was a file before: an empty one in its place would hide that all sessions are gone */
function open(path: string, mayCreate: boolean): Opened {
  checkRelease();
  // Another file beside the log of ours would be damaged by it.
  if (ours !== undefined && identityOf(path) !== ours) throw gone(path);
  if (!mayCreate && !statSync(path, { throwIfNoEntry: false })?.size) throw gone(path);
  prepareFiles(path);
  const connection = connect(path, mayCreate);
  ours ??= identityOf(path);
  const sql = createSql(connection);
  // What is in the log and not yet in the file is lost with the log as well.
  const files = [path, `${path}-wal`].map((file) => ({ file, inode: inodeOf(file) }));
  return {
    sql,
    checkPlace() {
      if (files.some(({ file, inode }) => inodeOf(file) !== inode)) throw gone(path);
    },
    checkVersion() {
      const [header] = sql.all<{ user_version: number }>('PRAGMA user_version');
      if (header?.user_version !== steps.length) versionOf(connection, path);
    },
  };
}

/** A connection to a file of the current schema version. @throws UnusableFile, errors of SQLite */
function connect(path: string, mayCreate: boolean): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: openBusyMs });
  try {
    // Only in an empty file, and before anything is written to it, one can say that it may become smaller.
    const isNew = versionOf(connection, path) === 0;
    if (isNew && !mayCreate) throw gone(path);
    if (isNew) connection.exec('PRAGMA auto_vacuum = INCREMENTAL');
    const { journal_mode: mode } = connection.prepare('PRAGMA journal_mode = WAL').get() as { journal_mode: string };
    if (mode !== 'wal')
      throw new UnusableFile(`${path} is on a file system without shared memory: choose a local disk`);
    connection.exec(`PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = ${logBytes}`);
    // What a large transaction could undo would else be written to a file in the system's folder for temporary ones: sessions are in ours only.
    connection.exec('PRAGMA temp_store = MEMORY');
    migrate(connection, path);
    connection.exec(`PRAGMA busy_timeout = ${busyMs}`);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

const gone = (path: string) =>
  new UnusableFile(
    `the file of sessions ${path} was removed, moved or replaced under the running gateway: put it back, or restart the gateway to begin with a new one`,
  );

/** Until 3.51 a rare race of two connections could corrupt a file with a log. https://sqlite.org/wal.html#walresetbug */
function checkRelease(): void {
  const [major = 0, minor = 0] = (process.versions['sqlite'] ?? '').split('.').map(Number);
  if (major > 3 || (major === 3 && minor >= 52)) return;
  throw new UnusableFile(
    `sessions need SQLite 3.52 or newer, this Node has ${process.versions['sqlite']}: update Node, or keep sessions in PostgreSQL`,
  );
}

/** The number of a file that is gone is given to another one, but not with the time at which it was made. */
function identityOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
}

function inodeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}

function check(path: string, owner: string): string[] {
  if (inodeOf(path) === undefined) return [`${noSessionsYet}there is no file ${path}`];
  try {
    using connection = new DatabaseSync(path, { readOnly: true, timeout: openBusyMs });
    const version = versionOf(connection, path);
    if (version === steps.length) return findProblems(createSql(connection), owner);
    return [`${path} has the schema version ${version}, this release uses ${steps.length}: its next start migrates it`];
  } catch (error) {
    return [(error as Error).message];
  }
}
