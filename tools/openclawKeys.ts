/**
 * Writes `src/config/openclawKeys.ts`: the keys that OpenClaw's configuration knows in the sections that this gateway serves, and those of them that decide
 * about rights, from the JSON Schema that `openclaw config schema` prints. Names only.
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

/** Words in the names of keys that decide who may come in or who may do what. */
const rightsWords =
  /auth(?!or)|allow|deny|polic|role|scope|tools$|sandbox|owner|trust|permission|access|secur|elevated|sharing|identit|origin|pairing|tls$|remote|approv|tailscale|from$/i;

/** The schemas that a schema means: itself, and the branches of its unions. */
const branches = (node: Node): Node[] => [
  node,
  ...[node.anyOf, node.oneOf, node.allOf].flatMap((list) => list ?? []).flatMap(branches),
];

const named = (node: Node): [string, Node][] =>
  branches(node).flatMap(({ properties }) => Object.entries(properties ?? {}));

/** The schemas of what has no name of its own: the values of a map, the items of a list. */
const unnamed = (node: Node): Node[] =>
  branches(node).flatMap(({ additionalProperties, items }) => [
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...(items === undefined ? [] : [items].flat()),
  ]);

const step = (node: Node, name: string): Node[] =>
  name === '*' ? unnamed(node) : named(node).flatMap(([key, value]) => (key === name ? [value] : []));

const keysAt = (path: string): [string, Node][] => {
  const steps = path === '' ? [] : path.split('.');
  const nodes = steps.reduce((found, name) => found.flatMap((node) => step(node, name)), [schema]);
  return nodes.flatMap(named).toSorted(([one], [other]) => (one < other ? -1 : 1));
};

const holdsRights = (node: Node): boolean =>
  named(node).some(([key, value]) => rightsWords.test(key) || holdsRights(value)) || unnamed(node).some(holdsRights);

const sections = ['', ...servedKeys.keys()];
/** The keys of each section, without the sections that have none. */
const keysOf = (fits: (key: string, value: Node, path: string) => boolean): Record<string, readonly string[]> =>
  Object.fromEntries(
    sections
      .map((path) => [path, keysAt(path).filter(([key, value]) => fits(key, value, path))] as const)
      .map(([path, keys]) => [path, [...new Set(keys.map(([key]) => key))]] as const)
      .filter(([, keys]) => keys.length > 0),
  );

const all = keysOf(() => true);
const isSection = (path: string, key: string) => {
  const inner = path === '' ? key : `${path}.${key}`;
  return [...servedKeys.keys()].some((section) => section === inner || section.startsWith(`${inner}.`));
};
const rights = keysOf((key, value, path) => !isSection(path, key) && (rightsWords.test(key) || holdsRights(value)));
const constant = (name: string, comment: string, value: object) =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(value)};\n`;
writeFileSync(
  new URL('../src/config/openclawKeys.ts', import.meta.url),
  [
    `/** Made by tools/openclawKeys.ts from OpenClaw ${version}; do not edit. By the path of their section, which is empty for the top of the file. */\n`,
    constant('openclawKeys', 'The keys that OpenClaw knows.', all),
    constant(
      'openclawRights',
      'Those that decide who may come in or who may do what, by their names or by names inside them.',
      rights,
    ),
  ].join('\n'),
);
