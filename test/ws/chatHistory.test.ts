/** What `chat.history` takes of the store. */
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { MethodParts } from '../../src/ws/method.ts';
import { chatHistory } from '../../src/ws/methods/chatHistory.ts';

const stay = new AbortController().signal;

/** The method before a store that is told when a reading is over. */
function start() {
  const readings: PromiseWithResolvers<undefined>[] = [];
  const read = () => {
    const reading = Promise.withResolvers<undefined>();
    readings.push(reading);
    return reading.promise;
  };
  const parts = { catalogue: () => ({}), sessions: { read } };
  const { handle } = chatHistory(parts as unknown as MethodParts);
  const ask = (signal: AbortSignal) => handle({ sessionKey: 'agent:main:main' }, { signal } as never);
  return { readings, ask };
}

test('one session is read after the other, also after one that failed', async () => {
  const { readings, ask } = start();
  const [first, second] = [ask(stay), ask(stay)];
  await setImmediate();
  expect(readings).toHaveLength(1);
  readings[0]?.reject(new Error('the disk is gone'));
  await expect(first).rejects.toThrow('the disk is gone');
  await setImmediate();
  expect(readings).toHaveLength(2);
  readings[1]?.resolve(undefined);
  expect(await second).toMatchObject({ messages: [], totalMessages: 0 });
});

test('nothing is read for who has left meanwhile', async () => {
  const { readings, ask } = start();
  const leaving = new AbortController();
  const [first, second] = [ask(stay), ask(leaving.signal)];
  await setImmediate();
  leaving.abort();
  readings[0]?.resolve(undefined);
  await first;
  await expect(second).rejects.toMatchObject({ kind: 'client_closed_request' });
  expect(readings).toHaveLength(1);
});
