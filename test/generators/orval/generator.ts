import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyProgram, npmPackages } from '../packages.ts';

const packages = ['orval@8.38.0', 'zod@4.4.3', 'typescript@5.9.3', '@types/node@24.19.2'];

export const generator: Generator = {
  name: 'orval (fetch, zod)',
  version: '8.38.0',
  needs: ['npm'],
  install: (context) => npmPackages(context, 'orval', packages),
  async generate({ contract: target, exec, ...context }) {
    copyProgram(context, 'orval');
    const baseUrl = { runtime: 'process.env.GATEWAY_URL' };
    const config = {
      fetch: { input: { target }, output: { target: 'api.ts', client: 'fetch', headers: true, baseUrl } },
      zod: { input: { target }, output: { target: 'schemas.ts', client: 'zod' } },
    };
    writeFileSync(join(context.folder, 'orval.config.mjs'), `export default ${JSON.stringify(config)};`);
    await exec('node_modules/.bin/orval', ['--config', 'orval.config.mjs']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec('node', ['main.ts', token], { env: { GATEWAY_URL: url } }),
};
