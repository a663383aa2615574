/** `openclaw-gateway` as a process: what a person who starts it sees. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { bannerOf } from '../../src/cli/banner.ts';
import { ollamaHint } from '../../src/cli/ollama.ts';
import {
  createHome,
  linesOf,
  repository,
  shell,
  startGatewayProcess,
  type GatewayProcess,
} from '../support/command.ts';
import { startUpstream } from '../support/upstream.ts';
import { token } from '../support/gateway.ts';
import { eventually } from '../support/eventually.ts';
import { example, enabled, disabled, logOf, chat, stop } from '../support/gatewayProcess.ts';

/** The line to paste, as the start prints it. */
const curlLine = ({ said }: GatewayProcess): string =>
  linesOf(said.stderr)
    .find((line) => line.startsWith('  curl '))
    ?.trim() ?? '';

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

const secretNames = ['OPENCLAW', 'CLAWDBOT', 'MOLTBOT', 'KRABKRAB', 'krabkrab'].flatMap((name) => [
  `${name}_GATEWAY_TOKEN`,
  `${name}_GATEWAY_PASSWORD`,
]);

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
