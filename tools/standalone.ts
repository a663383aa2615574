/** Validators as modules: what Ajv would compile at each start is written down once. */
import type { Ajv2020, AnySchema } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { writeGenerated } from './generated.ts';

/** What an Ajv must be made with whose validators are written down. One statement a line, so that differences can be read. */
export const asCode = { code: { source: true, esm: true, lines: true } } as const;

/**
 * Writes a module of validators, and its types. It is JavaScript as it stands, so that nothing compiles it again; the build copies it.
 * @param file from the root of the repository, without its end
 * @param ajv made with `asCode`
 * @param schemas by the name under which the module exports the validator
 * @param source what the schemas were made from, for the module's first line
 */
export function writeValidators(
  file: string,
  ajv: Ajv2020,
  schemas: Readonly<Record<string, AnySchema>>,
  source: string,
): void {
  const head = `/** Written by 'make generate' from ${source}; do not edit. */\n`;
  const types = Object.keys(schemas).map((name) => `export const ${name}: ValidateFunction;\n`);
  writeGenerated(`${file}.js`, head + codeOf(ajv, schemas));
  writeGenerated(`${file}.d.ts`, `${head}import type { ValidateFunction } from 'ajv';\n\n${types.join('')}`);
}

function codeOf(ajv: Ajv2020, schemas: Readonly<Record<string, AnySchema>>): string {
  const names = new Map<string, string>();
  const aliases: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    const text = JSON.stringify(schema);
    const same = names.get(text);
    if (same === undefined) ajv.addSchema(schema, name);
    else aliases.push(`export const ${name} = ${same};`);
    names.set(text, same ?? name);
  }
  const code = standalone.default(ajv, Object.fromEntries([...names.values()].map((name) => [name, name])));
  const lines = inAscii(code).replace('"use strict";\n', '').trimEnd().split('\n');
  const isExport = (line: string) => line.startsWith('export ');
  return [
    // Ajv writes `require` also into ECMAScript modules.
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    compiledAtOnce(lines.filter((line) => !isExport(line)).join('\n')),
    ...lines.filter(isExport),
    ...aliases,
    '',
  ].join('\n');
}

/**
 * V8 compiles a function in parentheses with its module, so that it comes out of Node's compile cache; another one it compiles anew in each process, when it is
 * first called.
 */
function compiledAtOnce(code: string): string {
  return code
    .replace(/^function (validate\d+)\(/gm, 'const $1 = (function $1(')
    .replace(/^}\n(validate\d+)\.evaluated = /gm, '});\n$1.evaluated = ');
}

/** V8 keeps the text of a module, in two bytes a character as soon as one of them needs two. What stands outside ASCII stands in strings, which can say it so. */
const inAscii = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
