import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

/** It needs the compiler API of TypeScript, which version 7 does not have. */
const packages = ['@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3', '@types/node@24.19.2'];

export const generator: Generator = {
  name: '@hey-api/openapi-ts',
  version: '0.99.0',
  needs: ['npm'],
  install: (context) => npmPackages(context, 'hey-api', packages),
  async generate({ contract, exec, ...context }) {
    copyProgram(context, 'hey-api');
    await exec('node_modules/.bin/openapi-ts', ['-i', contract, '-o', 'api', '-c', '@hey-api/client-fetch']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec('node', ['dist/main.js', url, token]),
};
