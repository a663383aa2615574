import type { Generator } from '../generator.ts';
import { copyProgram, ownPackages } from '../packages.ts';

export const generator: Generator = {
  name: 'openapi-typescript + openapi-fetch',
  version: '7.13.0 + 0.17.0',
  needs: [],
  async generate({ contract, exec, ...context }) {
    copyProgram(context, ownPackages);
    await exec('node_modules/.bin/openapi-typescript', [contract, '--default-non-nullable=false', '-o', 'api.ts']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['main.ts', url, token]),
  printed: { heading: 'openapi-fetch', language: 'ts', run: ({ exec }) => exec(process.execPath, ['printed.ts']) },
};
