import type { Turns } from './store.ts';
import type { Continuation } from './reconcile.ts';
import type { StoredMessage, Transcript } from './transcript.ts';

/** The messages of all turns, in order. */
export const transcriptOf = (turns: Turns): Transcript => turns.flatMap(({ messages }) => messages);

/**
 * Cuts a transcript between two turns. When the cut is inside a turn, the messages before it go over to the next turn, so that turns stay whole.
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

/** The turn of a request: `after` is the last turn that stays before it, 0 for none; `asked` are the messages that it begins with. */
export function toTurn(
  turns: Turns,
  { keep, carried, added, place }: Continuation,
): { after: number; asked: readonly StoredMessage[] } {
  const cut = cutAfter(turns, keep);
  const marked = added.map((message, at) => (at === 0 && place !== undefined ? { ...message, place } : message));
  return { after: cut.after, asked: [...cut.carried, ...carried, ...marked] };
}
