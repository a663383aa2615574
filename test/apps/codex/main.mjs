// Runs Codex as a script would: `codex exec`, with the gateway as its provider. It streams every answer, and its tool runs real commands.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { APPS_URL, APPS_KEY, HOME } = process.env;
const print = (line) => console.log(JSON.stringify(line));
const manifest = new URL('node_modules/@openai/codex/package.json', import.meta.url);
print({ client: `@openai/codex ${JSON.parse(readFileSync(manifest)).version}` });

const folder = mkdtempSync(join(tmpdir(), 'openclaw-apps-codex-'));
const settings = {
  web_search: 'disabled',
  model_provider: 'gateway',
  'model_providers.gateway.name': 'gateway',
  'model_providers.gateway.base_url': APPS_URL,
  'model_providers.gateway.env_key': 'GATEWAY_KEY',
  'model_providers.gateway.wire_api': 'responses',
  // A broken stream is tried again five times, seconds apart.
  'model_providers.gateway.stream_max_retries': 1,
};

/** @returns the last words of the agent */
async function ask(model, { prompt = 'hi', key = APPS_KEY, more = [] } = {}) {
  const last = join(folder, 'last.txt');
  rmSync(last, { force: true });
  const given = Object.entries({ ...settings, model }).flatMap(([name, value]) => [
    '-c',
    `${name}=${JSON.stringify(value)}`,
  ]);
  const flags = ['--skip-git-repo-check', '--dangerously-bypass-approvals-and-sandbox', '--output-last-message', last];
  const child = spawn(
    join(import.meta.dirname, 'node_modules/.bin/codex'),
    ['exec', ...flags, ...given, ...more, prompt],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME, GATEWAY_KEY: key },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(said.split('\n').findLast((line) => line.startsWith('ERROR')) ?? said.slice(-500));
  return existsSync(last) ? readFileSync(last, 'utf8') : '';
}

/** Reads a file, and changes it. */
async function edit() {
  const file = join(folder, 'hello.txt');
  writeFileSync(file, 'hello world\n');
  const said = await ask('scripted/edit-file', { prompt: 'Replace world by gateway in hello.txt' });
  const text = readFileSync(file, 'utf8');
  if (text !== 'hello gateway\n') throw new Error(`hello.txt is ${JSON.stringify(text)}`);
  return said;
}

async function structured() {
  const schema = join(folder, 'schema.json');
  const properties = { city: { type: 'string' }, days: { type: 'integer' } };
  writeFileSync(
    schema,
    JSON.stringify({ type: 'object', properties, required: ['city', 'days'], additionalProperties: false }),
  );
  return ask('offline/echo', { prompt: 'A forecast', more: ['--output-schema', schema] });
}

const rows = {
  stream: () => ask('offline/echo'),
  'tools-stream': edit,
  structured,
  'error-401': () => ask('offline/echo', { key: 'wrong' }),
  'error-404': () => ask('no-such-model'),
  'error-400': () => ask('offline/error-400'),
  'error-429': () => ask('offline/error-429'),
  cut: () => ask('offline/cut'),
  'cut-tools': () => ask('scripted/cut-call'),
};

for (const row of ['plain', 'tools']) print({ row, limit: 'streams every answer' });
for (const row of ['error-500', 'error-503'])
  print({ row, limit: 'tries ten times, and tells of it in words of its own' });
for (const [row, run] of Object.entries(rows)) {
  print(
    await run().then(
      (saw) => ({ row, ok: true, saw }),
      (error) => ({ row, ok: false, saw: error.message }),
    ),
  );
}
rmSync(folder, { recursive: true, force: true });
