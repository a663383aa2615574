/** A server of tools that writes down what it was asked, for the configuration of a gateway in a test. */
import { until } from './eventually.ts';
import { createLedgerFile, type LedgerFile } from './ledgerFile.ts';
import type { Entry } from './ledgerServer.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export interface ToolLedger extends LedgerFile {
  /** Waits for an entry. */
  entry(event: Entry['event'], what?: string): Promise<Entry>;
}

/** Its file ends with the test. */
export function createToolLedger(): ToolLedger {
  const folder = temporaryFolder();
  const ledger = createLedgerFile(folder);
  return {
    ...ledger,
    entry: (event, what) =>
      until(() => ledger.entries().find((one) => one.event === event && (what ?? one.what) === one.what)),
  };
}
