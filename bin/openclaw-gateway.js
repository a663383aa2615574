#!/usr/bin/env node
// Looks at Node's version before anything is loaded that an old Node cannot read. In a checkout the sources run as they are; a package has them compiled.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { fits, inWords, wanted } from './nodeVersion.js';

const source = new URL('../src/main.ts', import.meta.url);
const isCheckout = existsSync(source);

if (fits(process.versions.node, wanted)) {
  // What Node made of the code is kept beside it, where nobody else can write, and where that is possible: a start then takes a third less.
  const cache = fileURLToPath(new URL('../.cache', import.meta.url));
  module.enableCompileCache(cache);
  // Threads look for it here.
  process.env.NODE_COMPILE_CACHE ??= cache;
  await import(isCheckout ? source.href : new URL('../dist/main.js', import.meta.url).href);
} else {
  const brought = isCheckout
    ? ', or use the one that \'make run\' brings: export PATH="$PWD/.tools/node/node_modules/.bin:$PATH"'
    : '';
  console.error(
    `openclaw-gateway needs Node ${inWords(wanted)}; this is ${process.versions.node}. Older ones can mix up the keys of two requests (a fault of V8's JSON parser) and lack security fixes. Update Node (https://nodejs.org/en/download)${brought}`,
  );
  process.exitCode = 1;
}
