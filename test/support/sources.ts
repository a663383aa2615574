/** The files of the project as they are now, in a folder of their own. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from './command.ts';

/** Copies what git has, with what is new and not ignored, and without what was removed. */
export async function copySources(folder: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: repository,
      maxBuffer: 2 ** 24,
    },
  );
  for (const file of stdout.split('\0').filter((name) => name !== '' && existsSync(join(repository, name)))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(repository, file), join(folder, file));
  }
}
