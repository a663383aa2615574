import type { ChatCompletionRequest, Schema } from '../../contract.ts';

/** The request in the language of channels. */
export function toChatRequest({
  model,
  input,
  instructions,
  user,
}: Schema<'CreateResponseRequest'>): ChatCompletionRequest {
  return {
    model,
    messages: [
      ...(instructions == null ? [] : [{ role: 'developer' as const, content: instructions }]),
      { role: 'user', content: input },
    ],
    ...(user != null && { user }),
  };
}
