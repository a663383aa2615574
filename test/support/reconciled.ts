/** Conversations to be reconciled, in few words. */
import type { ChatMessage, Schema } from '../../src/contract.ts';
import { reconcile as reconcileInParts } from '../../src/sessions/reconcile.ts';
import type { Transcript } from '../../src/sessions/transcript.ts';

/** With the three parts of the prompt as one, which is what a model reads. */
export function reconcile(stored: Transcript, sent: readonly ChatMessage[]) {
  const { keep, added, instructions, history, said } = reconcileInParts(stored, sent);
  return { keep, added, prompt: [...instructions, ...history, ...said] };
}

export const call = (id: string, name = 'weather', args = '{}'): Schema<'ToolCall'> => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
export const calls = (...ids: string[]): ChatMessage => ({
  role: 'assistant',
  content: null,
  tool_calls: ids.map((id) => call(id)),
});
export const seen = (text: string, url: string): ChatMessage => ({
  role: 'user',
  content: [
    { type: 'text', text },
    { type: 'image_url', image_url: { url } },
  ],
});
export const result = (tool_call_id: string, content = 'sunny'): ChatMessage => ({
  role: 'tool',
  tool_call_id,
  content,
});
export const isSpoken = ({ role }: ChatMessage): boolean => role !== 'system' && role !== 'developer';
export const spoken = (messages: readonly ChatMessage[]): ChatMessage[] => messages.filter(isSpoken);

/** The same JSON with the keys of every object in the opposite order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
