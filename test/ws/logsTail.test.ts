/** `logs.tail`: lines of the log that really were written, in memory, and no more than fit there. */
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { LogTail } from '../../src/logTail.ts';
import { startTestGateway, token } from '../support/gateway.ts';
import { logIn, type TestSocket } from '../support/webSocket.ts';

const tail = async (socket: TestSocket, params: object = {}) => (await socket.request('logs.tail', params)).payload;
const messagesOf = ({ lines }: { lines: string[] }): string[] => lines.map((line) => JSON.parse(line).message);

test('has lines from before anybody asked, and goes on where the reader was', async () => {
  const { url, client } = await startTestGateway();
  await client.chat({ messages: [{ role: 'user', content: 'a secret thought' }] });
  const socket = await logIn(url, token);
  const first = await tail(socket);
  expect(messagesOf(first)).toContainEqual(
    expect.stringMatching(/^request .*operation=createChatCompletion status=200/),
  );
  expect(JSON.stringify(first)).not.toContain(token);
  expect(JSON.stringify(first)).not.toContain('secret thought');
  await client.request('/v1/models');
  const next = await tail(socket, { cursor: first.cursor });
  expect(messagesOf(next)).toEqual([expect.stringContaining('operation=listModels')]);
  expect(next).toMatchObject({ truncated: false, reset: false });
  expect(await tail(socket, { cursor: next.cursor + 1_000_000 })).toMatchObject({ reset: true });
});

test('shows nothing of its own reading, so that who follows it sees what others do', async () => {
  const { url } = await startTestGateway();
  const reader = await logIn(url, token);
  const other = await logIn(url, token);
  await other.request('health');
  await tail(reader);
  const said = messagesOf(await tail(reader));
  expect(said.filter((message) => message.includes('logs.tail'))).toEqual([]);
  expect(said.filter((message) => message.startsWith('websocket login'))).toHaveLength(1);
  expect(said).toContainEqual(expect.stringMatching(/^websocket request .*method=health outcome=ok/));
});

test('gives as many lines as were asked for, and says that there are more', async () => {
  const { url, client } = await startTestGateway();
  for (let at = 0; at < 5; at++) await client.request('/health');
  const socket = await logIn(url, token);
  const last = await tail(socket, { limit: 2 });
  expect([last.lines.length, last.truncated]).toEqual([2, true]);
  const bounded = await tail(socket, { maxBytes: 300 });
  expect(bounded.lines.join('\n').length).toBeLessThan(300);
  expect(bounded.truncated).toBe(true);
  const { error } = await socket.request('logs.tail', { cursor: -1 });
  expect(error?.message).toMatch(/^invalid logs\.tail params: at \/cursor/);
});

test('keeps a quarter of a million characters, and tells a slow reader how much it missed', () => {
  const kept = new LogTail();
  const passed: string[] = [];
  const log = createLog(kept.keeping({ write: (line) => void passed.push(line) }));
  log.info('the first');
  const { cursor } = kept.read({ cursor: undefined, limit: 10, maxSize: 1_000_000, reader: 'a' });
  for (let at = 0; at < 2000; at++) log.warn({ at }, 'x'.repeat(500));
  const after = kept.read({ cursor, limit: 5000, maxSize: 1_000_000, reader: 'a' });
  expect(passed).toHaveLength(2001);
  expect(after).toMatchObject({ reset: true, truncated: true, size: passed.join('').length });
  const shown = passed.slice(-after.lines.length).join('').length;
  expect(shown).toBeLessThanOrEqual(262_144);
  expect(shown).toBeGreaterThan(261_000);
  expect(after.skippedBytes).toBe(after.size - shown - cursor);
  expect(JSON.parse(after.lines.at(-1) ?? '')).toMatchObject({ level: 'warn', message: `${'x'.repeat(500)} at=1999` });
});

test('what somebody else said does nothing to the terminal on which it is read', () => {
  const kept = new LogTail();
  createLog(kept.keeping({ write: () => {} })).warn({ reason: '\u001b[2Jgone\u009b' }, 'attempt failed');
  const [line = ''] = kept.read({ cursor: undefined, limit: 10, maxSize: 1000, reader: 'a' }).lines;
  expect(JSON.parse(line).message).toBe('attempt failed reason="\\u001b[2Jgone "');
});

test('a line that is no JSON stands there as it is', () => {
  const kept = new LogTail();
  kept.keeping({ write: () => {} }).write('plain words\n');
  expect(kept.read({ cursor: undefined, limit: 10, maxSize: 1000, reader: 'a' }).lines).toEqual(['plain words']);
});
