/** Keys in the entry of a server of tools that OpenClaw takes, and does nothing with. */
import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';

const load = (entry: object) =>
  loadConfig({
    environment: { OPENCLAW_STATE_DIR: '/nowhere' },
    text: JSON.stringify({ mcp: { servers: { s: { command: 'a', ...entry } } } }),
  });

test('notes in the entry of a server are ignored with a line, as OpenClaw takes them', () => {
  const { tools, notices } = load({
    description: 'Our notes',
    icon: 'x.png',
    homepage: 'https://a.example',
    x: { y: 1 },
  });
  expect(tools.servers).toMatchObject([{ name: 's', command: 'a' }]);
  expect(notices.join('\n')).toContain(
    'mcp.servers.s.description, mcp.servers.s.icon, mcp.servers.s.homepage, mcp.servers.s.x',
  );
});

test.each([
  { disabled: true },
  { disabledTools: ['a'] },
  { allowedTools: ['a'] },
  { includeTools: ['a'] },
  { autoApprove: ['a'] },
  { timeout: 5 },
  { ssl_verify: false },
  { comand: 'b' },
])('a key that was meant to say what a server may do is no note: %j', (entry) => {
  expect(() => load(entry)).toThrow(ConfigError);
  expect(() => load(entry)).toThrow(/mcp.servers.s: unknown key/);
});
