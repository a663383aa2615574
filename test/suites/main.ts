/**
 * `make test-suites`: the tests that OpenAI's clients have of their own for what the gateway serves, unmodified, against the mock and against the real command.
 *
 * They are made for a server that answers everything from OpenAI's document, so a test may ask for a completion that nobody stored: front.ts has one stored. The
 * model behind the gateway is the mock, which takes every field. SUITES chooses by name; without it all are run.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { startMock } from '../../tools/mock/server.ts';
import { startGateway } from '../apps/gateway.ts';
import { startFront } from './front.ts';
import { suites, type Outcome } from './suites.ts';

/**
 * What cannot be. On both: a model cannot be deleted, and conversations are not compacted. On the gateway: a request that says nothing has no answer, and one with
 * every field has some that are refused by name; what would come in events is complete.
 */
const kinds = '_(method|raw_response|streaming_response)';
const impossible = {
  mock: new RegExp(`models delete|Models test${kinds}_delete|responses compact|Responses test${kinds}_compact`),
  gateway: new RegExp(
    `models delete|Models test${kinds}_delete|responses compact|Responses test${kinds}_compact|responses create$|Responses test${kinds}_create_|Responses test${kinds}_retrieve_.*overload_2`,
  ),
};

/** The key that the tests send. */
const key = 'My API Key';

const folder = join(import.meta.dirname, '../../.tools/suites');
mkdirSync(folder, { recursive: true });
const mock = await startMock({ port: 0, log: pino({ level: 'silent' }) });
const provider = { api: 'openai-completions', baseUrl: `${mock.url}/v1`, apiKey: 'any', models: ['gpt-4o-mini'] };
const gateway = await startGateway(join(folder, 'gateway.log'), { openai: provider }, key);
const front = await startFront(gateway.url.replace(/\/v1$/, ''), key);
const servers = { mock: `${mock.url}/v1`, gateway: front.url };

let isWell = true;
const named = process.env['SUITES'] ?? '';
for (const suite of suites.filter(({ name }) => name.startsWith(named))) {
  await suite.prepare();
  for (const [server, url] of Object.entries(servers)) {
    const outcomes = await suite.against(url);
    const count = (verdict: Outcome['verdict']) => outcomes.filter((one) => one.verdict === verdict).length;
    const failed = outcomes.filter(({ verdict }) => verdict === 'failed').map(({ name }) => name);
    const wrong = failed.filter((name) => !impossible[server as keyof typeof servers].test(name));
    isWell &&= wrong.length === 0 && count('passed') > 0;
    const others = `${failed.length - wrong.length} cannot be, ${count('skipped')} skipped`;
    console.log(
      `${suite.name} on the ${server}: ${count('passed')} of ${outcomes.length} passed, ${wrong.length} failed, ${others}`,
    );
    for (const name of wrong) console.log(`  ✗ ${name}`);
  }
}
front.stop();
await gateway.stop();
await mock.close();
process.exit(isWell ? 0 : 1);
