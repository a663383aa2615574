import type { ChatMessage, Schema } from '../contract.ts';

/**
 * What stands for a message when it is compared: two are equal when their role, text, tool call ids, names and arguments are. Answers are compared softly,
 * since clients change them before they send them back: white space at the ends, reasoning that was folded in, and marks of citations make no difference.
 */
export function fingerprint(message: ChatMessage): string {
  switch (message.role) {
    case 'assistant': {
      const { content, refusal, tool_calls, function_call } = message;
      const calls = (tool_calls ?? []).map((call) => [call.id, ...nameAndInput(call)]);
      if (function_call) calls.push(['', function_call.name, canonical(function_call.arguments)]);
      return JSON.stringify([message.role, bare(textOf(content) || (refusal ?? '')), calls]);
    }
    case 'tool':
      return JSON.stringify([message.role, textOf(message.content), message.tool_call_id]);
    case 'function':
      return JSON.stringify([message.role, textOf(message.content), message.name]);
    default:
      return JSON.stringify([message.role, textOf(message.content)]);
  }
}

/** The text of a message, without what is no text. */
export function textOf(content: ChatMessage['content']): string {
  if (!Array.isArray(content)) return content ?? '';
  return content
    .map((part) => (part.type === 'text' ? part.text : part.type === 'refusal' ? part.refusal : ''))
    .join('');
}

/** Reasoning as clients fold it into an answer: the tags of models, and Open WebUI's `<details type="reasoning">`. */
const reasoning = /<(think|thinking|reasoning)>[\s\S]*?<\/\1>|<details type="reasoning"[^>]*>[\s\S]*?<\/details>/g;
/** `[1]`, `[^1]`, `[1, 2]`, and OpenAI's `【4:0†source】`. */
const citations = /\s?(\[\^?\d{1,3}(, ?\d{1,3})*\]|【[^】]{0,200}】)/g;

function bare(answer: string): string {
  let text = answer;
  if (text.includes('<')) text = text.replace(reasoning, '');
  if (/[[【]/.test(text)) text = text.replace(citations, '');
  return text.trim();
}

const nameAndInput = (call: Schema<'ToolCall'>): [string, string] =>
  call.type === 'custom'
    ? [call.custom.name, call.custom.input]
    : [call.function.name, canonical(call.function.arguments)];

/** Arguments are JSON in a string, which clients parse and write anew: spaces and the order of keys do not count. */
function canonical(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch {
    return json;
  }
}
