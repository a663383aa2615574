/** What commands show of servers of tools is what an operator may show to others. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHome, repository, runCommand } from '../support/command.ts';

const hidden = 'secret-90210';

test.each<[string, string[]]>([
  ['an option with its value', [`--api-key=${hidden}`]],
  ['an option before its value', ['--access-token', hidden]],
  ['a header', ['mcp-remote', 'https://mcp.example/sse', '--header', `Authorization: Bearer ${hidden}`]],
  ['a variable for a container', ['run', '-i', '-e', `GITHUB_TOKEN=${hidden}`, 'image']],
  ['the address of a database', [`postgresql://me:${hidden}@db.example/x`]],
  ['the query of an address', ['mcp-remote', `https://mcp.example/mcp?key=${hidden}`]],
])('a secret in the arguments of a server, as %s, is shown by no command', async (_, args) => {
  const home = createHome();
  const script = `console.error(${JSON.stringify(args.join(' '))}); process.exit(3)`;
  home.write({ mcp: { servers: { s: { command: process.execPath, args: ['-e', script, '--', ...args] } } } });
  for (const command of [
    ['mcp', 'list'],
    ['mcp', 'list', '--json'],
    ['mcp', 'probe'],
    ['config', 'check'],
  ]) {
    const { stdout, stderr } = await runCommand(command, home.environment);
    expect(stdout + stderr).not.toContain(hidden);
  }
});

test('what is no secret stays readable', async () => {
  const args = ['-y', '@scope/server', '--db-path', '/srv/data/notes.db', '--keyboard=us-international', '/srv/tokens'];
  const home = createHome();
  home.write({ mcp: { servers: { s: { command: 'npx', args } } } });
  const { stdout } = await runCommand(['mcp', 'list'], home.environment);
  expect(stdout).toBe(`s  stdio  npx ${args.join(' ')}\n`);
});

test('`mcp probe` says which server and which tool a line is about', async () => {
  const script = { tools: [{ name: 'bad', inputSchema: { type: 'string' } }] };
  const program = join(repository, 'test/support/scriptedMcpServer.ts');
  const home = createHome();
  home.write({ mcp: { servers: { s: { command: process.execPath, args: [program, JSON.stringify(script)] } } } });
  const { stderr } = await runCommand(['mcp', 'probe'], home.environment);
  expect(stderr).toBe('openclaw-gateway: s bad: the tool is left out, because its arguments are no object\n');
});
