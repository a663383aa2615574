import type { Generator } from '../generator.ts';
import { copyGoProgram, goCommand, printedGo } from '../go.ts';

const module = 'github.com/ogen-go/ogen/cmd/ogen@v1.25.0';

export const generator: Generator = {
  name: 'ogen',
  version: '1.25.0',
  needs: ['go'],
  install: (context) => goCommand(context, module),
  async generate(context) {
    copyGoProgram(context);
    const command = await goCommand(context, module);
    await context.exec(command, ['-target', 'gateway', '-package', 'gateway', '-clean', context.contract]);
  },
  build: ({ exec }) => exec('go', ['build', '-mod=mod', '-o', 'program', '.'], { env: { GOMAXPROCS: '2' } }),
  run: ({ url, token, exec }) => exec('./program', [url, token]),
  printed: printedGo('ogen'),
};
