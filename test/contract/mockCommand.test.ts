/** `make mock` as a process. */
import { expect, test } from 'vitest';
import { startProcess } from '../support/command.ts';
import { openRaw } from '../support/raw.ts';

const start = (port: string) => startProcess(process.execPath, ['tools/mock/main.ts'], { PORT: port });

test('it says where it listens, refuses a port that is taken, and ends by Ctrl-C, whoever is connected', async () => {
  const mock = start('0');
  const [, port = ''] = /answers on http:\/\/127\.0\.0\.1:(\d+) /.exec(await mock.line('stderr', /answers on/)) ?? [];
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  expect(await answer.json()).toEqual({ ok: true, status: 'live' });

  const second = await start(port).exited;
  expect(second).toMatchObject({
    code: 1,
    stderr: `mock: the port ${port} on 127.0.0.1 is taken; choose another: make mock PORT=4011\n`,
  });

  const waiting = await openRaw(Number(port));
  waiting.socket.write('POST /v1/chat/completions HTTP/1.1\r\nhost: 127.0.0.1\r\n');
  mock.send('SIGINT');
  expect(await mock.exited).toMatchObject({ code: 0, signal: null });
  expect(await waiting.closed()).toBe('');
});

test('it says what is wrong with its port', async () => {
  const { code, stderr } = await start('http').exited;
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'mock: PORT must be a number from 0 to 65535; choose another: make mock PORT=4011\n',
  });
});
