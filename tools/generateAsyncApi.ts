/** Writes the contract of the WebSocket door; with `--check` it writes nothing, and fails when the file is not what it would write. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderAsyncApi } from './asyncApi.ts';

const file = new URL('../asyncapi/gateway-protocol.yaml', import.meta.url);
const text = renderAsyncApi();

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('asyncapi/gateway-protocol.yaml is not what the package and src/ws/served.ts say; run: make generate');
  process.exitCode = 1;
}
