import type { ChatMessage, Schema } from '../contract.ts';
import { callIds } from '../sessions/toolCalls.ts';
import { withoutState, type ChannelState, type StoredMessage, type Transcript } from '../sessions/transcript.ts';

type Answer = Schema<'AssistantMessage'>;
type Call = Schema<'ToolCall'>;
type Json = Record<string, unknown>;

/**
 * An answer as a session remembers it: with everything that the provider added, which it may want back (signatures of calls, encrypted reasoning). The reasoning
 * in words is not part of what was said; where a channel needs it again, it is in the state.
 */
export function toStored(message: Answer, state: ChannelState | undefined): StoredMessage {
  const { reasoning_content: _, ...answer } = message;
  return state === undefined ? answer : { ...answer, state };
}

/** What every provider knows of an answer. */
const standard = new Set(['role', 'content', 'refusal', 'name', 'tool_calls', 'function_call']);
const standardOfCall = new Set(['id', 'type', 'function', 'custom']);
const standardOfFunction = new Set(['name', 'arguments', 'input']);

/**
 * The messages of a prompt as one channel may have them. What a provider added to an answer goes back to itself and to no other, which might refuse it. A client
 * that repeats an answer of this session without it, as many do, gets it added again: the answer is known by the ids of its calls.
 * @param stored all that the session remembers
 */
export function toPrompt(prompt: readonly StoredMessage[], stored: Transcript, channel: string): ChatMessage[] {
  const byCall = new Map<string, StoredMessage>();
  for (const message of stored) {
    if (message.state) for (const id of callIds(message)) byCall.set(id, message);
  }
  return prompt.map((message) => {
    if (message.role !== 'assistant') return withoutState(message);
    const own = message.state ? message : byCall.get(callIds(message).find((id) => byCall.has(id)) ?? '');
    if (!own?.state) return withoutState(message);
    if (own.state.channel !== channel) return onlyStandard(withoutState(message) as Answer);
    return own === message ? withoutState(message) : withAddedFields(message, withoutState(own) as Answer);
  });
}

function onlyStandard(answer: Answer): Answer {
  const { tool_calls } = answer;
  return {
    ...pick(answer, standard),
    ...(tool_calls && { tool_calls: tool_calls.map(onlyStandardCall) }),
  };
}

function onlyStandardCall(call: Call): Call {
  const kept = pick(call, standardOfCall);
  return kept.type === 'function'
    ? { ...kept, function: pick(kept.function, standardOfFunction) }
    : { ...kept, custom: pick(kept.custom, standardOfFunction) };
}

const pick = <Value extends object>(value: Value, names: ReadonlySet<string>): Value =>
  Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name))) as Value;

/** The sent answer, with those fields of the remembered one that are not standard and that it lacks itself. */
function withAddedFields(sent: Answer, remembered: Answer): Answer {
  const calls = new Map((remembered.tool_calls ?? []).map((call) => [call.id, call]));
  const { tool_calls } = sent;
  return {
    ...omit(remembered, standard),
    ...sent,
    ...(tool_calls && { tool_calls: tool_calls.map((call) => withAddedToCall(call, calls.get(call.id))) }),
  };
}

function withAddedToCall(sent: Call, remembered: Call | undefined): Call {
  if (!remembered) return sent;
  const added = omit(remembered, standardOfCall);
  if (sent.type === 'function' && remembered.type === 'function') {
    return { ...added, ...sent, function: { ...omit(remembered.function, standardOfFunction), ...sent.function } };
  }
  return { ...added, ...sent };
}

const omit = (value: object, names: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
