import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process, or a group of them, is there. @param id that of a process, or of a group with a minus */
function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // EPERM is said of one that is there and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Sends a signal to every process of a group, or to one process. Those that are gone are no error. */
export function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // It ended by itself.
  }
}

/** Milliseconds between two looks whether something has ended. */
const lookMs = 10;

/**
 * Waits until no process of a group, or a process, is left.
 * @param id that of a process, or of a group with a minus
 * @returns whether that is so within so many milliseconds
 */
export async function isOver(id: number, ms: number): Promise<boolean> {
  const end = performance.now() + ms;
  while (isThere(id)) {
    if (performance.now() >= end) return false;
    await sleep(lookMs);
  }
  return true;
}

/** Milliseconds that a process has for its own end after it was asked, and before it is killed. */
const [afterInputMs, afterTermMs] = [500, 1000];

/**
 * Ends all processes of a group for certain: those that were asked by the end of their input get SIGTERM if they are still there, then SIGKILL.
 * @param id of the group, which is that of its first process
 */
export async function endGroup(id: number): Promise<void> {
  if (await isOver(-id, afterInputMs)) return;
  signal(-id, 'SIGTERM');
  if (await isOver(-id, afterTermMs)) return;
  signal(-id, 'SIGKILL');
  await isOver(-id, afterTermMs);
}

/** Groups of this process that are not known to be over. */
const groups = new Set<number>();

/** Has a group killed with this process, however that ends, short of SIGKILL. @returns a function that says that the group is over */
export function killAtExit(id: number): () => void {
  if (groups.size === 0) process.on('exit', killAll);
  groups.add(id);
  return () => {
    groups.delete(id);
    if (groups.size === 0) process.off('exit', killAll);
  };
}

const killAll = (): void => groups.forEach((id) => signal(-id, 'SIGKILL'));
