import type { Generator } from '../generator.ts';
import { generateClient, installOpenApiGenerator, version } from '../openapiGenerator.ts';
import { printedOptions } from '../printed.ts';

/**
 * Why the options that docs/clients.md prints: of its four libraries of JSON this one alone makes a type of a union of text and list. It has no serializer for "anything" and for maps in unions, but for
 * its own JsonElement.
 */
export const generator: Generator = {
  name: 'OpenAPI Generator, kotlin',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, printedOptions('kotlin')),
  build: ({ exec }) => exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']),
  run: ({ url, token, exec }) => exec('java', ['-cp', 'target/classes:target/dependency/*', 'MainKt', url, token]),
  printed: {
    heading: 'kotlin',
    language: 'kotlin',
    run: ({ exec }) => exec('java', ['-cp', 'target/classes:target/dependency/*', 'printed.PrintedKt']),
  },
};
