import type { Generator } from '../generator.ts';
import { buildJava, generateClient, installOpenApiGenerator, runJava, version } from '../openapiGenerator.ts';

export const generator: Generator = {
  name: 'OpenAPI Generator, java (okhttp-gson)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, ['-g', 'java', '--library', 'okhttp-gson']),
  build: buildJava,
  run: runJava,
};
