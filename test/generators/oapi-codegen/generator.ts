import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { copyGoProgram, goCommand, printedGo } from '../go.ts';

const module = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2';

export const generator: Generator = {
  name: 'oapi-codegen',
  version: '2.8.2',
  needs: ['go'],
  install: (context) => goCommand(context, module),
  async generate(context) {
    copyGoProgram(context);
    const command = await goCommand(context, module);
    await context.exec(command, ['-config', 'config.yaml', context.contract], { cwd: join(context.folder) });
  },
  build: ({ exec }) => exec('go', ['build', '-mod=mod', '-o', 'program', '.'], { env: { GOMAXPROCS: '2' } }),
  run: ({ url, token, exec }) => exec('./program', [url, token]),
  printed: printedGo('oapi-codegen'),
};
