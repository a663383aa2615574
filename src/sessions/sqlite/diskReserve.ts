import { randomFillSync } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Room on the disk that is kept for those who delete: SQLite writes what a deletion changes to its log first, which on a full disk would find no room. */
export interface DiskReserve {
  /** Whether there is one. */
  isThere(): boolean;
  /** Takes it, where there is plenty of room and none was taken yet. Other gateways on the same file share it. */
  take(): void;
  /** Gives it to who needs it now. @returns whether there was one */
  spend(): boolean;
}

/** Bytes: the log of a deletion has a page for each turn at the worst, and as much room is needed to move into the file what the log has already. */
const wantedBytes = 16 * 1_048_576;
/** It may have this share of the room that there is. */
const share = 4;
const blockBytes = 1_048_576;

/** @param database the file of the sessions, beside which it is */
export function createDiskReserve(database: string): DiskReserve {
  const path = `${database}-reserve`;

  return {
    isThere: () => existsSync(path),
    take() {
      if (existsSync(path)) return;
      try {
        const { bavail, bsize } = statfsSync(dirname(path));
        fill(path, Math.min(wantedBytes, Math.floor((bavail * bsize) / share)));
      } catch {
        // Without one, deleting needs room like everything else.
        rmSync(path, { force: true });
      }
    },
    spend() {
      if (!existsSync(path)) return false;
      rmSync(path, { force: true });
      return true;
    },
  };
}

/** Makes a file of so many bytes. */
function fill(path: string, bytes: number): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    // File systems that compress would keep no room for zeros.
    const block = randomFillSync(Buffer.allocUnsafe(blockBytes));
    for (let left = bytes; left > 0; left -= blockBytes) writeSync(file, block, 0, Math.min(left, blockBytes));
  } finally {
    closeSync(file);
  }
}
