/** What the way out does with connections and bytes, before a real server on loopback. */
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createTransport } from '../../src/channels/transport.ts';
import { ollamaProvider } from '../support/fakeOllama.ts';
import { startFakeUpstream, type UpstreamHandler } from '../support/fakeUpstream.ts';
import { eventually } from '../support/eventually.ts';
import type { Sink } from '../../src/sink.ts';
import { oneByOne } from '../support/oneByOne.ts';
import { pulled } from '../support/pulled.ts';

const transport = createTransport();
afterAll(() => transport.close());

async function call(handler: UpstreamHandler, signal = new AbortController().signal) {
  const upstream = await startFakeUpstream(handler);
  onTestFinished(() => upstream.close());
  const provider = ollamaProvider({ baseUrl: upstream.url });
  const ask = async () => {
    const get = { method: 'GET' as const, path: '/', headers: {}, signal };
    const answer = await transport.call(provider, get);
    const read = async (sink: Sink<Uint8Array>) => {
      await answer.read(async (bytes) => {
        await sink([bytes]);
        return false;
      });
    };
    return oneByOne(pulled(read));
  };
  return { upstream, ask };
}

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
const closed = (sockets: () => number) => eventually(() => expect(sockets()).toBe(0));

describe('bytes', () => {
  test('that came together are read together, whatever HTTP chunks they were in', async () => {
    const { ask } = await call((_, response) => {
      for (const part of ['{', 'b', 'c']) response.write(part);
      response.end('d');
    });
    const bytes = await ask();
    expect(text((await bytes.next()).value)).toBe('{bcd');
    expect((await bytes.next()).done).toBe(true);
  });

  test('that are there do not wait for others', async () => {
    const { ask } = await call((_, response) => void response.write('{'));
    expect(text((await (await ask()).next()).value)).toBe('{');
  });

  test('that came before the connection broke are read before the error', async () => {
    const { ask } = await call((_, response) => {
      response.write('{', () => response.destroy());
    });
    const bytes = await ask();
    expect(text((await bytes.next()).value)).toBe('{');
    await expect(bytes.next()).rejects.toMatchObject({ kind: 'upstream_disconnected' });
  });

  test('are given at most 16 KiB at once, and none is lost', async () => {
    const said = `{${'0123456789'.repeat(20_000)}`;
    const { ask } = await call((_, response) => void response.end(said));
    const bytes = await ask();
    const parts: Uint8Array[] = [];
    for (let next = await bytes.next(); !next.done; next = await bytes.next()) parts.push(next.value);
    expect(Math.max(...parts.map(({ byteLength }) => byteLength))).toBeLessThanOrEqual(16_384);
    expect(Buffer.concat(parts).toString()).toBe(said);
  });

  test('come after interim answers', async () => {
    const { ask } = await call((_, response) => {
      response.writeProcessing();
      response.writeEarlyHints({ link: '</a>; rel=preload' });
      response.end('{');
    });
    expect(text((await (await ask()).next()).value)).toBe('{');
  });
});

describe('the connection of a reader that has left', () => {
  test('is used again when little was left and came soon', async () => {
    const [gate, sent] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { ask, upstream } = await call(async (_, response) => {
      response.write('{');
      await gate.promise;
      response.end('rest');
      await once(response, 'finish');
      sent.resolve();
    });
    const bytes = await ask();
    await bytes.next();
    await bytes.return(undefined);
    gate.resolve();
    await sent.promise;
    // What has left is read by this same process in its next rounds.
    for (let rounds = 0; rounds < 20; rounds++) await setImmediate();
    expect(text((await (await ask()).next()).value)).toMatch(/^\{/);
    expect(upstream.openSockets()).toBe(1);
  });

  test('is closed when much is left, without the wait that little is worth', async () => {
    const little = await call((_, response) => void response.write('{'));
    const much = await call((_, response) => void response.write('{'.repeat(1_000_000)));
    const both = [await little.ask(), await much.ask()];
    for (const bytes of both) await bytes.next();
    // The one with little left is left first: if both waited, it would be closed first.
    for (const bytes of both) await bytes.return(undefined);
    await closed(much.upstream.openSockets);
    expect(little.upstream.openSockets()).toBe(1);
  });

  test('is closed when the rest does not come', async () => {
    const { ask, upstream } = await call((_, response) => void response.write('{'));
    const bytes = await ask();
    await bytes.next();
    await bytes.return(undefined);
    await closed(upstream.openSockets);
    expect(upstream.requests).toHaveLength(1);
  });
});

test('a signal that fires before there is a connection ends the waiting at once, and nothing is asked', async () => {
  const [leaving, reason] = [new AbortController(), new Error('left')];
  const { ask, upstream } = await call((_, response) => void response.end('{'), leaving.signal);
  const asking = ask();
  queueMicrotask(() => leaving.abort(reason));
  await expect(asking).rejects.toBe(reason);
  // Had it been asked, that would stand before this.
  await fetch(`${upstream.url}/later`);
  expect(upstream.requests.map(({ path }) => path)).toEqual(['/later']);
});
