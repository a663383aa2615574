import type { Generator } from '../generator.ts';
import { copyProgram, ownPackages } from '../packages.ts';

export const generator: Generator = {
  name: '@hey-api/openapi-ts',
  version: '0.99.0',
  needs: [],
  async generate({ contract, exec, ...context }) {
    copyProgram(context, ownPackages);
    await exec('node_modules/.bin/openapi-ts', ['-i', contract, '-o', 'api', '-c', '@hey-api/client-fetch']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['dist/main.js', url, token]),
  printed: {
    heading: '@hey-api/openapi-ts',
    language: 'ts',
    run: ({ exec }) => exec(process.execPath, ['dist/printed.js']),
  },
};
