/** The ledger that a server of tools writes (ledgerServer.ts), for programs as well as tests. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './ledgerServer.ts';

export interface LedgerFile {
  /** For `mcp.servers.<name>`. */
  server: { command: string; args: string[]; supportsParallelToolCalls: boolean };
  /** What was written so far, oldest first. */
  entries(): readonly Entry[];
}

export function createLedgerFile(folder: string): LedgerFile {
  const file = join(folder, 'ledger.jsonl');
  const entries: Entry[] = [];
  let [read, rest] = [0, ''];
  return {
    server: {
      command: process.execPath,
      args: [join(import.meta.dirname, 'ledgerServer.ts'), file],
      supportsParallelToolCalls: true,
    },
    entries() {
      const bytes = bytesFrom(file, read);
      read += bytes.length;
      const lines = (rest + bytes.toString()).split('\n');
      rest = lines.pop() ?? '';
      entries.push(...lines.map((line) => JSON.parse(line) as Entry));
      return entries;
    },
  };
}

/** What a file has after so many bytes; nothing when it is not there. */
function bytesFrom(file: string, at: number): Buffer {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return Buffer.alloc(0);
  }
  const buffer = Buffer.alloc(1_048_576);
  const length = readSync(descriptor, buffer, 0, buffer.length, at);
  closeSync(descriptor);
  return buffer.subarray(0, length);
}
