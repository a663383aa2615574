import { configSchema } from './schema.ts';

interface Node {
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

/** The keys that this gateway serves, by the path of their section; `*` stands for one key or list index. */
export const servedKeys: ReadonlyMap<string, readonly string[]> = new Map(sectionsOf(configSchema as Node, []));

function sectionsOf(
  { properties, additionalProperties, items, anyOf = [] }: Node,
  path: string[],
): [string, string[]][] {
  const inner = [items, ...(typeof additionalProperties === 'object' ? [additionalProperties] : [])];
  return [
    ...(properties && path.length > 0 ? [[path.join('.'), Object.keys(properties)] as [string, string[]]] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, node]) => sectionsOf(node, [...path, key])),
    ...inner.flatMap((node) => (node ? sectionsOf(node, [...path, '*']) : [])),
    ...anyOf.flatMap((node) => sectionsOf(node, path)),
  ];
}
