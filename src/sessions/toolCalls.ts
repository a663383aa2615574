import type { ChatMessage } from '../contract.ts';
import { invalidRequest } from '../errors.ts';

/** How many messages stay when a last assistant message, whose calls have no results, is cut because the client goes on with something else. */
export function withoutPassedOverCalls(stored: readonly ChatMessage[], added: readonly ChatMessage[]): number {
  const last = stored.findLastIndex(({ role }) => role !== 'tool');
  const results = stored.slice(last + 1);
  const isOpen = last >= 0 && missingResults(stored[last], results).length > 0;
  return isOpen && added[0]?.role !== 'tool' ? last : stored.length;
}

function missingResults(message: ChatMessage | undefined, results: readonly ChatMessage[]): string[] {
  const answered = new Set(results.map((result) => result.role === 'tool' && result.tool_call_id));
  return callIds(message).filter((id) => !answered.has(id));
}

/**
 * OpenAI's pairing rule: the results of an assistant's calls follow it directly, all of them, and nothing else is a tool message.
 * @param before stored messages, which the client did not send
 * @param sent messages of the request from index `offset` on
 */
export function checkToolCalls(before: readonly ChatMessage[], sent: readonly ChatMessage[], offset: number): void {
  // Most turns of a long history call no tools: then nothing is made for them.
  let called = new Set<string>();
  let answered = new Set<string>();
  const paramOf = (at: number) => `messages[${offset + at - before.length}].role`;
  const demandResults = (at?: number) => {
    const missing = [...called.difference(answered)];
    if (missing.length > 0) throw missingToolResults(missing, at === undefined ? 'messages' : paramOf(at));
  };
  [...before, ...sent].forEach((message, at) => {
    if (message.role === 'system' || message.role === 'developer') return;
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

export const callIds = (message: ChatMessage | undefined): string[] =>
  message?.role === 'assistant' ? (message.tool_calls ?? []).map(({ id }) => id) : [];

/** The names of tools by the ids of their calls. */
export const callNames = (messages: readonly ChatMessage[]): Map<string, string> =>
  new Map(
    messages.flatMap((message) =>
      (message.role === 'assistant' ? (message.tool_calls ?? []) : []).map((call): [string, string] => [
        call.id,
        call.type === 'custom' ? call.custom.name : call.function.name,
      ]),
    ),
  );

const orphanToolMessage = (param: string) =>
  invalidRequest(
    "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
    param,
    null,
  );

/** Ids in an error: enough to find the place, where there may be thousands. */
const toldIds = 10;

const missingToolResults = (ids: readonly string[], param: string) =>
  invalidRequest(
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.slice(0, toldIds).join(', ')}${ids.length > toldIds ? ', …' : ''}`,
    param,
    null,
  );
