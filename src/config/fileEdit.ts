/** Replaces a file whole or not at all, and never over what somebody else wrote meanwhile. */
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
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
    await locked(place, () => replace(place, empty, edit));
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
};

function placeOf(path: string, mayBeNew: boolean): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!mayBeNew || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return path;
  }
}

async function locked(place: string, work: () => void): Promise<void> {
  const lock = `${place}.lock`;
  const deadline = performance.now() + patienceMs;
  while (!take(lock)) {
    if (performance.now() > deadline)
      throw new ConfigError(`another command changes ${place}; if none does, delete ${lock}`);
    await setTimeout(lookMs);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @returns whether the lock is ours. That of a process that is gone is taken away. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, newOwner(), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = textOf(lock);
    if (owner !== undefined && isGone(owner, newOwner()) && textOf(lock) === owner) rmSync(lock, { force: true });
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function replace(place: string, empty: string | undefined, edit: (text: string) => string): void {
  const before = textOf(place);
  const text = before ?? empty;
  if (text === undefined) throw Object.assign(new Error(), { code: 'ENOENT' });
  const changed = edit(text);
  const draft = `${place}.${process.pid}.new`;
  try {
    writeDraft(draft, changed, before === undefined ? undefined : place);
    // Editors know no locks.
    if (textOf(place) !== before)
      throw new ConfigError(`${place} was changed by another program meanwhile, and is as that left it; try again`);
    renameSync(draft, place);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(place));
}

/** @param like the file whose owner and rights it gets */
function writeDraft(draft: string, text: string, like: string | undefined): void {
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
