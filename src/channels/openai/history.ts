import type { ChatMessage, Schema } from '../../contract.ts';
import { withNotesOf } from '../../exactJson.ts';
import { isRecord } from '../json.ts';
import type { ReasoningPlace } from './delta.ts';
import type { OpenAiState } from './stream.ts';

type Answer = Schema<'AssistantMessage'>;

/** What every server knows of an answer that it gets back. */
const standard = new Set(['role', 'content', 'name', 'tool_calls', 'function_call']);
const standardOfCall = new Set(['id', 'type', 'function', 'custom']);

/** The fields of the answers in a history that a server may refuse, because they are another one's. */
export function extrasInHistory(messages: readonly ChatMessage[]): Set<string> {
  const answers = messages.filter((message) => message.role === 'assistant');
  const calls = answers.flatMap(({ tool_calls }) => tool_calls ?? []);
  const isThinking = answers.some(({ content }) => Array.isArray(content) && content.some(isThought));
  return new Set([
    ...answers.flatMap((answer) => Object.keys(answer).filter((name) => !standard.has(name))),
    ...calls.flatMap((call) => Object.keys(call).filter((name) => !standardOfCall.has(name))),
    ...(isThinking ? ['thinking'] : []),
  ]);
}

/** An answer without these fields, in itself and in its calls. */
export function withoutFields(answer: Answer, names: ReadonlySet<string>): Answer {
  const rest = without(answer, names);
  const { tool_calls, content } = rest;
  if (tool_calls?.some((call) => Object.keys(call).some((name) => names.has(name)))) {
    rest.tool_calls = tool_calls.map((call) => without(call, names));
  }
  if (names.has('thinking') && Array.isArray(content)) rest.content = content.filter((part) => !isThought(part));
  return rest;
}

const without = <Value extends object>(value: Value, names: ReadonlySet<string>): Value =>
  withNotesOf(value, Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) as Value);

/**
 * An answer with its reasoning in the field where the server wants it. For an answer that the session remembers (`state`) that is where the server put it. For
 * others it is the client's `reasoning_content`, in the field that this server has used, or as it is when the server has not reasoned yet.
 */
export function withReasoning(
  answer: Answer,
  state: OpenAiState | undefined,
  seen: ReasoningPlace | undefined,
): Answer {
  const { reasoning_content, ...rest } = answer;
  const isSent = Boolean(reasoning_content) || 'reasoning' in rest || hasThoughts(rest);
  if (!isSent && state?.reasoning) return put(rest, state.reasoning.place, state.reasoning.text);
  if (!reasoning_content || !seen || seen === 'reasoning_content' || 'reasoning' in rest || hasThoughts(rest))
    return answer;
  return put(rest, seen, reasoning_content);
}

function put(answer: Answer, place: ReasoningPlace, text: string): Answer {
  if (place !== 'thinking') return { ...answer, [place]: text };
  const { content } = answer;
  const said =
    typeof content === 'string' ? (content === '' ? [] : [{ type: 'text', text: content }]) : (content ?? []);
  const thought = { type: 'thinking', thinking: [{ type: 'text', text }] };
  return { ...answer, content: [thought, ...said] as NonNullable<Answer['content']> };
}

const isThought = (part: { type: string }): boolean => part.type === 'thinking';
const hasThoughts = ({ content }: Answer): boolean => Array.isArray(content) && content.some(isThought);

/** The state of the answer that made a call, where it is of this kind: a store may hold those of other versions. */
export function stateOf(answer: Answer, states: ReadonlyMap<string, unknown>): OpenAiState | undefined {
  const id = answer.tool_calls?.find((call) => states.has(call.id))?.id;
  const state = id === undefined ? undefined : states.get(id);
  if (!isRecord(state) || !isRecord(state['reasoning'])) return undefined;
  const { place, text } = state['reasoning'];
  const isPlace = place === 'reasoning_content' || place === 'reasoning' || place === 'thinking';
  return isPlace && typeof text === 'string' ? { reasoning: { place, text } } : undefined;
}
