/** Between what is given to sinks, as the gateway does it, and what is iterated, which tests find easier to follow. */
import type { Channel, ChannelChunk, ChannelOptions } from '../../src/channels/channel.ts';
import { WireChunks, type ChunkIdentity } from '../../src/channels/normalise.ts';
import type { ChatCompletionChunk, ChatCompletionRequest } from '../../src/contract.ts';
import type { Sink } from '../../src/sink.ts';

/**
 * What is given to a sink, to be iterated: each batch is taken when the next one is asked for.
 * @param give throws what the iteration then throws; leaving the iteration makes the sink throw
 */
export function pulled<Item>(give: (sink: Sink<Item>) => Promise<void>): AsyncIterableIterator<readonly Item[]> {
  interface Given {
    batch: readonly Item[];
    taken: PromiseWithResolvers<void>;
  }
  const given: Given[] = [];
  /** What it threw, if anything. */
  const ends: { error?: unknown }[] = [];
  let hasLeft = false;
  let wake = () => {};
  let last: Given | undefined;
  const left = () => new Error('the reader left');
  const sink: Sink<Item> = (batch) => {
    if (hasLeft) throw left();
    const one = { batch, taken: Promise.withResolvers<void>() };
    given.push(one);
    wake();
    return one.taken.promise;
  };
  let hasBegun = false;
  const begin = () => {
    if (hasBegun) return;
    hasBegun = true;
    void give(sink)
      .then(
        () => void ends.push({}),
        (error: unknown) => void ends.push({ error }),
      )
      .finally(() => wake());
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      begin();
      last?.taken.resolve();
      last = undefined;
      while (given.length + ends.length === 0) {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
      last = given.shift();
      if (last) return { done: false, value: last.batch };
      const end = ends.shift() ?? {};
      ends.push({});
      if ('error' in end) throw end.error;
      return { done: true, value: undefined };
    },
    async return() {
      hasLeft = true;
      last?.taken.reject(left());
      return { done: true, value: undefined };
    },
  };
}

/** The wire chunks of a channel's answer, its end included. */
export async function* wired(
  batches: AsyncIterable<readonly ChannelChunk[]>,
  identity: ChunkIdentity,
): AsyncGenerator<ChatCompletionChunk> {
  const wire = new WireChunks(identity);
  for await (const batch of batches) yield* wire.take(batch);
  yield* wire.end();
}

/** The answer of a channel, to be iterated. */
export const runOf = (
  channel: Pick<Channel, 'run'>,
  request: ChatCompletionRequest,
  options: ChannelOptions,
): AsyncIterableIterator<readonly ChannelChunk[]> => pulled((sink) => channel.run(request, options, sink));
