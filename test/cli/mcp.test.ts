import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHome, repository, runCommand } from '../support/command.ts';
import { fakeServer } from '../support/toolbox.ts';

const example = { OPENCLAW_CONFIG_PATH: join(repository, 'examples/openclaw.json5') };

test('`mcp list` names the servers of the configuration, and starts none', async () => {
  const home = createHome();
  const s = { ...fakeServer, args: [...fakeServer.args, '--key=${KEY}'] };
  home.write({ mcp: { servers: { s, off: { url: 'https://mcp.example/mcp?key=90210', enabled: false } } } });
  const environment = { ...home.environment, KEY: 'secret-90210' };
  const { code, stdout } = await runCommand(['mcp', 'list'], environment);
  expect([code, stdout.split('\n')]).toEqual([
    0,
    [
      expect.stringMatching(/^s {2}stdio {2}.*--key=\*\*\*$/),
      'off  streamable-http  https://mcp.example/mcp?***  disabled',
      '',
    ],
  ]);
  const { stdout: json } = await runCommand(['mcp', 'list', '--json'], environment);
  expect(JSON.parse(json)).toMatchObject([
    { name: 's', state: 'idle' },
    { name: 'off', state: 'disabled' },
  ]);
});

test('`mcp probe` connects, lists the tools, and leaves no process', async () => {
  const home = createHome();
  const { code, stdout } = await runCommand(['mcp', 'probe'], { ...home.environment, ...example });
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^desk {2}stdio {2}ready, 5 tools\n {2}desk__calculate {2}.*\n/),
  ]);
});

test('`mcp probe` says why a server cannot be reached, and exits with 1', async () => {
  const home = createHome();
  home.write({ mcp: { servers: { s: { command: 'no-such-program' } } } });
  const { code, stdout } = await runCommand(['mcp', 'probe'], home.environment);
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining('s  stdio  failed: the command no-such-program is not there'),
  ]);
  const { stdout: json } = await runCommand(['mcp', 'probe', '--json'], home.environment);
  expect(JSON.parse(json)).toMatchObject([{ name: 's', state: 'failed', tools: [] }]);
});

test('without servers both say so', async () => {
  const home = createHome();
  home.write({});
  for (const command of ['list', 'probe']) {
    const { code, stdout } = await runCommand(['mcp', command], home.environment);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No servers of tools are configured')]);
  }
});

/** What the desk answers to messages, one a line. */
async function ask(environment: Record<string, string>, ...messages: object[]) {
  const input = messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join('');
  const { code, stdout } = await runCommand(['mcp', 'desk'], environment, input);
  expect(code).toBe(0);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: number; result?: any; error?: any });
}

const call = (id: number, name: string, args: object = {}) => ({
  id,
  method: 'tools/call',
  params: { name, arguments: args },
});

test('`mcp desk` speaks the protocol, tells the time, calculates, and remembers notes', async () => {
  const { environment } = createHome();
  const answers = await ask(
    environment,
    { id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18' } },
    { method: 'notifications/initialized' },
    call(2, 'calculate', { expression: '2 ^ 3 ^ 2 - (7 - 2) * -1' }),
    call(3, 'clock', { timeZone: 'Asia/Tokyo' }),
    call(4, 'write_note', { text: 'Buy milk.' }),
    call(5, 'write_note', { text: 'Call Bob.' }),
    call(6, 'delete_note', { number: 1 }),
    call(7, 'calculate', { expression: '1 / 0' }),
    call(8, 'clock', { timeZone: 'Mars/Base' }),
    { id: 9, method: 'resources/list' },
  );
  expect(answers.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(answers[0]?.result).toMatchObject({ protocolVersion: '2025-06-18', capabilities: { tools: {} } });
  const texts = answers.slice(1, 8).map(({ result }) => [result.content[0].text, result.isError]);
  expect(texts).toEqual([
    ['517', false],
    [expect.stringMatching(/^\w+, \d+ \w+ \d{4}.* (GMT\+9|JST); \d{4}-/), false],
    ['Note 1 is written.', false],
    ['Note 2 is written.', false],
    ['Note 1 is deleted.', false],
    ['That did not work: the result is no number.', true],
    ['That did not work: there is no time zone "Mars/Base"; name one such as Europe/Berlin.', true],
  ]);
  expect(answers[8]?.error).toMatchObject({ code: -32_601 });
  const [later] = await ask(environment, call(1, 'read_notes'));
  expect(later?.result.content[0].text).toMatch(/^1\. Call Bob\. \(\d{4}-/);
});
