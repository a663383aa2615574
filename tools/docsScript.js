/**
 * Writes page/scalar.js, the library behind the page at /docs, out of its npm package; `make` runs this after an installation, and `npm pack` before it packs.
 * The package is a devDependency, since of its 24 MB with dependencies, and of the 286 MB of `@scalar/api-reference`, the gateway needs this one text of 5 MB.
 * Where it is not installed, as after `make run`, its archive alone is fetched, and must have the hash that package-lock.json has.
 *
 * Plain JavaScript, since npm may run it with a Node that reads no TypeScript.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

const name = '@scalar/fastify-api-reference';
const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'page/scalar.js');
const { version, integrity } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages[
  `node_modules/${name}`
];
const title = `/*!\nScalar ${version}, from ${name}\n`;

if (!existsSync(page) || !readFileSync(page, 'utf8').startsWith(title)) {
  const installed = join(root, 'node_modules', name);
  const found = existsSync(installed) ? readPackage(installed) : fetchPackage();
  if (found) writeFileSync(page, makePage(found));
}

/** The script, with what its licence wants. @throws when the package has it elsewhere */
function makePage({ licence, module }) {
  const [, literal] = /^var standalone_default = (".*");$/m.exec(module) ?? [];
  if (!literal) throw new Error(`${name} ${version} has its script elsewhere than before`);
  const script = runInNewContext(literal).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  return `${title}\n${licence.trim()}\n*/\n${script}`;
}

/** The package without its dependencies; undefined when it cannot be had, for instance without a network. @throws when it is not the one of package-lock.json */
function fetchPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-gateway-docs-'));
  try {
    const [archive] = archiveIn(folder);
    if (!archive) return undefined;
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${hash}` !== integrity) throw new Error(`${name} ${version} is not what package-lock.json names`);
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    return readPackage(join(folder, 'package'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Fetches the archive into a folder. @returns its path, if it came */
function archiveIn(folder) {
  const given = ['pack', `${name}@${version}`, '--pack-destination', folder, '--silent', '--dry-run=false'];
  try {
    execFileSync('npm', given, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.warn(`No ${name} ${version}, so the page at /docs cannot be made; 'npm run page' tries it again.`);
  }
  return readdirSync(folder).map((file) => join(folder, file));
}

function readPackage(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  return { licence: read('LICENSE'), module: read('dist/index.js') };
}
