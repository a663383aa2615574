import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

const packages = ['swagger-typescript-api@13.13.0', 'typescript@5.9.3', '@types/node@24.19.2'];

export const generator: Generator = {
  name: 'swagger-typescript-api',
  version: '13.13.0',
  needs: ['npm'],
  install: (context) => npmPackages(context, 'swagger-typescript-api', packages),
  async generate({ contract, exec, ...context }) {
    copyProgram(context, join(context.tools, 'swagger-typescript-api/node_modules'));
    await exec('node_modules/.bin/swagger-typescript-api', ['generate', '-p', contract, '-o', '.', '-n', 'api.ts']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  // It writes parameter properties, which Node does not strip.
  run: ({ url, token, exec }) => exec(process.execPath, ['dist/main.js', url, token]),
  printed: {
    heading: 'swagger-typescript-api',
    language: 'ts',
    run: ({ exec }) => exec(process.execPath, ['dist/printed.js']),
  },
};
