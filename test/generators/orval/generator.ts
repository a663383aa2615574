import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyProgram, ownPackages } from '../packages.ts';

export const generator: Generator = {
  name: 'orval (fetch, zod)',
  version: '8.38.0',
  needs: [],
  async generate({ contract: target, exec, ...context }) {
    copyProgram(context, ownPackages);
    const baseUrl = { runtime: 'process.env.GATEWAY_URL' };
    const config = {
      fetch: { input: { target }, output: { target: 'api.ts', client: 'fetch', headers: true, baseUrl } },
      zod: { input: { target }, output: { target: 'schemas.ts', client: 'zod' } },
    };
    writeFileSync(join(context.folder, 'orval.config.mjs'), `export default ${JSON.stringify(config)};`);
    await exec('node_modules/.bin/orval', ['--config', 'orval.config.mjs']);
  },
  build: ({ exec }) => exec('node_modules/.bin/tsc', ['-p', '.']),
  run: ({ url, token, exec }) => exec(process.execPath, ['main.ts', token], { env: { GATEWAY_URL: url } }),
  printed: {
    heading: 'orval',
    language: 'ts',
    run: ({ url, exec }) => exec(process.execPath, ['printed.ts'], { env: { GATEWAY_URL: url } }),
  },
};
