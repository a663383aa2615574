import type { Generator } from '../generator.ts';
import { generateClient, installOpenApiGenerator, version } from '../openapiGenerator.ts';

/**
 * Of its four libraries of JSON this one alone makes a type of a union of text and list. It has no serializer for "anything" and for maps in unions, but for
 * its own JsonElement.
 */
const options = [
  ['--additional-properties', 'serializationLibrary=kotlinx_serialization,generateOneOfAnyOfWrappers=true'],
  ['--type-mappings', 'AnyType=JsonElement', '--schema-mappings', 'EndUser=JsonElement'],
  ['--import-mappings', 'JsonElement=kotlinx.serialization.json.JsonElement'],
].flat();

export const generator: Generator = {
  name: 'OpenAPI Generator, kotlin',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  generate: (context) => generateClient(context, ['-g', 'kotlin', ...options]),
  build: ({ exec }) => exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']),
  run: ({ url, token, exec }) => exec('java', ['-cp', 'target/classes:target/dependency/*', 'MainKt', url, token]),
};
