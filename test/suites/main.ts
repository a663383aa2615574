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

/** What cannot pass, why, and against which server alone, where it passes against the other. */
const exceptions: readonly { tests: RegExp; reason: string; on?: 'gateway' }[] = [
  {
    tests: /models delete|Models test_(method|raw_response|streaming_response)_delete/,
    reason: 'no model can be deleted, and the 405 says so',
  },
  {
    tests: /responses compact/,
    reason: 'a conversation of nothing, or after a response that nobody asked for, is refused by name',
    on: 'gateway',
  },
  {
    tests: /Responses test_(method|raw_response|streaming_response)_compact/,
    reason:
      "openai-python's types know no message of the user in what a conversation has become, and on the gateway one of nothing is refused",
  },
  {
    tests: /responses create$|Responses test_(method|raw_response|streaming_response)_(create_|retrieve_.*overload_2)/,
    reason:
      'a request that says nothing has no answer, one with every field has some that are refused by name, and what would come in events is complete',
    on: 'gateway',
  },
  {
    // The mock's examples are numbers whatever is asked for.
    tests: /Embeddings test_(method|raw_response|streaming_response)_create\[(strict|aiohttp)\]/,
    reason: 'openai-python asks for Base64, and in its strict mode refuses it',
    on: 'gateway',
  },
  {
    // The mock's vectors have their length whatever is asked for; the gateway's own tests have a provider that heeds `dimensions`.
    tests: /Embeddings test_method_create_with_all_params|embeddings create: required and optional params/,
    reason:
      'the provider behind the gateway is the mock, whose vectors are not of the dimensions that are asked for, which is a 400',
    on: 'gateway',
  },
];

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
    const excused = exceptions.filter(({ on = server }) => on === server);
    const wrong = failed.filter((name) => !excused.some(({ tests }) => tests.test(name)));
    isWell &&= wrong.length === 0 && count('passed') > 0;
    const others = `${wrong.length} failed, ${count('skipped')} skipped`;
    console.log(`${suite.name} on the ${server}: ${count('passed')} of ${outcomes.length} passed, ${others}`);
    for (const { tests, reason } of excused) {
      const excepted = failed.filter((name) => tests.test(name)).length;
      if (excepted > 0) console.log(`  ${excepted} cannot pass: ${reason}`);
    }
    for (const name of wrong) console.log(`  ✗ ${name}`);
  }
}
front.stop();
await gateway.stop();
await mock.close();
process.exit(isWell ? 0 : 1);
