/**
 * `make bench-readers`: clients that read one session of 36 MB page by page to its end, over HTTP and then over WebSockets, forty at the same time and one
 * alone. Prints how much more memory the gateway takes meanwhile, and how long somebody who only asks for its health waits at most.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { WebSocket } from 'ws';
import { token } from './load.ts';
import { rssMiB } from './measure.ts';
import type { Server } from './servers.ts';
import { roomy } from '../support/roomy.ts';

const [readers, turns, turnBytes] = [40, 180, 200_000];
const sessionKey = 'agent:main:long';
const mebibyte = 1_048_576;
/** Answers that said that the gateway is overloaded. */
let refused = 0;

if (isMainThread) await main();
else await ping(workerData as number);

async function main(): Promise<void> {
  const { startGateway, startUpstream, withProbe } = await import('./servers.ts');
  const folder = mkdtempSync(join(tmpdir(), 'openclaw-readers-'));
  const path = join(folder, 'sessions.db');
  await makeSession(path);
  const gateway = await startGateway(await startUpstream(), { store: { path }, maxBytes: 64 * mebibyte }, withProbe);
  try {
    // The first WebSocket has the code for all loaded.
    await readOverWebSocket(gateway.port, 'agent:main:none');
    for (const [way, read] of Object.entries({
      'GET /v1/sessions/…': readOverHttp,
      'chat.history': readOverWebSocket,
    })) {
      for (const count of [1, readers])
        await measure(`${way.padEnd(20)} ${String(count).padStart(3)} at once`, gateway, read, count);
    }
  } finally {
    await gateway.stop();
    rmSync(folder, { recursive: true });
  }
  process.exit();
}

/** @param count of readers at the same time */
async function measure(
  name: string,
  gateway: Server,
  read: (port: number) => Promise<number>,
  count: number,
): Promise<void> {
  await setTimeout(1000);
  const before = rssMiB(gateway.pid);
  writeFileSync(`/proc/${gateway.pid}/clear_refs`, '5');
  await gateway.probe();
  refused = 0;
  const pinger = new Worker(new URL(import.meta.url), { workerData: gateway.port });
  await once(pinger, 'message');
  const startedAt = performance.now();
  const bytes = await Promise.all(Array.from({ length: count }, () => read(gateway.port)));
  const seconds = (performance.now() - startedAt) / 1000;
  pinger.postMessage('enough', []);
  const [waitMs] = (await once(pinger, 'message')) as [number];
  await pinger.terminate();
  const figures = [
    `${(Math.min(...bytes) / 1e6).toFixed(1)} MB each in ${seconds.toFixed(1)} s`,
    `memory +${(peakMiB(gateway.pid) - before).toFixed(0)} MiB of ${before.toFixed(0)}`,
    `longest wait for /health ${waitMs.toFixed(0)} ms`,
    `longest work of the event loop ${(await gateway.probe()).toFixed(0)} ms`,
  ];
  if (refused > 0) figures.push(`${refused} times told to come again`);
  console.log(`${name}: ${figures.join('; ')}`);
}

/** Writes the session as a gateway would. */
async function makeSession(path: string): Promise<void> {
  const { createSqliteStore } = await import('../../src/sessions/sqliteStore.ts');
  const limits = { ...roomy, maxTurns: 1e6, maxBytes: 1e9, idleMs: 1e9, maxAnswers: 1, maxAnswerBytes: 1 };
  const store = await createSqliteStore({ path, limits });
  const content = 'The quick brown fox jumps over the lazy dog. '.repeat(turnBytes / 90);
  let after = 0;
  for (let turn = 0; turn < turns; turn++) {
    const { ticket } = await store.enter(sessionKey, after);
    const messages = [{ role: 'user', content } as const, { role: 'assistant', content } as const];
    await store.commit(ticket, { after, messages, model: 'bench/bench' });
    after = ticket.turn;
  }
  await store.close();
}

/** Asks for health again and again, until it is told that this is enough; says the longest wait in milliseconds. */
async function ping(port: number): Promise<void> {
  const enough = new AbortController();
  parentPort?.once('message', () => enough.abort());
  let longest = 0;
  parentPort?.postMessage('begun', []);
  while (!enough.signal.aborted) {
    const startedAt = performance.now();
    await textOf(port, '/health');
    longest = Math.max(longest, performance.now() - startedAt);
    await setTimeout(2);
  }
  parentPort?.postMessage(longest, []);
}

/** The body of an answer. Who is told that the gateway is overloaded asks again when it says. */
async function textOf(port: number, path: string): Promise<string> {
  const request = get({ host: '127.0.0.1', port, path, headers: { authorization: `Bearer ${token}` } });
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  if (answer.statusCode === 200) return Buffer.concat(parts).toString();
  if (answer.statusCode !== 503) throw new Error(`${path}: ${answer.statusCode}`);
  refused++;
  await setTimeout(Number(answer.headers['retry-after-ms']));
  return textOf(port, path);
}

/** @returns bytes of all pages */
async function readOverHttp(port: number): Promise<number> {
  let bytes = 0;
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page = await textOf(port, `/v1/sessions/${sessionKey}${cursor && `?cursor=${cursor}`}`);
    bytes += page.length;
    cursor = /"next_cursor":"([^"]+)"\}$/.exec(page.slice(-200))?.[1];
  }
  return bytes;
}

/** @returns bytes of all answers */
async function readOverWebSocket(port: number, key = sessionKey): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { maxPayload: 64 * mebibyte });
  await once(socket, 'open');
  const ask = async (id: string, method: string, params: object): Promise<{ text: string; payload: any }> => {
    socket.send(JSON.stringify({ type: 'req', id, method, params }));
    for (;;) {
      const [data] = (await once(socket, 'message')) as [Buffer];
      const text = data.toString();
      if (!text.includes(`"id":"${id}"`)) continue;
      const { ok, payload, error } = JSON.parse(text);
      if (!ok) throw new Error(`${method}: ${error.message}`);
      return { text, payload };
    }
  };
  const client = { id: 'gateway-client', version: '1', platform: 'linux', mode: 'backend' };
  const identity = { client, role: 'operator', scopes: ['operator.read'], auth: { token } };
  await ask('connect', 'connect', { minProtocol: 4, maxProtocol: 4, caps: [], ...identity });
  let bytes = 0;
  for (let offset: number | null = 0; offset !== null;) {
    const { text, payload } = await ask(`from-${offset}`, 'chat.history', { sessionKey: key, limit: 1000, offset });
    bytes += text.length;
    offset = payload.nextOffset;
  }
  socket.terminate();
  return bytes;
}

/** The most memory that a process had since `clear_refs` was written. */
function peakMiB(pid: number): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) / 1024;
}
