/** Takes one generator through its steps. */
import { basename } from 'node:path';
import { createContext, firstDocument, isOnPath, type Phase, type Place } from './context.ts';
import { rowsOf, type Generator, type Row } from './generator.ts';
import type { Report, Result } from './table.ts';

/** @returns what became of it: skipped, broken before its program ran, or one result for each row */
export async function tryGenerator(generator: Generator, place: Place): Promise<Report> {
  const { version, needs } = generator;
  const { document = firstDocument } = place;
  const report: Report = { name: basename(place.source), document, version, warnings: [], results: [], seconds: {} };
  const missing = needs.find((command) => !isOnPath(command));
  if (missing !== undefined) return { ...report, skipped: `needs ${missing}, which is not on PATH` };
  const context = createContext(place);
  /** @returns what went wrong; nothing when it went well */
  const step = async (phase: Phase): Promise<string | undefined> => {
    const startedAt = performance.now();
    try {
      await generator[phase]?.(context.for(phase));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      report.seconds[phase] = (performance.now() - startedAt) / 1000;
    }
  };
  const obstacle = await step('install');
  if (obstacle !== undefined) return { ...report, skipped: `cannot be installed: ${obstacle}` };
  const broken = (await step('generate')) ?? (await step('build'));
  report.warnings = warningsIn(`${context.said('generate')}\n${context.said('build')}`);
  if (broken !== undefined) return { ...report, broken };
  const trouble = (await step('run')) ?? '';
  return { ...report, results: resultsIn(rowsOf(document), context.said('run'), trouble) };
}

/** What the generator and the compilers warned of, each once. */
const warningsIn = (said: string): string[] => [...new Set(said.split('\n').filter((line) => /\bwarn/i.test(line)))];

function resultsIn(rows: readonly Row[], said: string, trouble: string): Result[] {
  const lines = [...said.matchAll(/^(ok|FAIL|limit) (\S+) ?(.*)$/gm)];
  return rows.map((row): Result => {
    const [, verdict, , why = ''] = lines.findLast((line) => line[2] === row) ?? [];
    if (verdict === undefined) return { row, verdict: 'failed', why: `the program did not come to it. ${trouble}` };
    return { row, verdict: verdicts[verdict] ?? 'failed', why };
  });
}

const verdicts: Record<string, Result['verdict']> = { ok: 'passed', FAIL: 'failed', limit: 'limit' };
