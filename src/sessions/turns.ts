import type { Turns } from './store.ts';
import type { Continuation } from './reconcile.ts';
import type { StoredMessage, Transcript } from './transcript.ts';

/** The messages of all turns, in order. */
export const transcriptOf = (turns: Turns): Transcript => turns.flatMap(({ messages }) => messages);

/**
 * Where a transcript is cut, in turns: a turn that is kept in part gives its messages to the next one, so that turns stay whole.
 * @param keep how many messages stay
 * @returns the last turn that stays, 0 for none, and the messages that the next turn begins with
 */
export function cutAfter(turns: Turns, keep: number): { after: number; carried: readonly StoredMessage[] } {
  let after = 0;
  let left = keep;
  for (const { id, messages } of turns) {
    if (messages.length > left) return { after, carried: messages.slice(0, left) };
    after = id;
    left -= messages.length;
  }
  return { after, carried: [] };
}

/** What the turn of a request replaces and is asked: `after` is the last turn that stays, 0 for none. */
export function toTurn(
  turns: Turns,
  { keep, carried, added, place }: Continuation,
): { after: number; asked: readonly StoredMessage[] } {
  const cut = cutAfter(turns, keep);
  const marked = added.map((message, at) => (at === 0 && place !== undefined ? { ...message, place } : message));
  return { after: cut.after, asked: [...cut.carried, ...carried, ...marked] };
}
