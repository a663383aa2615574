import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

const packages = [
  'openapi-zod-client@1.18.3',
  '@zodios/core@10.9.6',
  'zod@3.25.76',
  'axios@1.21.1',
  'typescript@5.9.3',
  '@types/node@24.19.2',
];

/** It does not know `const`, which is new in OpenAPI 3.1: of the contract itself it makes a client that ends when it is loaded. */
export const generator: Generator = {
  name: 'openapi-zod-client (of the 3.0.3 rendition)',
  version: '1.18.3',
  needs: ['npm'],
  install: (context) => npmPackages(context, 'openapi-zod-client', packages),
  async generate({ contract30, exec, ...context }) {
    copyProgram(context, join(context.tools, 'openapi-zod-client/node_modules'));
    await exec('node_modules/.bin/openapi-zod-client', [
      contract30,
      '-o',
      'api.ts',
      '--export-schemas',
      '--with-alias',
    ]);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['main.ts', url, token]),
  printed: { heading: 'openapi-zod-client', language: 'ts', run: ({ exec }) => exec(process.execPath, ['printed.ts']) },
};
