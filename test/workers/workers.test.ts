/** `gateway.workers`: one gateway of several processes, as clients and operators see it. Each connection is another worker's turn. */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { linesOf, runCommand, createHome, startGatewayProcess, type GatewayProcess } from '../support/command.ts';
import { makeCertificate } from '../support/certificates.ts';
import { eventually } from '../support/eventually.ts';
import { createClient, token, twoAgents } from '../support/gateway.ts';
import { openRaw, requestBytes } from '../support/raw.ts';
import { admin, logIn, writer } from '../support/webSocket.ts';

const file = (more: object = {}) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, workers: 2, ...more } });

const linesOfLog = ({ said }: GatewayProcess): Record<string, unknown>[] =>
  linesOf(said.stdout).map((line) => JSON.parse(line));

/** The workers that have listened so far, first come first. */
const pidsOf = (gateway: GatewayProcess): number[] =>
  linesOfLog(gateway).flatMap(({ msg, pid }) => (msg === 'a worker process listens' ? [pid as number] : []));

/** A gateway of two processes, when both listen. The first is the host of WebSockets. */
async function startWorkers(options: Parameters<typeof startGatewayProcess>[0] = { file: file() }) {
  const home = createHome();
  // A supervisor that the test kills leaves its folder behind.
  const gateway = await startGatewayProcess({ home, environment: { TMPDIR: home.folder }, ...options });
  await eventually(() => expect(pidsOf(gateway)).toHaveLength(2));
  const [host = 0, other = 0] = pidsOf(gateway);
  return { gateway, host, other, client: createClient(gateway.url, token) };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Streams that are going on, half of them in each worker, which take connections in turn: each is a connection of its own. */
async function openStreams(gateway: GatewayProcess, count: number, user: (at: number) => string) {
  const streams = Array.from({ length: count }, (_, at) => {
    const begun = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<{ text: string; isWhole: boolean }>();
    const body = JSON.stringify({
      model: 'openclaw',
      user: user(at),
      stream: true,
      messages: [{ role: 'user', content: 'hi' }],
    });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request(`${gateway.url}/v1/chat/completions`, { method: 'POST', headers, agent: false });
    sent.on('error', () => ended.resolve({ text: '', isWhole: false }));
    sent.on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        begun.resolve();
      });
      answer.on('error', () => {}).on('close', () => ended.resolve({ text, isWhole: text.includes('[DONE]') }));
    });
    sent.end(body);
    return { begun: begun.promise, ended: ended.promise };
  });
  await Promise.all(streams.map(({ begun }) => begun));
  return streams.map(({ ended }) => ended);
}

/** A model that says a word and then waits until it is let go on. */
async function startHeldModel() {
  const release = Promise.withResolvers<void>();
  const chunk = (delta: object, finish: string | null = null) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const model = createServer((req, res) => {
    req.resume();
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(chunk({ role: 'assistant', content: 'one ' }));
    void release.promise.then(() => res.end(`${chunk({ content: 'two' })}${chunk({}, 'stop')}data: [DONE]\n\n`));
  }).listen(0, '127.0.0.1');
  await once(model, 'listening');
  onTestFinished(() => {
    model.closeAllConnections();
    model.close();
  });
  const { port } = model.address() as AddressInfo;
  const models = { providers: { up: { baseUrl: `http://127.0.0.1:${port}/v1`, models: ['m'] } } };
  const agents = { list: [{ id: 'main', model: 'up/m' }] };
  return { file: { ...file(), agents, models }, release: () => release.resolve() };
}

test('a session goes on whichever process a request comes to', async () => {
  const { gateway, client } = await startWorkers();
  for (let turn = 1; turn <= 6; turn++) {
    const answer = await client.chat({ user: 'alice' }, { connection: 'close' });
    expect(answer.json.choices[0].message.content).toContain(`turn ${turn}`);
  }
  expect(linesOf(gateway.said.stderr).filter((line) => line.includes('listens on'))).toHaveLength(1);
});

test('turns of one session that come to both at once are taken one after the other', async () => {
  const { client } = await startWorkers();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => client.chat({ user: 'bob' }, { connection: 'close' })),
  );
  const turns = answers.map(({ json }) => Number(/turn (\d)/.exec(json.choices[0].message.content)?.[1]));
  expect(turns.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('every WebSocket sees and ends the runs of all processes', async () => {
  const model = await startHeldModel();
  const { gateway } = await startWorkers({ file: model.file });
  const sockets = await Promise.all([1, 2, 3, 4].map(() => logIn(gateway.url, token, [...writer, ...admin])));
  const streams = await openStreams(gateway, 4, (at) => `u${at}`);
  for (const socket of sockets) {
    for (let at = 0; at < 4; at++)
      await socket.event('chat', ({ sessionKey }) => sessionKey === `agent:main:openai-user:u${at}`);
  }
  for (let at = 0; at < 4; at++) {
    const aborted = await sockets[at % 2]?.request('chat.abort', { sessionKey: `agent:main:openai-user:u${at}` });
    expect(aborted?.payload).toMatchObject({ aborted: true });
  }
  for (const ended of streams) expect((await ended).text).toContain('run_aborted');
  model.release();
});

test('a response is cancelled by whichever process is asked for it', async () => {
  const model = await startHeldModel();
  const { gateway, client } = await startWorkers({ file: model.file });
  const port = Number(new URL(gateway.url).port);
  for (let round = 0; round < 4; round++) {
    const reader = await openRaw(port);
    reader.socket.write(requestBytes('/v1/responses', token, { input: 'hi', stream: true }, { connection: 'close' }));
    const [, id = ''] = /"id":"(resp_\w+)"/.exec(await reader.until(/output_text\.delta/)) ?? [];
    const other = await client.request(`/v1/responses/${id}/cancel`, {
      method: 'POST',
      headers: { connection: 'close' },
    });
    expect(other.json).toMatchObject({ id, status: 'cancelled' });
    expect(await reader.closed()).toContain('run_aborted');
  }
  const none = await client.request('/v1/responses/resp_none/cancel', { method: 'POST' });
  expect(none.status).toBe(404);
  model.release();
});

test('wrong secrets are counted over all processes', async () => {
  const auth = { mode: 'password', password: 'short', rateLimit: { maxAttempts: 3 } };
  const { gateway } = await startWorkers({ file: file({ auth }) });
  const wrong = createClient(gateway.url, 'wrong');
  for (let at = 0; at < 3; at++) expect((await wrong.chat({}, { connection: 'close' })).status).toBe(401);
  const right = createClient(gateway.url, 'short');
  await eventually(async () => {
    for (let at = 0; at < 4; at++) expect((await right.chat({}, { connection: 'close' })).status).toBe(429);
  });
});

test.each(['host', 'other'] as const)(
  'a worker that dies (the %s of WebSockets) loses its own connections alone, and is replaced',
  async (which) => {
    const model = await startHeldModel();
    const started = await startWorkers({ file: model.file });
    const { gateway, client } = started;
    const streams = await openStreams(gateway, 4, (at) => `u${at}`);
    process.kill(started[which], 'SIGKILL');
    await eventually(() => expect(pidsOf(gateway)).toHaveLength(3));
    model.release();
    const wholes = (await Promise.all(streams)).map(({ isWhole }) => isWhole);
    expect(wholes.filter(Boolean)).toHaveLength(2);
    for (let at = 0; at < 4; at++) {
      expect((await client.chat({ user: `again${at}` }, { connection: 'close' })).status).toBe(200);
      const socket = await logIn(gateway.url, token);
      expect(await socket.request('health')).toMatchObject({ ok: true });
    }
    const told = linesOfLog(gateway).filter(({ msg }) => String(msg).startsWith('a worker process ended'));
    expect(told).toEqual([expect.objectContaining({ level: 50, signal: 'SIGKILL' })]);
  },
);

test('the run of a worker that dies is over for those who watch it', async () => {
  const model = await startHeldModel();
  const { gateway, other } = await startWorkers({ file: model.file });
  const socket = await logIn(gateway.url, token);
  const streams = await openStreams(gateway, 2, (at) => `u${at}`);
  process.kill(other, 'SIGKILL');
  const ended = await socket.event('agent', ({ stream, data }) => stream === 'lifecycle' && data.phase === 'error');
  expect(ended.payload.data.error).toContain('failed to process');
  model.release();
  await Promise.all(streams);
});

test('SIGTERM lets what is going on come to its end, and leaves no process and no folder', async () => {
  const model = await startHeldModel();
  const { gateway, host, other } = await startWorkers({ file: model.file });
  const streams = await openStreams(gateway, 4, (at) => `u${at}`);
  const socket = await logIn(gateway.url, token);
  gateway.send('SIGTERM');
  await socket.event('shutdown');
  model.release();
  for (const { isWhole } of await Promise.all(streams)) expect(isWhole).toBe(true);
  expect(await gateway.exited).toMatchObject({ code: 0 });
  expect([host, other].filter(isAlive)).toEqual([]);
  expect(readdirSync(gateway.home.folder).filter((name) => name.startsWith('openclaw-workers-'))).toEqual([]);
});

test('without their supervisor the workers end by themselves', async () => {
  const { gateway, host, other } = await startWorkers();
  gateway.send('SIGKILL');
  await eventually(() => expect([host, other].filter(isAlive)).toEqual([]));
});

test('what hinders the start is told once', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  const home = createHome();
  home.write(file());
  const { port } = taken.address() as AddressInfo;
  const exit = await runCommand(['run', '--port', String(port)], home.environment);
  expect(exit.code).toBe(1);
  expect(linesOf(exit.stderr)).toEqual([
    expect.stringMatching(new RegExp(`^openclaw-gateway: the port ${port} on 127.0.0.1 is taken`)),
  ]);
});

test('a changed file holds for all, and is told once', async () => {
  const { gateway, client } = await startWorkers();
  gateway.home.write({ ...file(), agents: { list: [{ id: 'main' }, { id: 'gamma' }] } });
  await eventually(async () => {
    for (let at = 0; at < 4; at++) {
      const answer = await client.chat({ model: 'openclaw/gamma' }, { connection: 'close' });
      expect(answer.status).toBe(200);
    }
  });
  // The one that speaks may be the last to see the change.
  const told = () => linesOfLog(gateway).filter(({ msg }) => msg === 'the changed configuration is applied');
  await eventually(() => expect(told()).toHaveLength(1));
});

test("'worker' cannot be started by hand", async () => {
  const home = createHome();
  home.write(file());
  const exit = await runCommand(['worker'], home.environment);
  expect(exit).toMatchObject({ code: 64 });
  expect(exit.stderr).toContain('set gateway.workers');
});

test('requests of a key are counted, and metrics added up, over all processes', async () => {
  const secret = 'key-of-alice-0123456789abcdef';
  const auth = { token, keys: [{ id: 'alice', secret, requestsPerMinute: 3 }] };
  const { gateway, client } = await startWorkers({ file: file({ auth }) });
  const alice = createClient(gateway.url, secret);
  const statuses: number[] = [];
  for (let at = 0; at < 6; at++) statuses.push((await alice.chat({}, { connection: 'close' })).status);
  expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
  await eventually(async () => {
    const { text } = await client.request('/metrics', { headers: { connection: 'close' } });
    expect(text).toContain('openclaw_gateway_runs_total{agent="main",key="alice",outcome="ok",cause="none"} 3');
    expect(text).toContain('openclaw_gateway_requests_total{operation="createChatCompletion",status="429"} 3');
  });
});

test('WebSockets reach the one process that has them through TLS as well', async () => {
  const folder = createHome().folder;
  const { certPath, keyPath, cert } = makeCertificate(folder, 'gateway');
  const { gateway } = await startWorkers({ file: file({ tls: { enabled: true, certPath, keyPath } }) });
  for (let at = 0; at < 4; at++) {
    const socket = await logIn(gateway.url, token, writer, {}, { ca: cert });
    expect(await socket.request('health')).toMatchObject({ ok: true });
  }
});
