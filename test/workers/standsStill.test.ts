/** A worker that stands still: whoever looks after several processes must not leave clients with one of them. */
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Supervisor } from '../../src/workers/supervisor.ts';
import { createHome, linesOf, repository } from '../support/command.ts';
import { eventually } from '../support/eventually.ts';
import { createClient, token, twoAgents } from '../support/gateway.ts';

/** A supervisor of two workers in this process, with ten beats a second. */
async function startSupervisor() {
  const home = createHome();
  home.write({ ...twoAgents, gateway: { ...twoAgents.gateway, workers: 2, port: 0 } });
  for (const [name, value] of Object.entries({ ...home.environment, TMPDIR: home.folder })) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const stop = new AbortController();
  let said = '';
  const write = (text: string) => void (said += text);
  const supervisor = new Supervisor({
    count: 2,
    program: { file: join(repository, 'src/main.ts'), args: ['worker', '--workers=2', '--port=0'] },
    signal: stop.signal,
    log: pino({ base: null }, { write }),
    write,
    beatMs: 100,
  });
  const ended = supervisor.run();
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  const lines = (msg: string) =>
    linesOf(said)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line['msg'] === msg);
  await eventually(() => expect(lines('a worker process listens')).toHaveLength(2));
  return { lines };
}

test('one that stands still is ended, and the connections that it was given are served by another', async () => {
  const { lines } = await startSupervisor();
  const [listening] = lines('a worker process listens');
  const port = Number(listening?.['port']);
  process.kill(Number(listening?.['pid']), 'SIGSTOP');
  const client = createClient(`http://127.0.0.1:${port}`, token);
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => client.chat({ user: `u${at}` }, { connection: 'close' })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(lines('a worker process stands still; it is ended')).toEqual([
    expect.objectContaining({ level: 50, pid: listening?.['pid'] }),
  ]);
  await eventually(() => expect(lines('a worker process listens')).toHaveLength(3));
});
