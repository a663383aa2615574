/** What an existing file of OpenClaw denies by the names that it has there stays denied, though models here see another name. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/command.ts';
import { startToolbox } from '../support/toolbox.ts';

const long = 'x'.repeat(80);
const script = JSON.stringify({
  tools: ['one', '_hidden', long, 'with.dot'].map((name) => ({ name, inputSchema: {} })),
});
const entry = {
  command: process.execPath,
  args: [join(repository, 'test/support/scriptedMcpServer.ts'), script],
};
const start = (servers: object, deny: string[]) => startToolbox({ mcp: { servers }, tools: { deny } });

test.each<[server: string, deny: string, gone: RegExp]>([
  ['s', 's__tool-_hidden', /hidden/],
  ['s', `s__${'x'.repeat(61)}`, /xxx/],
  ['s', 's__with-dot', /dot/],
  ['a__b', 'a__b__one', /one/],
  ['a_', 'a___one', /one/],
])('a tool of %s that is denied as %s', async (server, deny, gone) => {
  const { list, call } = start({ [server]: entry }, [deny]);
  const all = await start({ [server]: entry }, []).list();
  const names = (await list()).map(({ name }) => name);
  expect(names).toHaveLength(3);
  expect(names.filter((name) => gone.test(name))).toEqual([]);
  const hidden = all.find(({ name }) => gone.test(name))?.name ?? '';
  expect(await call(hidden)).toMatchObject({ isError: true, parts: [{ text: expect.stringContaining('no tool') }] });
});

test.each([
  ['a__b', 'a__b__*'],
  ['a_', 'a___*'],
  [' spaced', 'spaced__*'],
])('a server %j that is denied as %s is never started', (server, deny) => {
  const { toolbox } = start({ [server]: entry }, [deny]);
  expect(toolbox.toolsOf('main')).toBeUndefined();
  expect(toolbox.status()).toMatchObject([{ state: 'disabled' }]);
});

test('the number behind a name that two servers have is counted as there, with those that are disabled', () => {
  const servers = { 'a.b': { ...entry, enabled: false }, 'a-b': entry };
  expect(start(servers, ['a-b-2__*']).toolbox.toolsOf('main')).toBeUndefined();
});
