import type { Generator } from '../generator.ts';
import { buildJava, generateClient, installOpenApiGenerator, runJava, version } from '../openapiGenerator.ts';
import { printedOptions } from '../printed.ts';

/**
 * Why the options that docs/clients.md prints: it writes `List<TextPart>.class` for a union with a list, which is no Java: these become `Object`, and take a text
 * or a list. Of a map in the query it calls a method that maps do not have: what has one is left out.
 */
export const generator: Generator = {
  name: 'OpenAPI Generator, java (native)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, printedOptions('java, native')),
  build: buildJava,
  run: runJava,
};
