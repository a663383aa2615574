/** Servers that are packages of Python, each in an environment of its own. */
import { installed, once, scratch } from '../folders.ts';
import { run } from '../processes.ts';

/**
 * Installs packages, when they are not there.
 * @param packages as pip takes them, with their versions
 * @returns the folder of the environment's programs
 */
export async function pythonPrograms(name: string, packages: readonly string[]): Promise<string> {
  const folder = installed(name, 'venv');
  const log = scratch(`install-${name}.log`);
  const stamp = packages.join(' ').replace(/[^\w.-]+/g, '-');
  await once(installed(name, stamp), async () => {
    await run('python3', ['-m', 'venv', '--clear', folder], { log });
    await run(`${folder}/bin/python`, ['-m', 'pip', 'install', '--quiet', ...packages], { log });
  });
  return `${folder}/bin`;
}
