import type { ChatMessage } from '../contract.ts';
import { invalidRequest, type GatewayError } from '../errors.ts';
import { isRemembered, type Transcript } from './transcript.ts';

/** Cuts a last assistant message whose calls have no results when the client goes on with something else than a result. */
export function withoutPassedOverCalls(stored: Transcript, added: Transcript): Transcript {
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
 * @returns the refusal of what breaks it
 */
export function pairingFault(before: Transcript, sent: Transcript, offset = 0): GatewayError | undefined {
  // Most turns of a long history call no tools: then nothing is made for them.
  let called = new Set<string>();
  let answered = new Set<string>();
  const paramOf = (at: number) => `messages[${offset + at - before.length}].role`;
  const missing = (param: string) => {
    const ids = [...called.difference(answered)];
    return ids.length > 0 ? missingToolResults(ids, param) : undefined;
  };
  for (const [at, message] of [...before, ...sent].entries()) {
    if (!isRemembered(message)) continue;
    if (message.role === 'tool') {
      if (!called.has(message.tool_call_id)) return orphanToolMessage(paramOf(at));
      answered.add(message.tool_call_id);
      continue;
    }
    const fault = called.size > 0 ? missing(paramOf(at)) : undefined;
    if (fault) return fault;
    const ids = callIds(message);
    if (called.size + ids.length > 0) [called, answered] = [new Set(ids), new Set()];
  }
  return missing('messages');
}

export const callIds = (message: ChatMessage | undefined): string[] =>
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
