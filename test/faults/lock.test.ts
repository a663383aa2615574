import { expect, onTestFinished, test } from 'vitest';
import { holdLock } from '../support/lockHolder.ts';
import { ask, createAgent } from './client.ts';
import { createHome, startGateway } from './gateway.ts';
import { openStream } from './lock.ts';
import { startModel } from './model.ts';

test('streams go on while another process has the write lock of the sessions', async () => {
  const model = await startModel({ gapMs: () => 10, words: 300 });
  onTestFinished(() => model.close());
  const home = createHome(model.baseUrl);
  onTestFinished(() => home.remove());
  const gateway = await startGateway(home);
  onTestFinished(() => gateway.stop());
  const agent = createAgent();
  onTestFinished(() => agent.destroy());

  const streams = await Promise.all(Array.from({ length: 20 }, (_, at) => openStream(gateway.port, `stream-${at}`)));
  const release = await holdLock(home.database);
  let isLocked = true;
  const begun = ask(gateway.port, agent, { text: 'in a session', session: 'begun', isStream: false }).then((heard) => ({
    ...heard,
    isLocked,
  }));
  const stateless = await ask(gateway.port, agent, { text: 'without a session', isStream: false });
  await Promise.all(streams.map((stream) => stream.until(stream.arrivals.length + 20)));
  isLocked = false;
  await release();

  expect(stateless.kind).toBe('told');
  // A turn that began meanwhile was refused, or had to wait for the end of the lock.
  expect(await begun).not.toMatchObject({ kind: 'told', isLocked: true });
  const texts = await Promise.all(streams.map(({ text }) => text));
  expect(texts.filter((text) => !text.endsWith('data: [DONE]\n\n'))).toEqual([]);
});
