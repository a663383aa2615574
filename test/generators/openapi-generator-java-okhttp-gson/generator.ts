import type { Generator } from '../generator.ts';
import { buildJava, generateClient, installOpenApiGenerator, runJava, version } from '../openapiGenerator.ts';

/** Fields that the contract does not name are kept; without this the client refuses the whole answer. */
const open = 'disallowAdditionalPropertiesIfNotPresent=false';

export const generator: Generator = {
  name: 'OpenAPI Generator, java (okhttp-gson)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) =>
    generateClient(context, ['-g', 'java', '--library', 'okhttp-gson', '--additional-properties', open]),
  build: buildJava,
  run: runJava,
};
