/** `openclaw-gateway agent` as a process, before the real gateway: what a person and a script see. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createHome,
  linesOf,
  runCommand,
  startCommand,
  startGatewayProcess,
  type Exit,
  type GatewayProcess,
} from '../support/command.ts';
import { createClient, token, twoAgents } from '../support/gateway.ts';
import { eventually } from '../support/eventually.ts';

/** What a client of this machine's gateway sees, as if the gateway had the configured port. */
const besides = ({ home, port }: GatewayProcess) => ({ ...home.environment, OPENCLAW_GATEWAY_PORT: String(port) });

const startGateway = () => startGatewayProcess({ file: twoAgents });

const agent = (gateway: GatewayProcess, args: string[], input = '') =>
  runCommand(['agent', ...args], besides(gateway), input);

/** What it says when it fails: one line. */
function complaintOf({ stderr }: Exit): string {
  const lines = linesOf(stderr);
  expect(lines).toHaveLength(1);
  return lines[0]?.replace(/^openclaw-gateway: /, '') ?? '';
}

/** What became of the turns of a session, as the gateway tells over HTTP. */
async function statusesOf(gateway: GatewayProcess, sessionKey: string): Promise<string[]> {
  const { json } = await createClient(gateway.url, token).request(`/v1/sessions/${encodeURIComponent(sessionKey)}`);
  return json.turns.map(({ status }: { status: string }) => status);
}

const becomes = (gateway: GatewayProcess, sessionKey: string, statuses: string[]) =>
  eventually(async () => expect(await statusesOf(gateway, sessionKey)).toEqual(statuses));

describe('the answer', () => {
  test('is printed as plain text with one line feed at the end, and nothing else: code 0', async () => {
    const exit = await agent(await startGateway(), ['-m', 'hello']);
    expect(exit).toEqual({
      code: 0,
      signal: null,
      stderr: '',
      stdout: expect.stringMatching(/^You said: hello\n[^\n]+\n$/),
    });
  });

  test('is printed as it comes', async () => {
    const gateway = await startGateway();
    const running = startCommand(['agent', '-m', 'hello', '--model', 'offline/stall'], besides(gateway));
    // This run never ends by itself.
    await expect(running.says('stdout', 'You said')).resolves.toBeUndefined();
    running.send('SIGINT');
    await running.exited;
  });

  test('is complete however long it is', async () => {
    const { stdout } = await agent(await startGateway(), ['-m', 'hello', '--model', 'offline/long']);
    expect(stdout.trim().split(' ')).toEqual(Array.from({ length: 2000 }, (_, at) => `word${at + 1}`));
  });

  test('is a refusal when the model refuses', async () => {
    const exit = await agent(await startGateway(), ['-m', 'hello', '--model', 'offline/refusal']);
    expect(exit).toMatchObject({ code: 0, stdout: expect.stringContaining('refuses every request') });
  });

  test('is one JSON document with --json', async () => {
    const { code, stdout, stderr } = await agent(await startGateway(), ['-m', 'hello', '--agent', 'beta', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = JSON.parse(stdout);
    expect(answer).toEqual({
      runId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sessionKey: 'agent:beta:main',
      agentId: 'beta',
      model: 'offline/echo',
      text: expect.stringContaining('hello'),
      usage: { input: expect.any(Number), output: expect.any(Number), total: expect.any(Number) },
      durationMs: expect.any(Number),
    });
    expect(answer.usage.total).toBe(answer.usage.input + answer.usage.output);
  });
});

describe('the message', () => {
  test('comes from a pipe', async () => {
    expect((await agent(await startGateway(), [], 'piped\n')).stdout).toContain('piped');
  });

  test.each([[['-']], [['-m', '-']], [['--message-file', '-']]])('comes from standard input by %s', async (args) => {
    expect((await agent(await startGateway(), args, 'piped')).stdout).toContain('piped');
  });

  test('comes from a file, without the line feed at its end', async () => {
    const gateway = await startGateway();
    const file = join(gateway.home.folder, 'message.txt');
    writeFileSync(file, 'line one\nline two: ä😀\r\n');
    const { stdout } = await agent(gateway, ['--message-file', file, '--json']);
    expect(JSON.parse(stdout).text).toMatch(/line one\nline two: ä😀(?![\r\n]{2})/);
  });

  test('of the command line wins over a pipe, which is not read', async () => {
    const { stdout } = await agent(await startGateway(), ['-m', 'said'], 'piped');
    expect(stdout).toContain('said');
    expect(stdout).not.toContain('piped');
  });
});

test('agent, session and model are those that are asked for', async () => {
  const args = ['-m', 'hi', '--agent', 'beta', '--session-key', 'work', '--model', 'offline/long', '--json'];
  const { stdout } = await agent(await startGateway(), args);
  expect(JSON.parse(stdout)).toMatchObject({ agentId: 'beta', sessionKey: 'agent:beta:work', model: 'offline/long' });
});

describe('a session', () => {
  test('goes on from command to command, and over HTTP', async () => {
    const gateway = await startGateway();
    expect((await agent(gateway, ['-m', 'one', '--session-key', 's'])).stdout).toContain('turn 1');
    expect((await agent(gateway, ['-m', 'two', '--session-key', 's'])).stdout).toContain('turn 2');
    const answer = await createClient(gateway.url, token).chat({}, { 'x-openclaw-session-key': 's' });
    expect(answer.text).toContain('turn 3');
  });

  test('without a name is the main one of the agent', async () => {
    const gateway = await startGateway();
    await agent(gateway, ['-m', 'one']);
    expect((await agent(gateway, ['-m', 'two', '--session-key', 'agent:main:main'])).stdout).toContain('turn 2');
  });
});

describe('the gateway is found', () => {
  test('by --url and --token, without any configuration', async () => {
    const { url } = await startGateway();
    const { environment } = createHome();
    const exit = await runCommand(['agent', '-m', 'hello', '--url', url, '--token', token], environment);
    expect(exit).toMatchObject({ code: 0, stdout: expect.stringContaining('hello') });
  });

  test('by OPENCLAW_GATEWAY_URL and OPENCLAW_GATEWAY_TOKEN', async () => {
    const { url } = await startGateway();
    const { environment, write } = createHome();
    write({});
    const variables = { OPENCLAW_GATEWAY_URL: url.replace('http', 'ws'), OPENCLAW_GATEWAY_TOKEN: token };
    expect((await runCommand(['agent', '-m', 'hello'], { ...environment, ...variables })).code).toBe(0);
  });

  test('by its password', async () => {
    const gateway = await startGatewayProcess({
      file: { gateway: { auth: { mode: 'password', password: 'pass-51c7' } } },
    });
    expect((await agent(gateway, ['-m', 'hello'])).code).toBe(0);
    expect((await agent(gateway, ['-m', 'hello', '--url', gateway.url, '--password', 'pass-51c7'])).code).toBe(0);
  });

  test('by the token that it made', async () => {
    const gateway = await startGatewayProcess();
    expect((await agent(gateway, ['-m', 'hello'])).code).toBe(0);
  });

  test('without a secret when it wants none', async () => {
    const gateway = await startGatewayProcess({ file: { gateway: { auth: { mode: 'none' } } } });
    expect((await agent(gateway, ['-m', 'hello'])).code).toBe(0);
  });
});

describe('what goes wrong is told on standard error, with code 1:', () => {
  test('no gateway', async () => {
    const { environment, write } = createHome();
    write({ gateway: { port: 9 } });
    const exit = await runCommand(['agent', '-m', 'hi'], { ...environment, OPENCLAW_GATEWAY_PORT: '' });
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    expect(complaintOf(exit)).toBe(
      "no gateway answers at ws://127.0.0.1:9. Start it with 'openclaw-gateway run' (in a checkout 'make run'), name another with --url, or run the agent in this process with --local.",
    );
  });

  test('a wrong token, and where the right one is', async () => {
    const gateway = await startGateway();
    const exit = await agent(gateway, ['-m', 'hi', '--url', gateway.url, '--token', 'wrong-9d2a']);
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    const complaint = complaintOf(exit);
    expect(complaint).toContain('refuses the secret from --token');
    expect(complaint).toContain(`gateway.auth.token in ${gateway.home.configPath}`);
    expect(complaint).not.toMatch(new RegExp(`wrong-9d2a|${token}`));
  });

  test('a missing token', async () => {
    const { url } = await startGateway();
    const { environment, write } = createHome();
    write({});
    const exit = await runCommand(['agent', '-m', 'hi', '--url', url], environment);
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    expect(complaintOf(exit)).toContain('wants a secret: give it with --token, or in OPENCLAW_GATEWAY_TOKEN');
  });

  test('an unknown agent, and which there are', async () => {
    const exit = await agent(await startGateway(), ['-m', 'hi', '--agent', 'nope']);
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    expect(complaintOf(exit)).toBe("The agent 'nope' does not exist. There are: main, beta.");
  });

  test.each([
    ['an unknown model', ['--model', 'nope'], /The model `nope` does not exist.*Available here: .*offline\/\*/],
    ['a bad session key', ['--session-key', 'a b'], /session key must be 1 to 256 letters/],
    ["another agent's session", ['--agent', 'main', '--session-key', 'agent:beta:x'], /belongs to the agent 'beta'/],
    ['a model that fails', ['--model', 'offline/error-429'], /Rate limit reached/],
  ])('%s', async (_, args, complaint) => {
    const exit = await agent(await startGateway(), ['-m', 'hi', ...args]);
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    expect(complaintOf(exit)).toMatch(complaint);
  });

  test('a model that dies in the middle, after what it said', async () => {
    const exit = await agent(await startGateway(), ['-m', 'hi', '--model', 'offline/cut']);
    expect(exit).toMatchObject({ code: 1, stdout: expect.stringMatching(/^You said:\n$/) });
    expect(complaintOf(exit)).toContain('closed the connection before the answer was complete');
  });

  test('the end of --timeout, at which the run is aborted', async () => {
    const gateway = await startGateway();
    const exit = await agent(gateway, ['-m', 'hi', '--model', 'offline/stall', '--session-key', 's', '--timeout', '6']);
    expect(exit.code).toBe(1);
    expect(complaintOf(exit)).toBe('no answer within 6 seconds, and the run was aborted. Give it more with --timeout.');
    await becomes(gateway, 'agent:main:s', ['interrupted']);
  });

  test('a message file that is not there', async () => {
    const { environment } = createHome();
    const exit = await runCommand(['agent', '--message-file', '/nowhere/at-all'], environment);
    expect(exit.code).toBe(1);
    expect(complaintOf(exit)).toBe(
      'the message file /nowhere/at-all cannot be read (ENOENT); check its name and permissions',
    );
  });

  test('a message that is no text', async () => {
    const { environment } = createHome();
    const exit = await runCommand(['agent'], environment, Buffer.from([0x68, 0xff, 0x69]));
    expect(exit.code).toBe(1);
    expect(complaintOf(exit)).toBe('standard input is not text in UTF-8; convert it first');
  });

  test('a broken configuration', async () => {
    const { environment, write } = createHome();
    write({ gatway: {} });
    const exit = await runCommand(['agent', '-m', 'hi'], environment);
    expect(exit.code).toBe(1);
    expect(complaintOf(exit)).toBe('openclaw.json: unknown key "gatway"; did you mean "gateway"?');
  });
});

describe('wrong usage is code 2:', () => {
  test.each([
    ['no message', [], "the message is empty; say something with -m 'your message'"],
    ['an empty message', ['-m', ' '], "the message is empty; say something with -m 'your message'"],
    ['two messages', ['-m', 'a', '--message-file', 'b'], 'say the message once'],
    ['a stray word', ['hello'], "unexpected argument 'hello'"],
    ['an unknown option', ['-m', 'a', '--sesion', 'b'], "Unknown option '--sesion'"],
    ['a missing value', ['-m'], "Option '-m, --message <value>' argument missing"],
    ['a timeout that is none', ['-m', 'a', '--timeout', 'soon'], '--timeout: expected seconds from 0'],
    ['an address that is none', ['-m', 'a', '--url', 'here'], '--url: expected an address like ws://127.0.0.1:18789'],
    ['two secrets', ['-m', 'a', '--token', 'a', '--password', 'b'], '--token and --password exclude each other'],
    [
      'a gateway and none',
      ['-m', 'a', '--local', '--url', 'ws://127.0.0.1:1'],
      '--local runs the agent in this process',
    ],
  ])('%s', async (_, args, complaint) => {
    const { environment } = createHome();
    const exit = await runCommand(['agent', ...args], environment);
    expect(exit).toMatchObject({ code: 2, stdout: '' });
    expect(complaintOf(exit)).toContain(complaint);
    expect(complaintOf(exit)).toMatch(/; see --help$/);
  });
});

describe('SIGINT', () => {
  test('aborts the run at the gateway: code 130', async () => {
    const gateway = await startGateway();
    const args = ['agent', '-m', 'hi', '--model', 'offline/stall', '--session-key', 's'];
    const running = startCommand(args, besides(gateway));
    await running.says('stdout', 'You');
    running.send('SIGINT');
    expect(await running.exited).toMatchObject({ code: 130, signal: null, stderr: '' });
    await becomes(gateway, 'agent:main:s', ['interrupted']);
  });

  test('before the first content does so too', async () => {
    const gateway = await startGateway();
    const environment = besides(gateway);
    const args = ['agent', '-m', 'hi', '--model', 'offline/stall', '--session-key', 's'];
    const first = startCommand(args, environment);
    await first.says('stdout', 'You');
    // The second waits for the lane.
    const second = startCommand(args, environment);
    await becomes(gateway, 'agent:main:s', ['in_progress', 'queued']);
    second.send('SIGINT');
    expect(await second.exited).toMatchObject({ code: 130, stdout: '', stderr: '' });
    await becomes(gateway, 'agent:main:s', ['in_progress']);
    first.send('SIGINT');
    await first.exited;
  });
});

test('a reader that has had enough ends it quietly, and aborts the run', async () => {
  const gateway = await startGateway();
  const args = ['agent', '-m', 'hi', '--model', 'offline/slow', '--session-key', 's'];
  const running = startCommand(args, besides(gateway));
  await running.says('stdout', 'You');
  running.stopReading();
  expect(await running.exited).toMatchObject({ code: 0, signal: null, stderr: '' });
  await becomes(gateway, 'agent:main:s', ['interrupted']);
});

describe('--local', () => {
  const prepare = () => {
    const home = createHome();
    home.write(twoAgents);
    return home;
  };

  test('answers without a gateway: code 0', async () => {
    const exit = await runCommand(['agent', '--local', '-m', 'hello', '--json'], prepare().environment);
    expect(exit).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(exit.stdout)).toMatchObject({
      sessionKey: 'agent:main:main',
      agentId: 'main',
      model: 'offline/echo',
      text: expect.stringContaining('hello'),
      usage: { input: expect.any(Number) },
    });
  });

  test('goes on with the sessions of the gateway, and the gateway with its', async () => {
    const home = prepare();
    const local = ['agent', '--local', '--session-key', 's', '-m'];
    expect((await runCommand([...local, 'one'], home.environment)).stdout).toContain('turn 1');
    const gateway = await startGatewayProcess({ home });
    expect((await agent(gateway, ['--session-key', 's', '-m', 'two'])).stdout).toContain('turn 2');
    expect((await runCommand([...local, 'three'], home.environment)).stdout).toContain('turn 3');
    expect(await statusesOf(gateway, 'agent:main:s')).toEqual(['completed', 'completed', 'completed']);
  });

  test('says what is wrong as the gateway does: code 1', async () => {
    const exit = await runCommand(['agent', '--local', '-m', 'hi', '--agent', 'nope'], prepare().environment);
    expect(exit).toMatchObject({ code: 1, stdout: '' });
    expect(complaintOf(exit)).toMatch(/The agent `nope` does not exist.* main, beta\.$/);
  });

  test('is ended by SIGINT in order: code 130, and the turn is interrupted', async () => {
    const home = prepare();
    const args = ['agent', '--local', '-m', 'hi', '--model', 'offline/stall', '--session-key', 's'];
    const running = startCommand(args, home.environment);
    await running.says('stdout', 'You');
    running.send('SIGINT');
    expect(await running.exited).toMatchObject({ code: 130, signal: null, stderr: '' });
    expect(await statusesOf(await startGatewayProcess({ home }), 'agent:main:s')).toEqual(['interrupted']);
  });
});
