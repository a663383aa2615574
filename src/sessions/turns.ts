import type { Turns } from './store.ts';
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
