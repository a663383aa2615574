import type { ChatMessage } from '../contract.ts';
import {
  conversationBefore,
  findMatch,
  repliesTo,
  saidAgain,
  toConversations,
  type Conversations,
} from './conversation.ts';
import { fingerprint } from './equality.ts';
import { placeAfter, rearrange, type Rearranged } from './rearrange.ts';
import { checkToolCalls, withoutPassedOverCalls } from './toolCalls.ts';
import type { Place, StoredMessage, Transcript } from './transcript.ts';

/** How a request continues a transcript. */
export interface Continuation {
  /** How many of the stored messages stay where they are. The commit of the turn replaces those after them with `carried`, `added` and the answer. */
  keep: number;
  /** Stored messages after `keep` that are still valid. */
  carried: StoredMessage[];
  /** The new messages of the request. */
  added: ChatMessage[];
  /** The place of the first new message. */
  place: Place | undefined;
  /** The model reads `instructions`, `history` and `said`. These are the system and developer messages that the request begins with. */
  instructions: ChatMessage[];
  /** Stored messages that the request does not repeat. */
  history: StoredMessage[];
  /** The other messages of the request, as they were sent. */
  said: ChatMessage[];
}

/**
 * Reconciles what a client sends with what is stored. System and developer messages apply to their own request and are neither stored nor compared. What a
 * user said is not stored twice, and not forgotten but by the client's own edit.
 *
 * 1. Nothing from an assistant among the sent messages: the client relies on the session, or asks something beside its conversation. All of it is new, and the
 *    model reads all that is stored.
 * 2. Else the longest beginning of the sent messages that contains an answer is looked for anywhere in the conversations that the session is made of. Only the
 *    rest is new. What went on from there before was edited or regenerated, and is forgotten; what stands beside the conversation stays. The model reads what
 *    was sent, and before it what its conversation has before: nothing, when the client sends its whole history.
 * 3. Else all of it is new, and replaces the exchanges whose user messages it says again, as after an edit of the first answer. When it says none again, the
 *    model reads all that is stored before it.
 *
 * Stored tool calls that the client passes over are forgotten, so that no call reaches a model without its result. Time and memory grow linearly with what is
 * stored and sent (see `findMatch`).
 * @throws invalid_request when a sent tool message has no call, or a sent call lacks a result
 */
export function reconcile(stored: Transcript, sent: readonly ChatMessage[]): Continuation {
  const said = sent.filter(isRemembered);
  const instructions = leadingInstructions(sent);
  const rest = sent.slice(instructions.length);
  const { known, kept, history, parent } =
    stored.length > 0 && said.some(isAssistant)
      ? continueHistory(toConversations(stored, said), said)
      : append(stored, said, said[0]?.role === 'user');
  checkToolCalls(history, rest, instructions.length);
  const { messages, unchanged } = kept;
  return {
    keep: unchanged,
    carried: messages.slice(unchanged),
    added: said.slice(known),
    place: placeAfter(parent, messages.length),
    instructions,
    history,
    said: rest,
  };
}

const isRemembered = ({ role }: ChatMessage): boolean => role !== 'system' && role !== 'developer';
const isAssistant = ({ role }: ChatMessage): boolean => role === 'assistant';

function leadingInstructions(sent: readonly ChatMessage[]): ChatMessage[] {
  const first = sent.findIndex(isRemembered);
  return sent.slice(0, first < 0 ? sent.length : first);
}

/** The part of the transcript that a request continues. */
interface Ground {
  /** How many of the sent messages are known. */
  known: number;
  kept: Rearranged;
  history: StoredMessage[];
  /** The index, among the kept messages, of the message before the first new one; -1 when there is none. */
  parent: number;
}

function append(stored: Transcript, said: Transcript, isAlone: boolean): Ground {
  const messages = stored.slice(0, withoutPassedOverCalls(stored, said));
  const kept = { messages, unchanged: messages.length };
  return { known: 0, kept, history: messages, parent: isAlone ? -1 : messages.length - 1 };
}

function continueHistory(conversations: Conversations, said: Transcript): Ground {
  const { stored } = conversations;
  const { known, path } = findMatch(conversations, said) ?? { known: 0, path: [] };
  const added = said.slice(known);
  const gone = known > 0 ? repliesTo(conversations, path, added[0]) : new Set<number>();
  const own = [...conversationBefore(conversations, path[0] ?? -1), ...path];
  const again = added.some(isAssistant) ? saidAgain(conversations, added, gone.union(new Set(own))) : new Set<number>();
  if (known === 0 && again.size === 0) return append(stored, said, false);
  const before = conversationBefore(conversations, path[0] ?? firstRepeated(conversations, again, said));
  const { kept, indexOf } = rearrange(conversations, gone.union(again), path, added);
  const parent = indexOf(path.at(-1) ?? before.at(-1) ?? -1);
  return { known, kept, history: before.flatMap((at) => stored[at] ?? []), parent };
}

/** Where the sent messages begin when the first of what they say again is their own first one, else -1. */
function firstRepeated({ prints }: Conversations, again: ReadonlySet<number>, [first]: Transcript): number {
  const [at = -1] = again;
  return first !== undefined && prints[at] === fingerprint(first) ? at : -1;
}
