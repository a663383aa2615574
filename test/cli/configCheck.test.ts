/** `openclaw-gateway config check`, and the help of all commands. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createHome, linesOf, runCommand } from '../support/command.ts';
import { token, twoAgents } from '../support/gateway.ts';
import { failure } from '../support/gatewayProcess.ts';

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
