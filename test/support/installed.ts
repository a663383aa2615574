/** The package as `npm pack` makes it, installed into an empty folder from npm's cache, with the versions of package-lock.json. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './command.ts';
import { copySources } from './sources.ts';

const execute = promisify(execFile);

export interface Installed {
  /** The files of the package, as paths within it. */
  files: readonly string[];
  /** Where the package itself stands. */
  root: string;
  /** What starts its command, in the folder into which it was installed. */
  command: readonly string[];
  remove(): void;
}

/** Packs what git has, in a folder of its own, since `dist/` is written anew for it. */
export async function installPackage(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-package-'));
  const sources = join(folder, 'sources');
  await copySources(sources);
  symlinkSync(join(repository, 'node_modules'), join(sources, 'node_modules'));
  const packed = await npm(sources, 'pack', '--json', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(packed.replace(/^[^[]*/, ''));

  const target = join(folder, 'empty');
  mkdirSync(target);
  writeLock(target, join(folder, filename));
  await npm(target, 'ci', '--omit=dev', '--prefer-offline', '--no-audit');
  return {
    files: files.map(({ path }: { path: string }) => path),
    root: join(target, 'node_modules/openclaw-gateway'),
    command: ['sh', '-c', 'cd "$0" && exec node_modules/.bin/openclaw-gateway "$@"', target],
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute('npm', [...args, '--loglevel=error'], { cwd, maxBuffer: 2 ** 24 });
  return stdout;
}

/** Without a lock npm would take whatever is the newest of what dependencies of dependencies allow, and ask the registry for it. */
function writeLock(target: string, tarball: string): void {
  const { packages } = JSON.parse(readFileSync(join(repository, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devDependencies?: object }>;
  };
  const { '': own, ...others } = packages;
  const { devDependencies: _, ...manifest } = own ?? {};
  const root = { name: 'empty', private: true, dependencies: { 'openclaw-gateway': `file:${tarball}` } };
  const used = Object.entries(others).filter(([, { dev }]) => !dev);
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': root,
      'node_modules/openclaw-gateway': { ...manifest, resolved: `file:${tarball}` },
      ...Object.fromEntries(used),
    },
  };
  writeFileSync(join(target, 'package.json'), JSON.stringify(root));
  writeFileSync(join(target, 'package-lock.json'), JSON.stringify(lock));
}
