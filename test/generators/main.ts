/**
 * `make test-generators`: clients made from the contract by other people's generators, against the real command on the offline model.
 *
 * Every folder beside this file is one generator (generator.ts says what it exports). Each is installed into `.tools/generators`, makes its client from each
 * unmodified document, is compiled, and runs a small program that goes through the rows of generator.ts. What cannot be installed here is skipped, with
 * the reason. `parsers` are readers of YAML in four languages, and judges of OpenAPI in Python. GENERATORS names those to try; without it all are. The whole output of each is in
 * `.tools/generators/<name>.log`.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../apps/gateway.ts';
import { documentNames } from '../../src/apis.ts';
import { createContext, firstDocument } from './context.ts';
import type { Generator } from './generator.ts';
import { tryParsers } from './parsers.ts';
import { isFailed, printReport, printTables, type Report } from './table.ts';
import { tryGenerator } from './try.ts';

const here = import.meta.dirname;
const generators = readdirSync(here).filter((name) => existsSync(join(here, name, 'generator.ts')));
const all = ['parsers', ...generators.toSorted()];
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
const chosen = named.length > 0 ? named : all;
let badReaders = 0;
const gateway = await startGateway(join(tools, 'gateway.log'));
const server = { url: gateway.url.replace(/\/v1$/, ''), token: gateway.key };
const reports: Report[] = [];
for (const name of chosen) {
  const place = { source: join(here, name), tools, ...server };
  if (name === 'parsers') {
    badReaders = await tryParsers(createContext(place).for('run'));
    continue;
  }
  const { generator } = (await import(`./${name}/generator.ts`)) as { generator: Generator };
  for (const document of documentNames.filter(
    (one) => one === firstDocument || existsSync(join(here, name, `program-${one}`)),
  )) {
    const report = await tryGenerator(generator, { ...place, document });
    reports.push(report);
    printReport(report);
  }
}
await gateway.stop();
printTables(reports);
process.exitCode = reports.some(isFailed) || badReaders > 0 ? 1 : 0;
