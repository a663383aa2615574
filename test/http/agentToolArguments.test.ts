/** What a model writes as arguments is what the tool gets. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../support/command.ts';
import { chunk, done, finish, startKind, streamed } from '../support/kind.ts';
import type { Script } from '../support/scriptedMcpServer.ts';

const script: Script = { echoes: true, tools: [{ name: 'one', inputSchema: { type: 'object' } }] };
const echo = {
  command: process.execPath,
  args: [join(repository, 'test/support/scriptedMcpServer.ts'), JSON.stringify(script)],
};

test('numbers with more digits than JavaScript keeps reach the tool as the model wrote them', async () => {
  const args = '{"id":12345678901234567890,"in":[{"small":0.1234567890123456789012}],"much":1e400,"few":1.50,"n":7}';
  const call = { index: 0, id: 'c1', type: 'function', function: { name: 's__one', arguments: args } };
  const { client, upstream } = await startKind(
    [
      streamed(chunk({ tool_calls: [call] }), finish('tool_calls'), done),
      streamed(chunk({ content: 'Done.' }), finish('stop'), done),
    ],
    { file: { mcp: { servers: { s: echo } } } },
  );
  await client.chat({ stream: true });
  const given = upstream.requests[1]?.body.messages.at(-1).content;
  expect(given).toContain(
    '"arguments":{"id":12345678901234567890,"in":[{"small":0.1234567890123456789012}],"much":1e400,"few":1.50,"n":7}',
  );
});
