import type { ChatCompletion, ChatCompletionRequest, ChatMessage, Schema } from '../contract.ts';
import { completionNotFound } from '../errors.ts';
import { parseExactlyWithPauses } from '../exactJson.ts';
import { toExactJsonWithPauses } from '../jsonPieces.ts';
import type { CompletionStore, Metadata, StoredCompletion } from '../sessions/completions.ts';

/** What handlers need of them. */
export interface CompletionParts {
  completions: CompletionStore;
}

/** Whose completions: the id of a key, undefined for the operator. Only those exist for it that it stored itself. */
export interface Owner {
  keyId: string | undefined;
  /** Counts bytes of what is read as held until it is given. @throws overloaded when there is no room for them */
  hold?: (bytes: number) => void;
}

const ownerOf = ({ keyId = '' }: Owner): string => keyId;

/** Stores a completion with what it answers. @throws storage_busy, storage_full, storage_unavailable */
export async function storeCompletion(
  completion: ChatCompletion,
  { messages, model, metadata }: ChatCompletionRequest,
  owner: Owner,
  store: CompletionStore,
): Promise<void> {
  await store.keepCompletion({
    owner: ownerOf(owner),
    id: completion.id,
    model,
    metadata: metadata ?? {},
    completion: await toExactJsonWithPauses(completion),
    messages: await toExactJsonWithPauses(messages),
  });
}

/** One page of a list. */
export interface PageQuery extends Owner {
  /** The most of one page, which may have fewer. */
  limit: number;
  /** `last_id` of the page before; undefined for the first one. */
  after?: string | undefined;
  order: 'asc' | 'desc';
}

export interface CompletionQuery extends PageQuery {
  /** Only those of requests with this `model`. */
  model?: string | undefined;
  /** Only those that are marked with all of these pairs. */
  metadata?: Metadata | undefined;
}

/** One page of the stored completions of an owner. */
export async function listStoredCompletions(
  { keyId, hold, ...wanted }: CompletionQuery,
  store: CompletionStore,
): Promise<Schema<'StoredCompletionList'>> {
  const page = await store.listCompletions({ ...wanted, owner: ownerOf({ keyId }) });
  for (const { completion } of page.completions) hold?.(completion.length);
  const data: ChatCompletion[] = [];
  for (const one of page.completions) data.push(await toCompletion(one));
  return { object: 'list', data, ...endsOf(data), has_more: page.hasMore };
}

/** @throws completion_not_found */
export async function getStoredCompletion(id: string, owner: Owner, store: CompletionStore): Promise<ChatCompletion> {
  const kept = found(id, await store.readCompletion(ownerOf(owner), id));
  owner.hold?.(kept.completion.length);
  return toCompletion(kept);
}

/** Puts other metadata in the place of its own, null for none. @throws completion_not_found */
export async function updateStoredCompletion(
  id: string,
  metadata: Metadata | null,
  owner: Owner,
  store: CompletionStore,
): Promise<ChatCompletion> {
  return toCompletion(found(id, await store.updateCompletion(ownerOf(owner), id, metadata ?? {})));
}

/** @throws completion_not_found */
export async function deleteStoredCompletion(
  id: string,
  owner: Owner,
  store: CompletionStore,
): Promise<Schema<'DeletedCompletion'>> {
  if (!(await store.deleteCompletion(ownerOf(owner), id))) throw completionNotFound(id);
  return { id, object: 'chat.completion.deleted', deleted: true };
}

/** One page of the messages that a stored completion answers. @throws completion_not_found */
export async function listStoredMessages(
  id: string,
  { limit, after, order, ...owner }: PageQuery,
  store: CompletionStore,
): Promise<Schema<'StoredMessageList'>> {
  const text = found(id, await store.readCompletionMessages(ownerOf(owner), id));
  owner.hold?.(text.length);
  const asked = (await parseExactlyWithPauses(text)) as ChatMessage[];
  const messages = asked.map((message, at) => toStoredMessage(message, `${id}-${at}`));
  const ordered = order === 'asc' ? messages : messages.toReversed();
  const begin = after === undefined ? 0 : ordered.findIndex((message) => message.id === after) + 1;
  // An id that none has comes after all.
  const rest = after !== undefined && begin === 0 ? [] : ordered.slice(begin);
  const data = rest.slice(0, limit);
  return { object: 'list', data, ...endsOf(data), has_more: data.length < rest.length };
}

function found<Value>(id: string, value: Value | undefined): Value {
  if (value === undefined) throw completionNotFound(id);
  return value;
}

const endsOf = (data: readonly { id: string }[]) => ({
  first_id: data.at(0)?.id ?? null,
  last_id: data.at(-1)?.id ?? null,
});

/** Its fields are set, not copied: notes of what JSON cannot say belong to the object. */
async function toCompletion({ completion, metadata }: StoredCompletion): Promise<ChatCompletion> {
  return Object.assign((await parseExactlyWithPauses(completion)) as ChatCompletion, { metadata });
}

/** What messages of some roles have. */
interface Said {
  content?: Schema<'AssistantMessage'>['content'] | Schema<'UserMessage'>['content'];
  name?: string | null;
  refusal?: string | null;
}

function toStoredMessage(message: ChatMessage, id: string): Schema<'StoredMessage'> {
  const { content, name = null, refusal = null }: Said = message;
  const isInParts = Array.isArray(content);
  return Object.assign(message, {
    id,
    content: isInParts ? null : (content ?? null),
    content_parts: isInParts ? content : null,
    name,
    refusal,
  });
}
