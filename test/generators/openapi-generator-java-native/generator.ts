import type { Generator } from '../generator.ts';
import { buildJava, generateClient, installOpenApiGenerator, runJava, version } from '../openapiGenerator.ts';

/** It writes `List<TextPart>.class` for a union with a list, which is no Java: these become `Object`, and take a text or a list. */
const unions = ['TextContent', 'UserContent', 'AssistantContent', 'PredictedText', 'StopSequences', 'EndUser'];
const mappings = unions.map((name) => `${name}=Object`).join(',');

export const generator: Generator = {
  name: 'OpenAPI Generator, java (native)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, ['-g', 'java', '--library', 'native', '--schema-mappings', mappings]),
  build: buildJava,
  run: runJava,
};
