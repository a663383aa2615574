import { randomUUID } from 'node:crypto';
import { nameOfMachine } from '../machine.ts';

const thisProcess = randomUUID();
let stores = 0;

/** A new name for a store of this process, `<machine>:<pid>:<uuid>.<number>`. The uuid tells this process from earlier ones with the same pid. */
export const newOwner = (): string => `${nameOfMachine()}:${process.pid}:${thisProcess}.${++stores}`;

/**
 * Whether an owner is a process of this machine that has ended. Of other machines nothing is known, their leases tell.
 * @param ours an owner of this process
 */
export function isGone(owner: string, ours: string): boolean {
  const [theirs, own] = [partsOf(owner), partsOf(ours)];
  if (!theirs || theirs.machine !== own?.machine) return false;
  return theirs.pid === own.pid ? theirs.uuid !== own.uuid : !isRunning(Number(theirs.pid));
}

const partsOf = (owner: string) =>
  /^(?<machine>.+):(?<pid>\d+):(?<uuid>[^:.]+)\.\d+$/.exec(owner)?.groups as
    | { machine: string; pid: string; uuid: string }
    | undefined;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM is said of a process that runs and is another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
