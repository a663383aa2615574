import { hash } from 'node:crypto';
import type { ChatMessage } from '../contract.ts';
import { align } from './alignment.ts';
import { fingerprint, textOf } from './fingerprint.ts';
import { callIds, pairingFault, withoutPassedOverCalls } from './toolCalls.ts';

/** A message that is remembered; an answer may have state that its channel wants back (`ChannelChunk.state`). No client sees it, nor the origin. */
export type StoredMessage = ChatMessage & { state?: ChannelState; origin?: Origin };

/**
 * What the first message of a turn continued, on that message: a link to the messages before it in the client's own history, null when the client sent no
 * history. It is left out where a message goes on from the one before it.
 */
export type Origin = string | null;

/** What one channel, and no other, can read. */
export interface ChannelState {
  channel: string;
  data: unknown;
}

/** The message as clients and models see it. */
export function withoutState(message: StoredMessage): ChatMessage {
  if (message.state === undefined && message.origin === undefined) return message;
  const { state: _, origin: __, ...said } = message;
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

/** The new messages as they are stored: the first one says what it continues. */
export function withOrigin({ added, origin }: Pick<Continuation, 'added' | 'origin'>): StoredMessage[] {
  const [first, ...others] = added;
  return first === undefined || origin === undefined ? added : [{ ...first, origin }, ...others];
}

/** How a request continues a transcript. */
export interface Continuation {
  /** How many of the stored messages stay where they are; those after it are forgotten when the turn is committed. */
  keep: number;
  /** Messages that come after those: later stored ones that stay, and sent ones that belong between them. Empty, but for rewinds. */
  moved: StoredMessage[];
  /** The messages of the request that are new, to be remembered together with the answer. */
  added: ChatMessage[];
  /** What the first of the new messages continues. */
  origin: Origin | undefined;
  /** What the model shall read, in three parts: the system and developer messages that the request begins with, */
  instructions: ChatMessage[];
  /** the stored messages before those that the request repeats, */
  history: StoredMessage[];
  /** and the rest of the request in its own words. */
  said: ChatMessage[];
}

/** The part of a continuation that decides what is remembered. */
type Merged = Pick<Continuation, 'keep' | 'moved' | 'added' | 'origin' | 'history'>;

/**
 * Reconciles what a client sends with what is stored. System and developer messages apply to their own request and are neither stored nor compared.
 *
 * 1. Nothing from an assistant among the sent messages: the client relies on the session, all of it is new.
 * 2. Else the client sends a history of its own: its messages are looked for anywhere in the transcript, and only those that are not found are new. The
 *    prompt is what the client sent, after what is stored before its first message.
 * 3. What was said after the last message that was found, in continuation of it, is forgotten: the client edited or regenerated it. Turns of others, and
 *    requests that came without a history (a title, tags), continue something else and stay.
 * 4. Nothing of it is found, or no answer: all of it is new.
 *
 * Stored tool calls that the client passes over are forgotten, so that no call reaches a model without its result.
 * @throws invalid_request when a sent tool message has no call, or a sent call lacks a result
 */
export function reconcile(stored: Transcript, sent: readonly ChatMessage[]): Continuation {
  const said = sent.filter(isRemembered);
  const instructions = leadingInstructions(sent);
  const rest = sent.slice(instructions.length);
  const merged = merge(stored, said) ?? append(stored, said);
  const fault = pairingFault(merged.history, rest, instructions.length);
  if (fault) throw fault;
  return { ...merged, instructions, said: rest };
}

export const isRemembered = ({ role }: ChatMessage): boolean => role !== 'system' && role !== 'developer';
const isAssistant = ({ role }: ChatMessage): boolean => role === 'assistant';

function leadingInstructions(sent: readonly ChatMessage[]): ChatMessage[] {
  const first = sent.findIndex(isRemembered);
  return sent.slice(0, first < 0 ? sent.length : first);
}

function append(stored: Transcript, said: ChatMessage[]): Merged {
  const history = [...withoutPassedOverCalls(stored, said)];
  const goesOn = stored.length === 0 || said[0]?.role === 'tool';
  return { keep: history.length, moved: [], added: said, origin: goesOn ? undefined : null, history };
}

/** @returns undefined when the client has no history, or none that is stored here */
function merge(stored: Transcript, said: ChatMessage[]): Merged | undefined {
  const lastAnswer = said.findLastIndex(isAssistant);
  if (lastAnswer < 0 || stored.length === 0) return undefined;
  const prints = stored.map(fingerprint);
  const saidPrints = said.slice(0, lastAnswer + 1).map(fingerprint);
  // What a window begins with has lost the message before it.
  const ofFirst = prints.flatMap((print, at) => (print === saidPrints[0] ? [at] : []));
  const places = align(inContext(prints), inContext(saidPrints), ofFirst);
  if (!said.some((message, of) => isAssistant(message) && places[of] !== undefined)) return undefined;
  if (places[lastAnswer] !== undefined) followOn(stored, prints, said, places);

  const lastKnown = places.findLastIndex((place) => place !== undefined);
  const first = places.find((place) => place !== undefined) ?? 0;
  const added = said.slice(lastKnown + 1);
  const rest = survivors(stored, prints, (places[lastKnown] ?? 0) + 1, added[0]);
  const history = places[0] === undefined ? [] : stored.slice(0, first);
  const lastMet = stored[places[lastKnown] ?? 0];
  const origin = linkAt(prints, places[lastKnown] ?? 0);
  const kept = withoutPassedOverCalls([...interleave(stored, said, places), ...rest], added);
  // Where both sides do not fit together, the client's own words count.
  if (pairingFault(kept, added)) return { keep: first, moved: [], added: said, origin: undefined, history };
  const moves = kept.findIndex((message, at) => message !== stored[at]);
  const keep = moves < 0 ? kept.length : moves;
  return {
    keep,
    moved: kept.slice(keep),
    added,
    origin: keep === kept.length && kept.at(-1) === lastMet ? undefined : origin,
    history,
  };
}

/** The prints with those of the message before, but for those of users: "ok" is an answer to many questions. */
const inContext = (prints: readonly string[]): string[] =>
  prints.map((print, at) => (print.startsWith('["user"') ? print : `${prints[at - 1] ?? ''}\n${print}`));

/** Messages after the last answer are only known where they directly follow it: the same words elsewhere are another turn. */
function followOn(
  stored: Transcript,
  prints: readonly string[],
  said: Transcript,
  places: (number | undefined)[],
): void {
  for (let of = places.length; of < said.length; of++) {
    const at = places[of - 1] ?? 0;
    const print = fingerprint(said[of] as ChatMessage);
    const link = linkAt(prints, at);
    const child = stored.findIndex(
      (message, place) => place > at && prints[place] === print && (place === at + 1 || message.origin === link),
    );
    if (child < 0) return;
    places.push(child);
  }
}

/** All stored messages up to the last known one, and the sent ones that are not known, each before the next that is. */
function interleave(stored: Transcript, said: Transcript, places: readonly (number | undefined)[]): StoredMessage[] {
  const all: StoredMessage[] = [];
  let next = 0;
  let unknown: ChatMessage[] = [];
  for (const [of, place] of places.entries()) {
    if (place === undefined) {
      unknown.push(said[of] as ChatMessage);
      continue;
    }
    for (const message of stored.slice(next, place)) all.push(message);
    all.push(...unknown, stored[place] as StoredMessage);
    [next, unknown] = [place + 1, []];
  }
  return all;
}

/** What stays of the stored messages from a place on: all that does not continue the message before it, directly or over others. */
function survivors(
  stored: Transcript,
  prints: readonly string[],
  from: number,
  next: ChatMessage | undefined,
): StoredMessage[] {
  const gone = new Set([linkAt(prints, from - 1)]);
  let isGone = true;
  return stored.slice(from).filter((message, offset) => {
    const { origin } = message;
    if (origin === null) isGone = offset === 0 && isEdit(message, next);
    else if (origin !== undefined) isGone = gone.has(origin);
    if (isGone) gone.add(linkAt(prints, from + offset));
    return !isGone;
  });
}

/** Stands for the end of a conversation: its last two messages. */
const linkAt = (prints: readonly string[], at: number): string =>
  hash('sha256', `${prints[at - 1] ?? ''}\n${prints[at] ?? ''}`).slice(0, 16);

/** Whether one question is another in other words: they share three quarters of them, or a few words were added to it or taken away. */
function isEdit(before: ChatMessage, after: ChatMessage | undefined): boolean {
  if (before.role !== 'user' || after?.role !== 'user') return false;
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shared = one.intersection(other).size;
  const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)];
  return shared * 4 >= more * 3 || (shared === fewer && fewer > 0 && more <= fewer * 2);
}

const wordsOf = ({ content }: ChatMessage): Set<string> =>
  new Set(
    textOf(content)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
