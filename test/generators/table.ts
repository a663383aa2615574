/** What was seen, for a person. */
import { firstDocument } from './context.ts';
import { rowsOf, type Row } from './generator.ts';

export interface Report {
  name: string;
  /** Which of the contract. */
  document: string;
  version: string;
  /** Why it was not tried. */
  skipped?: string;
  /** Why there is no client: it cannot be generated or compiled. */
  broken?: string;
  warnings: string[];
  results: Result[];
  /** By step. */
  seconds: Record<string, number>;
}

export interface Result {
  /** `printed` is the program of docs/clients.md. */
  row: Row | 'printed';
  verdict: 'passed' | 'failed' | 'limit';
  why: string;
}

const marks = { passed: '✓', failed: '✗', limit: '–' };

export const isFailed = ({ broken, results }: Report): boolean =>
  broken !== undefined || results.some(({ verdict }) => verdict === 'failed');

export function printReport({ name, document, version, skipped, broken, warnings, results, seconds }: Report): void {
  console.log(`\n${name} ${version}, ${document}${skipped === undefined ? '' : `: skipped, ${skipped}`}`);
  if (skipped !== undefined) return;
  const times = Object.entries(seconds).map(([step, time]) => `${step} ${time.toFixed(1)} s`);
  console.log(`  ${times.join(', ')}; ${warnings.length} warnings`);
  for (const warning of warnings.slice(0, 5)) console.log(`  ! ${short(warning.trim())}`);
  if (broken !== undefined) console.log(`  ✗ ${short(broken)}`);
  for (const { row, verdict, why } of results) {
    console.log(`  ${marks[verdict]} ${row.padEnd(11)}${why === '' ? '' : ` ${short(why)}`}`);
  }
}

/** A table for each document, one line per generator: ✓ works, ✗ does not, – the generator cannot do it (the lines above say why). */
export function printTables(reports: Report[]): void {
  for (const [document, own] of Map.groupBy(reports, (report) => report.document)) printTable(document, own);
}

function printTable(document: string, reports: Report[]): void {
  const width = Math.max(document.length, ...reports.map(({ name }) => name.length));
  const rows = [...rowsOf(document), ...(document === firstDocument ? ['printed'] : [])];
  console.log(`\n${document.padEnd(width)}  ${rows.join('  ')}  warnings`);
  for (const { name, version, skipped, broken, warnings, results } of reports) {
    const cells = rows.map((row) => {
      const { verdict } = results.find((result) => result.row === row) ?? {};
      return (verdict === undefined ? '' : marks[verdict]).padEnd(row.length);
    });
    const line = `${cells.join('  ')}  ${String(warnings.length).padEnd(8)}  ${version}`;
    const instead = skipped === undefined ? broken && `✗ ${short(broken)}` : `skipped: ${skipped}`;
    console.log(`${name.padEnd(width)}  ${instead ?? line}`);
  }
}

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);
