import { join } from 'node:path';
import type { Context, Generator } from '../generator.ts';
import { generateClientWith, installOpenApiGenerator, version } from '../openapiGenerator.ts';

/** Compiled crates stay, since they take minutes. */
const target = ({ tools }: Context): string => join(tools, 'openapi-generator-rust');

export const generator: Generator = {
  name: 'OpenAPI Generator, rust',
  version,
  needs: ['java', 'javac', 'mvn', 'cargo'],
  install: installOpenApiGenerator,
  generate: (context) => generateClientWith(context, 'rust', join(context.source, 'WithoutDiscriminators.java')),
  build: (context) =>
    context.exec('cargo', ['build', '--quiet', '-j2'], { env: { CARGO_TARGET_DIR: target(context) } }),
  run: (context) => context.exec(join(target(context), 'debug/program'), [context.url, context.token]),
  printed: {
    heading: 'rust',
    language: 'rust',
    run: (context) =>
      context.exec('cargo', ['run', '--quiet', '-j2', '--example', 'printed'], {
        env: { CARGO_TARGET_DIR: target(context) },
      }),
  },
};
