import type { Generator } from '../generator.ts';
import { generateClient, installOpenApiGenerator, version } from '../openapiGenerator.ts';
import { copyProgram, ownPackages } from '../packages.ts';
import { printedOptions } from '../printed.ts';

/**
 * Why the options that docs/clients.md prints: it writes no `instanceOf` for a union, and imports it where the union is part of another one: without its checks at run time it needs none. These also
 * turn names; without them all names must be those of the contract, `function` too.
 */
export const generator: Generator = {
  name: 'OpenAPI Generator, typescript-fetch',
  version,
  needs: ['java', 'mvn'],
  install: installOpenApiGenerator,
  async generate(context) {
    copyProgram(context, ownPackages);
    await generateClient(context, printedOptions('typescript-fetch'));
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['dist/main.js', url, token]),
  printed: {
    heading: 'typescript-fetch',
    language: 'ts',
    run: ({ exec }) => exec(process.execPath, ['dist/printed.js']),
  },
};
