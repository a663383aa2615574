import type { ChatCompletionChunk, ChatCompletionRequest } from '../contract.ts';

/** What a channel yields: a chunk as its upstream said it, without the identity (`id`, `created`, `model`) that the run gives to all of them. */
export type ChannelChunk = Omit<ChatCompletionChunk, 'id' | 'object' | 'created' | 'model'>;

export interface ChannelOptions {
  /** Fires when the run is over for any outside reason; its `reason` is the error that the run will end with. */
  signal: AbortSignal;
}

/**
 * A way to reach models. Its language is Chat Completions.
 *
 * - `run` takes the assembled request, `model` being the channel's own id of it, and yields chunks as they come. It ignores `stream`: it always
 *   streams, and one accumulator makes whole completions of the chunks.
 * - A field that changes the meaning of the answer and cannot be honoured is refused with `unsupportedParameter` before the first chunk.
 * - Failures are thrown from the iteration as errors of `errors.ts`, never told in the text of the answer.
 * - When `signal` fires, the upstream is closed within 100 ms and the iteration throws the signal's reason.
 * - A complete answer has a `finish_reason` for every choice; an iteration that ends without one was cut.
 * - The next chunk is only read when it is asked for: a slow reader slows its upstream.
 */
export interface Channel {
  /** The provider's id: the part of a model id before the first slash. */
  readonly id: string;
  /** The ids of its models, without the provider. */
  models(): readonly string[];
  run(request: ChatCompletionRequest, options: ChannelOptions): AsyncIterable<ChannelChunk>;
}
