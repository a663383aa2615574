import type { ChatMessage } from '../contract.ts';
import { exchangeUpTo, type Conversations } from './conversation.ts';
import { callIds, withoutPassedOverCalls } from './toolCalls.ts';
import type { Place, StoredMessage } from './transcript.ts';

/** What stays of a transcript. The first `unchanged` messages are the same ones as before, at the same indexes. */
export interface Rearranged {
  messages: StoredMessage[];
  unchanged: number;
}

/**
 * Puts together what stays. An exchange that goes on, with results of its calls or with another answer, is moved behind all others, so that it stays whole.
 * @param gone which messages are forgotten
 * @param path the messages that the request repeats; empty when it repeats none
 * @param added the new messages
 * @returns also where a stored message is afterwards, -1 for nowhere
 */
export function rearrange(
  conversations: Conversations,
  gone: ReadonlySet<number>,
  path: readonly number[],
  added: readonly ChatMessage[],
): { kept: Rearranged; indexOf: (at: number) => number } {
  const { stored } = conversations;
  const end = path.at(-1) ?? -1;
  const staying = [...stored.keys()].filter((at) => !gone.has(at));
  const isMoved = end >= 0 && staying.at(-1) !== end && (added.length === 0 || !isAnswer(stored[end]));
  const moved = isMoved ? exchangeUpTo(conversations, end) : [];
  const order = isMoved ? [...staying.filter((at) => !moved.includes(at)), ...moved] : staying;
  const indexes = new Map(order.map((at, index) => [at, index]));
  const indexOf = (at: number) => indexes.get(at) ?? -1;
  const all = order.flatMap((at, index) => withPlace(conversations, at, index, indexOf));
  const messages = all.slice(0, withoutPassedOverCalls(all, added));
  const changed = messages.findIndex((message, at) => message !== stored[at]);
  return { kept: { messages, unchanged: changed < 0 ? messages.length : changed }, indexOf };
}

/** An answer without tool calls, which needs no result directly after it. */
const isAnswer = (message: ChatMessage | undefined): boolean =>
  message?.role === 'assistant' && callIds(message).length === 0;

/** The `place` of a message. @param parent the index of the message that it continues, -1 for none @param index its own */
export function placeAfter(parent: number, index: number): Place | undefined {
  if (index === 0 || parent === index - 1) return undefined;
  return parent < 0 ? 'alone' : index - 1 - parent;
}

function withPlace(
  { stored, parents }: Conversations,
  at: number,
  index: number,
  indexOf: (at: number) => number,
): StoredMessage[] {
  const message = stored[at];
  if (message === undefined) return [];
  const before = parents[at] ?? -1;
  if (before < 0 && message.place !== undefined) return [message];
  const parent = indexOf(before);
  const { place: _, ...said } = message;
  const place = placeAfter(parent < index ? parent : -1, index);
  if (place === message.place) return [message];
  return [place === undefined ? said : { ...said, place }];
}
