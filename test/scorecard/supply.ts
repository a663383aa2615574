/** Row 25 of the scorecard: what the package brings with it, and whether it is the same each time that it is made. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependencies, refused } from '../../tools/dependencies.ts';
import { repository } from '../faults/gateway.ts';
import { report } from '../faults/program.ts';

const startedAt = performance.now();
const scripts = dependencies.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
const unpinned = dependencies.filter(({ integrity }) => !integrity).map(({ name }) => name);
const licences = refused().map(({ name, licence }) => `${name}: ${licence}`);
const direct = Object.keys(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).dependencies).length;

const folder = mkdtempSync(join(tmpdir(), 'openclaw-pack-'));
const packed = [0, 1].map(() => {
  const given = ['pack', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', given, { cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(
      /^[^[]*/,
      '',
    ),
  );
  return createHash('sha256')
    .update(readFileSync(join(folder, filename)))
    .digest('hex');
});
rmSync(folder, { recursive: true });
const different = packed[0] === packed[1] ? [] : [packed.join(' and ')];
report(
  {
    'install scripts': scripts,
    'licences that are not allowed': licences,
    'without a hash': unpinned,
    'packs that differ': different,
  },
  startedAt,
  [`${direct} direct dependencies, ${dependencies.length} packages with those that they bring`],
);
