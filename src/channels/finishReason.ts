import type { Schema } from '../contract.ts';
import type { Provider } from './provider.ts';
import { failedAnswer } from './upstreamError.ts';

type FinishReason = Schema<'FinishReason'>;

/** What other words for a reason contain, in the order in which they are looked for; OpenAI's own words come first. */
const words: readonly (readonly [FinishReason | 'failed', RegExp])[] = [
  ['stop', /^stop$/],
  ['length', /^length$/],
  ['tool_calls', /^tool_calls$/],
  ['content_filter', /^content_filter$/],
  ['function_call', /^function_call$/],
  // Gemini says so of a call that cannot be read.
  [
    'failed',
    /error|abort|cancel|fail|insufficient|time_?out|interrupt|overload|unavailable|disconnect|malformed|exception|rate_?limit/,
  ],
  ['length', /length|max_.*tokens|token_limit|context_window/],
  ['tool_calls', /tool_?(use|call)/],
  ['content_filter', /filter|safety|sensitive|refus|recitation|prohibited|blocklist|spii|moderat|guardrail/],
];

/**
 * Why an answer ended, in the five words of Chat Completions; null as long as it has not. Words that nobody has said before mean that the model was done.
 * @throws upstream_error for a reason that says "this is not an answer" (DeepSeek: `insufficient_system_resource`, Z.ai: `network_error`,
 * OpenRouter: `error`); the answer may be asked for again
 */
export function toFinishReason(reason: unknown, provider: Provider): FinishReason | null {
  if (typeof reason !== 'string' || reason === '') return null;
  const word = reason.toLowerCase();
  const known = words.find(([, pattern]) => pattern.test(word))?.[0] ?? 'stop';
  if (known === 'failed') throw failedAnswer(reason, provider);
  return known;
}
