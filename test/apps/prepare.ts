/** Installs and builds a client in its folder, with the tools of its language. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** What a folder with this manifest needs: the tool, its steps, and the command that runs the program. */
interface Language {
  manifest: string;
  steps: string[][];
  run: string[];
}

const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];

/** A folder with two of them installs both, and is run by the first. */
const languages: Language[] = [
  {
    manifest: 'package.json',
    steps: [
      ['npm', 'install', '--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock', '--loglevel=error'],
    ],
    run: [process.execPath, 'main.mjs'],
  },
  {
    manifest: 'requirements.txt',
    steps: [
      ['python3', '-m', 'venv', 'venv'],
      ['venv/bin/python', ...pip, '-r', 'requirements.txt'],
    ],
    run: ['venv/bin/python', 'main.py'],
  },
  { manifest: 'go.mod', steps: [['go', 'build', '-o', 'program', '.']], run: ['./program'] },
  { manifest: 'Cargo.toml', steps: [['cargo', 'build', '--quiet', '-j2']], run: ['target/debug/program'] },
  {
    manifest: 'pom.xml',
    steps: [['mvn', '--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']],
    run: ['java', '-cp', 'target/classes:target/dependency/*', 'Main'],
  },
];

/** What a client needs besides, which no registry of its language has. */
const needs: Record<string, string> = { 'open-webui': 'chromium' };

export type Program = { command: string[] } | { skipped: string };

/** @param folder where the files of the client are */
export async function prepare(folder: string): Promise<Program> {
  const used = languages.filter(({ manifest }) => existsSync(join(folder, manifest)));
  const [main] = used;
  if (!main) throw new Error(`${folder} has no manifest`);
  const needed = [main.run[0] ?? '', needs[basename(folder)] ?? ''].find((tool) => isBare(tool) && !isOnPath(tool));
  if (needed !== undefined) return { skipped: missing(needed) };
  const stamp = join(folder, '.prepared');
  const state = stateOf(folder, used);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return { command: main.run };
  for (const step of used.flatMap(({ steps }) => steps)) {
    const failure = await runStep(step, folder);
    if (failure) return { skipped: failure };
  }
  writeFileSync(stamp, state);
  return { command: main.run };
}

const missing = (tool: string): string => `needs ${tool}, which is not on PATH`;

/** Whether the shell would look for it on PATH. */
const isBare = (tool: string): boolean => tool !== '' && !tool.includes('/');

const isOnPath = (tool: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool)));

/** Of all that the steps read. */
function stateOf(folder: string, used: Language[]): string {
  const files = [...used.map(({ manifest }) => manifest), ...globSync(['*.go', 'src/**/*.{rs,java}'], { cwd: folder })];
  const hash = createHash('sha256');
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** @returns why it did not work */
async function runStep([tool = '', ...args]: string[], folder: string): Promise<string | undefined> {
  try {
    await promisify(execFile)(tool, args, { cwd: folder, maxBuffer: 2 ** 26 });
    return undefined;
  } catch (error) {
    const { code, stderr, stdout } = error as { code?: unknown; stderr?: string; stdout?: string };
    if (code === 'ENOENT') return missing(tool);
    const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => /error|not found|could not/i.test(line));
    return `'${tool} ${args.join(' ')}' failed: ${lines[0] ?? String(error)}`;
  }
}
