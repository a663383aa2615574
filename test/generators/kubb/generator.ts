import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

const version = '4.39.3';
const plugins = ['plugin-oas', 'plugin-ts', 'plugin-client'].map((name) => `@kubb/${name}@${version}`);
const packages = [
  `@kubb/core@${version}`,
  `@kubb/cli@${version}`,
  ...plugins,
  'typescript@5.9.3',
  '@types/node@24.19.2',
];

const config = (contract: string) => `
import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';

export default defineConfig({
  input: { path: ${JSON.stringify(contract)} },
  output: { path: 'api', format: false },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: 'fetch', dataReturnType: 'full' })],
});
`;

export const generator: Generator = {
  name: 'kubb (TypeScript, fetch)',
  version,
  needs: ['npm'],
  install: (context) => npmPackages(context, 'kubb', packages),
  async generate({ contract, exec, ...context }) {
    copyProgram(context, join(context.tools, 'kubb/node_modules'));
    writeFileSync(join(context.folder, 'kubb.config.js'), config(contract));
    await exec('node_modules/.bin/kubb', ['generate']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['main.ts', url, token]),
  printed: { heading: 'kubb', language: 'ts', run: ({ exec }) => exec(process.execPath, ['printed.ts']) },
};
