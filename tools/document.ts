/** The contract as its tools read it: parsed, with references unresolved. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** Whatever stands in the document: OpenAPI's own types would have to be checked at each step. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Node = Record<string, any>;

export const readContract = (): Node =>
  load(readFileSync(new URL('../openapi/chat-completions.yaml', import.meta.url), 'utf8')) as Node;

/** What a reference inside the document refers to; a node that is none stays as it is. */
export function resolve(document: Node, node: Node): Node {
  const steps: string[] | undefined = node['$ref']?.slice('#/'.length).split('/');
  return steps ? steps.reduce<Node>((at, step) => at[step], document) : node;
}
