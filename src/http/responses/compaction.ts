/** A conversation that is summed up, so that later requests are short. */
import type { ChatCompletion, Schema } from '../../contract.ts';
import { noSummary } from '../../errors.ts';
import { identityOf, toResponseUsage } from './answer.ts';
import type { PlacedItem } from './input.ts';
import { toKeptItems } from './kept.ts';
import { toChatRequest, type Translated } from './request.ts';
import { askForSummary, sealedSummary } from './summary.ts';

type Message = Schema<'CompactedMessage'>;

/** What is told to the model beside the conversation. */
const fields = new Set(['model', 'instructions', 'prompt_cache_key', 'prompt_cache_retention', 'service_tier']);

/**
 * The conversation, and after it what the model is asked for. Of other fields nothing is told to the model.
 * @param items of the whole conversation
 * @throws invalid_request for what no message can say
 */
export function toCompactionRequest(body: Schema<'CompactResponseRequest'>, items: readonly PlacedItem[]): Translated {
  const told = Object.entries(body).filter(([name]) => fields.has(name));
  const { chat, places } = toChatRequest(Object.fromEntries(told), items);
  return { chat: { ...chat, messages: [...chat.messages, { role: 'user', content: askForSummary }] }, places };
}

/**
 * What the conversation has become: the user's messages, then the summary of all of it.
 * @param items of the whole conversation
 * @throws upstream_error where the completion is no whole summary
 */
export function compactionOf(completion: ChatCompletion, items: readonly PlacedItem[]): Schema<'CompactedResponse'> {
  const { id, createdAt } = identityOf(completion);
  const summary = sealedSummary(summaryIn(completion));
  return {
    id: `resp_${id}`,
    object: 'response.compaction',
    created_at: createdAt,
    output: [
      ...usersMessages(items, `resp_${id}`),
      { type: 'compaction', id: `cmp_${id}`, encrypted_content: summary },
    ],
    usage: toResponseUsage(completion.usage),
  };
}

/** A part of a summary would lose the rest of the conversation unseen. */
function summaryIn({ choices: [choice] }: ChatCompletion): string {
  const summary = choice?.message.content ?? '';
  if (choice?.finish_reason !== 'stop' || summary.trim() === '') throw noSummary();
  return summary;
}

/** With the ids that they have, by which they may be kept, or new ones. */
function usersMessages(items: readonly PlacedItem[], id: string): Message[] {
  const said = items.filter(({ item }) => isMessage(item) && item.role === 'user');
  const ids = said.map(({ item }) => ('id' in item ? item.id : undefined));
  return toKeptItems(said, id).map((kept, at) => {
    const message = kept as Message;
    return { ...message, id: ids[at] || message.id, content: message.content.map(toCompactedPart) };
  });
}

/** Items of other types may have a role too, if only because their client says so. */
const isMessage = (item: PlacedItem['item']): item is Schema<'InputMessage'> | Schema<'PlainInputMessage'> =>
  !('type' in item) || item.type === 'message';

/** Images have all fields that Open Responses has. */
const toCompactedPart = (part: Message['content'][number]): Message['content'][number] =>
  part.type === 'input_image' ? { ...part, image_url: part.image_url ?? null, detail: part.detail ?? 'auto' } : part;
