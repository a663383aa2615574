import type { ToolResultBlockParam, ToolUseBlockParam } from '@anthropic-ai/sdk/resources/messages';
import type { ChatMessage, Schema } from '../../contract.ts';
import { eachWithPauses, isTurnLong, nextTurn } from '../../pause.ts';
import { argumentsOf } from '../json.ts';
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
export async function pairCalls(messages: readonly ChatMessage[]): Promise<Map<number, Call[]>> {
  const calls = new Map<number, Call[]>();
  const wireIds = new WireIds();
  /** Those without a result, the latest last, by their ids; those of the legacy `function_call` by their names. */
  const open = { byId: new Map<string, Call[]>(), byName: new Map<string, Call[]>() };
  const answer = (list: Call[] | undefined, result: NonNullable<Call['result']>) => {
    const call = list?.pop();
    if (call) call.result = result;
  };
  for (const [at, message] of messages.entries()) {
    if (message.role === 'assistant') {
      const own = await callsOf(message, wireIds);
      calls.set(at, own);
      // Of several of one id in a message the first is answered first.
      for (const call of own.toReversed()) {
        const [map, key] = call.id === undefined ? [open.byName, call.name] : [open.byId, call.id];
        const list = map.get(key);
        if (list) list.push(call);
        else map.set(key, [call]);
      }
    } else if (message.role === 'tool') answer(open.byId.get(message.tool_call_id), message);
    else if (message.role === 'function') answer(open.byName.get(safe(message.name)), message);
    if (isTurnLong()) await nextTurn();
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

async function callsOf({ tool_calls, function_call }: Schema<'AssistantMessage'>, wireIds: WireIds): Promise<Call[]> {
  const calls: Call[] = [];
  await eachWithPauses(tool_calls ?? [], (call) => {
    const said =
      call.type === 'function'
        ? { name: safe(call.function.name), input: argumentsOf(call.function.arguments) }
        : { name: safe(call.custom.name), input: { input: call.custom.input } };
    calls.push({ id: call.id, wireId: wireIds.next(call.id), ...said });
  });
  if (!function_call || calls.length > 0) return calls;
  const { name, arguments: text } = function_call;
  return [{ id: undefined, wireId: wireIds.next('function_call'), name: safe(name), input: argumentsOf(text) }];
}

/** What the API takes as an id or a name: `^[a-zA-Z0-9_-]+$`. */
const safe = (text: string): string => text.replace(/[^\w-]/g, '_') || '_';

/** Gives out ids of the API's alphabet, each once. The same history always gets the same ids, however it grows: otherwise its cached beginning would be lost. */
class WireIds {
  readonly #used = new Set<string>();
  /** By the id that is wanted, the number with which it was given out last. */
  readonly #counts = new Map<string, number>();

  next(id: string): string {
    const base = safe(id);
    let count = this.#counts.get(base) ?? 1;
    let unused = count === 1 ? base : `${base}_${count}`;
    while (this.#used.has(unused)) unused = `${base}_${++count}`;
    this.#counts.set(base, count);
    this.#used.add(unused);
    return unused;
  }
}
