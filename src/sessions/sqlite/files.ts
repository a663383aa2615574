import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname } from 'node:path';
import { notOurs, UnusableFile } from './schema.ts';

const [ownerOnly, folderOwnerOnly] = [0o600, 0o700];

/**
 * Makes the folder and an empty file where there is none, and takes from others every right to the files there are. SQLite gives its `-wal` and `-shm`
 * the mode of the file, whatever the umask. A symbolic link, or a folder that others write to, would let them choose what is written, and is refused; no
 * mode of a folder that was there before is changed, it may be one of the system.
 * @throws UnusableFile
 */
export function prepareFiles(path: string): void {
  try {
    const folder = dirname(path);
    makeFolder(folder);
    checkFolder(folder);
    for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) takeFile(file);
    const stat = statOf(path);
    if (!stat) makeFile(path, folder);
    // SQLite takes what is shorter than its shortest page for an empty database, and would write over it.
    else if (stat.size > 0 && stat.size < 512) throw notOurs(path);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const why = whyUnwritable(path) ?? `sessions cannot be kept in ${path}: ${(error as Error).message}`;
    throw new UnusableFile(why, error);
  }
  // SQLite would open what it cannot write to all the same, and only the first turn would show it.
  const why = whyUnwritable(path);
  if (why !== undefined) throw new UnusableFile(why);
}

/** @returns a line for the operator that says what cannot be written, and what to do; undefined when everything can */
export function whyUnwritable(path: string): string | undefined {
  const isThere = (place: string) => refusal(place, constants.F_OK) !== 'ENOENT';
  let folder = dirname(path);
  while (!isThere(folder)) folder = dirname(folder);
  const files = [path, `${path}-wal`, `${path}-shm`].filter(isThere);
  for (const place of [folder, ...files]) {
    const code = refusal(place, place === folder ? constants.W_OK | constants.X_OK : constants.W_OK);
    if (code === undefined) continue;
    return `sessions cannot be kept in ${path}: ${place} ${remedyOf(code, place)}, or choose another place by session.store.path`;
  }
  return undefined;
}

/** The code of the error with which the system refuses an access. */
function refusal(place: string, access: number): string | undefined {
  try {
    accessSync(place, access);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** What is wrong with a place, and what to do. */
function remedyOf(code: string, place: string): string {
  switch (code) {
    case 'EROFS':
      return 'is on a read-only file system: mount it for writing';
    case 'EPERM':
      return `is protected from changes: run: chattr -i -a ${place}`;
    case 'EACCES':
      return `may not be written to by this user (uid ${process.geteuid?.()}): give it that right, by: chmod u+rwX ${place}, or chown`;
    default:
      return `cannot be written to (${code}): make it writable`;
  }
}

/** Folder by folder, because the umask may be one that shuts us out as well. */
function makeFolder(folder: string): void {
  if (statOf(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, folderOwnerOnly);
    chmodSync(folder, folderOwnerOnly);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function checkFolder(folder: string): void {
  const stat = lstatSync(folder);
  if (stat.isSymbolicLink()) throw new UnusableFile(`${folder} is a symbolic link: name the folder that it leads to`);
  if (!stat.isDirectory()) throw new UnusableFile(`${folder} is not a folder, sessions need one`);
  checkOwner(folder, stat);
  if (process.platform !== 'win32' && (stat.mode & 0o022) !== 0) {
    throw new UnusableFile(`others can write to ${folder}: run: chmod 700 ${folder}, or choose a folder of its own`);
  }
}

function takeFile(file: string): void {
  const stat = statOf(file);
  if (!stat) return;
  if (stat.isSymbolicLink()) throw new UnusableFile(`${file} is a symbolic link: name the file that it leads to`);
  if (!stat.isFile()) throw new UnusableFile(`${file} is not a file, sessions need one`);
  checkOwner(file, stat);
  if ((stat.mode & 0o777) !== ownerOnly) chmodSync(file, ownerOnly);
}

function checkOwner(path: string, { uid }: Stats): void {
  const us = process.geteuid?.();
  // Root may use what belongs to another, as in a container with a folder of its host.
  if (us !== undefined && us !== 0 && uid !== us) {
    throw new UnusableFile(`${path} belongs to another user (uid ${uid}, ours is ${us}): choose a place of our own`);
  }
}

function makeFile(path: string, folder: string): void {
  try {
    const file = openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR, ownerOnly);
    fchmodSync(file, ownerOnly);
    closeSync(file);
  } catch (error) {
    // Another process that starts now made it just before.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  syncFolder(folder);
}

/** A file that was made survives a crash of the machine only when its folder was written too. Windows knows no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, constants.O_RDONLY);
}

/** So does what a file has in it. */
export const syncFile = (file: string): void => sync(file, constants.O_RDWR);

function sync(place: string, flags: number): void {
  const handle = openSync(place, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });
