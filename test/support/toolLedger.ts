/** A server of tools that writes down what it was asked, for the configuration of a gateway in a test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { until } from './eventually.ts';
import { createLedgerFile, type LedgerFile } from './ledgerFile.ts';
import type { Entry } from './ledgerServer.ts';

export interface ToolLedger extends LedgerFile {
  /** Waits for an entry. */
  entry(event: Entry['event'], what?: string): Promise<Entry>;
}

/** Its file ends with the test. */
export function createToolLedger(): ToolLedger {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ledger = createLedgerFile(folder);
  return {
    ...ledger,
    entry: (event, what) =>
      until(() => ledger.entries().find((one) => one.event === event && (what ?? one.what) === one.what)),
  };
}
