/** Responses that are kept: what later requests refer to. */
import { readResponse, type KeptResponse, type ResponseParts } from '../../agents/storedResponses.ts';
import type { Schema } from '../../contract.ts';
import { invalidRequest, responseNotFound } from '../../errors.ts';
import type { Response } from './answer.ts';
import { placedItems, type PlacedItem } from './input.ts';
import type { CreateResponse } from './request.ts';

export type KeptItem = Schema<'ConversationItem'>;
export type Kept = KeptResponse<Response, KeptItem>;

/** Responses that one may go back to: a longer conversation is one of a session. */
const longestChain = 1000;

/** A response of this owner. @throws response_not_found */
export async function keptResponse(
  id: string,
  keyId: string | undefined,
  { completions }: ResponseParts,
): Promise<Kept> {
  const kept = await readResponse<Response, KeptItem>(id, keyId, completions);
  if (!kept) throw responseNotFound(id);
  return kept;
}

/**
 * All items of a request with their places: those of the responses before it, then its own, with what they refer to in place of references.
 * @throws previous_response_not_found, item_not_found
 */
export async function itemsOf(
  { input, previous_response_id: previous }: Pick<CreateResponse, 'input' | 'previous_response_id'>,
  keyId: string | undefined,
  parts: ResponseParts,
): Promise<{ before: PlacedItem[]; own: PlacedItem[] }> {
  const before = previous == null ? [] : await itemsBefore(previous, keyId, parts);
  if ((input == null || input.length === 0) && before.length === 0)
    throw invalidRequest("Missing required parameter: 'input'.", 'input', 'missing_required_parameter');
  const own: PlacedItem[] = [];
  for (const { item, place } of placedItems(input)) {
    const isReference = 'type' in item && item.type === 'item_reference';
    own.push({ item: isReference ? await referredTo(item.id, place, keyId, parts) : item, place });
  }
  return { before, own };
}

async function itemsBefore(previous: string, keyId: string | undefined, { completions }: ResponseParts) {
  const chain: KeptItem[][] = [];
  for (let id: string | null = previous; id !== null;) {
    const kept: Kept | undefined = await readResponse<Response, KeptItem>(id, keyId, completions);
    if (!kept || chain.length === longestChain) throw previousNotFound(id);
    chain.push([...kept.input, ...kept.response.output]);
    id = kept.response.previous_response_id;
  }
  return chain
    .toReversed()
    .flat()
    .map((item): PlacedItem => ({ item, place: 'previous_response_id' }));
}

const previousNotFound = (id: string) =>
  invalidRequest(
    `Previous response with id '${id}' not found. Responses are kept for some time, with store true, and for the key that asked for them; send the whole conversation as input in its place.`,
    'previous_response_id',
    'previous_response_not_found',
  );

/** The ids of items are made of the id of their response. */
async function referredTo(
  id: string,
  place: string,
  keyId: string | undefined,
  { completions }: ResponseParts,
): Promise<KeptItem> {
  const [, unique] = /^[a-z]+_([0-9a-f]{32})(?:_|$)/.exec(id) ?? [];
  const kept =
    unique === undefined ? undefined : await readResponse<Response, KeptItem>(`resp_${unique}`, keyId, completions);
  const found = kept && [...kept.response.output, ...kept.input].find((item) => item.id === id);
  if (!found) {
    throw invalidRequest(
      `Item with id '${id}' not found. Items are kept with their responses, which needs store true; send the item itself in place of the reference.`,
      `${place}.id`,
      'item_not_found',
    );
  }
  return found;
}

/** The items of a request as they are kept and listed: each with an id, and messages in parts. @param id the response's */
export const toKeptItems = (items: readonly PlacedItem[], id: string): KeptItem[] =>
  items.map(({ item }, at) => toKeptItem(item, `${id.replace(/^resp_/, '')}_i${at}`));

function toKeptItem(item: PlacedItem['item'], unique: string): KeptItem {
  if ('type' in item && item.type !== 'message') {
    const prefix =
      { reasoning: 'rs', compaction: 'cmp', function_call: 'fc', custom_tool_call: 'fc' }[item.type as string] ?? 'fco';
    const { id, ...others } = item as KeptItem & { id?: string | null };
    return { ...others, id: id ?? `${prefix}_${unique}`, status: 'completed' } as KeptItem;
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
