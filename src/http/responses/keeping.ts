/** How a response becomes one that is kept. */
import type { RunOptions } from '../../agents/run.ts';
import { deleteResponse, keepResponse, type ResponseParts } from '../../agents/storedResponses.ts';
import { CompletionAccumulator } from '../../channels/completion.ts';
import type { ChatCompletionChunk } from '../../contract.ts';
import { endResponse, type Response } from './answer.ts';
import { ResponseEvents } from './events.ts';
import type { PlacedItem } from './input.ts';
import { keptResponse, toKeptItems } from './kept.ts';
import { wantsToKeep, type CreateResponse } from './request.ts';

export interface Keeping {
  /** To be called when the response is complete, before its end is told. @returns whether it is kept, which is never an error: it is given all the same */
  keep: (response: Response) => Promise<boolean>;
  /** See `RunOptions`: a run with a key goes on without its reader, and its response is kept with it. */
  keepWhole: RunOptions['keepWhole'];
}

/**
 * @param own the items of the request itself
 * @param isKeyed whether the request has an Idempotency-Key: then its run keeps the response once, and all who read it say what is kept
 */
export function keepingOf(
  body: CreateResponse,
  own: readonly PlacedItem[],
  { keyId, isKeyed }: { keyId: string | undefined; isKeyed: boolean },
  parts: ResponseParts,
): Keeping {
  if (!wantsToKeep(body)) return { keep: async () => false, keepWhole: undefined };
  const keepMade = (response: Response): Promise<boolean> =>
    keepResponse({ response, input: toKeptItems(own, response.id) }, keyId, parts.completions).then(
      () => true,
      () => false,
    );
  if (!isKeyed) return { keep: keepMade, keepWhole: undefined };
  return {
    keep: (response) => isKept(response, keyId, parts),
    keepWhole: async (chunks) => {
      const response = responseOf(body, chunks);
      await keepMade(response);
      return () => deleteResponse(response.id, keyId, parts.completions).catch(() => false);
    },
  };
}

/** The response as its client gets it: a stream numbers its items in the order in which they began. */
function responseOf(body: CreateResponse, chunks: readonly ChatCompletionChunk[]): Response {
  if (body.stream) {
    const events = new ResponseEvents(body);
    events.take(chunks);
    return events.response();
  }
  const accumulator = new CompletionAccumulator();
  for (const chunk of chunks) accumulator.add(chunk);
  return endResponse(body, accumulator.completion());
}

/** Whether the run kept it, at which time it was complete. */
async function isKept(response: Response, keyId: string | undefined, parts: ResponseParts): Promise<boolean> {
  const kept = await keptResponse(response.id, keyId, parts).catch(() => undefined);
  if (kept) response.completed_at = kept.response.completed_at;
  return kept !== undefined;
}
