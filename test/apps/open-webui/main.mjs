// A person signs up in Chromium and chats. What the page shows is what is seen; screenshots are left beside this file.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const { APPS_URL, APPS_KEY } = process.env;
const print = (line) => console.log(JSON.stringify(line));
const python = join(import.meta.dirname, 'venv/bin/python');
const versionOf = "from importlib.metadata import version; print(version('open-webui'))";
const version = spawnSync(python, ['-c', versionOf], { encoding: 'utf8' }).stdout.trim();
print({ client: `open-webui ${version}, in Chromium` });

/** Three connections: one with session keys, one with a model that the gateway has not, one with a wrong key. */
const connections = {
  0: { headers: { 'x-openclaw-session-key': 'owui:{{CHAT_ID}}:{{TASK}}' } },
  1: { model_ids: ['no-such-model'] },
  2: { model_ids: ['offline/echo'], prefix_id: 'stranger' },
};
const folder = mkdtempSync(join(tmpdir(), 'openclaw-apps-open-webui-'));
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const serve = ['serve', '--host', '127.0.0.1', '--port', String(port)];
const server = spawn(join(import.meta.dirname, 'venv/bin/open-webui'), serve, {
  cwd: folder,
  env: {
    ...process.env,
    DATA_DIR: folder,
    WEBUI_SECRET_KEY: 'a key that signs the sessions of this test alone',
    OPENAI_API_BASE_URLS: [APPS_URL, APPS_URL, APPS_URL].join(';'),
    OPENAI_API_KEYS: [APPS_KEY, APPS_KEY, 'wrong'].join(';'),
    OPENAI_API_CONFIGS: JSON.stringify(connections),
    ENABLE_OLLAMA_API: 'false',
    ENABLE_VERSION_UPDATE_CHECK: 'false',
    OFFLINE_MODE: 'true',
    RAG_EMBEDDING_ENGINE: 'openai',
  },
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.on('exit', () => server.kill());

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port: free } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

while (!(await fetch(`${address}/health`).catch(() => undefined))?.ok) {
  if (server.exitCode !== null) throw new Error('Open WebUI ended before it answered');
  await setTimeout(500);
}

const browser = await chromium.launch({
  executablePath: spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(120_000);

async function signUp() {
  await page.goto(`${address}/auth`);
  await page.getByRole('button', { name: 'Get started' }).click();
  await page.locator('input[autocomplete=name]').fill('Ada');
  await page.locator('input[autocomplete=email]').fill('ada@apps.example');
  await page.locator('input[type=password]').first().fill('a-long-password-1');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: "Okay, Let's Go!" }).click();
}

/** Begins a chat. @returns its id, and what the page shows of the answer once it is complete or failed */
async function chat(model, text = 'hi') {
  await page.goto(`${address}/?models=${encodeURIComponent(model)}`);
  await page.locator('#chat-input').click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/c\/[0-9a-f-]+$/);
  const id = page.url().split('/').at(-1);
  const answer = await answerOf(id);
  const message = page.locator(`#message-${answer.id}`);
  if (answer.error)
    await message
      .getByText(answer.error.content.message ?? answer.error.content)
      .first()
      .waitFor();
  const shown = (await message.innerText()).replace(/^Response complete\s*/, '');
  await page.screenshot({ path: join(import.meta.dirname, `${model.replaceAll('/', '-')}.png`) });
  if (answer.error) throw new Error(shown);
  return { id, shown };
}

async function answerOf(id) {
  const token = await page.evaluate(() => localStorage.token);
  for (;;) {
    const headers = { authorization: `Bearer ${token}` };
    const stored = await (await fetch(`${address}/api/v1/chats/${id}`, { headers })).json();
    const messages = Object.values(stored.chat?.history.messages ?? {});
    const answer = messages.find(({ role, done, error }) => role === 'assistant' && (done || error));
    if (answer) return answer;
    await setTimeout(200);
  }
}

/** Waits until the gateway has a session for the chat and one for each of its background tasks. */
async function sessionsOf(id) {
  const wanted = ['', 'title_generation', 'follow_up_generation', 'tags_generation'];
  for (;;) {
    const response = await fetch(`${APPS_URL}/sessions?limit=100`, {
      headers: { authorization: `Bearer ${APPS_KEY}` },
    });
    const keys = (await response.json()).data.map((session) => session.id);
    if (wanted.every((task) => keys.includes(`agent:main:owui:${id}:${task}`))) return wanted;
    await setTimeout(200);
  }
}

async function stream() {
  const { id, shown } = await chat('offline/echo');
  const sessions = await sessionsOf(id);
  return `${shown} (in sessions of its own: the chat${sessions.join(', ')})`;
}

const show = async (model, text) => (await chat(model, text)).shown;

const rows = {
  stream,
  'tools-stream': () => show('offline/echo', 'Call get_current_timestamp'),
  'error-401': () => show('stranger.offline/echo'),
  'error-404': () => show('no-such-model'),
  'error-400': () => show('offline/error-400'),
  'error-429': () => show('offline/error-429'),
  'error-500': () => show('offline/error-500'),
  'error-503': () => show('offline/error-503'),
  cut: () => show('offline/cut'),
  'cut-tools': () => show('scripted/cut-call'),
};

await signUp();
for (const row of ['plain', 'tools']) print({ row, limit: 'streams every answer of a chat' });
print({ row: 'structured', limit: 'a chat asks for no structured output' });
for (const [row, run] of Object.entries(rows)) {
  print(
    await run().then(
      (saw) => ({ row, ok: true, saw }),
      (error) => ({ row, ok: false, saw: error.message }),
    ),
  );
}
await browser.close();
server.kill();
rmSync(folder, { recursive: true, force: true });
