import type { ChannelChunk } from '../channels/channel.ts';

/**
 * What a chunk counts for that is held, and each token in its log probabilities with each alternative to it, in bytes: a twelfth of what they take, since bytes of
 * requests are counted that take twelve times as much (`byteBudget.ts`), and as much again for what is made of them.
 */
const [chunkBytes, tokenBytes] = [96, 12];

/** What chunks count for that are held until all of an answer is there, or as long as it is kept. @returns bytes */
export function bytesOfHeld(batch: readonly Pick<ChannelChunk, 'choices'>[]): number {
  let bytes = batch.length * chunkBytes;
  for (const { choices } of batch) {
    for (const { logprobs } of choices) {
      for (const { top_logprobs } of logprobs?.content ?? []) bytes += (1 + top_logprobs.length) * tokenBytes;
    }
  }
  return bytes;
}
