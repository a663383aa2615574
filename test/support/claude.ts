/** The short forms of Anthropic's answers. */
import { messages, startKind, json, type KindOptions } from './kind.ts';
import type { Answering, Script } from './upstream.ts';

export const claude = 'up/claude-sonnet-4-5';

type Event = { type: string } & Record<string, unknown>;

export const start = (usage: object = { input_tokens: 9, output_tokens: 1 }): Event => ({
  type: 'message_start',
  message: { usage },
});
export const says = (text: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'text_delta', text },
});
export const thinks = (thinking: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'thinking_delta', thinking },
});
export const calls = (name: string, index = 0, input: object = {}): Event => ({
  type: 'content_block_start',
  index,
  content_block: { type: 'tool_use', id: `toolu_${index}`, name, input },
});
export const writes = (partial_json: string, index = 0): Event => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'input_json_delta', partial_json },
});
export const ends = (stop_reason: string | null = 'end_turn', more: object = {}): Event[] => [
  { type: 'message_delta', delta: { stop_reason }, usage: { output_tokens: 7 }, ...more },
  { type: 'message_stop' },
];

/** A short answer that is complete. */
export const fine: Script = messages(start(), says('fine'), ...ends());

export const refusal = (message: string, status = 400, type = 'invalid_request_error'): Script =>
  json({ type: 'error', error: { type, message } }, status);

/** A gateway before a server of Anthropic's format. */
export const startClaude = (scripts: (Script | Answering)[], options: KindOptions = {}) =>
  startKind(scripts, { api: 'anthropic-messages', ...options });
