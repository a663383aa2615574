/** Copies of a file of sessions: one is taken beside running gateways, and put back when none runs. The caller brings SQLite. */
import { chmodSync, closeSync, constants, copyFileSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Connection } from './database.ts';
import { syncFile, syncFolder } from './files.ts';

export interface CopyTools {
  /** Opens a file that exists. */
  open: (path: string) => Connection;
  /** Copies all pages of a file, as they are at one moment, into an empty one. */
  copyPages: (from: string, to: string) => Promise<void>;
  /** What is wrong with a file. */
  problemsOf: (path: string) => string[];
}

/**
 * Takes a copy, which is looked through before it gets its name.
 * @returns what went wrong, for the operator
 */
export async function backUp(path: string, to: string, { open, copyPages, problemsOf }: CopyTools): Promise<string[]> {
  if (!existsSync(path)) return [`there is no file ${path}`];
  if (existsSync(to)) return [`${to} is there already: choose another name`];
  const partial = `${to}.partial`;
  // It may be somebody else's, or that of a copy that is being made now.
  if (existsSync(partial)) return [`${partial} is there already: remove it, or choose another name for the copy`];
  try {
    // SQLite would give it the mode that the umask lets it have.
    closeSync(openSync(partial, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, 0o600));
    await copyPages(path, partial);
    const copy = open(partial);
    // One file by itself, without a log beside it.
    copy.exec('PRAGMA journal_mode = DELETE');
    copy.close();
    const problems = problemsOf(partial);
    if (problems.length > 0) return problems;
    renameSync(partial, to);
    syncFolder(dirname(to));
    return [];
  } catch (error) {
    return [`the copy ${to} cannot be made: ${(error as Error).message}`];
  } finally {
    rmSync(partial, { force: true });
  }
}

/**
 * Puts a copy in the place of the file, which is kept aside.
 * @param aside where the file goes that is there
 * @returns what went wrong, for the operator; then nothing was changed
 */
export function restore(path: string, from: string, aside: string, { open, problemsOf }: CopyTools): string[] {
  if (!existsSync(from)) return [`there is no file ${from}`];
  const partial = `${path}.restoring`;
  try {
    copyFileSync(from, partial);
    chmodSync(partial, 0o600);
    const problems = problemsOf(partial);
    if (problems.length > 0) return problems.map((problem) => `${from}: ${problem}`);
    if (existsSync(path) && !isUnused(path, open)) return [`a gateway uses ${path}: stop it first`];
    // A log that is left alone would be taken for that of the copy.
    for (const suffix of ['', '-wal', '-shm']) {
      if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
    }
    syncFile(partial);
    renameSync(partial, path);
    syncFolder(dirname(path));
    return [];
  } catch (error) {
    return [`${from} cannot be put into the place of ${path}: ${(error as Error).message}`];
  } finally {
    for (const left of [partial, `${partial}-wal`, `${partial}-shm`]) rmSync(left, { force: true });
  }
}

/** Whether nobody else has the file open; then its log is moved into it. https://sqlite.org/pragma.html#pragma_locking_mode */
function isUnused(path: string, open: CopyTools['open']): boolean {
  const connection = open(path);
  try {
    connection.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT');
    return true;
  } catch {
    return false;
  } finally {
    connection.close();
  }
}
