/** Replaces a file whole or not at all, and never over what somebody else wrote meanwhile. */
import { isUtf8 } from 'node:buffer';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isGone, newOwner } from '../sessions/owner.ts';
import { ConfigError } from './check.ts';

/** Milliseconds that another command is waited for, and between two looks. */
const [patienceMs, lookMs] = [5000, 20];

/**
 * Edits a file, one command after the other. Links are followed; owner and rights stay.
 * @param empty what an absent file is taken for; undefined when there must be one
 * @param edit makes the new text of the old one
 * @throws ConfigError, and what `edit` throws: the file is then as it was
 */
export async function editFile(path: string, empty: string | undefined, edit: (text: string) => string): Promise<void> {
  try {
    const place = placeOf(path, empty !== undefined);
    await locked(place, (isOurs) => replace(place, isOurs, empty, edit));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof ConfigError || code === undefined) throw error;
    throw new ConfigError(`${path} could not be changed (${reasons[code] ?? code}); it is as it was`);
  }
}

const reasons: Partial<Record<string, string>> = {
  EACCES: 'EACCES: its folder may not be written to',
  EROFS: 'EROFS: its folder may not be written to',
  ENOSPC: 'ENOSPC: the disk is full',
  EDQUOT: 'EDQUOT: your quota is used up',
  ENOENT: 'ENOENT: it does not exist',
  EBUSY: 'EBUSY: it is mounted by itself and cannot be replaced; mount its folder instead, or change it by hand',
};

/** The file itself, behind all links; of one that may be made, where it will be. */
function placeOf(path: string, mayBeNew: boolean): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!mayBeNew || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    if (link) return placeOf(resolve(dirname(path), readlinkSync(path)), mayBeNew);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  }
}

/** @param work gets what says whether the lock is still there: somebody may have deleted it */
async function locked(place: string, work: (isOurs: () => boolean) => void): Promise<void> {
  const [lock, owner] = [`${place}.lock`, newOwner()];
  const deadline = performance.now() + patienceMs;
  while (!take(lock, owner)) {
    if (performance.now() > deadline)
      throw new ConfigError(`another command changes ${place}; if none does, delete ${lock}`);
    await setTimeout(lookMs);
  }
  const isOurs = () => textOf(lock) === owner;
  try {
    work(isOurs);
  } finally {
    if (isOurs()) rmSync(lock, { force: true });
  }
}

/** @returns whether the lock is ours. That of a process that is gone is taken away. */
function take(lock: string, owner: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isLeft(lock, owner)) rmSync(lock, { force: true });
    return false;
  }
  try {
    writeFileSync(file, owner);
    return true;
  } catch (error) {
    // On a full disk there is room for its name, and none for what it says.
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Whether a lock was left by a process that ended; one that says nothing was left before its owner was written. @param ours an owner of this process */
function isLeft(lock: string, ours: string): boolean {
  const owner = textOf(lock);
  if (owner !== '') return owner !== undefined && isGone(owner, ours);
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return Date.now() - since > patienceMs / 2;
}

/** @throws ConfigError for bytes that are no UTF-8: written again, they would be lost */
function textOf(path: string): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  if (isUtf8(bytes)) return bytes.toString();
  throw new ConfigError(`${path} is not written in UTF-8, and would lose what it says; save it as UTF-8 first`);
}

function replace(
  place: string,
  isOurs: () => boolean,
  empty: string | undefined,
  edit: (text: string) => string,
): void {
  const before = textOf(place);
  const text = before ?? empty;
  if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
  const changed = edit(text);
  // Of one name, so that one that was left by a killed command does not stay.
  const draft = `${place}.new`;
  try {
    writeDraft(draft, changed, before === undefined ? undefined : place);
    // Editors know no locks.
    if (textOf(place) !== before || !isOurs())
      throw new ConfigError(`${place} was changed by another program meanwhile, and is as that left it; try again`);
    renameSync(draft, place);
  } finally {
    if (isOurs()) rmSync(draft, { force: true });
  }
  syncFolder(dirname(place));
}

/** @param like the file whose owner and rights it gets */
function writeDraft(draft: string, text: string, like: string | undefined): void {
  rmSync(draft, { force: true });
  const file = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (like === undefined) return;
  const { mode, uid, gid } = statSync(like);
  const own = statSync(draft);
  if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid);
  chmodSync(draft, mode & 0o777);
}

/** So that the new name survives a crash of the machine. Some systems cannot do that with folders. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file itself is on the disk.
  }
}
