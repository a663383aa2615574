import type { ChatMessage } from '../contract.ts';
import { fingerprint } from './equality.ts';
import { callIds } from './toolCalls.ts';
import type { StoredMessage, Transcript } from './transcript.ts';

/**
 * Messages as a model reads them: each answer with `work` is replaced by it. The results of the client's tools, which follow such an answer, come beside those of
 * the agent's, in the order of the calls: providers want all of them together.
 */
export function asModelReads(messages: Transcript): Transcript {
  if (!messages.some(({ work }) => work)) return messages;
  const read: StoredMessage[] = [];
  for (let at = 0; at < messages.length; at++) {
    const message = messages[at] as StoredMessage;
    if (!message.work) {
      read.push(message);
      continue;
    }
    const results = resultsAfter(messages, at);
    at += results.length;
    read.push(...withResults(message.work, results));
  }
  return read;
}

/** Messages as people look at them: each answer with `work` is replaced by it, without the images of tools, which only models need. */
export const asPeopleRead = (messages: Transcript): Transcript =>
  messages.flatMap((message) => message.work?.filter(({ role }) => role !== 'user') ?? [message]);

const isResult = ({ role }: ChatMessage): boolean => role === 'tool';

function resultsAfter(messages: Transcript, at: number): Transcript {
  const end = messages.findIndex((message, index) => index > at && !isResult(message));
  return messages.slice(at + 1, end < 0 ? undefined : end);
}

function withResults(work: Transcript, results: Transcript): Transcript {
  const last = work.findLastIndex(({ role }) => role === 'assistant') + 1;
  const order = callIds(work[last - 1]);
  const placeOf = (message: ChatMessage) => (message.role === 'tool' ? order.indexOf(message.tool_call_id) : -1);
  const after = work.slice(last);
  const all = [...after.filter(isResult), ...results].toSorted((a, b) => placeOf(a) - placeOf(b));
  return [...work.slice(0, last), ...all, ...after.filter((message) => !isResult(message))];
}

/**
 * Adds to what a client sends the `work` of the answers that it repeats: those of which it is remembered are known by the ids of their calls, else by what they say.
 * @param stored all that the session remembers
 */
export function addWork(sent: Transcript, stored: Transcript): Transcript {
  const worked = stored.filter(({ work }) => work);
  if (worked.length === 0) return sent;
  const byCall = new Map(worked.flatMap((message) => callIds(message).map((id) => [id, message] as const)));
  const byText = Map.groupBy(
    worked.filter((message) => callIds(message).length === 0),
    fingerprint,
  );
  return sent.map((message) => {
    if (message.role !== 'assistant' || message.work) return message;
    const ids = callIds(message);
    const known =
      ids.length > 0 ? byCall.get(ids.find((id) => byCall.has(id)) ?? '') : byText.get(fingerprint(message))?.shift();
    return known?.work ? { ...message, work: known.work } : message;
  });
}

/** Work as later turns read it: images that tools gave were looked at, and would be sent again with every turn. */
export const withoutImages = (work: Transcript): Transcript =>
  work.map((message) => {
    if (message.role !== 'user' || !Array.isArray(message.content)) return message;
    const content = message.content.map((part) =>
      part.type === 'image_url' ? { type: 'text' as const, text: '(an image, seen at that time)' } : part,
    );
    return { ...message, content };
  });

/**
 * The ids of the client's calls in an answer without a session for which the agent called tools too. They tell by themselves that there is work to them, which is
 * kept under `workOf` any of them.
 */
export const toWorkCallId = (work: string, index: number): string => `${work}_${index}`;

/** @returns the name of the work that a call belongs to; undefined when its id is none of these */
export const workOf = (callId: string): string | undefined => /^(kept_[0-9a-f]{24})_\d+$/.exec(callId)?.[1];
