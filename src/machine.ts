import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Where process numbers mean the same. Machines and containers can share a name, and a living process must never be taken for a dead one: on Linux the
 * boot and the namespace of process numbers belong to it.
 */
export function nameOfMachine(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const [namespace = ''] = /\d+/.exec(readlinkSync('/proc/self/ns/pid')) ?? [];
    return `${hostname()}/${boot}/${namespace}`;
  } catch {
    return hostname();
  }
}
