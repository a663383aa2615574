// Asks opencode's own server, which does what its terminal does: every answer is streamed, and its tools write real files.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const { APPS_URL: baseURL, APPS_KEY } = process.env;
const print = (line) => console.log(JSON.stringify(line));
const manifest = new URL('node_modules/opencode-ai/package.json', import.meta.url);
print({ client: `opencode-ai ${JSON.parse(readFileSync(manifest)).version}` });

const names = [
  'offline/echo',
  'no-such-model',
  ...['400', '429', '500', '503'].map((status) => `offline/error-${status}`),
  'offline/cut',
  'scripted/agent',
  'scripted/cut-call',
];
const providerOf = (apiKey) => ({
  npm: '@ai-sdk/openai-compatible',
  options: { baseURL, apiKey },
  models: Object.fromEntries(names.map((name) => [name, {}])),
});

const folder = mkdtempSync(join(tmpdir(), 'openclaw-apps-opencode-'));
const config = {
  provider: { gateway: providerOf(APPS_KEY), stranger: providerOf('wrong') },
  permission: { edit: 'allow' },
  autoupdate: false,
};
writeFileSync(join(folder, 'opencode.json'), JSON.stringify(config));
const server = spawn(join(import.meta.dirname, 'node_modules/.bin/opencode'), ['serve', '--port', '0'], {
  cwd: folder,
  env: { ...process.env, OPENCODE_DISABLE_MODELS_FETCH: '1', OPENCODE_DISABLE_LSP_DOWNLOAD: '1' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let address = '';
for await (const line of createInterface(server.stdout)) {
  [address = ''] = /http:\S+/.exec(line) ?? [];
  if (address) break;
}
server.stdout.resume();

async function post(path, body) {
  const response = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`opencode answers ${response.status}: ${await response.text()}`);
  return response.json();
}

async function ask(modelID, { providerID = 'gateway', ...more } = {}) {
  const { id } = await post('/session', {});
  const parts = [{ type: 'text', text: 'hi' }];
  const message = await post(`/session/${id}/message`, { model: { providerID, modelID }, parts, ...more });
  const { error } = message.info;
  if (error) throw new Error(`${error.name} ${error.data.statusCode ?? ''}: ${error.data.message}`);
  return message;
}

const text = ({ parts }) => parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('');

async function writeFile() {
  const said = text(await ask('scripted/agent'));
  return `${said} hello.txt: ${readFileSync(join(folder, 'hello.txt'), 'utf8')}`;
}

async function structured() {
  const schema = {
    type: 'object',
    properties: { city: { type: 'string' }, days: { type: 'integer' } },
    required: ['city', 'days'],
  };
  // It asks for the output by a tool, which the offline model would call along with all others.
  const { info } = await ask('scripted/agent', { format: { type: 'json_schema', schema } });
  return JSON.stringify(info.structured);
}

const rows = {
  stream: async () => text(await ask('offline/echo')),
  'tools-stream': writeFile,
  structured,
  'error-401': async () => text(await ask('offline/echo', { providerID: 'stranger' })),
  'error-404': async () => text(await ask('no-such-model')),
  'error-400': async () => text(await ask('offline/error-400')),
  'error-429': async () => text(await ask('offline/error-429')),
  'error-500': async () => text(await ask('offline/error-500')),
  'error-503': async () => text(await ask('offline/error-503')),
  cut: async () => text(await ask('offline/cut')),
  'cut-tools': async () => text(await ask('scripted/cut-call')),
};

for (const row of ['plain', 'tools']) print({ row, limit: 'streams every answer' });
for (const [row, run] of Object.entries(rows)) {
  print(
    await run().then(
      (saw) => ({ row, ok: true, saw }),
      (error) => ({ row, ok: false, saw: error.message }),
    ),
  );
}
server.kill();
rmSync(folder, { recursive: true, force: true });
