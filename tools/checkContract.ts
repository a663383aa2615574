/**
 * Checks of the contract beyond its lint: rules of ours, the version against what changed since the last release (rated by Redocly's differ), and that
 * package, changelog and documents have one version.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentNames } from '../src/apis.ts';
import { compareVersions, versionFault, type Impact } from './changes.ts';
import { faultsOf, namesUsedTwice } from './contractRules.ts';
import { fileOf, readContract, readDocuments, type Node } from './document.ts';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const faults = [
  ...readDocuments().flatMap(({ name, document }) =>
    [...faultsOf(document), ...changeFaults(name, document), ...versionFaults(document)].map(
      (fault) => `${fileOf(name)}: ${fault}`,
    ),
  ),
  ...namesUsedTwice(readContract()).map((fault) => `openapi/: ${fault}`),
  ...unlistedDocuments(),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function changeFaults(name: string, { info: { version } }: Node): string[] {
  const folder = `openapi/released/${name}`;
  const released = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const [last] = released
    .map((file) => file.replace('.yaml', ''))
    .toSorted((one, other) => compareVersions(other, one));
  if (last === undefined) return [];
  const { bump = 'none', changes } = differenceBetween(`${folder}/${last}.yaml`, fileOf(name));
  const fault = versionFault(last, version, bump);
  const greatest = changes.filter(({ impact }) => impact === bump).map(({ path, kind }) => `  ${kind} ${path}`);
  return fault === undefined ? [] : [[fault, ...greatest].join('\n')];
}

interface Difference {
  /** Missing when nothing changed. */
  bump?: Impact;
  changes: { path: string; kind: string; impact: Impact }[];
}

function differenceBetween(released: string, present: string): Difference {
  const redocly = join(root, 'node_modules/.bin/redocly');
  const given = ['diff', released, present, '--format=json', '--fail-on=none'];
  const report = execFileSync(redocly, given, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return JSON.parse(report) as Difference;
}

function versionFaults({ info: { version } }: Node): string[] {
  const inPackage = (JSON.parse(textOf('package.json')) as { version: string }).version;
  return [
    ...(inPackage === version
      ? []
      : [`its version is ${version}, and that of package.json ${inPackage}; they are one`]),
    ...(textOf('CHANGELOG.md').includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no section '## ${version}'`]),
  ];
}

/** A document that no API has is served by nobody. */
function unlistedDocuments(): string[] {
  const names = globSync('openapi/*.yaml', { cwd: root }).map((file) => basename(file, '.yaml'));
  return names
    .filter((name) => !documentNames.includes(name))
    .map((name) => `${fileOf(name)}: no API in src/apis.ts has it`);
}
