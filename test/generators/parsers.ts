/** Readers of YAML in other languages: all of them must find in the contracts what the server does. */
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { isOnPath, root } from './context.ts';
import type { Context } from './generator.ts';
import { judgeDocuments } from './judge.ts';
import { pythonPackages } from './packages.ts';

interface Language {
  name: string;
  needs: string;
  /** @returns the command that prints `[name, document, trouble?]` for each reader, when a path is added to it */
  prepare(context: Context): Promise<string[]>;
}

const languages: Language[] = [
  {
    name: 'Python',
    needs: 'python3',
    async prepare(context) {
      const venv = await pythonPackages(context, 'parsers', ['PyYAML==6.0.4', 'ruamel.yaml==0.19.1']);
      return [join(venv, 'bin/python'), join(context.source, 'parse.py')];
    },
  },
  {
    name: 'Go',
    needs: 'go',
    async prepare({ source, folder, exec }) {
      await exec('go', ['build', '-o', join(folder, 'parse'), '.'], { cwd: join(source, 'go') });
      return [join(folder, 'parse')];
    },
  },
  {
    name: 'Java',
    needs: 'mvn',
    async prepare({ source, folder, exec }) {
      cpSync(join(source, 'java'), folder, { recursive: true });
      await exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']);
      return ['java', '-cp', 'target/classes:target/dependency/*', 'Parse'];
    },
  },
  {
    name: 'Ruby',
    needs: 'ruby',
    prepare: async ({ source }) => ['ruby', join(source, 'parse.rb')],
  },
];

/**
 * Prints a line for each reader, and for each judge of Python.
 * @returns how many readers failed, or found another document than js-yaml, and how many judges found something wrong
 */
export async function tryParsers(context: Context): Promise<number> {
  console.log('\nreaders of YAML, and judges of OpenAPI');
  const files = [context.contract, join(root, 'asyncapi/gateway-protocol.yaml')];
  let failures = 0;
  const print = (name: string, trouble: string | null) => {
    console.log(`  ${trouble === null ? '✓' : '✗'} ${name}${trouble === null ? '' : `: ${trouble}`}`);
    if (trouble !== null) failures++;
  };
  for (const language of languages) {
    if (!isOnPath(language.needs)) {
      console.log(`  – ${language.name}: skipped, needs ${language.needs}, which is not on PATH`);
      continue;
    }
    for (const { name, trouble } of await readAll(language, context, files)) print(name, trouble);
    if (language.name !== 'Python') continue;
    for (const { name, trouble } of await judgeDocuments(context)) print(name, trouble);
  }
  return failures;
}

async function readAll({ prepare }: Language, context: Context, files: string[]) {
  const [command = '', ...args] = await prepare(context);
  const found: { name: string; trouble: string | null }[] = [];
  for (const file of files) {
    const measure = load(readFileSync(file, 'utf8'));
    const said = await context.exec(command, [...args, file]);
    for (const line of said.trim().split('\n')) {
      const [reader, document, trouble] = JSON.parse(line) as [string, unknown, string?];
      const other = isDeepStrictEqual(document, measure) ? null : 'finds another document';
      found.push({ name: `${reader}, ${basename(file)}`, trouble: trouble ?? other });
    }
  }
  return found;
}
