/** Writes the OpenAPI 3.0.3 rendition of the contract; with `--check` it writes nothing, and fails when the file is not what it would write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { toOpenApi30 } from './openApi30.ts';

const contract = readFileSync(new URL('../openapi/chat-completions.yaml', import.meta.url), 'utf8');
const file = new URL('../openapi/chat-completions-3.0.json', import.meta.url);
const text = `${JSON.stringify(toOpenApi30(load(contract) as object), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('openapi/chat-completions-3.0.json is not what the contract says; run: make generate');
  process.exitCode = 1;
}
