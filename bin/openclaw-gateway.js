#!/usr/bin/env node
// Looks at Node's version before anything is loaded that an old Node cannot read. In a checkout the sources run as they are; a package has them compiled.
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const wanted = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node.slice(2);
const toNumbers = (version) => version.split('.').map(Number);
const [[major, minor], [wantedMajor, wantedMinor]] = [process.versions.node, wanted].map(toNumbers);

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  console.error(
    `openclaw-gateway needs Node ${wanted} or newer, this is ${process.versions.node}. Update Node, or use the one that 'make run' brings: export PATH="$PWD/.tools/node/node_modules/.bin:$PATH"`,
  );
  process.exitCode = 1;
} else {
  // What Node made of the code is kept beside it, where nobody else can write, and where that is possible: a start then takes a third less.
  module.enableCompileCache(fileURLToPath(new URL('../.cache', import.meta.url)));
  const source = new URL('../src/main.ts', import.meta.url);
  await import(existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href);
}
