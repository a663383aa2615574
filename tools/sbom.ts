/**
 * `make sbom`: what the package consists of, in CycloneDX's format. npm makes it out of package-lock.json without the tools: its `--omit=dev` leaves out ajv and fifty
 * more, because tools use them too (npm 11.19). Scalar's script in page/ is added, which npm takes for a tool.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependencies, packedScript } from './dependencies.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-sbom-'));

const { devDependencies: _, overrides: __, ...manifest } = read('package.json');
const { packages, ...lock } = read('package-lock.json') as { packages: Record<string, { dev?: boolean }> };
const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
writeFileSync(
  join(folder, 'package-lock.json'),
  JSON.stringify({ ...lock, packages: { '': manifest, ...Object.fromEntries(used) } }),
);
const given = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
const sbom = JSON.parse(execFileSync('npm', given, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 24 }));
rmSync(folder, { recursive: true });

const scalar = dependencies.find(({ name }) => name === packedScript);
if (!scalar) throw new Error(`package-lock.json has no ${packedScript}`);
const reference = `${scalar.name}@${scalar.version}`;
sbom.components.push({
  'bom-ref': reference,
  type: 'library',
  name: scalar.name,
  version: scalar.version,
  scope: 'required',
  description: 'Its script is packed as page/scalar.js.',
  licenses: [{ license: { id: scalar.licence } }],
  purl: `pkg:npm/${scalar.name.replace('@', '%40')}@${scalar.version}`,
  hashes: [{ alg: 'SHA-512', content: Buffer.from(scalar.integrity.replace('sha512-', ''), 'base64').toString('hex') }],
});
const own = sbom.dependencies.find(({ ref }: { ref: string }) => ref === sbom.metadata.component['bom-ref']);
own.dependsOn.push(reference);
sbom.dependencies.push({ ref: reference, dependsOn: [] });

console.log(JSON.stringify(sbom, null, 2));
