import { join } from 'node:path';
import { builtByCargo } from '../cargo.ts';
import type { Generator } from '../generator.ts';
import { generateClientWith, installOpenApiGenerator, version } from '../openapiGenerator.ts';

export const generator: Generator = {
  name: 'OpenAPI Generator, rust',
  version,
  needs: ['java', 'javac', 'mvn', 'cargo'],
  install: installOpenApiGenerator,
  generate: (context) => generateClientWith(context, 'rust', join(context.source, 'WithoutDiscriminators.java')),
  ...builtByCargo('openapi-generator-rust', 'rust'),
};
