import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

const packages = ['openapi-typescript@7.13.0', 'openapi-fetch@0.17.0', 'typescript@5.9.3', '@types/node@24.19.2'];

export const generator: Generator = {
  name: 'openapi-typescript + openapi-fetch',
  version: '7.13.0 + 0.17.0',
  needs: ['npm'],
  install: (context) => npmPackages(context, 'openapi-typescript', packages),
  async generate({ contract, exec, ...context }) {
    copyProgram(context, 'openapi-typescript');
    await exec('node_modules/.bin/openapi-typescript', [contract, '--default-non-nullable=false', '-o', 'api.ts']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec('node', ['main.ts', url, token]),
};
