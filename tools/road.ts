/**
 * `make road`: the files and functions of `src/` that one chat completion passes, as the engine counted them. The model stands behind HTTP in this process.
 */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { Session, type Profiler } from 'node:inspector/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { loadConfig } from '../src/config.ts';
import { startGateway } from '../src/server.ts';

const token = 'road-token-of-one-process';
const source = pathToFileURL(join(import.meta.dirname, '../src/')).href;

const words = ['Hello', ' there'];
const chunks = [
  ...words.map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
  { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
];

async function startModel() {
  const server = createServer((req, res) => void req.resume().once('end', () => answer(res)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

function answer(res: ServerResponse): void {
  res.setHeader('content-type', 'text/event-stream');
  res.end([...chunks.map((chunk) => JSON.stringify(chunk)), '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
}

/** The functions of each file that ran, by the file's path below `src/`. */
function functionsOf({ result }: Profiler.TakePreciseCoverageReturnType): Map<string, number> {
  const ours = result.filter(({ url }) => url.startsWith(source));
  const counts = ours.map(({ url, functions }): [string, number] => [
    url.slice(source.length),
    functions.filter(({ ranges, functionName }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0).length,
  ]);
  return new Map(counts.filter(([, count]) => count > 0).toSorted(([a], [b]) => a.localeCompare(b)));
}

const model = await startModel();
const folder = mkdtempSync(join(tmpdir(), 'openclaw-road-'));
const path = join(folder, 'openclaw.json');
const file = {
  gateway: { auth: { token }, http: { endpoints: { chatCompletions: { enabled: true } } } },
  models: { providers: { model: { baseUrl: model.url, models: ['one'] } } },
};
writeFileSync(path, JSON.stringify(file), { mode: 0o600 });
const environment = { OPENCLAW_CONFIG_PATH: path, OPENCLAW_STATE_DIR: folder };
const gateway = await startGateway(loadConfig({ environment, port: '0' }), pino({ level: 'silent' }));

/** Asks once, and reads the answer to its end. */
async function ask(more: object): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${gateway.address.port}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'openclaw', messages: [{ role: 'user', content: 'hi' }], ...more }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`the gateway answered ${response.status}: ${text}`);
}

const requests = {
  'a whole answer': {},
  'a stream': { stream: true },
  'a stream in a session': { stream: true, user: 'u' },
};
const session = new Session();
session.connect();
await session.post('Profiler.enable');
for (const [what, more] of Object.entries(requests)) {
  // Once before, so that what is done for the first request alone does not count.
  await ask(more);
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.post('Profiler.takePreciseCoverage');
  await ask(more);
  const functions = functionsOf(await session.post('Profiler.takePreciseCoverage'));
  await session.post('Profiler.stopPreciseCoverage');
  const total = [...functions.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${what} passes ${functions.size} files and ${total} functions`);
  if (process.argv.includes('--list')) for (const [name, count] of functions) console.log(`  ${name} ${count}`);
}
session.disconnect();
await gateway.close();
model.server.closeAllConnections();
model.server.close();
rmSync(folder, { recursive: true, force: true });
