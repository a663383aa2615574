/** The curl lines of the README and the docs, run by a shell as they are printed, in their order, before one gateway with the example's configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository, shell, startGatewayProcess } from '../support/command.ts';
import { token } from '../support/gateway.ts';

/** Of a page, those that need nothing but the gateway: no provider, no second gateway, and no id that only its reader knows. */
const linesOf = (page: string): string[] =>
  [...readFileSync(join(repository, page), 'utf8').matchAll(/^curl (?:.*\\\n)*(?:.*\n(?= {2}))*.*(?:\n {2,}.*)*$/gm)]
    .map(([line]) => line)
    .filter((line) => line.includes(':18789') && !/…|gpt-|offline\/cut/.test(line));

test.each([
  ['README.md', 3],
  ['docs/providers.md', 1],
  ['docs/responses.md', 1],
])('those of %s answer as they are printed', async (page, least) => {
  const environment = { OPENCLAW_CONFIG_PATH: 'examples/openclaw.json5', OPENCLAW_GATEWAY_TOKEN: token };
  const gateway = await startGatewayProcess({ environment });
  const lines = linesOf(page);
  expect(lines.length).toBeGreaterThanOrEqual(least);
  for (const line of lines) {
    const { stdout } = await shell(line.replace('18789', String(gateway.port)).replace('YOUR_TOKEN', token));
    expect(stdout).toMatch(/^(\{|data: \{)/);
    expect(stdout).not.toContain('"error":{');
  }
});

test('an agent of the README acts without any key', async () => {
  const environment = { OPENCLAW_CONFIG_PATH: 'examples/openclaw.json5', OPENCLAW_GATEWAY_TOKEN: token };
  const gateway = await startGatewayProcess({ environment });
  const [line = ''] = linesOf('README.md').filter((one) => one.includes('openclaw/clerk'));
  const { stdout } = await shell(line.replace('18789', String(gateway.port)).replace('YOUR_TOKEN', token));
  expect(JSON.parse(stdout).choices[0].message.content).toMatch(/^desk__clock says: \w+day, /);
});
