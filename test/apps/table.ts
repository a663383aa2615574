/** What was seen, for a person. */
import { rows } from './rows.ts';
import type { Result } from './run.ts';

export interface Report {
  name: string;
  version?: string;
  /** Why it was not tried. */
  skipped?: string;
  results: Result[];
}

const marks = { passed: '✓', failed: '✗', limit: '–' };

const longest = 170;

const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)} …` : text);

export function printClient({ name, version, skipped, results }: Report): void {
  console.log(`\n${name}: ${skipped === undefined ? version : `skipped, ${skipped}`}`);
  for (const { row, verdict, saw, requests, seconds } of results) {
    console.log(
      `  ${marks[verdict]} ${row.padEnd(13)} ${(requests === undefined ? '' : `${requests}×`).padStart(4)} ${seconds.toFixed(1).padStart(5)} s  ${short(saw)}`,
    );
  }
}

/** One line per client: ✓ as it must be, ✗ not so, – the client cannot do it (the lines above say why). */
export function printTable(reports: Report[]): void {
  const width = Math.max(...reports.map(({ name }) => name.length));
  const names = [...Object.keys(rows), 'printed'];
  console.log(`\n${' '.repeat(width)}  ${names.join('  ')}`);
  for (const { name, version, skipped, results } of reports) {
    const cells = names.map((row) => {
      const result = results.find((one) => one.row === row);
      return (result ? marks[result.verdict] : ' ').padEnd(row.length);
    });
    console.log(
      `${name.padEnd(width)}  ${skipped === undefined ? `${cells.join('  ')}  ${version}` : `skipped: ${skipped}`}`,
    );
  }
}
