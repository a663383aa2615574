/** Another process that has the write lock of a database. Run as a program it is that process; its argument is the file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);

/** Takes the lock. @returns gives it back */
export async function holdLock(file: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [self, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [said] = await Promise.race([once(child.stdout, 'data'), ended]);
  if (String(said) !== 'locked') throw new Error('the lock was not to be had');
  return async () => {
    child.stdin.end();
    await ended;
  };
}

if (process.argv[1] === self) {
  using database = new DatabaseSync(process.argv[2] ?? '', { timeout: 10_000 });
  database.exec('BEGIN IMMEDIATE');
  process.stdout.write('locked');
  await once(process.stdin.resume(), 'end');
  database.exec('ROLLBACK');
}
