/**
 * What becomes of each block of the README and the docs. A block that is not in this table is a failing test, and so is a row without its block.
 *
 * - `run`: its commands are run as printed, in order, from a fresh state, by readme.test.ts and commands.test.ts.
 * - `configuration`: our own; the loader takes it, and knows every key in it.
 * - `output`: what something says or is; compared with what it says and is, by the same tests.
 * - `elsewhere`: it needs what the test suite does not have. The make target runs the very block, which the file `reads` reads from the page.
 */
import { blocksOf, type Block } from './blocks.ts';

export type Class = { is: 'run' | 'configuration' | 'output' } | { is: 'elsewhere'; target: string; reads: string };

/** The beginning of the block's text, and what becomes of it. */
type Row = readonly [beginning: string, of: Class];

const run: Class = { is: 'run' };
const configuration: Class = { is: 'configuration' };
const output: Class = { is: 'output' };
const clients: Class = { is: 'elsewhere', target: 'test-clients', reads: 'test/clients/python/test_docs.py' };
const proxies: Class = { is: 'elsewhere', target: 'test-proxies', reads: 'test/proxies/page.ts' };
const deploy: Class = { is: 'elsewhere', target: 'check-deploy', reads: 'test/deploy/page.ts' };
/** A block that `make test-apps` runs with the packages of a folder of test/apps. */
const app: Class = { is: 'elsewhere', target: 'test-apps', reads: 'test/apps/printed.ts' };
/** A block that `make test-generators` runs with the client that the generator made. */
const generator: Class = { is: 'elsewhere', target: 'test-generators', reads: 'test/generators/printed.ts' };

export const classes: Record<string, readonly Row[]> = {
  'README.md': [
    ['git clone ADDRESS', run],
    ['make test', { is: 'elsewhere', target: 'test', reads: '.ci/run' }],
    ['curl -sS', run],
    ['curl -N', run],
    ['curl -sS', run],
    ['# chat.py', clients],
    ['// chat.mjs', run],
  ],
  'docs/agents.md': [
    ['node bin/openclaw-gateway.js agent', run],
    ['{\n  "runId"', output],
  ],
  'docs/clients.md': [
    ['from openai', clients],
    ['import OpenAI', run],
    ['client := openai.NewClient', app],
    ['OpenAIClient client', app],
    ['let config = OpenAIConfig', app],
    ['import { createOpenAICompatible }', app],
    ['from langchain_openai', app],
    ['from llama_index', app],
    ['from pydantic_ai', app],
    ['export OPENAI_API_BASE_URL', app],
    ['export OPENAI_API_BASE', app],
    ['{\n  "provider"', app],
    ['name: local', app],
    ['version: 1.3.5', app],
    ["import createClient from 'openapi-fetch'", generator],
    ["import { client } from './api/client.gen.js'", generator],
    ["import { createChatCompletion } from './api.ts'", generator],
    ["import { Api } from './api.ts'", generator],
    ["import { setConfig } from '@kubb", generator],
    ["import { createApiClient } from './api.ts'", generator],
    ['from gateway import AuthenticatedClient', generator],
    ['import httpx', generator],
    ['client, _ := gateway.NewClientWithResponses', generator],
    ['client, _ := gateway.NewClient(', generator],
    ['let mut headers', generator],
    ['generate() {', generator],
    ['generate -g typescript-fetch', generator],
    ["import { ChatApi, Configuration } from './client/index.js'", generator],
    ['generate -g python', generator],
    ['from openapi_client', generator],
    ['generate -g go', generator],
    ['config := openapi.NewConfiguration', generator],
    ['generate -g java --library okhttp-gson', generator],
    ['ApiClient client', generator],
    ['generate -g java --library native', generator],
    ['ApiClient client', generator],
    ['generate -g kotlin', generator],
    ['ApiClient.accessToken', generator],
    ['javac -cp', generator],
    ['let me', generator],
  ],
  'docs/configuration.md': [['{\n  gateway: {', configuration]],
  'docs/contract.md': [
    ['curl http://127.0.0.1:4010', run],
    ['curl -sSN', run],
  ],
  'docs/house.md': [['openapi/<name>.yaml', output]],
  'docs/install.md': [
    ['npm install -g', { is: 'elsewhere', target: 'test', reads: 'test/package.test.ts' }],
    ['docker build', deploy],
    ['cp deploy/compose/env.example', deploy],
    ['sudo npm install', deploy],
    ['kubectl create secret', deploy],
  ],
  'docs/keys.md': [
    ['mkdir -p ~/.openclaw', run],
    ['node bin/openclaw-gateway.js keys add', run],
    ['curl -sS', run],
    ['node bin/openclaw-gateway.js keys revoke', run],
    ['{\n  gateway: {', configuration],
    ['x-ratelimit-limit-requests', output],
  ],
  'docs/metrics.md': [
    ['{ gateway: { http', configuration],
    ['# prometheus.yml', output],
    ['# requests per second', output],
  ],
  'docs/openclaw-configuration.md': [['OPENCLAW_CONFIG_PATH=~/.openclaw/openclaw.json', run]],
  'docs/providers.md': [
    ['OPENAI_API_KEY=sk-… make run', run],
    ['curl -sS', run],
    ['{\n  models: {', configuration],
    ['curl -sS http://127.0.0.1:18789/v1/embeddings', run],
  ],
  'docs/proxies.md': [
    ['{\n  gateway: {', configuration],
    ['map $http_upgrade', proxies],
    ['gateway.example.com {', proxies],
    ['listen openclaw', proxies],
  ],
  'docs/responses.md': [
    ['{ gateway: { http', configuration],
    ['curl -sS http://127.0.0.1:18789/v1/responses', run],
    ['import asyncio\n\nfrom inspect_ai', app],
    ['model = "openclaw"', app],
  ],
  'docs/sessions.md': [
    ['{ "x-openclaw-session-key"', output],
    ['{ session: { keyHeaders', configuration],
    ['# something to look at', run],
    ['curl -sS -i', run],
    ['curl -sS', run],
    ['sudo -u postgres', { is: 'elsewhere', target: 'test', reads: 'test/docs/commands.test.ts' }],
    ['export OPENCLAW_CONFIG_PATH=examples/two-gateways.json5', run],
    ['# said to one', run],
  ],
  'docs/tools.md': [
    ['export OPENCLAW_CONFIG_PATH=examples/openclaw.json5', run],
    ['{\n  mcp: {', configuration],
  ],
  'docs/traces.md': [['{ diagnostics: { otel', configuration]],
  'docs/websocket.md': [['// watch.mjs', run]],
};

/** What becomes of a block; undefined when the table has no row for it at its place. */
export function classOf({ page, line, text }: Block): Class | undefined {
  const [beginning, of] = classes[page]?.[blocksOf(page).findIndex((block) => block.line === line)] ?? [];
  return beginning !== undefined && text.startsWith(beginning) ? of : undefined;
}
