import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { layProgram, pythonPackages } from '../packages.ts';

const packages = ['datamodel-code-generator==0.89.0', 'pydantic==2.14.4', 'httpx==0.28.1', 'mypy==1.20.0'];
const style = ['--formatters', 'builtin', '--use-annotated'];

export const generator: Generator = {
  name: 'datamodel-code-generator (pydantic 2)',
  version: '0.89.0',
  needs: ['python3'],
  install: (context) => pythonPackages(context, 'datamodel-code-generator', packages),
  async generate(context) {
    const { contract, folder, source, tools, exec } = context;
    layProgram(context);
    copyFileSync(join(source, '../harness.py'), join(folder, 'harness.py'));
    const io = ['--input', contract, '--input-file-type', 'openapi', '--output', 'gateway.py'];
    const options = ['--output-model-type', 'pydantic_v2.BaseModel', ...style];
    await exec(join(tools, 'datamodel-code-generator/bin/datamodel-codegen'), [...io, ...options]);
  },
  build: ({ tools, exec }) =>
    exec(join(tools, 'datamodel-code-generator/bin/mypy'), ['--check-untyped-defs', 'main.py']),
  run: ({ tools, url, token, exec }) =>
    exec(join(tools, 'datamodel-code-generator/bin/python'), ['main.py', url, token]),
  printed: {
    heading: 'datamodel-code-generator',
    language: 'python',
    run: ({ tools, exec }) => exec(join(tools, 'datamodel-code-generator/bin/python'), ['printed.py']),
  },
};
