import type { ChatMessage, Schema } from '../contract.ts';
import { invalidRequest } from '../errors.ts';

/** A message that is remembered; an answer may have state that its channel wants back (`ChannelChunk.state`), which no client sees. */
export type StoredMessage = ChatMessage & { state?: ChannelState };

/** What one channel, and no other, can read. */
export interface ChannelState {
  channel: string;
  data: unknown;
}

/** The message as clients and models see it. */
export function withoutState(message: StoredMessage): ChatMessage {
  if (message.state === undefined) return message;
  const { state: _, ...said } = message;
  return said;
}

/** What is remembered of a session: user, assistant, tool and function messages, oldest first. */
export type Transcript = readonly StoredMessage[];

/** The states of a channel in a transcript, by the ids of the tool calls of the answers that they belong to. */
export const statesOf = (transcript: Transcript, channel: string): ReadonlyMap<string, unknown> =>
  new Map(
    transcript
      .filter(({ state }) => state?.channel === channel)
      .flatMap((message) => callIds(message).map((id): [string, unknown] => [id, message.state?.data])),
  );

/** How a request continues a transcript. */
export interface Continuation {
  /** How many of the stored messages stay; those after it are forgotten when the turn is committed. */
  keep: number;
  /** The messages of the request that are new, to be remembered together with the answer. */
  added: ChatMessage[];
  /** What the model shall read, in three parts: the system and developer messages that the request begins with, */
  instructions: ChatMessage[];
  /** the stored messages that the request does not repeat, */
  history: StoredMessage[];
  /** and the rest of the request in its own words. */
  said: ChatMessage[];
}

/**
 * Reconciles what a client sends with what is stored. System and developer messages apply to their own request and are neither stored nor compared.
 *
 * 1. Nothing from an assistant among the sent messages: the client relies on the session, all of it is new.
 * 2. They begin with a suffix of the stored ones that contains an assistant message: only the rest is new.
 * 3. Both share a beginning that contains an assistant message and then differ, as after an edit or a regeneration: the transcript is rewound to it.
 * 4. Else all of it is new.
 *
 * Stored tool calls that the client passes over are forgotten, so that no call reaches a model without its result.
 * @throws invalid_request when a sent tool message has no call, or a sent call lacks a result
 */
export function reconcile(stored: Transcript, sent: readonly ChatMessage[]): Continuation {
  const said = sent.filter(isRemembered);
  const { keep, known } = overlap(stored, said);
  const added = said.slice(known);
  const kept = known > 0 ? keep : withoutPassedOverCalls(stored.slice(0, keep), added).length;
  const instructions = leadingInstructions(sent);
  const history = stored.slice(0, kept - known);
  const rest = sent.slice(instructions.length);
  checkToolCalls(history, rest, instructions.length);
  return { keep: kept, added, instructions, history, said: rest };
}

const isRemembered = ({ role }: ChatMessage): boolean => role !== 'system' && role !== 'developer';
const isAssistant = ({ role }: ChatMessage): boolean => role === 'assistant';

function leadingInstructions(sent: readonly ChatMessage[]): ChatMessage[] {
  const first = sent.findIndex(isRemembered);
  return sent.slice(0, first < 0 ? sent.length : first);
}

/** The first `known` of the said messages are the last `known` of the first `keep` stored ones. */
function overlap(stored: Transcript, said: Transcript): { keep: number; known: number } {
  const nothing = { keep: stored.length, known: 0 };
  if (stored.length === 0 || !said.some(isAssistant)) return nothing;
  const [storedPrints, saidPrints] = [stored.map(fingerprint), said.map(fingerprint)];
  const suffix = longestBorder(saidPrints, storedPrints);
  if (said.slice(0, suffix).some(isAssistant)) return { keep: stored.length, known: suffix };
  const differing = storedPrints.findIndex((print, at) => print !== saidPrints[at]);
  const common = differing < 0 ? stored.length : differing;
  return said.slice(0, common).some(isAssistant) ? { keep: common, known: common } : nothing;
}

/**
 * The length of the longest beginning of `start` that is an end of `end`, in linear time: the prefix function of Knuth, Morris and Pratt over `start`, a
 * separator that equals nothing, and `end`.
 */
function longestBorder(start: readonly string[], end: readonly string[]): number {
  const all: (string | undefined)[] = [...start, undefined, ...end];
  const border = [0];
  for (let at = 1; at < all.length; at++) {
    let length = border[at - 1] ?? 0;
    while (length > 0 && (all[at] === undefined || all[at] !== all[length])) length = border[length - 1] ?? 0;
    border[at] = all[at] !== undefined && all[at] === all[length] ? length + 1 : 0;
  }
  return end.length === 0 ? 0 : (border.at(-1) ?? 0);
}

/** Two messages are equal when their role, text, tool call ids, names and arguments are. */
export function fingerprint(message: ChatMessage): string {
  switch (message.role) {
    case 'assistant': {
      const { content, refusal, tool_calls, function_call } = message;
      const calls = (tool_calls ?? []).map((call) => [call.id, ...nameAndInput(call)]);
      if (function_call) calls.push(['', function_call.name, canonical(function_call.arguments)]);
      return JSON.stringify([message.role, textOf(content) || (refusal ?? ''), calls]);
    }
    case 'tool':
      return JSON.stringify([message.role, textOf(message.content), message.tool_call_id]);
    case 'function':
      return JSON.stringify([message.role, textOf(message.content), message.name]);
    default:
      return JSON.stringify([message.role, textOf(message.content)]);
  }
}

function textOf(content: ChatMessage['content']): string {
  if (!Array.isArray(content)) return content ?? '';
  return content
    .map((part) => (part.type === 'text' ? part.text : part.type === 'refusal' ? part.refusal : ''))
    .join('');
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

/** Cuts a last assistant message whose calls have no results when the client goes on with something else than a result. */
function withoutPassedOverCalls(stored: Transcript, added: Transcript): Transcript {
  const last = stored.findLastIndex(({ role }) => role !== 'tool');
  const results = stored.slice(last + 1);
  const open = last >= 0 && missingResults(stored[last], results).length > 0;
  return open && added[0]?.role !== 'tool' ? stored.slice(0, last) : stored;
}

function missingResults(message: ChatMessage | undefined, results: Transcript): string[] {
  const answered = new Set(results.map((result) => result.role === 'tool' && result.tool_call_id));
  return callIds(message).filter((id) => !answered.has(id));
}

/**
 * OpenAI's pairing rule: the results of an assistant's calls follow it directly, all of them, and nothing else is a tool message.
 * @param before stored messages, which the client did not send
 * @param sent messages of the request from index `offset` on
 */
function checkToolCalls(before: Transcript, sent: Transcript, offset: number): void {
  // Most turns of a long history call no tools: then nothing is made for them.
  let called = new Set<string>();
  let answered = new Set<string>();
  const paramOf = (at: number) => `messages[${offset + at - before.length}].role`;
  const demandResults = (at?: number) => {
    const missing = [...called.difference(answered)];
    if (missing.length > 0) throw missingToolResults(missing, at === undefined ? 'messages' : paramOf(at));
  };
  [...before, ...sent].forEach((message, at) => {
    if (!isRemembered(message)) return;
    if (message.role === 'tool') {
      if (!called.has(message.tool_call_id)) throw orphanToolMessage(paramOf(at));
      answered.add(message.tool_call_id);
      return;
    }
    if (called.size > 0) demandResults(at);
    const ids = callIds(message);
    if (called.size + ids.length > 0) [called, answered] = [new Set(ids), new Set()];
  });
  demandResults();
}

const callIds = (message: ChatMessage | undefined): string[] =>
  message?.role === 'assistant' ? (message.tool_calls ?? []).map(({ id }) => id) : [];

const orphanToolMessage = (param: string) =>
  invalidRequest(
    "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
    param,
    null,
  );

const missingToolResults = (ids: readonly string[], param: string) =>
  invalidRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.join(', ')}`,
    param,
    null,
  );
