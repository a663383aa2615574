import type { ChatMessage } from '../contract.ts';
import { callIds } from './toolCalls.ts';

/** A message that is remembered. In its conversation no client sees what is added to it: the state that a channel wants back (`ChannelChunk.state`), and its place. */
export type StoredMessage = ChatMessage & {
  state?: ChannelState;
  place?: Place;
  /**
   * What models read in place of an answer for which its agent called tools: its calls, their results and what it said between them, to the last. The answer
   * itself has all that was said, and the calls of the client's tools alone.
   */
  work?: readonly StoredMessage[];
};

/**
 * Which message the first message of a turn continues, when that is not the one directly before it. A number says how many messages stand between the two.
 * `alone` says that the request had no history: it may continue the session, or stand beside the conversation, as requests for a title do.
 */
export type Place = number | 'alone';

/** What one channel, and no other, can read. */
export interface ChannelState {
  channel: string;
  data: unknown;
}

/** The message as clients and models see it. */
export function withoutState(message: StoredMessage): ChatMessage {
  if (message.state === undefined && message.place === undefined && message.work === undefined) return message;
  const { state: _, place: __, work: ___, ...said } = message;
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
