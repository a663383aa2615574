/** Copies the validators that `make generate` wrote to `dist/`, after the compiler, which knows their types alone. */
import { copyFileSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const file of globSync('generated/*.js', { cwd: join(root, 'src') })) {
  copyFileSync(join(root, 'src', file), join(root, 'dist', file));
}
