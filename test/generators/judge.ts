/** Validators of Python as further judges of both documents: that they are valid, and that they accept and refuse the requests of the tests. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalid, shown, valid } from '../support/requestBodies.ts';
import type { Context } from './generator.ts';
import { pythonPackages } from './packages.ts';

const packages = ['openapi-spec-validator==0.9.0', 'openapi-schema-validator==0.9.0', 'PyYAML==6.0.4'];

/** @returns the command that judges, when the path of a file of bodies is added to it */
export async function prepareJudges(context: Context): Promise<string[]> {
  return [join(await pythonPackages(context, 'judges', packages), 'bin/python'), join(context.source, 'judge.py')];
}

/** @returns what they found, each with what is wrong */
export async function judgeDocuments(context: Context, [command = '', ...args]: string[]): Promise<Finding[]> {
  const { contract, contract30, folder, exec } = context;
  const overFirst = (all: [string, object][]) => all.map(([what, fields]) => [what, { ...shown[0], ...fields }]);
  const examples = shown.map((body, at) => [`example ${at}`, body]);
  const given = {
    documents: [
      { path: contract, otherwise: [] },
      { path: contract30, otherwise: ['an overlong key of metadata'] },
    ],
    bodies: { valid: [...examples, ...overFirst(valid)], invalid: overFirst(invalid) },
  };
  const file = join(folder, 'judge.json');
  writeFileSync(file, JSON.stringify(given));
  const said = await exec(command, [...args, file]);
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, string | null])
    .map(([name, trouble]) => ({ name, trouble }));
}

export interface Finding {
  name: string;
  /** What is wrong; null when nothing is. */
  trouble: string | null;
}
