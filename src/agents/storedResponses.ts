/** Responses that are kept: as stored completions are, under owners of their own, so that neither list has the other's. */
import type { CompletionStore, Metadata } from '../sessions/completions.ts';
import { parseExactlyWithPauses } from '../exactJson.ts';
import { toExactJsonWithPauses } from '../jsonPieces.ts';

/** A response with the items that it answers. */
export interface KeptResponse<Response, Item> {
  response: Response;
  /** Those of its own request, without what came before. */
  input: readonly Item[];
}

/** What handlers need of them. */
export interface ResponseParts {
  completions: CompletionStore;
}

/** Ids of keys have no colon. */
const ownerOf = (keyId = ''): string => `responses:${keyId}`;

/** Keeps a response. @throws storage_busy, storage_full, storage_unavailable */
export async function keepResponse<Response extends { id: string; model: string; metadata: Metadata }, Item>(
  { response, input }: KeptResponse<Response, Item>,
  keyId: string | undefined,
  store: CompletionStore,
): Promise<void> {
  const { id, model, metadata } = response;
  await store.keepCompletion({
    owner: ownerOf(keyId),
    id,
    model,
    metadata,
    completion: await toExactJsonWithPauses(response),
    messages: await toExactJsonWithPauses(input),
  });
}

/**
 * @param hold hears of its bytes before they are parsed @throws whatever it throws
 * @returns undefined when there is none of that owner
 */
export async function readResponse<Response, Item>(
  id: string,
  keyId: string | undefined,
  store: CompletionStore,
  hold?: (bytes: number) => void,
): Promise<KeptResponse<Response, Item> | undefined> {
  const owner = ownerOf(keyId);
  const [kept, messages] = await Promise.all([
    store.readCompletion(owner, id),
    store.readCompletionMessages(owner, id),
  ]);
  if (!kept || messages === undefined) return undefined;
  hold?.(kept.completion.length + messages.length);
  return {
    response: (await parseExactlyWithPauses(kept.completion)) as Response,
    input: (await parseExactlyWithPauses(messages)) as Item[],
  };
}

/** @returns whether there was one */
export const deleteResponse = (id: string, keyId: string | undefined, store: CompletionStore): Promise<boolean> =>
  store.deleteCompletion(ownerOf(keyId), id);
