// Starts Open WebUI by the printed lines, beside a port and a folder of its own, signs up, and asks an agent through it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const probe = createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();
await once(probe, 'close');
const address = `http://127.0.0.1:${port}`;

const lines = `open-webui() { exec open-webui "$@" --host 127.0.0.1 --port ${port}; }; . ./printed.sh`;
const own = {
  DATA_DIR: process.cwd(),
  OFFLINE_MODE: 'true',
  ENABLE_OLLAMA_API: 'false',
  RAG_EMBEDDING_ENGINE: 'openai',
};
const server = spawn('bash', ['-c', lines], {
  env: { ...process.env, ...own },
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.on('exit', () => server.kill());

while (!(await fetch(`${address}/health`).catch(() => undefined))?.ok) {
  if (server.exitCode !== null) throw new Error('Open WebUI ended before it answered');
  await setTimeout(500);
}

async function post(path, body, token = '') {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const email = 'ada@apps.example';
const { token } = await post('/api/v1/auths/signup', { name: 'Ada', email, password: 'a-long-password-1' });
await fetch(`${address}/api/models`, { headers: { authorization: `Bearer ${token}` } });
const asked = { model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], stream: false };
const { choices } = await post('/api/chat/completions', asked, token);
console.log(choices[0].message.content);
process.exit();
