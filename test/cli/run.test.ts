/** `openclaw-gateway` as a process: what a person who starts, changes and stops it sees. */
import { fits, wanted } from '../../bin/nodeVersion.js';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { bannerOf } from '../../src/cli/banner.ts';
import { ollamaHint } from '../../src/cli/ollama.ts';
import {
  createHome,
  linesOf,
  repository,
  runCommand,
  shell,
  startGatewayProcess,
  startProcess,
  type Exit,
  type GatewayProcess,
} from '../support/command.ts';
import { startUpstream } from '../support/upstream.ts';
import { createClient, exchange, token, twoAgents } from '../support/gateway.ts';
import { eventsOf, judgeEvents } from '../support/judge.ts';
import { eventually } from '../support/eventually.ts';
import { openRaw } from '../support/raw.ts';

const example = { OPENCLAW_CONFIG_PATH: 'examples/openclaw.json5' };
const enabled = { gateway: { http: { endpoints: { chatCompletions: { enabled: true } } } } };
const disabled = { gateway: { auth: { token } } };

/** The line to paste, as the start prints it. */
const curlLine = ({ said }: GatewayProcess): string =>
  linesOf(said.stderr)
    .find((line) => line.startsWith('  curl '))
    ?.trim() ?? '';

const logOf = ({ stdout }: { stdout: string }): Record<string, unknown>[] =>
  linesOf(stdout).map((line) => JSON.parse(line));

const requestLines = (said: { stdout: string }) => logOf(said).filter(({ msg }) => msg === 'request');

const chat = ({ url }: GatewayProcess, secret = token, body: object = {}) => createClient(url, secret).chat(body);

/** Ends it in order. */
async function stop(gateway: GatewayProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
  gateway.send(signal);
  return gateway.exited;
}

describe('the start', () => {
  test('says where it listens, which agents there are, on which models', async () => {
    const { said, url } = await startGatewayProcess({ environment: example });
    expect(linesOf(said.stderr)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(new RegExp(`^openclaw-gateway \\S+ listens on ${url}$`)),
        `Configuration: ${join(repository, example.OPENCLAW_CONFIG_PATH)}`,
        '  openclaw/main   on offline/echo  (also "openclaw")',
        '  openclaw/beta   on offline/echo',
        '  openclaw/clerk  on offline/acting',
      ]),
    );
  });

  test('prints one curl line, which works as it is', async () => {
    const gateway = await startGatewayProcess({ environment: example });
    expect(gateway.said.stderr.match(/curl/g)).toHaveLength(1);
    const { stdout } = await shell(curlLine(gateway));
    expect(JSON.parse(stdout)).toMatchObject({ object: 'chat.completion', model: 'openclaw' });
  });

  test('prints the curl line for the address that it listens on', () => {
    const home = createHome();
    const gateway = { ...enabled.gateway, auth: { token }, bind: 'custom', customBindHost: '192.0.2.7' };
    home.write({ gateway });
    const config = loadConfig({ environment: home.environment });
    const catalogue = {
      directory: config.agents,
      routing: { route: () => undefined, list: () => [], outage: () => undefined, refresh: async () => {} },
      absentProviders: [],
      since: 0,
    };
    const banner = bannerOf(config, { host: config.host, port: 4000 }, catalogue, '1.0.0');
    expect(banner).toContain('curl http://192.0.2.7:4000/v1/chat/completions');
    expect(banner).toContain('  http://192.0.2.7:4000/docs\n');
  });

  test('writes nothing but JSON lines to standard output', async () => {
    const gateway = await startGatewayProcess({ environment: example });
    await chat(gateway, readFileSync(gateway.home.tokenPath, 'utf8').trim());
    const { stdout } = await stop(gateway);
    expect(logOf({ stdout }).every(({ level, time, msg }) => level && time && msg)).toBe(true);
  });

  test('without a configuration says how to enable the endpoint', async () => {
    const { said, home } = await startGatewayProcess();
    expect(said.stderr).toContain(`The Chat Completions endpoint is disabled. Enable it in ${home.configPath}:`);
    expect(said.stderr).toContain('{ gateway: { http: { endpoints: { chatCompletions: { enabled: true } } } } }');
  });

  test('says where the page to read and try is, unless that is switched off', async () => {
    const { said, url } = await startGatewayProcess();
    expect(linesOf(said.stderr)).toContain(`  ${url}/docs`);
    const off = await startGatewayProcess({ file: { gateway: { http: { endpoints: { docs: { enabled: false } } } } } });
    expect(off.said.stderr).not.toContain('/docs');
  });

  test('says where the page to talk to an agent is, with a token that was just made, unless that is switched off', async () => {
    const first = await startGatewayProcess({ environment: example });
    const made = readFileSync(first.home.tokenPath, 'utf8').trim();
    expect(linesOf(first.said.stderr)).toContain(`  ${first.url}/#token=${made}`);
    await stop(first);
    const second = await startGatewayProcess({ environment: example, home: first.home });
    expect(linesOf(second.said.stderr)).toContain(`  ${second.url}/`);
    const off = await startGatewayProcess({
      file: { gateway: { ...enabled.gateway, controlUi: { enabled: false } } },
    });
    expect(off.said.stderr).not.toContain('Talk to an agent');
  });

  test('without a key says that nobody but the offline model answers, and what to set', async () => {
    const { said, home } = await startGatewayProcess({ file: enabled });
    expect(said.stderr).toContain('All of them are on the offline model, which needs no key');
    expect(said.stderr).toContain('OPENAI_API_KEY, ANTHROPIC_API_KEY or OLLAMA_HOST and restart');
    expect(said.stderr).toContain(home.configPath);
  });

  test('names the agents that a key of the environment moved to its model, and how to keep them offline', async () => {
    const keyed = { ...example, ANTHROPIC_API_KEY: 'sk-ant-test' };
    const { said } = await startGatewayProcess({ environment: keyed });
    expect(said.stderr).toContain(
      'ANTHROPIC_API_KEY is set, so agents that name no model answer with anthropic/claude-sonnet-5-5: main, beta.',
    );
    expect(linesOf(said.stderr)).toContain('  { agents: { defaults: { model: "offline/echo" } } }');
    const file = { ...enabled, agents: { defaults: { model: 'offline/echo' } } };
    const kept = await startGatewayProcess({ file, environment: { ANTHROPIC_API_KEY: 'sk-ant-test' } });
    expect(kept.said.stderr).not.toContain('ANTHROPIC_API_KEY is set');
  });

  test('says of an Ollama on this machine what switches it on', async () => {
    const home = createHome();
    home.write(disabled);
    const config = loadConfig({ environment: home.environment });
    const ollama = await startUpstream({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ models: [{ name: 'llama3.2:latest' }, { name: 'qwen3:8b' }] }),
    });
    const { host } = new URL(ollama.url);
    const hint = await ollamaHint(config, ollama.url);
    expect(hint).toContain(`set OLLAMA_HOST=${host} and restart`);
    expect(hint).toContain('(llama3.2:latest, qwen3:8b)');
    const set = loadConfig({ environment: { ...home.environment, OLLAMA_HOST: host } });
    expect(await ollamaHint(set, ollama.url)).toBeUndefined();
    expect(await ollamaHint(config, 'http://127.0.0.1:1')).toBeUndefined();
  });

  test('says where the token is when a wrong one is used', async () => {
    const gateway = await startGatewayProcess({ environment: example });
    expect((await chat(gateway, 'wrong')).status).toBe(401);
    const line = await gateway.line('stdout', /wrong secrets were sent/);
    expect(line).toContain(`the right one is kept in ${gateway.home.tokenPath}`);
  });

  test('names ignored sections in one line of the log', async () => {
    const gateway = await startGatewayProcess({ file: { channels: {}, cron: {} } });
    const line = await gateway.line('stdout', /ignored/);
    expect(line).toContain('openclaw.json: not served by this gateway and ignored: channels, cron');
  });

  test('names an agent whose model cannot be reached', async () => {
    const gateway = await startGatewayProcess({
      file: { agents: { list: [{ id: 'main', model: 'nobody/nothing' }] } },
    });
    const line = await gateway.line('stdout', /nobody/);
    expect(line).toContain('the model nobody/nothing of the agent main is on no channel');
  });
});

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('without a secret', () => {
  test('a token is made that only its owner can read', async () => {
    const { home } = await startGatewayProcess({ environment: example });
    expect(readFileSync(home.tokenPath, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(mode(home.tokenPath)).toBe('600');
    expect(mode(home.stateDir)).toBe('700');
  });

  test('the token is shown at the first start, and later only where it is kept', async () => {
    const first = await startGatewayProcess({ environment: example });
    const made = readFileSync(first.home.tokenPath, 'utf8').trim();
    expect(first.said.stderr).toContain(`It is kept in ${first.home.tokenPath}, and shown only this time.`);
    expect(curlLine(first)).toContain(`Bearer ${made}`);
    expect((await stop(first)).stdout).not.toContain(made);

    const second = await startGatewayProcess({ environment: example, home: first.home });
    expect(curlLine(second)).toContain(`Bearer $(cat ${first.home.tokenPath})`);
    const { stdout } = await shell(curlLine(second));
    expect(JSON.parse(stdout)).toMatchObject({ object: 'chat.completion' });
    const exit = await stop(second);
    expect(exit.stdout + exit.stderr).not.toContain(made);
  });

  test('the curl line works although the name of the state directory has a space', async () => {
    const home = createHome('openclaw gateway ');
    await stop(await startGatewayProcess({ environment: example, home }));
    const gateway = await startGatewayProcess({ environment: example, home });
    const { stdout } = await shell(curlLine(gateway));
    expect(JSON.parse(stdout)).toMatchObject({ object: 'chat.completion' });
  });

  test('the first start says where the token is kept also while the endpoint is disabled', async () => {
    const { said, home } = await startGatewayProcess();
    expect(said.stderr).toContain(home.tokenPath);
  });

  test('a token that is made because an edit removed the last one is announced with its place', async () => {
    const gateway = await startGatewayProcess({ file: { gateway: { ...enabled.gateway, auth: { token } } } });
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write(enabled);
    await gateway.line('stdout', /the changed configuration is applied/);
    await chat(gateway, readFileSync(gateway.home.tokenPath, 'utf8').trim());
    const exit = await stop(gateway);
    expect(exit.stdout + exit.stderr).toContain(gateway.home.tokenPath);
  });
});

const secretNames = ['OPENCLAW', 'CLAWDBOT', 'MOLTBOT', 'KRABKRAB', 'krabkrab'].flatMap((name) => [
  `${name}_GATEWAY_TOKEN`,
  `${name}_GATEWAY_PASSWORD`,
]);

test.each(secretNames)('%s is the secret; the curl line names it and nothing ever shows it', async (name) => {
  const secret = 'from-the-environment-7d1e';
  const gateway = await startGatewayProcess({ environment: { ...example, [name]: secret } });
  expect(curlLine(gateway)).toContain(`Bearer $${name}"`);
  const { stdout } = await shell(curlLine(gateway), { [name]: secret });
  expect(JSON.parse(stdout)).toMatchObject({ object: 'chat.completion' });
  expect(existsSync(gateway.home.tokenPath)).toBe(false);
  const exit = await stop(gateway);
  expect(exit.stdout + exit.stderr).not.toContain(secret);
});

describe('the endpoint', () => {
  test('is disabled by default', async () => {
    const gateway = await startGatewayProcess({ file: disabled });
    const answer = await chat(gateway);
    expect(answer).toMatchObject({ status: 404, json: { error: { code: 'endpoint_disabled' } } });
  });

  test('is enabled and disabled by editing the file, without a restart', async () => {
    const gateway = await startGatewayProcess({ file: disabled });
    expect((await chat(gateway)).status).toBe(404);
    const becomes = (status: number) => eventually(async () => expect((await chat(gateway)).status).toBe(status));
    gateway.home.write({ gateway: { ...disabled.gateway, ...enabled.gateway } });
    await becomes(200);
    gateway.home.write(disabled);
    await becomes(404);
  });
});

describe('an edit of the file', () => {
  const applied = /the changed configuration is applied/;

  test('is not missed when it comes right after the start', async () => {
    const gateway = await startGatewayProcess({ file: disabled });
    gateway.home.write({ gateway: { ...disabled.gateway, ...enabled.gateway } });
    await eventually(async () => expect((await chat(gateway)).status).toBe(200));
  });

  const withToken = (secret: string) => ({ ...twoAgents, gateway: { ...twoAgents.gateway, auth: { token: secret } } });

  test('changes the token', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write(withToken('another-token'));
    await gateway.line('stdout', applied);
    expect((await chat(gateway, 'another-token')).status).toBe(200);
    expect((await chat(gateway, token)).status).toBe(401);
  });

  test('changes the agents', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway, token, { model: 'openclaw:gamma' })).status).toBe(404);
    gateway.home.write({ ...twoAgents, agents: { list: [{ id: 'gamma', systemPrompt: 'You are Gamma.' }] } });
    await gateway.line('stdout', applied);
    const answer = await chat(gateway, token, { model: 'openclaw:gamma' });
    expect(answer.json.choices[0].message.content).toContain('You are Gamma.');
    expect((await chat(gateway, token, { model: 'openclaw:beta' })).status).toBe(404);
  });

  test('that breaks it is logged, the old configuration stays, and mending it applies', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write('{ gateway: { prot: 1');
    await gateway.line('stdout', /not applied, the old configuration stays: openclaw\.json: not valid JSON5/);
    expect((await chat(gateway)).status).toBe(200);
    gateway.home.write(withToken('another-token'));
    await gateway.line('stdout', applied);
    expect((await chat(gateway, 'another-token')).status).toBe(200);
  });

  test('that removes the file is logged, and the old configuration stays', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    rmSync(gateway.home.configPath);
    await gateway.line('stdout', /not applied, the old configuration stays: the configuration file .+ does not exist/);
    expect((await chat(gateway)).status).toBe(200);
  });

  test('that makes the file unreadable is logged, and the old configuration stays', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const { configPath } = gateway.home;
    symlinkSync(configPath, `${configPath}.new`);
    renameSync(`${configPath}.new`, configPath);
    await gateway.line('stdout', /not applied, the old configuration stays: the configuration file .+ cannot be read/);
    expect((await chat(gateway)).status).toBe(200);
  });

  test('that cannot apply without a restart says so', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect((await chat(gateway)).status).toBe(200);
    const elsewhere = { ...twoAgents.gateway, bind: 'custom', customBindHost: '127.0.0.2' };
    gateway.home.write({ ...twoAgents, gateway: elsewhere });
    await gateway.line('stdout', applied);
    const { stdout } = await stop(gateway);
    expect(logOf({ stdout }).map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/restart/));
  });

  test('of the prompt in a workspace changes what the agent is told', async () => {
    const home = createHome();
    const prompt = join(home.folder, 'AGENTS.md');
    writeFileSync(prompt, 'You are old.');
    const gateway = await startGatewayProcess({
      home,
      file: { ...twoAgents, agents: { list: [{ id: 'main', workspace: '.' }] } },
    });
    expect((await chat(gateway)).text).toContain('You are old.');
    writeFileSync(prompt, 'You are quite new.');
    await gateway.line('stdout', applied);
    expect((await chat(gateway)).text).toContain('You are quite new.');
  });
});

/** A stream of which the first words have arrived. */
async function openStream({ url }: GatewayProcess, model: string, limits: object = {}) {
  const leaving = new AbortController();
  const begun = Promise.withResolvers<void>();
  const body = JSON.stringify({ model, stream: true, messages: [{ role: 'user', content: 'hi' }], ...limits });
  const answer = exchange(
    `${url}/v1/chat/completions`,
    body,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      signal: leaving.signal,
    },
    begun.resolve,
  );
  answer.catch(begun.reject);
  await begun.promise;
  return { rest: () => answer, leave: () => leaving.abort() };
}

const becomesUnready = ({ url }: GatewayProcess) =>
  eventually(async () => expect((await createClient(url, token).request('/ready')).status).toBe(503));

describe('the end', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s is code 0', async (signal) => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    await chat(gateway);
    expect(await stop(gateway, signal)).toMatchObject({ code: 0, signal: null });
  });

  test('is in order from the first line on', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    expect(await stop(gateway)).toMatchObject({ code: 0, signal: null });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('by %s lets an open stream finish', async (signal) => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const stream = await openStream(gateway, 'offline/slow', { max_tokens: 6 });
    gateway.send(signal);
    const { text, isBroken } = await stream.rest();
    judgeEvents('the open stream', text, isBroken);
    expect(eventsOf(text).at(-1)).toBe('[DONE]');
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('refuses new runs and says unready while an open stream finishes', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGTERM');
    await becomesUnready(gateway);
    const refused = await chat(gateway);
    expect(refused).toMatchObject({ status: 503, json: { error: { code: 'shutting_down' } } });
    // Whoever keeps its connection comes to another gateway with the next request.
    expect(refused.headers.get('connection')).toBe('close');
    stream.leave();
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('after gateway.shutdownSeconds tells an open stream why, without [DONE]', async () => {
    const gateway = await startGatewayProcess({
      file: { ...twoAgents, gateway: { ...twoAgents.gateway, shutdownSeconds: 0.1 } },
    });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGTERM');
    const { text, isBroken } = await stream.rest();
    judgeEvents('the open stream', text, isBroken);
    expect(text).not.toContain('[DONE]');
    expect(JSON.parse(eventsOf(text).at(-1) ?? '')).toMatchObject({ error: { code: 'shutting_down' } });
    expect(await gateway.exited).toMatchObject({ code: 0, signal: null });
  });

  test('by a second SIGINT comes at once, with another code', async () => {
    const gateway = await startGatewayProcess({
      file: { ...twoAgents, gateway: { ...twoAgents.gateway, shutdownSeconds: 3600 } },
    });
    const stream = await openStream(gateway, 'offline/stall');
    gateway.send('SIGINT');
    await becomesUnready(gateway);
    gateway.send('SIGINT');
    expect(await gateway.exited).toMatchObject({ code: 1, signal: null });
    expect(await stream.rest()).toMatchObject({ isBroken: true, text: expect.not.stringContaining('[DONE]') });
  });
});

describe('the log', () => {
  test('that nobody reads costs no memory without end: lines are dropped, and their number is told', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const goOn = gateway.holdReading();
    const requests = 6000;
    const raw = await openRaw(Number(new URL(gateway.url).port));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(requests - 1));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    await raw.closed();
    goOn();
    await createClient(gateway.url, token).request('/health');
    await gateway.line('stdout', /"dropped":/);
    gateway.send('SIGTERM');
    const { stdout } = await gateway.exited;
    const lines = linesOf(stdout).map((line) => JSON.parse(line));
    const dropped = lines.reduce((sum, line) => sum + (line.dropped ?? 0), 0);
    expect(dropped).toBeGreaterThan(1000);
    expect(lines.filter(({ msg }) => msg === 'request').length + dropped).toBe(requests + 1);
  });

  test('that nobody reads keeps no gateway from its end, and has whole lines up to there', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const goOn = gateway.holdReading();
    const raw = await openRaw(Number(new URL(gateway.url).port));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(5999));
    raw.socket.write('GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    await raw.closed();
    gateway.send('SIGTERM');
    await gateway.gone;
    goOn();
    const { code, stdout } = await gateway.exited;
    expect(code).toBe(0);
    expect(linesOf(stdout).map((line) => JSON.parse(line) as object)).not.toHaveLength(0);
  });

  const general = ['level', 'time', 'msg', 'request_id', 'method', 'operation', 'status', 'outcome', 'code', 'err'];
  const allowed = [
    ...general,
    'agent',
    'model',
    'session',
    'attempts',
    'content_length',
    'first_byte_ms',
    'dur_ms',
    'address',
  ];

  test('has one JSON line for each request, in which nothing is that it should not hold', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const client = createClient(gateway.url, token);
    const secretive = { user: 'alice-private', messages: [{ role: 'user', content: 'text-private' }] };
    await client.chat(secretive);
    await client.chat({ ...secretive, stream: true });
    await client.chat({ temperature: 9 });
    await client.chat({ model: 'offline/error-500' });
    await client.request('/v1/models', { headers: { authorization: 'Bearer wrong-private' } });
    await client.request('/nowhere?key=query-private');
    const exit = await stop(gateway);
    const lines = requestLines(exit);
    expect(lines.map(({ status, code }) => [status, code])).toEqual([
      [200, undefined],
      [200, undefined],
      [400, 'decimal_above_max_value'],
      [500, 'internal_error'],
      [401, 'invalid_api_key'],
      [404, 'unknown_url'],
    ]);
    expect(lines.flatMap((line) => Object.keys(line)).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(exit.stdout + exit.stderr).not.toMatch(new RegExp(`private|${token}`));
  });

  test('names the run: agent, model, operation, and the request id that the client got', async () => {
    const gateway = await startGatewayProcess({ file: twoAgents });
    const answer = await chat(gateway, token, { model: 'openclaw:beta' });
    expect(requestLines(await stop(gateway))).toMatchObject([
      {
        request_id: answer.headers.get('x-request-id'),
        method: 'POST',
        operation: 'createChatCompletion',
        agent: 'beta',
        model: 'offline/echo',
        outcome: 'ok',
        session: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
  });
});

/** What a start that fails says: one line, with its code. */
async function failure(exit: Promise<Exit>) {
  const { code, stdout, stderr } = await exit;
  expect(stdout).toBe('');
  const lines = linesOf(stderr);
  expect(lines).toHaveLength(1);
  return { code, line: lines[0]?.replace(/^openclaw-gateway: /, '') };
}

async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('a start that cannot work', () => {
  test('because the port is taken, says which, and what to do: code 1', async () => {
    const port = await takePort();
    const { environment } = createHome();
    const exit = runCommand(['run'], { ...environment, ...example, OPENCLAW_GATEWAY_PORT: String(port) });
    const { code, line } = await failure(exit);
    expect(code).toBe(1);
    expect(line).toContain(`the port ${port} on 127.0.0.1 is taken`);
    expect(line).toContain('--port or OPENCLAW_GATEWAY_PORT');
  });

  test('because the configuration file is missing, names it: code 78', async () => {
    const { configPath, environment } = createHome();
    expect(await failure(runCommand(['run'], environment))).toEqual({
      code: 78,
      line: `the configuration file ${configPath} does not exist; create it, or change OPENCLAW_CONFIG_PATH`,
    });
  });

  test('because the configuration file is a folder, says that it cannot be read: code 78', async () => {
    const { folder, environment } = createHome();
    const { code, line } = await failure(runCommand(['run'], { ...environment, OPENCLAW_CONFIG_PATH: folder }));
    expect(code).toBe(78);
    expect(line).toContain(`the configuration file ${folder} cannot be read (EISDIR)`);
  });

  test.each([
    ['no JSON5', '{ gateway: ]', "openclaw.json: not valid JSON5: invalid character ']' at 1:12"],
    ['a misspelled section', '{ gatway: {} }', 'openclaw.json: unknown key "gatway"; did you mean "gateway"?'],
    [
      'a misspelled key',
      '{ gateway: { prot: 1 } }',
      'openclaw.json: gateway: unknown key "prot"; did you mean "port"?',
    ],
    [
      'a wrong type',
      '{ gateway: { port: "high" } }',
      'openclaw.json: gateway.port: expected a whole number, got "high"',
    ],
    [
      'a token and a password without a mode',
      '{ gateway: { auth: { token: "a", password: "b" } } }',
      'gateway.auth: both a token and a password are set; say which counts with gateway.auth.mode',
    ],
    [
      'the whole network and no authentication',
      '{ gateway: { bind: "lan", auth: { mode: "none" } } }',
      'gateway.auth.mode: "none" is only allowed on loopback, but gateway.bind listens on 0.0.0.0',
    ],
  ])('because the file has %s, says where: code 78', async (_, file, line) => {
    const { environment, write } = createHome();
    write(file);
    expect(await failure(runCommand(['run'], environment))).toEqual({ code: 78, line });
  });

  test('because the file has two mistakes, says both: code 78', async () => {
    const { environment, write } = createHome();
    write({ gateway: { port: 'high', bind: 'wan' } });
    const { code, stderr } = await runCommand(['run'], environment);
    expect(code).toBe(78);
    expect(linesOf(stderr)).toHaveLength(2);
  });

  test.each([
    ['an unknown command', ['strat'], "unknown command 'strat'; see --help"],
    ['an unknown flag', ['run', '--prot', '1'], "unknown option '--prot'; see --help"],
    ['a flag without its value', ['run', '--port'], "option '--port <value>' argument missing; see --help"],
    [
      'a port that is none',
      ['run', '--port', 'high'],
      '--port: expected a port from 0 to 65535, got "high"; see --help',
    ],
  ])('because of %s, points to the help: code 64', async (_, args, line) => {
    const { environment, write } = createHome();
    write({});
    const { code, line: said } = await failure(runCommand(args, environment));
    expect(said?.toLowerCase()).toBe(line.toLowerCase());
    expect(code).toBe(64);
  });
});

describe('config check', () => {
  test('prints the effective configuration as JSON, without secrets: code 0', async () => {
    const { environment, write, stateDir } = createHome();
    write({ gateway: { ...twoAgents.gateway, port: 4321 }, agents: { list: [{ id: 'beta' }] } });
    const { code, stdout, stderr } = await runCommand(['config', 'check'], {
      ...environment,
      OPENCLAW_GATEWAY_PORT: '',
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      gateway: {
        port: 4321,
        bind: 'loopback',
        auth: { mode: 'token', token: '***' },
        http: { endpoints: { chatCompletions: { enabled: true } } },
      },
      agents: { list: [{ id: 'beta', default: true, model: { primary: 'offline/echo' } }] },
    });
    expect(stdout + stderr).not.toContain(token);
    expect(existsSync(stateDir)).toBe(false);
  });

  test('refuses a bad file like the start does: code 78', async () => {
    const { environment, write } = createHome();
    write({ gatway: {} });
    expect(await failure(runCommand(['config', 'check'], environment))).toEqual({
      code: 78,
      line: 'openclaw.json: unknown key "gatway"; did you mean "gateway"?',
    });
  });

  test('says on standard error what the start would warn of', async () => {
    const { environment, write } = createHome();
    write({ channels: {} });
    const { code, stderr } = await runCommand(['config', 'check'], environment);
    expect(code).toBe(0);
    expect(stderr).toContain('not served by this gateway and ignored: channels');
  });

  test('names models that no channel has, and ends with one sentence about the file', async () => {
    const { environment, write, configPath } = createHome();
    write({ agents: { list: [{ id: 'main', model: 'nobody/has-it' }] } });
    const { code, stderr } = await runCommand(['config', 'check'], environment);
    expect(code).toBe(0);
    expect(linesOf(stderr)).toEqual([
      'openclaw-gateway: the model nobody/has-it of the agent main is on no channel; its runs will fail with model_not_found',
      `openclaw-gateway: ${configPath} is in order, with one thing to look at.`,
    ]);
  });

  test('says that sessions cannot be kept, as the start would: code 1', async () => {
    const { environment, write, configPath, folder } = createHome();
    const path = join(folder, 'sessions.db');
    writeFileSync(path, 'no sessions');
    write({ ...twoAgents, session: { store: { path } } });
    const checked = await runCommand(['config', 'check'], environment);
    const started = await runCommand(['run'], environment);
    const line = `openclaw-gateway: ${path} is not a file of openclaw-gateway's sessions: move it away, or choose another file`;
    expect(linesOf(started.stderr)).toEqual([line]);
    expect(linesOf(checked.stderr)).toEqual([
      line,
      `openclaw-gateway: ${configPath} is in order, and the stored sessions need a look.`,
    ]);
    expect([checked.code, started.code]).toEqual([1, 1]);
  });

  test('shows gateway.tls also while there is no certificate yet, and makes none', async () => {
    const { environment, write, stateDir } = createHome();
    write({ gateway: { ...twoAgents.gateway, tls: { enabled: true } } });
    const { code, stdout, stderr } = await runCommand(['config', 'check'], environment);
    expect(JSON.parse(stdout).gateway.tls).toEqual({ enabled: true, autoGenerate: true });
    expect(stderr).toContain('there is no certificate yet; the start makes one in');
    expect({ code, isMade: existsSync(stateDir) }).toEqual({ code: 0, isMade: false });
  });

  test('of no file says where it would be', async () => {
    const { environment, stateDir } = createHome();
    const { OPENCLAW_CONFIG_PATH: _, ...others } = environment;
    const { code, stderr } = await runCommand(['config', 'check'], others);
    const path = join(stateDir, 'openclaw.json');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `openclaw-gateway: ${path} does not exist; the settings that hold without it are in order.\n`,
    });
  });
});

describe('the port', () => {
  const effectivePort = async (args: string[], variable: string) => {
    const { environment, write } = createHome();
    write({ gateway: { port: 1111 } });
    const exit = await runCommand(['config', 'check', ...args], { ...environment, OPENCLAW_GATEWAY_PORT: variable });
    return JSON.parse(exit.stdout).gateway.port;
  };

  test('is that of --port, else of OPENCLAW_GATEWAY_PORT, else of the file', async () => {
    expect(await effectivePort(['--port', '3333'], '2222')).toBe(3333);
    expect(await effectivePort([], '2222')).toBe(2222);
    expect(await effectivePort([], '')).toBe(1111);
  });

  test('of --port is the one that is listened on', async () => {
    const taken = await takePort();
    const gateway = await startGatewayProcess({
      args: ['run', '--port', '0'],
      environment: { OPENCLAW_GATEWAY_PORT: String(taken) },
    });
    expect(gateway.port).not.toBe(taken);
    expect((await createClient(gateway.url, undefined).request('/health')).status).toBe(200);
  });
});

describe('help', () => {
  test('--help prints how to use it, --version the version', async () => {
    const { environment } = createHome();
    const [help, version] = await Promise.all([
      runCommand(['--help'], environment),
      runCommand(['--version'], environment),
    ]);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: openclaw-gateway/), stderr: '' });
    expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });
});

/** A `node` of this machine that is older than the gateway needs. */
function findOldNode(): string | undefined {
  const candidates = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  return candidates.filter((path) => existsSync(path)).find(isTooOld);
}

function isTooOld(node: string): boolean {
  return !fits(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(), wanted);
}

/** The gateway of a later day, for which the Node that runs this is too old. */
function copyWithNewerEngine(): string {
  const { folder } = createHome();
  cpSync(join(repository, 'bin'), join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', engines: { node: '>=999.0.0' } }));
  return join(folder, 'bin/openclaw-gateway.js');
}

describe('a Node that is too old', () => {
  test.each([
    ['24.22.1', true],
    ['24.22.3', true],
    ['24.23.0', true],
    ['26.12.1', true],
    ['27.0.0', true],
    ['20.19.0', false],
    ['24.21.0', false],
    ['24.22.0', false],
    ['25.99.0', false],
    ['26.10.0', false],
    ['26.12.0', false],
  ])('%s is one that fits: %s', (version, is) => {
    expect(fits(version, '^24.22.1 || >=26.12.1')).toBe(is);
  });

  test('is told which one is needed, in one line: code 1', async () => {
    const script = copyWithNewerEngine();
    const { code, line } = await failure(startProcess(process.execPath, [script, 'run']).exited);
    expect(code).toBe(1);
    expect(line).toContain(`needs Node 999.0.0 or newer; this is ${process.versions.node}.`);
  });

  test('can read the file that tells it so', async () => {
    const node = findOldNode();
    const script = node === undefined ? copyWithNewerEngine() : join(repository, 'bin/openclaw-gateway.js');
    const { code, line } = await failure(startProcess(node ?? process.execPath, [script, 'run']).exited);
    expect(code).toBe(1);
    expect(line).toMatch(/^openclaw-gateway needs Node .* or newer; this is /);
  });
});
