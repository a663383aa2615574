/**
 * `make test-apps`: real client libraries and applications, unmodified, against the real command.
 *
 * Every folder beside this file is one client: its pinned packages, and the smallest program that one would write with it. The program gets the gateway's
 * address and key (APPS_URL, APPS_KEY), goes through the rows of rows.ts and prints one line of JSON per row. Folders are copied to `.tools/apps`, installed and
 * built there, and run one after the other. What cannot be installed here is skipped, with the reason. APPS names the clients to try; without it all are.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from './gateway.ts';
import { prepare } from './prepare.ts';
import { runProgram } from './run.ts';
import { printClient, printTable, type Report } from './table.ts';
import { startUpstream } from './upstream.ts';

/** The quick ones first. */
const clients = [
  'langchain',
  'pydantic-ai',
  'inspect',
  'ai-sdk',
  'openai-agents',
  'openai-agents-js',
  'openai-go',
  'go-openai',
  'openai-java',
  'langchain4j',
  'spring-ai',
  'async-openai',
  'aider',
  'opencode',
  'codex',
  'open-webui',
];

const named = (process.env['APPS'] ?? '').split(',').filter(Boolean);
const unknown = named.filter((name) => !clients.includes(name));
if (unknown.length > 0) {
  console.error(`APPS names ${unknown.join(', ')}, which is no folder of test/apps. There are: ${clients.join(', ')}`);
  process.exit(64);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const installed = join(import.meta.dirname, '../../.tools/apps');
mkdirSync(installed, { recursive: true });
const upstream = await startUpstream();
const gateway = await startGateway(join(installed, 'gateway.log'), {
  scripted: { baseUrl: `${upstream.url}/v1`, models: ['edit', 'agent', 'edit-file', 'cut-call'] },
});
const reports: Report[] = [];
for (const name of clients.filter((one) => named.length === 0 || named.includes(one))) {
  const folder = join(installed, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  const program = await prepare(folder);
  const runs: Omit<Report, 'name'>[] =
    'skipped' in program
      ? [{ skipped: program.skipped, results: [] }]
      : await runProgram(program.command, folder, gateway);
  for (const run of runs) {
    const report = { name, ...run };
    reports.push(report);
    printClient(report);
  }
}
await gateway.stop();
upstream.stop();
printTable(reports);
process.exit(reports.some(({ results }) => results.some(({ verdict }) => verdict === 'failed')) ? 1 : 0);
