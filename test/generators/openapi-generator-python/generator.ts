import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Generator } from '../generator.ts';
import { generateClient, installOpenApiGenerator, version } from '../openapiGenerator.ts';
import { pythonPackages } from '../packages.ts';
import { printedOptions } from '../printed.ts';

const runtime = ['urllib3==2.7.0', 'python-dateutil==2.9.0.post0', 'pydantic==2.12.5', 'typing-extensions==4.15.0'];
const packages = [...runtime, 'mypy==1.20.0', 'types-python-dateutil==2.9.0.20260402'];

const pythonIn = (tools: string, name: string): string => join(tools, 'openapi-generator-python/bin', name);

export const generator: Generator = {
  name: 'OpenAPI Generator, python',
  version,
  needs: ['java', 'mvn', 'python3'],
  async install(context) {
    await installOpenApiGenerator(context);
    await pythonPackages(context, 'openapi-generator-python', packages);
  },
  async generate(context) {
    copyFileSync(join(context.source, '../harness.py'), join(context.folder, 'harness.py'));
    await generateClient(context, printedOptions('python'));
  },
  build: ({ tools, exec }) => exec(pythonIn(tools, 'mypy'), ['--check-untyped-defs', 'main.py'], { env: client }),
  run: ({ tools, url, token, exec }) => exec(pythonIn(tools, 'python'), ['main.py', url, token], { env: client }),
  printed: {
    heading: 'python',
    language: 'python',
    run: ({ tools, exec }) => exec(pythonIn(tools, 'python'), ['printed.py'], { env: client }),
  },
};

/** Where Python and mypy look for the client. */
const client = { PYTHONPATH: 'client', MYPYPATH: 'client' };
