/** Fails when a reader of YAML could find another document in one of the contracts than the server does. */
import { readFileSync } from 'node:fs';
import { documentNames } from '../src/apis.ts';
import { fileOf } from './document.ts';
import { doubtsAbout } from './yaml.ts';

for (const file of [...documentNames.map(fileOf), 'asyncapi/gateway-protocol.yaml']) {
  const doubts = doubtsAbout(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  for (const doubt of doubts) console.error(`${file}: ${doubt}`);
  if (doubts.length > 0) process.exitCode = 1;
}
