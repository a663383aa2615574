import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

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

/**
 * Where process numbers mean the same. Machines and containers can share a name, and a living process must never be taken for a dead one: on Linux the
 * boot and the namespace of process numbers belong to it.
 */
function nameOfMachine(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const [namespace = ''] = /\d+/.exec(readlinkSync('/proc/self/ns/pid')) ?? [];
    return `${hostname()}/${boot}/${namespace}`;
  } catch {
    return hostname();
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM is said of a process that runs and is another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
