/** Fails when a reader of YAML could find another document in one of the two contracts than the server does. */
import { readFileSync } from 'node:fs';
import { doubtsAbout } from './yaml.ts';

for (const file of ['openapi/chat-completions.yaml', 'asyncapi/gateway-protocol.yaml']) {
  const doubts = doubtsAbout(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
  for (const doubt of doubts) console.error(`${file}: ${doubt}`);
  if (doubts.length > 0) process.exitCode = 1;
}
