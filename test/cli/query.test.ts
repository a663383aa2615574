/** `openclaw-gateway health` and `status`: the running gateway, looked at from outside. */
import { describe, expect, test } from 'vitest';
import { createHome, runCommand, startGatewayProcess, type GatewayProcess } from '../support/command.ts';
import { twoAgents } from '../support/gateway.ts';
import { startScriptedGateway } from '../support/scriptedGateway.ts';

const ask = ({ home, port }: GatewayProcess, args: string[]) =>
  runCommand(args, { ...home.environment, OPENCLAW_GATEWAY_PORT: String(port) });

test('health says in one look whether the gateway is well: code 0', async () => {
  const gateway = await startGatewayProcess({ file: twoAgents });
  expect(await ask(gateway, ['health'])).toMatchObject({
    code: 0,
    stdout: `The gateway at ws://127.0.0.1:${gateway.port} is well.\nDefault agent: main\n`,
    stderr: '',
  });
});

test('status says which agents and sessions there are', async () => {
  const gateway = await startGatewayProcess({ file: twoAgents });
  await ask(gateway, ['agent', '-m', 'hi', '--session-key', 'work']);
  const { code, stdout } = await ask(gateway, ['status']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /runs version \d+\.\d+\.\d+\.\nAgents: main \(default\), beta\nSessions: 1, the last ones\n {2}agent:main:work\n$/,
  );
});

test('status says how the servers of tools are', async () => {
  const servers = { desk: { command: 'openclaw-gateway', args: ['mcp', 'desk'] }, pen: { command: '/nowhere/pen' } };
  const agents = { list: [{ id: 'clerk', model: 'offline/acting' }] };
  const gateway = await startGatewayProcess({ file: { ...twoAgents, agents, mcp: { servers } } });
  expect((await ask(gateway, ['status'])).stdout).toMatch(
    /\nServer of tools: desk, idle\nServer of tools: pen, idle\n/,
  );
  await ask(gateway, ['agent', '-m', 'What time is it?']);
  expect((await ask(gateway, ['status'])).stdout).toMatch(
    /\nServer of tools: desk, ready, 5 tools\nServer of tools: pen, failed: the command \/nowhere\/pen is not there.*\n/,
  );
});

test.each(['health', 'status'])('%s --json prints what the gateway answers', async (command) => {
  const { code, stdout, stderr } = await ask(await startGatewayProcess({ file: twoAgents }), [command, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject(command === 'health' ? { ok: true } : { sessions: { count: 0 } });
});

describe.each(['health', 'status'])('%s', (command) => {
  test('without a gateway is code 1', async () => {
    const { environment, write } = createHome();
    write({});
    const exit = await runCommand([command], { ...environment, OPENCLAW_GATEWAY_PORT: '9' });
    expect(exit).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no gateway answers at ws://127.0.0.1:9'),
    });
  });

  test('with words that it does not know is code 2', async () => {
    const exit = await runCommand([command, 'all'], createHome().environment);
    expect(exit).toMatchObject({ code: 2, stderr: "openclaw-gateway: unexpected argument 'all'; see --help\n" });
  });

  test('asks for no more rights than reading', async () => {
    const gateway = await startScriptedGateway(({ reply }) => reply({ ok: true }));
    const exit = await runCommand([command, '--url', gateway.url, '--token', 'any'], createHome().environment);
    expect(exit).toMatchObject({ code: 0, stderr: '' });
    expect(gateway.logins).toMatchObject([{ scopes: ['operator.read'] }]);
  });

  test('gives up at --timeout', async () => {
    const gateway = await startScriptedGateway(() => {});
    const args = [command, '--url', gateway.url, '--token', 'any', '--timeout', '1'];
    const exit = await runCommand(args, createHome().environment);
    expect(exit).toMatchObject({ code: 1, stderr: expect.stringContaining('no answer within 1 seconds') });
  });
});

test('health of a gateway that is not well is code 1', async () => {
  const gateway = await startScriptedGateway(({ reply }) => reply({ ok: false }));
  const exit = await runCommand(['health', '--url', gateway.url, '--token', 'any'], createHome().environment);
  expect(exit).toMatchObject({ code: 1, stdout: `The gateway at ${gateway.url} is not well.\n` });
});
