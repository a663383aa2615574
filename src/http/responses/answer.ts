import type { ChatCompletion, Schema, Usage } from '../../contract.ts';

/** The response that a completion is. */
export function toResponse({ id, created, model, choices, usage }: ChatCompletion): Schema<'Response'> {
  const unique = id.replace(/^chatcmpl-/, '');
  const text = choices[0]?.message.content ?? '';
  return {
    id: `resp_${unique}`,
    object: 'response',
    created_at: created,
    status: 'completed',
    model,
    output: [
      {
        type: 'message',
        id: `msg_${unique}`,
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ],
    usage: toResponseUsage(usage),
  };
}

function toResponseUsage(usage: Usage | undefined): Schema<'ResponseUsage'> {
  const { prompt_tokens = 0, completion_tokens = 0, total_tokens = 0 } = usage ?? {};
  return {
    input_tokens: prompt_tokens,
    input_tokens_details: { cached_tokens: usage?.prompt_tokens_details?.cached_tokens ?? 0 },
    output_tokens: completion_tokens,
    output_tokens_details: { reasoning_tokens: usage?.completion_tokens_details?.reasoning_tokens ?? 0 },
    total_tokens,
  };
}
