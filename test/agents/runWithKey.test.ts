/** Runs with an Idempotency-Key. */
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ChatCompletionChunk } from '../../src/contract.ts';
import { clientClosedRequest, overloaded, noRoomForAnswer } from '../../src/errors.ts';
import type { SessionStore } from '../../src/sessions/store.ts';
import { createFakeChannel, finish, text, usage } from '../support/fakeChannel.ts';
import { createMemoryStore } from '../support/memoryStore.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { until } from '../support/eventually.ts';
import { pulled } from '../support/pulled.ts';
import { hi, stage, chunksOf, collect, textsOf, isEnd } from '../support/runStage.ts';

afterEach(() => void vi.useRealTimers());

describe('a run with a key', () => {
  const keyed = { key: { scope: 's', key: 'k', digest: 'd' } };
  const gated = () => {
    const gate = Promise.withResolvers<void>();
    return { gate, channel: createFakeChannel([text('Hello'), gate.promise, text(' there'), finish(), usage(3, 2)]) };
  };

  test.each([true, false])('is done once and answered twice (in a session: %s)', async (remembered) => {
    const { start, channel, stored } = stage();
    const first = await chunksOf(start({}, undefined, remembered, keyed));
    const second = start({}, undefined, remembered, keyed);
    expect(await chunksOf(second)).toEqual(first);
    expect(second.isReplayed()).toBe(true);
    expect(channel.runs).toHaveLength(1);
    expect(await stored()).toHaveLength(remembered ? 2 : 0);
  });

  test('is answered anew after a restart, with the facts of the first answer', async () => {
    const store = createMemoryStore();
    const first = await stage(createFakeChannel(hi), {}, store).start({}, undefined, true, keyed).completion();
    const later = stage(createFakeChannel([overloaded()]), {}, store);
    const run = later.start({}, undefined, true, keyed);
    run.progress.facts.model = 'other/model';
    expect(await run.completion()).toEqual(first);
    expect(run.isReplayed()).toBe(true);
    expect(run.progress.facts.model).toBe('fake/model');
    expect(later.channel.runs).toEqual([]);
  });

  test('can be joined while it is going on: each reader gets all of it', async () => {
    const { gate, channel } = gated();
    const { start } = stage(channel);
    const [first, second] = [start({}, undefined, true, keyed), start({}, undefined, true, keyed)];
    const both = [chunksOf(first), chunksOf(second)];
    gate.resolve();
    const [one, other] = await Promise.all(both);
    expect(other).toEqual(one);
    expect([first.isReplayed(), second.isReplayed()]).toEqual([false, true]);
    expect(channel.runs).toHaveLength(1);
  });

  test('goes on when its client leaves, and is there when it comes back', async () => {
    const { gate, channel } = gated();
    const { start, stored } = stage(channel);
    const controller = new AbortController();
    const chunks = oneByOne(
      pulled<ChatCompletionChunk>((sink) => start({}, controller.signal, true, keyed).read(sink)),
    );
    await chunks.next();
    const pending = chunks.next().then(() => chunks.next());
    controller.abort(clientClosedRequest());
    await expect(pending).rejects.toMatchObject({ kind: 'client_closed_request' });
    expect(channel.runs[0]).toMatchObject({ closed: false, signal: { aborted: false } });
    gate.resolve();
    await until(async () => (await stored()).length === 2);
    expect(textsOf(await chunksOf(start({}, undefined, true, keyed)))).toEqual(['Hello', ' there']);
    expect(channel.runs).toHaveLength(1);
  });

  test('ends when nobody comes back for ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { start, channel } = stage(createFakeChannel([text('Hello'), 'silence']), {
      timeoutMs: 3_600_000,
      idleTimeoutMs: 3_600_000,
    });
    const chunks = oneByOne(pulled<ChatCompletionChunk>((sink) => start({}, undefined, true, keyed).read(sink)));
    await chunks.next();
    await chunks.return(undefined);
    vi.advanceTimersByTime(599_000);
    await setImmediate();
    expect(channel.runs[0]).toMatchObject({ closed: false });
    vi.advanceTimersByTime(2000);
    vi.useRealTimers();
    await until(() => channel.runs[0]?.closed);
  });

  test('that failed is told to all its readers, and runs again', async () => {
    const { start, channel } = stage(createFakeChannel([text('Hel'), overloaded()], hi));
    const both = [start({}, undefined, true, keyed).completion(), start({}, undefined, true, keyed).completion()];
    for (const one of both) await expect(one).rejects.toMatchObject({ kind: 'server_is_overloaded' });
    const third = start({}, undefined, true, keyed);
    expect((await third.completion()).choices[0]?.message.content).toBe('Hello there');
    expect(third.isReplayed()).toBe(false);
    expect(channel.runs).toHaveLength(2);
  });

  test('refuses another request with the same key, while it is going on and after', async () => {
    const { gate, channel } = gated();
    const { start } = stage(channel);
    const other = { key: { ...keyed.key, digest: 'other' } };
    const first = start({}, undefined, true, keyed).completion();
    await expect(start({}, undefined, true, other).completion()).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
    gate.resolve();
    await first;
    await expect(start({}, undefined, true, other).completion()).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  test('knows nothing of the same key of another credential', async () => {
    const { start, channel } = stage();
    await start({}, undefined, true, keyed).completion();
    await start({}, undefined, true, { key: { ...keyed.key, scope: 'other' } }).completion();
    expect(channel.runs).toHaveLength(2);
  });

  test('waits for the same request on another gateway', async () => {
    const store = createMemoryStore();
    await store.claim(keyed.key, keyed.key.digest);
    const { start, channel } = stage(createFakeChannel(hi), {}, store);
    const run = start({}, undefined, true, keyed);
    const chunks = chunksOf(run);
    await setImmediate();
    expect(channel.runs).toEqual([]);
    const none = deflateRawSync('[]').toString('base64');
    const kept = { facts: { ...run.progress.facts, model: 'far/away' }, chunks: none };
    await store.keepAnswer({ ...keyed.key, sessionKey: null, answer: JSON.stringify(kept) });
    await expect(chunks).resolves.toEqual([]);
    expect(channel.runs).toEqual([]);
  });

  test('is told to its end once it is committed, though there is no room for more', async () => {
    const memory = createMemoryStore();
    let isCommitted = false;
    const store: SessionStore = {
      ...memory,
      async commit(...given) {
        const placed = await memory.commit(...given);
        isCommitted = true;
        return placed;
      },
    };
    const hold = () => {
      if (isCommitted) throw noRoomForAnswer();
    };
    const { start, stored } = stage(createFakeChannel(hi), {}, store);
    const chunks = await chunksOf(start({}, undefined, true, { ...keyed, hold }));
    expect(chunks.filter(isEnd)).toHaveLength(2);
    expect(await stored()).toHaveLength(2);
  });

  test('whose answer cannot be kept is not told to be complete', async () => {
    const store = createMemoryStore();
    const full: SessionStore = { ...store, keepAnswer: () => Promise.reject(new Error('disk full')) };
    const { chunks, end } = collect(stage(createFakeChannel(hi), {}, full).start({}, undefined, false, keyed));
    await expect(end).rejects.toThrow('disk full');
    expect(chunks.filter(isEnd)).toEqual([]);
  });
});
