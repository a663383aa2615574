/** Takes one generator through its steps. */
import { basename } from 'node:path';
import { createContext, firstDocument, isOnPath, type Phase, type Place } from './context.ts';
import { rowsOf, type Context, type Generator, type Printed, type Row } from './generator.ts';
import { runPrinted, writePrinted } from './printed.ts';
import type { Report, Result } from './table.ts';

/** @returns what became of it: skipped, broken before its program ran, or one result for each row */
export async function tryGenerator(generator: Generator, place: Place): Promise<Report> {
  const { version, needs } = generator;
  const { document = firstDocument } = place;
  // The page has programs for the first document alone.
  const printed = document === firstDocument ? generator.printed : undefined;
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
  const ungenerated = await step('generate');
  if (printed) writePrinted(printed, context.for('build'));
  const broken = ungenerated ?? (await step('build'));
  report.warnings = warningsIn(`${context.said('generate')}\n${context.said('build')}`);
  if (broken !== undefined) return { ...report, broken };
  const trouble = (await step('run')) ?? '';
  const results = resultsIn(rowsOf(document), context.said('run'), trouble);
  if (printed) results.push(await resultOfPrinted(printed, context.for('run')));
  return { ...report, results };
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

async function resultOfPrinted(printed: Printed, context: Context): Promise<Result> {
  const row = 'printed';
  try {
    await runPrinted(printed, context);
    return { row, verdict: 'passed', why: '' };
  } catch (error) {
    return { row, verdict: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

const verdicts: Record<string, Result['verdict']> = { ok: 'passed', FAIL: 'failed', limit: 'limit' };
