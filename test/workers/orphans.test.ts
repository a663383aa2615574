/** Workers whose supervisor ends before they listen. Here the test is the supervisor. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createHome, repository } from '../support/command.ts';
import { twoAgents } from '../support/gateway.ts';

function startWorker(): ChildProcess {
  const home = createHome();
  home.write({ ...twoAgents, gateway: { ...twoAgents.gateway, workers: 2 } });
  const child = fork(join(repository, 'bin/openclaw-gateway.js'), ['worker', '--workers=2'], {
    env: { PATH: process.env['PATH'], ...home.environment },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('end when it ends while they ask it to listen', async () => {
  const child = startWorker();
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ kind: string; topic?: string }];
    if (message.kind === 'ask' && message.topic === 'listen') break;
  }
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([143, null]);
});

test('end when it has ended before they look', async () => {
  const child = startWorker();
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([143, null]);
});
