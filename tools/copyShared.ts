/**
 * Gives each document what it shares with the first one: copies of the components that it refers to and does not have itself, and of all that those refer to,
 * so that it is whole for who takes this one file. They stand below a line of their own, at the end of each kind of components. With `--check` it only compares.
 */
import { readFileSync } from 'node:fs';
import { dump, load } from 'js-yaml';
import { documentNames } from '../src/apis.ts';
import { fileOf, readDocument, type Node } from './document.ts';
import { writeGenerated } from './generated.ts';

const [firstName = '', ...others] = documentNames;
const first = readDocument(firstName);
const mark = `    # Copies from ${firstName}.yaml, by 'make generate'; do not edit them here.`;
const kinds = ['securitySchemes', 'parameters', 'headers', 'responses', 'schemas'];

function withCopies(text: string): string {
  const [head = '', rest = ''] = text.split(/^components:\n/m);
  const own = ownSections(rest);
  const document = load(
    `${head}components:\n${[...own].map(([kind, lines]) => `  ${kind}:\n${lines}`).join('')}`,
  ) as Node;
  const copied = copiesFor(document);
  const sections = kinds.flatMap((kind) => {
    const copies = copied[kind] ?? {};
    const written = Object.keys(copies).length > 0 ? `${mark}\n${indented(dumped(copies))}` : '';
    const section = (own.get(kind) ?? '') + written;
    return section === '' ? [] : [`  ${kind}:\n${section.trimEnd()}\n`];
  });
  return `${head}components:\n${sections.join('\n')}`;
}

/** The text of each kind of components without the copies. */
function ownSections(text: string): Map<string, string> {
  const sections = text.split(/^ {2}(?=\w+:$)/m).filter((section) => section.trim() !== '');
  return new Map(
    sections.map((section): [string, string] => {
      const [kind = '', ...lines] = section.split('\n');
      const at = lines.indexOf(mark);
      const own = (at < 0 ? lines : lines.slice(0, at)).join('\n').trimEnd();
      return [kind.replace(':', ''), own === '' ? '' : `${own}\n\n`];
    }),
  );
}

/** What a document lacks, by kind and name, in the order of the first document. @throws Error for a reference that neither of them has */
function copiesFor(document: Node): Record<string, Node> {
  const wanted = new Set(['securitySchemes/bearerAuth']);
  const todo: unknown[] = [document];
  for (const node of todo) {
    for (const reference of referencesIn(node)) {
      const [kind = '', name = ''] = reference.split('/');
      if (document['components'][kind]?.[name] !== undefined || wanted.has(reference)) continue;
      const component: unknown = first['components'][kind]?.[name];
      if (component === undefined) throw new Error(`no document has ${reference}`);
      wanted.add(reference);
      todo.push(component);
    }
  }
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries<unknown>(first['components'][kind]).filter(([name]) => wanted.has(`${kind}/${name}`)),
      ),
    ]),
  );
}

/** `<kind>/<name>` of all components that a node refers to; discriminators do so too. */
function referencesIn(node: unknown): string[] {
  return [...JSON.stringify(node).matchAll(/"#\/components\/(\w+\/\w+)"/g)].map(([, reference = '']) => reference);
}

/** A reference on one line, as people write it. */
function dumped(copies: Node): string {
  const text = dump(copies, { noRefs: true, lineWidth: -1 });
  return text.replace(/:\n +(\$ref): '?(#[\w/]+)'?$/gm, ': { $1: "$2" }');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

for (const name of others) {
  const text = readFileSync(new URL(`../${fileOf(name)}`, import.meta.url), 'utf8');
  writeGenerated(fileOf(name), withCopies(text));
}
