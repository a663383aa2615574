import type { Generator } from '../generator.ts';
import { buildJava, generateClient, installOpenApiGenerator, runJava, version } from '../openapiGenerator.ts';

/** It writes `List<TextPart>.class` for a union with a list, which is no Java: these become `Object`, and take a text or a list. */
const unions = [
  'TextContent',
  'UserContent',
  'AssistantContent',
  'PredictedText',
  'StopSequences',
  'EndUser',
  'ResponseInput',
  'InputContent',
  'ToolOutput',
  'EmbeddingInput',
  'EmbeddingVector',
];
const mappings = unions.map((name) => `${name}=Object`).join(',');

/** Pairs in the query of `listChatCompletions` are a map there, of which it asks what only its own classes can: that operation's tag is left out. */
const normalizer = 'FILTER=tag:Chat|Models|Sessions|Health|Contract|Responses|Embeddings';
const options = ['--library', 'native', '--schema-mappings', mappings, '--openapi-normalizer', normalizer];

export const generator: Generator = {
  name: 'OpenAPI Generator, java (native)',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, ['-g', 'java', ...options]),
  build: buildJava,
  run: runJava,
};
