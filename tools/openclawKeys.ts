/**
 * Writes `src/config/openclawKeys.ts`: the keys that OpenClaw's configuration knows in the sections that this gateway serves, from the JSON Schema that
 * `openclaw config schema` prints. Names only.
 *
 *   openclaw config schema | node tools/openclawKeys.ts VERSION
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { servedKeys } from '../src/config/served.ts';

interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node | Node[];
  anyOf?: Node[];
  oneOf?: Node[];
  allOf?: Node[];
}

const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('say which version of OpenClaw printed the schema');
const schema = JSON.parse(readFileSync(0, 'utf8')) as Node;

/** The schemas that a schema means: itself, and the branches of its unions. */
const branches = (node: Node): Node[] => [
  node,
  ...[node.anyOf, node.oneOf, node.allOf].flatMap((list) => list ?? []).flatMap(branches),
];

function step(node: Node, name: string): Node[] {
  if (name !== '*') return branches(node).flatMap(({ properties }) => properties?.[name] ?? []);
  return branches(node).flatMap(({ additionalProperties, items }) => [
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...(items === undefined ? [] : [items].flat()),
  ]);
}

const keysAt = (path: string): string[] => {
  const nodes = path.split('.').reduce((found, name) => found.flatMap((node) => step(node, name)), [schema]);
  return [...new Set(nodes.flatMap(branches).flatMap(({ properties }) => Object.keys(properties ?? {})))].toSorted();
};

const entries = [...servedKeys.keys()]
  .map((path) => [path, keysAt(path)] as const)
  .filter(([, keys]) => keys.length > 0);
writeFileSync(
  new URL('../src/config/openclawKeys.ts', import.meta.url),
  [
    `/** Made by tools/openclawKeys.ts from OpenClaw ${version}; do not edit. The keys that OpenClaw knows, by the path of their section. */`,
    'export const openclawKeys: Readonly<Record<string, readonly string[]>> =',
    `${JSON.stringify(Object.fromEntries(entries), null, 2)};`,
    '',
  ].join('\n'),
);
