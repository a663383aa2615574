/** What `mcp list` and `mcp probe` say of servers that cannot be started. */
import { expect, test } from 'vitest';
import { createHome, runCommand } from '../support/command.ts';

test('a server that lacks a variable is named, and the probe fails', async () => {
  const home = createHome();
  home.write({ mcp: { servers: { s: { command: 'a', env: { KEY: '${NOT_THERE}' } } } } });
  const line =
    /^openclaw-gateway: openclaw.json: mcp.servers.s.env.KEY needs the environment variable NOT_THERE, .* is left out\n$/;
  for (const [command, status] of [
    ['list', 0],
    ['probe', 1],
  ] as const) {
    const { code, stderr } = await runCommand(['mcp', command], home.environment);
    expect([code, stderr]).toEqual([status, expect.stringMatching(line)]);
  }
});

test.each([
  [{ command: 'no-such-program' }, 'the command no-such-program is not there'],
  [
    { command: 'npx -y a-server' },
    'the command npx -y a-server is not there; what follows the program belongs into args',
  ],
  [{ command: '~/bin/server' }, 'the command ~/bin/server is not there; write its whole path'],
  [{ command: process.execPath, cwd: '/no/such/folder' }, 'the folder /no/such/folder is not there'],
  [{ command: '/' }, 'the command / may not be run'],
])('why a program cannot be started, and what to do: %j', async (entry, why) => {
  const home = createHome();
  home.write({ mcp: { servers: { s: entry } } });
  const { code, stdout } = await runCommand(['mcp', 'probe'], home.environment);
  expect([code, stdout]).toEqual([1, `s  stdio  failed: ${why}\n`]);
});
