/** Input items as messages of Chat Completions. */
import type { ChatMessage, Schema } from '../../contract.ts';
import { toAssistantContent, toText, toUserContent } from './content.ts';
import { toldSummary, unsealedSummary } from './summary.ts';
import { nameIn, namesIn, searchName } from './tools.ts';
import { unsupported } from './refused.ts';
import { unsealed, withProviderData, type ProviderData } from './providerData.ts';

type Item = Schema<'InputItem'>;
type Message = Schema<'InputMessage'> | Schema<'PlainInputMessage'>;
type Answer = Schema<'AssistantMessage'>;
type Call = Schema<'ToolCall'>;

/** An item with its place in the request, for errors. */
export interface PlacedItem {
  item: Item;
  place: string;
}

/** The items of a request, as they stand there. */
export function placedItems(input: Schema<'ResponseInput'> | null | undefined): PlacedItem[] {
  if (typeof input === 'string') return [{ item: { type: 'message', role: 'user', content: input }, place: 'input' }];
  return (input ?? []).map((item, at) => ({ item, place: `input[${at}]` }));
}

/** Messages, and for each the place of the item that it came from. */
export interface Messages {
  messages: ChatMessage[];
  places: string[];
}

/**
 * What the model said stands in several items and is one message: its reasoning, its text and its calls, in this order, as far as they follow each other.
 * @param items of the whole conversation
 * @throws invalid_request for what no message can say
 */
export function toMessages(items: readonly PlacedItem[]): Messages {
  const writer = new MessageWriter();
  for (const { item, place } of items) writer.add(item, place);
  return writer.result();
}

class MessageWriter {
  readonly #messages: ChatMessage[] = [];
  readonly #places: string[] = [];
  /** The answer that further items of the model may belong to. */
  #answer: Answer | undefined;
  /** Reasoning that belongs to the next thing the model says; without one it is left out. */
  #reasoning: ProviderData = {};
  /** Where the calls of that answer stand in it, by their ids. */
  #calls = new Map<string, number>();
  /** What tools showed that is no text, and where. */
  #shown: { parts: Schema<'UserContentPart'>[]; place: string } = { parts: [], place: '' };

  add(item: Item, place: string): void {
    if (!('type' in item)) return this.#addMessage(item, place);
    switch (item.type) {
      case 'reasoning':
        return this.#addReasoning(item, place);
      case 'function_call':
        return this.#addCall(toFunctionCall(item), place);
      case 'custom_tool_call':
        return this.#addCall(toCustomCall(item), place);
      case 'function_call_output':
      case 'custom_tool_call_output':
        return this.#addOutput(item, place);
      case 'tool_search_call':
        return this.#addCall(toSearchCall(item), place);
      case 'tool_search_output':
        return this.#push(toSearchOutput(item), place);
      case 'additional_tools':
        return;
      case 'compaction':
        return this.#addSummary(item, place);
      case 'message':
        return this.#addMessage(item, place);
      default:
        throw unsupported(`${place}.type`, 'Leave the item out.');
    }
  }

  result(): Messages {
    this.#tellShown();
    return { messages: this.#messages, places: this.#places };
  }

  #addMessage(item: Message, place: string): void {
    if (item.role === 'assistant') this.#addSaid(item, place);
    else this.#push(toMessage(item, place), place);
  }

  #addSummary({ encrypted_content }: Schema<'CompactionItem'>, place: string): void {
    const summary = unsealedSummary(encrypted_content, `${place}.encrypted_content`);
    this.#push({ role: 'developer', content: toldSummary(summary) }, place);
  }

  /** A tool message is text alone: what else a tool shows is a message of the user after all outputs, so that the model sees it. */
  #addOutput(
    { call_id, output }: Schema<'FunctionCallOutputItem'> | Schema<'CustomToolCallOutputItem'>,
    place: string,
  ): void {
    const content = toUserContent(output, `${place}.output`);
    const parts = typeof content === 'string' ? [] : content;
    const texts = parts.filter((part) => part.type === 'text');
    const others = parts.filter((part) => part.type !== 'text');
    if (others.length > 0) {
      this.#shown.parts.push(...others);
      this.#shown.place = place;
    }
    const said = typeof content === 'string' ? content : texts.map(({ text }) => text).join('\n');
    const text = said === '' && others.length > 0 ? 'Shown below.' : said;
    this.#push({ role: 'tool', tool_call_id: call_id, content: text }, place);
  }

  #tellShown(): void {
    const { parts, place } = this.#shown;
    if (parts.length === 0) return;
    this.#shown = { parts: [], place: '' };
    const heading: Schema<'TextPart'> = { type: 'text', text: 'What the tools showed:' };
    this.#push({ role: 'user', content: [heading, ...parts] }, place);
  }

  #push(message: ChatMessage, place: string): void {
    if (message.role !== 'tool') this.#tellShown();
    [this.#answer, this.#reasoning, this.#calls] = [undefined, {}, new Map()];
    this.#messages.push(message);
    this.#places.push(place);
  }

  #begin(place: string): Answer {
    const { reasoning, message } = this.#reasoning;
    const answer: Answer = {
      ...message,
      role: 'assistant',
      content: null,
      ...(reasoning !== undefined && { reasoning_content: reasoning }),
    };
    const data = this.#reasoning;
    this.#push(answer, place);
    [this.#answer, this.#reasoning] = [answer, data];
    return answer;
  }

  /** While calls wait for their outputs the model begins nothing new: all that it said belongs to the message with the calls. */
  #addReasoning({ summary, content, encrypted_content }: Schema<'ReasoningItem'>, place: string): void {
    const data = encrypted_content == null ? {} : unsealed(encrypted_content, `${place}.encrypted_content`);
    const words = [...(content ?? []), ...summary].map(({ text }) => text).join('\n');
    const reasoning = data.reasoning ?? (words === '' ? undefined : words);
    const all = { ...data, ...(reasoning !== undefined && { reasoning }) };
    const answer = this.#answer;
    if (!answer || !(answer.tool_calls || data.isLast)) {
      [this.#answer, this.#reasoning] = [undefined, all];
      return;
    }
    this.#reasoning = all;
    const before = answer.reasoning_content ?? '';
    Object.assign(answer, data.message, reasoning !== undefined && { reasoning_content: before + reasoning });
    for (const id of Object.keys(data.calls ?? {})) {
      const at = this.#calls.get(id);
      const call = at === undefined ? undefined : answer.tool_calls?.[at];
      if (at !== undefined && call) answer.tool_calls?.splice(at, 1, withProviderData(call, data));
    }
  }

  #addSaid({ content }: Message, place: string): void {
    const said = toAssistantContent(content, `${place}.content`);
    const answer = this.#answer?.tool_calls ? this.#answer : this.#begin(place);
    Object.assign(answer, said, said.content != null && { content: `${textOf(answer)}${said.content as string}` });
  }

  #addCall(call: Call, place: string): void {
    const answer = this.#answer ?? this.#begin(place);
    const length = (answer.tool_calls ??= []).push(withProviderData(call, this.#reasoning));
    this.#calls.set(call.id, length - 1);
  }
}

const textOf = ({ content }: Answer): string => (typeof content === 'string' ? content : '');

const toFunctionCall = ({ call_id, name, namespace, arguments: said }: Schema<'FunctionCallItem'>): Call => ({
  id: call_id,
  type: 'function',
  function: { name: nameIn(namespace, name), arguments: said },
});

const toCustomCall = ({ call_id, name, namespace, input }: Schema<'CustomToolCallItem'>): Call => ({
  id: call_id,
  type: 'custom',
  custom: { name: nameIn(namespace, name), input },
});

const toSearchCall = ({ call_id, arguments: said }: Schema<'ToolSearchCallItem'>): Call => ({
  id: call_id,
  type: 'function',
  function: { name: searchName, arguments: typeof said === 'string' ? said : JSON.stringify(said) },
});

/** What was found is offered with all other tools: here stand its names. */
const toSearchOutput = ({ call_id, tools }: Schema<'ToolSearchOutputItem'>): ChatMessage => ({
  role: 'tool',
  tool_call_id: call_id,
  content: JSON.stringify(tools.flatMap(namesIn)),
});

function toMessage({ role, content }: Message, place: string): ChatMessage {
  if (role === 'user') return { role, content: toUserContent(content, `${place}.content`) };
  return { role: 'developer', content: toText(content, `${place}.content`) };
}
