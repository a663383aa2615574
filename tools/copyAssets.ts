/** Copies to `dist/` what the compiler leaves out: the validators that `make generate` wrote, of which it knows the types alone, and SQL. */
import { cpSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of globSync(['generated/*.js', '**/*.sql'], { cwd: join(root, 'src') })) {
  cpSync(join(root, 'src', file), join(root, 'dist', file));
}
