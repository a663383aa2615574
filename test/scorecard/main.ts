/**
 * `make scorecard`: measures the rows of rows.ts, one after the other, and writes what was seen into docs/reliability.md. A row that is not measured keeps what
 * was seen of it before. ROWS=4,5 measures those alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { repository } from '../faults/gateway.ts';
import { rows, type Row } from './rows.ts';

/** What was seen of a row. */
interface Seen {
  figure: string;
  isMet: boolean;
  date: string;
  commit: string;
  seconds: number;
  load: string;
}

const file = join(repository, 'docs/reliability.md');
const resultsFile = join(repository, 'docs/reliability.json');
const [begin, end] = ['<!-- scorecard -->', '<!-- /scorecard -->'];

/** Without what was said to this program alone: some commands are targets of make with variables of the same names. */
const { ROWS: _, MAKEFLAGS: __, MAKEOVERRIDES: ___, ...environment } = process.env;

const results: Record<string, Seen> = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
const wanted = (process.env['ROWS'] ?? '').split(',').filter(Boolean).map(Number);
for (const row of rows) {
  if (wanted.length > 0 && !wanted.includes(row.number)) continue;
  const seen = measure(row);
  results[row.number] = seen;
  console.log(`${row.number}. ${row.name}: ${seen.isMet ? 'met' : 'NOT MET'}, ${seen.figure} (${seen.seconds} s)`);
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file, withTable(readFileSync(file, 'utf8')));
}
process.exitCode = Object.values(results).every(({ isMet }) => isMet) ? 0 : 1;

function measure({ command, figure }: Row): Seen {
  const startedAt = performance.now();
  const { status, stdout } = spawnSync('sh', ['-c', command], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, NO_COLOR: '1' },
  });
  const [line] = figure.exec(stdout) ?? [];
  return {
    figure: line?.replace(/\s+/g, ' ').trim() ?? `no figure; exit code ${status}`,
    isMet: status === 0 && line !== undefined,
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repository, encoding: 'utf8' }).trim(),
    seconds: Math.round((performance.now() - startedAt) / 1000),
    load: (loadavg()[0] ?? 0).toFixed(1),
  };
}

function withTable(text: string): string {
  const lines = rows.map(({ number, name, bar, command }) => {
    const seen = results[number];
    const shown = seen
      ? [
          seen.isMet ? 'yes' : '**no**',
          seen.figure,
          `${seen.date}, ${seen.commit}, ${seen.seconds} s, load ${seen.load}`,
        ]
      : ['not measured', '', ''];
    const cells = [String(number), name, bar, ...shown, `\`${command}\``].map((cell) => cell.replaceAll('|', '\\|'));
    return `| ${cells.join(' | ')} |`;
  });
  const table = [
    `${availableParallelism()} cores, ${process.platform}, Node ${process.versions.node}.`,
    '',
    '| # | What | Bar | Met | Seen | When | Command |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ];
  return `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table.join('\n')}\n${text.slice(text.indexOf(end))}`;
}
