import type { Generator } from '../generator.ts';
import {
  buildJava,
  generateClient,
  installOpenApiGenerator,
  printedJava,
  runJava,
  version,
} from '../openapiGenerator.ts';
import { printedOptions } from '../printed.ts';

/**
 * Why the options that docs/clients.md prints: it writes `List<TextPart>.class` for a union with a list, which is no Java: these become `Object`, and take a text
 * or a list. Of a map in the query it calls a method that maps do not have: what has one is left out. The other documents have unions and tags of their own.
 */
const otherUnions = ['ResponseInput', 'InputContent', 'ToolOutput', 'EmbeddingInput', 'EmbeddingVector'];
const otherTags = ['Responses', 'Embeddings'];

function forAllDocuments(option: string): string {
  if (option.startsWith('FILTER=')) return [option, ...otherTags].join('|');
  return option.startsWith('TextContent=')
    ? [option, ...otherUnions.map((name) => `${name}=Object`)].join(',')
    : option;
}

export const generator: Generator = {
  name: 'OpenAPI Generator, java (native)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, printedOptions('java, native').map(forAllDocuments)),
  build: buildJava,
  run: runJava,
  printed: printedJava('java, native'),
};
