/** What servers do wrong, and what becomes of processes. */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { guardedLookup } from '../../src/tools/remote.ts';
import { makeCertificate } from '../support/certificates.ts';
import { startProcess } from '../support/command.ts';
import { until } from '../support/eventually.ts';
import { fakeServer, isAlive, startToolbox, textOf } from '../support/toolbox.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const withServer = (entry: object, rest: object = {}) => ({ mcp: { servers: { s: entry } }, ...rest });
const stubborn = { ...fakeServer, args: [...fakeServer.args, 'stubborn'] };
const pidOf = ({ toolbox }: Pick<ReturnType<typeof startToolbox>, 'toolbox'>) => toolbox.status()[0]?.pid ?? 0;

test('without servers, or without any that an agent may use, there are no tools, and nothing is started', () => {
  expect(startToolbox({}).toolbox.toolsOf('main')).toBeUndefined();
  const denied = startToolbox(withServer(fakeServer, { tools: { deny: ['s__*'] } }));
  expect(denied.toolbox.toolsOf('main')).toBeUndefined();
  expect(denied.toolbox.status()).toEqual([{ name: 's', transport: 'stdio', state: 'disabled', tools: 0 }]);
  const disabled = startToolbox(withServer({ ...fakeServer, enabled: false }));
  expect(disabled.toolbox.toolsOf('main')).toBeUndefined();
});

test('agents see and call what they may, and no more', async () => {
  const { list, toolbox } = startToolbox(
    withServer(
      { ...fakeServer, toolFilter: { exclude: ['d*'] } },
      {
        tools: { profile: 'minimal' },
        agents: { list: [{ id: 'main', tools: { alsoAllow: ['s__say-it', 's__die'] } }, { id: 'other' }] },
      },
    ),
  );
  expect((await list()).map(({ name }) => name)).toEqual(['s__say-it']);
  expect(toolbox.toolsOf('other')).toBeUndefined();
  const call = (name: string) => toolbox.toolsOf('main')?.call(name, {}, { signal: new AbortController().signal });
  for (const name of ['s__never', 's__die', 'x__y']) {
    expect(await call(name)).toMatchObject({
      isError: true,
      parts: [{ text: expect.stringMatching(/There is no tool/) }],
    });
  }
});

describe('a message that is too large', () => {
  test.each([false, true])(
    'is thrown away while it is read, and its call alone fails; its number comes last: %j',
    async (idLast) => {
      const { call } = startToolbox(withServer(fakeServer));
      await call('s__say-it', { said: 'warm' });
      const before = process.memoryUsage().rss;
      const result = await call('s__huge', { bytes: 400_000_000, idLast });
      expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining('has more than 16777216 bytes')]);
      expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
      expect(textOf(await call('s__say-it', { said: 'still here' }))).toBe('still here');
    },
  );
});

test('what is no message is no fault', async () => {
  expect(textOf(await startToolbox(withServer(fakeServer)).call('s__broken'))).toBe('and an answer');
});

test('arguments that are no object reach no tool', async () => {
  const { call } = startToolbox(withServer(fakeServer));
  for (const args of [[], 'x', 7]) expect(await call('s__die', args)).toMatchObject({ isError: true });
  expect(textOf(await call('s__say-it', { said: 'there' }))).toBe('there');
});

test.each([
  { entry: { requestTimeoutMs: 2000 }, loop: {} },
  { entry: {}, loop: { timeoutMs: 2000 } },
])('a call that takes too long is a result that says so: %j', async ({ entry, loop }) => {
  const { call, list } = startToolbox(withServer({ ...fakeServer, ...entry }, { tools: { loop } }));
  await list();
  const result = await call('s__never');
  expect([result.isError, textOf(result)]).toEqual([
    true,
    expect.stringMatching(/within 2 seconds. It may have acted/),
  ]);
  expect(textOf(await call('s__cancelled'))).not.toBe('[]');
});

describe('the environment of a local server', () => {
  const secret = 'gateway-secret-90210';
  const environment = {
    OPENAI_API_KEY: secret,
    OPENCLAW_GATEWAY_TOKEN: secret,
    LANG: 'C',
    NODE_OPTIONS: '--no-warnings',
    KEY: 'entry-key',
  };

  test('has what its entry names and a harmless base, and no secret', async () => {
    const { call } = startToolbox(withServer({ ...fakeServer, env: { A: '${KEY}' } }), { environment });
    const text = textOf(await call('s__environment'));
    expect(Object.keys(JSON.parse(text) as object).toSorted()).toEqual([
      'A',
      'LANG',
      'OPENCLAW_STATE_DIR',
      'OPENCLAW_TOOL_PROCESS',
      'PATH',
    ]);
    expect(text).not.toContain(secret);
  });

  test('what it says on standard error is logged in bounds, without secrets and colours', async () => {
    const { call, lines, line } = startToolbox(withServer({ ...fakeServer, env: { A: '${KEY}' } }), { environment });
    await call('s__errors', { lines: 1, said: `${secret} entry-key ${'x'.repeat(5000)}` });
    const { msg } = await line((one) => one.msg.startsWith('***'));
    expect(msg).toMatch(/^\*\*\* \*\*\* x+ …$/);
    expect(msg.length).toBeLessThan(1100);
    await call('s__errors', { lines: 1000, said: 'again' });
    await call('s__say-it', { said: '' });
    expect(lines.filter((one) => one.msg.startsWith('again')).length).toBeLessThan(200);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });
});

describe('a server that fails', () => {
  test('again and again is left alone for a while, and fails no list', async () => {
    const { list, toolbox, call } = startToolbox(withServer({ command: 'no-such-program' }));
    const states = [];
    for (let at = 0; at < 3; at++) {
      expect(await list()).toEqual([]);
      states.push(toolbox.status()[0]?.state);
    }
    expect(states).toEqual(['failed', 'failed', 'paused']);
    expect(toolbox.status()[0]?.error).toContain('the command no-such-program is not there');
    expect(textOf(await call('s__x'))).toContain('cannot be reached now. The tool was not called.');
  });

  test('by its silence is left alone at once', async () => {
    const silent = { command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], connectionTimeoutMs: 200 };
    const { list, toolbox } = startToolbox(withServer(silent));
    expect(await list()).toEqual([]);
    expect(toolbox.status()).toMatchObject([{ state: 'paused', error: 'it did not answer within 0.2 seconds' }]);
  });

  test('does not keep those who left waiting', async () => {
    const silent = { command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] };
    const { toolbox } = startToolbox(withServer({ ...silent, connectionTimeoutMs: 3_600_000 }));
    await expect(toolbox.toolsOf('main')?.list(AbortSignal.timeout(50))).rejects.toThrow('timeout');
  });
});

describe('processes', () => {
  test('are ended with their whole group', async () => {
    const started = startToolbox(withServer(stubborn));
    const child = Number(textOf(await started.call('s__child')));
    const pid = pidOf(started);
    expect([isAlive(pid), isAlive(child)]).toEqual([true, true]);
    await started.toolbox.close();
    expect([isAlive(pid), isAlive(child)]).toEqual([false, false]);
    expect(readdirSync(join(started.stateDir, 'openclaw-gateway/tools'))).toEqual([]);
  });

  test('that a server left behind when it died are ended, too', async () => {
    const { call } = startToolbox(withServer(fakeServer));
    const child = Number(textOf(await call('s__child')));
    await call('s__die');
    await until(() => !isAlive(child));
    expect(isAlive(child)).toBe(false);
  });

  test('live on when another entry changes, and are ended when their own does', async () => {
    const other = { other: fakeServer };
    const file = (servers: object, rest = {}) => ({ mcp: { servers }, ...rest });
    const started = startToolbox(file({ s: fakeServer, ...other }));
    await started.list();
    const before = started.toolbox.status().map(({ pid }) => pid);
    const ofRun = started.toolbox.toolsOf('main');
    started.apply(file({ s: fakeServer, other: { ...fakeServer, env: { A: 'b' } } }));
    await started.list();
    const after = started.toolbox.status().map(({ pid }) => pid);
    expect([after[0], after[1] === before[1]]).toEqual([before[0], false]);
    await until(() => !isAlive(before[1] ?? 0));
    const signal = new AbortController().signal;
    // A run that began before goes on with what holds now.
    expect(await ofRun?.call('other__say-it', { said: 'x' }, { signal })).toMatchObject({ isError: false });
    started.apply(file({ s: fakeServer }, { tools: { deny: ['s__*'] } }));
    await until(() => !isAlive(before[0] ?? 0));
    expect(await ofRun?.call('s__say-it', { said: 'x' }, { signal })).toMatchObject({ isError: true });
  });

  test('are closed when nobody needs them for the time that is configured, and come back', async () => {
    const started = startToolbox({ mcp: { servers: { s: fakeServer }, sessionIdleTtlMs: 300 } });
    await started.list();
    const pid = pidOf(started);
    await until(() => !isAlive(pid));
    expect(started.toolbox.status()).toMatchObject([{ state: 'idle' }]);
    expect(textOf(await started.call('s__say-it', { said: 'back' }))).toBe('back');
  });
});

/** All processes of tools that have this state folder. */
const processesWith = (stateDir: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(stateDir) &&
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes('OPENCLAW_TOOL_PROCESS')
        );
      } catch {
        return false;
      }
    })
    .map(Number)
    .filter(isAlive);

describe.runIf(process.platform === 'linux')('a gateway', () => {
  const program = join(import.meta.dirname, '../support/toolboxProcess.ts');

  test('that was killed leaves no process behind once it has started again', async () => {
    const stateDir = temporaryFolder();
    const first = startProcess(process.execPath, [program, stateDir]);
    await first.line('stdout', /ready/);
    expect(processesWith(stateDir).length).toBe(2);
    first.send('SIGKILL');
    await first.gone;
    // A stubborn server does not mind the end of its input.
    expect(processesWith(stateDir).length).toBe(2);
    const { line } = startToolbox({}, { stateDir });
    await line(({ msg }) => msg.includes('left behind'));
    expect(processesWith(stateDir)).toEqual([]);
    expect(readdirSync(join(stateDir, 'openclaw-gateway/tools'))).toEqual([]);
  });

  test('that ends by SIGTERM, or by a fault, ends them', async () => {
    for (const way of ['SIGTERM', 'fault']) {
      const stateDir = temporaryFolder();
      const gateway = startProcess(process.execPath, [program, stateDir, way]);
      await gateway.line('stdout', /ready/);
      if (way === 'SIGTERM') gateway.send('SIGTERM');
      await gateway.gone;
      await until(() => processesWith(stateDir).length === 0);
      expect(processesWith(stateDir)).toEqual([]);
    }
  });
});

describe('a remote server', () => {
  const serve = async (listener: RequestListener) => {
    const server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  };

  /** One that speaks as far as a call, which `onCall` answers. */
  const startMcp = (onCall: (id: number, res: Parameters<RequestListener>[1]) => void) =>
    serve((req, res) => {
      let body = '';
      req.on('data', (part) => (body += String(part)));
      req.on('end', () => {
        if (req.method !== 'POST') return void res.writeHead(405).end();
        const { id, method } = JSON.parse(body) as { id?: number; method: string };
        const reply = (result: object) =>
          void res
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ jsonrpc: '2.0', id, result }));
        if (method === 'initialize') {
          return reply({
            protocolVersion: '2025-06-18',
            capabilities: { tools: {} },
            serverInfo: { name: 'r', version: '1' },
          });
        }
        if (method === 'tools/list') return reply({ tools: [{ name: 'one', inputSchema: { type: 'object' } }] });
        if (method === 'tools/call' && id !== undefined) return onCall(id, res);
        res.writeHead(202).end();
      });
    });

  test.each<[string, string]>([
    ['application/json', 'connection|terminated|socket'],
    ['text/event-stream', 'the connection ended before the answer'],
  ])('that breaks off its answer as %s fails the call at once', async (type, words) => {
    const url = await startMcp((_, res) => {
      res.writeHead(200, { 'content-type': type });
      res.write(type === 'application/json' ? '{"jsonrpc"' : ': begun\n\n');
      setTimeout(() => res.destroy(), 20);
    });
    const { call } = startToolbox(withServer({ url }));
    const result = await call('s__one');
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringMatching(words)]);
  });

  test.each(['application/json', 'text/event-stream'])('that sends without end as %s fills no memory', async (type) => {
    let sent = 0;
    const url = await startMcp((id, res) => {
      res.writeHead(200, { 'content-type': type });
      res.write(
        `${type === 'application/json' ? '' : 'data: '}{"jsonrpc":"2.0","id":${id},"result":{"content":[{"type":"text","text":"`,
      );
      const piece = Buffer.alloc(1_048_576, 'x');
      const more = () => {
        while (!res.destroyed && sent < 1_000_000_000) {
          sent += piece.byteLength;
          if (!res.write(piece)) return void res.once('drain', more);
        }
      };
      more();
    });
    const { call } = startToolbox(withServer({ url }));
    const result = await call('s__one');
    expect([result.isError, textOf(result)]).toEqual([true, expect.stringContaining('has more than 16777216 bytes')]);
    expect(sent).toBeLessThan(100_000_000);
  });

  test('that sends the client elsewhere is not followed, and gets no header there', async () => {
    let asked = 0;
    const elsewhere = await serve((_, res) => {
      asked++;
      res.writeHead(200).end();
    });
    const url = await serve((_, res) => void res.writeHead(307, { location: elsewhere }).end());
    const { list, toolbox } = startToolbox(withServer({ url, headers: { Authorization: 'Bearer secret-90210' } }));
    expect(await list()).toEqual([]);
    expect(toolbox.status()[0]?.error).toContain('not followed');
    expect(asked).toBe(0);
  });

  test('gets its headers, and errors with them are told without', async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((req, res) => {
      seen.push(req.headers.authorization);
      res.writeHead(401).end(`no ${req.headers.authorization}`);
    });
    const { list, toolbox, lines } = startToolbox(withServer({ url, headers: { Authorization: 'Bearer ${KEY}' } }), {
      environment: { KEY: 'secret-90210' },
    });
    expect(await list()).toEqual([]);
    expect(seen[0]).toBe('Bearer secret-90210');
    expect(JSON.stringify([toolbox.status(), lines])).not.toContain('secret-90210');
  });

  test('with a host that was public is not followed into a private network; one that is private from the start is what the file says', async () => {
    const answers = (...addresses: string[]) => {
      const look = promisify(guardedLookup(async () => [{ address: addresses.shift() ?? '', family: 4 }]));
      return () => look('mcp.example', { all: true });
    };
    const fromPublic = answers('93.184.215.14', '93.184.215.15', '10.0.0.1');
    await fromPublic();
    await fromPublic();
    await expect(fromPublic()).rejects.toThrow('the host mcp.example was a public one');
    const fromPrivate = answers('10.0.0.1', '10.0.0.2');
    await fromPrivate();
    expect(await fromPrivate()).toEqual([{ address: '10.0.0.2', family: 4 }]);
  });

  test('is believed by its certificate, unless the entry says otherwise, and is shown the one of the gateway', async () => {
    const folder = temporaryFolder();
    const [own, ours] = [makeCertificate(folder, 'server'), makeCertificate(folder, 'gateway')];
    const shown: string[] = [];
    const server = createSecureServer(
      { cert: own.cert, key: own.key, requestCert: true, rejectUnauthorized: false },
      (req, res) => {
        shown.push(String((req.socket as TLSSocket).getPeerCertificate().subject?.CN));
        res.writeHead(503).end();
      },
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
    const strict = startToolbox(withServer({ url }));
    expect(await strict.list()).toEqual([]);
    expect(strict.toolbox.status()[0]?.error).toMatch(/self-signed certificate/);
    const loose = startToolbox(
      withServer({ url, sslVerify: false, clientCert: ours.certPath, clientKey: ours.keyPath }),
    );
    expect(await loose.list()).toEqual([]);
    expect([loose.toolbox.status()[0]?.error, shown[0]]).toEqual([expect.stringContaining('Error POSTing'), 'gateway']);
  });
});
