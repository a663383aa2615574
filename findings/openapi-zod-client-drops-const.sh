#!/bin/sh
# Surprise: a client generated from a valid OpenAPI 3.1 document cannot be imported, because the generator drops `const` and keeps the discriminator.
#
# A union whose members differ by a constant (`kind: { const: cat }`) is how 3.1 documents write tagged unions. The generator makes a discriminated union of
# zod, but plain strings of the constants; zod throws when the module is loaded, since a discriminated union needs values that differ. As an `enum` of one
# value, which is what 3.0 has, the same document gives a client that works.
#
# Version: openapi-zod-client 1.18.3 with the zod 3.25.76 that its runtime asks for. Source: the published packages.
# Seen: `kind: z.string()` and an error at import for `const`; `kind: z.literal("cat")` and a client for `enum`.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund openapi-zod-client@1.18.3 @zodios/core@10.9.6 zod@3.25.76 axios@1.7.9 esbuild@0.25.12
cat > look.js <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const animal = (kind) => ({ type: 'object', required: ['kind'], properties: { kind: { type: 'string', ...kind } } });
async function clientOf(name, cat, dog) {
  const reference = (one) => `#/components/schemas/${one}`;
  const pet = {
    oneOf: [{ $ref: reference('Cat') }, { $ref: reference('Dog') }],
    discriminator: { propertyName: 'kind', mapping: { cat: reference('Cat'), dog: reference('Dog') } },
  };
  const answer = { description: 'One.', content: { 'application/json': { schema: { $ref: reference('Pet') } } } };
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: { '/pet': { get: { operationId: 'getPet', responses: { 200: answer } } } },
    components: { schemas: { Cat: animal(cat), Dog: animal(dog), Pet: pet } },
  };
  writeFileSync(`${name}.json`, JSON.stringify(document));
  execFileSync('npx', ['openapi-zod-client', `${name}.json`, '-o', `${name}.ts`, '--export-schemas'], { stdio: 'ignore' });
  execFileSync('npx', ['esbuild', `${name}.ts`, `--outfile=${name}.js`, '--log-level=error']);
  const kind = /Cat = .*?kind: (z\.\w+\([^)]*\))/.exec(readFileSync(`${name}.ts`, 'utf8'))?.[1];
  const imported = await import(`./${name}.js`).then(() => 'a client', ({ message }) => `an error: ${message.split('\n')[0]}`);
  console.log(`${name}: ${kind}, importing gives ${imported}`);
  return [kind, imported];
}

const [text, failure] = await clientOf('const', { const: 'cat' }, { const: 'dog' });
assert.equal(text, 'z.string()');
assert.match(failure, /^an error/);
const [literal, client] = await clientOf('enum', { enum: ['cat'] }, { enum: ['dog'] });
assert.equal(literal, 'z.literal("cat")');
assert.equal(client, 'a client');
JS
node look.js
echo 'as described'
