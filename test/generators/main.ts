/**
 * `make test-generators`: clients made from the contract by other people's generators, against the real command on the offline model.
 *
 * Every folder beside this file is one generator (generator.ts says what it exports). Each is installed into `.tools/generators`, makes its client from the
 * unmodified document, is compiled, and runs a small program that goes through the rows of generator.ts. What cannot be installed here is skipped, with
 * the reason. GENERATORS names those to try; without it all are. The whole output of each is in `.tools/generators/<name>.log`.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../apps/gateway.ts';
import type { Generator } from './generator.ts';
import { isFailed, printReport, printTable, type Report } from './table.ts';
import { tryGenerator } from './try.ts';

const here = import.meta.dirname;
const all = readdirSync(here)
  .filter((name) => existsSync(join(here, name, 'generator.ts')))
  .toSorted();
const named = (process.env['GENERATORS'] ?? '').split(',').filter(Boolean);
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(
    `GENERATORS names ${unknown.join(', ')}, which is no folder of test/generators. There are: ${all.join(', ')}`,
  );
  process.exit(64);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const tools = join(here, '../../.tools/generators');
mkdirSync(tools, { recursive: true });
const gateway = await startGateway(join(tools, 'gateway.log'));
const server = { url: gateway.url.replace(/\/v1$/, ''), token: gateway.key };
const reports: Report[] = [];
for (const name of named.length > 0 ? named : all) {
  const { generator } = (await import(`./${name}/generator.ts`)) as { generator: Generator };
  const report = await tryGenerator(generator, { source: join(here, name), tools, ...server });
  reports.push(report);
  printReport(report);
}
await gateway.stop();
printTable(reports);
process.exitCode = reports.some(isFailed) ? 1 : 0;
