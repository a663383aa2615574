import type { ChatCompletionChunk } from '../contract.ts';
import { upstreamDisconnected } from '../errors.ts';
import type { ChannelChunk } from './channel.ts';

/** What all chunks of one answer share. */
export type ChunkIdentity = Pick<ChatCompletionChunk, 'id' | 'created' | 'model'>;

type Choice = ChatCompletionChunk['choices'][number];

/**
 * Makes wire chunks of a channel's chunks, in the order that every client understands: for each choice the role, then deltas, then `delta: {}` with the
 * finish_reason; last the usage, with no choices. Finish chunks and the usage come after everything else, so that the caller can do what must happen
 * before a client is told that the answer is complete.
 * @throws upstream_disconnected when the channel ends without a finish_reason for every choice
 */
export async function* toWireChunks(
  chunks: AsyncIterable<ChannelChunk>,
  identity: ChunkIdentity,
  beforeEnd: () => Promise<void>,
): AsyncGenerator<ChatCompletionChunk> {
  const envelope = { ...identity, object: 'chat.completion.chunk' as const };
  /** Why each choice that has begun ended; null as long as it has not. */
  const reasons = new Map<number, Choice['finish_reason']>();
  const calledTools = new Set<number>();
  let extras: Pick<ChannelChunk, 'service_tier' | 'system_fingerprint'> = {};
  let usage: ChannelChunk['usage'];

  for await (const chunk of chunks) {
    usage = chunk.usage ?? usage;
    extras = { ...extras, ...extrasOf(chunk) };
    for (const choice of chunk.choices) {
      if (choice.delta.tool_calls?.length) calledTools.add(choice.index);
      const isSaying = hasContent(choice);
      if (!isSaying && !choice.finish_reason) continue;
      if (!reasons.has(choice.index)) yield { ...envelope, ...extras, choices: [roleChoice(choice)] };
      reasons.set(choice.index, choice.finish_reason ?? reasons.get(choice.index) ?? null);
      if (isSaying) yield { ...envelope, ...extras, choices: [contentChoice(choice)] };
    }
  }
  if (reasons.size === 0 || [...reasons.values()].includes(null)) throw upstreamDisconnected();
  await beforeEnd();
  for (const [index, reason] of reasons) {
    const finish_reason = reason === 'stop' && calledTools.has(index) ? 'tool_calls' : reason;
    yield { ...envelope, ...extras, choices: [{ index, delta: {}, logprobs: null, finish_reason }] };
  }
  yield {
    ...envelope,
    ...extras,
    choices: [],
    usage: usage ?? { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
  };
}

function extrasOf({ service_tier, system_fingerprint }: ChannelChunk) {
  return { ...(service_tier != null && { service_tier }), ...(system_fingerprint != null && { system_fingerprint }) };
}

/** Whether a part of a delta says anything: not the role, not an empty string or list. */
const isSaid = ([key, value]: [string, unknown]): boolean =>
  key !== 'role' && value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** A token can be a part of a character: it has a log probability then, but no text yet. */
const hasContent = ({ delta, logprobs }: Choice): boolean => Object.entries(delta).some(isSaid) || logprobs != null;

/** OpenAI opens an answer with `content: ""`, and one that begins with a tool call with `content: null`. */
const roleChoice = ({ index, delta }: Choice): Choice => ({
  index,
  delta: { role: 'assistant', content: delta.tool_calls?.length ? null : '', refusal: null },
  logprobs: null,
  finish_reason: null,
});

function contentChoice({ index, delta, logprobs }: Choice): Choice {
  return {
    index,
    delta: Object.fromEntries(Object.entries(delta).filter(isSaid)),
    logprobs: logprobs ?? null,
    finish_reason: null,
  };
}
