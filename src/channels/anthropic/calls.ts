import type { ToolResultBlockParam, ToolUseBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { ChatMessage, Schema } from '../../contract.ts';
import { textBlocks } from './content.ts';

/** A tool call of the history, with its result when there is one. */
export interface Call {
  /** The client's id; a call of the legacy `function_call` has none. */
  id: string | undefined;
  /** The id in the Messages request: of its alphabet, and used once. */
  wireId: string;
  name: string;
  input: Record<string, unknown>;
  result?: Schema<'ToolMessage'> | Schema<'FunctionMessage'>;
}

/** The calls of each message by its index. A result belongs to the latest call of its id (or name) that has none yet. */
export function pairCalls(messages: readonly ChatMessage[]): Map<number, Call[]> {
  const calls = new Map<number, Call[]>();
  const usedIds = new Set<string>();
  for (const [at, message] of messages.entries()) {
    if (message.role === 'assistant') calls.set(at, callsOf(message, usedIds));
    else if (message.role === 'tool') addResult(calls, message, ({ id }) => id === message.tool_call_id);
    else if (message.role === 'function') {
      addResult(calls, message, ({ id, name }) => id === undefined && name === safe(message.name));
    }
  }
  return calls;
}

export const toolUse = ({ wireId, name, input }: Call): ToolUseBlockParam => ({
  type: 'tool_use',
  id: wireId,
  name,
  input,
});

export function toolResult({ wireId, result }: Call): ToolResultBlockParam {
  const block = { type: 'tool_result' as const, tool_use_id: wireId };
  if (!result) return { ...block, is_error: true, content: 'no result' };
  const { content } = result;
  if (typeof content === 'string') return content.trim() ? { ...block, content } : block;
  const blocks = (content ?? []).flatMap(({ text }) => textBlocks(text));
  return blocks.length > 0 ? { ...block, content: blocks } : block;
}

function addResult(calls: Map<number, Call[]>, result: NonNullable<Call['result']>, isMeant: (call: Call) => boolean) {
  for (const own of [...calls.values()].toReversed()) {
    const call = own.find((one) => isMeant(one) && !one.result);
    if (!call) continue;
    call.result = result;
    return;
  }
}

function callsOf({ tool_calls, function_call }: Schema<'AssistantMessage'>, usedIds: Set<string>): Call[] {
  const calls = (tool_calls ?? []).map((call) => ({
    id: call.id,
    wireId: unusedId(call.id, usedIds),
    ...(call.type === 'function'
      ? { name: safe(call.function.name), input: parseInput(call.function.arguments) }
      : { name: safe(call.custom.name), input: { input: call.custom.input } }),
  }));
  if (!function_call || calls.length > 0) return calls;
  const { name, arguments: text } = function_call;
  return [{ id: undefined, wireId: unusedId('function_call', usedIds), name: safe(name), input: parseInput(text) }];
}

/** What the API takes as an id or a name: `^[a-zA-Z0-9_-]+$`. */
const safe = (text: string): string => text.replace(/[^\w-]/g, '_') || '_';

/** The same history always gets the same ids, however it grows: otherwise its cached beginning would be lost. */
function unusedId(id: string, usedIds: Set<string>): string {
  const base = safe(id);
  let unused = base;
  for (let count = 2; usedIds.has(unused); count++) unused = `${base}_${count}`;
  usedIds.add(unused);
  return unused;
}

/** Arguments that were cut, or are no object, are passed on in one: a session with them must not fail for ever. */
function parseInput(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Falls through to the same answer as for other values.
  }
  return { INVALID_JSON: text };
}
