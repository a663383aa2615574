/**
 * `make test-apps`: real client libraries and applications, unmodified, against the real command.
 *
 * Every folder beside this file is one client: its pinned packages, and the smallest program that one would write with it. The program gets the gateway's
 * address and key (APPS_URL, APPS_KEY), goes through the rows of rows.ts and prints one line of JSON per row. Then what docs/clients.md prints for the client is
 * run as it is (printed.ts). Folders are copied to `.tools/apps`, installed and
 * built there, and run one after the other. What cannot be installed here is skipped, with the reason. APPS names the clients to try; without it all are.
 */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from './gateway.ts';
import { prepare } from './prepare.ts';
import { printedAlone, runPrinted } from './printed.ts';
import { runProgram } from './run.ts';
import { printClient, printTable, type Report } from './table.ts';
import { startUpstream } from './upstream.ts';

/** The quick ones first. */
const clients = [
  'langchain',
  'llama-index',
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
  'continue',
  'librechat',
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
const providers = {
  scripted: { baseUrl: `${upstream.url}/v1`, models: ['edit', 'agent', 'edit-file', 'cut-call'] },
};
// What the docs print asks for the model `openclaw`.
const gateway = await startGateway(join(installed, 'gateway.log'), providers, undefined, { model: 'offline/echo' });
const reports: Report[] = [];
for (const name of clients.filter((one) => named.length === 0 || named.includes(one))) {
  const folder = join(installed, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  const program = await prepare(folder);
  const runs: Omit<Report, 'name'>[] =
    'skipped' in program
      ? [{ skipped: program.skipped, results: [] }]
      : printedAlone.includes(name)
        ? [{ version: 'the block of docs/clients.md', results: [] }]
        : await runProgram(program.command, folder, gateway);
  const printed = 'skipped' in program ? undefined : await runPrinted(name, folder, gateway);
  if (printed) runs.at(-1)?.results.push(printed);
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
