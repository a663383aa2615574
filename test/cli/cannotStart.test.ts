/** Starts that cannot work: what is said, and the exit code. */
import { fits, wanted } from '../../bin/nodeVersion.js';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHome, linesOf, repository, runCommand, startGatewayProcess, startProcess } from '../support/command.ts';
import { createClient } from '../support/gateway.ts';
import { example, failure } from '../support/gatewayProcess.ts';

async function takePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

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
