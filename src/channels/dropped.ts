import type { ChatCompletionRequest } from '../contract.ts';
import type { Channel } from './channel.ts';

/**
 * A channel that tells once about each field which it cannot honour and which only tunes the answer.
 * @param droppedFields the names of such fields that a request has
 * @param tell called once for each name
 */
export function tellingDropped(
  channel: Channel,
  droppedFields: (request: ChatCompletionRequest) => readonly string[],
  tell: (field: string) => void,
): Channel {
  const told = new Set<string>();
  return {
    ...channel,
    run(request, options, sink) {
      for (const field of droppedFields(request)) {
        if (!told.has(field)) tell(field);
        told.add(field);
      }
      return channel.run(request, options, sink);
    },
  };
}
