import type { ChannelChunk } from '../channels/channel.ts';

/**
 * Bytes of the budget (`byteBudget.ts`) that a held chunk counts for, and that each token of its log probabilities and each alternative to it count for. One
 * byte of the budget stands for twelve of memory. The numbers include what is made of the chunks later, which takes as much memory again.
 */
const [chunkBytes, tokenBytes] = [96, 12];

/** What held chunks count for: those that wait for the end of their answer, or are kept with it. @returns bytes of the budget */
export function bytesOfHeld(batch: readonly Pick<ChannelChunk, 'choices'>[]): number {
  let bytes = batch.length * chunkBytes;
  for (const { choices } of batch) {
    for (const { logprobs } of choices) {
      for (const { top_logprobs } of logprobs?.content ?? []) bytes += (1 + top_logprobs.length) * tokenBytes;
    }
  }
  return bytes;
}
