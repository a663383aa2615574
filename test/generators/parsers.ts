/** Readers of YAML in other languages: all of them must find in the contracts what the server does. */
import { cpSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { isOnPath, root } from './context.ts';
import type { Context } from './generator.ts';
import { judgeDocuments, prepareJudges, type Finding } from './judge.ts';
import { pythonPackages } from './packages.ts';

interface Group {
  name: string;
  needs: string;
  /** @returns the command that prints what is found, when a path is added to it */
  prepare(context: Context): Promise<string[]>;
  find(context: Context, command: string[]): Promise<Finding[]>;
}

const groups: Group[] = [
  {
    name: 'readers of Python',
    needs: 'python3',
    find: readAll,
    async prepare(context) {
      const venv = await pythonPackages(context, 'parsers', ['PyYAML==6.0.4', 'ruamel.yaml==0.19.1']);
      return [join(venv, 'bin/python'), join(context.source, 'parse.py')];
    },
  },
  {
    name: 'readers of Go',
    needs: 'go',
    find: readAll,
    async prepare({ source, folder, exec }) {
      await exec('go', ['build', '-o', join(folder, 'parse'), '.'], { cwd: join(source, 'go') });
      return [join(folder, 'parse')];
    },
  },
  {
    name: 'readers of Java',
    needs: 'mvn',
    find: readAll,
    async prepare({ source, folder, exec }) {
      cpSync(join(source, 'java'), folder, { recursive: true });
      await exec('mvn', ['--quiet', '--batch-mode', 'compile', 'dependency:copy-dependencies']);
      return ['java', '-cp', 'target/classes:target/dependency/*', 'Parse'];
    },
  },
  {
    name: 'readers of Ruby',
    needs: 'ruby',
    find: readAll,
    prepare: async ({ source }) => ['ruby', join(source, 'parse.rb')],
  },
  { name: 'judges of Python', needs: 'python3', prepare: prepareJudges, find: judgeDocuments },
];

/**
 * Prints a line for each reader, and for each judge.
 * @returns how many readers failed, or found another document than js-yaml, and how many judges found something wrong
 */
export async function tryParsers(context: Context): Promise<number> {
  console.log('\nreaders of YAML, and judges of OpenAPI');
  let failures = 0;
  for (const { name: group, needs, prepare, find } of groups) {
    const command = isOnPath(needs) ? await prepare(context).catch(String) : `needs ${needs}, which is not on PATH`;
    if (typeof command === 'string') {
      console.log(`  – ${group}: skipped, ${command}`);
      continue;
    }
    for (const { name, trouble } of await find(context, command)) {
      console.log(`  ${trouble === null ? '✓' : '✗'} ${name}${trouble === null ? '' : `: ${trouble}`}`);
      if (trouble !== null) failures++;
    }
  }
  return failures;
}

/** The programs of readers print `[name, document, trouble?]` for each. */
async function readAll(context: Context, [command = '', ...args]: string[]): Promise<Finding[]> {
  const files = [...globSync(join(root, 'openapi/*.yaml')), join(root, 'asyncapi/gateway-protocol.yaml')];
  const found: Finding[] = [];
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
