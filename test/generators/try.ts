/** Takes one generator through its steps. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { rows, type Context, type Generator } from './generator.ts';
import { createExec } from './exec.ts';
import type { Report, Result } from './table.ts';

const root = join(import.meta.dirname, '../..');

type Place = Pick<Context, 'source' | 'tools' | 'url' | 'token'>;

/** @returns what became of it: skipped, broken before its program ran, or one result for each row */
export async function tryGenerator(generator: Generator, place: Place): Promise<Report> {
  const name = basename(place.source);
  const report: Report = { name, version: generator.version, warnings: [], results: [], seconds: {} };
  const missing = generator.needs.find((command) => !isOnPath(command));
  if (missing !== undefined) return { ...report, skipped: `needs ${missing}, which is not on PATH` };
  const context = createContext(name, place);
  const step = async (phase: Phase, work: (() => Promise<unknown>) | undefined) => {
    const startedAt = performance.now();
    try {
      await work?.();
    } finally {
      report.seconds[phase] = (performance.now() - startedAt) / 1000;
    }
  };
  try {
    await step('install', () => generator.install?.(context.for('install')) ?? Promise.resolve());
  } catch (error) {
    return { ...report, skipped: `cannot be installed: ${told(error)}` };
  }
  try {
    await step('generate', () => generator.generate(context.for('generate')));
    await step('build', () => generator.build(context.for('build')));
  } catch (error) {
    return { ...report, warnings: context.warnings(), broken: told(error) };
  }
  const trouble = await step('run', () => generator.run(context.for('run'))).then(() => '', told);
  return { ...report, warnings: context.warnings(), results: resultsIn(context.said('run'), trouble) };
}

type Phase = 'install' | 'generate' | 'build' | 'run';

function createContext(name: string, place: Place) {
  const folder = join(place.tools, 'work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const log = join(place.tools, `${name}.log`);
  writeFileSync(log, '');
  const said: Record<Phase, string> = { install: '', generate: '', build: '', run: '' };
  const common = {
    contract: join(root, 'openapi/chat-completions.yaml'),
    contract30: join(root, 'openapi/chat-completions-3.0.json'),
    folder,
    ...place,
  };
  return {
    for: (phase: Phase): Context => ({ ...common, exec: createExec(folder, log, (text) => (said[phase] += text)) }),
    said: (phase: Phase) => said[phase],
    /** What the generator and the compilers warned of, each once. */
    warnings: () => [...new Set(`${said.generate}\n${said.build}`.split('\n').filter((line) => /\bwarn/i.test(line)))],
  };
}

function resultsIn(said: string, trouble: string): Result[] {
  const lines = [...said.matchAll(/^(ok|FAIL|limit) (\S+) ?(.*)$/gm)];
  return rows.map((row): Result => {
    const [, verdict, , why = ''] = lines.findLast((line) => line[2] === row) ?? [];
    if (verdict === undefined) return { row, verdict: 'failed', why: `the program did not come to it. ${trouble}` };
    return { row, verdict: verdicts[verdict] ?? 'failed', why };
  });
}

const verdicts: Record<string, Result['verdict']> = { ok: 'passed', FAIL: 'failed', limit: 'limit' };

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isOnPath = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
