/** Validators as modules: what Ajv would compile at each start is written down once. */
import type { Ajv2020, AnySchema } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** What an Ajv must be made with whose validators are written down. One statement a line, so that differences can be read. */
export const asCode = { code: { source: true, esm: true, lines: true } } as const;

/**
 * @param ajv made with `asCode`
 * @param schemas by the name under which the module exports the validator
 * @param source what the schemas were made from, for the module's first line
 */
export function standaloneModule(ajv: Ajv2020, schemas: Readonly<Record<string, AnySchema>>, source: string): string {
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
  return [
    '// @ts-nocheck',
    `/** Written by 'make generate' from ${source}; do not edit. */`,
    // Ajv writes `require` also into ECMAScript modules.
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    code.replace('"use strict";\n', '').trimEnd(),
    ...aliases,
    '',
  ].join('\n');
}
