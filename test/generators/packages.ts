/** Packages of npm and PyPI for a generator, kept in `tools` under a name, and installed anew when their list changes. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDocument } from './context.ts';
import type { Context } from './generator.ts';

const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];

/**
 * @param packages with their exact versions, `name@1.2.3`
 * @returns path of the folder with `node_modules`
 */
export function npmPackages(context: Context, name: string, packages: string[]): Promise<string> {
  return installOnce(context, name, packages, async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', '--loglevel=error'];
    await context.exec('npm', ['install', '--save-exact', ...quiet, ...packages], { cwd: folder });
  });
}

/**
 * @param packages with their exact versions, `name==1.2.3`
 * @returns path of the folder with `bin/python`
 */
export function pythonPackages(context: Context, name: string, packages: string[]): Promise<string> {
  return installOnce(context, name, packages, async (folder) => {
    await context.exec('python3', ['-m', 'venv', folder]);
    await context.exec(join(folder, 'bin/python'), [...pip, ...packages]);
  });
}

export type ProgramPlace = Pick<Context, 'source' | 'folder' | 'document'>;

/** Lays the program of a generator into its work folder: what all documents share, and over it what is another's own. */
export function layProgram({ source, folder, document }: ProgramPlace): void {
  cpSync(join(source, 'program'), folder, { recursive: true });
  if (document !== firstDocument) cpSync(join(source, `program-${document}`), folder, { recursive: true });
}

/**
 * Lays the program of a generator in TypeScript into its work folder.
 * @param packages path of the `node_modules` that it uses
 */
export function copyProgram(context: ProgramPlace, packages: string): void {
  layProgram(context);
  const { folder } = context;
  for (const file of ['generator.ts', 'harness.ts']) copyFileSync(join(import.meta.dirname, file), join(folder, file));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  symlinkSync(packages, join(folder, 'node_modules'));
}

/** The packages of this project: generators among them are tried in `make test` too. */
export const ownPackages = join(import.meta.dirname, '../../node_modules');

async function installOnce(
  { tools }: Context,
  name: string,
  packages: string[],
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(tools, name);
  const stamp = join(folder, '.installed');
  const state = packages.join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await install(folder);
  writeFileSync(stamp, state);
  return folder;
}
