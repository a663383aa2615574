import { copyFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Generator } from '../generator.ts';
import { layProgram, pythonPackages } from '../packages.ts';

/** Of the program; the generator's own `client.py` has a signature that mypy does not take. */
const mypy = ['--check-untyped-defs', '--follow-imports', 'silent', 'main.py'];
const packages = ['openapi-python-client==0.29.1', 'mypy==1.20.0'];

export const generator: Generator = {
  name: 'openapi-python-client',
  version: '0.29.1',
  needs: ['python3'],
  install: (context) => pythonPackages(context, 'openapi-python-client', packages),
  async generate(context) {
    const { contract, folder, source, tools, exec } = context;
    layProgram(context);
    copyFileSync(join(source, '../harness.py'), join(folder, 'harness.py'));
    const bin = join(tools, 'openapi-python-client/bin');
    const options = ['--path', contract, '--config', 'config.yaml', '--meta', 'none', '--output-path', 'gateway'];
    // It formats what it wrote with the ruff that it finds.
    const env = { PATH: `${bin}${delimiter}${process.env['PATH']}` };
    await exec(join(bin, 'openapi-python-client'), ['generate', ...options], { env });
  },
  build: ({ tools, exec }) => exec(join(tools, 'openapi-python-client/bin/mypy'), mypy),
  run: ({ tools, url, token, exec }) => exec(join(tools, 'openapi-python-client/bin/python'), ['main.py', url, token]),
  printed: {
    heading: 'openapi-python-client',
    language: 'python',
    run: ({ tools, exec }) => exec(join(tools, 'openapi-python-client/bin/python'), ['printed.py']),
  },
};
