/** Where servers are installed, and what is made at each run. Git ignores both. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const root = join(repository, '.tools/upstreams');

export const installed = (...path: string[]): string => join(root, ...path);
/** Logs, models and homes of servers; made anew at each run. */
export const scratch = (...path: string[]): string => join(root, 'run', ...path);

/** Does something whose outcome is kept, unless a stamp says that it was done. */
export async function once(stamp: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(stamp)) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}
