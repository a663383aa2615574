import type { ChatMessage } from '../contract.ts';
import { fingerprint, fingerprintsFor, mediaOf, textOf } from './equality.ts';
import type { Transcript } from './transcript.ts';

/**
 * A transcript as the conversations that it is made of. Each message goes on with the one before it, unless its turn was marked when it was stored (`place`):
 * requests beside a conversation, as those for a title, stand between its turns.
 */
export interface Conversations {
  stored: Transcript;
  prints: readonly string[];
  /** Which message each one goes on with, -1 for none. */
  parents: readonly number[];
  isAlone: (at: number) => boolean;
}

/** @param sent what they will be compared with */
export const toConversations = (stored: Transcript, sent: Transcript): Conversations => ({
  stored,
  prints: fingerprintsFor(sent, stored),
  parents: stored.map(({ place }, at) => parentOf(place, at)),
  isAlone: (at) => at >= 0 && stored[at]?.place === 'alone',
});

const parentOf = (place: unknown, at: number): number =>
  place === 'alone' ? -1 : Math.max(-1, at - 1 - (typeof place === 'number' ? place : 0));

/** Where sent messages were found. The first `known` of them are the stored ones at the indexes `path`; each continues the one before it. */
export interface Match {
  known: number;
  path: readonly number[];
}

/**
 * Finds the longest beginning of the sent messages that is stored anywhere in the conversations. It has to contain an answer, and a user's message or the very
 * first message. Of equally long ones the latest counts. One exception: a shorter match is taken when it is later, at the end of a conversation, and all other
 * sent messages are new. It comes from a client that sends only the last part of its history, in which something is repeated.
 *
 * This is the algorithm of Knuth, Morris and Pratt along each conversation. Its time is linear in the number of messages; only where conversations branch, steps
 * back in the table are done again. A message that was asked alone may continue an earlier match, whatever stands between: it continues the longest one that
 * waits for this message.
 */
export function findMatch({ prints, parents, isAlone }: Conversations, sent: Transcript): Match | undefined {
  const wanted = sent.map(fingerprint);
  const step = createStep(wanted);
  const lengths: number[] = [];
  const before: number[] = [];
  /** The longest match that waits for a message, by that message. */
  const waiting = new Map<string | undefined, number>();
  for (const [at, print] of prints.entries()) {
    let from = parents[at] ?? -1;
    if (isAlone(at)) {
      const other = waiting.get(print) ?? -1;
      from = step(lengths[other] ?? 0, print) > step(lengths[at - 1] ?? 0, print) ? other : at - 1;
    }
    const length = step(lengths[from] ?? 0, print);
    lengths.push(length);
    before.push(from);
    const next = wanted[length];
    if (length > 0 && length >= (lengths[waiting.get(next) ?? -1] ?? 0)) waiting.set(next, at);
  }
  const end = bestEnd(lengths, parents, sent);
  if (end < 0) return undefined;
  const path = [end];
  while (path.length < (lengths[end] ?? 0)) path.push(before[path.at(-1) ?? 0] ?? -1);
  return { known: path.length, path: path.toReversed() };
}

/** How long a match is after one more message: the longest beginning of `wanted` that what was read so far ends with. */
function createStep(wanted: readonly string[]): (length: number, print: string) => number {
  const borders = [0];
  const step = (from: number, print: string) => {
    let length = from;
    while (length > 0 && wanted[length] !== print) length = borders[length - 1] ?? 0;
    return wanted[length] === print ? length + 1 : 0;
  };
  for (const print of wanted.slice(1)) borders.push(step(borders.at(-1) ?? 0, print));
  return step;
}

function bestEnd(lengths: readonly number[], parents: readonly number[], sent: Transcript): number {
  const firstAnswer = sent.findIndex(({ role }) => role === 'assistant');
  const lastAnswer = sent.findLastIndex(({ role }) => role === 'assistant');
  const firstUser = sent.findIndex(({ role }) => role === 'user');
  const continued = new Set(parents);
  let [longest, last] = [-1, -1];
  for (const [at, length] of lengths.entries()) {
    const isSure = length > firstUser || length === at + 1;
    if (length > firstAnswer && isSure && length >= (lengths[longest] ?? 0)) longest = at;
    if (length > lastAnswer && !continued.has(at)) last = at;
  }
  return Math.max(longest, last);
}

/** The messages of its conversation before one, oldest first. What was asked alone begins a conversation. */
export function conversationBefore({ parents }: Conversations, start: number): number[] {
  const found: number[] = [];
  for (let at = parents[start] ?? -1; at >= 0; at = parents[at] ?? -1) found.push(at);
  return found.toReversed();
}

/** The messages of one exchange up to one: what the user said, and what came of it so far. */
export function exchangeUpTo({ stored, parents }: Conversations, end: number): number[] {
  const isUser = (at: number) => stored[at]?.role === 'user';
  const found = [end];
  for (let at = end; ;) {
    const parent = parents[at] ?? -1;
    if (parent < 0 || (isUser(at) && !isUser(parent))) return found.toReversed();
    found.push(parent);
    at = parent;
  }
}

/**
 * What an edit or a regeneration replaces: everything that continues the last known message. Two cases are unsure, and there the old question is replaced only
 * when the new one looks like an edit of it (`isEditOf`). First, nothing continues the known message, but a message that was asked alone follows it. Second, no
 * user's message is known, only a greeting, with which other conversations may begin too.
 * @param next the first new message
 */
export function repliesTo(
  conversations: Conversations,
  path: readonly number[],
  next: ChatMessage | undefined,
): Set<number> {
  const { stored, parents, isAlone } = conversations;
  const end = path.at(-1) ?? -1;
  const replaced = new Set<number>();
  const isSure = next?.role !== 'user' || path.some((at) => stored[at]?.role === 'user');
  const isEdited = !parents.includes(end) && isAlone(end + 1) && isEditOf(stored[end + 1], next);
  for (let at = end + 1; at < stored.length; at++) {
    const parent = parents[at] ?? -1;
    const isReply = parent === end && (isSure || isEditOf(stored[at], next));
    if (isReply || replaced.has(parent) || (isEdited && at === end + 1)) replaced.add(at);
  }
  return replaced;
}

/** Whether a question is an edit of another: the same images, and one has all words of the other, in order. It may be much longer, but not much shorter. */
function isEditOf(old: ChatMessage | undefined, edited: ChatMessage | undefined): boolean {
  if (old?.role !== 'user' || edited?.role !== 'user') return false;
  if (mediaOf(old).join() !== mediaOf(edited).join()) return false;
  const [before, after] = [wordsOf(old), wordsOf(edited)];
  const isShortened = after.length > 0 && before.length <= 2 * after.length && isWithin(after, before);
  return (before.length > 0 && isWithin(before, after)) || isShortened;
}

const wordsOf = ({ content }: ChatMessage): string[] =>
  textOf(content)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const word of others) if (word === words[found]) found++;
  return found === words.length;
}

/**
 * The exchanges whose user messages a request says again, although its history is not known as a whole. A message of its history (up to the last answer) may
 * match any exchange. A message after that may only match an exchange that continues one of those that were found.
 * @param known messages that are known to be repeated or replaced
 * @returns in the order of the transcript
 */
export function saidAgain(
  { stored, prints, parents }: Conversations,
  sent: Transcript,
  known: ReadonlySet<number>,
): Set<number> {
  const lastAnswer = sent.findLastIndex(({ role }) => role === 'assistant');
  const history = countUsers(sent.slice(0, lastAnswer + 1));
  const news = countUsers(sent.slice(lastAnswer + 1));
  const found = new Set<number>();
  for (const exchange of exchangesOf(stored)) {
    if (exchange.some((at) => known.has(at))) continue;
    const counts = found.has(parents[exchange[0] ?? 0] ?? -1) ? [history, news] : [history];
    const users = exchange.filter((at) => stored[at]?.role === 'user').map((at) => prints[at] ?? '');
    const where = counts.find((count) => users.every((print) => (count.get(print) ?? 0) > 0));
    if (!where || users.length === 0) continue;
    for (const print of users) where.set(print, (where.get(print) ?? 0) - 1);
    for (const at of exchange) found.add(at);
  }
  return found;
}

function countUsers(messages: Transcript): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages) {
    if (message.role !== 'user') continue;
    const print = fingerprint(message);
    counts.set(print, (counts.get(print) ?? 0) + 1);
  }
  return counts;
}

/** Each begins with a user message that follows no other one, or was asked alone. */
function exchangesOf(stored: Transcript): number[][] {
  const exchanges: number[][] = [];
  for (const [at, { role, place }] of stored.entries()) {
    const begins = place !== undefined || (role === 'user' && stored[at - 1]?.role !== 'user');
    if (begins || exchanges.length === 0) exchanges.push([]);
    exchanges.at(-1)?.push(at);
  }
  return exchanges;
}
