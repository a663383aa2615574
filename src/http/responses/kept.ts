/** Responses that are kept: what later requests refer to. */
import { readResponse, type KeptResponse, type ResponseParts } from '../../agents/storedResponses.ts';
import type { Schema } from '../../contract.ts';
import { invalidRequest, responseNotFound } from '../../errors.ts';
import { maxBytes } from '../body.ts';
import type { Response } from './answer.ts';
import { placedItems, type PlacedItem } from './input.ts';
import type { CreateResponse } from './request.ts';
import { checkSealed } from './sealed.ts';

export type KeptItem = Schema<'ConversationItem'>;
export type Kept = KeptResponse<Response, KeptItem>;

/** Responses that one may go back to: a longer conversation is one of a session. */
const longestChain = 1000;

/** A response of this owner. @param hold as for `itemsOf` @throws response_not_found */
export async function keptResponse(
  id: string,
  keyId: string | undefined,
  { completions }: ResponseParts,
  hold?: (bytes: number) => void,
): Promise<Kept> {
  const kept = await readResponse<Response, KeptItem>(id, keyId, completions, hold);
  if (!kept) throw responseNotFound(id);
  return kept;
}

/**
 * All items of a request with their places: those of the responses before it, then its own, with what they refer to in place of references.
 * @param hold counts bytes of what is read as held @throws overloaded when there is no room for them
 * @throws previous_response_not_found, item_not_found, duplicate_item, conversation_too_large, invalid_encrypted_content
 */
export async function itemsOf(
  { input, previous_response_id: previous }: Pick<CreateResponse, 'input' | 'previous_response_id'>,
  keyId: string | undefined,
  { completions }: ResponseParts,
  hold: (bytes: number) => void,
): Promise<{ before: PlacedItem[]; own: PlacedItem[] }> {
  const earlier = new Earlier((id, count) => readResponse<Response, KeptItem>(id, keyId, completions, count), hold);
  const before = previous == null ? [] : await earlier.chain(previous);
  if ((input == null || input.length === 0) && before.length === 0)
    throw invalidRequest("Missing required parameter: 'input'.", 'input', 'missing_required_parameter');
  const own: PlacedItem[] = [];
  for (const { item, place } of placedItems(input)) {
    const isReference = 'type' in item && item.type === 'item_reference';
    own.push({ item: isReference ? await earlier.item(item.id, `${place}.id`) : item, place });
  }
  checkTwice(before, own);
  await checkSealed([...before, ...own].map(({ item }) => item));
  return { before, own };
}

/** Who goes on with a response and sends what it has once more would have the model read it twice, and answer its calls twice. @throws duplicate_item */
function checkTwice(before: readonly PlacedItem[], own: readonly PlacedItem[]): void {
  const known = new Set(before.map(({ item }) => idOf(item)));
  const twice = known.size > 0 && own.find(({ item }) => idOf(item) !== undefined && known.has(idOf(item)));
  if (!twice) return;
  throw invalidRequest(
    `Duplicate item found with id '${idOf(twice.item)}': it stands before the input already, by previous_response_id. Send what is new alone.`,
    `${twice.place}.id`,
    'duplicate_item',
  );
}

/** Ids that this gateway gave: made of the id of the response. */
const givenId = /^[a-z]+_([0-9a-f]{32})(?:_|$)/;

const idOf = (item: PlacedItem['item']): string | undefined =>
  'id' in item && item.id != null && givenId.test(item.id) ? item.id : undefined;

/**
 * What one request refers to. What a reference stands for may be as great as a whole body, and there may be thousands of references: together they bring no more
 * than a body may have, and each response is read once.
 */
class Earlier {
  readonly #read: (id: string, count: (bytes: number) => void) => Promise<Kept | undefined>;
  readonly #hold: (bytes: number) => void;
  readonly #items = new Map<string, Promise<ReadonlyMap<string | null | undefined, SizedItem>>>();
  #bytes = 0;

  constructor(
    read: (id: string, count: (bytes: number) => void) => Promise<Kept | undefined>,
    hold: (bytes: number) => void,
  ) {
    [this.#read, this.#hold] = [read, hold];
  }

  /** The items of a response, and of those before it. @throws previous_response_not_found, conversation_too_large, overloaded */
  async chain(previous: string): Promise<PlacedItem[]> {
    const place = 'previous_response_id';
    const chain: KeptItem[][] = [];
    for (let id: string | null = previous; id !== null;) {
      const kept = await this.#read(id, (bytes) => this.#take(bytes, place));
      if (!kept || chain.length === longestChain) throw previousNotFound(id);
      chain.push([...kept.input, ...kept.response.output]);
      id = kept.response.previous_response_id;
    }
    return chain
      .toReversed()
      .flat()
      .map((item) => ({ item, place }));
  }

  /** The ids of items are made of the id of their response. @param place of the reference @throws item_not_found, conversation_too_large, overloaded */
  async item(id: string, place: string): Promise<KeptItem> {
    const [, unique = ''] = givenId.exec(id) ?? [];
    const found = unique === '' ? undefined : (await this.#itemsOf(`resp_${unique}`)).get(id);
    if (!found) throw itemNotFound(id, place);
    this.#take(found.bytes, place);
    return found.item;
  }

  #itemsOf(id: string) {
    let items = this.#items.get(id);
    if (!items) this.#items.set(id, (items = this.#readItems(id)));
    return items;
  }

  async #readItems(id: string): Promise<Map<string | null | undefined, SizedItem>> {
    const kept = await this.#read(id, this.#hold);
    const items = kept ? [...kept.input, ...kept.response.output] : [];
    return new Map(items.map((item) => [item.id, { item, bytes: JSON.stringify(item).length }]));
  }

  #take(bytes: number, place: string): void {
    this.#bytes += bytes;
    if (this.#bytes > maxBytes) throw conversationTooLarge(place);
    this.#hold(bytes);
  }
}

interface SizedItem {
  item: KeptItem;
  /** Of its JSON. */
  bytes: number;
}

const previousNotFound = (id: string) =>
  invalidRequest(
    `Previous response with id '${id}' not found. Responses are kept for some time, with store true, and for the key that asked for them; send the whole conversation as input in its place.`,
    'previous_response_id',
    'previous_response_not_found',
  );

const itemNotFound = (id: string, place: string) =>
  invalidRequest(
    `Item with id '${id}' not found. Items are kept with their responses, which needs store true; send the item itself in place of the reference.`,
    place,
    'item_not_found',
  );

const conversationTooLarge = (place: string) =>
  invalidRequest(
    `The conversation is too large: what '${place}' brings makes it more than ${maxBytes / 1_048_576} MiB, which is what a request may have. Send what the model still needs as input.`,
    place,
    'conversation_too_large',
  );

/**
 * The items of a request as they are kept and listed: each with an id of its own, by which a page may begin, and messages in parts. The client's ids stay where
 * they can be that.
 * @param id the response's
 */
export function toKeptItems(items: readonly PlacedItem[], id: string): KeptItem[] {
  const taken = new Set<string>();
  return items.map(({ item }, at) => {
    const kept = toKeptItem(item, `${id.replace(/^resp_/, '')}_i${at}`, (given) => !taken.has(given));
    taken.add(kept.id as string);
    return kept;
  });
}

/** What the parameter `after` takes. */
const cursor = /^[!-~]{1,256}$/;

/** Of ids, as OpenAI's begin; those of outputs with `fco`. */
const prefixes: Record<string, string> = {
  reasoning: 'rs',
  compaction: 'cmp',
  function_call: 'fc',
  custom_tool_call: 'fc',
  tool_search_call: 'tsc',
  tool_search_output: 'tso',
  additional_tools: 'at',
};

function toKeptItem(item: PlacedItem['item'], unique: string, isFree: (id: string) => boolean): KeptItem {
  if ('type' in item && item.type !== 'message') {
    const prefix = prefixes[item.type as string] ?? 'fco';
    const { id, ...others } = item as KeptItem & { id?: string | null };
    const isUsable = id != null && cursor.test(id) && isFree(id);
    return { ...others, id: isUsable ? id : `${prefix}_${unique}`, status: 'completed' } as KeptItem;
  }
  const { role, content } = item;
  const type = role === 'assistant' ? 'output_text' : 'input_text';
  const parts = typeof content === 'string' ? [{ type, text: content }] : content;
  return {
    type: 'message',
    id: `msg_${unique}`,
    status: 'completed',
    role,
    content: parts.map((part) => (part.type === 'output_text' ? { annotations: [], ...part } : part)),
  } as KeptItem;
}

/** @returns a page of items */
export function pageOf(
  items: readonly KeptItem[],
  { limit, order, after }: { limit: number; order: 'asc' | 'desc'; after?: string | undefined },
): Schema<'InputItemList'> {
  const ordered = order === 'asc' ? items : items.toReversed();
  const begin = after === undefined ? 0 : ordered.findIndex(({ id }) => id === after) + 1;
  const rest = after !== undefined && begin === 0 ? [] : ordered.slice(begin);
  const data = rest.slice(0, limit);
  return {
    object: 'list',
    data,
    first_id: data.at(0)?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: data.length < rest.length,
  };
}
