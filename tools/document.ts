/** The contract as its tools read it: parsed, with references unresolved. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { documentNames } from '../src/apis.ts';
import { joinDocuments, type OpenApiDocument } from '../src/contract.ts';

/** Whatever stands in the document: OpenAPI's own types would have to be checked at each step. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Node = Record<string, any>;

/** The file of a document, from the root of the repository. */
export const fileOf = (name: string): string => `openapi/${name}.yaml`;

export const readDocument = (name: string): Node =>
  load(readFileSync(new URL(`../${fileOf(name)}`, import.meta.url), 'utf8')) as Node;

/** The documents of all APIs, the first one first, each with its name. */
export const readDocuments = (): { name: string; document: Node }[] =>
  documentNames.map((name) => ({ name, document: readDocument(name) }));

/** All documents as one: see `joinDocuments`. */
export const readContract = (): Node =>
  joinDocuments(readDocuments().map(({ document }) => document as OpenApiDocument));

/** What a reference inside the document refers to; a node that is none stays as it is. */
export function resolve(document: Node, node: Node): Node {
  const steps: string[] | undefined = node['$ref']?.slice('#/'.length).split('/');
  return steps ? steps.reduce<Node>((at, step) => at[step], document) : node;
}
