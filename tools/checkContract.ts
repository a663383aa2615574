/**
 * Checks of the contract beyond its lint: rules of ours, the version against what changed since the last release (rated by Redocly's differ), and that
 * package, changelog and contract have one version.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, versionFault, type Impact } from './changes.ts';
import { faultsOf } from './contractRules.ts';
import { readContract } from './document.ts';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const contract = 'openapi/chat-completions.yaml';
const document = readContract();
const version: string = document['info'].version;

const faults = [...faultsOf(document), ...changeFaults(), ...versionFaults()];
for (const fault of faults) console.error(`${contract}: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function changeFaults(): string[] {
  const [last] = readdirSync(join(root, 'openapi/released'))
    .map((name) => name.replace('.yaml', ''))
    .toSorted((one, other) => compareVersions(other, one));
  if (last === undefined) return [];
  const { bump = 'none', changes } = differenceFrom(`openapi/released/${last}.yaml`);
  const fault = versionFault(last, version, bump);
  const greatest = changes.filter(({ impact }) => impact === bump).map(({ path, kind }) => `  ${kind} ${path}`);
  return fault === undefined ? [] : [[fault, ...greatest].join('\n')];
}

interface Difference {
  /** Missing when nothing changed. */
  bump?: Impact;
  changes: { path: string; kind: string; impact: Impact }[];
}

function differenceFrom(released: string): Difference {
  const redocly = join(root, 'node_modules/.bin/redocly');
  const given = ['diff', released, contract, '--format=json', '--fail-on=none'];
  const report = execFileSync(redocly, given, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(report) as Difference;
}

function versionFaults(): string[] {
  const inPackage = (JSON.parse(textOf('package.json')) as { version: string }).version;
  return [
    ...(inPackage === version
      ? []
      : [`its version is ${version}, and that of package.json ${inPackage}; they are one`]),
    ...(textOf('CHANGELOG.md').includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no section '## ${version}'`]),
  ];
}
