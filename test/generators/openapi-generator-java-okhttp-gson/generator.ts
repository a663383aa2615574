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

/** Why the option that docs/clients.md prints: fields that the contract does not name are kept; without this the client refuses the whole answer. */
export const generator: Generator = {
  name: 'OpenAPI Generator, java (okhttp-gson)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, printedOptions('java, okhttp-gson')),
  build: buildJava,
  run: runJava,
  printed: printedJava('java, okhttp-gson'),
};
